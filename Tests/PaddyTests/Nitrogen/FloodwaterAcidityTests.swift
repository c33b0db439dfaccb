import Numbers
import Testing

import Paddy

@Suite struct FloodwaterAcidityTests {
  @Test func algaeBloomInLightAndNitrogenAndFadeUnderTheCanopy() {
    var activity = 0.1
    for _ in 0..<20 {
      activity = FloodwaterAcidity.nextActivity(activity, light: 0.9, leafArea: 0.3, temperature: 26, mineral: 20)
    }
    #expect(activity > 0.9)
    for _ in 0..<5 {
      activity = FloodwaterAcidity.nextActivity(activity, light: 0.15, leafArea: 5, temperature: 26, mineral: 20)
    }
    #expect(activity <= 0.15)
  }
  @Test func hungryWaterStaysQuiet() {
    #expect(FloodwaterAcidity.nextActivity(0.1, light: 0.9, leafArea: 0.3, temperature: 26, mineral: 0.2) == 0.1)
  }

  @Test(
    "Water at rest with the air, 1.5 eq m⁻³: pH 8.31; ammonium that came with bicarbonate adds its own",
    arguments: [(0.0, 0.0), (21, 0.301), (63, 0.602), (189, 1)])
  func alkalinity(ammonium: Double, raised: Double) {
    #expect(abs(FloodwaterAcidity.limit(oxygen: 8, saturation: 8) - 8.31) < 0.01)
    #expect(abs(FloodwaterAcidity.raised(byAmmonium: ammonium, alkalinity: 1.5) - raised) < 1e-3)
  }

  @Test("What breathes in the water lowers its pH; a dry morning limits nothing")
  func breathingWater() {
    func day(_ oxygen: Double) -> Double {
      var flows = DissolvedOxygen.Flows<Double>()
      flows.flatHighest = oxygen
      return FloodwaterAcidity.limit(flows, temperature: 27, pressure: 760)
    }
    let days = [2.0, 4, 6, 8, 12].map(day)
    for (poor, rich) in zip(days, days.dropFirst()) { #expect(poor < rich) }
    #expect(days[0] < 7.5 && days[4] > 8.8 && day(0) == 14)
  }
}
