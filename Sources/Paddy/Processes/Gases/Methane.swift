public import Numbers

/// Methane of the 2019 Refinement of the IPCC guidelines (volume 4, chapter 5), tiers 1 and 2, from the drainages that really happened.
///
///     season total = EF · SFw · SFp · SFo · t         SFo = (1 + Σ ROA·CFOA)^0.59
///
/// A drainage is three days in a row without water on the flat. SFw is 1 before the first, that of a single drainage after it, that of
/// several after the second. The days are a pacing of the season's total: after a drainage nothing is emitted until the total so far has
/// been reached again, so no day is negative; `seasonTotal` is the formula itself and is what to report. A second drainage so late that
/// the season ends first leaves the days' sum above it. Left out: temperature, soil, straw's course in time, co-culture. The pacing is ours.
/// A cross-check beside `MethaneProduction`, which is the field's methane and is set to this tier.
public enum Methane {
  public struct Parameters<Number: Sendable>: Sendable {
    /// Baseline emission factor of the region, kg CH₄ ha⁻¹ d⁻¹.
    public var emissionFactor: Number
    /// Water-regime factors.
    public var singleDrainage: Number
    public var multipleDrainage: Number
    public var rainfed: Number
    /// Days without water on the flat that make a drainage, d.
    public var drainageDays: Number
    /// Exponent of the organic amendment.
    public var amendmentExponent: Number

    public func map<Other>(_ f: (Number) throws -> Other) rethrows -> Parameters<Other> {
      Parameters<Other>(
        emissionFactor: try f(emissionFactor), singleDrainage: try f(singleDrainage), multipleDrainage: try f(multipleDrainage),
        rainfed: try f(rainfed), drainageDays: try f(drainageDays), amendmentExponent: try f(amendmentExponent))
    }
  }

  /// The season so far.
  public struct State<V: Lane>: Sendable, BitwiseCopyable {
    /// Days of the season so far.
    public var days: V = 0
    /// Days in a row without water on the flat.
    public var dryDays: V = 0
    /// Drainages so far.
    public var drainages: V = 0
    /// Given to the days so far, g CH₄ m⁻².
    public var emitted: V = 0
    public init() {}
  }

  /// What does not change in a season.
  public struct Season<V: Lane>: Sendable, BitwiseCopyable {
    /// Pre-season factor: 1 non-flooded less than 180 d, 0.89 more, 2.41 flooded over 30 d, 0.59 non-flooded over a year.
    public var preSeason: V
    /// Σ rate of application (t ha⁻¹; straw dry, others fresh) · conversion factor.
    public var amendment: V
    /// 1 where the field is rainfed.
    public var rainfed: V
    public init(preSeason: V = 1, amendment: V = 0, rainfed: V = 0) {
      self.preSeason = preSeason
      self.amendment = amendment
      self.rainfed = rainfed
    }
  }

  /// Water-regime factor after so many drainages.
  @inline(__always) public static func waterRegime<V: Lane>(drainages: V, rainfed: V, _ p: Parameters<V>) -> V {
    let irrigated = V.select(drainages .< 1, 1, V.select(drainages .< 2, p.singleDrainage, p.multipleDrainage))
    return V.select(rainfed .> 0, p.rainfed, irrigated)
  }

  /// EF · SFw · SFp · SFo · t of the days so far, g CH₄ m⁻².
  @inline(__always) public static func seasonTotal<V: Lane>(_ state: State<V>, _ season: Season<V>, _ p: Parameters<V>) -> V {
    let organic = V.pow(1 + season.amendment, p.amendmentExponent)
    let regime = waterRegime(drainages: state.drainages, rainfed: season.rainfed, p)
    let daily = 0.1 * p.emissionFactor * regime
    return daily * season.preSeason * organic * state.days
  }

  /// One day.
  /// - Parameters:
  ///   - depth: of water on the flat, m.
  ///   - counts: 1 from planting to harvest, else 0.
  ///   - final: 1 from the drainage before harvest on, which is no drainage of the water regime, else 0.
  /// - Returns: the next state and the day's emission, g CH₄ m⁻², not below 0.
  @inline(__always) public static func day<V: Lane>(
    _ state: State<V>, depth: V, counts: V, final: V, _ season: Season<V>, _ p: Parameters<V>
  ) -> (next: State<V>, emission: V) {
    var next = state
    let dry = V.flag(depth .<= 0) * counts * (1 - final)
    next.days += counts
    next.dryDays = (state.dryDays + 1) * dry
    let reached = (next.dryDays .>= p.drainageDays) .& (state.dryDays .< p.drainageDays)
    next.drainages += V.flag(reached) * dry
    let emission = V.positive(seasonTotal(next, season, p) - state.emitted) * counts
    next.emitted += emission
    return (next, emission)
  }
}

extension Methane.Parameters where Number == Cited {
  private static func region(_ value: Double, _ range: ClosedRange<Double>, _ name: String) -> Self {
    let source = "IPCC 2019 Refinement, vol. 4, ch. 5, as read in open code; range recalled"
    return Self(
      emissionFactor: Cited(value, range, "kg CH4/ha/d", "\(name), \(source)"),
      singleDrainage: Cited(0.71, 0.53...0.94, "-", source), multipleDrainage: Cited(0.55, 0.41...0.72, "-", source),
      rainfed: Cited(0.54, 0.39...0.74, "-", source),
      drainageDays: Cited(3, 2...5, "d", "a drainage lasts more than a rainless pause; design choice"),
      amendmentExponent: Cited(0.59, 0.54...0.64, "-", source))
  }
  public static var world: Self { region(1.19, 0.80...1.76, "global") }
  public static var eastAsia: Self { region(1.32, 0.89...1.96, "East Asia") }
  public static var southEastAsia: Self { region(1.22, 0.83...1.81, "South-East Asia") }
  public static var southAsia: Self { region(0.85, 0.58...1.26, "South Asia") }
}
