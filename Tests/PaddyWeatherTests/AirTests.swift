import Numbers
import Paddy
import PaddyWeather
import Testing

@Suite struct AirTests {
  @Test(arguments: [
    // FAO paper 56, table of saturation vapour pressures.
    (1.0, 0.657), (15.0, 1.705), (24.5, 3.075), (35.0, 5.623),
  ])
  func saturation(temperature: Double, expected: Double) {
    #expect(abs(AirMoisture.saturation(at: temperature) - expected) < 0.001)
    #expect(abs(AirMoisture.dewPoint(vapourPressure: AirMoisture.saturation(at: temperature)) - temperature) < 1e-9)
  }

  @Test func vapourPressureTakesTheFirstThatIsKnown() {
    func pressure(_ known: Double?, _ dew: Double?, _ humidity: Double?, _ depression: Double = 0) -> Double {
      AirMoisture.vapourPressure(
        known: known, dewPoint: dew, relativeHumidity: humidity, minimum: 18, maximum: 25, depression: depression)
    }
    #expect(pressure(1.2, 10, 50) == 1.2)
    #expect(pressure(nil, 10, 50) == AirMoisture.saturation(at: 10))
    // FAO paper 56, example 5: 18 and 25 °C with a mean humidity of 68 % give 1.78 kPa.
    #expect(abs(pressure(nil, nil, 68) - 1.78) < 0.005)
    #expect(pressure(nil, nil, nil) == AirMoisture.saturation(at: 18))
    #expect(pressure(nil, nil, nil, 2) == AirMoisture.saturation(at: 16))
  }

  @Test func windIsBroughtToTwoMetres() {
    // FAO paper 56, example 14: 3.2 m/s at 10 m is 2.4 m/s at 2 m.
    #expect(abs(WindProfile.atTwoMetres(3.2, measuredAt: 10) - 2.4) < 0.01)
    #expect(WindProfile.atTwoMetres(3.2, measuredAt: 2) == 3.2)
    #expect(abs(WindProfile.at(10, speedAtTwoMetres: WindProfile.atTwoMetres(3.2, measuredAt: 10)) - 3.2) < 1e-12)
  }
}

@Suite struct ClearSkyTests {
  @Test func radiationAboveTheAtmosphere() {
    // The vector of the science notes: 30.2° N, day 196.
    #expect(abs(ClearSky.extraterrestrialRadiation(dayOfYear: 196, latitude: 30.2) - 40.55) < 0.005)
    #expect(abs(ClearSky.dayLength(dayOfYear: 196, latitude: 30.2) - 13.76) < 0.005)
    // FAO paper 56, example 8: 20° S on 3 September.
    #expect(abs(ClearSky.extraterrestrialRadiation(dayOfYear: 246, latitude: -20) - 32.2) < 0.05)
  }
  @Test func polarNightAndDay() {
    #expect(ClearSky.dayLength(dayOfYear: 172, latitude: 80) == 24)
    #expect(ClearSky.dayLength(dayOfYear: 355, latitude: 80) == 0)
    #expect(abs(ClearSky.extraterrestrialRadiation(dayOfYear: 355, latitude: 80)) < 1e-9)
  }
  @Test func clearSkyRisesWithElevation() {
    #expect(ClearSky.transmission(elevation: 0) == 0.75)
    #expect(abs(ClearSky.transmission(elevation: 1000) - 0.77) < 1e-12)
  }
}
