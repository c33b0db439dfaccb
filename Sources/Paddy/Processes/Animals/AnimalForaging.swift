public import Numbers

/// Pests and their enemies within the animals' reach — ind m⁻².
public struct PreyDensities<V: Lane>: Sendable, BitwiseCopyable {
  /// Planthopper nymphs and adults.
  public var hopper: V
  public var leafFolderLarva: V
  public var leafFolderMoth: V
  public var spider: V
  public var mirid: V

  /// None.
  public init() {
    hopper = 0
    leafFolderLarva = 0
    leafFolderMoth = 0
    spider = 0
    mirid = 0
  }
}

/// What one prey animal weighs and holds.
public struct PreyBodies<Number: Sendable>: Sendable {
  /// Dry mass of one, mean over stages — g DM.
  public var hopper: Number
  public var leafFolderLarva: Number
  public var leafFolderMoth: Number
  public var spider: Number
  public var mirid: Number
  /// g N per g DM.
  public var nitrogenShare: Number

  public func map<Other>(_ f: (Number) throws -> Other) rethrows -> PreyBodies<Other> {
    try PreyBodies<Other>(
      hopper: f(hopper), leafFolderLarva: f(leafFolderLarva), leafFolderMoth: f(leafFolderMoth), spider: f(spider),
      mirid: f(mirid),
      nitrogenShare: f(nitrogenShare))
  }
}

extension PreyBodies where Number: Lane {
  /// Dry mass of so many — g DM m⁻².
  @inline(__always) func dryMass(of prey: PreyDensities<Number>) -> Number {
    let pests = hopper * prey.hopper + leafFolderLarva * prey.leafFolderLarva + leafFolderMoth * prey.leafFolderMoth
    return pests + spider * prey.spider + mirid * prey.mirid
  }
}

/// What the animals eat in a day, from the feed and from the field.
///
///     search      hazard_i = n a_i / (1 + Σ a_j h N_j)             animals that hunt on plants
///     falling     hazard_i = f (1 − e^(−c n))                      prey that drops onto the water
///
/// The gut takes, in this order: feed up to its share, prey, natural food, and feed again where room is left. All four together never
/// exceed the largest intake in a field. Pests are grams of this, so the gut rarely limits the hazards.
/// Left out: hours of activity, size of prey against the mouth, the rise of search with prey density (type III), learning.
/// Known weak: no functional response of fish, frog, turtle, crab or duck on rice pests was found; the searches are design choices.
public enum AnimalForaging {
  public struct Parameters<Number: Sendable>: Sendable {
    /// Share of the gut kept for food from the field as long as there is any — 0 … 1.
    public var naturalFoodPreference: Number
    /// Natural food searched by a 1 g animal, rising with mass^0.7 — m² g^−0.7 d⁻¹.
    public var naturalFoodSearch: Number
    /// Share of the feed that crumbles or sinks out of reach — 0 … 1.
    public var feedLoss: Number
    /// Power with which the fed share of live mass falls as animals outgrow their stocked mass — dimensionless.
    public var feedDecline: Number
    /// Planthoppers: area searched by one animal — m² d⁻¹.
    public var hopperSearch: Number
    /// Leaf folder larvae: area searched — m² d⁻¹.
    public var larvaSearch: Number
    /// Leaf folder moths: area searched — m² d⁻¹.
    public var mothSearch: Number
    /// Time one prey takes — d.
    public var handlingTime: Number
    /// Planthoppers that drop onto the water within reach — d⁻¹.
    public var fallRate: Number
    /// Share of the fallen that is caught, per animal — m².
    public var fallCapture: Number
    /// Hazard of spiders as a share of the planthoppers' — dimensionless.
    public var spiderShare: Number
    /// Hazard of mirids as a share of the planthoppers' — dimensionless.
    public var miridShare: Number
    /// Shallowest water on the flat in which the animal moves about — m.
    public var minimumDepth: Number
    /// 1 where it also walks on wet ground, else 0.
    public var walks: Number

    public func map<Other>(_ f: (Number) throws -> Other) rethrows -> Parameters<Other> {
      try Parameters<Other>(
        naturalFoodPreference: f(naturalFoodPreference), naturalFoodSearch: f(naturalFoodSearch), feedLoss: f(feedLoss),
        feedDecline: f(feedDecline), hopperSearch: f(hopperSearch), larvaSearch: f(larvaSearch), mothSearch: f(mothSearch),
        handlingTime: f(handlingTime), fallRate: f(fallRate), fallCapture: f(fallCapture), spiderShare: f(spiderShare),
        miridShare: f(miridShare), minimumDepth: f(minimumDepth), walks: f(walks))
    }
  }

  /// One day's food.
  public struct Ration<V: Lane>: Sendable, BitwiseCopyable {
    /// g DM m⁻² d⁻¹.
    public var feedEaten: V
    /// g DM m⁻² d⁻¹.
    public var naturalFoodEaten: V
    /// g DM m⁻² d⁻¹.
    public var preyDryMass: V
    /// ind m⁻² d⁻¹.
    public var preyEaten: PreyDensities<V>
    /// d⁻¹.
    public var pressure: PredationPressure<V>
  }

  /// 1 where the animals are on the flat, 0 where they are confined to the trench.
  /// - Parameters:
  ///   - depth: water on the flat — m.
  ///   - waterPresent: 1 where water stands on the flat, else 0.
  @inline(__always) public static func access<V: Lane>(depth: V, waterPresent: V, _ p: Parameters<V>) -> V {
    V.max(p.walks, waterPresent * V.flag(depth .>= p.minimumDepth))
  }

  /// Feed put out — g feed as sold m⁻² d⁻¹: the share of live mass of the stocking day, falling as animals grow, by appetite: who feeds cuts it on cold days and when oxygen is short.
  /// - Parameters:
  ///   - share: feed as a share of live mass on the day of stocking — g g⁻¹ d⁻¹.
  ///   - appetite: φ(T) and the factor for oxygen and ammonia, 0 … 1.
  @inline(__always) public static func feedOffered<V: Lane>(share: V, cohort: CohortState<V>, appetite: V, _ p: Parameters<V>)
    -> V
  {
    let decline = V.pow(V.ratio(cohort.stockedMass, cohort.mass), p.feedDecline)
    return share * cohort.liveMass * decline * appetite
  }

  /// - Parameters:
  ///   - capacity: what the cohort's guts take — g DM m⁻² d⁻¹.
  ///   - feed: feed offered — g DM m⁻² d⁻¹.
  ///   - appetite: φ(T), 0 … 1.
  ///   - access, waterPresent: 1 or 0.
  ///   - naturalFood: g DM m⁻².
  @inline(__always) public static func ration<V: Lane>(
    cohort: CohortState<V>, capacity: V, feed: V, appetite: V, access: V, waterPresent: V, naturalFood: V, prey: PreyDensities<V>,
    bodies: PreyBodies<V>, _ p: Parameters<V>
  ) -> Ration<V> {
    let reachable = feed * (1 - p.feedLoss)
    let firstFeed = V.min(reachable, (1 - p.naturalFoodPreference) * capacity)
    let room = capacity - firstFeed

    let hunters = cohort.number * access * appetite
    let enemies = p.spiderShare * prey.spider + p.miridShare * prey.mirid
    let onPlants = p.hopperSearch * (prey.hopper + enemies)
    let met = onPlants + p.larvaSearch * prey.leafFolderLarva + p.mothSearch * prey.leafFolderMoth
    let searching = V.ratio(hunters, 1 + p.handlingTime * met)
    let dropping = p.fallRate * V.decayed(p.fallCapture, hunters) * waterPresent
    var pressure = PredationPressure<V>()
    pressure.hopper = searching * p.hopperSearch
    pressure.hopperDislodgement = dropping
    let onHoppers = pressure.hopper + dropping
    pressure.leafFolderLarva = searching * p.larvaSearch
    pressure.leafFolderMoth = searching * p.mothSearch
    pressure.spider = p.spiderShare * onHoppers
    pressure.mirid = p.miridShare * onHoppers
    var wanted = PreyDensities<V>()
    wanted.hopper = prey.hopper * onHoppers
    wanted.leafFolderLarva = prey.leafFolderLarva * pressure.leafFolderLarva
    wanted.leafFolderMoth = prey.leafFolderMoth * pressure.leafFolderMoth
    wanted.spider = prey.spider * pressure.spider
    wanted.mirid = prey.mirid * pressure.mirid
    let wantedMass = bodies.dryMass(of: wanted)
    let hunger = V.select(wantedMass .<= room, 1, V.ratio(room, wantedMass))
    pressure.hopper *= hunger
    pressure.hopperDislodgement *= hunger
    pressure.leafFolderLarva *= hunger
    pressure.leafFolderMoth *= hunger
    pressure.spider *= hunger
    pressure.mirid *= hunger
    var eaten = PreyDensities<V>()
    eaten.hopper = prey.hopper * V.decayed(pressure.hopper + pressure.hopperDislodgement)
    eaten.leafFolderLarva = prey.leafFolderLarva * V.decayed(pressure.leafFolderLarva)
    eaten.leafFolderMoth = prey.leafFolderMoth * V.decayed(pressure.leafFolderMoth)
    eaten.spider = prey.spider * V.decayed(pressure.spider)
    eaten.mirid = prey.mirid * V.decayed(pressure.mirid)
    let preyMass = bodies.dryMass(of: eaten)

    let grazing = hunters * waterPresent * p.naturalFoodSearch * V.pow(cohort.mass, 0.7)
    let wantedFood = naturalFood * grazing
    let rest = V.positive(room - preyMass)
    let taken = V.select(wantedFood .<= rest, 1, V.ratio(rest, wantedFood))
    let naturalEaten = naturalFood * V.decayed(grazing * taken)
    let moreFeed = V.min(reachable - firstFeed, V.positive(rest - naturalEaten))
    return Ration(
      feedEaten: firstFeed + moreFeed, naturalFoodEaten: naturalEaten, preyDryMass: preyMass, preyEaten: eaten, pressure: pressure
    )
  }
}
