/// What a quantity is made of: whole powers of eight independent kinds.
public struct Dimension: Sendable, Hashable, CustomStringConvertible {
  public var length = 0
  public var mass = 0
  public var time = 0
  public var temperature = 0
  public var angle = 0
  public var money = 0
  /// Rice hills: `10 /hill` is not `10`.
  public var hill = 0
  /// Amount of substance.
  public var amount = 0

  public init(
    length: Int = 0, mass: Int = 0, time: Int = 0, temperature: Int = 0, angle: Int = 0, money: Int = 0, hill: Int = 0,
    amount: Int = 0
  ) {
    self.length = length
    self.mass = mass
    self.time = time
    self.temperature = temperature
    self.angle = angle
    self.money = money
    self.hill = hill
    self.amount = amount
  }

  static func + (a: Dimension, b: Dimension) -> Dimension {
    Dimension(
      length: a.length + b.length, mass: a.mass + b.mass, time: a.time + b.time, temperature: a.temperature + b.temperature,
      angle: a.angle + b.angle, money: a.money + b.money, hill: a.hill + b.hill, amount: a.amount + b.amount)
  }

  static func * (a: Dimension, power: Int) -> Dimension {
    Dimension(
      length: a.length * power, mass: a.mass * power, time: a.time * power, temperature: a.temperature * power,
      angle: a.angle * power, money: a.money * power, hill: a.hill * power, amount: a.amount * power)
  }

  private static let named: [Dimension: String] = [
    Dimension(): "a plain number",
    Dimension(length: 2, mass: 1, time: -2): "energy",
    Dimension(length: 2, mass: 1, time: -3): "power",
    Dimension(mass: 1, time: -2): "energy per area",
    Dimension(mass: 1, time: -3): "power per area",
    Dimension(length: -1, mass: 1, time: -2): "pressure",
    Dimension(length: 1, time: -1): "speed",
  ]

  /// In words, as "mass per area per time".
  public var description: String {
    if let name = Dimension.named[self] { return name }
    let kinds = [
      (mass, "mass"), (money, "money"), (amount, "amount"), (length, "length"), (angle, "angle"), (temperature, "temperature"),
      (hill, "hill"), (time, "time"),
    ]
    func words(_ power: Int, _ name: String) -> [String] {
      switch (name, power) {
      case ("length", 2): ["area"]
      case ("length", 3): ["volume"]
      case (_, 1): [name]
      default: ["\(name)^\(power)"]
      }
    }
    let above = kinds.filter { $0.0 > 0 }.flatMap { words($0.0, $0.1) }.joined(separator: " × ")
    let below = kinds.filter { $0.0 < 0 }.flatMap { words(-$0.0, $0.1) }
    return ([above.isEmpty ? "number" : above] + below).joined(separator: " per ")
  }
}

/// A unit as a person writes it: `kg/ha`, `/m2`, `%/d`, `MJ/m2/d`, `元/斤`.
///
/// Its size is a fraction of whole numbers, so that 90 kg/ha is 9 g/m2 and not nearly so. Angles are counted in degrees and
/// temperatures in °C; a `yr` is 365 d; a `mu` is 1/15 ha and a `jin` 0.5 kg; `ind` (individuals) is a plain 1.
public struct Unit: Sendable, Hashable, CustomStringConvertible {
  /// As written.
  public let symbol: String
  public let dimension: Dimension
  /// Size in m, kg, s, °C, degrees, yuan, hills, mol: numerator and denominator without a common factor.
  public let numerator: Int
  public let denominator: Int

  public var description: String { symbol }
  /// Whether they mean the same, however written.
  public static func == (a: Unit, b: Unit) -> Bool {
    a.dimension == b.dimension && a.numerator == b.numerator && a.denominator == b.denominator
  }
  public func hash(into hasher: inout Hasher) {
    hasher.combine(dimension)
    hasher.combine(numerator)
    hasher.combine(denominator)
  }

  private init(symbol: String, _ dimension: Dimension, _ numerator: Int, _ denominator: Int) {
    self.symbol = symbol
    self.dimension = dimension
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The plain 1.
  public static let one = Unit(symbol: "1", Dimension(), 1, 1)

  /// Why a text is not a unit.
  public enum ParseError: Error, Equatable, Sendable {
    /// Nothing was written.
    case empty
    /// A word that is no unit, and the unit it may have meant.
    case unknown(String, nearest: String?)
    /// A power of more than four digits' worth, or a product too large to hold.
    case tooLarge(String)
  }

  /// Reads products (`kg m`, `kg·m`, `kg*m`), quotients (`kg/ha/d`) and whole powers (`m2`, `m^2`, `m²`, `s-1`).
  public init(parsing text: String) throws(ParseError) {
    var dimension = Dimension()
    var above = 1
    var below = 1
    var isDivisor = false
    var isBare = true
    var rest = Substring(text)
    while let first = rest.first {
      if first == " " || first == "·" || first == "*" {
        rest.removeFirst()
      } else if first == "/" {
        if isDivisor { throw .unknown(text, nearest: nil) }
        isDivisor = true
        rest.removeFirst()
      } else {
        let word = rest.prefix { $0.isLetter || $0 == "°" || $0 == "%" }
        rest = rest.dropFirst(word.count)
        guard let atom = Unit.atoms[String(word)] else {
          let wrong = word.isEmpty ? String(rest) : String(word)
          throw .unknown(wrong, nearest: Unit.nearest(to: wrong))
        }
        guard let power = Unit.power(&rest) else { throw .tooLarge(text) }
        let signed = isDivisor ? -power : power
        dimension = dimension + atom.dimension * signed
        for _ in 0..<abs(power) {
          let (n, over) = above.multipliedReportingOverflow(by: signed > 0 ? atom.numerator : atom.denominator)
          let (d, under) = below.multipliedReportingOverflow(by: signed > 0 ? atom.denominator : atom.numerator)
          if over || under { throw .tooLarge(text) }
          let common = greatestCommonDivisor(n, d)
          above = n / common
          below = d / common
        }
        isDivisor = false
        isBare = false
      }
    }
    if isDivisor { throw .unknown(text, nearest: nil) }
    if isBare { throw .empty }
    self.init(symbol: text, dimension, above, below)
  }

  /// A unit known to be right, for use in source code.
  public init(_ text: StaticString) {
    do throws(ParseError) { self = try Unit(parsing: "\(text)") } catch { preconditionFailure("\(text) is not a unit: \(error)") }
  }

  /// A power of 1 to 4, either sign; 1 where none is written, nil where it is another.
  private static func power(_ rest: inout Substring) -> Int? {
    let superscripts: [Character: Character] = ["⁻": "-", "¹": "1", "²": "2", "³": "3", "⁴": "4"]
    if rest.first == "^" { rest.removeFirst() }
    let written = rest.prefix { $0.isASCII && $0.isNumber || $0 == "-" || superscripts[$0] != nil }
    rest = rest.dropFirst(written.count)
    if written.isEmpty { return 1 }
    guard let power = Int(String(written.map { superscripts[$0] ?? $0 })), (1...4).contains(abs(power)) else { return nil }
    return power
  }
}

func greatestCommonDivisor(_ a: Int, _ b: Int) -> Int { b == 0 ? abs(a) : greatestCommonDivisor(b, a % b) }

extension Unit {
  private static let spellings: [(words: [String], Dimension, Int, Int)] = [
    (["m"], Dimension(length: 1), 1, 1),
    (["km"], Dimension(length: 1), 1000, 1),
    (["cm"], Dimension(length: 1), 1, 100),
    (["mm"], Dimension(length: 1), 1, 1000),
    (["ha"], Dimension(length: 2), 10_000, 1),
    (["mu", "亩"], Dimension(length: 2), 2000, 3),
    (["L"], Dimension(length: 3), 1, 1000),
    (["kg"], Dimension(mass: 1), 1, 1),
    (["g"], Dimension(mass: 1), 1, 1000),
    (["mg"], Dimension(mass: 1), 1, 1_000_000),
    (["t"], Dimension(mass: 1), 1000, 1),
    (["jin", "斤"], Dimension(mass: 1), 1, 2),
    (["s"], Dimension(time: 1), 1, 1),
    (["min"], Dimension(time: 1), 60, 1),
    (["h"], Dimension(time: 1), 3600, 1),
    (["d", "day", "days"], Dimension(time: 1), 86_400, 1),
    (["yr", "year", "years"], Dimension(time: 1), 365 * 86_400, 1),
    (["degC", "°C", "℃"], Dimension(temperature: 1), 1, 1),
    (["deg", "°"], Dimension(angle: 1), 1, 1),
    (["%"], Dimension(), 1, 100),
    (["ind"], Dimension(), 1, 1),
    (["yuan", "元"], Dimension(money: 1), 1, 1),
    (["J"], Dimension(length: 2, mass: 1, time: -2), 1, 1),
    (["kJ"], Dimension(length: 2, mass: 1, time: -2), 1000, 1),
    (["MJ"], Dimension(length: 2, mass: 1, time: -2), 1_000_000, 1),
    (["W"], Dimension(length: 2, mass: 1, time: -3), 1, 1),
    (["kPa"], Dimension(length: -1, mass: 1, time: -2), 1000, 1),
    (["hill", "hills"], Dimension(hill: 1), 1, 1),
    (["mol"], Dimension(amount: 1), 1, 1),
  ]

  fileprivate static let atoms: [String: (dimension: Dimension, numerator: Int, denominator: Int)] = Dictionary(
    uniqueKeysWithValues: spellings.flatMap { words, dimension, numerator, denominator in
      words.map { ($0, (dimension, numerator, denominator)) }
    })

  /// Every word a unit can be made of, in the order of the table.
  public static let words: [String] = spellings.flatMap(\.words)

  /// The unit somebody meant who wrote a name in full or in other letters.
  private static func nearest(to word: String) -> String? {
    let names = [
      "hectare": "ha", "hectares": "ha", "kilogram": "kg", "kilograms": "kg", "kilo": "kg", "gram": "g", "grams": "g",
      "tonne": "t",
      "tonnes": "t", "ton": "t", "tons": "t", "metre": "m", "meter": "m", "metres": "m", "meters": "m", "centimetre": "cm",
      "centimeter": "cm", "millimetre": "mm", "millimeter": "mm", "percent": "%", "hour": "h", "hours": "h", "minute": "min",
      "minutes": "min", "second": "s", "seconds": "s", "litre": "L", "liter": "L", "degree": "deg", "degrees": "deg",
      "rmb": "yuan",
      "cny": "yuan", "mou": "mu", "sqm": "m2", "fish": "ind", "frogs": "ind", "individuals": "ind", "celsius": "degC",
    ]
    if let unit = names[word.lowercased()] { return unit }
    if let unit = words.first(where: { $0.lowercased() == word.lowercased() }) { return unit }
    return word.count < 2 ? nil : nearestMatch(to: word, among: words.filter { $0.count > 1 })
  }
}
