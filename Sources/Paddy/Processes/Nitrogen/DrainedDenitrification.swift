public import Numbers

/// Denitrification that goes on in a puddled layer from which the water has fallen but whose pores are still nearly full.
///
///     share = ((filled − 0.62) / 0.38)^1.74, 0 below 0.62       filled: share of the pores that holds water
///
/// of the rate of reduced soil, in the part that counts as aerated. The level of perched water falls by decimetres for millimetres of water, so that by the
/// level alone a drained layer is aerated within days while air has come into a tenth of its pores; nitrate made there then meets wet aggregates,
/// and most nitrous oxide of a season leaves in these days (`NitrousOxideProduction`). A choice of the plan (`models: {denitrification: pores}`), because
/// it also takes nitrogen from the rice. Left out: carbon, aggregates of different size, a lag of the microbes.
/// Source: function of water in NEMIS, Hénault & Germon (2000), recalled; that it is taken for the share of wet sites beside the reduced part is a design choice.
public enum DrainedDenitrification {
  public struct Parameters<Number: Sendable>: Sendable {
    /// Filled pores below which nothing is denitrified — 0 … 1.
    public var least: Number
    /// Power of what lies above — dimensionless.
    public var power: Number
    public func map<Other>(_ f: (Number) throws -> Other) rethrows -> Parameters<Other> {
      Parameters<Other>(least: try f(least), power: try f(power))
    }
  }

  /// Of the rate of reduced soil — 0 … 1.
  /// - Parameter filled: share of the pores that holds water — 0 … 1.
  @inline(__always) public static func share<V: Lane>(filled: V, _ p: Parameters<V>) -> V {
    let above = V.clip((filled - p.least) / (1 - p.least), 0, 1)
    return V.select(above .> 0, V.pow(V.max(above, 1e-12), p.power), 0)
  }
}

extension DrainedDenitrification.Parameters where Number == Cited {
  public static var standard: Self {
    let nemis = "NEMIS, Hénault & Germon 2000, recalled"
    return Self(least: Cited(0.62, 0.55...0.7, "-", nemis), power: Cited(1.74, 1.2...2.5, "1", nemis))
  }
}
