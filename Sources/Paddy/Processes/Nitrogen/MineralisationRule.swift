public import Numbers

/// Nitrogen that a soil's humus releases in a season, from the carbon it holds.
///
///     rate at 25 °C = most · C / (C + half)          C organic carbon of the ploughed layer, kg m⁻²
///
/// Proportion to carbon would give a soil rich in carbon far more than its unfertilised plots have ever taken up: what is old and bound
/// to clay releases little. Layers below give a share of what the ploughed layer would give, and e⁻¹ of it every
/// 0.25 m further down. Left out:
/// kind of clay, drying and rewetting, how long the land has lain under water. Source: the form is a design choice; range of supply of
/// paddy soils 0.3–0.8 kg N ha⁻¹ d⁻¹, recalled (our science file, 2.8); both numbers fitted to unfertilised plots of field trials.
public enum MineralisationRule {
  public struct Parameters<Number: Sendable>: Sendable {
    /// Rate that no soil passes, g N m⁻² d⁻¹.
    public var most: Number
    /// Carbon with which half of it is reached, kg m⁻².
    public var half: Number
    /// Share of the topsoil's release per carbon that a layer below gives.
    public var subsoilShare: Number

    public func map<Other>(_ f: (Number) throws -> Other) rethrows -> Parameters<Other> {
      Parameters<Other>(most: try f(most), half: try f(half), subsoilShare: try f(subsoilShare))
    }
  }

  /// g N m⁻² d⁻¹ at 25 °C.
  /// - Parameter carbon: of the ploughed layer, kg m⁻².
  public static func topsoil<V: Lane>(carbon: V, _ p: Parameters<V>) -> V { p.most * carbon / (carbon + p.half) }

  /// g N m⁻² d⁻¹ at 25 °C.
  /// - Parameters:
  ///   - carbon: of the layer, kg m⁻².
  ///   - depth: of its middle below the ploughed layer, m.
  public static func subsoil<V: Lane>(carbon: V, depth: V, _ p: Parameters<V>) -> V {
    p.subsoilShare * V.exp(-(4 * depth)) * p.most * carbon / (carbon + p.half)
  }
}

extension MineralisationRule.Parameters where Number == Cited {
  public static var standard: Self {
    Self(
      most: Cited(0.115, 0.06...0.2, "g N/m2/d", "unfertilised plots of IRMZ8601, IRMA9204 and IRPI8001", .calibrated),
      half: Cited(8, 2...15, "kg C/m2", "unfertilised plots of IRMZ8601, IRMA9204 and IRPI8001", .calibrated),
      subsoilShare: Cited(0.3, 0.1...0.6, "-", "design choice: older carbon, less air and warmth"))
  }
}
