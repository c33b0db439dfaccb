import Numbers
import Testing

import Paddy

@Suite struct LodgingTests {
  private let p = Lodging.Parameters<Cited>.standard.map(\.value)

  @Test(arguments: [
    (wind: 2.0, rain: 0.0, typhoon: 0.0, low: 0.0, high: 0.0, because: "an ordinary day"),
    (wind: 2, rain: 50, typhoon: 0, low: 0, high: 0, because: "heavy rain in still air wets and does not lay down"),
    (wind: 3.8, rain: 0, typhoon: 0, low: 0.01, high: 0.05, because: "gusts of 15 m/s begin to"),
    (wind: 3.8, rain: 40, typhoon: 0, low: 0.15, high: 0.25, because: "the same with rain are worse"),
    (wind: 1, rain: 0, typhoon: 1, low: 0.2, high: 0.3, because: "a typhoon counts where the daily mean is low"),
    (wind: 6, rain: 80, typhoon: 1, low: 1, high: 1, because: "a typhoon of 24 m/s with 80 mm"),
    (wind: 6, rain: 300, typhoon: 1, low: 1, high: 1, because: "nothing is worse than the worst"),
  ]) func windAndRainMakeAStorm(wind: Double, rain: Double, typhoon: Double, low: Double, high: Double, because: String) {
    let severity = Lodging.severity(wind: wind, rain: rain / 1000, typhoon: typhoon, p)
    #expect((low...high).contains(severity), "\(because): \(severity)")
  }

  @Test(arguments: [
    (stage: 0.9, ears: 9000.0, slenderness: 1.0, nitrogen: 180.0, share: 0.0, because: "before flowering it rises again"),
    (stage: 1.5, ears: 9000, slenderness: 1, nitrogen: 180, share: 0.5, because: "half of a full crop in the worst storm"),
    (stage: 1.5, ears: 4500, slenderness: 1, nitrogen: 180, share: 0.25, because: "light ears, half of that"),
    (stage: 1.5, ears: 9000, slenderness: 0.8, nitrogen: 180, share: 0.4, because: "shorter rice stands better"),
    (stage: 1.5, ears: 9000, slenderness: 1, nitrogen: 270, share: 0.75, because: "much nitrogen makes weak stems"),
    (stage: 1.5, ears: 9000, slenderness: 1, nitrogen: 20, share: 0.25, because: "little of it no stronger than half"),
    (stage: 1.5, ears: 30000, slenderness: 1, nitrogen: 270, share: 1, because: "more than all cannot lie"),
    (stage: 1.5, ears: 0, slenderness: 1, nitrogen: 180, share: 0, because: "without ears nothing pulls it down"),
  ]) func aHeavyEaredCropLies(
    stage: Double, ears: Double, slenderness: Double, nitrogen: Double, share: Double, because: String
  ) {
    let next = Lodging.day(
      LodgingState(), severity: 1, stage: stage, ears: ears, slenderness: slenderness, nitrogen: nitrogen, p)
    #expect(abs(next.share - share) < 1e-12, "\(because): \(next.share)")
  }

  @Test func whatLiesDoesNotRiseAndTheWorstStormCounts() {
    var state = LodgingState<Double>()
    var shares: [Double] = []
    for severity in [0.4, 0, 0.2, 0.8] {
      state = Lodging.day(state, severity: severity, stage: 1.5, ears: 9000, slenderness: 1, nitrogen: 180, p)
      shares.append(state.share)
    }
    #expect(shares == [0.2, 0.2, 0.2, 0.4])
  }

  @Test func onePercentOfTheYieldIsLostForTwoOfACropThatLiesEarly() {
    // Lying from the milk stage on, half of the filling still to come: what the leaves lose and what the combine leaves.
    let filling = 0.5 * p.shading
    let lost = 1 - (1 - filling) * (1 - p.gatheringLoss)
    #expect((0.35...0.5).contains(lost), "\(lost)")
  }
}
