import Testing

import PaddyTelemetry

@Suite struct UsualDistanceTests {
  private func usual(_ scores: [Double]) -> Double? {
    var distance = UsualDistance()
    for _ in scores { distance.join() }
    for (index, score) in scores.enumerated() { distance.take((slow: score, long: nil), from: index, at: 0) }
    distance.take((slow: scores[0], long: nil), from: 0, at: 30_000)
    return distance.usual.slow
  }

  @Test("it is what most sensors keep, whatever a few do, and needs eight of them")
  func robust() {
    #expect(usual([1, -1, 1, -1, 1, -1, 1, -1, 1]) == 1.48)
    #expect(usual([1, -1, 1, -1, 1, -1, 1, 900, -900]) == 1.48)
    #expect(usual([1, -1, 1, -1, 1, -1, 1]) == nil)
  }

  @Test("a new look counts a tenth")
  func slow() {
    var distance = UsualDistance()
    for _ in 0..<8 { distance.join() }
    for member in 0..<8 { distance.take((slow: 1, long: nil), from: member, at: 0) }
    distance.take((slow: 1, long: nil), from: 0, at: 22_000)
    for member in 0..<8 { distance.take((slow: 2, long: nil), from: member, at: 22_000) }
    distance.take((slow: 2, long: nil), from: 0, at: 44_000)
    #expect(abs(distance.usual.slow! - 1.48 * 1.1) < 1e-12)
  }
}
