import Numbers
import Testing

import Paddy

/// A layered soil under weather, irrigation and crops that no field has seen.
@Suite struct PaddyWaterSeasonTests {
  /// One day's forcing, one number per field.
  struct Forcing<V: Lane> {
    var weather: WeatherDay<V> = blank(WeatherDay<V>.self)
    var irrigation: V = 0, leafArea: V = 0, rootDepth: V = 0, bund: V = 0
  }

  struct Field<V: Lane> {
    var column: SoilColumn<V>
    var state: SoilColumnState<V>
    var response: RootWaterUptake.Response<V>
    var flows = PaddyWater.Flows<V>()
    var roots = RootWaterUptake.Day<V>()
    var tensions: InlineArray<10, V> = InlineArray(repeating: 0)

    mutating func step(_ day: Forcing<V>) {
      let potential = PotentialEvapotranspiration.day(
        day.weather, leafArea: day.leafArea, ponded: state.ponded, topsoilWetness: state.topsoilWetness(column), cover: .rice,
        method: .penman, longWave: .brunt(a: 0.29, b: 0.45))
      tensions = column.tensions(state)
      roots = RootWaterUptake.day(
        demand: potential.transpiration, rootDepth: day.rootDepth, tensions: tensions, state, column, response)
      (state, flows) = PaddyWater.day(
        state, rain: day.weather.rain, irrigation: day.irrigation, evaporation: potential.evaporation, uptake: roots.uptake,
        bundHeight: day.bund, column)
    }
  }

  /// Soils of the same number of layers, else as different as can be; some as thin as a millimetre.
  static func column(member: Int, layers: Int, puddled: Int) -> SoilColumn<Double> {
    var random = RandomStream(seed: 3, purpose: "soil column", member: member)
    let thickness = (0..<layers).map { _ in random.chance(0.3) ? 0.001 : random.uniform(0.02, 0.4) }
    let dry = (0..<layers).map { _ in random.uniform(0.01, 0.1) }
    let wilting = dry.map { $0 + random.uniform(0.02, 0.15) }
    let capacity = wilting.map { $0 + random.uniform(0.02, 0.2) }
    let ripened = capacity.map { $0 + random.uniform(0.01, 0.1) }
    return SoilColumn(
      thickness: thickness, saturation: ripened.map { $0 + random.uniform(0, 0.05) }, fieldCapacity: capacity,
      wiltingPoint: wilting, airDry: dry, conductivity: thickness.map { _ in random.chance(0.3) ? 0.0005 : random.uniform(0, 3) },
      ripenedSaturation: ripened, puddledLayers: puddled, crackingSuction: random.uniform(2.5, 4.5),
      pondedPercolation: random.uniform(0, 0.02))
  }

  static func forcing(days: Int, member: Int) -> [Forcing<Double>] {
    var random = RandomStream(seed: 5, purpose: "column forcing", member: member)
    return (0..<days).map { number in
      var day = Forcing<Double>()
      day.weather = Sky.astronomy(latitude: random.uniform(0, 50), dayOfYear: Double(number + 1))
      day.weather.minimumTemperature = random.uniform(5, 30)
      day.weather.maximumTemperature = day.weather.minimumTemperature + random.uniform(0, 15)
      day.weather.radiation = random.uniform(0, 32)
      day.weather.vapourPressure = random.uniform(0.2, 4)
      day.weather.windSpeed = random.uniform(0, 15)
      day.weather.rain = random.chance(0.2) ? random.uniform(0, 0.3) : 0
      day.irrigation = random.chance(0.1) ? random.uniform(0, 0.1) : 0
      day.leafArea = random.uniform(0, 9)
      day.rootDepth = random.uniform(0.0001, 1.5)
      day.bund = random.chance(0.2) ? 0 : random.uniform(0, 0.3)
      return day
    }
  }

  private func start(_ member: Int, _ column: SoilColumn<Double>) -> Field<Double> {
    var drought = RiceDroughtParameters<Cited>.standard.map { $0.value }
    drought.transpiresByLimits = Double(member / 2 % 2)
    let state: SoilColumnState<Double> =
      member.isMultiple(of: 2) ? .saturated(column, ponded: 0.1) : SoilColumnState(column, content: column.airDry, ponded: 0)
    return Field(column: column, state: state, response: RootWaterUptake.Response(drought))
  }

  @Test(arguments: [(1, 0), (1, 1), (3, 0), (7, 3), (10, 4)]) func booksCloseAndEightEqualEachAlone(layers: Int, puddled: Int)
    throws
  {
    let forcings = (0..<8).map { Self.forcing(days: 200, member: $0) }
    var alone = (0..<8).map { start($0, Self.column(member: $0, layers: layers, puddled: puddled)) }
    var together = Field<Lanes>(
      column: try #require(SoilColumn<Lanes>(alone.map(\.column))), state: Homogeneous.pack(alone.map(\.state)),
      response: Homogeneous.pack(alone.map(\.response)))
    for day in 0..<200 {
      var all = Forcing<Lanes>()
      all.weather = Homogeneous.pack(forcings.map { $0[day].weather })
      for field in 0..<8 {
        let own = forcings[field][day]
        all.irrigation[field] = own.irrigation
        all.leafArea[field] = own.leafArea
        all.rootDepth[field] = own.rootDepth
        all.bund[field] = own.bund
      }
      together.step(all)
      for field in 0..<8 {
        let before = alone[field].state.ponded + alone[field].state.stored(alone[field].column)
        alone[field].step(forcings[field][day])
        check(alone[field], before: before, bund: forcings[field][day].bund)
        expectSame(together, field, alone[field])
      }
    }
  }

  private func check(_ one: Field<Double>, before: Double, bund: Double) {
    let after = one.state.ponded + one.state.stored(one.column)
    #expect(abs(after - before - one.flows.inward + one.flows.outward) < 1e-12)
    let numbers: [Double] = Homogeneous.numbers(one.flows, Double.self) + Homogeneous.numbers(one.state, Double.self)
    let signless = -1e-15
    #expect(numbers.allSatisfy { $0 >= signless && $0.isFinite }, "\(numbers)")
    #expect(one.state.ponded <= bund)
    #expect(one.flows.correction < 1e-15)
    for i in 0..<one.column.count {
      #expect(one.state.content[i] >= one.column.airDry[i] && one.state.content[i] <= one.state.saturation[i] + 1e-15)
    }
    let factors = [one.roots.rolling, one.roots.expansion, one.roots.death, one.roots.transpiration]
    #expect(factors.allSatisfy { $0 >= 0 && $0 <= 1 })
  }

  private func expectSame(_ together: Field<Lanes>, _ field: Int, _ one: Field<Double>) {
    func same<A: BitwiseCopyable, B: BitwiseCopyable>(_ eight: A, _ alone: B) -> Bool {
      let own: B = Homogeneous.unpack(eight, field: field)
      return Homogeneous.numbers(own, Double.self).map(\.bitPattern) == Homogeneous.numbers(alone, Double.self).map(\.bitPattern)
    }
    #expect(same(together.state, one.state))
    #expect(same(together.flows, one.flows))
    #expect(same(together.roots, one.roots))
    #expect(same(together.tensions, one.tensions))
  }
}
