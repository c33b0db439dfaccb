public import Numbers

/// Light that water muddied by animals keeps from algae.
///
///     extra suspended matter = 8 s b (1 − 0.63 (1 − e^(−0.5 LAI)))   g m⁻³
///     light against clear water = e^(−½ · 0.02 · matter · depth)
///
/// s b is what stirs on the flat (g m⁻² of carp). The water of a field without animals is the clear one, and nothing changes, to the bit.
/// Left out: mud that still hangs in the water after the animals left; what wind and rain stir up.
/// Source: suspended matter and its attenuation are design choices; that rice keeps 59 to 68 % of it down was seen in an abstract.
public enum Turbidity {
  public struct Parameters<Number: Sendable>: Sendable {
    /// Suspended matter by stirring — g m⁻³ per g m⁻².
    public var raised: Number
    /// Attenuation of visible light by suspended matter — m² g⁻¹.
    public var attenuation: Number
    /// Share of it that a closed stand of rice keeps down — 0 … 1.
    public var sheltered: Number
    /// How leaf area stands for the closure of the stand — dimensionless.
    public var closure: Number
    public func map<Other>(_ f: (Number) throws -> Other) rethrows -> Parameters<Other> {
      Parameters<Other>(
        raised: try f(raised), attenuation: try f(attenuation), sheltered: try f(sheltered), closure: try f(closure))
    }
  }

  /// Share of the light in clear water that reaches the algae, 0 … 1.
  /// - Parameters:
  ///   - stirring: g m⁻² of carp on the flat.
  ///   - depth: of the water — m.
  ///   - leafArea: m² m⁻².
  @inline(__always) public static func clarity<V: Lane>(stirring: V, depth: V, leafArea: V, _ p: Parameters<V>) -> V {
    let shelter = p.sheltered * V.decayed(p.closure * leafArea)
    let matter = p.raised * stirring * (1 - shelter)
    return V.exp(-(0.5 * p.attenuation * matter * V.positive(depth)))
  }
}

extension Turbidity.Parameters where Number == Cited {
  public static var standard: Self {
    Self(
      raised: Cited(8, 4...16, "m-1", "design choice, paddy.md 4.8"),
      attenuation: Cited(0.02, 0.01...0.04, "m2 g-1", "design choice, paddy.md 2.5"),
      sheltered: Cited(0.63, 0.59...0.68, "1", "rice lowers resuspension by 59 to 68 % (abstract), paddy.md 4.8", .measured),
      closure: Cited(0.5, 0.4...0.7, "1", "design choice, as light in the canopy"))
  }
}
