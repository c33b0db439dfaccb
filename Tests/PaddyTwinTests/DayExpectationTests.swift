import Numbers
import Paddy
import PaddyTelemetry
import Testing

import PaddyTwin

@Suite struct DayExpectationTests {
  private static func preview() throws -> (TwinPreview, FieldTwin) {
    let hidden = try TwinFixture.hidden(seed: 4)
    let twin = try FieldTwinTests.led(try TwinFixture.twin(members: 32), by: hidden, days: 0..<75)
    return (try #require(try twin.preview()), twin)
  }

  @Test(
    "a twin in its season expects something of everything the model has hours or an evening of",
    arguments: [
      MeasuredVariable.floodwaterDepth, .dissolvedOxygen, .waterTemperature, .ammonium, .soilMoisture, .leafAreaIndex,
      .planthoppers,
    ])
  func all(variable: MeasuredVariable) throws {
    let expected = try #require(try Self.preview().0.expected[variable.name])
    for hour in stride(from: 0.0, to: 24, by: 0.5) {
      let now = expected.at(hour: hour), soon = expected.at(hour: hour + 0.25)
      #expect(now.mean.isFinite && now.deviation > 0)
      #expect(abs(now.mean - soon.mean) < max(0.05, 2 * now.deviation), "no leaps")
    }
  }

  @Test(
    "and nothing of what it does not have", arguments: [MeasuredVariable.electricalConductivity, .lightTrap, .pH, .windSpeed])
  func none(variable: MeasuredVariable) throws {
    #expect(try Self.preview().0.expected[variable.name] == nil)
  }

  @Test("oxygen is lowest at six and highest at three in the afternoon, water at five and at two")
  func swings() throws {
    let preview = try Self.preview().0
    for (variable, low, high) in [(MeasuredVariable.dissolvedOxygen, 6.0, 15.0), (.waterTemperature, 5, 14)] {
      let expected = try #require(preview.expected[variable.name])
      let hours = stride(from: 0.0, to: 24, by: 0.5).map { ($0, expected.at(hour: $0).mean) }
      #expect(hours.min { $0.1 < $1.1 }!.0 == low && hours.max { $0.1 < $1.1 }!.0 == high)
      #expect(abs(expected.at(hour: 0).mean - expected.at(hour: 23.999).mean) < 0.01 * abs(expected.at(hour: 0).mean), "one day")
    }
  }

  @Test("the level runs from tonight's to tomorrow's")
  func evenings() throws {
    let (preview, twin) = try Self.preview()
    let expected = try #require(preview.expected[MeasuredVariable.floodwaterDepth.name])
    let tonight = FieldTwin.moments(ObservedQuantity.level.predicted(twin.ensemble)).mean
    #expect(abs(expected.at(hour: 0).mean - tonight) < 1e-12)
    #expect(abs(expected.at(hour: 24).mean - FieldTwin.moments(preview.levelNext).mean) < 1e-12)
  }
}
