/// Something done or gathered on one day, in physical units per ha of gross plot; the cash book puts prices on it.
public struct PhysicalEntry: Sendable, Equatable {
  public enum What: Sendable, Equatable {
    /// kg per ha of gross plot, at 14 % moisture.
    case riceHarvested(kilograms: Double)
    /// kg of product per ha of gross plot.
    case fertiliserApplied(product: String, kilograms: Double)
    /// Passes over the planted area, a fraction where only a part was sprayed, and how many of them went out apart and not in the tank
    /// of another insecticide (nil: all).
    case insecticideSprayed(product: String, passes: Double, apart: Double? = nil)
    /// Passes over the planted area, and how many of them went out apart and not in the tank of an insecticide.
    case fungicideSprayed(product: String, passes: Double, apart: Double)
    /// Passes over the planted area.
    case herbicideSprayed(passes: Double)
    /// Hired work to close a breach, d per ha of gross plot.
    case bundMended(labour: Double)
    /// mm over the gross plot, as pumped.
    case irrigated(millimetres: Double)
    /// Individuals and their fresh mass, kg, per ha of gross plot.
    case stocked(species: String, count: Double, kilograms: Double)
    /// kg of feed as sold, per ha of gross plot.
    case fed(species: String, kilograms: Double)
    /// Fresh mass caught, kg per ha of gross plot, and the mean mass of one, g.
    case animalsHarvested(species: String, kilograms: Double, meanMass: Double)
    /// The same of one class of a batch that is spread in size: small, middle or large.
    case sizeClassHarvested(species: String, size: String, kilograms: Double, meanMass: Double)
  }
  public var date: CalendarDate
  public var what: What

  public init(_ date: CalendarDate, _ what: What) {
    self.date = date
    self.what = what
  }
}

/// One field's season as the accountant needs it: how the land was used, by when, and what went in and came out.
public struct SeasonRecord: Sendable {
  public var sown: CalendarDate
  /// Day of transplanting, or of sowing where direct-seeded.
  public var planted: CalendarDate
  public var harvested: CalendarDate
  public var establishment: RicePlan.Establishment
  /// Share of the gross plot under rice, 0 … 1.
  public var plantedShare: Double
  /// The trench, as built.
  public var refuge: Refuge
  /// Animals kept, by name, each once; empty without animals. Their enclosures and labour are due even if none was caught.
  public var species: [String]
  public var entries: [PhysicalEntry]

  public init(
    sown: CalendarDate, planted: CalendarDate, harvested: CalendarDate, establishment: RicePlan.Establishment = .transplanted,
    plantedShare: Double = 1, refuge: Refuge = Refuge(), species: [String] = [], entries: [PhysicalEntry]
  ) {
    self.sown = sown
    self.planted = planted
    self.harvested = harvested
    self.establishment = establishment
    self.plantedShare = plantedShare
    self.refuge = refuge
    self.species = species
    self.entries = entries
  }
}
