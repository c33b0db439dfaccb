import Numbers
import Paddy
import Testing

@Suite struct AmmoniaVolatilisationTests {
  @Test(arguments: [(15.0, 8.0, 0.0266), (25, 8, 0.0537), (25, 9, 0.3619), (30, 9.5, 0.7174)])
  func unionisedShare(temperature: Double, acidity: Double, expected: Double) {
    #expect(abs(AmmoniaVolatilisation.unionisedShare(temperature: temperature, acidity: acidity) - expected) < 5e-5)
  }
  @Test(arguments: [(15.0, 4.570e-4), (25, 7.203e-4), (35, 1.101e-3)])
  func henry(temperature: Double, expected: Double) {
    #expect(abs(AmmoniaVolatilisation.henry(inverseKelvin: 1 / (temperature + 273.15)) / expected - 1) < 5e-4)
  }
  @Test func velocities() {
    #expect(abs(AmmoniaVolatilisation.gasVelocity(wind: 2.0, temperature: 25, fetch: 50) - 0.00430) < 5e-6)
    #expect(abs(AmmoniaVolatilisation.liquidVelocity(wind: 2.0, warmer: 0, scale: 1) - 2.769) < 5e-4)
    #expect(AmmoniaVolatilisation.liquidVelocity(wind: 2.0, warmer: 3, scale: 1) > 3.5)
  }
}
