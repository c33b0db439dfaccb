/// A number and its unit, as a person writes them: `90 kg/ha`, `3%/d`, `16 /m2`.
public struct Quantity: Sendable, Equatable, CustomStringConvertible {
  public let value: Double
  public let unit: Unit
  /// The number as written, `digits / 10^places`, where it is short enough to be exact: 0.07 m is then 7 cm and not
  /// 7.000000000000001 cm.
  private var exact: (digits: Int, places: Int)?

  public init(_ value: Double, _ unit: Unit) {
    self.value = value
    self.unit = unit
  }

  public static func == (a: Quantity, b: Quantity) -> Bool { a.value == b.value && a.unit == b.unit }
  public var description: String { "\(value) \(unit)" }
}

/// Why a text is not a quantity, or not the quantity that is due.
public enum QuantityError: Error, Equatable, Sendable, CustomStringConvertible {
  case noNumber(String)
  case noUnit(String)
  case unknownUnit(String, nearest: String?)
  case trailingText(String, after: String)
  case notFinite(String)
  case tooLarge(String)
  /// Units of another kind than the one due.
  case wrongDimension(found: Unit, due: Unit)

  public var description: String {
    switch self {
    case .noNumber(let text): "'\(text)' does not begin with a number"
    case .noUnit(let text): "'\(text)' has no unit"
    case .unknownUnit(let word, let nearest):
      "unknown unit '\(word)'" + (nearest.map { "; did you mean '\($0)'?" } ?? "; known: \(Unit.words.joined(separator: " "))")
    case .trailingText(let text, let quantity): "'\(text)' after '\(quantity)' is not understood"
    case .notFinite(let text): "'\(text)' is not a finite number"
    case .tooLarge(let text): "the unit '\(text)' is too large to hold"
    case .wrongDimension(let found, let due): "'\(found)' is \(found.dimension) where \(due.dimension) is due, as '\(due)'"
    }
  }
}

extension Quantity {
  public init(parsing text: String) throws(QuantityError) {
    let text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let number = Quantity.number(text)
    guard !number.isEmpty else {
      let word = text.drop { "+-−".contains($0) }.prefix { $0.isLetter }.lowercased()
      if ["nan", "inf", "infinity"].contains(word) { throw .notFinite(text) }
      throw .noNumber(text)
    }
    let plain = number.replacingMinus()
    guard let value = Double(plain), value.isFinite else { throw .notFinite(String(number)) }
    let rest = text.dropFirst(number.count)
    if rest.allSatisfy({ $0 == " " }) { throw .noUnit(text) }
    self.value = value
    self.unit = try Quantity.unit(String(rest.drop { $0 == " " }), after: String(number))
    self.exact = Quantity.decimal(plain)
  }

  /// The number in another unit of the same kind.
  public func value(in due: Unit) throws(QuantityError) -> Double {
    guard unit.dimension == due.dimension else { throw .wrongDimension(found: unit, due: due) }
    let first = greatestCommonDivisor(unit.numerator, due.numerator)
    let second = greatestCommonDivisor(unit.denominator, due.denominator)
    let (above, over) = (unit.numerator / first).multipliedReportingOverflow(by: due.denominator / second)
    let (below, under) = (unit.denominator / second).multipliedReportingOverflow(by: due.numerator / first)
    if over || under {
      return value * (Double(unit.numerator) / Double(due.numerator)) * (Double(due.denominator) / Double(unit.denominator))
    }
    if above == below { return value }
    if let exact, let result = Quantity.ratio(exact, above, below) { return result }
    return value * Double(above) / Double(below)
  }

  /// digits · above / (10^places · below) with one rounding only; nil where the whole numbers grow past what a Double holds.
  private static func ratio(_ exact: (digits: Int, places: Int), _ above: Int, _ below: Int) -> Double? {
    let limit = 1 << 53
    var ten = 1
    for _ in 0..<exact.places { ten *= 10 }
    let (top, over) = exact.digits.multipliedReportingOverflow(by: above)
    let (bottom, under) = ten.multipliedReportingOverflow(by: below)
    if over || under { return nil }
    let common = max(1, greatestCommonDivisor(top, bottom))
    guard abs(top / common) <= limit, bottom / common <= limit else { return nil }
    return Double(top / common) / Double(bottom / common)
  }

  /// The leading number: sign, digits, point, exponent. Empty where there is none.
  private static func number(_ text: String) -> Substring {
    func isDigit(_ c: Character) -> Bool { c >= "0" && c <= "9" }
    var rest = text[...]
    if let sign = rest.first, "+-−".contains(sign) { rest.removeFirst() }
    let whole = rest.prefix(while: isDigit)
    rest = rest.dropFirst(whole.count)
    var fraction: Substring = ""
    if rest.first == "." {
      fraction = rest.dropFirst().prefix(while: isDigit)
      if !whole.isEmpty || !fraction.isEmpty { rest = rest.dropFirst(1 + fraction.count) }
    }
    if whole.isEmpty && fraction.isEmpty { return "" }
    if rest.first == "e" || rest.first == "E" {
      var tail = rest.dropFirst()
      if let sign = tail.first, "+-−".contains(sign) { tail.removeFirst() }
      let digits = tail.prefix(while: isDigit)
      if !digits.isEmpty { rest = tail.dropFirst(digits.count) }
    }
    return text[..<rest.startIndex]
  }

  private static func unit(_ text: String, after number: String) throws(QuantityError) -> Unit {
    do throws(Unit.ParseError) {
      return try Unit(parsing: text)
    } catch {
      // "kg/ha of urea": a good unit, then words.
      if let space = text.firstIndex(of: " "), (try? Unit(parsing: String(text[..<space]))) != nil {
        let words = text[space...].dropFirst()
        if words.first?.isLetter == true { throw .trailingText(String(words), after: "\(number) \(text[..<space])") }
      }
      switch error {
      case .empty: throw .noUnit(number)
      case .unknown(let word, let nearest): throw .unknownUnit(word, nearest: nearest)
      case .tooLarge(let unit): throw .tooLarge(unit)
      }
    }
  }

  private static func decimal(_ number: String) -> (digits: Int, places: Int)? {
    let parts = number.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, !number.contains("e"), !number.contains("E") else { return nil }
    let fraction = parts.count == 2 ? parts[1] : ""
    guard number.count <= 16, let digits = Int(parts[0] + fraction) else { return nil }
    return (digits, fraction.count)
  }
}

extension Substring {
  /// With the typographic minus made plain.
  fileprivate func replacingMinus() -> String { String(map { $0 == "−" ? "-" : $0 }) }
}
