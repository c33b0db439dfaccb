import Numbers
import Paddy
import PaddyTelemetry
import Testing

import PaddyTwin

@Suite struct SensorOffsetsTests {
  /// A twin that looks at its leaf area every day through a camera that reads a fifth too much.
  private func looking(standing: Double) throws -> (band: TwinBand, truth: Double) {
    var hidden = try TwinFixture.hidden(seed: 5)
    var twin = try TwinFixture.twin(members: 64)
    let planted = hidden.layout.calendar.transplanting
    for day in 0..<(planted + 45) {
      try twin.advance(ObservedWeather(hidden.weather(day)))
      try hidden.advance()
      guard day > planted + 10 else { continue }
      let area = hidden.value(.leafAreaIndex)
      twin.assimilate([
        DailyObservation(.leafAreaIndex, 1.2 * area, deviation: 0.02 * area, standing: standing * area)
      ])
    }
    let band = try #require(TwinBand(ObservedQuantity.leafAreaIndex.predicted(twin.ensemble)))
    return (band, hidden.value(.leafAreaIndex))
  }

  @Test("looked at every day through a sensor that is off, a twin that knows it may be off keeps the truth in its band")
  func kept() throws {
    let wary = try looking(standing: 0.2), trusting = try looking(standing: 0)
    #expect((wary.band.low...wary.band.high).contains(wary.truth), "\(wary)")
    #expect(trusting.band.low > trusting.truth, "\(trusting)")
    #expect(wary.band.high - wary.band.low > 2 * (trusting.band.high - trusting.band.low))
  }
}
