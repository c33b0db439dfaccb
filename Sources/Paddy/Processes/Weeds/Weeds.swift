public import Numbers

/// Weeds come up, grow and die: a bank of seeds, seedlings by number, established plants by mass.
///
///     up    = seeds e f_T e^(−depth / d) G (1 − barrier)      on bare mud, or within 10 d of transplanting
///     grown = r f_T λ f_N W (1 − W / Wmax)      f_T = (T − base) / (optimum − base), f_N = (N − least) / (enough − least), 0 … 1
///     nitrogen taken up: what is wanted for `most`, at most what the roots find
///
/// λ is the light of a weed's leaf against the open, G that of the mud (`WeedCompetition`). The science file's light share by leaf area
/// taken as it stands would keep a small weed in a large crop from growing at all; what is shared here is the light caught, and a leaf
/// grows by its part. Seedlings are taken and sprayed by number; after `seedlingDays` they are established plants of `seedlingMass`,
/// whose nitrogen comes from the mud. What dies gives its nitrogen to the soil's fresh organic matter, also what animals bite off:
/// weeds are not counted as their food.
/// Left out: kinds of weed and their heights, seed rain, age and ears, weeds before planting, drowning, drought, water weeds drink,
/// shade of weeds on the floodwater, roots in the books of carbon.
/// Known weak: the bank of seeds and the growth, to which everything answers, are chosen to lose what fields never weeded lose.
/// Source: science file, 3.9; the numbers mostly design choices.
public enum Weeds {
  public struct Parameters<Number: Sendable>: Sendable {
    /// Seeds in the mud of the flat that can come up — m⁻².
    public var seedbank: Number
    /// Share of them that comes up in a day with nothing in the way (e) — d⁻¹.
    public var emergence: Number
    /// Days from transplanting in which they come up under water too — d.
    public var emergenceDays: Number
    /// Water under which the mud counts as bare — m.
    public var bareDepth: Number
    /// Water that lets 37 % come up (d) — m.
    public var emergenceDepth: Number
    /// From coming up to established — d — and the mass of one then — g DM.
    public var seedlingDays: Number, seedlingMass: Number
    /// Relative growth in the open at the optimum (r) — d⁻¹ — and the most there can be (Wmax) — g DM m⁻² of flat.
    public var growth: Number, largest: Number
    /// Mean air temperature of no growth and of the fastest — °C.
    public var base: Number, optimum: Number
    /// Nitrogen: the most they take up, enough for growth, and so little that nothing grows — g N per g DM.
    public var mostNitrogen: Number, enoughNitrogen: Number, leastNitrogen: Number
    /// g C per g DM.
    public var carbonShare: Number

    public func map<Other>(_ f: (Number) throws -> Other) rethrows -> Parameters<Other> {
      try Parameters<Other>(
        seedbank: f(seedbank), emergence: f(emergence), emergenceDays: f(emergenceDays), bareDepth: f(bareDepth),
        emergenceDepth: f(emergenceDepth), seedlingDays: f(seedlingDays),
        seedlingMass: f(seedlingMass), growth: f(growth), largest: f(largest), base: f(base), optimum: f(optimum),
        mostNitrogen: f(mostNitrogen),
        enoughNitrogen: f(enoughNitrogen), leastNitrogen: f(leastNitrogen), carbonShare: f(carbonShare))
    }
  }

  /// What a day brings them.
  public struct Day<V: Lane> {
    /// Mean of the air — °C; water on the flat — m; days since transplanting — d.
    public var temperature: V = 25, depth: V = 0, daysInField: V = 0
    /// Light of a weed's leaf and of the mud against the open — 0 … 1.
    public var leafLight: V = 1, mudLight: V = 1
    /// Hazards by herbicide and by animals, of seedlings and of established plants — d⁻¹.
    public var seedlingSpray: V = 0, spray: V = 0, seedlingAnimals: V = 0, animals: V = 0
    /// Nitrogen within reach of the roots — g N m⁻² d⁻¹.
    public var nitrogen: V = 0
    /// Share of the gross field they can grow on.
    public var flat: V = 1
    /// 1 where weeds come at all, 0 in a field that is asked what it would be without them.
    public var come: V = 1
    public init() {}
  }

  /// - Returns: tomorrow's weeds, their barrier untouched, and what moved.
  @inline(__always) public static func day<V: Lane>(
    _ state: WeedState<V>, _ day: Day<V>, _ p: Parameters<V>
  ) -> (next: WeedState<V>, flows: WeedFlows<V>) {
    var flows = WeedFlows<V>()
    let isBare = day.depth .< p.bareDepth
    let isOpen = V.flag(isBare .| (day.daysInField .<= p.emergenceDays))
    let passing = V.exp(-(day.depth / p.emergenceDepth))
    let rate = p.emergence * warmth(day.temperature, p) * passing * day.mudLight
    flows.emerged = state.seeds * V.decayed(rate * isOpen * (1 - state.barrier) * day.come)

    let passage = 1 / p.seedlingDays
    let seedlingHazard = passage + day.seedlingSpray + day.seedlingAnimals
    let leaving = state.seedlings * V.decayed(seedlingHazard)
    flows.established = leaving * passage / seedlingHazard
    flows.seedlingsSprayed = leaving * day.seedlingSpray / seedlingHazard
    flows.seedlingsTaken = leaving * day.seedlingAnimals / seedlingHazard

    flows.recruited = flows.established * p.seedlingMass
    flows.fromMud = flows.recruited * p.mostNitrogen
    let room = V.positive(1 - state.mass / (p.largest * day.flat))
    let content = V.ratio(state.nitrogen, state.mass)
    let fed = V.clip((content - p.leastNitrogen) / (p.enoughNitrogen - p.leastNitrogen), 0, 1)
    flows.grown = p.growth * warmth(day.temperature, p) * day.leafLight * fed * room * state.mass
    let wanted = V.positive(p.mostNitrogen * (state.mass + flows.grown) - state.nitrogen)
    flows.uptake = V.min(wanted, day.nitrogen)
    let hazard = day.spray + day.animals
    let share = V.decayed(hazard)
    let dying = state.mass * share
    flows.sprayed = dying * V.ratio(day.spray, hazard)
    flows.taken = dying - flows.sprayed
    flows.dead = state.nitrogen * share
    flows.deadCarbon = dying * p.carbonShare

    var next = state
    next.seeds -= flows.emerged
    next.seedlings += flows.emerged - leaving
    next.mass += (flows.recruited + flows.grown) - dying
    next.nitrogen += (flows.fromMud + flows.uptake) - flows.dead
    return (next, flows)
  }

  @inline(__always) private static func warmth<V: Lane>(_ temperature: V, _ p: Parameters<V>) -> V {
    V.clip((temperature - p.base) / (p.optimum - p.base), 0, 1)
  }
}
