public import Paddy

/// What the score needs of one season of one arm.
public struct EvidenceSeason: Sendable {
  public var outcome: Outcome
  /// Mean fresh mass of one animal caught, g; NaN without a catch.
  public var animalMass: Double
  /// Share of the eaten dry matter that came from the field, %; NaN where nobody asked or nothing was eaten.
  public var dietFromField: Double
  /// Weeds above ground three weeks before harvest, g DM/m²; NaN where nobody asked.
  public var weeds = Double.nan
  /// Planthoppers while the animals are in the field, mean of days, m⁻²; NaN where nobody asked.
  public var planthoppers = Double.nan
  public var herbicidePasses = 0.0
  /// Rent of the land and pay of those who work with the animals, yuan/ha.
  public var rent = 0.0, hiredLabour = 0.0

  public init(outcome: Outcome, animalMass: Double = .nan, dietFromField: Double = .nan) {
    self.outcome = outcome
    self.animalMass = animalMass
    self.dietFromField = dietFromField
  }

  /// Net profit of those who own the land they till, yuan/ha.
  public var beforeRent: Double { outcome[.netProfit] + rent }
  /// What is left to a family that owns its land and does all of the work, yuan/ha: the cash income of Chinese cost surveys, which count
  /// neither own land nor own hands as a cost.
  public var farmIncome: Double { beforeRent + hiredLabour }
}

extension EvidenceSeason {
  init(_ harvest: Study.Harvest) {
    var mass = 0.0, number = 0.0, herbicide = 0.0
    for entry in harvest.end.record.entries {
      switch entry.what {
      case .animalsHarvested(_, let kilograms, let each) where each > 0:
        mass += kilograms
        number += 1000 * kilograms / each
      case .herbicideSprayed(let passes): herbicide += passes
      default: break
      }
    }
    self.init(outcome: harvest.end.outcome, animalMass: number > 0 ? 1000 * mass / number : .nan)
    herbicidePasses = herbicide
    rent = -harvest.book.total(.land)
    hiredLabour = -harvest.book.total(.hiredLabour)
  }
}
