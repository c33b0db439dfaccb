import Numbers
import Paddy
import Testing

import PaddyTwin

@Suite struct ProbeFoulingTests {
  @Test("it grows at every member's own rate and starts from nothing when the probe is cleaned")
  func grows() {
    var fouling = ProbeFouling(members: 64, seed: 1)
    for _ in 0..<7 { fouling.grow() }
    #expect((-1.2)...(-0.4) ~= fouling.mean)
    #expect(Set(fouling.bias).count == 64)
    fouling.clean()
    #expect(fouling.mean == 0)
    fouling.take([Double](repeating: 0.5, count: 64))
    #expect(fouling.bias.allSatisfy { $0 == 0 })
  }

  @Test("a twin tells a fouling probe from a field that loses its oxygen, and sees that it was cleaned")
  func told() throws {
    let hidden = try TwinFixture.hidden(seed: 3)
    var truth = hidden
    var reckoning = try TwinFixture.twin(members: 64), believing = reckoning
    var stream = RandomStream(seed: 1, purpose: "probe", member: 0)
    var off: [(reckoned: Double, believed: Double, bias: Double)] = []
    for day in 0..<95 {
      try truth.advance()
      let sky = ObservedWeather(hidden.weather(day)), diary = hidden.layout.drivers[day].orders
      try reckoning.advance(sky, diary: diary)
      try believing.advance(sky, diary: diary)
      let low = truth.value(.oxygenLowest), high = truth.value(.oxygenHighest)
      guard day > 40, low.isFinite else { continue }
      // Cleaned every week.
      let bias = -0.1 * Double(day % 7)
      let (lower, upper) = (low + bias + 0.1 * stream.normal(), high + bias + 0.1 * stream.normal())
      func seen(_ isFouled: Bool) -> [DailyObservation] {
        [
          DailyObservation(.oxygenLowest, lower, deviation: 0.15, isFouled: isFouled),
          DailyObservation(.oxygenHighest, upper, deviation: 0.15, isFouled: isFouled),
        ]
      }
      reckoning.assimilate(seen(true))
      believing.assimilate(seen(false))
      guard day > 60 else { continue }
      func mean(_ twin: FieldTwin) -> Double { FieldTwin.moments(ObservedQuantity.oxygenLowest.predicted(twin.ensemble)).mean }
      off.append((mean(reckoning) - low, mean(believing) - low, reckoning.fouling.mean - bias))
    }
    func size(_ values: [Double]) -> Double { (values.reduce(0) { $0 + $1 * $1 } / Double(values.count)).squareRoot() }
    #expect(size(off.map(\.reckoned)) < size(off.map(\.believed)))
    #expect(size(off.map(\.bias)) < 0.3)
  }
}
