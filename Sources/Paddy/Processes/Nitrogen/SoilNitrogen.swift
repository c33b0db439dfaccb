public import Numbers

/// First-order rates of nitrogen in soil and water: hydrolysis, nitrification, denitrification, mineralisation.
///
///     urea, water (h⁻¹):  max(0.008 + 0.005·OC, 0.1·a)·clip(0.04·T − 0.2, 0, 0.9)
///     urea, soil (d⁻¹):   max(0.25, −1.12 + 1.31·OC + 0.203·pH − 0.155·OC·pH)·min(1, T/40 + 0.2)
///     nitrification 0.06·1.08^(T−25) in the skin and in drained soil, denitrification 0.5·1.07^(T−25) in reduced soil
///     humus: basal rate at 25 °C · (T − 5)/20;  fresh organic matter 0.05·(T − 5)/20 · 0.75
///     bound again: 0.025·(T − 5)/20 of the ploughed layer's ammonium above 8 mg kg⁻¹
///
/// Left out: more binding where there is straw, carbon's limit on denitrification, oxygen's on nitrification, the flush after drying. Source: an
/// open crop model's flooded soil nitrogen, as described in our science file (2.2, 2.8, 2.9); temperature slopes and 0.15 are choices.
public enum SoilNitrogen {
  public struct Parameters<Number: Sendable>: Sendable {
    /// Nitrified in the oxidised skin at 25 °C, d⁻¹.
    public var nitrification: Number
    /// Denitrified in reduced soil at 25 °C, d⁻¹.
    public var denitrification: Number
    /// Fresh organic nitrogen decayed at 25 °C under water, d⁻¹.
    public var freshDecay: Number
    /// Share of decayed fresh nitrogen that becomes humus.
    public var humifiedShare: Number
    /// Ammonium of the ploughed layer above its background that microbes bind in humus at 25 °C, d⁻¹.
    public var immobilisation: Number
    /// Ammonium with which binding and release are in balance, mg N per kg of dry soil.
    public var background: Number
    /// Share of released fresh nitrogen that appears in the skin, the rest below.
    public var surfaceShare: Number
    /// Depth of the perched water at which the whole reduced layer is aerated, m.
    public var aerationDepth: Number

    public func map<Other>(_ f: (Number) throws -> Other) rethrows -> Parameters<Other> {
      Parameters<Other>(
        nitrification: try f(nitrification), denitrification: try f(denitrification), freshDecay: try f(freshDecay),
        humifiedShare: try f(humifiedShare), immobilisation: try f(immobilisation), background: try f(background),
        surfaceShare: try f(surfaceShare), aerationDepth: try f(aerationDepth))
    }
  }

  /// Urea in the floodwater, h⁻¹.
  /// - Parameters:
  ///   - temperature: °C.
  ///   - activity: algal, 0.1 … 1.
  ///   - organicCarbon: %.
  @inline(__always) public static func floodwaterHydrolysis<V: Lane>(temperature: V, activity: V, organicCarbon: V) -> V {
    let enzyme = V.max(0.008 + 0.005 * organicCarbon, 0.1 * activity)
    return enzyme * V.clip(0.04 * temperature - 0.2, 0, 0.9)
  }
  /// Urea in the soil, d⁻¹.
  /// - Parameters:
  ///   - temperature: °C.
  @inline(__always) public static func soilHydrolysis<V: Lane>(temperature: V, _ soil: SoilProperties<V>) -> V {
    let carbon = soil.organicCarbon
    let single = 1.31 * carbon + 0.203 * soil.acidity - 1.12
    let enzyme = V.max(0.25, single - 0.155 * carbon * soil.acidity)
    return enzyme * V.clip(temperature / 40 + 0.2, 0, 1)
  }
  /// Warmth of organic matter decay, 1 at 25 °C.
  @inline(__always) static func decayWarmth<V: Lane>(_ temperature: V) -> V { V.clip((temperature - 5) / 20, 0, 1.5) }

  /// What is the same all day, d⁻¹ each.
  struct Rates<V: Lane>: BitwiseCopyable {
    var hydrolysis: V
    var skinNitrification: V
    var reducedNitrification: V
    var denitrification: V
    @inline(__always) init(temperature: V, level: V, wetSites: V, _ soil: SoilProperties<V>, _ p: Parameters<V>) {
      let warmer = temperature - 25
      let aerated = V.clip(-level / p.aerationDepth, 0, 1)
      hydrolysis = SoilNitrogen.soilHydrolysis(temperature: temperature, soil)
      skinNitrification = p.nitrification * V.exp(0.07696104113612832 * warmer)
      reducedNitrification = 0.5 * aerated * skinNitrification
      denitrification = (1 - aerated + aerated * wetSites) * p.denitrification * V.exp(0.06765864847381632 * warmer)
    }
  }
}
