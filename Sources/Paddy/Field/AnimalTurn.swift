internal import Numbers

/// One batch of animals through one day: put in, a day lived, swept over the bund, taken out.
enum AnimalTurn {
  /// What a batch does to others; nothing where there is none.
  struct Effect<V: Lane> {
    var pressure = PredationPressure<V>()
    var burden = AnimalEffects.Burden<V>()
  }

  /// - Parameters:
  ///   - next: the batch in the morning, tomorrow's after.
  ///   - f: all 0 before.
  ///   - p: never changed.
  @inline(never) static func day<V: Lane>(
    _ next: inout CohortState<V>, _ f: inout AnimalFluxes<V>, _ orders: AnimalOrders<V>, _ shared: AnimalDay.Drivers<V>,
    _ water: WaterFlows<V>, felt: WaterQualityTolerance.Stress<V>, ammonia both: AmmoniaExposure.Day<V>, pesticide: V, fence: V,
    bodies: PreyBodies<V>, _ p: inout AnimalParameters<V>
  ) -> Effect<V> {
    let body = next.mass + next.peakMass + next.stockedMass
    if (next.number + body + next.age + orders.stocked .> 0).isNowhere { return Effect() }
    var conditions = shared
    let access = AnimalForaging.access(depth: shared.depth, waterPresent: shared.fieldWaterPresent, p.foraging)
    let ammonia = AmmoniaExposure.felt(both, access: access, refugeDepth: shared.refugeDepth)
    conditions.comfort = WaterQualityTolerance.comfort(felt, ammonia: ammonia, p.waterQuality)
    conditions.suffocation = WaterQualityTolerance.suffocationHazard(felt, p.waterQuality)
    conditions.poisoning = WaterQualityTolerance.poisoningHazard(ammonia: ammonia, p.waterQuality)
    conditions.pesticide = pesticide
    conditions.feedShare = orders.feed
    conditions.toAppetite = orders.isToAppetite
    conditions.net = fence
    let stocked = AnimalMovements.stock(next, number: orders.stocked, mass: orders.mass)
    let lived = AnimalDay.day(stocked, conditions, bodies: bodies, p)
    let swept = AnimalMovements.escape(
      lived.next, depthAboveCrest: water.depthOverBund, hours: water.hoursOverBund, fence: fence, p)
    let taken = AnimalMovements.harvest(swept.next, fraction: orders.harvested, p)
    f.stocked = orders.stocked
    f.stockedMass = orders.stocked * orders.mass
    f.stockedNitrogen = AnimalMovements.stockedNitrogen(number: orders.stocked, mass: orders.mass, p)
    f.dead = lived.flows.deadNumber.total
    f.deaths = lived.flows.deadNumber
    f.deadMass = lived.flows.deadMass.total
    f.escaped = swept.escaped.number
    f.escapedMass = swept.escaped.mass
    f.escapedNitrogen = swept.escaped.nitrogen
    f.harvested = taken.harvested.number
    f.harvestedMass = taken.harvested.mass
    f.harvestedNitrogen = taken.harvested.nitrogen
    f.growth = lived.flows.budget.growth
    f.feed = lived.flows.feedOffered
    f.feedEaten = lived.flows.feedEaten
    f.naturalFood = lived.flows.naturalFoodEaten
    f.prey = lived.flows.preyDryMassEaten
    f.feedNitrogen = lived.flows.feedNitrogenOffered
    f.feedNitrogenWasted = lived.flows.feedNitrogenWasted
    f.naturalFoodNitrogen = lived.flows.naturalFoodNitrogenEaten
    f.preyNitrogen = lived.flows.preyNitrogenEaten
    f.excretedAmmonium = lived.flows.budget.ammonium
    f.excretedUrea = lived.flows.budget.urea
    f.faecalNitrogen = lived.flows.budget.faecal
    f.deadNitrogenLeft = lived.flows.deadNitrogen.leftInField
    f.deadNitrogenTaken = lived.flows.deadNitrogen.predators
    next = taken.next
    return Effect(pressure: lived.flows.pressure, burden: lived.flows.burden)
  }

  /// Dry matter of uneaten feed and faeces, which rot in the water — g DM m⁻² d⁻¹.
  @inline(__always) static func waste<V: Lane>(_ f: AnimalFluxes<V>, _ p: AnimalNutrition.Parameters<V>) -> V {
    let eaten = p.feedDryMatter * f.feedEaten + f.naturalFood + f.prey
    return p.feedDryMatter * V.positive(f.feed - f.feedEaten) + (1 - p.digestibility) * eaten
  }

  /// The batch in its water.
  @inline(__always) static func breather<V: Lane>(
    _ cohort: CohortState<V>, depth: V, waterPresent: V, _ p: AnimalParameters<V>
  ) -> DissolvedOxygen.Breather<V> {
    var breather = DissolvedOxygen.Breather<V>()
    breather.cohort = cohort
    breather.access = AnimalForaging.access(depth: depth, waterPresent: waterPresent, p.foraging)
    return breather
  }

  /// Nitrogen that reaches the soil as organic matter — g N m⁻² d⁻¹.
  @inline(__always) static func organic<V: Lane>(_ f: AnimalFluxes<V>) -> V {
    f.faecalNitrogen + f.feedNitrogenWasted + f.deadNitrogenLeft
  }
}
