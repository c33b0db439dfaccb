/// Numbers as people read them: a point, commas between thousands, as many decimals as mean something. The same on every machine.
public enum Figures {
  /// What stands where there is no number.
  public static let absent = "–"

  /// Decimals that leave about three significant digits of a number of this size.
  public static func decimals(for size: Double) -> Int {
    switch abs(size) {
    case 0: 0
    case ..<0.01: 4
    case ..<1: 3
    case ..<10: 2
    case ..<100: 1
    default: 0
    }
  }

  /// - Parameters:
  ///   - value: nil and what is not finite read as absent.
  ///   - signed: a plus before what is above nil, as in a difference.
  ///   - minus: before what is below nil; the plain one that a terminal and a spreadsheet read, or the typographic one.
  public static func text(_ value: Double?, decimals: Int, signed: Bool = false, minus: String = "-") -> String {
    guard let value, value.isFinite else { return absent }
    let scale = (0..<decimals).reduce(1.0) { power, _ in power * 10 }
    let scaled = (abs(value) * scale).rounded(.toNearestOrAwayFromZero)
    guard scaled < 9e15 else { return "\(value)" }
    let digits = Int(scaled)
    let power = Int(scale)
    var text = grouped(digits / power)
    if decimals > 0 {
      let fraction = "\(digits % power)"
      text += "." + String(repeating: "0", count: decimals - fraction.count) + fraction
    }
    guard digits != 0 else { return text }
    return value < 0 ? minus + text : signed ? "+" + text : text
  }

  /// The shortest decimal number that reads back as the same double, for files; nil and what is not finite give nil.
  public static func exact(_ value: Double?) -> String? {
    guard let value, value.isFinite else { return nil }
    let text = "\(value)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  private static func grouped(_ whole: Int) -> String {
    let digits = Array("\(whole)")
    var text = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place).isMultiple(of: 3) { text.append(",") }
      text.append(digit)
    }
    return text
  }
}
