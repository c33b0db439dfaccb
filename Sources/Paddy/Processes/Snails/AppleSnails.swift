public import Numbers

/// Golden apple snails of a field, per m² of gross field.
public struct AppleSnailState<V: Lane>: Sendable, BitwiseCopyable {
  /// Below and above 15 mm of shell — ind m⁻².
  public var juveniles: V = 0, adults: V = 0
  /// Days since the rice emerged, in the seedbed or in the field — d.
  public var riceAge: V = 0
  /// None.
  public init() {}
}

/// What moved in a day, per m² of gross field.
public struct AppleSnailFlows<V: Lane>: Sendable, BitwiseCopyable {
  /// Juveniles grown up; eaten by animals and dead otherwise, of both sizes — ind m⁻² d⁻¹.
  public var matured: V = 0, juvenilesEaten: V = 0, adultsEaten: V = 0, juvenilesDead: V = 0, adultsDead: V = 0
  /// Nitrogen of their flesh: grown from the mud, eaten by animals, dead — g N m⁻² d⁻¹.
  public var grown: V = 0, eaten: V = 0, dead: V = 0
  /// Hills of rice taken — d⁻¹.
  public var hillLoss: V = 0
  /// Nothing moves.
  public init() {}
}

/// Golden apple snails cut young rice under water, and are food for animals.
///
///     hills taken = c Σ n (shell / 20 mm)² f_depth f_age f_T / hills      d⁻¹
///     f_depth 0 below 0.5 cm, 1 from 5 cm      f_age 1 to 14 d, 0.2 at 28 d, 0 from 35 d of the rice's age
///
/// Two sizes, one shell each. The science file writes (shell / 30)² with c for a snail of 20 mm; c is taken here at the size it is given for.
/// Animals find them with their other food of water and mud, so much of either size as they can crack or swallow (`Reach`). The flesh has the
/// nitrogen of aquatic food; what a snail gains by growing up comes from the mud.
/// Left out: eggs and hatchlings, which come too late for the seedlings of their season; sleep in dry mud; snails brought with water; herbs and
/// algae they eat; molluscicides and picking by hand.
/// Source: science file, 3.8; the numbers mostly design choices.
public enum AppleSnails {
  public struct Parameters<Number: Sendable>: Sendable {
    /// Share of the snails at transplanting that are juvenile — 0 … 1.
    public var juvenileShare: Number
    /// Shells — mm.
    public var juvenileShell: Number, adultShell: Number
    /// Dry flesh of one — g DM.
    public var juvenileFlesh: Number, adultFlesh: Number
    /// Hills that one of 20 mm takes in a day (c).
    public var appetite: Number
    /// Days from juvenile to adult — d.
    public var maturing: Number
    /// Death in water by all but animals of the plan — d⁻¹.
    public var mortality: Number

    public func map<Other>(_ f: (Number) throws -> Other) rethrows -> Parameters<Other> {
      try Parameters<Other>(
        juvenileShare: f(juvenileShare), juvenileShell: f(juvenileShell), adultShell: f(adultShell),
        juvenileFlesh: f(juvenileFlesh), adultFlesh: f(adultFlesh), appetite: f(appetite), maturing: f(maturing),
        mortality: f(mortality))
    }
  }

  /// Share of either size that an animal can eat — 0 … 1.
  public struct Reach<Number: Sendable>: Sendable {
    public var juveniles: Number, adults: Number
    public init(juveniles: Number, adults: Number) {
      self.juveniles = juveniles
      self.adults = adults
    }
  }

  /// What a day brings them.
  public struct Day<V: Lane> {
    /// Mean of the water — °C; water on the flat — m.
    public var temperature: V = 25, depth: V = 0
    /// Hills planted — m⁻²; 1 where rice stands in the field, else 0.
    public var hills: V = 16, isPlanted: V = 1
    /// Eaten by animals — ind m⁻² d⁻¹.
    public var juvenilesEaten: V = 0, adultsEaten: V = 0
    /// g N per g DM.
    public var nitrogenShare: V = 0.09
    public init() {}
  }

  /// Flesh within an animal's reach — g DM m⁻².
  @inline(__always) public static func within<V: Lane>(_ state: AppleSnailState<V>, _ reach: Reach<V>, _ p: Parameters<V>) -> V {
    reach.juveniles * p.juvenileFlesh * state.juveniles + reach.adults * p.adultFlesh * state.adults
  }

  /// Flesh of all — g DM m⁻².
  @inline(__always) public static func flesh<V: Lane>(_ state: AppleSnailState<V>, _ p: Parameters<V>) -> V {
    p.juvenileFlesh * state.juveniles + p.adultFlesh * state.adults
  }

  /// 1 for seedlings of up to two weeks, 0 for rice of five weeks and more.
  @inline(__always) static func youth<V: Lane>(age: V) -> V {
    0.8 * V.clip((28 - age) / 14, 0, 1) + 0.2 * V.clip((35 - age) / 7, 0, 1)
  }

  @inline(__always) public static func day<V: Lane>(
    _ state: AppleSnailState<V>, _ day: Day<V>, _ p: Parameters<V>
  ) -> (next: AppleSnailState<V>, flows: AppleSnailFlows<V>) {
    var flows = AppleSnailFlows<V>()
    let small = p.juvenileShell * p.juvenileShell / 400
    let large = p.adultShell * p.adultShell / 400
    let mouths = small * state.juveniles + large * state.adults
    let warm = V.clip((day.temperature - 15) / 10, 0, 1) * V.clip((38 - day.temperature) / 3, 0, 1)
    let wet = V.clip((day.depth - 0.005) / 0.045, 0, 1)
    let taken = p.appetite * mouths * wet * warm * youth(age: state.riceAge)
    flows.hillLoss = day.isPlanted * V.ratio(taken, day.hills)

    flows.juvenilesEaten = V.min(day.juvenilesEaten, state.juveniles)
    flows.adultsEaten = V.min(day.adultsEaten, state.adults)
    let juveniles = state.juveniles - flows.juvenilesEaten
    let adults = state.adults - flows.adultsEaten
    let dying = V.decayed(p.mortality)
    flows.juvenilesDead = juveniles * dying
    flows.adultsDead = adults * dying
    flows.matured = warm * (juveniles - flows.juvenilesDead) * V.decayed(1 / p.maturing)
    flows.grown = day.nitrogenShare * (p.adultFlesh - p.juvenileFlesh) * flows.matured
    flows.eaten = day.nitrogenShare * (p.juvenileFlesh * flows.juvenilesEaten + p.adultFlesh * flows.adultsEaten)
    flows.dead = day.nitrogenShare * (p.juvenileFlesh * flows.juvenilesDead + p.adultFlesh * flows.adultsDead)
    var next = state
    next.juveniles = juveniles - flows.juvenilesDead - flows.matured
    next.adults = adults - flows.adultsDead + flows.matured
    return (next, flows)
  }
}
