internal import Numbers

/// Where the yield of a season went: from what sun, warmth and cultivar allow down to what is carried home.
///
/// The same season is run with nothing felt, then with one cause after another felt on top, in the order of `Cause`. A loss is therefore
/// what a cause takes *from what the earlier ones left*: another order shares the same whole differently, and a cause that hits a crop
/// already thin takes little, or gives a little where a smaller crop suffers less of the next. Losses are negative then.
/// Weeds come after what weather and soil take, and before that are not there at all, so that the nitrogen they take counts as theirs.
/// Pests and animals come after them and take what they injure, diseases last; what animals give, their manure, counts as nitrogen. The potential is per hectare
/// planted, with the cultivar's own leaf nitrogen. All amounts are grain, kg ha⁻¹, dry.
public struct YieldGap: Sendable, Equatable {
  /// What takes yield, in the order in which it is felt. The raw value is its place.
  public enum Cause: Int, Sendable, CaseIterable {
    case cold, heat, drought, nitrogen, phosphorus, submergence, lodging, weeds, injuries, diseases, gathering, trench

    /// Causes that the growing crop feels, one field each beside the one that feels nothing.
    static let felt = Cause.diseases.rawValue + 1

    /// In names of columns.
    public var key: String {
      switch self {
      case .cold: "cold"
      case .heat: "heat"
      case .drought: "drought"
      case .nitrogen: "nitrogen"
      case .phosphorus: "phosphorus"
      case .submergence: "submergence"
      case .lodging: "lodging"
      case .weeds: "weeds"
      case .injuries: "pests_and_animals"
      case .diseases: "diseases"
      case .gathering: "harvest"
      case .trench: "trench"
      }
    }

    public var title: String {
      switch self {
      case .cold: "cold"
      case .heat: "heat at flowering"
      case .drought: "drought"
      case .nitrogen: "want of nitrogen"
      case .phosphorus: "want of phosphorus"
      case .submergence: "deep water"
      case .lodging: "lodging by storms"
      case .weeds: "weeds"
      case .injuries: "pests and animals"
      case .diseases: "diseases"
      case .gathering: "the combine"
      case .trench: "land under the trench"
      }
    }

    /// One phrase for whoever reads the column.
    public var meaning: String {
      switch self {
      case .cold: "cold that kills the crop or leaves spikelets sterile"
      case .heat: "heat at flowering that leaves spikelets sterile"
      case .drought: "dry soil"
      case .nitrogen: "want of nitrogen"
      case .phosphorus: "want of phosphorus, where the plot says what its soil holds"
      case .submergence: "water deeper than the leaves"
      case .lodging: "storms that lay the crop down, in the growing and under the combine"
      case .weeds: "light and nitrogen taken by weeds"
      case .injuries: "sap, leaves and hills taken by pests and animals"
      case .diseases: "leaf that diseases keep from working or kill"
      case .gathering: "grain that the combine leaves of standing rice"
      case .trench: "land under the trench, less what the rows beside it regain"
      }
    }
  }

  /// One line of the account, kg ha⁻¹ of dry grain; losses below zero.
  public struct Line: Sendable, Equatable {
    public var key: String, title: String
    public var amount: Double
  }

  /// With nothing felt, per hectare planted.
  public var potential: Double
  /// By `Cause.rawValue`.
  public var losses: [Double]
  /// Per hectare of the whole plot, as in the outcome of the season.
  public var harvested: Double

  /// An account without losses.
  public init(potential: Double = 0) {
    self.potential = potential
    losses = [Double](repeating: 0, count: Cause.allCases.count)
    harvested = potential
  }

  public subscript(cause: Cause) -> Double {
    get { losses[cause.rawValue] }
    set { losses[cause.rawValue] = newValue }
  }

  /// What the account leaves unexplained: rounding.
  public var remainder: Double { potential - losses.reduce(0, +) - harvested }

  /// From the potential over every loss to what is harvested.
  public var lines: [Line] {
    let lost = Cause.allCases.map { Line(key: "lost_to_\($0.key)", title: "lost to \($0.title)", amount: -self[$0]) }
    return [Line(key: "potential", title: "potential", amount: potential)] + lost
      + [Line(key: "harvested", title: "harvested", amount: harvested)]
  }

  /// Dry matter of grain at 14 % moisture.
  public static let dryShare = 0.86

  /// - Parameter ends: the field at harvest, feeling one cause after another; the last feels all.
  init(_ ends: [FieldState<Double>], _ field: Field<Double>) {
    let standing = ends.map { SeasonEnd.standingGrain($0, field) }
    self.init(potential: standing[0])
    for (cause, pair) in zip(Cause.allCases, zip(standing, standing.dropFirst())) { self[cause] = pair.0 - pair.1 }
    let last = standing[standing.count - 1]
    let gathered = last * (1 - field.parameters.management.harvestLoss)
    self[.gathering] = last - gathered
    self[.trench] = gathered - gathered * field.plantedShare
    harvested = SeasonEnd.dryYield(ends[ends.count - 1], field)
  }
}

extension Batch {
  /// What took yield in a year: fields that differ in what the rice feels.
  public func yieldGap(_ year: FieldYear) -> YieldGap { YieldGap(cumulativeEnds(year).map(\.state), field) }

  /// The season of a year with nothing felt, then one cause after another on top of those before; the last is the ordinary season.
  /// Eight run side by side.
  package func cumulativeEnds(_ year: FieldYear) -> [SeasonProgress<Double>] {
    let steps = YieldGap.Cause.felt + 1
    var ends: [SeasonProgress<Double>] = []
    for first in stride(from: 0, to: steps, by: Lanes.width) {
      if first == steps - 1 {
        // What is left over feels everything: the ordinary season.
        let season = Season(field: field, drivers: year.drivers, seedbedDays: year.calendar.transplanting)
        var progress = season.start
        season.run(&progress, from: 0, until: season.drivers.count)
        ends.append(progress)
        continue
      }
      var eight = lanes
      eight.stresses = .oneAfterAnother(from: first)
      let season = Season(
        field: eight, drivers: Drivers<Lanes>.together([year.drivers]), seedbedDays: year.calendar.transplanting)
      var progress = season.start
      season.run(&progress, from: 0, until: season.drivers.count)
      ends += (0..<min(Lanes.width, steps - first)).map { Homogeneous.unpack(progress, field: $0) }
    }
    return ends
  }
}
