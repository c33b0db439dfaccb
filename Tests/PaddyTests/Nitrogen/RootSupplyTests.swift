import Numbers
import Paddy
import Testing

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

  @Test("Half a gram of ammonium a cubic metre of floodwater is within reach of roots, half a milligram a kg of soil is not")
  func dilute() {
    var state = FieldNitrogen<Double>()
    state.floodwaterAmmonium = 0.4 * 0.05
    state.reducedAmmonium = 0.4 * soil.bulkDensity * soil.puddledDepth
    let taken = supply(state, roots: 100)
    #expect(taken.reducedAmmonium == 0 && taken.floodwaterAmmonium > 0.2 * state.floodwaterAmmonium)
    state.floodwaterAmmonium = 0.01 * 0.05
    #expect(supply(state, roots: 100).floodwaterAmmonium == 0)
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
