public import Numbers

/// Nitrous oxide that leaves the field itself, day by day.
///
///     N₂O-N = r·denitrified + 0.003·nitrified, no more than was denitrified
///     r = max(0.01, C/(C + 30)·e)     C nitrate of the puddled layer, mg N kg⁻¹
///     e = (1 − filled)/(1 − 0.8), 0 … 1     filled: share of its pores that holds water
///
/// Under water nearly all of the denitrified nitrogen goes on to N₂; a soil that dries holds nitrate and air beside each other and lets
/// more of it go as N₂O. It is a part of `denitrification` in the books, the part from nitrification too. Known too low after
/// drainage: the puddled layer counts as aerated, and stops denitrifying, within days of the water's fall, so that a season with
/// one drainage gives 0.1–0.5 kg N ha⁻¹ at Hangzhou and 0.5–3 in the field (recalled). Left out: N₂O dissolved in
/// floodwater and percolate, its transport through the rice, pH, carbon, microbes that lag behind the water, and what becomes of ammonia and
/// nitrate elsewhere, which stays with the guideline's factors (`NitrousOxide`). Source: design choice of our science file (6.4), which
/// gives 0.01 flooded and 0.1–0.2 drying, after the form of an open crop model.
public enum NitrousOxideProduction {
  public struct Parameters<Number: Sendable>: Sendable {
    /// N₂O per denitrified nitrogen under water.
    public var flooded: Number
    /// Nitrate at which half of the denitrified would be N₂O in a soil with air, mg N kg⁻¹.
    public var nitrateHalf: Number
    /// Share of the pores filled with water below which air no longer holds N₂ formation back further.
    public var airy: Number
    /// N₂O per nitrified nitrogen.
    public var nitrified: Number

    public func map<Other>(_ f: (Number) throws -> Other) rethrows -> Parameters<Other> {
      Parameters<Other>(
        flooded: try f(flooded), nitrateHalf: try f(nitrateHalf), airy: try f(airy), nitrified: try f(nitrified))
    }
  }

  /// Share of the denitrified nitrogen that leaves as N₂O (r).
  /// - Parameters:
  ///   - nitrate: mg N per kg of dry soil.
  ///   - filled: share of the pores that holds water, 0 … 1.
  @inline(__always) public static func share<V: Lane>(nitrate: V, filled: V, _ p: Parameters<V>) -> V {
    let air = V.clip((1 - filled) / (1 - p.airy), 0, 1)
    return V.max(p.flooded, nitrate / (nitrate + p.nitrateHalf) * air)
  }

  /// g N₂O-N m⁻² d⁻¹.
  /// - Parameters:
  ///   - denitrified, nitrified: g N m⁻² d⁻¹.
  @inline(__always) public static func day<V: Lane>(
    denitrified: V, nitrified: V, nitrate: V, filled: V, _ p: Parameters<V>
  ) -> V {
    let both = share(nitrate: nitrate, filled: filled, p) * denitrified + p.nitrified * nitrified
    return V.min(denitrified, both)
  }

  /// N₂O per its nitrogen, g g⁻¹.
  public static let perNitrogen = 1.5714285714285714
}

extension NitrousOxideProduction.Parameters where Number == Cited {
  public static var standard: Self {
    let ours = "design choice, paddy.md 6.4"
    return Self(
      flooded: Cited(0.01, 0.003...0.03, "g/g", ours),
      nitrateHalf: Cited(30, 15...60, "mg/kg", "form of an open crop model, seen; \(ours)"),
      airy: Cited(0.8, 0.6...0.9, "-", "highest N₂O at 60–80 % of the pores; \(ours)"),
      nitrified: Cited(0.003, 0.001...0.01, "g/g", ours))
  }
}
