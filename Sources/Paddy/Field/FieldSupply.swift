internal import Numbers

/// One interface between the rice and whichever models of water and nitrogen its field runs: what it asks, what it is granted, and what it
/// took.
///
///     water:     request → grant, floodwater and flows of the day        two stores (`WaterBalance`) or layers (`PaddyWater`)
///     nitrogen:  request → offer;  uptake → tomorrow's pools and flows    `NitrogenDay` with `RootSupply`, or `NitrogenBookkeeping`
///
/// Any model of water goes with any of nitrogen.
enum FieldSupply {
  /// A day of the water of a field.
  struct WaterTurn<V: Lane> {
    var water: WaterState<V>
    /// Percolation is what leaves the field.
    var flows: WaterFlows<V>
    /// Out of the ploughed layer, m d⁻¹.
    var topsoilPercolation: V
    /// Out of every layer below the ploughed one, m d⁻¹.
    var below: InlineArray<7, V>
    var grant: CropGrant<V>
  }

  /// - Parameter column: the layers in the morning, tomorrow's after; untouched where there are none.
  @inline(__always) static func water<V: Lane>(
    _ state: FieldState<V>, _ column: inout SoilColumnState<V>, _ weather: WeatherDay<V>, _ request: CropRequest<V>,
    crop: CropView<V>, reference: V,
    orders: WaterOrders<V>, _ field: Field<V>
  ) -> WaterTurn<V> {
    var orders = orders
    var dryDays = state.water.dryDays
    if let rule = field.gift {
      let day = gift(rule, state, isAllowed: orders.irrigationAllowed, field)
      orders.irrigationAmount += day.gift
      dryDays = day.dryDays
    }
    if field.isLayered {
      var turn = LayeredWater.day(state, &column, weather, request, orders: orders, field)
      turn.water.dryDays = dryDays
      if field.hasFurrows { turn.water.wettedShare = Furrows.wettedShare(state.water, turn.flows, field.furrowShare) }
      return turn
    }
    var tailwater: StormRouting.Tailwater<V>?
    if field.hasCanal {
      tailwater = StormRouting.Tailwater(
        before: orders.canalBefore, after: orders.canalAfter, admits: V.max(field.canalAdmits, V.flag(orders.breachWidth .> 0)))
    }
    var table: CapillaryRise.Table<V>?
    if field.hasGroundwater { table = CapillaryRise.Table(depth: orders.groundwaterDepth, field.parameters.capillaryRise) }
    var day = WaterBalance.day(
      state.water, weather: weather, crop: crop, reference: reference, orders: orders, geometry: field.geometry,
      soil: field.soil, tailwater: tailwater, groundwater: table, wetted: state.water.wettedShare, field.parameters.water)
    day.next.dryDays = dryDays
    if field.hasFurrows { day.next.wettedShare = Furrows.wettedShare(state.water, day.flows, field.furrowShare) }
    var grant = CropGrant<V>()
    grant.transpiration = day.flows.relativeTranspiration
    return WaterTurn(
      water: day.next, flows: day.flows, topsoilPercolation: day.flows.percolation, below: InlineArray(repeating: 0), grant: grant
    )
  }

  /// The two stores know no tension: there only what stands on the soil counts.
  @inline(never) private static func gift<V: Lane>(
    _ rule: IrrigationGift.Rule<V>, _ state: FieldState<V>, isAllowed: V, _ field: Field<V>
  ) -> (gift: V, dryDays: V) {
    var ponded = field.geometry.depthOnFlat(state.water.floodwater)
    var tension: V = 0, content: V = 1
    if field.isLayered {
      ponded = state.column.ponded
      tension = field.column.tensions(state.column)[field.watchedLayer]
      content = state.column.content[field.watchedLayer]
    }
    return IrrigationGift.day(
      rule, ponded: ponded, tension: tension, content: content, dryDays: state.water.dryDays, isAllowed: isAllowed)
  }

  /// What the roots may take today.
  struct NitrogenOffer<V: Lane> {
    /// By shoot, kg N ha⁻¹ planted.
    var granted: V
    /// Pool by pool, g N m⁻²; nothing where the plain account is kept.
    var pools: RootUptake<V>
  }

  /// - Parameters:
  ///   - perPlanted: kg per ha planted in a g per m² of gross field.
  ///   - subsoilWater: content of the layers below the ploughed one, m³ m⁻³.
  ///   - temperature: of the floodwater, °C.
  @inline(__always) static func nitrogen<V: Lane>(
    _ state: FieldState<V>, _ request: CropRequest<V>, perPlanted: V, subsoilWater: InlineArray<7, V>, temperature: V,
    _ field: Field<V>
  ) -> NitrogenOffer<V> {
    if field.keepsPlainAccount {
      return NitrogenOffer(granted: state.nitrogen.offered * perPlanted, pools: RootUptake())
    }
    let pools: RootUptake<V>
    if field.isLayered {
      pools = RootSupply.layered(
        state.nitrogen, floodwater: state.water.floodwater, moisture: LayeredWater.topsoilMoisture(state.column, field.column),
        rootMass: request.rootMass, rootDepth: request.rootDepth, temperature: temperature, water: subsoilWater,
        soil: field.soil, field.subsoil, field.parameters.roots)
    } else {
      let rootZoneWater = state.water.soilWater / WaterState.capacity(field.geometry, field.soil)
      pools = RootSupply.day(
        state.nitrogen, floodwater: state.water.floodwater, relativeSoilWater: rootZoneWater, rootMass: request.rootMass,
        temperature: temperature, soil: field.soil, field.parameters.roots)
    }
    // Roots keep a share of what they take up.
    let forShoot = pools.total * perPlanted / (1 + field.rice.parameters.rootTranslocation)
    return NitrogenOffer(granted: forShoot, pools: pools)
  }

  /// What the crop took of it.
  struct Uptake<V: Lane> {
    /// kg N ha⁻¹ d⁻¹ of planted area.
    var shoot: V, roots: V
    var perPlanted: V
    /// Development stage in the morning.
    var stage: V
    /// What weeds take, pool by pool, g N m⁻² d⁻¹.
    var weeds: RootUptake<V>
  }

  /// A day of nitrogen under the crop, in place.
  /// - Parameters:
  ///   - next: the pools in the morning, tomorrow's after.
  ///   - flows: those of no day before.
  ///   - requests: of the water's own life; the crop's part is filled in here.
  ///   - additions, conditions: never changed.
  ///   - below: water out of every layer below the ploughed one, m d⁻¹.
  @inline(__always) static func settle<V: Lane>(
    _ next: inout FieldNitrogen<V>, _ flows: inout NitrogenFlows<V>, _ offer: NitrogenOffer<V>, _ uptake: Uptake<V>,
    additions: inout NitrogenAdditions<V>, requests: inout NitrogenRequests<V>, conditions: inout NitrogenConditions<V>,
    subsoilWater: InlineArray<7, V>, below: InlineArray<7, V>, _ field: inout Field<V>
  ) {
    if field.keepsPlainAccount {
      (next, flows) = plain(next, uptake, additions: additions, requests: requests, field)
      return
    }
    requests.crop = RootSupply.grant(offer.pools, demand: (uptake.shoot + uptake.roots) / uptake.perPlanted)
    if field.hasWeeds { requests.crop = requests.crop.with(uptake.weeds) }
    NitrogenDay.pass(
      &next, additions: &additions, requests: &requests, conditions: &conditions, soil: &field.soil, &field.parameters.nitrogen,
      &flows)
    if field.isLayered {
      SubsoilNitrogen.join(
        &next, &flows, uptake: requests.crop.subsoil, water: subsoilWater, below: below,
        temperature: conditions.temperature.mean, field.subsoil, field.parameters.nitrogen.soil)
    }
    if field.hasWeeds {
      flows.cropUptake -= uptake.weeds.total
      flows.weedUptake += uptake.weeds.total
    }
  }

  /// The plain account: fertiliser as the reference counts it; what lives and dies in the water is kept, nothing decays.
  @inline(never) private static func plain<V: Lane>(
    _ state: FieldNitrogen<V>, _ uptake: Uptake<V>, additions: NitrogenAdditions<V>, requests: NitrogenRequests<V>,
    _ field: Field<V>
  ) -> (next: FieldNitrogen<V>, flows: NitrogenFlows<V>) {
    let p = field.parameters.bookkeeping
    let fertiliser = additions.fertiliser * uptake.perPlanted
    let recovery = p.recovery(stage: uptake.stage)
    var account = NitrogenBookkeeping<V>()
    account.pool = state.recovered * uptake.perPlanted
    account = account.after(
      fertiliser: fertiliser, recovery: recovery, uptake: uptake.shoot, indigenous: p.indigenous)

    var kept = NitrogenAdditions<V>()
    kept.organicFertiliser = additions.organicFertiliser
    kept.stableOrganic = additions.stableOrganic
    kept.animalUrea = additions.animalUrea
    kept.animalAmmonium = additions.animalAmmonium
    kept.organic = additions.organic
    var (next, flows) = NitrogenDay.standStill(state, additions: kept, requests: requests)
    next.recovered = V.positive(account.pool) / uptake.perPlanted
    next.offered = account.offered / uptake.perPlanted
    // What the shoot takes beyond the pool and what roots take on top is the soil's own.
    let given = (V.min(uptake.shoot, p.indigenous) + uptake.roots) / uptake.perPlanted
    flows.fertiliser = additions.fertiliser
    flows.indigenous = given
    flows.additions += additions.fertiliser + given
    flows.unrecovered = additions.fertiliser * (1 - recovery)
    flows.cropUptake = (uptake.shoot + uptake.roots) / uptake.perPlanted
    return (next, flows)
  }
}

extension IrrigationGift.Rule {
  init(_ gift: WaterPlan.Gift) {
    self.init()
    amount = V(gift.amount)
    switch gift.trigger {
    case .ponded(let depth): ponded = V(depth)
    case .tension(let limit, _): tension = V(limit)
    case .content(let limit, _): content = V(limit)
    case .dryDays(let days): dryDays = V(days)
    }
  }
}

extension WaterPlan.Gift {
  /// Of what is watched, m.
  var depth: Double {
    switch trigger {
    case .tension(_, let depth), .content(_, let depth): depth
    case .ponded, .dryDays: 0
    }
  }
}
