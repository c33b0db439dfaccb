public import Numbers

/// What animals change of the methane that leaves a field, and why it goes either way.
///
///     lowers:  stirring brings oxygen into the mud     emission · (1 − cut·stirring·o)
///     raises:  stirring shakes bubbles out             + bubbles · (bubbling − 1)
///     raises:  less oxygen in the water                + surface · (made − emission) · (1 − o)
///
/// o = √(oxygen with the animals / oxygen without them): the skin that oxygen reaches grows with the root of its concentration. Carbon of
/// feed and faeces, which raises methane too, is organic matter of the soil (`MethaneProduction`). Without animals nothing changes, to the
/// bit. Left out: tunnels, what animals do to the rice's own roots, methane eaten by what the animals eat.
/// Source: form and numbers are design choices; published effects go from −51 % (frogs) to +85 % (carp and tilapia).
public enum StirredMethane {
  public struct Parameters<Number: Sendable>: Sendable {
    /// Share of the methane oxidised that is oxidised in the skin of the soil, by the floodwater's oxygen, not at the roots.
    public var surface: Number
    public func map<Other>(_ f: (Number) throws -> Other) rethrows -> Parameters<Other> {
      Parameters<Other>(surface: try f(surface))
    }
  }

  /// Methane that leaves, g m⁻² d⁻¹.
  /// - Parameters:
  ///   - flows: without animals.
  ///   - left: of the emission by stirring in water full of oxygen, 0 … 1.
  ///   - bubbling: factor of the bubbles.
  ///   - oxygen: in the water with the animals, and without them, g m⁻³.
  @inline(__always) public static func emission<V: Lane>(
    _ flows: MethaneProduction.Flows<V>, left: V, bubbling: V, oxygen: V, without: V, _ p: Parameters<V>
  ) -> V {
    let reach = V.sqrt(V.ratio(oxygen, without))
    let leaving = flows.throughRice + flows.bubbles
    let aired = leaving * (1 - (1 - left) * reach)
    let shaken = flows.bubbles * (bubbling - 1)
    let spared = p.surface * V.positive(flows.made - leaving) * (1 - reach)
    return V.min(V.max(flows.made, leaving), aired + shaken + spared)
  }
}

extension StirredMethane.Parameters where Number == Cited {
  public static var standard: Self {
    Self(surface: Cited(0.3, 0.1...0.5, "-", "design choice; most oxidation is at the roots of grown rice, recalled"))
  }
}
