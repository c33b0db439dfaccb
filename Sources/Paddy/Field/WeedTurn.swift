internal import Numbers

/// The weeds of one field through one day: what they take from the rice, what sprays and animals take from them.
enum WeedTurn {
  struct Outcome<V: Lane> {
    var next: WeedState<V>
    var flows: WeedFlows<V>
    /// What is left to the rice.
    var offer: FieldSupply.NitrogenOffer<V>
    /// What their roots take, pool by pool.
    var uptake: RootUptake<V>
  }

  /// As a mass of rice roots — g m⁻².
  @inline(__always) static func roots<V: Lane>(_ state: WeedState<V>, _ crop: CropView<V>, _ field: Field<V>) -> V {
    WeedCompetition.roots(
      mass: state.mass, riceRoots: crop.rootMass, riceShoot: crop.shootMass, field.parameters.weedCompetition)
  }

  /// - Parameters:
  ///   - state, today, field: never changed.
  ///   - depth: of water on the flat, m.
  ///   - offer: within reach of the roots of rice and weeds together.
  @inline(never) static func day<V: Lane>(
    _ state: inout FieldState<V>, _ today: inout Drivers<V>, crop: CropView<V>, depth: V, animals: AnimalEffects.Effects<V>,
    offer: FieldSupply.NitrogenOffer<V>, _ field: inout Field<V>
  ) -> Outcome<V> {
    let weeds = state.weeds
    let p = field.parameters
    let own = roots(weeds, crop, field)
    let share = V.ratio(own, own + crop.rootMass)
    let within = offer.pools.times(share)

    let flat = field.geometry.flatShare
    let light = WeedCompetition.light(rice: crop.leafArea, mass: weeds.mass / flat, p.weedCompetition)
    let passes = today.orders.herbicide
    var day = Weeds.Day<V>()
    day.temperature = today.weather.meanTemperature
    day.depth = depth
    day.daysInField = crop.daysInField
    day.leafLight = light.leaf
    day.mudLight = light.ground
    day.seedlingSpray = Herbicide.hazard(passes: passes, killed: p.herbicide.seedlingsKilled)
    day.spray = Herbicide.hazard(passes: passes, killed: p.herbicide.killed)
    day.seedlingAnimals = animals.weedSeedlings
    day.animals = animals.establishedWeeds
    day.nitrogen = within.total
    day.flat = flat
    day.come = field.stresses.weeds
    var lived = Weeds.day(weeds, day, p.weeds)
    lived.flows.lightTaken = V.positive(1 - light.rice)
    lived.next.barrier = Herbicide.barrier(weeds.barrier, passes: passes, p.herbicide)

    var left = offer
    left.granted = offer.granted * (1 - share)
    left.pools = offer.pools.times(1 - share)
    return Outcome(
      next: lived.next, flows: lived.flows, offer: left, uptake: RootSupply.grant(within, demand: lived.flows.uptake))
  }
}
