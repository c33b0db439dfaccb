public import Numbers

/// Nitrogen taken or to be taken by roots, pool by pool, g N m⁻² d⁻¹.
public struct RootUptake<V: Lane>: Sendable, BitwiseCopyable {
  public var floodwaterAmmonium: V = 0
  public var floodwaterNitrate: V = 0
  public var reducedAmmonium: V = 0
  public var reducedNitrate: V = 0
  public init() {}

  public var total: V {
    @inline(__always) get { (floodwaterAmmonium + floodwaterNitrate) + (reducedAmmonium + reducedNitrate) }
  }
  /// Every pool times `share`.
  @inline(__always) public func times(_ share: V) -> RootUptake<V> {
    var scaled = self
    scaled.floodwaterAmmonium *= share
    scaled.floodwaterNitrate *= share
    scaled.reducedAmmonium *= share
    scaled.reducedNitrate *= share
    return scaled
  }
}

/// What the roots can take today.
///
///     soil:  0.008·(1 − e^(−0.03·(ppm − 0.5)))·R·w²·f·100·Δz(cm)      floodwater:  0.005·(1 − e^(−0.03·(ppm − 0.5)))·R·10·depth(mm)·f
///
/// in kg N ha⁻¹ d⁻¹; R root length density (cm cm⁻³) from the root mass by a specific root length, w relative soil water,
/// f = 1 − 0.055·(27 − T) between 9 and 27 °C. Each pool gives at most half of itself a day, all together at most `most`. Left out:
/// depth within the puddled layer, ageing of roots, uptake from the oxidised skin. Source: rice nitrogen uptake of an open crop model,
/// as described in our science file (2.11); that the floodwater has the same saturation is read into it.
public enum RootSupply {
  public struct Parameters<Number: Sendable>: Sendable {
    /// kg N ha⁻¹ d⁻¹ per root length density and m depth ÷ 100.
    public var soilRate: Number
    /// kg N ha⁻¹ d⁻¹ per root length density and mm depth ÷ 10.
    public var floodwaterRate: Number
    /// Rise with concentration, per ppm.
    public var affinity: Number
    /// Concentration below which nothing is taken, ppm.
    public var threshold: Number
    /// m g⁻¹.
    public var specificRootLength: Number
    /// g N m⁻² d⁻¹.
    public var most: Number

    public func map<Other>(_ f: (Number) throws -> Other) rethrows -> Parameters<Other> {
      Parameters<Other>(
        soilRate: try f(soilRate), floodwaterRate: try f(floodwaterRate), affinity: try f(affinity), threshold: try f(threshold),
        specificRootLength: try f(specificRootLength), most: try f(most))
    }
  }

  /// - Parameters:
  ///   - floodwater: m over the gross field.
  ///   - relativeSoilWater: soil water per soil water when saturated, 0 … 1.
  ///   - rootMass: dry, g m⁻².
  ///   - temperature: of the soil, °C.
  @inline(__always) public static func day<V: Lane>(
    _ state: FieldNitrogen<V>, floodwater: V, relativeSoilWater: V, rootMass: V, temperature: V, soil: SoilProperties<V>,
    _ p: Parameters<V>
  ) -> RootUptake<V> {
    let warmth = V.clip(1 - 0.055 * (27 - temperature), 0, 1)
    let density = 0.0001 * rootMass * p.specificRootLength / soil.puddledDepth
    let soilMass = soil.bulkDensity * soil.puddledDepth
    let depth = V.max(floodwater, 0.001)
    func saturation(_ concentration: V) -> V {
      1 - V.exp(-(p.affinity * V.positive(concentration - p.threshold)))
    }
    // kg ha⁻¹ to g m⁻²: × 0.1; Δz in cm: × 100.
    let moist = relativeSoilWater * relativeSoilWater
    let inSoil = p.soilRate * 1000 * soil.puddledDepth * density * moist * warmth
    let inWater = p.floodwaterRate * 1000 * floodwater * density * warmth
    var supply = RootUptake<V>()
    let ammonium = inSoil * saturation(state.reducedAmmonium / soilMass)
    let nitrate = inSoil * saturation(state.reducedNitrate / soilMass)
    let waterAmmonium = inWater * saturation(state.floodwaterAmmonium / depth)
    let waterNitrate = inWater * saturation(state.floodwaterNitrate / depth)
    supply.reducedAmmonium = V.min(ammonium, 0.5 * state.reducedAmmonium)
    supply.reducedNitrate = V.min(nitrate, 0.5 * state.reducedNitrate)
    supply.floodwaterAmmonium = V.min(waterAmmonium, 0.5 * state.floodwaterAmmonium)
    supply.floodwaterNitrate = V.min(waterNitrate, 0.5 * state.floodwaterNitrate)
    let total = supply.total
    let within = total .<= p.most
    return supply.times(V.select(within, 1, V.ratio(p.most, total)))
  }

  /// The supply cut to what the crop wants, in proportion.
  /// - Parameter demand: g N m⁻² d⁻¹.
  @inline(__always) public static func grant<V: Lane>(_ supply: RootUptake<V>, demand: V) -> RootUptake<V> {
    supply.times(V.min(1, V.ratio(V.positive(demand), supply.total)))
  }
}
