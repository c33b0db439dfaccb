import Numbers
import Paddy
import Testing

@Suite struct NitrogenDayTests {
  private func pools(_ state: FieldNitrogen<Double>) -> [Double] {
    [
      state.floodwaterUrea, state.floodwaterAmmonium, state.floodwaterNitrate, state.skinAmmonium, state.skinNitrate,
      state.reducedUrea, state.reducedAmmonium, state.reducedNitrate, state.freshOrganic, state.humus,
    ]
  }
  private func pools(_ state: FieldNitrogen<Lanes>, _ field: Int) -> [Double] {
    [
      state.floodwaterUrea, state.floodwaterAmmonium, state.floodwaterNitrate, state.skinAmmonium, state.skinNitrate,
      state.reducedUrea, state.reducedAmmonium, state.reducedNitrate, state.freshOrganic, state.humus,
    ].map { $0[field] }
  }

  @Test(arguments: [0.0, 0.1]) func booksCloseUnderAbsurdForcingAndEightEqualEachAlone(refuge: Double) {
    let forcings = (0..<8).map { SoilForcing.absurd(days: 200, member: $0 + 8) }
    var together = SoilField<Lanes>(.paddySandyLoam, refuge: Lanes(refuge), trench: 0.8)
    var alone = (0..<8).map { _ in SoilField<Double>(.paddySandyLoam, refuge: refuge, trench: 0.8) }
    for day in 0..<200 {
      together.step(forcings.map { $0[day] })
      for field in 0..<8 {
        let before = alone[field].nitrogen.total
        alone[field].step([forcings[field][day]])
        let one = alone[field], flows = one.nitrogenFlows
        let residual = one.nitrogen.total - before - flows.additions + flows.outward
        #expect(abs(residual) <= 1e-12 * max(1, one.nitrogen.total))
        #expect(pools(one.nitrogen).allSatisfy { $0 >= 0 && $0.isFinite })
        let outs = [
          flows.cropUptake, flows.aquaticUptake, flows.ammoniaLoss, flows.denitrification, flows.leaching, flows.runoff,
          flows.hydrolysis, flows.nitrification, flows.mineralisation, flows.release, flows.humification,
        ]
        #expect(outs.allSatisfy { $0 >= 0 && $0.isFinite })
        #expect(flows.highestAcidity >= 4.5 && flows.highestAcidity <= 11)
        #expect(pools(one.nitrogen).map(\.bitPattern) == pools(together.nitrogen, field).map(\.bitPattern))
        #expect(flows.ammoniaLoss.bitPattern == together.nitrogenFlows.ammoniaLoss[field].bitPattern)
      }
    }
  }

  @Test func whatRootsAreGrantedTheyGet() {
    var field = SoilField<Double>()
    var forcing = SoilForcing()
    forcing.rootMass = 100
    forcing.demand = 0.2
    forcing.urea = 6
    for _ in 0..<5 { field.step([forcing]) }
    #expect(abs(field.nitrogenFlows.cropUptake - 0.2) < 1e-12)
  }

  @Test("Mud that animals stir releases more: of humus in the stirred depth, of what lies on the mud by its share on top")
  func stirred() {
    let soil = Soil.paddyClayLoam.properties.map { $0.value }
    let p = NitrogenDay.Parameters<Cited>.standard.map { $0.value }
    var state = FieldNitrogen<Double>(soil)
    state.freshOrganic = 1
    var weather = blank(WeatherDay<Double>.self)
    weather.minimumTemperature = 24
    weather.maximumTemperature = 28
    let today = weather
    func day(_ faster: Double) -> (next: FieldNitrogen<Double>, flows: NitrogenFlows<Double>) {
      let conditions = NitrogenConditions(
        weather: today, water: WaterFlows<Double>(),
        temperature: FloodwaterTemperature.onFlat(today, leafArea: 0, depth: 0.05), leafArea: 0, algalActivity: 0.1,
        mineralisation: faster)
      return NitrogenDay.day(
        state, additions: NitrogenAdditions(), requests: NitrogenRequests(), conditions: conditions, soil: soil, p)
    }
    let still = day(1), stirred = day(1.4)
    let humus = 1 + 0.4 * p.stirredDepth / soil.puddledDepth, fresh = 1 + 0.4 * p.soil.surfaceShare
    #expect(abs(stirred.flows.mineralisation / still.flows.mineralisation - humus) < 0.001)
    #expect(abs(stirred.flows.release / still.flows.release - fresh) < 0.01)
    #expect(abs(stirred.next.total + stirred.flows.outward - state.total) < 1e-12 * state.total)
  }

  @Test func twoWhoWantTheSameShareIt() {
    var state = FieldNitrogen<Double>()
    state.floodwaterAmmonium = 1
    var requests = NitrogenRequests<Double>()
    requests.crop.floodwaterAmmonium = 1
    requests.aquatic = 3
    let soil = Soil.paddyClayLoam.properties.map { $0.value }
    var weather = blank(WeatherDay<Double>.self)
    weather.windSpeed = 1
    let conditions = NitrogenConditions(
      weather: weather, water: WaterFlows<Double>(), temperature: FloodwaterTemperature.onFlat(weather, leafArea: 0, depth: 0.05),
      leafArea: 0, algalActivity: 0.1)
    let day = NitrogenDay.day(
      state, additions: NitrogenAdditions(), requests: requests, conditions: conditions, soil: soil,
      NitrogenDay.Parameters<Cited>.standard.map { $0.value })
    #expect(abs(day.flows.cropUptake - 0.25) < 1e-15 && abs(day.flows.aquaticUptake - 0.75) < 1e-15)
  }

  @Test("What animals eat of the mud's life is not released by humus a second time, and no more than it releases is taken off")
  func mudIsEatenOnce() {
    func mineralised(eaten: Double) -> Double {
      let soil = Soil.paddyClayLoam.properties.map { $0.value }
      var weather = blank(WeatherDay<Double>.self)
      weather.minimumTemperature = 25
      weather.maximumTemperature = 25
      var requests = NitrogenRequests<Double>()
      requests.benthosEaten = eaten
      let conditions = NitrogenConditions(
        weather: weather, water: WaterFlows<Double>(),
        temperature: FloodwaterTemperature.onFlat(weather, leafArea: 3, depth: 0.05), leafArea: 3, algalActivity: 0.1)
      let day = NitrogenDay.day(
        FieldNitrogen(soil), additions: NitrogenAdditions(), requests: requests, conditions: conditions, soil: soil,
        NitrogenDay.Parameters<Cited>.standard.map { $0.value })
      return day.flows.mineralisation
    }
    let whole = mineralised(eaten: 0)
    #expect(abs(whole - mineralised(eaten: 0.01) - 0.01) < 1e-5)
    #expect(mineralised(eaten: 10) == 0 && whole > 0.02)
  }

  @Test func faecesBecomeAmmoniumAndHumus() {
    var field = SoilField<Double>(), fed = SoilField<Double>()
    var forcing = SoilForcing()
    var released = 0.0
    for day in 0..<100 {
      forcing.fixation = 0
      field.step([forcing])
      forcing.organic = day == 0 ? 10 : 0
      fed.step([forcing])
      released += fed.nitrogenFlows.release
    }
    #expect(released > 6 && released < 8, "60–80 % in a season")
  }
}
