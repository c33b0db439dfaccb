public import Numbers

/// What a field remembers of its insecticide.
public struct SprayState<V: Lane>: Sendable, BitwiseCopyable {
  /// Residue on the canopy against that of a fresh application — 0 … 1.
  public var residue: V
  /// Stimulation of planthopper laying against that right after a spray — 0 … 1.
  public var stimulation: V
  /// Days since the last spray — d; 0 with `sprayed` 0 where there was none.
  public var daysSince: V
  /// 1 once a spray has been applied, else 0.
  public var sprayed: V
  /// Never sprayed.
  public init() {
    residue = 0
    stimulation = 0
    daysSince = 0
    sprayed = 0
  }
}

/// What an insecticide kills in one day, as first-order hazards — d⁻¹.
public struct SprayHazards<V: Lane>: Sendable, BitwiseCopyable {
  public var hopperEgg: V
  /// Planthopper nymphs and adults.
  public var hopper: V
  public var leafFolderEgg: V
  public var leafFolderLarva: V
  public var leafFolderMoth: V
  /// Larvae of borers inside the tillers.
  public var borerLarva: V
  public var spider: V
  public var mirid: V
  public init(
    hopperEgg: V = 0, hopper: V = 0, leafFolderEgg: V = 0, leafFolderLarva: V = 0, leafFolderMoth: V = 0, borerLarva: V = 0,
    spider: V = 0,
    mirid: V = 0
  ) {
    self.hopperEgg = hopperEgg
    self.hopper = hopper
    self.leafFolderEgg = leafFolderEgg
    self.leafFolderLarva = leafFolderLarva
    self.leafFolderMoth = leafFolderMoth
    self.borerLarva = borerLarva
    self.spider = spider
    self.mirid = mirid
  }
  /// No insecticide.
  public static var none: SprayHazards<V> { SprayHazards() }
}

/// Insecticide on the canopy: what it kills on the day and after, and how it makes planthoppers lay more.
///
///     hazard on the day = −ln(1 − efficacy)             the share `efficacy` of the stage dies
///     later             = residueShare · residue · −ln(1 − efficacy)      residue halves every `halfLife` days
///     a day with more than 10 mm of rain washes 30 % of the residue off
///     laying × (1 + ρ e^(−t/12))                        resurgence by stimulated reproduction
///
/// One product; of several each has its own residue (`SprayProgramme`). A spray on the day of the rain is washed
/// the same evening. Left out: drift, uptake by roots (systemic action) other than as what it kills inside tillers, resistance that grows, parasitoids killed.
/// Source: science notes 3.5 (stage efficacies are design choices, wash-off recalled; stimulation Netra et al. 2024 and Chelliah & Heinrichs
/// 1980, abstracts); the share of the residue's daily kill is a design choice.
public enum SprayEffect {
  public struct Parameters<Number: Sendable>: Sendable {
    /// Share killed on the day of application — 0 … 1 — of planthopper eggs, and of nymphs and adults.
    public var hopperEggs: Number
    public var hoppers: Number
    public var leafFolderEggs: Number
    public var leafFolderLarvae: Number
    public var leafFolderMoths: Number
    /// Larvae of borers inside the tillers.
    public var borerLarvae: Number
    public var spiders: Number
    public var mirids: Number
    /// What resistance leaves of the efficacy on planthoppers — 0 … 1.
    public var hopperResistance: Number
    /// Daily hazard of a fresh residue against that of the application — 0 … 1.
    public var residueShare: Number
    /// Half-life of the residue — d.
    public var halfLife: Number
    /// Share of the residue that heavy rain washes off — 0 … 1.
    public var washOff: Number
    /// Rain that does — m d⁻¹.
    public var washingRain: Number
    /// ρ: extra laying right after a spray — dimensionless.
    public var stimulation: Number
    /// Days in which it falls to 1/e — d.
    public var stimulationTime: Number

    public init(
      hopperEggs: Number, hoppers: Number, leafFolderEggs: Number, leafFolderLarvae: Number, leafFolderMoths: Number,
      borerLarvae: Number, spiders: Number, mirids: Number, hopperResistance: Number, residueShare: Number, halfLife: Number,
      washOff: Number,
      washingRain: Number, stimulation: Number, stimulationTime: Number
    ) {
      self.hopperEggs = hopperEggs
      self.hoppers = hoppers
      self.leafFolderEggs = leafFolderEggs
      self.leafFolderLarvae = leafFolderLarvae
      self.leafFolderMoths = leafFolderMoths
      self.borerLarvae = borerLarvae
      self.spiders = spiders
      self.mirids = mirids
      self.hopperResistance = hopperResistance
      self.residueShare = residueShare
      self.halfLife = halfLife
      self.washOff = washOff
      self.washingRain = washingRain
      self.stimulation = stimulation
      self.stimulationTime = stimulationTime
    }

    public func map<Other>(_ f: (Number) throws -> Other) rethrows -> Parameters<Other> {
      Parameters<Other>(
        hopperEggs: try f(hopperEggs), hoppers: try f(hoppers), leafFolderEggs: try f(leafFolderEggs),
        leafFolderLarvae: try f(leafFolderLarvae), leafFolderMoths: try f(leafFolderMoths), borerLarvae: try f(borerLarvae),
        spiders: try f(spiders),
        mirids: try f(mirids), hopperResistance: try f(hopperResistance), residueShare: try f(residueShare),
        halfLife: try f(halfLife), washOff: try f(washOff), washingRain: try f(washingRain), stimulation: try f(stimulation),
        stimulationTime: try f(stimulationTime))
    }
  }

  /// One day of the residue.
  /// - Parameters:
  ///   - event: 1 where the field is sprayed today, else 0.
  ///   - rain: m d⁻¹.
  /// - Returns: tomorrow's residue, today's hazards — d⁻¹ — and the factor on planthopper laying — dimensionless.
  public static func day<V: Lane>(_ state: SprayState<V>, event: V, rain: V, _ p: Parameters<V>) -> (
    next: SprayState<V>, hazards: SprayHazards<V>, stimulation: V
  ) {
    let fresh = event .> 0
    let residue = V.select(fresh, 1, state.residue)
    let strength = V.select(fresh, 1, p.residueShare * state.residue)
    var hazards = SprayHazards<V>()
    if !(strength .> 0).isNowhere {
      hazards.hopperEgg = strength * hazard(p.hopperEggs * p.hopperResistance)
      hazards.hopper = strength * hazard(p.hoppers * p.hopperResistance)
      hazards.leafFolderEgg = strength * hazard(p.leafFolderEggs)
      hazards.leafFolderLarva = strength * hazard(p.leafFolderLarvae)
      hazards.leafFolderMoth = strength * hazard(p.leafFolderMoths)
      hazards.borerLarva = strength * hazard(p.borerLarvae)
      hazards.spider = strength * hazard(p.spiders)
      hazards.mirid = strength * hazard(p.mirids)
    }

    let stirred = V.select(fresh, 1, state.stimulation)
    var next = SprayState<V>()
    let washed = V.select(rain .> p.washingRain, 1 - p.washOff, 1)
    next.residue = residue * washed * V.exp(-(0.6931471805599453 / p.halfLife))
    next.stimulation = stirred * V.exp(-(1 / p.stimulationTime))
    next.sprayed = V.max(state.sprayed, V.flag(fresh))
    next.daysSince = V.select(fresh, 1, state.daysSince + state.sprayed)
    return (next, hazards, 1 + p.stimulation * stirred)
  }

  /// The hazard of a day in which this share dies — d⁻¹.
  @inline(__always) private static func hazard<V: Lane>(_ share: V) -> V { V.positive(-V.log(1 - V.clip(share, 0, 0.999))) }

  /// Whether a spray is due: 1 where a pest has passed its threshold and the last spray is long enough ago, else 0.
  /// - Parameters:
  ///   - hoppersPerHill, larvaePerHill: found — hill⁻¹.
  ///   - hopperThreshold, larvaThreshold: reached or passed — hill⁻¹; above any density where the guild is not watched.
  ///   - interval: days between sprays — d.
  ///   - killed, killedThreshold: tillers killed by borers of late — 0 … 1 — reached or passed.
  @inline(__always) public static func threshold<V: Lane>(
    _ state: SprayState<V>, hoppersPerHill: V, larvaePerHill: V, hopperThreshold: V, larvaThreshold: V, interval: V,
    killed: V = 0, killedThreshold: V = 1
  ) -> V {
    let onLeaves = (hoppersPerHill .>= hopperThreshold) .| (larvaePerHill .>= larvaThreshold)
    let many = onLeaves .| (killed .>= killedThreshold)
    let free = (state.sprayed .<= 0) .| (state.daysSince .>= interval)
    return V.flag(many .& free)
  }

  /// Concentration in the floodwater right after a spray — mg L⁻¹; 0 without floodwater.
  /// - Parameters:
  ///   - activeIngredient: applied — g ha⁻¹.
  ///   - leafArea: that intercepts it, extinction 0.5 — m² m⁻².
  ///   - depth: of the floodwater — m.
  @inline(__always) public static func floodwaterConcentration<V: Lane>(activeIngredient: V, leafArea: V, depth: V) -> V {
    V.ratio(activeIngredient * 1e-4 * V.exp(-(0.5 * leafArea)), depth)
  }
}
