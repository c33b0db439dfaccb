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

@Suite struct SoilNitrogenTests {
  private let soil = Soil.paddyClayLoam.properties.map { $0.value }

  @Test func ureaLastsDays() {
    let perHour = SoilNitrogen.floodwaterHydrolysis(temperature: 27.0, activity: 0.5, organicCarbon: 1.8)
    #expect(perHour * 24 > 0.5 && perHour * 24 < 2)
    let perDay = SoilNitrogen.soilHydrolysis(temperature: 27.0, soil)
    #expect(perDay > 0.25 && perDay < 2)
    #expect(SoilNitrogen.floodwaterHydrolysis(temperature: 3.0, activity: 1, organicCarbon: 1.8) == 0)
  }
}

@Suite struct RootSupplyTests {
  private let soil = Soil.paddyClayLoam.properties.map { $0.value }
  private let numbers = RootSupply.Parameters<Cited>.standard.map { $0.value }

  private func supply(_ state: FieldNitrogen<Double>, roots: Double, temperature: Double = 27) -> RootUptake<Double> {
    RootSupply.day(
      state, floodwater: 0.05, relativeSoilWater: 1, rootMass: roots, temperature: temperature, soil: soil, numbers)
  }

  @Test func rootsTakeWhatTheyReachAndPoolsHold() {
    var state = FieldNitrogen<Double>()
    state.reducedAmmonium = 2
    state.floodwaterAmmonium = 1
    let few = supply(state, roots: 5), many = supply(state, roots: 100)
    #expect(few.total > 0.02 && few.total < 0.4)
    #expect(many.total > few.total)
    #expect(many.total <= 1, "never above 10 kg N ha⁻¹ d⁻¹")
    #expect(supply(state, roots: 0).total == 0)
    #expect(supply(state, roots: 100, temperature: 8).total == 0, "too cold")
    #expect(supply(FieldNitrogen(), roots: 100).total == 0)
  }

  @Test func theGrantIsTheLesserOfDemandAndSupply() {
    var state = FieldNitrogen<Double>()
    state.reducedAmmonium = 2
    let all = supply(state, roots: 100)
    #expect(abs(RootSupply.grant(all, demand: 0.1).total - 0.1) < 1e-15)
    #expect(RootSupply.grant(all, demand: 50).total == all.total)
    #expect(RootSupply.grant(all, demand: -1).total == 0)
  }
}
