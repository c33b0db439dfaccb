import Foundation
import Numbers
import Testing

import Paddy

@Suite struct HeatUnitsTests {
  private let clock = HeatUnits.Clock<Double>()

  @Test(arguments: [
    (mean: 25.0, units: 17.0, because: "below the optimum every degree above the base counts"),
    (mean: 30, units: 22, because: "the optimum gives most"),
    (mean: 36, units: 11, because: "half way from the optimum to the maximum gives half"),
    (mean: 42, units: 0, because: "at the maximum nothing develops"),
    (mean: 8, units: 0, because: "nor at the base"),
    (mean: -5, units: 0, because: "nor in frost"),
  ]) func aDayWithoutRange(mean: Double, units: Double, because: String) {
    let found = HeatUnits.day(mean: mean, halfRange: 0, base: 8, optimum: 30, maximum: 42, clock)
    #expect(abs(found - units) < 1e-12, "\(because)")
  }

  @Test func theFoldedSumIsTheSumOverTwentyFourHours() {
    for mean in stride(from: 4.0, through: 40, by: 1.7) {
      for halfRange in [0.0, 2, 5, 9] {
        var sum = 0.0
        for hour in 1...24 {
          let t = mean + halfRange * Foundation.cos(0.2618 * Double(hour - 14))
          if t > 8 && t < 42 { sum += (t > 30 ? 30 - (t - 30) * 22 / 12 : t) - 8 }
        }
        let found = HeatUnits.day(mean: mean, halfRange: halfRange, base: 8, optimum: 30, maximum: 42, clock)
        #expect(abs(found - sum / 24) < 1e-12)
      }
    }
  }
}
