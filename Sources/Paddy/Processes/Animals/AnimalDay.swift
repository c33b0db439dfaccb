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
    let capacity = capacity(of: cohort, drivers, p)
    let meal = meal(of: cohort, capacity: capacity, drivers, bodies: bodies, p)
    let intake = V.ratio(meal.dryMass, cohort.number)
    let gain = EctothermGrowth.gain(intake: intake, mass: cohort.mass, temperature: drivers.meanTemperature, p.growth)
    let budget = AnimalNutrition.budget(
      eaten: meal.nitrogen, dryMass: meal.dryMass, wantedGrowth: cohort.number * gain, p.nutrition)
    let deaths = deaths(of: cohort, Dangers(drivers, meal, p), drivers, p)
    let mass = cohort.mass + V.ratio(budget.growth, cohort.number)
    let next = survivors(of: cohort, deaths: deaths, mass: mass)
    return (next, flows(of: cohort, meal, budget, deaths: deaths, deadMass: deaths.scaled(by: mass), p))
  }
}
