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

@Suite struct CropWaterDemandTests {
  private let numbers = CropWaterDemand.Parameters<Cited>.standard.map { $0.value }

  @Test(arguments: [
    // An open field only evaporates.
    (0.0, 0.2, 5.0, 0.0),
    // At a leaf area of 0.5 the water still takes most.
    (0.5, 0.4, 5 * (1 - 0.53 * 0.5), 1.05 * 5 - 5 * (1 - 0.53 * 0.5)),
    // A closed canopy shades the water.
    (5.0, 1.0, 5 * 0.04978706836786394 / 1.1, 1.2 * 5 - 5 * 0.04978706836786394 / 1.1),
  ]) func partition(leafArea: Double, stage: Double, evaporation: Double, transpiration: Double) {
    let day = CropWaterDemand.day(reference: 0.005, leafArea: leafArea, stage: stage, numbers)
    #expect(abs(1000 * day.evaporation - evaporation) < 1e-9)
    #expect(abs(1000 * day.transpiration - transpiration) < 1e-9)
  }
}

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
