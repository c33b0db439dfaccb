import Numbers
import Paddy
import Testing

@Suite struct FloodwaterTemperatureTests {
  private func weather() -> WeatherDay<Double> {
    var weather = blank(WeatherDay<Double>.self)
    weather.maximumTemperature = 32
    weather.minimumTemperature = 24
    weather.radiation = 19
    return weather
  }

  @Test func warmInTheOpenAndCoolUnderTheCanopy() {
    let open = FloodwaterTemperature.onFlat(weather(), leafArea: 0.3, depth: 0.05).mean - 28
    let closed = FloodwaterTemperature.onFlat(weather(), leafArea: 5, depth: 0.05).mean - 28
    #expect(open > 1 && open < 4, "1 … 4 K warmer than air below a leaf area of 0.5")
    #expect(closed < -0.5 && closed > -3, "0.5 … 3 K cooler above 4")
  }

  @Test func theTrenchIsCoolerAtMidday() {
    let flat = FloodwaterTemperature.onFlat(weather(), leafArea: 1, depth: 0.08)
    let trench = FloodwaterTemperature.inTrench(weather(), leafArea: 1, depth: 0.9, flat: flat, joined: 1)
    #expect(flat.highest - trench.highest > 1 && flat.highest - trench.highest < 3, "1 … 3 K")
  }
}
