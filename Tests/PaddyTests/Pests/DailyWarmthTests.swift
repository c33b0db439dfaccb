import Foundation
import Numbers
import Testing

import Paddy

/// The six temperatures of a day against the cosine sampled twelve times.
@Suite struct DailyWarmthTests {
  private static let stage = StageChain.Thermal<Double>(base: 10, optimum: 28, maximum: 36, requirement: 100, heatLimit: 34)

  /// 1, 3 and 5 hours into a quarter, the warmest hour being 14 h.
  private static func sampled(_ mean: Double, _ swing: Double, quarter: Int) -> [Double] {
    [1, 3, 5].map { mean + swing * cos(2 * .pi * (Double(6 * quarter + $0) - 14) / 24) }
  }

  @Test(
    "Every quarter answers as the three temperatures sampled in it do",
    arguments: [(24.0, 5.0), (11, 4), (33, 6), (20, 0), (18, -3)])
  func quarters(_ mean: Double, _ swing: Double) {
    let day = DailyWarmth(mean: mean, swing: swing)
    let degrees = day.dayDegrees(Self.stage), heat = day.heat(limit: 34), cold = day.shareBelow(12.05)
    let laying = day.laying(optimum: 27.5, reach: 12.5)
    for quarter in 0..<4 {
      let t = Self.sampled(mean, swing, quarter: quarter)
      let effective = t.map { StageChain.effective($0, Self.stage) }.reduce(0, +) / 12
      #expect(abs(degrees[quarter] - effective) < 1e-12, "quarter \(quarter)")
      let hazard = t.map { 24 * 0.02 / (1 + exp(-($0 - 34) / 0.6)) }.reduce(0, +) / 3
      #expect(abs(heat[quarter] - hazard) < 1e-12, "quarter \(quarter)")
      #expect(cold[quarter] == Double(t.filter { $0 < 12.05 }.count) / 3, "quarter \(quarter)")
      let laid = t.map { max(0, 1 - pow(($0 - 27.5) / 12.5, 2)) }.reduce(0, +) / 3
      #expect(abs(laying[quarter] - laid) < 1e-12, "quarter \(quarter)")
    }
  }
}
