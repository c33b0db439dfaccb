public import Numbers

/// Herbicide: kills what stands on the day of the pass, and for a while stops what would come up.
///
///     hazard of the day = −ln(1 − kill)      barrier = 1 − (1 − barrier)(1 − stopped), halves every half-life
///
/// One functional product, which stands for the mixtures in use. Left out: kinds of weed and resistance, size of the weed, water on the day,
/// harm to rice, algae and animals. Source: design choices in the range of trials.
public enum Herbicide {
  public struct Parameters<Number: Sendable>: Sendable {
    /// Share of seedlings and of established plants that one pass kills — 0 … 1.
    public var seedlingsKilled: Number, killed: Number
    /// Share of the seedlings coming up that fresh herbicide stops — 0 … 1 — and its half-life in the mud — d.
    public var stopped: Number, halfLife: Number

    public func map<Other>(_ f: (Number) throws -> Other) rethrows -> Parameters<Other> {
      try Parameters<Other>(
        seedlingsKilled: f(seedlingsKilled), killed: f(killed), stopped: f(stopped), halfLife: f(halfLife))
    }
  }

  /// Hazard of a day — d⁻¹.
  /// - Parameters:
  ///   - passes: made today.
  ///   - killed: by one — 0 … 1.
  @inline(__always) public static func hazard<V: Lane>(passes: V, killed: V) -> V {
    if (passes .> 0).isNowhere { return 0 }
    return -(passes * V.log(1 - killed))
  }

  /// Tomorrow's barrier. Today's pass works from tomorrow on.
  @inline(__always) public static func barrier<V: Lane>(_ barrier: V, passes: V, _ p: Parameters<V>) -> V {
    let left = barrier * V.exp(-(0.6931471805599453 / p.halfLife))
    let fresh: V = (passes .> 0).isNowhere ? 1 : V.exp(passes * V.log(1 - p.stopped))
    return 1 - (1 - left) * fresh
  }
}
