public import PaddyScenarios

/// The animals of the evidence, whether or not the catalogue has them yet.
public enum EvidenceAnimal: String, Sendable, CaseIterable {
  case carp, bullfrog
  case turtle = "soft-shelled-turtle"
  case spottedFrog = "black-spotted-pond-frog"
  case mittenCrab = "mitten-crab"
  case crayfish = "red-swamp-crayfish"
  case duck
  case tilapia
  case crucianCarp = "crucian-carp"

  /// Those that stand for all co-cultures where a study pools them; the others are in trials of their own only.
  public static let pooled: [EvidenceAnimal] = [.carp, .bullfrog, .turtle, .spottedFrog, .mittenCrab, .crayfish, .duck]

  /// The words a catalogue may have for it, the likeliest first.
  public var names: [String] {
    switch self {
    case .carp: ["carp", "common-carp"]
    case .spottedFrog: [rawValue, "black-spotted-frog"]
    case .mittenCrab: [rawValue, "crab"]
    case .crayfish: [rawValue, "crayfish"]
    case .turtle: [rawValue, "turtle"]
    case .bullfrog, .duck, .crucianCarp: [rawValue]
    case .tilapia: [rawValue, "nile-tilapia"]
    }
  }

  /// The catalogue's word for it; nil where it has none.
  public func name(in catalogue: ScenarioCatalogue) -> String? {
    let known = catalogue.names(.species)
    return names.first(where: known.contains)
  }
}

/// Animals stocked in a trial, in the words of a scenario.
public struct EvidenceStocking: Sendable {
  public var animal: EvidenceAnimal
  /// ind ha⁻¹ of gross field.
  public var density: Double
  /// Fresh mass of one, g.
  public var mass: Double
  /// % of live mass per day when stocked; nil for as much as they eat.
  public var feed: Double?
  public var stocked: String
  public var harvested: String

  public init(
    _ animal: EvidenceAnimal, density: Double, mass: Double, feed: Double?, stocked: String = "transplanting + 10 d",
    harvested: String = "harvest - 13 d"
  ) {
    self.animal = animal
    self.density = density
    self.mass = mass
    self.feed = feed
    self.stocked = stocked
    self.harvested = harvested
  }

  func line(name: String) -> String {
    let rate = feed.map { "\($0) %/d" } ?? "appetite"
    let what = "species: \(name), stocked: \(stocked), density: \(density) /ha, mass: \(mass) g, feed: \(rate)"
    return "{\(what), harvested: \(harvested)}"
  }
}
