internal import Numbers

/// One batch of animals through one day: put in, a day lived, swept over the bund, taken out.
enum AnimalTurn {
  /// What a batch does to others; nothing where there is none.
  struct Effect<V: Lane> {
    var pressure = PredationPressure<V>()
    var burden = AnimalEffects.Burden<V>()
  }

  /// A batch, in classes of size where it has any.
  @inline(__always) static func batch<V: Lane>(
    _ next: inout CohortState<V>, _ sizes: inout SizeClassState<V>, _ f: inout AnimalFluxes<V>,
    _ caught: inout SizeClassCatch<V>, hasSizes: Bool, spread: V, _ orders: AnimalOrders<V>, _ shared: AnimalDay.Drivers<V>,
    _ water: WaterFlows<V>, felt: WaterQualityTolerance.Stress<V>, ammonia: AmmoniaExposure.Day<V>, pesticide: V, leaving: V?,
    fence: V, bodies: PreyBodies<V>, _ p: inout AnimalParameters<V>, _ parameters: SizeClasses.Parameters<V>
  ) -> Effect<V> {
    hasSizes
      ? sized(
        &next, &sizes, &f, &caught, spread: spread, orders, shared, water, felt: felt, ammonia: ammonia, pesticide: pesticide,
        leaving: leaving, fence: fence, bodies: bodies, &p, parameters)
      : day(
        &next, &f, orders, shared, water, felt: felt, ammonia: ammonia, pesticide: pesticide, leaving: leaving, fence: fence,
        bodies: bodies, &p)
  }

  /// - Parameters:
  ///   - next: the batch in the morning, tomorrow's after.
  ///   - f: all 0 before.
  ///   - leaving: share that a breach of the bund lets out; nil where none can be.
  ///   - p: never changed.
  @inline(never) static func day<V: Lane>(
    _ next: inout CohortState<V>, _ f: inout AnimalFluxes<V>, _ orders: AnimalOrders<V>, _ shared: AnimalDay.Drivers<V>,
    _ water: WaterFlows<V>, felt: WaterQualityTolerance.Stress<V>, ammonia both: AmmoniaExposure.Day<V>, pesticide: V,
    leaving: V?,
    fence: V, bodies: PreyBodies<V>, _ p: inout AnimalParameters<V>
  ) -> Effect<V> {
    let body = next.mass + next.peakMass + next.stockedMass
    if (next.number + body + next.age + orders.stocked .> 0).isNowhere { return Effect() }
    let conditions = conditions(shared, orders, felt: felt, ammonia: both, pesticide: pesticide, fence: fence, p)
    let stocked = AnimalMovements.stock(next, number: orders.stocked, mass: orders.mass)
    let lived = AnimalDay.day(stocked, conditions, bodies: bodies, p)
    var swept = AnimalMovements.escape(
      lived.next, depthAboveCrest: water.depthOverBund, hours: water.hoursOverBund, fence: fence, p)
    if let leaving { swept = AnimalMovements.follow(swept, share: leaving, p) }
    let wanted = orders.harvested * V.flag(swept.next.mass .>= orders.harvestedFrom)
    let taken = AnimalMovements.harvest(swept.next, fraction: wanted, p)
    f.escaped = swept.escaped.number
    f.escapedMass = swept.escaped.mass
    f.escapedNitrogen = swept.escaped.nitrogen
    f.harvested = taken.harvested.number
    f.harvestedMass = taken.harvested.mass
    f.harvestedNitrogen = taken.harvested.nitrogen
    book(lived.flows, orders, &f, p)
    next = taken.next
    return Effect(pressure: lived.flows.pressure, burden: lived.flows.burden)
  }

  /// A batch in classes of size.
  /// - Parameters:
  ///   - next, sizes: the batch and its classes in the morning, tomorrow's after.
  ///   - caught: all 0 before.
  ///   - spread: coefficient of variation of the mass of those stocked today.
  @inline(never) static func sized<V: Lane>(
    _ next: inout CohortState<V>, _ sizes: inout SizeClassState<V>, _ f: inout AnimalFluxes<V>,
    _ caught: inout SizeClassCatch<V>, spread: V, _ orders: AnimalOrders<V>, _ shared: AnimalDay.Drivers<V>,
    _ water: WaterFlows<V>, felt: WaterQualityTolerance.Stress<V>, ammonia both: AmmoniaExposure.Day<V>, pesticide: V,
    leaving: V?,
    fence: V, bodies: PreyBodies<V>, _ p: inout AnimalParameters<V>, _ parameters: SizeClasses.Parameters<V>
  ) -> Effect<V> {
    if (next.number + orders.stocked .> 0).isNowhere {
      next = CohortState()
      sizes = SizeClassState()
      return Effect()
    }
    let conditions = conditions(shared, orders, felt: felt, ammonia: both, pesticide: pesticide, fence: fence, p)
    let stocked = SizeClasses.stock(sizes, number: orders.stocked, mass: orders.mass, spread: spread)
    let lived = SizeClasses.day(stocked, conditions, bodies: bodies, p, parameters)
    var left = lived.next.classes
    var numbers = InlineArray<3, V>(repeating: 0), masses = InlineArray<3, V>(repeating: 0)
    for index in 0..<3 {
      var swept = AnimalMovements.escape(
        left[index], depthAboveCrest: water.depthOverBund, hours: water.hoursOverBund, fence: fence, p)
      if let leaving { swept = AnimalMovements.follow(swept, share: leaving, p) }
      let wanted = orders.harvested * V.flag(swept.next.mass .>= orders.harvestedFrom)
      let taken = AnimalMovements.harvest(swept.next, fraction: wanted, p)
      f.escaped += swept.escaped.number
      f.escapedMass += swept.escaped.mass
      f.escapedNitrogen += swept.escaped.nitrogen
      f.harvested += taken.harvested.number
      f.harvestedMass += taken.harvested.mass
      f.harvestedNitrogen += taken.harvested.nitrogen
      numbers[index] = taken.harvested.number
      masses[index] = taken.harvested.mass
      left[index] = taken.next
    }
    (caught.large, caught.middle, caught.small) = (numbers[0], numbers[1], numbers[2])
    (caught.largeMass, caught.middleMass, caught.smallMass) = (masses[0], masses[1], masses[2])
    book(lived.flows, orders, &f, p)
    sizes.classes = left
    next = sizes.together
    return Effect(pressure: lived.flows.pressure, burden: lived.flows.burden)
  }

  @inline(__always) private static func conditions<V: Lane>(
    _ shared: AnimalDay.Drivers<V>, _ orders: AnimalOrders<V>, felt: WaterQualityTolerance.Stress<V>,
    ammonia both: AmmoniaExposure.Day<V>, pesticide: V, fence: V, _ p: AnimalParameters<V>
  ) -> AnimalDay.Drivers<V> {
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
    return conditions
  }

  @inline(__always) private static func book<V: Lane>(
    _ lived: AnimalDay.Flows<V>, _ orders: AnimalOrders<V>, _ f: inout AnimalFluxes<V>, _ p: AnimalParameters<V>
  ) {
    f.stocked = orders.stocked
    f.stockedMass = orders.stocked * orders.mass
    f.stockedNitrogen = AnimalMovements.stockedNitrogen(number: orders.stocked, mass: orders.mass, p)
    f.dead = lived.deadNumber.total
    f.deaths = lived.deadNumber
    f.deadMass = lived.deadMass.total
    f.growth = lived.budget.growth
    f.feed = lived.feedOffered
    f.feedEaten = lived.feedEaten
    f.naturalFood = lived.naturalFoodEaten
    f.prey = lived.preyDryMassEaten
    f.feedNitrogen = lived.feedNitrogenOffered
    f.feedNitrogenWasted = lived.feedNitrogenWasted
    f.naturalFoodNitrogen = lived.naturalFoodNitrogenEaten
    f.preyNitrogen = lived.preyNitrogenEaten
    f.excretedAmmonium = lived.budget.ammonium
    f.excretedUrea = lived.budget.urea
    f.faecalNitrogen = lived.budget.faecal
    f.deadNitrogenLeft = lived.deadNitrogen.leftInField
    f.deadNitrogenTaken = lived.deadNitrogen.predators
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
