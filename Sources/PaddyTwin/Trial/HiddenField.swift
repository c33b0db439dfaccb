public import Numbers
public import Paddy
public import PaddyScenarios
internal import PaddyStudies

/// A field whose numbers are drawn and told to nobody: the truth of an identical-twin experiment and of virtual sensors.
public struct HiddenField: Sendable {
  public let year: Int
  public let layout: FieldYear
  private let sky: [DailyWeather]
  private let plan: FarmPlan
  private let firstDay: Int
  private var ensemble: FieldEnsemble

  /// - Parameters:
  ///   - seed: of its numbers, arrivals of pests and, where the scenario's weather is drawn, of its weather.
  ///   - weather: the year it lives in; nil draws one of its own.
  ///   - isOrdinary: whether its numbers are the catalogue's.
  public init(
    scenario: Scenario, system: FarmSystem, seed: UInt64, weather: (days: [DailyWeather], year: Int)? = nil,
    isOrdinary: Bool = false
  ) throws {
    plan = system.plan
    if let weather {
      (sky, year) = weather
    } else if case .climate(let name, _, _) = scenario.weather {
      var own = scenario
      own.weather = .climate(name, years: 1, seed: 900_000 + seed)
      guard let drawn = StudyWeather.of(own, file: "").weather?.members.first else { throw TwinProblem.noWholeYear }
      sky = Array(drawn.days)
      year = drawn.year
    } else {
      guard let members = StudyWeather.of(scenario, file: "").weather?.members, !members.isEmpty else {
        throw TwinProblem.noWholeYear
      }
      let member = members[Int(seed) % members.count]
      sky = Array(member.days)
      year = member.year
    }
    ensemble = FieldEnsemble(plan: system.plan, plot: scenario.plot, site: scenario.site, count: 1)
    if !isOrdinary {
      for number in UncertainNumber.allCases {
        let deviation = number.logDeviation(soil: scenario.plot.soil, parameters: .standard)
        let factor = FieldTwin.factor(number, deviation: deviation, seed: 700_000 + seed, member: 0)
        ensemble.set(number, [Double](repeating: factor, count: ensemble.count))
      }
    }
    let layout = try ensemble.year(
      plot: scenario.plot, site: scenario.site, weather: sky, year: year, seed: 700_000 + seed, member: 0)
    self.layout = layout
    firstDay = sky.firstIndex { $0.date == layout.calendar.sowing } ?? 0
  }

  /// The first day not yet run.
  public var day: Int { ensemble.day }
  /// The weather of a day after sowing.
  public func weather(_ day: Int) -> DailyWeather { sky[firstDay + day] }

  /// Runs a day.
  public mutating func advance() throws {
    ensemble.advance(
      [Drivers<Double>](repeating: layout.drivers[day], count: ensemble.count), seedbedDays: layout.calendar.transplanting)
  }

  /// What an observation without error of the day run last would say; not a number where there is nothing to observe.
  public func value(_ quantity: ObservedQuantity) -> Double { quantity.predicted(ensemble)[0] }

  /// A number of the day run last: field in the evening and what moved.
  public func read(_ look: (inout Field<Lanes>, inout FieldState<Lanes>, inout Fluxes<Lanes>) -> Lanes) -> Double {
    ensemble.read(look)[0]
  }

  /// Yield at 14 % if run to harvest, t/ha.
  public func yield() throws -> Double { outcome()[.yield14] }

  /// What comes of it at harvest.
  public func outcome() -> Outcome {
    let rest = day < layout.drivers.count ? Array(layout.drivers[day...]) : FieldTwin.remaining(layout, from: day, done: [])
    let years = [FieldYear](repeating: layout, count: ensemble.count)
    return ensemble.finished(years, [[Drivers<Double>]](repeating: rest, count: ensemble.count))[0].outcome
  }
}
