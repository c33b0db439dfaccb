import Numbers
import Paddy
import Testing

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
}
