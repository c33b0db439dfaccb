import Numbers
import Paddy
import Testing

@Suite struct ReferenceEvapotranspirationTests {
  /// The worked example 18 of FAO-56: Brussels, 6 July.
  private func example18<V: Lane>(_ type: V.Type) -> (WeatherDay<V>, ReferenceEvapotranspiration.Place<V>) {
    var weather = blank(WeatherDay<V>.self)
    weather.maximumTemperature = 21.5
    weather.minimumTemperature = 12.3
    weather.vapourPressure = 1.409
    weather.windSpeed = 2.078
    weather.radiation = 22.07
    weather.solarConstant = 1
    weather.sunIntegral = 41.09e6
    return (weather, .init(elevation: 100))
  }

  @Test func example18OfTheBook() {
    let (weather, place) = example18(Double.self)
    #expect(abs(ReferenceEvapotranspiration.netRadiation(weather, place) - 13.28) < 0.01)
    #expect(abs(1000 * ReferenceEvapotranspiration.penmanMonteith(weather, place) - 3.88) < 0.01)
    #expect(abs(1000 * ReferenceEvapotranspiration.priestleyTaylor(weather, place) - 4.42) < 0.01)
  }

  @Test func eightTogetherEqualEachAlone() {
    let (weather, place) = example18(Double.self), (many, places) = example18(Lanes.self)
    let alone = ReferenceEvapotranspiration.penmanMonteith(weather, place)
    let together = ReferenceEvapotranspiration.penmanMonteith(many, places)
    for field in 0..<8 { #expect(together[field].bitPattern == alone.bitPattern) }
  }

  @Test func neverNegative() {
    var (weather, place) = example18(Double.self)
    weather.radiation = 0
    weather.windSpeed = 0
    weather.vapourPressure = 3
    #expect(ReferenceEvapotranspiration.penmanMonteith(weather, place) == 0)
    #expect(ReferenceEvapotranspiration.priestleyTaylor(weather, place) == 0)
    place = .init(elevation: 4000)
    #expect(ReferenceEvapotranspiration.penmanMonteith(weather, place) == 0)
  }
}
