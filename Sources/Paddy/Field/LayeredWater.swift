internal import Numbers

/// The water of a field whose soil has a profile: the layered balance, said in the words that the other processes understand.
enum LayeredWater {
  /// - Parameter next: the layers tomorrow.
  @inline(never) static func day<V: Lane>(
    _ state: FieldState<V>, _ next: inout SoilColumnState<V>, _ weather: WeatherDay<V>, _ request: CropRequest<V>,
    orders: WaterOrders<V>, _ field: Field<V>
  ) -> FieldSupply.WaterTurn<V> {
    let column: SoilColumn<V> = field.column
    let isRouted = field.hasCanal || field.hasBreach
    let demand = PotentialEvapotranspiration.day(
      weather, leafArea: request.leafArea, ponded: state.column.ponded, topsoilWetness: state.column.topsoilWetness(column),
      cover: request.isRooted ? .rice : .openWaterOrSeedbed, method: .penman, longWave: .brunt(a: 0.25, b: 0.5))
    var drought = RootWaterUptake.Day<V>()
    if request.isRooted {
      drought = RootWaterUptake.day(
        demand: demand.transpiration, rootDepth: request.rootDepth, tensions: column.tensions(state.column), state.column,
        column,
        field.drought)
      // Roots that stand in water lack none, however dry the soil below the plough sole is.
      let isWet = state.column.ponded .> 0.001
      drought.rolling = V.select(isWet, 1, drought.rolling)
      drought.expansion = V.select(isWet, 1, drought.expansion)
      drought.death = V.select(isWet, 1, drought.death)
    }

    let deficit = self.deficit(state.column, column)
    let before = level(state.column, deficit: deficit, field)
    let due = V.flag(before .< orders.refillBelow) * orders.irrigationAllowed
    let room = V.positive(orders.refillTo - state.column.ponded + deficit - weather.rain)
    let irrigation = due * V.min(room, orders.irrigationLimit) + orders.irrigationAmount

    let draining =
      field.hasGroundwater
      ? LayersAround.draining(column, ponded: state.column.ponded, table: orders.groundwaterDepth) : column
    var day = PaddyWater.day(
      state.column, rain: weather.rain, irrigation: irrigation, evaporation: demand.evaporation * state.water.wettedShare,
      uptake: drought.uptake,
      bundHeight: isRouted ? noBund() : orders.outletSill, draining)

    var flows = WaterFlows<V>()
    flows.rain = weather.rain
    flows.irrigation = irrigation
    flows.evaporation = day.flows.evaporation
    flows.transpiration = day.flows.transpiration
    flows.percolation = day.flows.drainage
    flows.adjustment = day.flows.correction
    flows.drainage = day.flows.runoff
    if isRouted {
      let routed = LayersAround.route(ponded: day.next.ponded, rain: weather.rain, orders: orders, field)
      day.next.ponded = routed.floodwater
      flows.drainage += routed.drainage
      flows.spill = routed.spill
      flows.canalInflow = routed.inflow
      flows.hoursOverBund = routed.hoursOverBund
      flows.depthOverBund = routed.depthOverBund
    }
    if field.hasGroundwater {
      flows.capillaryRise = LayersAround.rise(
        &day.next, column, table: orders.groundwaterDepth, field.parameters.capillaryRise)
    }
    flows.infiltration = V.positive(day.flows.downward[0])
    flows.relativeTranspiration = drought.transpiration
    flows.meanFloodwater = 0.5 * (state.column.ponded + irrigation + day.next.ponded)
    flows.endFloodwater = day.next.ponded
    flows.wetShare = V.flag(flows.meanFloodwater .> 0.0005)
    flows.level = level(day.next, deficit: self.deficit(day.next, column), field)

    let topsoilPercolation = V.positive(day.flows.downward[SoilProfile.ploughedLayers])
    var below = InlineArray<7, V>(repeating: 0)
    for i in 0..<field.subsoil.count { below[i] = day.flows.downward[SoilProfile.ploughedLayers + i + 1] }
    var water = state.water
    water.floodwater = day.next.ponded
    water.soilWater = day.next.stored(column)
    water.cracks = day.next.cracked
    next = day.next
    return FieldSupply.WaterTurn(
      water: water, flows: flows, topsoilPercolation: topsoilPercolation, below: below, grant: drought.granted)
  }

  /// A height that no pond reaches, m: what is routed runs off nowhere else.
  @inline(__always) private static func noBund<V: Lane>() -> V { 1000 }

  /// What the ploughed layer still takes up, m: less than when it was puddled where it has shrunk.
  @inline(__always) private static func deficit<V: Lane>(_ state: SoilColumnState<V>, _ column: SoilColumn<V>) -> V {
    var deficit: V = 0
    for i in 0..<SoilProfile.ploughedLayers { deficit += (state.saturation[i] - state.content[i]) * column.thickness[i] }
    return V.positive(deficit)
  }

  /// Height of the water above the soil, or below it as the deficit of the ploughed layer over its drainable porosity, m.
  @inline(__always) private static func level<V: Lane>(_ column: SoilColumnState<V>, deficit: V, _ field: Field<V>) -> V {
    column.ponded - deficit / field.soil.drainablePorosity
  }

  /// Content of the layers below the ploughed one, m³ m⁻³.
  @inline(__always) static func subsoilWater<V: Lane>(_ state: SoilColumnState<V>, _ layers: SubsoilLayers<V>) -> InlineArray<
    7, V
  > {
    var water = InlineArray<7, V>(repeating: 0)
    for i in 0..<layers.count { water[i] = state.content[SoilProfile.ploughedLayers + i] }
    return water
  }

  /// Water of the ploughed layer, 0 at the wilting point, 1 at field capacity and above.
  @inline(__always) static func topsoilMoisture<V: Lane>(_ state: SoilColumnState<V>, _ column: SoilColumn<V>) -> V {
    var held: V = 0, span: V = 0
    for i in 0..<SoilProfile.ploughedLayers {
      held += (state.content[i] - column.wiltingPoint[i]) * column.thickness[i]
      span += (column.fieldCapacity[i] - column.wiltingPoint[i]) * column.thickness[i]
    }
    return V.clip(held / span, 0, 1)
  }

  /// Before the day on which the profile's start is dated, nothing happens in soil and water.
  @inline(__always) static func sleep<V: Lane>(
    _ asleep: V.Condition, _ state: inout FieldState<V>, _ next: inout FieldState<V>, _ flux: inout Fluxes<V>
  ) {
    Homogeneous.select(.!asleep, &next.water, &state.water, V.self)
    Homogeneous.select(.!asleep, &next.column, &state.column, V.self)
    Homogeneous.select(.!asleep, &next.nitrogen, &state.nitrogen, V.self)
    Homogeneous.select(.!asleep, &next.phosphorus, &state.phosphorus, V.self)
    Homogeneous.select(.!asleep, &next.aquaticFood, &state.aquaticFood, V.self)
    Homogeneous.select(.!asleep, &next.benthos, &state.benthos, V.self)
    Homogeneous.select(.!asleep, &next.weeds, &state.weeds, V.self)
    Homogeneous.select(.!asleep, &next.snails, &state.snails, V.self)
    Homogeneous.select(.!asleep, &next.reducedSoil, &state.reducedSoil, V.self)
    Homogeneous.select(.!asleep, &next.oxygen, &state.oxygen, V.self)
    Homogeneous.select(.!asleep, &next.ammonia, &state.ammonia, V.self)
    Homogeneous.clear(asleep, &flux.water, V.self)
    Homogeneous.clear(asleep, &flux.nitrogen, V.self)
    Homogeneous.clear(asleep, &flux.phosphorus, V.self)
    Homogeneous.clear(asleep, &flux.aquaticFood, V.self)
    Homogeneous.clear(asleep, &flux.benthos, V.self)
    Homogeneous.clear(asleep, &flux.oxygen, V.self)
    Homogeneous.clear(asleep, &flux.weeds, V.self)
    Homogeneous.clear(asleep, &flux.snails, V.self)
    Homogeneous.clear(asleep, &flux.methaneFlows, V.self)
    flux.methane = V.select(asleep, 0, flux.methane)
    flux.nitrousOxide = V.select(asleep, 0, flux.nitrousOxide)
    flux.organicFromAquaticFood = V.select(asleep, 0, flux.organicFromAquaticFood)
    flux.organicFromPlants = V.select(asleep, 0, flux.organicFromPlants)
  }
}
