import Numbers
import Testing

import Paddy

@Suite struct SubmergenceTests {
  private let p = Submergence.Parameters<Cited>.standard.map(\.value)

  @Test(arguments: [
    (depth: 0.0, leaves: 0.0, because: "dry ground takes nothing"),
    (depth: 0.25, leaves: 0, because: "a quarter of the height is sheaths"),
    (depth: 0.5, leaves: 0, because: "half is where the leaves begin"),
    (depth: 0.75, leaves: 0.5, because: "three quarters drown half of the leaves"),
    (depth: 1, leaves: 1, because: "up to the tips none is left"),
    (depth: 3, leaves: 1, because: "deeper is not worse for the leaves"),
  ]) func waterTakesTheLeavesItCovers(depth: Double, leaves: Double, because: String) {
    let day = Submergence.day(SubmergenceState(), depth: depth, height: 1, stage: 0.9, p)
    #expect(abs(day.taken.leaves - leaves) < 1e-12, "\(because): \(day.taken.leaves)")
    #expect(day.next.days == (depth > 1 ? 1 : 0), "\(because)")
  }

  /// Hills and spikelets left after days in a row under water that no plant outgrows.
  private func left(days: Int, stage: Double) -> (hills: Double, spikelets: Double) {
    var state = SubmergenceState<Double>()
    var hills = 1.0, spikelets = 1.0
    for _ in 0..<days {
      let day = Submergence.day(state, depth: 5, height: 1, stage: stage, p)
      state = day.next
      hills *= 1 - day.taken.hills
      spikelets *= 1 - day.taken.spikelets
    }
    return (hills, spikelets)
  }

  @Test(arguments: [
    (days: 2, stage: 0.5, low: 0.925, high: 1.0, because: "two days at tillering kill below 7.5 %"),
    (days: 4, stage: 0.5, low: 0.85, high: 1, because: "below four days at tillering the yield does not suffer"),
    (days: 7, stage: 0.5, low: 0, high: 0.3, because: "over six days at tillering kill most"),
    (days: 7, stage: 0.8, low: 0, high: 0.5, because: "over six days at booting more than half"),
    (days: 10, stage: 1, low: 0.5, high: 1, because: "ten days at flowering fewer than half"),
    (days: 20, stage: 1, low: 0, high: 0.01, because: "nothing lives three weeks"),
  ]) func hillsDieByTheDay(days: Int, stage: Double, low: Double, high: Double, because: String) {
    let hills = left(days: days, stage: stage).hills
    #expect((low...high).contains(hills), "\(because): \(hills)")
  }

  @Test(arguments: [
    (days: 3, stage: 0.6, low: 1.0, high: 1.0, because: "before booting there is nothing to lose"),
    (days: 3, stage: 0.9, low: 0.65, high: 0.85, because: "three days at booting, 13–17 % of the panicle and more"),
    (days: 7, stage: 1, low: 0.3, high: 0.5, because: "seven days at flowering, 57 % of the yield"),
    (days: 3, stage: 1.3, low: 1, high: 1, because: "grains that are set stay set"),
  ]) func spikeletsFailUnderWater(days: Int, stage: Double, low: Double, high: Double, because: String) {
    let spikelets = left(days: days, stage: stage).spikelets
    #expect((low...high).contains(spikelets), "\(because): \(spikelets)")
  }

  @Test func plantsStretchOutOfShallowWaterAndForgetIt() {
    var state = SubmergenceState<Double>()
    var days: [Double] = []
    for _ in 0..<5 {
      state = Submergence.day(state, depth: 0.1, height: 0.06, stage: 0.1, p).next
      days.append(state.days)
    }
    #expect(days.prefix(3) == [1, 2, 0], "\(days)")
    let again = Submergence.day(state, depth: 0, height: 0.3, stage: 0.3, p)
    #expect(again.next.stretched < state.stretched && again.taken.hills == 0)
  }
}
