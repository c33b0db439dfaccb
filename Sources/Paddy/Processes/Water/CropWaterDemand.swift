public import Numbers

/// How the atmosphere's demand splits into evaporation from the water under the canopy and transpiration of the rice.
///
///     Ew = ET₀·(1 − 0.53·L)   for L ≤ 0.85,   (ET₀/1.1)·e^(−0.6·L) above          Tr = Kc·ET₀ − Ew, not below 0
///
/// Kc is 1.05 on a freshly planted, ponded field, 1.20 from booting to grain filling, 0.75 when ripe. Left out: the small jump of
/// Ew at L = 0.85 is the source's; the wind and humidity correction of Kc. Source: FAO-56 Table 12, recalled; the partition as coded in
/// an open crop model (our science file, section 1.6).
public enum CropWaterDemand {
  public struct Parameters<Number: Sendable>: Sendable {
    /// Crop coefficient until development stage 0.4.
    public var initialCoefficient: Number
    /// Crop coefficient from development stage 0.8 to 1.5.
    public var middleCoefficient: Number
    /// Crop coefficient at development stage 2.
    public var finalCoefficient: Number
    /// Leaf area at and above which the canopy transpires all it is asked for, m² m⁻²; in proportion below.
    public var fullCanopy: Number

    public func map<Other>(_ f: (Number) throws -> Other) rethrows -> Parameters<Other> {
      Parameters<Other>(
        initialCoefficient: try f(initialCoefficient), middleCoefficient: try f(middleCoefficient),
        finalCoefficient: try f(finalCoefficient), fullCanopy: try f(fullCanopy))
    }
  }

  /// Crop coefficient at a development stage (0 emergence, 1 flowering, 2 maturity).
  @inline(__always) static func coefficient<V: Lane>(stage: V, _ p: Parameters<V>) -> V {
    let rise = V.clip((stage - 0.4) / 0.4, 0, 1)
    let fall = V.clip((stage - 1.5) / 0.5, 0, 1)
    let grown = p.initialCoefficient + rise * (p.middleCoefficient - p.initialCoefficient)
    return grown + fall * (p.finalCoefficient - p.middleCoefficient)
  }

  /// Evaporation of ponded water under the canopy and transpiration of a crop without stress, both m d⁻¹ over the planted flat.
  /// - Parameters:
  ///   - reference: reference evapotranspiration, m d⁻¹.
  ///   - leafArea: m² m⁻².
  ///   - stage: development stage, 0 … 2.
  @inline(__always) public static func day<V: Lane>(reference: V, leafArea: V, stage: V, _ p: Parameters<V>)
    -> (evaporation: V, transpiration: V)
  {
    let open = 1 - 0.53 * leafArea
    let shaded = V.exp(-(0.6 * leafArea)) / 1.1
    let evaporation = reference * V.select(leafArea .<= 0.85, open, shaded)
    let rest = V.positive(coefficient(stage: stage, p) * reference - evaporation)
    return (evaporation, rest * V.min(1, leafArea / p.fullCanopy))
  }
}

extension CropWaterDemand.Parameters where Number == Cited {
  /// The rice of FAO-56.
  public static var standard: Self {
    Self(
      initialCoefficient: Cited(1.05, 1.0...1.15, "-", "FAO-56 Table 12, rice, initial; recalled"),
      middleCoefficient: Cited(1.20, 1.1...1.3, "-", "FAO-56 Table 12, rice, middle; recalled"),
      finalCoefficient: Cited(0.75, 0.6...0.9, "-", "FAO-56 Table 12, rice, end 0.90–0.60; recalled"),
      fullCanopy: Cited(0.1, 0.05...0.3, "m2/m2", "design choice: no transpiration without leaves"))
  }
}
