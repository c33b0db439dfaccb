import Testing

import PaddyTelemetry

@Suite struct ReferenceTrackTests {
  private func feed(
    _ track: inout ReferenceTrack, days: Double, from begin: Double = 0, usual: Double? = nil, _ difference: (Double) -> Double
  ) -> [[QualityTest]] {
    (0..<Int(days * 144)).map { step in
      let time = begin + Double(step) * 600
      var reasons: [QualityReason] = []
      let difference = ReferenceTrack.Difference(
        value: difference(time / 86_400), now: 1, daily: 1, drift: 0.5, accuracy: 0.3, step: 2)
      track.take(difference, usual: (usual, usual), interval: 600, at: time, into: &reasons)
      return reasons.map(\.test)
    }
  }

  @Test("three deviations and the drift allowed are no departure, five are within a day")
  func departure() {
    var near = ReferenceTrack(), far = ReferenceTrack()
    #expect(feed(&near, days: 9) { _ in 3.5 }.allSatisfy { $0.isEmpty })
    let found = feed(&far, days: 2) { _ in 5.2 }.firstIndex { $0 == [.departure] }
    #expect(found! >= 12 && found! <= 144)
  }

  @Test("where the farm's sensors keep closer to their references than is laid down, so must this one")
  func usual() {
    var track = ReferenceTrack()
    #expect(feed(&track, days: 3, usual: 0.4) { _ in 2 }.last == [.departure])
    var other = ReferenceTrack()
    #expect(feed(&other, days: 9, usual: 1.2) { _ in 4 }.allSatisfy { $0.isEmpty })
  }

  @Test("a lone reading, however wild, is no departure")
  func lone() {
    var track = ReferenceTrack()
    #expect(feed(&track, days: 3) { $0 > 1.999 && $0 < 2.001 ? 1e9 : 0 }.allSatisfy { !$0.contains(.departure) })
  }

  @Test("a jump that stays is a step at its third reading, one that goes back is none")
  func step() {
    var track = ReferenceTrack()
    let tests = feed(&track, days: 1) { $0 >= 0.5 ? 2.5 : 0 }
    #expect(tests.firstIndex { $0.contains(.step) } == 74 && tests.filter { $0.contains(.step) }.count == 1)
    var other = ReferenceTrack()
    #expect(feed(&other, days: 1) { abs($0 - 0.5) < 0.004 ? 2.5 : 0 }.allSatisfy { !$0.contains(.step) })
  }

  @Test("half a deviation a day is a drift within a fortnight, and is over half a day after its end")
  func drift() {
    var track = ReferenceTrack()
    let tests = feed(&track, days: 16) { 0.5 * $0 - 2 }
    #expect(tests.contains { $0.contains(.drift) })
    let after = feed(&track, days: 3, from: 16 * 86_400) { _ in 0 }
    #expect(after.dropFirst(144).allSatisfy { $0.isEmpty })
  }
}
