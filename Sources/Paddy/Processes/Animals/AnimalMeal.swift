internal import Numbers

/// The parts of a day that one cohort and a batch in classes share.
extension AnimalDay {
  /// What a batch eats in a day, and how it comes to it.
  struct Meal<V: Lane> {
    var access: V
    var ration: AnimalForaging.Ration<V>
    /// Feed as sold — g m⁻² d⁻¹.
    var offered: V, eatenAsSold: V, wasted: V
    /// g N m⁻² d⁻¹.
    var feedNitrogen: V, naturalNitrogen: V, preyNitrogen: V
    /// Of all of it — g DM m⁻² d⁻¹, g N m⁻² d⁻¹.
    var dryMass: V, nitrogen: V
  }

  /// What the guts of a cohort take — g DM m⁻² d⁻¹.
  @inline(__always) static func capacity<V: Lane>(of cohort: CohortState<V>, _ drivers: Drivers<V>, _ p: AnimalParameters<V>) -> V
  {
    let largest = EctothermGrowth.maximumIntake(
      mass: cohort.mass, temperature: drivers.meanTemperature, comfort: drivers.comfort, p.growth)
    return cohort.number * largest * p.growth.fieldRation
  }

  @inline(__always) static func meal<V: Lane>(
    of cohort: CohortState<V>, capacity: V, _ drivers: Drivers<V>, bodies: PreyBodies<V>, _ p: AnimalParameters<V>
  ) -> Meal<V> {
    let access = AnimalForaging.access(depth: drivers.depth, waterPresent: drivers.fieldWaterPresent, p.foraging)
    let appetite = EctothermGrowth.appetite(temperature: drivers.meanTemperature, p.growth)
    let isToAppetite = drivers.toAppetite .> 0
    let byShare = AnimalForaging.feedOffered(
      share: drivers.feedShare, cohort: cohort, appetite: appetite * drivers.comfort, p.foraging)
    // On trays that are never empty: what the gut has room for lies within reach.
    let within = V.ratio(capacity, 1 - p.foraging.feedLoss)
    let feed = V.select(isToAppetite, within, byShare * p.nutrition.feedDryMatter)
    let ration = AnimalForaging.ration(
      cohort: cohort, capacity: capacity, feed: feed, appetite: appetite, access: access,
      waterPresent: drivers.fieldWaterPresent, naturalFood: drivers.naturalFood, prey: drivers.prey, bodies: bodies, p.foraging)

    let eatenAsSold = V.ratio(ration.feedEaten, p.nutrition.feedDryMatter)
    let offered = V.select(isToAppetite, V.ratio(eatenAsSold, 1 - p.foraging.feedLoss), byShare)
    let feedNitrogen = p.nutrition.feedNitrogen * eatenAsSold
    let naturalNitrogen = drivers.naturalFoodNitrogen * ration.naturalFoodEaten
    let preyNitrogen = bodies.nitrogenShare * ration.preyDryMass
    return Meal(
      access: access, ration: ration, offered: offered, eatenAsSold: eatenAsSold, wasted: V.positive(offered - eatenAsSold),
      feedNitrogen: feedNitrogen, naturalNitrogen: naturalNitrogen, preyNitrogen: preyNitrogen,
      dryMass: ration.feedEaten + ration.naturalFoodEaten + ration.preyDryMass,
      nitrogen: feedNitrogen + naturalNitrogen + preyNitrogen)
  }

  /// What the day's water means for those in it.
  struct Dangers<V: Lane> {
    var hottest: V, depth: V, stranded: V

    @inline(__always) init(_ drivers: Drivers<V>, _ meal: Meal<V>, _ p: AnimalParameters<V>) {
      let helpless = 1 - V.max(p.foraging.walks, drivers.fieldWaterPresent)
      stranded = helpless * V.flag(drivers.refugeDepth .< 0.1)
      let refuge = drivers.refugeDepth .> 0
      let coolest = V.min(drivers.maximumTemperature, drivers.refugeMaximumTemperature)
      hottest = V.select(refuge, coolest, drivers.maximumTemperature)
      depth = V.select(meal.access .> 0, drivers.depth, drivers.refugeDepth)
    }
  }

  @inline(__always) static func deaths<V: Lane>(
    of cohort: CohortState<V>, _ dangers: Dangers<V>, _ drivers: Drivers<V>, _ p: AnimalParameters<V>
  ) -> DeathsByCause<V> {
    AnimalSurvival.deaths(
      cohort: cohort, hottest: dangers.hottest, depth: dangers.depth, stranded: dangers.stranded, walks: p.foraging.walks,
      net: drivers.net, suffocation: drivers.suffocation, poisoning: drivers.poisoning, pesticide: drivers.pesticide, p.survival)
  }

  /// The cohort of tomorrow.
  /// - Parameter mass: of one after the day's growth — g.
  @inline(__always) static func survivors<V: Lane>(
    of cohort: CohortState<V>, deaths: DeathsByCause<V>, mass: V
  ) -> CohortState<V> {
    var next = cohort
    next.number = V.positive(cohort.number - deaths.total)
    let none = next.number .<= 0
    next.mass = V.select(none, 0, mass)
    next.peakMass = V.select(none, 0, V.max(cohort.peakMass, mass))
    next.stockedMass = V.select(none, 0, cohort.stockedMass)
    next.age = V.select(none, 0, cohort.age + 1)
    return next
  }

  @inline(__always) static func flows<V: Lane>(
    of cohort: CohortState<V>, _ meal: Meal<V>, _ budget: AnimalNutrition.Budget<V>, deaths: DeathsByCause<V>,
    deadMass: DeathsByCause<V>, _ p: AnimalParameters<V>
  ) -> Flows<V> {
    let ration = meal.ration
    return Flows(
      feedOffered: meal.offered, feedEaten: meal.eatenAsSold, feedWasted: meal.wasted,
      feedWastedDryMass: meal.wasted * p.nutrition.feedDryMatter,
      feedNitrogenOffered: p.nutrition.feedNitrogen * meal.offered, feedNitrogenEaten: meal.feedNitrogen,
      feedNitrogenWasted: p.nutrition.feedNitrogen * meal.wasted, naturalFoodEaten: ration.naturalFoodEaten,
      naturalFoodNitrogenEaten: meal.naturalNitrogen, preyEaten: ration.preyEaten, preyDryMassEaten: ration.preyDryMass,
      preyNitrogenEaten: meal.preyNitrogen, pressure: ration.pressure, budget: budget, deadNumber: deaths, deadMass: deadMass,
      deadNitrogen: deadMass.scaled(by: p.nutrition.bodyNitrogen),
      burden: AnimalEffects.burden(of: cohort, access: meal.access, p.traits))
  }
}
