public import Numbers

/// Ammonium of the floodwater turned to nitrate by what lives in it and on everything that stands in it.
///
///     possible = A·(1 − e^(−k))        k = rate·θ^(T − 20)·K/(K + C)        C = A/depth
///     nitrified = possible·O₂/(O₂ + ½)
///
/// Reckoned from the morning's ammonium, so that what is strewn or excreted waits a day for its nitrifiers. The oxygen of flat and trench
/// decides how much of it happens, step by step, and gives 4.57 g of itself for every g of nitrogen (`DissolvedOxygen`); where roots,
/// algae and nitrifiers want more ammonium than there is, that oxygen is charged all the same. The nitrate diffuses into the soil
/// and denitrifies there, runs off, or is taken up. Left out: growth of the nitrifiers, light that harms them, nitrite, and the two
/// equivalents of alkalinity a mol of nitrogen takes, for alkalinity is no store here (`FloodwaterAcidity`).
/// Source: oxygen as our science file (2.9, 5); rate and half saturation as in models of rivers and ponds, recalled.
public enum FloodwaterNitrification {
  public struct Parameters<Number: Sendable>: Sendable {
    /// At 20 °C with little ammonium and plenty of oxygen, d⁻¹.
    public var rate: Number
    /// Its factor per °C (θ).
    public var warming: Number
    /// Ammonium at which they work at half speed (K), g N m⁻³.
    public var ammoniumHalf: Number

    public func map<Other>(_ f: (Number) throws -> Other) rethrows -> Parameters<Other> {
      Parameters<Other>(rate: try f(rate), warming: try f(warming), ammoniumHalf: try f(ammoniumHalf))
    }
  }

  /// Nitrified today if there were plenty of oxygen, g N m⁻² d⁻¹.
  /// - Parameters:
  ///   - ammonium: of the floodwater, g N m⁻².
  ///   - floodwater: m over the gross field.
  ///   - temperature: °C.
  @inline(__always) public static func possible<V: Lane>(ammonium: V, floodwater: V, temperature: V, _ p: Parameters<V>) -> V {
    let concentration = ammonium / V.max(floodwater, 0.001)
    let fastest = p.rate * V.pow(p.warming, temperature - 20)
    return ammonium * V.decayed(fastest * p.ammoniumHalf / (p.ammoniumHalf + concentration))
  }
}

extension FloodwaterNitrification.Parameters where Number == Cited {
  public static var standard: Self {
    Self(
      rate: Cited(0.1, 0.05...0.5, "1/d", "lower end of 0.1–1 in models of river water quality, ponds 0.05–0.2; recalled"),
      warming: Cited(1.08, 1.06...1.1, "1 per °C", "as nitrification in soil, paddy.md 2.9; recalled"),
      ammoniumHalf: Cited(1, 0.3...3, "g N/m3", "Nitrosomonas at 20–25 °C; recalled"))
  }
}
