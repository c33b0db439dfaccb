public import Numbers
public import Paddy

/// Where the weather of a scenario comes from.
public enum WeatherSource: Sendable, Equatable {
  /// So many years drawn by the generator from a climate.
  case climate(String, years: Int, seed: UInt64)
  /// Observed years: absolute paths in alphabetical order; nil `years` takes all there are.
  case files([String], years: ClosedRange<Int>?)
}

/// One way of farming the plot.
public struct FarmSystem: Sendable {
  public var name: String
  public var plan: FarmPlan
  public init(name: String, plan: FarmPlan) {
    self.name = name
    self.plan = plan
  }
}

/// A scenario as read, checked and resolved: nothing is inherited, no name is left to look up.
public struct Scenario: Sendable {
  public var title: String
  public var site: Site
  public var weather: WeatherSource
  /// Of every random number: arrival of pests, prices; where the weather is drawn too, the same as its own.
  public var seed: UInt64
  public var plot: Plot
  public var prices: PriceList
  /// In the order of the file; at least one.
  public var systems: [FarmSystem]
  /// The name of the system that the others are compared with.
  public var base: String
  /// - Parameters:
  ///   - seed: nil takes the climate's, or 1 with weather files.
  ///   - base: nil takes the first system.
  public init(
    title: String, site: Site, weather: WeatherSource, seed: UInt64? = nil, plot: Plot, prices: PriceList, systems: [FarmSystem],
    base: String? = nil
  ) {
    self.title = title
    self.site = site
    self.weather = weather
    self.seed = if case .climate(_, _, let own) = weather { seed ?? own } else { seed ?? 1 }
    self.plot = plot
    self.prices = prices
    self.systems = systems
    self.base = base ?? systems.first?.name ?? ""
  }
}

/// Why no scenario came of a file.
public enum ScenarioFailure: Int32, Sendable, Equatable {
  /// The scenario, or a file it names, is not there or cannot be opened.
  case inputMissing = 66
  /// It is there and says something wrong.
  case badData = 65

  /// What the command line ends with.
  public var exitCode: Int32 { rawValue }
}

/// What came of reading a scenario: the scenario, unless something is wrong, and everything there is to say about it.
public struct ScenarioReading: Sendable {
  /// Nil where at least one diagnostic is an error.
  public var scenario: Scenario?
  /// In the order of the file.
  public var diagnostics: [Diagnostic]
  /// Nil where there is a scenario.
  public var failure: ScenarioFailure?
}
