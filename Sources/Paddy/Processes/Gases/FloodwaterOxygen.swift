public import Numbers

/// Mean oxygen of the floodwater on one day, in balance between air, algae and what breathes.
///
///     reaeration·(C_s − O) + algae = demand·O / (O + K)        C_s = 468 / (31.6 + T)
///     demand = (mud + animals·b)·1.065^(T − 20) + 1.1·waste
///
/// b is the live mass of animals that breathe in water, waste what they leave uneaten and undigested (g dry matter m⁻² d⁻¹). Algae make less
/// oxygen where animals muddy their light and graze them (Frei & Becker 2005, abstract: less oxygen with carp, as fish graze). The root of
/// that quadratic is above 0. Left out: the hours, and with them the lack at dawn; wind and depth; the trench: those, and what
/// animals feel of them, are `DissolvedOxygen`; methane asks what the animals change, and both come from one balance here. Source: our science file, section 5; numbers recalled or chosen.
public enum FloodwaterOxygen {
  public struct Parameters<Number: Sendable>: Sendable {
    /// Transfer between air and water, m d⁻¹.
    public var reaeration: Number
    /// Oxygen of algae in full light at full activity, g m⁻² d⁻¹.
    public var photosynthesis: Number
    /// Demand of the mud at 20 °C, g m⁻² d⁻¹.
    public var mud: Number
    /// Respiration of animals at 20 °C, g O₂ per g of fresh mass and day.
    public var respiration: Number
    /// Rise of both per K.
    public var warming: Number
    /// Demand of waste, g O₂ per g of dry matter.
    public var waste: Number
    /// Oxygen of half the demand, g m⁻³.
    public var half: Number

    public func map<Other>(_ f: (Number) throws -> Other) rethrows -> Parameters<Other> {
      Parameters<Other>(
        reaeration: try f(reaeration), photosynthesis: try f(photosynthesis), mud: try f(mud), respiration: try f(respiration),
        warming: try f(warming), waste: try f(waste), half: try f(half))
    }
  }

  /// Oxygen in water in balance with the air, g m⁻³; within 1.3 % of Garcia & Gordon from 10 to 35 °C.
  @inline(__always) public static func saturation<V: Lane>(_ temperature: V) -> V { 468 / (31.6 + temperature) }

  /// With the animals and without them, g m⁻³.
  /// - Parameters:
  ///   - temperature: °C.
  ///   - algae: light that reaches them in clear water times their activity, 0 … 1.
  ///   - algaeLeft: of their oxygen where animals muddy the water and graze, 0 … 1.
  ///   - animals: live mass that breathes in water, g m⁻².
  ///   - waste: of the animals, g dry matter m⁻² d⁻¹.
  @inline(__always) public static func day<V: Lane>(
    temperature: V, algae: V, algaeLeft: V = 1, animals: V, waste: V, _ p: Parameters<V>
  ) -> (with: V, without: V) {
    let warm = V.exp(p.warming * (temperature - 20))
    let air = p.reaeration * saturation(temperature)
    let made = p.photosynthesis * algae
    let own = p.mud * warm
    let demand = own + p.respiration * warm * animals + p.waste * waste
    return (balance(supply: air + made * algaeLeft, demand: demand, p), balance(supply: air + made, demand: own, p))
  }

  @inline(__always) private static func balance<V: Lane>(supply: V, demand: V, _ p: Parameters<V>) -> V {
    let linear = p.reaeration * p.half + demand - supply
    let root = V.sqrt(linear * linear + 4 * p.reaeration * supply * p.half)
    return V.positive(root - linear) / (2 * p.reaeration)
  }
}

extension FloodwaterOxygen.Parameters where Number == Cited {
  public static var standard: Self {
    Self(
      reaeration: Cited(
        0.35, 0.2...0.7, "m/d", "k600 after Cole & Caraco 1998, halved for sheltered paddies, wind of 1 m/s; design choice"),
      photosynthesis: Cited(
        3.5, 1.5...5, "g O2/m2/d", "0.6–3.5 g O2/m2/d in open paddies (abstracts); upper end at full activity"),
      mud: Cited(1.0, 0.5...2, "g O2/m2/d", "design choice; range recalled"),
      respiration: Cited(
        0.003, 0.002...0.005, "g O2/g/d", "crucian carp of 100 g, Yamanaka et al. 2013 (abstract), × 1.5 for activity"),
      warming: Cited(0.063, 0.05...0.08, "1/K", "1.065 per K, recalled"),
      waste: Cited(1.1, 0.7...1.4, "g O2/g", "demand of feed and faeces, recalled"),
      half: Cited(1, 0.5...2, "g O2/m3", "design choice"))
  }
}
