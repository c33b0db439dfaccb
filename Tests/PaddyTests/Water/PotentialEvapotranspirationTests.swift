import Numbers
import Testing

import Paddy

@Suite struct PotentialEvapotranspirationTests {
  /// 25 °C: saturated at 3.168 kPa, slope 0.1886 kPa K⁻¹.
  private let weather: WeatherDay<Double> = {
    var day: WeatherDay<Double> = Sky.astronomy(latitude: 14.2, dayOfYear: 60)
    day.minimumTemperature = 20
    day.maximumTemperature = 30
    day.radiation = 20
    day.vapourPressure = 2.5
    day.windSpeed = 2
    return day
  }()

  private func day(
    leafArea: Double = 0, ponded: Double = 0.05, wetness: Double = 1, cover: PotentialEvapotranspiration.Cover = .rice,
    _ method: PotentialEvapotranspiration.Method = .penman,
    longWave: PotentialEvapotranspiration.LongWave<Double> = .brunt(a: 0.29, b: 0.45)
  ) -> PotentialEvapotranspiration.Day<Double> {
    PotentialEvapotranspiration.day(
      weather, leafArea: leafArea, ponded: ponded, topsoilWetness: wetness, cover: cover, method: method, longWave: longWave)
  }

  @Test("Makkink needs no more than radiation and temperature") func makkink() {
    let whole = 0.63 * 20 / 2454 * 0.188685 / (0.188685 + 0.067)
    let day = day(.makkink)
    #expect(abs(day.total / whole - 1) < 1e-3)
    #expect(abs(day.radiative / day.aerodynamic - 3) < 1e-12)
  }

  @Test("Wind and dry air ask by the aerodynamic part alone") func aerodynamic() {
    // γ · 2.63 · (1 + 0.54 · 2) · (3.168 − 2.5)/(Δ + γ), mm.
    let rice = 0.067 * 2.63 * 2.08 * 0.668 / 0.255685
    #expect(abs(1000 * day().aerodynamic / rice - 1) < 3e-3)
    let open = day(cover: .openWaterOrSeedbed)
    #expect(abs(open.aerodynamic / day().aerodynamic - 1.58 / 2.08) < 1e-12)
    #expect(open.radiative == day().radiative)
  }

  @Test("Bare ground only evaporates; a closed canopy hardly lets the ground") func partition() {
    #expect(day().transpiration == 0 && abs(day().evaporation - day().total) < 1e-15)
    let closed = day(leafArea: 6)
    #expect(abs(closed.evaporation - 0.04978706836786394 * closed.total) < 1e-12)
    #expect(abs(closed.transpiration - (closed.radiative * (1 - 0.04978706836786394) + 2 * closed.aerodynamic)) < 1e-12)
  }

  @Test("Water is darker than wet soil, and wet soil darker than dry") func albedo() {
    let wet = day(ponded: 0.005), dry = day(ponded: 0, wetness: 0.2)
    #expect(day().radiative > wet.radiative && wet.radiative > dry.radiative)
    // 5 % against 12.5 % of 20 MJ.
    #expect(abs((day().radiative - wet.radiative) - 1.5 / 2454 * 0.188685 / 0.255685) < 1e-6)
  }

  @Test("Priestley–Taylor is 1.42 times the radiative part of Penman under the same sky") func priestleyTaylor() {
    let radiative = day(longWave: .swinbank).radiative
    #expect(abs(day(.priestleyTaylor).total / radiative - 1.42) < 1e-12)
  }

  @Test(
    "Under a sky of unknown Ångström numbers long wave is Swinbank's",
    arguments: [(0.29, 0.45, true), (0, 0, false), (0.6, 0.4, false)])
  func longWave(a: Double, b: Double, isBrunt: Bool) {
    let sky = PotentialEvapotranspiration.LongWave<Double>(angstromA: a, angstromB: b)
    let net = PotentialEvapotranspiration.netLongWave(weather, sky)
    let swinbank = PotentialEvapotranspiration.netLongWave(weather, .swinbank)
    #expect((net != swinbank) == isBrunt)
    #expect(net < 0 && net > -8)
  }
}
