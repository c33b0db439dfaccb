public import Paddy
public import PaddyScenarios

/// How a field answers to the density of its animals: the same system and years, stocked from none to many.
public struct DensityResponse: Sendable {
  public static let metrics: [Metric] = [.peakPlanthoppers, .yield14, .netProfitPerMu, .animalYield, .methane]

  /// One density and what came of it.
  public struct Point: Sendable {
    /// Individuals per ha of gross field.
    public var density: Double
    /// By metric, in its own unit; nothing where every year failed.
    public var spread: [Metric: Statistics]
  }

  public let system: String
  public let species: String
  public let points: [Point]

  /// - Parameters:
  ///   - system: one of the scenario's, which stocks a first batch; it is that batch whose density changes.
  ///   - densities: individuals per ha.
  ///   - threads: at least 1; the result does not depend on it.
  /// - Returns: nil where the system is not there or stocks nothing.
  public init?(_ scenario: Scenario, weather: StudyWeather, system: String, densities: [Double], threads: Int = 1) {
    guard let own = scenario.systems.first(where: { $0.name == system }), let stocking = own.plan.animals.first else {
      return nil
    }
    var several = scenario
    several.systems = densities.map { density in
      var one = own
      one.plan.animals[0].density = density / 10_000
      return one
    }
    let runs = Study(scenario: several, weather: weather).run(threads: threads)
    self.system = system
    species = stocking.species.name
    points = zip(densities, runs).map { density, years in
      let outcomes = years.compactMap { try? $0.result.get().end.outcome }
      let spread = DensityResponse.metrics.map { metric in (metric, Statistics(outcomes.map { $0[metric] })) }
      return Point(density: density, spread: Dictionary(uniqueKeysWithValues: spread))
    }
  }

  /// Means over the years, one a density; not a number where there are none.
  public func means(_ metric: Metric) -> [Double] { points.map { $0.spread[metric]?.mean ?? .nan } }

  /// Largest second difference of the means against their whole range, on the densities as given: 0 for a straight line, near 2 for a
  /// single jump or spike; 0 where nothing changes.
  public func roughness(_ metric: Metric) -> Double {
    let values = means(metric)
    guard values.count > 2, let least = values.min(), let most = values.max(), most > least else { return 0 }
    let steps = zip(values.dropFirst(), values).map { $0 - $1 }
    let bends = zip(steps.dropFirst(), steps).map { abs($0 - $1) }
    return (bends.max() ?? 0) / (most - least)
  }
}
