public import Numbers

/// What a field remembers of its fungicide.
public struct FungicideState<V: Lane>: Sendable, BitwiseCopyable {
  /// Residue on the canopy against that of a fresh application — 0 … 1.
  public var residue: V
  /// Days since the last application — d; 0 with `applied` 0 where there was none.
  public var daysSince: V
  /// 1 once fungicide has been applied, else 0.
  public var applied: V
  /// Never treated.
  public init() {
    residue = 0
    daysSince = 0
    applied = 0
  }
}

/// Fungicide on the canopy: what it leaves of the spread of each disease.
///
///     spread × (1 − efficacy · residue)      residue 1 on the day of application, halves every `halfLife` days
///     a day with more than 10 mm of rain washes a share of the residue off
///
/// One product: a second application makes the residue fresh again, it does not add to the first. Left out: cure of what is infected
/// already, uptake by roots, growth of the crop out of its protection, resistance of the fungus, tungro (a virus, which no fungicide
/// touches). Bacterial blight is left alone by every product of the catalogue.
/// Source: science notes 3.10 (efficacy 0.6–0.8, half-life 10–14 d, both design choices there); wash-off as of insecticide.
public enum FungicideEffect {
  public struct Parameters<Number: Sendable>: Sendable {
    /// Share of the spread that a fresh application stops — 0 … 1.
    public var bacterialBlight: Number, brownSpot: Number, leafBlast: Number, sheathBlight: Number
    /// Half-life of the residue — d.
    public var halfLife: Number
    /// Share of the residue that heavy rain washes off — 0 … 1.
    public var washOff: Number
    /// Rain that does — m d⁻¹.
    public var washingRain: Number

    public init(
      bacterialBlight: Number, brownSpot: Number, leafBlast: Number, sheathBlight: Number, halfLife: Number, washOff: Number,
      washingRain: Number
    ) {
      self.bacterialBlight = bacterialBlight
      self.brownSpot = brownSpot
      self.leafBlast = leafBlast
      self.sheathBlight = sheathBlight
      self.halfLife = halfLife
      self.washOff = washOff
      self.washingRain = washingRain
    }

    public func map<Other>(_ f: (Number) throws -> Other) rethrows -> Parameters<Other> {
      try Parameters<Other>(
        bacterialBlight: f(bacterialBlight), brownSpot: f(brownSpot), leafBlast: f(leafBlast), sheathBlight: f(sheathBlight),
        halfLife: f(halfLife), washOff: f(washOff), washingRain: f(washingRain))
    }
  }

  /// One day of the residue.
  /// - Parameters:
  ///   - event: 1 where fungicide is applied today, else 0.
  ///   - rain: m d⁻¹.
  /// - Returns: tomorrow's residue, and what today's leaves of the spread of each disease.
  public static func day<V: Lane>(_ state: FungicideState<V>, event: V, rain: V, _ p: Parameters<V>) -> (
    next: FungicideState<V>, spread: DiseaseSpread<V>
  ) {
    let fresh = event .> 0
    let residue = V.select(fresh, 1, state.residue)
    var spread = DiseaseSpread<V>()
    spread.bacterialBlight = 1 - p.bacterialBlight * residue
    spread.brownSpot = 1 - p.brownSpot * residue
    spread.leafBlast = 1 - p.leafBlast * residue
    spread.sheathBlight = 1 - p.sheathBlight * residue
    var next = FungicideState<V>()
    let washed = V.select(rain .> p.washingRain, 1 - p.washOff, 1)
    next.residue = residue * washed * V.exp(-(0.6931471805599453 / p.halfLife))
    next.applied = V.max(state.applied, V.flag(fresh))
    next.daysSince = V.select(fresh, 1, state.daysSince + state.applied)
    return (next, spread)
  }

  /// Whether fungicide is due: 1 where sheath blight has come to its threshold and the last application is long enough ago, else 0.
  /// - Parameters:
  ///   - severity: share of the tillers ill this morning — 0 … 1.
  ///   - threshold: likewise; above 1 where nobody looks.
  ///   - interval: days between applications — d.
  @inline(__always) public static func threshold<V: Lane>(
    _ state: FungicideState<V>, severity: V, threshold: V, interval: V
  ) -> V {
    let free = (state.applied .<= 0) .| (state.daysSince .>= interval)
    return V.flag((severity .>= threshold) .& free)
  }
}
