public import Numbers

/// Spiders and mirid bugs of one field — individuals m⁻² of gross field.
public struct NaturalEnemyState<V: Lane>: Sendable, BitwiseCopyable {
  public var spiders: V
  public var mirids: V
  /// No enemies.
  public init() {
    spiders = 0
    mirids = 0
  }
  public init(spiders: V, mirids: V) {
    self.spiders = spiders
    self.mirids = mirids
  }
}

/// What spiders, mirid bugs and wasps find to feed on — individuals m⁻².
public struct PestPrey<V: Lane>: Sendable, BitwiseCopyable {
  public var hopperEggs: V
  /// Instars 1 and 2.
  public var youngHoppers: V
  /// Instars 3 to 5 and adults.
  public var oldHoppers: V
  public var leafFolderEggs: V
  public var leafFolderLarvae: V
  public var leafFolderMoths: V

  @inline(__always) public init(_ hoppers: PlanthopperState<V>, _ folders: LeafFolderState<V>) {
    hopperEggs = hoppers.eggDensity
    youngHoppers = hoppers.youngNymphDensity
    oldHoppers = hoppers.oldNymphDensity + hoppers.adultDensity
    leafFolderEggs = folders.eggDensity
    leafFolderLarvae = folders.larvaDensity
    leafFolderMoths = folders.mothDensity
  }

  /// Hoppers of another species, which the enemies do not tell apart: the hazard per head is the same for both.
  /// Moths of borers count as moths of leaf folders.
  @inline(__always) public mutating func add(_ hoppers: PlanthopperState<V>, _ borers: BorerState<V> = BorerState()) {
    hopperEggs += hoppers.eggDensity
    youngHoppers += hoppers.youngNymphDensity
    oldHoppers += hoppers.oldNymphDensity + hoppers.adultDensity
    leafFolderMoths += borers.mothDensity
  }
}

/// The comings and goings of spiders and mirid bugs in one day — m⁻² d⁻¹.
public struct NaturalEnemyFlows<V: Lane>: Sendable, BitwiseCopyable {
  public var spiderBirths: V = 0
  /// From hunger and one another.
  public var spiderDeaths: V = 0
  public var spidersSprayed: V = 0
  public var spidersEaten: V = 0
  /// From the bunds, keeping the field from being without.
  public var spiderImmigrants: V = 0
  public var miridBirths: V = 0
  public var miridDeaths: V = 0
  public var miridsSprayed: V = 0
  public var miridsEaten: V = 0
  public var miridImmigrants: V = 0
  public var miridEmigrants: V = 0
  /// Prey a spider takes — d⁻¹; other prey than pests included.
  public var spiderIntake: V = 0
  /// Prey a mirid bug takes — d⁻¹.
  public var miridIntake: V = 0
  public init() {}

  @inline(__always) public var spiderChange: V {
    (spiderBirths + spiderImmigrants) - (spiderDeaths + spidersSprayed + spidersEaten)
  }
  @inline(__always) public var miridChange: V {
    (miridBirths + miridImmigrants) - (miridDeaths + miridsSprayed + miridsEaten + miridEmigrants)
  }
}

/// Spiders, mirid bugs and egg wasps: what they take, and how they multiply on it.
///
///     c_i = a_i N_i/(1 + h Σ_j a_j N_j)      prey of kind i per predator and day (Holling II)
///     hazard on prey i = P·c_i/N_i           so that N_i (1 − e^(−hazard)) are killed, never more than there are
///     spiders: births S (0.012 + 0.03 min(1, intake/1.5)), deaths at 0.035 S/25 d⁻¹, at least 0.2 m⁻² by immigration
///     mirids: births 0.12 C min(1, intake/3), deaths at 0.06 d⁻¹, at least 0.2 m⁻² by immigration, above 60 m⁻² they leave
///     egg wasps: hazard 0.016 d⁻¹ until 30 days in the field, rising to 0.03 at 80
///
/// Other prey of the spiders (midges, springtails) stands at 30 m⁻². Left out: spiders on mirid bugs, handling time and leaf nitrogen, water
/// striders, egg wasps as a population. Every search rate is a design choice that decides the outcome; leaf folder rates most of all.
/// Source: science notes 3.4 (attack maxima from excerpts; Claridge et al. on the weight of egg enemies, abstract).
public enum NaturalEnemies {
  public struct Parameters<Number: Sendable>: Sendable {
    /// Present when the rice is planted — m⁻².
    public var initialSpiders: Number
    public var initialMirids: Number
    /// Search rate of a spider for hoppers and other small prey — m² d⁻¹.
    public var spiderSearch: Number
    /// Search rate for leaf folder larvae and moths — m² d⁻¹.
    public var spiderSearchLeafFolder: Number
    /// Time a prey takes — d.
    public var spiderHandling: Number
    /// Other prey — m⁻².
    public var otherPrey: Number
    public var spiderBirth: Number
    /// Births added by a full diet — d⁻¹.
    public var spiderBirthFed: Number
    /// Intake that is a full diet — d⁻¹.
    public var spiderFullIntake: Number
    /// Deaths at the greatest density — d⁻¹.
    public var spiderDeath: Number
    /// That density — m⁻².
    public var spiderCapacity: Number
    /// Kept up by immigration — m⁻².
    public var leastSpiders: Number
    /// Search rate of a mirid bug for eggs — m² d⁻¹.
    public var miridSearch: Number
    /// Search rate for hoppers of instars 1 and 2 against that for eggs — 0 … 1.
    public var miridNymphShare: Number
    public var miridHandling: Number
    /// Births on a full diet — d⁻¹.
    public var miridBirth: Number
    public var miridFullIntake: Number
    public var miridDeath: Number
    public var leastMirids: Number
    public var mostMirids: Number
    /// Hazard of egg wasps early and late in the season — d⁻¹.
    public var eggParasitismEarly: Number
    public var eggParasitismLate: Number
    /// Hazard of wasps on leaf folder eggs and larvae — d⁻¹.
    public var leafFolderEggParasitism: Number
    public var leafFolderLarvaParasitism: Number

    public init(
      initialSpiders: Number, initialMirids: Number, spiderSearch: Number, spiderSearchLeafFolder: Number,
      spiderHandling: Number, otherPrey: Number, spiderBirth: Number, spiderBirthFed: Number, spiderFullIntake: Number,
      spiderDeath: Number, spiderCapacity: Number, leastSpiders: Number, miridSearch: Number, miridNymphShare: Number,
      miridHandling: Number, miridBirth: Number, miridFullIntake: Number, miridDeath: Number, leastMirids: Number,
      mostMirids: Number, eggParasitismEarly: Number, eggParasitismLate: Number, leafFolderEggParasitism: Number,
      leafFolderLarvaParasitism: Number
    ) {
      self.initialSpiders = initialSpiders
      self.initialMirids = initialMirids
      self.spiderSearch = spiderSearch
      self.spiderSearchLeafFolder = spiderSearchLeafFolder
      self.spiderHandling = spiderHandling
      self.otherPrey = otherPrey
      self.spiderBirth = spiderBirth
      self.spiderBirthFed = spiderBirthFed
      self.spiderFullIntake = spiderFullIntake
      self.spiderDeath = spiderDeath
      self.spiderCapacity = spiderCapacity
      self.leastSpiders = leastSpiders
      self.miridSearch = miridSearch
      self.miridNymphShare = miridNymphShare
      self.miridHandling = miridHandling
      self.miridBirth = miridBirth
      self.miridFullIntake = miridFullIntake
      self.miridDeath = miridDeath
      self.leastMirids = leastMirids
      self.mostMirids = mostMirids
      self.eggParasitismEarly = eggParasitismEarly
      self.eggParasitismLate = eggParasitismLate
      self.leafFolderEggParasitism = leafFolderEggParasitism
      self.leafFolderLarvaParasitism = leafFolderLarvaParasitism
    }

    public func map<Other>(_ f: (Number) throws -> Other) rethrows -> Parameters<Other> {
      Parameters<Other>(
        initialSpiders: try f(initialSpiders), initialMirids: try f(initialMirids), spiderSearch: try f(spiderSearch),
        spiderSearchLeafFolder: try f(spiderSearchLeafFolder), spiderHandling: try f(spiderHandling),
        otherPrey: try f(otherPrey), spiderBirth: try f(spiderBirth), spiderBirthFed: try f(spiderBirthFed),
        spiderFullIntake: try f(spiderFullIntake), spiderDeath: try f(spiderDeath), spiderCapacity: try f(spiderCapacity),
        leastSpiders: try f(leastSpiders), miridSearch: try f(miridSearch), miridNymphShare: try f(miridNymphShare),
        miridHandling: try f(miridHandling), miridBirth: try f(miridBirth), miridFullIntake: try f(miridFullIntake),
        miridDeath: try f(miridDeath), leastMirids: try f(leastMirids), mostMirids: try f(mostMirids),
        eggParasitismEarly: try f(eggParasitismEarly), eggParasitismLate: try f(eggParasitismLate),
        leafFolderEggParasitism: try f(leafFolderEggParasitism), leafFolderLarvaParasitism: try f(leafFolderLarvaParasitism))
    }
  }

  /// The enemies of a field on the day it is planted.
  @inline(__always) public static func start<V: Lane>(_ p: Parameters<V>) -> NaturalEnemyState<V> {
    NaturalEnemyState(spiders: p.initialSpiders, mirids: p.initialMirids)
  }

  /// One day of the enemies, and everything that kills pests from outside on that day.
  /// - Parameters:
  ///   - animals: predation by stocked animals — d⁻¹.
  ///   - spray: hazards of insecticide — d⁻¹.
  ///   - daysInField: of the rice — d.
  /// - Returns: tomorrow's enemies; hazards on planthoppers and leaf folders, animals and spray included — d⁻¹; what moved — m⁻² d⁻¹.
  public static func day<V: Lane>(
    _ state: NaturalEnemyState<V>, prey: PestPrey<V>, animals: PredationPressure<V>, spray: SprayHazards<V>, daysInField: V,
    _ p: Parameters<V>
  ) -> (next: NaturalEnemyState<V>, hoppers: PestHazards<V>, leafFolders: PestHazards<V>, flows: NaturalEnemyFlows<V>) {
    var flows = NaturalEnemyFlows<V>()

    let small = prey.youngHoppers + prey.oldHoppers + p.otherPrey
    let large = prey.leafFolderLarvae + prey.leafFolderMoths
    let spiderFound = p.spiderSearch * small + p.spiderSearchLeafFolder * large
    let spiderPace = 1 / (1 + p.spiderHandling * spiderFound)
    flows.spiderIntake = spiderFound * spiderPace
    let bySpiders = state.spiders * p.spiderSearch * spiderPace
    let bySpidersOnFolders = state.spiders * p.spiderSearchLeafFolder * spiderPace

    let nymphSearch = p.miridSearch * p.miridNymphShare
    let miridFound = p.miridSearch * (prey.hopperEggs + prey.leafFolderEggs) + nymphSearch * prey.youngHoppers
    let miridPace = 1 / (1 + p.miridHandling * miridFound)
    flows.miridIntake = miridFound * miridPace
    let onEggs = state.mirids * p.miridSearch * miridPace
    let onNymphs = state.mirids * nymphSearch * miridPace

    let season = V.clip((daysInField - 30) / 50, 0, 1)
    let wasps = p.eggParasitismEarly + (p.eggParasitismLate - p.eggParasitismEarly) * season
    let eaten = animals.hopper + animals.hopperDislodgement
    var hoppers = PestHazards<V>()
    hoppers.egg = StageHazards(mirids: onEggs, parasitoids: wasps, spray: spray.hopperEgg)
    hoppers.early = StageHazards(spiders: bySpiders, mirids: onNymphs, animals: eaten, spray: spray.hopper)
    hoppers.late = StageHazards(spiders: bySpiders, animals: eaten, spray: spray.hopper)
    hoppers.adult = hoppers.late
    var folders = PestHazards<V>()
    folders.egg = StageHazards(mirids: onEggs, parasitoids: p.leafFolderEggParasitism, spray: spray.leafFolderEgg)
    folders.early = StageHazards(
      spiders: bySpidersOnFolders, parasitoids: p.leafFolderLarvaParasitism, animals: animals.leafFolderLarva,
      spray: spray.leafFolderLarva)
    folders.adult = StageHazards(spiders: bySpidersOnFolders, animals: animals.leafFolderMoth, spray: spray.leafFolderMoth)

    flows.spiderBirths = state.spiders * (p.spiderBirth + p.spiderBirthFed * V.min(1, flows.spiderIntake / p.spiderFullIntake))
    let spiderOwn = p.spiderDeath * state.spiders / p.spiderCapacity
    let spiderLoss = losses(state.spiders, spiderOwn, spray.spider, animals.spider)
    flows.spiderDeaths = spiderLoss.own
    flows.spidersSprayed = spiderLoss.spray
    flows.spidersEaten = spiderLoss.animals
    let spiders = (state.spiders + flows.spiderBirths) - (spiderLoss.own + spiderLoss.spray + spiderLoss.animals)
    flows.spiderImmigrants = V.positive(p.leastSpiders - spiders)

    flows.miridBirths = state.mirids * p.miridBirth * V.min(1, flows.miridIntake / p.miridFullIntake)
    let miridLoss = losses(state.mirids, p.miridDeath, spray.mirid, animals.mirid)
    flows.miridDeaths = miridLoss.own
    flows.miridsSprayed = miridLoss.spray
    flows.miridsEaten = miridLoss.animals
    let mirids = (state.mirids + flows.miridBirths) - (miridLoss.own + miridLoss.spray + miridLoss.animals)
    flows.miridImmigrants = V.positive(p.leastMirids - mirids)
    flows.miridEmigrants = V.positive(mirids - p.mostMirids)

    let next = NaturalEnemyState(
      spiders: spiders + flows.spiderImmigrants, mirids: mirids + flows.miridImmigrants - flows.miridEmigrants)
    return (next, hoppers, folders, flows)
  }

  /// A day's dead of a stock by three competing hazards — m⁻² d⁻¹.
  @inline(__always) private static func losses<V: Lane>(_ stock: V, _ own: V, _ spray: V, _ animals: V) -> (
    own: V, spray: V, animals: V
  ) {
    let hazard = own + spray + animals
    let perHazard = V.ratio(stock * V.decayed(hazard), hazard)
    return (own * perHazard, spray * perHazard, animals * perHazard)
  }
}
