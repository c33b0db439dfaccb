internal import Numbers

/// Phosphorus of a field: what crop, animals, food web and orders of the day mean for it.
enum PhosphorusTurn {
  /// What the day has shown so far.
  struct Today<V: Lane> {
    var crop: CropView<V>
    var water: WaterFlows<V>
    /// Floodwater's mean, °C.
    var temperature: V
    /// 1 where water stands on the flat.
    var flooded: V
    var effects: AnimalEffects.Effects<V>
    /// Animals that stir the mud, g m⁻².
    var burden: V
    /// Tomorrow's food of water and mud.
    var aquaticFood: AquaticFoodState<V>, benthos: BenthosState<V>
  }

  /// How far phosphorus lets algae grow, 0 … 1.
  @inline(__always) static func algalFactor<V: Lane>(_ state: FieldState<V>, depth: V, _ field: Field<V>) -> V {
    let dissolved = V.ratio(state.phosphorus.floodwater, depth)
    return dissolved / (dissolved + field.parameters.phosphorus.algalHalf)
  }

  /// - Parameters:
  ///   - state, drivers, today, field: never changed.
  ///   - next: phosphorus in the morning, tomorrow's after.
  ///   - nitrogen: tomorrow's, for how much of the organic matter turned over; never changed.
  @inline(never) static func day<V: Lane>(
    _ state: inout FieldState<V>, _ drivers: inout Drivers<V>, _ today: inout Today<V>, nitrogen: inout FieldNitrogen<V>,
    _ next: inout FieldPhosphorus<V>, _ flux: inout Fluxes<V>, _ field: inout Field<V>
  ) {
    let orders = drivers.orders
    let p = field.parameters.phosphorus
    let held = state.phosphorus
    var e = PhosphorusDay.Exchange<V>()

    // The rice: wants by its shoot, loses with what is eaten or uprooted.
    let gone = flux.rice.nitrogenEaten + flux.rice.nitrogenOfHillsLost
    let share = V.min(1, V.ratio(gone, Ledger.cropNitrogen(state.rice)))
    flux.phosphorus.fromPlants = held.crop * share
    let kept = held.crop - flux.phosphorus.fromPlants
    let rootLength = 0.0001 * today.crop.rootMass * field.parameters.roots.specificRootLength / field.soil.puddledDepth
    let uptake = CropPhosphorus.day(
      held: kept, shoot: today.crop.shootMass, labile: held.labile, solubility: PhosphorusDay.solubility(held, p),
      rootLength: rootLength, p.crop)
    flux.phosphorus.cropUptake = uptake.granted
    flux.phosphorus.isShort = uptake.isShort
    e.crop = uptake.granted

    // Food of water and mud keeps its content as far as there is phosphorus for it.
    let perNitrogen = 1 / field.parameters.aquaticFood.nitrogenShare
    let content = V.ratio(held.aquaticFood, state.aquaticFood.dryMass)
    let aquaticEaten = V.min(content * flux.aquaticFood.eaten * perNitrogen, held.aquaticFood)
    let left = held.aquaticFood - aquaticEaten
    flux.phosphorus.fromAquaticFood = V.min(content * flux.aquaticFood.dead * perNitrogen, left)
    let living = left - flux.phosphorus.fromAquaticFood
    let wanted = V.positive(p.aquaticFood * today.aquaticFood.dryMass - living)
    let food = flux.aquaticFood
    let grown = food.ammonium + food.nitrate + food.organic + food.fixed
    let ofFresh = held.fresh * V.min(1, V.ratio(food.organic, state.nitrogen.freshOrganic))
    e.aquaticFresh = V.min(wanted * V.ratio(food.organic, grown), ofFresh)
    e.aquatic = V.min(wanted - e.aquaticFresh, 0.5 * held.floodwater)
    flux.phosphorus.aquaticUptake = e.aquatic + e.aquaticFresh
    let mudContent = V.ratio(held.benthos, state.benthos.dryMass)
    let mudEaten = V.min(mudContent * flux.benthos.eaten * perNitrogen, held.benthos)
    flux.phosphorus.fromBenthos = V.min(mudContent * flux.benthos.dead * perNitrogen, held.benthos - mudEaten)
    let mudLiving = held.benthos - mudEaten - flux.phosphorus.fromBenthos
    e.benthos = V.min(V.positive(p.aquaticFood * today.benthos.dryMass - mudLiving), 0.1 * held.humus)
    flux.phosphorus.benthosUptake = e.benthos

    // Animals share what was eaten by how much each ate.
    let eaten = aquaticEaten + mudEaten
    let firstPart = V.ratio(flux.firstAnimals.naturalFood, flux.firstAnimals.naturalFood + flux.secondAnimals.naturalFood)
    let first = AnimalPhosphorus.day(
      body: held.first, liveMass: state.firstAnimals.liveMass, flux.firstAnimals, naturalFood: eaten * firstPart,
      content: field.firstAnimals.nutrition.bodyPhosphorus, p.animals)
    let second = AnimalPhosphorus.day(
      body: held.second, liveMass: state.secondAnimals.liveMass, flux.secondAnimals, naturalFood: eaten - eaten * firstPart,
      content: field.secondAnimals.nutrition.bodyPhosphorus, p.animals)
    flux.phosphorus.first = first.flows
    flux.phosphorus.second = second.flows

    // Brought from outside.
    flux.phosphorus.fertiliser = orders.broadcastPhosphorus + orders.incorporatedPhosphorus
    flux.phosphorus.manure = orders.quickPhosphorus + orders.stablePhosphorus
    flux.phosphorus.withWater = today.water.irrigation * p.irrigation + today.water.rain * p.rain
    e.broadcast = orders.broadcastPhosphorus
    e.incorporated = orders.incorporatedPhosphorus
    e.quick = orders.quickPhosphorus
    e.stable = orders.stablePhosphorus
    e.withWater = flux.phosphorus.withWater
    e.excreted = first.flows.excreted + second.flows.excreted
    e.organic = first.flows.organic + second.flows.organic + (flux.phosphorus.fromPlants + flux.phosphorus.fromAquaticFood)
    e.fromBenthos = flux.phosphorus.fromBenthos

    // How much of the organic matter turned over today is what its nitrogen did.
    let turned = flux.nitrogen.release + flux.nitrogen.humification
    let humus = state.nitrogen.humus + state.nitrogen.subsoil.humus
    let turnover = PhosphorusDay.Turnover(
      decayed: V.ratio(turned, nitrogen.freshOrganic + turned), humified: V.ratio(flux.nitrogen.humification, turned),
      released: V.min(1, V.ratio(flux.nitrogen.mineralisation, humus)),
      bound: V.min(1, V.ratio(flux.nitrogen.immobilisation, humus)))
    var conditions = PhosphorusDay.Conditions(
      water: today.water, temperature: today.temperature, stirring: today.effects.diffusion, burden: today.burden,
      path: field.parameters.nitrogen.tortuosity / field.parameters.nitrogen.skinPath, flooded: today.flooded)
    PhosphorusDay.pass(&next, &e, turnover, &conditions, &field.soil, &field.parameters.phosphorus, &flux.phosphorus)
    next.crop = kept + uptake.granted
    next.aquaticFood = living + flux.phosphorus.aquaticUptake
    next.benthos = mudLiving + e.benthos
    next.first = first.next
    next.second = second.next
  }
}
