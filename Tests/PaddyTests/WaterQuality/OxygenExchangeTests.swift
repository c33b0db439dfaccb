import Numbers
import Testing

import Paddy

@Suite struct OxygenExchangeTests {
  @Test(
    "Oxygen at rest with the air, as Garcia & Gordon give it",
    arguments: [(10.0, 11.288), (20, 9.092), (25, 8.263), (30, 7.559), (35, 6.950)])
  func saturation(temperature: Double, expected: Double) {
    #expect(abs(OxygenExchange.saturation(temperature: temperature, pressure: 760) - expected) < 5e-4)
  }

  @Test func aMountainFieldHoldsLess() {
    let place = ReferenceEvapotranspiration.Place<Double>(elevation: 1000)
    let pressure = OxygenExchange.pressure(psychrometric: place.psychrometric)
    #expect(abs(OxygenExchange.pressure(psychrometric: 0.000665 * 101.325) - 760) < 0.01)
    let ratio = OxygenExchange.saturation(temperature: 25.0, pressure: pressure) / 8.263
    #expect(ratio > 0.87 && ratio < 0.90, "about 11 % less at 1,000 m")
  }

  @Test func schmidtNumberAndSpeed() {
    #expect(abs(OxygenExchange.schmidt(temperature: 25.0) - 418.2) < 0.05)
    #expect(abs(OxygenExchange.speed(temperature: 25.0) - (600 / 418.2).squareRoot()) < 1e-4)
    #expect(OxygenExchange.speed(temperature: 50.0) == OxygenExchange.speed(temperature: 40.0), "hotter than the polynomial goes")
    #expect(OxygenExchange.speed(temperature: 40.0) > OxygenExchange.speed(temperature: 30.0))
  }

  @Test(
    "Three values a day stand for all of them: to a thousandth in water that swings by 3 K about its mean, to a hundredth by 6",
    arguments: [(1.0, 1e-3), (3, 1e-3), (6, 1e-2)])
  func course(swing: Double, near: Double) {
    let functions: [(Double) -> Double] = [
      { OxygenExchange.saturation(temperature: $0, pressure: 760) }, { OxygenExchange.speed(temperature: $0) },
      { Double.pow(1.065, $0 - 20) },
    ]
    for f in functions {
      for mean in [18.0, 26, 33] {
        let course = DailyCourse(lowest: f(mean - swing), mean: f(mean), highest: f(mean + swing))
        let worst = (0...20).map { step in
          let warmth = Double(step) / 10 - 1
          return abs(course.at(warmth) / f(mean + swing * warmth) - 1)
        }
        #expect(worst.max()! < near, "about \(mean) °C")
      }
    }
  }
}
