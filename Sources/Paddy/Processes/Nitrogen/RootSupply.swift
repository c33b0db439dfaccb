public import Numbers

/// Nitrogen taken or to be taken by roots, pool by pool, g N m⁻² d⁻¹.
public struct RootUptake<V: Lane>: Sendable, BitwiseCopyable {
  public var floodwaterAmmonium: V = 0
  public var floodwaterNitrate: V = 0
  public var reducedAmmonium: V = 0
  public var reducedNitrate: V = 0
  /// From the layers below the ploughed one.
  public var subsoil = SubsoilUptake<V>()
  public init() {}

  public var total: V {
    @inline(__always) get { (floodwaterAmmonium + floodwaterNitrate) + (reducedAmmonium + reducedNitrate) + subsoil.total }
  }
  /// Both together, pool by pool.
  @inline(__always) public func with(_ other: RootUptake<V>) -> RootUptake<V> {
    var both = self
    both.floodwaterAmmonium += other.floodwaterAmmonium
    both.floodwaterNitrate += other.floodwaterNitrate
    both.reducedAmmonium += other.reducedAmmonium
    both.reducedNitrate += other.reducedNitrate
    for i in 0..<7 {
      both.subsoil.ammonium[i] += other.subsoil.ammonium[i]
      both.subsoil.nitrate[i] += other.subsoil.nitrate[i]
    }
    return both
  }
  /// Every pool times `share`.
  @inline(__always) public func times(_ share: V) -> RootUptake<V> {
    var scaled = self
    scaled.floodwaterAmmonium *= share
    scaled.floodwaterNitrate *= share
    scaled.reducedAmmonium *= share
    scaled.reducedNitrate *= share
    for i in 0..<7 {
      scaled.subsoil.ammonium[i] *= share
      scaled.subsoil.nitrate[i] *= share
    }
    return scaled
  }
}

/// What the roots can take today.
///
///     soil:  0.008·(1 − e^(−0.03·(ppm − 0.5)))·R·w²·f·100·Δz(cm)      floodwater:  0.005·(1 − e^(−0.03·(ppm − 0.02)))·R·10·depth(mm)·f
///
/// in kg N ha⁻¹ d⁻¹; R root length density (cm cm⁻³) from the root mass by a specific root length, w relative soil water,
/// f = 1 − 0.055·(27 − T) between 9 and 27 °C. Each pool gives at most half of itself a day, all together at most `most`. Left out:
/// depth within the puddled layer, ageing of roots, uptake from the oxidised skin. Source: rice nitrogen uptake of an open crop model,
/// as described in our science file (2.11); that the floodwater has the same saturation is read into it, from less nitrogen on: in the
/// soil most of it is adsorbed, in the water all of it is in solution.
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
    /// The same in the floodwater, g m⁻³.
    public var floodwaterThreshold: Number
    /// m g⁻¹.
    public var specificRootLength: Number
    /// g N m⁻² d⁻¹.
    public var most: Number

    public func map<Other>(_ f: (Number) throws -> Other) rethrows -> Parameters<Other> {
      Parameters<Other>(
        soilRate: try f(soilRate), floodwaterRate: try f(floodwaterRate), affinity: try f(affinity), threshold: try f(threshold),
        floodwaterThreshold: try f(floodwaterThreshold),
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
    let supply = unlimited(
      state, floodwater: floodwater, relativeSoilWater: relativeSoilWater, rootMass: rootMass, temperature: temperature,
      soil: soil,
      p)
    return limited(supply, p)
  }

  @inline(__always) private static func unlimited<V: Lane>(
    _ state: FieldNitrogen<V>, floodwater: V, relativeSoilWater: V, rootMass: V, temperature: V, soil: SoilProperties<V>,
    _ p: Parameters<V>
  ) -> RootUptake<V> {
    let warmth = V.clip(1 - 0.055 * (27 - temperature), 0, 1)
    let density = 0.0001 * rootMass * p.specificRootLength / soil.puddledDepth
    let soilMass = soil.bulkDensity * soil.puddledDepth
    let depth = V.max(floodwater, 0.001)
    // kg ha⁻¹ to g m⁻²: × 0.1; Δz in cm: × 100.
    let moist = relativeSoilWater * relativeSoilWater
    let inSoil = p.soilRate * 1000 * soil.puddledDepth * density * moist * warmth
    let inWater = p.floodwaterRate * 1000 * floodwater * density * warmth
    var supply = RootUptake<V>()
    let ammonium = inSoil * saturation(state.reducedAmmonium / soilMass, p)
    let nitrate = inSoil * saturation(state.reducedNitrate / soilMass, p)
    let waterAmmonium = inWater * inSolution(state.floodwaterAmmonium / depth, p)
    let waterNitrate = inWater * inSolution(state.floodwaterNitrate / depth, p)
    supply.reducedAmmonium = V.min(ammonium, 0.5 * state.reducedAmmonium)
    supply.reducedNitrate = V.min(nitrate, 0.5 * state.reducedNitrate)
    supply.floodwaterAmmonium = V.min(waterAmmonium, 0.5 * state.floodwaterAmmonium)
    supply.floodwaterNitrate = V.min(waterNitrate, 0.5 * state.floodwaterNitrate)
    return supply
  }

  /// The same in a field with a profile: roots below the ploughed layer take their part, and water counts from the wilting point to
  /// field capacity. Root length falls linearly from the surface to the rooting depth.
  /// - Parameters:
  ///   - moisture: of the ploughed layer, 0 at the wilting point, 1 at field capacity and above.
  ///   - rootDepth: m.
  ///   - water: content of the layers below, m³ m⁻³.
  @inline(__always) static func layered<V: Lane>(
    _ state: FieldNitrogen<V>, floodwater: V, moisture: V, rootMass: V, rootDepth: V, temperature: V, water: InlineArray<7, V>,
    soil: SoilProperties<V>, _ layers: SubsoilLayers<V>, _ p: Parameters<V>
  ) -> RootUptake<V> {
    func above(_ depth: V) -> V {
      let share = V.min(1, V.ratio(depth, rootDepth))
      return share * (2 - share)
    }
    let inTopsoil = above(soil.puddledDepth)
    var supply = unlimited(
      state, floodwater: floodwater, relativeSoilWater: moisture, rootMass: rootMass * inTopsoil, temperature: temperature,
      soil: soil, p)
    let warmth = V.clip(1 - 0.055 * (27 - temperature), 0, 1)
    var top = soil.puddledDepth
    var reached = inTopsoil
    for i in 0..<layers.count {
      let base = top + layers.thickness[i]
      let here = above(base)
      let density = 0.0001 * rootMass * (here - reached) * p.specificRootLength / layers.thickness[i]
      let span = layers.fieldCapacity[i] - layers.wiltingPoint[i]
      let moist = V.clip((water[i] - layers.wiltingPoint[i]) / span, 0, 1)
      let rate = p.soilRate * 1000 * layers.thickness[i] * density * (moist * moist) * warmth
      let mass = layers.bulkDensity[i] * layers.thickness[i]
      let ammonium = state.subsoil.ammonium[i], nitrate = state.subsoil.nitrate[i]
      supply.subsoil.ammonium[i] = V.min(rate * saturation(ammonium / mass, p), 0.5 * ammonium)
      supply.subsoil.nitrate[i] = V.min(rate * saturation(nitrate / mass, p), 0.5 * nitrate)
      top = base
      reached = here
    }
    return limited(supply, p)
  }

  @inline(__always) private static func saturation<V: Lane>(_ concentration: V, _ p: Parameters<V>) -> V {
    1 - V.exp(-(p.affinity * V.positive(concentration - p.threshold)))
  }

  @inline(__always) private static func inSolution<V: Lane>(_ concentration: V, _ p: Parameters<V>) -> V {
    1 - V.exp(-(p.affinity * V.positive(concentration - p.floodwaterThreshold)))
  }

  /// At most `most` in all.
  @inline(__always) private static func limited<V: Lane>(_ supply: RootUptake<V>, _ p: Parameters<V>) -> RootUptake<V> {
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
