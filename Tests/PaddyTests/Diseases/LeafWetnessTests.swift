import Numbers
import Testing

import Paddy

@Suite struct LeafWetnessTests {
  private let p: LeafWetness.Parameters<Double> = Catalogue.leafWetness.map { $0.value }

  private func isWet(humidity: Double, rain: Double, flooded: Double) -> Bool {
    var weather = Sky.astronomy(latitude: 30, dayOfYear: 200.0)
    weather.minimumTemperature = 22
    weather.maximumTemperature = 32
    weather.vapourPressure = humidity / 100 * ReferenceEvapotranspiration.saturatedVapourPressure(27)
    weather.rain = rain
    return LeafWetness.day(weather, flooded: flooded, p) == 1
  }

  @Test(
    "Humid air or rain wets the leaves; over standing water less humid air does",
    arguments: [
      (89.9, 0.0, 0.0, false), (90.1, 0, 0, true), (60, 0.0049, 0, false), (60, 0.0051, 0, true), (84.1, 0, 1, true),
      (83.9, 0, 1, false), (84.1, 0, 0, false), (99, 0, 1, true),
    ])
  func day(humidity: Double, rain: Double, flooded: Double, isWet expected: Bool) {
    #expect(isWet(humidity: humidity, rain: rain, flooded: flooded) == expected)
  }

  @Test("Humidity of the canopy is never above 100 %")
  func cap() {
    let humid = LeafWetness.relativeHumidity(temperature: 20, vapourPressure: 2.3, flooded: 1, p)
    #expect(humid == 100)
    // 2.338 kPa saturate air of 20 °C.
    #expect(abs(LeafWetness.relativeHumidity(temperature: 20, vapourPressure: 1.169, flooded: 0, p) - 50) < 0.05)
  }
}
