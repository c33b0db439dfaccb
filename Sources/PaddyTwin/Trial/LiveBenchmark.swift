internal import Foundation
internal import Numbers
internal import Paddy
public import PaddyScenarios
public import PaddyStudies
internal import PaddyTelemetry

/// Work of a watched farm, to be timed by whoever asks.
public struct LiveBenchmark: Sendable {
  private let scenario: Scenario
  private let system: FarmSystem
  private let weather: StudyWeather

  public init(scenario: Scenario, system: FarmSystem, weather: StudyWeather) {
    self.scenario = scenario
    self.system = system
    self.weather = weather
  }

  /// A twin in the middle of its season.
  public func twin(members: Int, seed: UInt64 = 1) throws -> FieldTwin {
    var settings = FieldTwin.Settings()
    settings.members = members
    settings.seed = seed
    var twin = try FieldTwin(scenario: scenario, system: system, weather: weather, year: 2001, settings: settings)
    for _ in 0..<70 { try twin.advance(ObservedWeather()) }
    return twin
  }

  /// Advances a twin by a day and corrects it by five observations.
  public func advance(_ twin: inout FieldTwin) throws {
    try twin.advance(ObservedWeather())
    let seen = [ObservedQuantity.level, .oxygenLowest, .oxygenHighest, .ammonium, .leafAreaIndex].compactMap { quantity in
      let mean = FieldTwin.moments(quantity.predicted(twin.ensemble).filter(\.isFinite)).mean
      return mean.isFinite ? DailyObservation(quantity, mean, deviation: 0.1 * abs(mean) + 0.01) : nil
    }
    twin.assimilate(seen)
  }

  /// Lines of telemetry of some days of a plot, and a farm without twins to take them.
  public func telemetry(days: Int) throws -> (lines: [UInt8], messages: Int) {
    var settings = VirtualFarm.Settings()
    settings.farm = "bench"
    let farm = try VirtualFarm(scenario: scenario, system: system, settings: settings)
    var text = "", count = 0
    farm.observe { readings in
      for reading in readings where reading.received < farm.start + 86_400 * Double(days) {
        text += "{\"received\": \(reading.received), \"payload\": \(SenML.pack([reading]))}\n"
        count += 1
      }
    }
    return (Array(text.utf8), count)
  }

  /// Takes telemetry through formats, quality control, twin and alarms.
  /// - Returns: readings taken.
  public func watch(_ lines: [UInt8], members: Int) -> Int {
    var settings = LiveFarm.Settings()
    settings.twin.members = members
    let farm = LiveFarm(farm: "bench", scenario: scenario, system: system, weather: weather, settings: settings)
    var runner = LiveRunner(farm: farm, intake: Intake(), format: .ndjson, event: { _ in })
    runner.feed(lines)
    runner.finish()
    return runner.farm.tally.readings
  }
}
