public import Numbers

/// What a field remembers of its bund.
public struct BundState<V: Lane>: Sendable, BitwiseCopyable {
  /// Wear by water that ran over it since it was last whole: the sum of its hazards — dimensionless.
  public var wear: V = 0
  /// 1 while it is breached, else 0; and for how many days it has been — d.
  public var isBroken: V = 0, brokenDays: V = 0
  /// Whole.
  public init() {}
}

/// A bund that water running over it breaches, and its repair.
///
///     hazard   = 0.05 h⁻¹ · q / (0.005 m² s⁻¹)        q water over a metre of its low stretch
///     breach   when Σ hazard passes the strength drawn for the season, −ln u: a chance of 1 − e^(−Σ hazard);
///              or, by the other rule, when water stands so high over the crest
///     open     sill 0, so many metres of bund gone; no irrigation; mended after `repair` days, as strong as before
///
/// The hazard is linear in q, so that its sum over a day is that of the water spilled, however it came. A breach of today runs from tomorrow on. Through
/// it a canal that stands higher comes in. Of the animals on the flat a share of the water's goes along, fence or not.
/// Left out: where along the bund; the wave of a breach, soil it takes away and rice it buries; a bund that weakens by seepage, crabs or rats.
/// Source: hazard science notes 1.3, share of the animals 4.10, both design choices there; width a design choice.
public enum BundBreach {
  public struct Parameters<Number: Sendable>: Sendable {
    /// Hazard at the reference discharge — h⁻¹.
    public var hazard: Number
    /// That discharge — m² s⁻¹.
    public var discharge: Number
    /// Width of a breach per area — m m⁻².
    public var width: Number
    /// Share of the animals that goes along, against the share of the water — 0 … 1.
    public var following: Number

    public func map<Other>(_ f: (Number) throws -> Other) rethrows -> Parameters<Other> {
      Parameters<Other>(hazard: try f(hazard), discharge: try f(discharge), width: try f(width), following: try f(following))
    }
  }

  /// When it breaches and how soon it is mended.
  public struct Rule<V: Lane>: Sendable {
    /// Water over the crest at which it breaches, far above any where it is drawn — m.
    public var above: V
    /// Days until it is mended — d.
    public var repair: V
    public init(above: V, repair: V) {
      self.above = above
      self.repair = repair
    }
  }

  /// Hazards of a day's water over the bund — dimensionless.
  /// - Parameters:
  ///   - spill: m over the gross field.
  ///   - crestLength: of the low stretch it runs over — m m⁻².
  @inline(__always) public static func wear<V: Lane>(spill: V, crestLength: V, _ p: Parameters<V>) -> V {
    p.hazard * spill / (crestLength * 3600 * p.discharge)
  }

  /// - Parameters:
  ///   - spill, highest: water over the bund today, and how high it stood — m.
  ///   - strength: drawn — dimensionless; read where nothing is stated in the rule.
  /// - Returns: tomorrow's bund; 1 where it breaches today; 1 where it is mended today.
  @inline(__always) public static func day<V: Lane>(
    _ state: BundState<V>, spill: V, highest: V, strength: V, crestLength: V, _ rule: Rule<V>, _ p: Parameters<V>
  ) -> (next: BundState<V>, breached: V, mended: V) {
    let isWhole = state.isBroken .< 0.5
    let isDrawn = rule.above .>= 1e6
    let wear = state.wear + wear(spill: spill, crestLength: crestLength, p)
    let gives = V.select(isDrawn, V.flag(wear .> strength), V.flag(highest .>= rule.above)) .> 0
    let breached = V.flag(isWhole .& gives .& (spill .> 0))
    let days = state.brokenDays + 1
    let mended = V.flag((.!isWhole) .& (days .>= rule.repair))
    var next = BundState<V>()
    next.isBroken = V.select(isWhole, breached, 1 - mended)
    next.brokenDays = V.select(isWhole .| (mended .> 0), 0, days)
    next.wear = V.select(isWhole .& (breached .<= 0), wear, 0)
    return (next, breached, mended)
  }
}

extension BundBreach.Parameters where Number == Cited {
  public static var standard: Self {
    Self(
      hazard: Cited(0.05, 0.01...0.2, "1/h", "design choice, paddy.md 1.3"),
      discharge: Cited(0.005, 0.005...0.005, "m2/s", "at which the hazard is stated, paddy.md 1.3"),
      width: Cited(2e-4, 0.5e-4...10e-4, "m/m2", "design choice: a gap of 2 m in a hectare's bund"),
      following: Cited(0.5, 0.1...1, "1", "design choice, paddy.md 4.10: as through an outlet without a screen"))
  }
}
