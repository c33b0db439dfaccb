public import Numbers

/// A guild: moths that fly in and lay on leaves; larvae fold the leaves, scrape them and pupate; most new moths leave.
///
///     laid = share of females · F · g_N · g_age · g_crowd · f_T · Σ_j w_j A_j/Σ w_j · k·ΔD/K      g_crowd = 1/(1 + (larvae per hill/d₀)²)
///     established = hatched · 0.3
///     leaf eaten = 25 cm² · Σ_instars weight · larvae · 5 ΔD/K      weights .01 .04 .1 .2 .65
///
/// The insects live at the top of the canopy: the temperature is the air's. Chains step four times a day.
///
/// Left out: larval period lengthened by ripening rice; shortage of leaf (the damage is capped, the larvae do not starve unless no rice
/// stands); the answer of moths to nitrogen other than through eggs. Fecundity's answers to warmth, host and crowding are design choices.
/// Source: development Wada & Kobayashi (1980, Japan, abstract); the rest recalled or chosen (science notes 3.2, 3.7).
public enum LeafFolder {
  public struct Parameters<Number: Sendable>: Sendable {
    public var egg: StageChain.Thermal<Number>
    public var larva: StageChain.Thermal<Number>
    public var pupa: StageChain.Thermal<Number>
    public var moth: StageChain.Thermal<Number>
    /// Eggs a female can lay — dimensionless.
    public var fecundity: Number
    /// Share of females among moths — 0 … 1.
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
    /// Larvae per hill that halve laying — hill⁻¹.
    public var crowdingDensity: Number
    /// Share of hatchlings that find a place to feed — 0 … 1.
    public var establishment: Number
    /// Share of new moths that leave — 0 … 1.
    public var emigration: Number
    /// Hazard without enemies, of each stage — d⁻¹.
    public var eggHazard: Number
    public var larvaHazard: Number
    public var pupaHazard: Number
    public var mothHazard: Number
    /// Hazard of larvae and moths without a living plant — d⁻¹.
    public var starvation: Number
    /// Temperature below which cold kills — °C — and its hazard — d⁻¹.
    public var coldLimit: Number
    public var coldHazard: Number
    /// Leaf area one larva eats in its life — cm².
    public var leafAppetite: Number

    public init(
      egg: StageChain.Thermal<Number>, larva: StageChain.Thermal<Number>, pupa: StageChain.Thermal<Number>,
      moth: StageChain.Thermal<Number>, fecundity: Number, femaleShare: Number, layingOptimum: Number, layingReach: Number,
      nitrogenSlope: Number, youngHost: Number, ripeningDay: Number, oldHost: Number, crowdingDensity: Number,
      establishment: Number, emigration: Number, eggHazard: Number, larvaHazard: Number, pupaHazard: Number,
      mothHazard: Number, starvation: Number, coldLimit: Number, coldHazard: Number, leafAppetite: Number
    ) {
      self.egg = egg
      self.larva = larva
      self.pupa = pupa
      self.moth = moth
      self.fecundity = fecundity
      self.femaleShare = femaleShare
      self.layingOptimum = layingOptimum
      self.layingReach = layingReach
      self.nitrogenSlope = nitrogenSlope
      self.youngHost = youngHost
      self.ripeningDay = ripeningDay
      self.oldHost = oldHost
      self.crowdingDensity = crowdingDensity
      self.establishment = establishment
      self.emigration = emigration
      self.eggHazard = eggHazard
      self.larvaHazard = larvaHazard
      self.pupaHazard = pupaHazard
      self.mothHazard = mothHazard
      self.starvation = starvation
      self.coldLimit = coldLimit
      self.coldHazard = coldHazard
      self.leafAppetite = leafAppetite
    }

    public func map<Other>(_ f: (Number) throws -> Other) rethrows -> Parameters<Other> {
      Parameters<Other>(
        egg: try egg.map(f), larva: try larva.map(f), pupa: try pupa.map(f), moth: try moth.map(f),
        fecundity: try f(fecundity), femaleShare: try f(femaleShare), layingOptimum: try f(layingOptimum),
        layingReach: try f(layingReach), nitrogenSlope: try f(nitrogenSlope), youngHost: try f(youngHost),
        ripeningDay: try f(ripeningDay), oldHost: try f(oldHost), crowdingDensity: try f(crowdingDensity),
        establishment: try f(establishment), emigration: try f(emigration), eggHazard: try f(eggHazard),
        larvaHazard: try f(larvaHazard), pupaHazard: try f(pupaHazard), mothHazard: try f(mothHazard),
        starvation: try f(starvation), coldLimit: try f(coldLimit), coldHazard: try f(coldHazard),
        leafAppetite: try f(leafAppetite))
    }
  }

  /// One day of the leaf folder.
  /// - Parameters:
  ///   - immigrants: moths flying in — m⁻² d⁻¹; they settle only where rice stands.
  ///   - hazards: of enemies, animals and spray — d⁻¹; `early` is larvae, `late` pupae.
  /// - Returns: tomorrow's state and what moved — m⁻² d⁻¹.
  public static func day<V: Lane>(
    _ state: LeafFolderState<V>, weather: PestWeather<V>, crop: CropView<V>, immigrants: V, hazards: PestHazards<V>,
    _ p: Parameters<V>
  ) -> (next: LeafFolderState<V>, flows: PestFlows<V>) {
    var next = state, hazards = hazards, p = p
    var flows = PestFlows<V>()
    var warmth = DailyWarmth(mean: weather.mean, swing: weather.swing)
    live(&next, &warmth, crop: crop, immigrants: immigrants, hazards: &hazards, &p, &flows)
    return (next, flows)
  }

  /// The same in place.
  /// - Parameters:
  ///   - next: the insects in the morning, tomorrow's after.
  ///   - warmth: of the air; never changed, nor are hazards and p.
  ///   - flows: all 0 before.
  @inline(never) static func live<V: Lane>(
    _ next: inout LeafFolderState<V>, _ warmth: inout DailyWarmth<V>, crop: CropView<V>, immigrants: V,
    hazards: inout PestHazards<V>,
    _ p: inout Parameters<V>, _ flows: inout PestFlows<V>
  ) {
    if (next.total + immigrants .> 0).isNowhere { return }
    let ages: InlineArray<7, V> = [0, 0.6, 1, 1, 0.8, 0.5, 0.3]
    let perAges = 1 / StageChain.sum(ages)

    let host = PestHost.present(crop)
    let crowding = next.larvaePerHill(crop.hills) / p.crowdingDensity
    let nitrogen = PestHost.nitrogen(crop, slope: p.nitrogenSlope)
    let age = PestHost.age(crop, young: p.youngHost, ripening: p.ripeningDay, old: p.oldHost)
    var potential = p.femaleShare * p.fecundity * nitrogen * age
    potential = potential * host / (1 + crowding * crowding)

    flows.immigrants = immigrants * host
    next.moths[0] = next.moths[0] + flows.immigrants

    let hunger = p.starvation * (1 - host)
    let eggOutside = p.eggHazard + hazards.egg.total
    let larvaOutside = p.larvaHazard + hunger + hazards.early.total
    let pupaOutside = p.pupaHazard + hazards.late.total
    let mothOutside = p.mothHazard + hunger + hazards.adult.total
    var eggToll = StageToll<V>()
    var larvaToll = StageToll<V>()
    var pupaToll = StageToll<V>()
    var mothToll = StageToll<V>()
    let eggDegrees = warmth.dayDegrees(p.egg), larvaDegrees = warmth.dayDegrees(p.larva)
    let pupaDegrees = warmth.dayDegrees(p.pupa), mothDegrees = warmth.dayDegrees(p.moth)
    let eggHeat = warmth.heat(limit: p.egg.heatLimit), larvaHeat = warmth.heat(limit: p.larva.heatLimit)
    let pupaHeat = warmth.heat(limit: p.pupa.heatLimit), mothHeat = warmth.heat(limit: p.moth.heatLimit)
    let laying = warmth.laying(optimum: p.layingOptimum, reach: p.layingReach)
    let frost = warmth.shareBelow(p.coldLimit)
    let eggSpeed = StageChain.speed(p.egg, boxes: 12), larvaSpeed = StageChain.speed(p.larva, boxes: 15)
    let pupaSpeed = StageChain.speed(p.pupa, boxes: 10), mothSpeed = StageChain.speed(p.moth, boxes: 7)
    let instars = 5 / p.larva.requirement
    let time: V = StageChain.quarter()

    for index in 0..<StageChain.quarters {
      let (eggPace, larvaPace) = StageChain.paces(eggSpeed * eggDegrees[index], larvaSpeed * larvaDegrees[index])
      let (pupaPace, mothPace) = StageChain.paces(pupaSpeed * pupaDegrees[index], mothSpeed * mothDegrees[index])
      let cold = p.coldHazard * frost[index]
      let eggHot = eggHeat[index], larvaHot = larvaHeat[index], pupaHot = pupaHeat[index], mothHot = mothHeat[index]
      let eggRate = eggOutside + eggHot + cold
      let larvaRate = larvaOutside + larvaHot + cold
      let pupaRate = pupaOutside + pupaHot + cold
      let mothRate = mothOutside + mothHot + cold
      let eggSurvival = V.exp(-(eggRate * time))
      let larvaSurvival = V.exp(-(larvaRate * time))
      let pupaSurvival = V.exp(-(pupaRate * time))
      let mothSurvival = V.exp(-(mothRate * time))

      let layers = StageChain.sum(next.moths, weights: ages) * perAges
      let laid = potential * laying[index] * layers * mothPace.boxes
      flows.leafAreaEaten += p.leafAppetite * next.feedingUnits * (instars * larvaDegrees[index])

      let eggs = StageChain.advance(&next.eggs, inflow: laid, eggPace, survival: eggSurvival)
      let established = eggs.leaving * p.establishment
      let larvae = StageChain.advance(&next.larvae, inflow: established, larvaPace, survival: larvaSurvival)
      let pupae = StageChain.advance(&next.pupae, inflow: larvae.leaving, pupaPace, survival: pupaSurvival)
      let emerged = pupae.leaving
      let leaving = emerged * p.emigration
      let moths = StageChain.advance(&next.moths, inflow: emerged - leaving, mothPace, survival: mothSurvival)
      flows.laid += laid
      flows.hatched += eggs.leaving
      flows.pupated += larvae.leaving
      flows.matured += emerged
      flows.emigrants += leaving
      flows.deaths.establishment += eggs.leaving - established
      flows.deaths.age += moths.leaving

      let young = StageToll.shares(eggs.dead, eggRate, larvae.dead, larvaRate)
      let old = StageToll.shares(pupae.dead, pupaRate, moths.dead, mothRate)
      eggToll.add(young.0, heat: eggHot, cold: cold)
      larvaToll.add(young.1, heat: larvaHot, cold: cold)
      pupaToll.add(old.0, heat: pupaHot, cold: cold)
      mothToll.add(old.1, heat: mothHot, cold: cold)
    }

    flows.deaths.book(eggToll, hazards.egg, background: p.eggHazard, starvation: 0)
    flows.deaths.book(larvaToll, hazards.early, background: p.larvaHazard, starvation: hunger)
    flows.deaths.book(pupaToll, hazards.late, background: p.pupaHazard, starvation: 0)
    flows.deaths.book(mothToll, hazards.adult, background: p.mothHazard, starvation: hunger)
  }
}
