public import Numbers

/// A guild: planthoppers that fly in, lay into the rice, suck its sap and leave when crowded or when the rice ripens.
///
///     laid = F · g_N · g_age · g_crowd · g_res · f_T · stimulation · Σ_j w_j A_j/Σ w_j · k·ΔD/K      both female morphs
///     f_T = max(0, 1 − ((T − 27.5)/12.5)²)     g_crowd = 1/(1 + (d/150)²)     d = nymphs and adults per hill
///     short-winged share of new females = max(0.05, 0.75 e^(−d/40)), × 0.3 after 80 days in the field
///     leaving: 30 % of new long-winged females below 10 a hill, 65 % above; 40 % of new males; × 0.3 for 7 days after a typhoon
///
/// The insects live at the base of the tillers: T = T_air + 0.6 (T_water − T_air) where flooded. The water's daily swing is taken as
/// half the air's (design choice). Crowding, host and emigration read yesterday's state; chains step four times a day.
///
/// One process for both species of a field, each with its own numbers and state; a species is crowded by its own kind only, enemies and
/// sprays make no difference between them.
///
/// Left out: resistance breaking, virus transmission, immigrants' age on arrival, effect of leaf nitrogen on survival and
/// development (only on eggs), predation by water striders. Known wrong: a rate of increase lower than the notes' by 0.016 d⁻¹ at 34 °C and 0.168 d⁻¹ at 29 °C,
/// and a field without enemies ends at 280–350 hoppers a hill where the notes' prototype had 64–172.
/// Source: development fitted to Rout & Jena (excerpt); weights, wing forms and crowding are design choices (science notes 3.1–3.3).
public enum Planthopper {
  public struct Parameters<Number: Sendable>: Sendable {
    public var egg: StageChain.Thermal<Number>
    public var nymph: StageChain.Thermal<Number>
    public var adult: StageChain.Thermal<Number>
    /// Eggs a short-winged female can lay — dimensionless.
    public var fecundity: Number
    /// Fecundity of the long-winged against the short-winged — 0 … 1.
    public var macropterFecundity: Number
    /// Share of females among new adults and immigrants — 0 … 1.
    public var femaleShare: Number
    /// Temperature at which most eggs are laid — °C.
    public var layingOptimum: Number
    /// Distance from there at which none are laid — °C.
    public var layingReach: Number
    /// Answer of laying to leaf nitrogen — per % of leaf dry mass.
    public var nitrogenSlope: Number
    /// Laying before 15 days in the field — 0 … 1.
    public var youngHost: Number
    /// Days in the field after which laying declines — d.
    public var ripeningDay: Number
    /// Laying on ripe rice — 0 … 1.
    public var oldHost: Number
    /// Hoppers per hill that halve laying — hill⁻¹.
    public var crowdingDensity: Number
    /// Largest share of short-winged among new females — 0 … 1.
    public var brachypterShare: Number
    /// Smallest share, before the rice ripens — 0 … 1.
    public var leastBrachypterShare: Number
    /// Hoppers per hill that divide that share by e — hill⁻¹.
    public var brachypterDensity: Number
    /// Days in the field after which few short-winged emerge — d.
    public var brachypterDay: Number
    /// What is left of their share then — 0 … 1.
    public var lateBrachypters: Number
    /// Hoppers per hill above which most of the long-winged leave — hill⁻¹.
    public var restlessDensity: Number
    /// Share of new long-winged females leaving below that density — 0 … 1.
    public var emigrationUncrowded: Number
    /// Share leaving above it — 0 … 1.
    public var emigrationCrowded: Number
    /// Share of new males leaving — 0 … 1.
    public var maleEmigration: Number
    /// What a typhoon leaves of emigration — 0 … 1.
    public var groundedEmigration: Number
    /// For how long — d.
    public var groundedDays: Number
    /// Hazard without enemies, of eggs, nymphs and adults — d⁻¹.
    public var eggHazard: Number
    public var nymphHazard: Number
    public var adultHazard: Number
    /// Hazard of nymphs and adults without a living plant — d⁻¹.
    public var starvation: Number
    /// Temperature below which cold kills — °C — and its hazard — d⁻¹.
    public var coldLimit: Number
    public var coldHazard: Number
    /// Weight of the water in the temperature at the tiller base — 0 … 1.
    public var waterWeight: Number
    /// Daily swing of the water against that of the air — 0 … 1.
    public var waterSwing: Number

    public init(
      egg: StageChain.Thermal<Number>, nymph: StageChain.Thermal<Number>, adult: StageChain.Thermal<Number>, fecundity: Number,
      macropterFecundity: Number, femaleShare: Number, layingOptimum: Number, layingReach: Number, nitrogenSlope: Number,
      youngHost: Number, ripeningDay: Number, oldHost: Number, crowdingDensity: Number, brachypterShare: Number,
      leastBrachypterShare: Number, brachypterDensity: Number, brachypterDay: Number, lateBrachypters: Number,
      restlessDensity: Number, emigrationUncrowded: Number, emigrationCrowded: Number, maleEmigration: Number,
      groundedEmigration: Number, groundedDays: Number, eggHazard: Number, nymphHazard: Number, adultHazard: Number,
      starvation: Number, coldLimit: Number, coldHazard: Number, waterWeight: Number, waterSwing: Number
    ) {
      self.egg = egg
      self.nymph = nymph
      self.adult = adult
      self.fecundity = fecundity
      self.macropterFecundity = macropterFecundity
      self.femaleShare = femaleShare
      self.layingOptimum = layingOptimum
      self.layingReach = layingReach
      self.nitrogenSlope = nitrogenSlope
      self.youngHost = youngHost
      self.ripeningDay = ripeningDay
      self.oldHost = oldHost
      self.crowdingDensity = crowdingDensity
      self.brachypterShare = brachypterShare
      self.leastBrachypterShare = leastBrachypterShare
      self.brachypterDensity = brachypterDensity
      self.brachypterDay = brachypterDay
      self.lateBrachypters = lateBrachypters
      self.restlessDensity = restlessDensity
      self.emigrationUncrowded = emigrationUncrowded
      self.emigrationCrowded = emigrationCrowded
      self.maleEmigration = maleEmigration
      self.groundedEmigration = groundedEmigration
      self.groundedDays = groundedDays
      self.eggHazard = eggHazard
      self.nymphHazard = nymphHazard
      self.adultHazard = adultHazard
      self.starvation = starvation
      self.coldLimit = coldLimit
      self.coldHazard = coldHazard
      self.waterWeight = waterWeight
      self.waterSwing = waterSwing
    }

    public func map<Other>(_ f: (Number) throws -> Other) rethrows -> Parameters<Other> {
      Parameters<Other>(
        egg: try egg.map(f), nymph: try nymph.map(f), adult: try adult.map(f), fecundity: try f(fecundity),
        macropterFecundity: try f(macropterFecundity), femaleShare: try f(femaleShare), layingOptimum: try f(layingOptimum),
        layingReach: try f(layingReach), nitrogenSlope: try f(nitrogenSlope), youngHost: try f(youngHost),
        ripeningDay: try f(ripeningDay), oldHost: try f(oldHost), crowdingDensity: try f(crowdingDensity),
        brachypterShare: try f(brachypterShare), leastBrachypterShare: try f(leastBrachypterShare),
        brachypterDensity: try f(brachypterDensity), brachypterDay: try f(brachypterDay),
        lateBrachypters: try f(lateBrachypters), restlessDensity: try f(restlessDensity),
        emigrationUncrowded: try f(emigrationUncrowded), emigrationCrowded: try f(emigrationCrowded),
        maleEmigration: try f(maleEmigration), groundedEmigration: try f(groundedEmigration),
        groundedDays: try f(groundedDays), eggHazard: try f(eggHazard), nymphHazard: try f(nymphHazard),
        adultHazard: try f(adultHazard), starvation: try f(starvation), coldLimit: try f(coldLimit),
        coldHazard: try f(coldHazard), waterWeight: try f(waterWeight), waterSwing: try f(waterSwing))
    }
  }

  /// Temperature at the tiller base: daily mean and half the daily range — °C.
  @inline(__always) public static func tillerBase<V: Lane>(_ weather: PestWeather<V>, _ p: Parameters<V>) -> (mean: V, swing: V) {
    let weight = p.waterWeight * weather.flooded
    let mean = weather.mean + weight * (weather.waterTemperature - weather.mean)
    return (mean, weather.swing * (1 - weight * (1 - p.waterSwing)))
  }

  /// The days of a typhoon's hold on the long-winged pass, which is all that happens where no rice stands.
  /// - Parameter p: never changed.
  @inline(__always) static func wait<V: Lane>(
    _ next: inout PlanthopperState<V>, _ weather: PestWeather<V>, _ p: inout Parameters<V>
  ) {
    next.groundedDays = V.select(weather.typhoon .> 0, p.groundedDays, V.positive(next.groundedDays - 1))
  }

  /// One day of one planthopper species.
  /// - Parameters:
  ///   - immigrants: adults flying in — m⁻² d⁻¹; they settle only where rice stands.
  ///   - hazards: of enemies, animals and spray — d⁻¹.
  ///   - stimulation: fecundity under residues of a spray against none — dimensionless.
  ///   - susceptibility: fecundity on this cultivar against a susceptible one — 0 … 1.
  /// - Returns: tomorrow's state and what moved — m⁻² d⁻¹.
  public static func day<V: Lane>(
    _ state: PlanthopperState<V>, weather: PestWeather<V>, crop: CropView<V>, immigrants: V, hazards: PestHazards<V>,
    stimulation: V = 1, susceptibility: V = 1, _ p: Parameters<V>
  ) -> (next: PlanthopperState<V>, flows: PestFlows<V>) {
    var next = state, hazards = hazards, p = p
    var flows = PestFlows<V>()
    live(
      &next, weather: weather, crop: crop, immigrants: immigrants, hazards: &hazards, stimulation: stimulation,
      susceptibility: susceptibility, &p, &flows)
    return (next, flows)
  }

  /// The same in place.
  /// - Parameters:
  ///   - next: the insects in the morning, tomorrow's after.
  ///   - hazards, p: never changed.
  ///   - flows: all 0 before.
  @inline(never) static func live<V: Lane>(
    _ next: inout PlanthopperState<V>, weather: PestWeather<V>, crop: CropView<V>, immigrants: V, hazards: inout PestHazards<V>,
    stimulation: V, susceptibility: V = 1, _ p: inout Parameters<V>, _ flows: inout PestFlows<V>
  ) {
    if (next.total + immigrants .> 0).isNowhere {
      wait(&next, weather, &p)
      return
    }
    let macropterAges: InlineArray<10, V> = [0, 0, 0.4, 0.8, 1, 1, 0.8, 0.6, 0.4, 0.2]
    let brachypterAges: InlineArray<10, V> = [0, 0.6, 1, 1, 1, 0.9, 0.7, 0.5, 0.3, 0.1]
    let perMacropters = 1 / StageChain.sum(macropterAges)
    let perBrachypters = 1 / StageChain.sum(brachypterAges)

    let host = PestHost.present(crop)
    let density = next.perHill(crop.hills)
    let crowding = density / p.crowdingDensity
    let nitrogen = PestHost.nitrogen(crop, slope: p.nitrogenSlope)
    let age = PestHost.age(crop, young: p.youngHost, ripening: p.ripeningDay, old: p.oldHost)
    var potential = p.fecundity * nitrogen * age / (1 + crowding * crowding)
    potential = potential * susceptibility * stimulation * host

    var brachypterShare = V.max(p.leastBrachypterShare, p.brachypterShare * V.exp(-(density / p.brachypterDensity)))
    brachypterShare *= V.select(crop.daysInField .> p.brachypterDay, p.lateBrachypters, 1)
    let leaving = V.select(density .< p.restlessDensity, p.emigrationUncrowded, p.emigrationCrowded)
    let wind = V.select(next.groundedDays .> 0, p.groundedEmigration, 1)
    wait(&next, weather, &p)

    flows.immigrants = immigrants * host
    let immigrantFemales = flows.immigrants * p.femaleShare
    next.macropters[0] = next.macropters[0] + immigrantFemales
    next.males[0] = next.males[0] + (flows.immigrants - immigrantFemales)

    let hunger = p.starvation * (1 - host)
    let eggOutside = p.eggHazard + hazards.egg.total
    let earlyOutside = p.nymphHazard + hunger + hazards.early.total
    let lateOutside = p.nymphHazard + hunger + hazards.late.total
    let adultOutside = p.adultHazard + hunger + hazards.adult.total
    var eggToll = StageToll<V>()
    var earlyToll = StageToll<V>()
    var lateToll = StageToll<V>()
    var adultToll = StageToll<V>()
    let base = tillerBase(weather, p)
    let warmth = DailyWarmth(mean: base.mean, swing: base.swing)
    let eggDegrees = warmth.dayDegrees(p.egg), nymphDegrees = warmth.dayDegrees(p.nymph)
    let adultDegrees = warmth.dayDegrees(p.adult)
    let eggHeat = warmth.heat(limit: p.egg.heatLimit), nymphHeat = warmth.heat(limit: p.nymph.heatLimit)
    let adultHeat = warmth.heat(limit: p.adult.heatLimit)
    let laying = warmth.laying(optimum: p.layingOptimum, reach: p.layingReach)
    let frost = warmth.shareBelow(p.coldLimit)
    let eggSpeed = StageChain.speed(p.egg, boxes: 12), nymphSpeed = StageChain.speed(p.nymph, boxes: 15)
    let adultSpeed = StageChain.speed(p.adult, boxes: 10)
    let time: V = StageChain.quarter()

    for index in 0..<StageChain.quarters {
      let (eggPace, nymphPace) = StageChain.paces(eggSpeed * eggDegrees[index], nymphSpeed * nymphDegrees[index])
      let adultPace = StageChain.pace(adultSpeed * adultDegrees[index])
      let cold = p.coldHazard * frost[index]
      let eggHot = eggHeat[index], nymphHot = nymphHeat[index], adultHot = adultHeat[index]
      let eggRate = eggOutside + eggHot + cold
      let earlyRate = earlyOutside + nymphHot + cold
      let lateRate = lateOutside + nymphHot + cold
      let adultRate = adultOutside + adultHot + cold
      let eggSurvival = V.exp(-(eggRate * time))
      let earlySurvival = V.exp(-(earlyRate * time))
      let lateSurvival = V.exp(-(lateRate * time))
      let adultSurvival = V.exp(-(adultRate * time))

      let short = StageChain.sum(next.brachypters, weights: brachypterAges) * perBrachypters
      let long = StageChain.sum(next.macropters, weights: macropterAges) * perMacropters
      let layers = short + p.macropterFecundity * long
      let laid = potential * laying[index] * layers * adultPace.boxes

      let eggs = StageChain.advance(&next.eggs, inflow: laid, eggPace, survival: eggSurvival)
      let early = StageChain.advance(&next.nymphs, to: 6, inflow: eggs.leaving, nymphPace, survival: earlySurvival)
      let late = StageChain.advance(&next.nymphs, from: 6, inflow: early.leaving, nymphPace, survival: lateSurvival)
      let matured = late.leaving
      let females = matured * p.femaleShare
      let males = matured - females
      let short0 = females * brachypterShare
      let long0 = females - short0
      let longLeaving = long0 * leaving * wind
      let malesLeaving = males * p.maleEmigration * wind
      let shortWinged = StageChain.advance(&next.brachypters, inflow: short0, adultPace, survival: adultSurvival)
      let longWinged = StageChain.advance(&next.macropters, inflow: long0 - longLeaving, adultPace, survival: adultSurvival)
      let male = StageChain.advance(&next.males, inflow: males - malesLeaving, adultPace, survival: adultSurvival)

      flows.laid += laid
      flows.hatched += eggs.leaving
      flows.matured += matured
      flows.maturedBrachypters += short0
      flows.maturedMacropters += long0 - longLeaving
      flows.maturedMales += males - malesLeaving
      flows.emigrants += longLeaving + malesLeaving
      flows.deaths.age += shortWinged.leaving + longWinged.leaving + male.leaving

      let adultDead = longWinged.dead + shortWinged.dead + male.dead
      let young = StageToll.shares(eggs.dead, eggRate, early.dead, earlyRate)
      let old = StageToll.shares(late.dead, lateRate, adultDead, adultRate)
      eggToll.add(young.0, heat: eggHot, cold: cold)
      earlyToll.add(young.1, heat: nymphHot, cold: cold)
      lateToll.add(old.0, heat: nymphHot, cold: cold)
      adultToll.add(old.1, heat: adultHot, cold: cold)
    }

    flows.deaths.book(eggToll, hazards.egg, background: p.eggHazard, starvation: 0)
    flows.deaths.book(earlyToll, hazards.early, background: p.nymphHazard, starvation: hunger)
    flows.deaths.book(lateToll, hazards.late, background: p.nymphHazard, starvation: hunger)
    flows.deaths.book(adultToll, hazards.adult, background: p.adultHazard, starvation: hunger)
  }
}
