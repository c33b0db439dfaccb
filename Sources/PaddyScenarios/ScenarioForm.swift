public import Numbers

/// A number with a unit, and how far it may go.
public struct QuantityRule: Sendable {
  /// The unit Paddy works in.
  public let unit: Unit
  /// One as a person would write it; its unit is the one that messages suggest.
  public let example: String
  /// The bounds, with their units.
  public let least: String
  public let most: String
  /// Whether the lower bound itself is allowed.
  public let isLeastAllowed: Bool
  /// Whether only whole numbers of the unit are allowed.
  public let isWhole: Bool

  /// - Parameter unit: the unit Paddy works in.
  /// - Parameter example: as a person would write it.
  init(
    _ unit: StaticString, _ example: String, from least: String, to most: String, isLeastAllowed: Bool = true,
    isWhole: Bool = false
  ) {
    self.unit = Unit(unit)
    self.example = example
    self.least = least
    self.most = most
    self.isLeastAllowed = isLeastAllowed
    self.isWhole = isWhole
  }

  /// The unit that messages suggest, as a person writes it.
  public var suggestedUnit: String { (try? Quantity(parsing: example))?.unit.symbol ?? unit.symbol }

  /// In words: "more than 0 /ha, at most 1000000 /ha".
  public var allowed: String { "\(isLeastAllowed ? "at least" : "more than") \(least), at most \(most)" }
}

/// What may stand behind a key.
public indirect enum ScenarioForm: Sendable {
  case text
  case whole(ClosedRange<Int>)
  case quantity(QuantityRule)
  /// One word, or a quantity.
  case wordOrQuantity(String, QuantityRule)
  /// A plain number.
  case decimal(ClosedRange<Double>)
  /// `MM-DD`, `YYYY-MM-DD`, `transplanting + 12 d`.
  case moment
  /// `35 d after transplanting for 8 d`.
  case drainage
  /// `1974-2009` or `1986`.
  case years
  /// A name from the catalogue.
  case record(ScenarioCatalogue.Kind)
  case choice([String])
  /// A list of at least one.
  case list(ScenarioForm)
  /// Exactly two, the lower first.
  case pair(ScenarioForm)
  case map(ScenarioShape)
  /// Names of the writer's own choice, each with the same form.
  case named(ScenarioForm)
  /// The word `none`, or the form.
  case optional(ScenarioForm)
  /// A list, or a map instead of it.
  case listOrMap(ScenarioForm, ScenarioShape)
  /// A map, or a list of such maps.
  case oneOrMoreMaps(ScenarioShape)
  /// A name from the catalogue, or a map instead of it.
  case recordOrMap(ScenarioCatalogue.Kind, ScenarioShape)
  /// One text, or a list of them.
  case oneOrMore
}

/// A key, what may stand behind it and what it means.
public struct ScenarioKey: Sendable {
  public let name: String
  public let form: ScenarioForm
  public let isRequired: Bool
  public let meaning: String

  init(_ name: String, _ form: ScenarioForm, isRequired: Bool = false, _ meaning: String) {
    self.name = name
    self.form = form
    self.isRequired = isRequired
    self.meaning = meaning
  }
}

/// A map with its keys.
public struct ScenarioShape: Sendable {
  /// As in "unknown key 'x' in *water*".
  public let title: String
  public let keys: [ScenarioKey]
  /// Exactly one of these keys must be there; empty: no such rule.
  public let alternatives: [String]
  /// Whether `like:` can fill in what is missing, so that required keys are looked for only afterwards.
  public let isInherited: Bool

  init(_ title: String, isInherited: Bool = false, alternatives: [String] = [], _ keys: [ScenarioKey]) {
    self.title = title
    self.keys = keys
    self.alternatives = alternatives
    self.isInherited = isInherited
  }

  public var names: [String] { keys.map(\.name) }
  public subscript(name: String) -> ScenarioKey? { keys.first { $0.name == name } }
}
