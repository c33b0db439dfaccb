public import Numbers

/// One day of one cohort: it is fed, forages, grows, excretes and dies.
///
/// Reads yesterday's cohort, prey and natural food. Where several cohorts share a field each is given the natural food the earlier have
/// left; their predation pressures and burdens add. Known wrong by milligrams: prey are counted as if no other enemy ate of them the same
/// day, so that the animals' books hold a little more prey than the pests lose to them. Stocking comes before, escape and harvest after (`AnimalMovements`).
public enum AnimalDay {
  /// What the day and the field are like for the animals.
  public struct Drivers<V: Lane>: Sendable, BitwiseCopyable {
    /// Daily mean of the water where the animals are — °C.
    public var meanTemperature: V = 0
    /// Daily maximum of the water on the flat — °C.
    public var maximumTemperature: V = 0
    /// Daily maximum of the water in the trench, which is cooler — °C; read only where `refugeDepth` is above 0.
    public var refugeMaximumTemperature: V = 0
    /// Water in the trench — m; 0 where there is none.
    public var refugeDepth: V = 0
    /// Water on the flat — m.
    public var depth: V = 0
    /// 1 where water stands on the flat, else 0.
    public var fieldWaterPresent: V = 0
    /// Feed as a share of live mass on the day of stocking — g feed as sold per g and day.
    public var feedShare: V = 0
    /// 1 where they are given as much as they eat, else 0.
    public var toAppetite: V = 0
    /// Food from the water — g DM m⁻².
    public var naturalFood: V = 0
    /// Nitrogen in it — g N per g DM.
    public var naturalFoodNitrogen: V = 0
    public var prey = PreyDensities<V>()
    /// Factor of appetite for dissolved oxygen and ammonia, 0 … 1.
    public var comfort: V = 1
    /// Hazards of too little oxygen and too much ammonia — d⁻¹.
    public var suffocation: V = 0, poisoning: V = 0
    /// Hazard of insecticide in it — d⁻¹.
    public var pesticide: V = 0
    /// 1 under a bird net, else 0.
    public var net: V = 0
    public init() {}
  }

  /// Everything that moved, per m² of gross field and day.
  public struct Flows<V: Lane>: Sendable, BitwiseCopyable {
    /// Feed as sold — g m⁻² d⁻¹; offered = eaten + wasted.
    public var feedOffered: V
    public var feedEaten: V
    public var feedWasted: V
    /// Dry matter of the wasted feed — g DM m⁻² d⁻¹.
    public var feedWastedDryMass: V
    /// Nitrogen of the feed — g N m⁻² d⁻¹; offered = eaten + wasted.
    public var feedNitrogenOffered: V
    public var feedNitrogenEaten: V
    public var feedNitrogenWasted: V
    /// g DM m⁻² d⁻¹ and g N m⁻² d⁻¹.
    public var naturalFoodEaten: V
    public var naturalFoodNitrogenEaten: V
    /// ind m⁻² d⁻¹, g DM m⁻² d⁻¹ and g N m⁻² d⁻¹.
    public var preyEaten: PreyDensities<V>
    public var preyDryMassEaten: V
    public var preyNitrogenEaten: V
    /// Hazards for the pests and their enemies — d⁻¹.
    public var pressure: PredationPressure<V>
    /// Growth, assimilated, retained, excreted and faecal nitrogen.
    public var budget: AnimalNutrition.Budget<V>
    /// ind m⁻² d⁻¹, g fresh mass m⁻² d⁻¹ and g N m⁻² d⁻¹.
    public var deadNumber: DeathsByCause<V>
    public var deadMass: DeathsByCause<V>
    public var deadNitrogen: DeathsByCause<V>
    /// What the cohort does to soil, rice and weeds today.
    public var burden: AnimalEffects.Burden<V>

    /// Share of the eaten dry matter that came from the field — 0 … 1.
    public func fieldShare(feedDryMatter: V) -> V {
      let field = naturalFoodEaten + preyDryMassEaten
      return V.ratio(field, field + feedEaten * feedDryMatter)
    }
  }

  @inline(__always) public static func day<V: Lane>(
    _ cohort: CohortState<V>, _ drivers: Drivers<V>, bodies: PreyBodies<V>, _ p: AnimalParameters<V>
  ) -> (next: CohortState<V>, flows: Flows<V>) {
    let access = AnimalForaging.access(depth: drivers.depth, waterPresent: drivers.fieldWaterPresent, p.foraging)
    let appetite = EctothermGrowth.appetite(temperature: drivers.meanTemperature, p.growth)
    let isToAppetite = drivers.toAppetite .> 0
    let byShare = AnimalForaging.feedOffered(
      share: drivers.feedShare, cohort: cohort, appetite: appetite * drivers.comfort, p.foraging)
    let largest = EctothermGrowth.maximumIntake(
      mass: cohort.mass, temperature: drivers.meanTemperature, comfort: drivers.comfort, p.growth)
    let capacity = cohort.number * largest * p.growth.fieldRation
    // On trays that are never empty: what the gut has room for lies within reach.
    let within = V.ratio(capacity, 1 - p.foraging.feedLoss)
    let feed = V.select(isToAppetite, within, byShare * p.nutrition.feedDryMatter)
    let ration = AnimalForaging.ration(
      cohort: cohort, capacity: capacity, feed: feed, appetite: appetite, access: access,
      waterPresent: drivers.fieldWaterPresent, naturalFood: drivers.naturalFood, prey: drivers.prey, bodies: bodies, p.foraging)

    let eatenAsSold = V.ratio(ration.feedEaten, p.nutrition.feedDryMatter)
    let offered = V.select(isToAppetite, V.ratio(eatenAsSold, 1 - p.foraging.feedLoss), byShare)
    let wasted = V.positive(offered - eatenAsSold)
    let feedNitrogen = p.nutrition.feedNitrogen * eatenAsSold
    let naturalNitrogen = drivers.naturalFoodNitrogen * ration.naturalFoodEaten
    let preyNitrogen = bodies.nitrogenShare * ration.preyDryMass
    let dryMass = ration.feedEaten + ration.naturalFoodEaten + ration.preyDryMass
    let intake = V.ratio(dryMass, cohort.number)
    let gain = EctothermGrowth.gain(intake: intake, mass: cohort.mass, temperature: drivers.meanTemperature, p.growth)
    let budget = AnimalNutrition.budget(
      eaten: feedNitrogen + naturalNitrogen + preyNitrogen, dryMass: dryMass, wantedGrowth: cohort.number * gain, p.nutrition)

    let helpless = 1 - V.max(p.foraging.walks, drivers.fieldWaterPresent)
    let stranded = helpless * V.flag(drivers.refugeDepth .< 0.1)
    let refuge = drivers.refugeDepth .> 0
    let coolest = V.min(drivers.maximumTemperature, drivers.refugeMaximumTemperature)
    let hottest = V.select(refuge, coolest, drivers.maximumTemperature)
    let depth = V.select(access .> 0, drivers.depth, drivers.refugeDepth)
    let deaths = AnimalSurvival.deaths(
      cohort: cohort, hottest: hottest, depth: depth, stranded: stranded, walks: p.foraging.walks, net: drivers.net,
      suffocation: drivers.suffocation, poisoning: drivers.poisoning, pesticide: drivers.pesticide, p.survival)

    var next = cohort
    next.number = V.positive(cohort.number - deaths.total)
    let mass = cohort.mass + V.ratio(budget.growth, cohort.number)
    let none = next.number .<= 0
    next.mass = V.select(none, 0, mass)
    next.peakMass = V.select(none, 0, V.max(cohort.peakMass, mass))
    next.stockedMass = V.select(none, 0, cohort.stockedMass)
    next.age = V.select(none, 0, cohort.age + 1)
    let deadMass = deaths.scaled(by: mass)
    let flows = Flows(
      feedOffered: offered, feedEaten: eatenAsSold, feedWasted: wasted, feedWastedDryMass: wasted * p.nutrition.feedDryMatter,
      feedNitrogenOffered: p.nutrition.feedNitrogen * offered, feedNitrogenEaten: feedNitrogen,
      feedNitrogenWasted: p.nutrition.feedNitrogen * wasted, naturalFoodEaten: ration.naturalFoodEaten,
      naturalFoodNitrogenEaten: naturalNitrogen, preyEaten: ration.preyEaten, preyDryMassEaten: ration.preyDryMass,
      preyNitrogenEaten: preyNitrogen, pressure: ration.pressure, budget: budget, deadNumber: deaths, deadMass: deadMass,
      deadNitrogen: deadMass.scaled(by: p.nutrition.bodyNitrogen),
      burden: AnimalEffects.burden(of: cohort, access: access, p.traits))
    return (next, flows)
  }
}
