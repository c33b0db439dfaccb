internal import Numbers
internal import Paddy
public import PaddyScenarios
public import PaddyStudies
public import PaddyTelemetry

/// The whole chain judged against a truth that it is not told: virtual sensors with their errors and faults on a hidden plot, quality control,
/// and a farm that is watched through them with the farmer's diary in its hands; beside it one that hears the weather alone.
///
/// Every sensor has one fault of every kind in a season. The truth is a field of the same model, as in `TwinTrial`; what differs is that days'
/// figures have to be made of readings, and that a sensor's own error stays the same from day to day.
public struct ChainTrial: Sendable {
  public var scenario: Scenario
  public var system: FarmSystem
  /// What stands in for weather not seen.
  public var weather: StudyWeather
  public var settings: FieldTwin.Settings
  public var faults = FaultRates.oncePerSeason
  public var grade = SensorKind.Grade.good

  public init(scenario: Scenario, system: FarmSystem, weather: StudyWeather, settings: FieldTwin.Settings) {
    self.scenario = scenario
    self.system = system
    self.weather = weather
    self.settings = settings
  }

  private static let sky: Set<MeasuredVariable> = [
    .airTemperature, .relativeHumidity, .photosyntheticRadiation, .rain, .windSpeed,
  ]

  /// Runs one season.
  public func run(seed: UInt64) throws -> TwinTrial.Run {
    var virtual = VirtualFarm.Settings()
    virtual.seed = 600 + seed
    virtual.faults = faults
    virtual.grade = grade
    let farm = try VirtualFarm(scenario: scenario, system: system, settings: virtual)
    var live = watched(farm, seed: seed), open = watched(farm, seed: seed)
    let plot = farm.plots[0]
    var run = TwinTrial.Run()
    run.trueYield = plot.season.outcome[.yield14]
    try farm.observe { readings in
      for reading in readings {
        _ = ChainTrial.sky.contains(reading.variable) ? open.take(reading) : open.advance(to: reading.received)
        for case .day(let told) in live.take(reading) {
          guard let twin = live.plots[told.plot]?.twin, let other = open.plots[told.plot]?.twin,
            other.ensemble.day == twin.ensemble.day
          else { continue }
          try judge(twin, other, plot.season, &run)
        }
      }
    }
    if let twin = live.plots[plot.name]?.twin { (run.imbalanced, run.imbalance) = twin.ensemble.imbalance }
    return run
  }

  private func watched(_ farm: VirtualFarm, seed: UInt64) -> LiveFarm {
    var settings = LiveFarm.Settings()
    settings.twin = self.settings
    settings.twin.seed = 6000 + seed
    settings.grade = grade
    settings.forecastDays = 0
    var live = LiveFarm(
      farm: farm.settings.farm, scenario: scenario, system: system, weather: weather, settings: settings)
    _ = live.read(LiveInput(.diary, name: "diary.csv", text: farm.diary))
    return live
  }

  private func judge(_ twin: FieldTwin, _ open: FieldTwin, _ season: TrueSeason, _ run: inout TwinTrial.Run) throws {
    let day = twin.ensemble.day - 1
    guard season.days.indices.contains(day), day > season.calendar.transplanting else { return }
    for quantity in TwinTrial.judged {
      run.judge(quantity, real: season.days[day].value(quantity), twin, open)
    }
    let marks = [season.calendar.transplanting + 1, season.calendar.flowering, season.calendar.harvest - 10]
    if marks.contains(day) { run.forecast(twin, open) }
  }
}

extension TrueDay {
  /// What an observation without error would say at the end of the day; not a number where there is nothing to observe.
  func value(_ quantity: ObservedQuantity) -> Double {
    switch quantity {
    case .level: level
    case .oxygenLowest: oxygenLowest
    case .oxygenHighest: oxygenHighest
    case .ammonium: ammonium
    case .leafAreaIndex: leafArea
    case .planthoppers: hoppersPerHill
    case .soilMoisture: soilMoisture
    }
  }
}
