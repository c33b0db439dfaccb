public import Numbers

/// A guild: moths that lay on the leaves; hatchlings that walk down and bore into the tillers; larvae that kill them from inside, pupate
/// there and fly.
///
///     laid = share of females · F · g_N · g_age · g_crowd · f_T · Σ_j w_j A_j/Σ w_j · k·ΔD/K      g_crowd = 1/(1 + (larvae per hill/d₀)²)
///     boring in = hatched · e^(−spray on leaves · 1 d) · 0.1
///     tillers attacked = 1 · boring in + 0.5/12 d · larvae
///
/// Hatchlings are a day on the leaf, where a spray meets them as it meets larvae of leaf folders; larvae inside the tillers meet only what
/// the plant takes up. Eggs and moths die of a spray as those of leaf folders do. After the field has moths of its own, as many leave as
/// come: the country around looks like the field. The temperature is the air's; chains step four times a day.
///
/// Left out: the sleep of larvae in autumn (those that would fly after harvest lay on ripe rice, to no effect), larvae in stubble from one
/// year to the next, differences between cultivars, the stages of the crop at which boring in succeeds best, drowning.
/// Source: development, fecundity and establishment science notes 3.2; tillers per larva 3.7 (recalled); the rest design choices.
public enum Borer {
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
    /// Share of hatchlings that get into a tiller — 0 … 1.
    public var establishment: Number
    /// Hazard without enemies, of each stage — d⁻¹.
    public var eggHazard: Number
    public var larvaHazard: Number
    public var pupaHazard: Number
    public var mothHazard: Number
    /// Hazard of wasps on eggs and on larvae — d⁻¹.
    public var eggParasitism: Number
    public var larvaParasitism: Number
    /// Hazard of larvae and moths without a living plant — d⁻¹.
    public var starvation: Number
    /// Temperature below which cold kills — °C — and its hazard — d⁻¹.
    public var coldLimit: Number
    public var coldHazard: Number
    /// Tillers a larva attacks when it bores in — dimensionless — and every day after — d⁻¹.
    public var tillersOnEntry: Number
    public var tillersLater: Number

    public init(
      egg: StageChain.Thermal<Number>, larva: StageChain.Thermal<Number>, pupa: StageChain.Thermal<Number>,
      moth: StageChain.Thermal<Number>, fecundity: Number, femaleShare: Number, layingOptimum: Number, layingReach: Number,
      nitrogenSlope: Number, youngHost: Number, ripeningDay: Number, oldHost: Number, crowdingDensity: Number,
      establishment: Number, eggHazard: Number, larvaHazard: Number, pupaHazard: Number, mothHazard: Number,
      eggParasitism: Number, larvaParasitism: Number, starvation: Number, coldLimit: Number, coldHazard: Number,
      tillersOnEntry: Number, tillersLater: Number
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
      self.eggHazard = eggHazard
      self.larvaHazard = larvaHazard
      self.pupaHazard = pupaHazard
      self.mothHazard = mothHazard
      self.eggParasitism = eggParasitism
      self.larvaParasitism = larvaParasitism
      self.starvation = starvation
      self.coldLimit = coldLimit
      self.coldHazard = coldHazard
      self.tillersOnEntry = tillersOnEntry
      self.tillersLater = tillersLater
    }

    public func map<Other>(_ f: (Number) throws -> Other) rethrows -> Parameters<Other> {
      Parameters<Other>(
        egg: try egg.map(f), larva: try larva.map(f), pupa: try pupa.map(f), moth: try moth.map(f),
        fecundity: try f(fecundity), femaleShare: try f(femaleShare), layingOptimum: try f(layingOptimum),
        layingReach: try f(layingReach), nitrogenSlope: try f(nitrogenSlope), youngHost: try f(youngHost),
        ripeningDay: try f(ripeningDay), oldHost: try f(oldHost), crowdingDensity: try f(crowdingDensity),
        establishment: try f(establishment), eggHazard: try f(eggHazard), larvaHazard: try f(larvaHazard),
        pupaHazard: try f(pupaHazard), mothHazard: try f(mothHazard), eggParasitism: try f(eggParasitism),
        larvaParasitism: try f(larvaParasitism), starvation: try f(starvation), coldLimit: try f(coldLimit),
        coldHazard: try f(coldHazard), tillersOnEntry: try f(tillersOnEntry), tillersLater: try f(tillersLater))
    }
  }

  /// What kills borers from outside. Spiders, frogs and ducks take their moths as they take those of leaf folders.
  /// - Parameters:
  ///   - folders: hazards on leaf folders — d⁻¹.
  ///   - spray: hazards of insecticide — d⁻¹.
  @inline(__always) public static func hazards<V: Lane>(
    like folders: PestHazards<V>, spray: SprayHazards<V>, _ p: Parameters<V>
  ) -> PestHazards<V> {
    var hazards = PestHazards<V>()
    hazards.egg = StageHazards(parasitoids: p.eggParasitism, spray: spray.leafFolderEgg)
    hazards.early = StageHazards(parasitoids: p.larvaParasitism, spray: spray.borerLarva)
    hazards.adult = StageHazards(spiders: folders.adult.spiders, animals: folders.adult.animals, spray: spray.leafFolderMoth)
    return hazards
  }

  /// One day of the borers.
  /// - Parameters:
  ///   - immigrants: moths flying in — m⁻² d⁻¹; they settle only where rice stands.
  ///   - hazards: of enemies, animals and spray — d⁻¹; `early` is larvae, `late` pupae.
  ///   - onLeaves: hazard of a spray to hatchlings on the leaf — d⁻¹.
  /// - Returns: tomorrow's state, what moved — m⁻² d⁻¹ — and the tillers attacked — m⁻² d⁻¹.
  public static func day<V: Lane>(
    _ state: BorerState<V>, weather: PestWeather<V>, crop: CropView<V>, immigrants: V, hazards: PestHazards<V>, onLeaves: V,
    _ p: Parameters<V>
  ) -> (next: BorerState<V>, flows: PestFlows<V>, attacked: V) {
    var next = state, hazards = hazards, p = p
    var flows = PestFlows<V>()
    var warmth = DailyWarmth(mean: weather.mean, swing: weather.swing)
    let attacked = live(
      &next, &warmth, crop: crop, immigrants: immigrants, hazards: &hazards, onLeaves: onLeaves, &p, &flows)
    return (next, flows, attacked)
  }

  /// The same in place; returns the tillers attacked — m⁻² d⁻¹.
  /// - Parameters:
  ///   - next: the insects in the morning, tomorrow's after.
  ///   - warmth: of the air; never changed, nor are hazards and p.
  ///   - flows: all 0 before.
  @inline(never) static func live<V: Lane>(
    _ next: inout BorerState<V>, _ warmth: inout DailyWarmth<V>, crop: CropView<V>, immigrants: V, hazards: inout PestHazards<V>,
    onLeaves: V, _ p: inout Parameters<V>, _ flows: inout PestFlows<V>
  ) -> V {
    if (next.total + immigrants .> 0).isNowhere { return 0 }
    var attacked: V = 0
    let ages: InlineArray<5, V> = [0.3, 1, 1, 0.7, 0.3]
    let perAges = 1 / StageChain.sum(ages)

    let host = PestHost.present(crop)
    let crowding = V.ratio(next.larvaDensity, crop.hills) / p.crowdingDensity
    let nitrogen = PestHost.nitrogen(crop, slope: p.nitrogenSlope)
    let age = PestHost.age(crop, young: p.youngHost, ripening: p.ripeningDay, old: p.oldHost)
    var potential = p.femaleShare * p.fecundity * nitrogen * age
    potential = potential * host / (1 + crowding * crowding)

    flows.immigrants = immigrants * host
    next.moths[0] = next.moths[0] + flows.immigrants
    let unsprayed = V.exp(-onLeaves)

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
    let mothHeat = warmth.heat(limit: p.moth.heatLimit)
    let laying = warmth.laying(optimum: p.layingOptimum, reach: p.layingReach)
    let frost = warmth.shareBelow(p.coldLimit)
    let eggSpeed = StageChain.speed(p.egg, boxes: 12), larvaSpeed = StageChain.speed(p.larva, boxes: 15)
    let pupaSpeed = StageChain.speed(p.pupa, boxes: 10), mothSpeed = StageChain.speed(p.moth, boxes: 5)
    let time: V = StageChain.quarter()

    for index in 0..<StageChain.quarters {
      let (eggPace, larvaPace) = StageChain.paces(eggSpeed * eggDegrees[index], larvaSpeed * larvaDegrees[index])
      let (pupaPace, mothPace) = StageChain.paces(pupaSpeed * pupaDegrees[index], mothSpeed * mothDegrees[index])
      let cold = p.coldHazard * frost[index]
      let eggHot = eggHeat[index], larvaHot = larvaHeat[index], mothHot = mothHeat[index]
      let eggRate = eggOutside + eggHot + cold
      let larvaRate = larvaOutside + larvaHot
      let pupaRate = pupaOutside + larvaHot
      let mothRate = mothOutside + mothHot + cold
      let eggSurvival = V.exp(-(eggRate * time))
      let larvaSurvival = V.exp(-(larvaRate * time))
      let pupaSurvival = V.exp(-(pupaRate * time))
      let mothSurvival = V.exp(-(mothRate * time))

      let layers = StageChain.sum(next.moths, weights: ages) * perAges
      let laid = potential * laying[index] * layers * mothPace.boxes
      attacked += p.tillersLater * time * next.larvaDensity

      let eggs = StageChain.advance(&next.eggs, inflow: laid, eggPace, survival: eggSurvival)
      let spared = eggs.leaving * unsprayed
      let inside = spared * p.establishment
      let larvae = StageChain.advance(&next.larvae, inflow: inside, larvaPace, survival: larvaSurvival)
      let pupae = StageChain.advance(&next.pupae, inflow: larvae.leaving, pupaPace, survival: pupaSurvival)
      let moths = StageChain.advance(&next.moths, inflow: pupae.leaving, mothPace, survival: mothSurvival)
      attacked += p.tillersOnEntry * inside
      flows.laid += laid
      flows.hatched += eggs.leaving
      flows.pupated += larvae.leaving
      flows.matured += pupae.leaving
      flows.deaths.spray += eggs.leaving - spared
      flows.deaths.establishment += spared - inside
      flows.deaths.age += moths.leaving

      let young = StageToll.shares(eggs.dead, eggRate, larvae.dead, larvaRate)
      let old = StageToll.shares(pupae.dead, pupaRate, moths.dead, mothRate)
      eggToll.add(young.0, heat: eggHot, cold: cold)
      larvaToll.add(young.1, heat: larvaHot, cold: 0)
      pupaToll.add(old.0, heat: larvaHot, cold: 0)
      mothToll.add(old.1, heat: mothHot, cold: cold)
    }

    flows.deaths.book(eggToll, hazards.egg, background: p.eggHazard, starvation: 0)
    flows.deaths.book(larvaToll, hazards.early, background: p.larvaHazard, starvation: hunger)
    flows.deaths.book(pupaToll, hazards.late, background: p.pupaHazard, starvation: 0)
    flows.deaths.book(mothToll, hazards.adult, background: p.mothHazard, starvation: hunger)
    return attacked
  }
}
