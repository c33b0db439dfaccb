import Numbers
import Paddy
import PaddyTelemetry
import Testing

import PaddyTwin

@Suite struct TrueSignalTests {
  static let season = try! TrueSeason(try! TwinFixture.hidden(seed: 4), scenario: TwinFixture.scenario)
  static let signal = TrueSignal(season)

  @Test("a day's rain is the sum of its quarters of an hour")
  func rain() {
    for day in 0..<season.days.count {
      let quarters = (1...96).reduce(0.0) { $0 + signal.value(.rain, hours: 24 * Double(day) + 0.25 * Double($1)) }
      #expect(abs(quarters - season.days[day].weather.rain) < 1e-9)
    }
  }
  private var season: TrueSeason { TrueSignalTests.season }
  private var signal: TrueSignal { TrueSignalTests.signal }

  @Test("a day's light is what the weather says, half of it active")
  func light() {
    for day in stride(from: 0, to: season.days.count, by: 7) {
      let mean =
        (0..<1440).reduce(0.0) { $0 + signal.value(.photosyntheticRadiation, hours: 24 * Double(day) + Double($1) / 60) } / 1440
      #expect(abs(mean * 86_400 / 1_000_000 - 0.5 * season.days[day].weather.radiation) < 0.02)
    }
  }

  @Test(
    "nothing jumps at midnight",
    arguments: [MeasuredVariable.airTemperature, .waterTemperature, .floodwaterDepth, .soilMoisture, .leafAreaIndex])
  func smooth(variable: MeasuredVariable) {
    let size: Double = variable == .floodwaterDepth ? 0.004 : variable == .soilMoisture ? 0.01 : 0.3
    for day in 40..<season.days.count - 1 {
      let before = signal.value(variable, hours: 24 * Double(day) - 0.01),
        after = signal.value(variable, hours: 24 * Double(day) + 0.01)
      #expect(abs(after - before) < size, "day \(day): \(before) to \(after)")
    }
  }

  @Test("oxygen is lowest at dawn and highest in the afternoon, and a dry flat has none")
  func oxygen() {
    for (day, today) in season.days.enumerated() where day > 40 {
      let dawn = signal.value(.dissolvedOxygen, hours: 24 * Double(day) + 6)
      if today.oxygenLowest.isFinite {
        #expect(abs(dawn - today.oxygenLowest) < 1e-9)
        #expect(abs(signal.value(.dissolvedOxygen, hours: 24 * Double(day) + 15) - today.oxygenHighest) < 1e-9)
      } else {
        #expect(dawn.isNaN)
      }
    }
  }

  @Test("the level at midnight is the model's")
  func level() {
    for (day, today) in season.days.enumerated().dropLast() {
      #expect(abs(signal.value(.floodwaterDepth, hours: 24 * Double(day + 1) - 1e-6) - today.level) < 1e-4)
    }
  }
}
