public import Numbers

/// Nitrogen below the ploughed layer, layer by layer, g N m⁻².
public struct SubsoilNitrogenState<V: Lane>: Sendable, BitwiseCopyable {
  /// Dissolved and adsorbed.
  public var ammonium: InlineArray<7, V>
  public var nitrate: InlineArray<7, V>
  /// Of all layers together.
  public var humus: V = 0

  public init() {
    ammonium = InlineArray(repeating: 0)
    nitrate = InlineArray(repeating: 0)
  }

  public var total: V {
    @inline(__always) get {
      var sum = humus
      for i in 0..<7 { sum += ammonium[i] + nitrate[i] }
      return sum
    }
  }
}

/// What roots take from the layers below the ploughed one, g N m⁻² d⁻¹.
public struct SubsoilUptake<V: Lane>: Sendable, BitwiseCopyable {
  public var ammonium: InlineArray<7, V>
  public var nitrate: InlineArray<7, V>

  @inline(__always) public init() {
    ammonium = InlineArray(repeating: 0)
    nitrate = InlineArray(repeating: 0)
  }
  public var total: V {
    @inline(__always) get {
      var sum: V = 0
      for i in 0..<7 { sum += ammonium[i] + nitrate[i] }
      return sum
    }
  }
}

/// The layers below the ploughed one, what they are and what flows through them.
public struct SubsoilLayers<V: Lane>: Sendable, BitwiseCopyable {
  /// How many there are, at most seven; the others are never read.
  public var count: Int
  /// m.
  public var thickness: InlineArray<7, V>
  /// t m⁻³.
  public var bulkDensity: InlineArray<7, V>
  /// Water at saturation, field capacity and wilting point, m³ m⁻³.
  public var saturation: InlineArray<7, V>, fieldCapacity: InlineArray<7, V>, wiltingPoint: InlineArray<7, V>
  /// Nitrogen released at 25 °C, g m⁻² d⁻¹.
  public var mineralisation: InlineArray<7, V>
  /// Adsorbed per dissolved ammonium.
  public var buffer: V

  /// None.
  public init() {
    count = 0
    thickness = InlineArray(repeating: 0.1)
    bulkDensity = InlineArray(repeating: 1.4)
    saturation = InlineArray(repeating: 0.4)
    fieldCapacity = InlineArray(repeating: 0.3)
    wiltingPoint = InlineArray(repeating: 0.15)
    mineralisation = InlineArray(repeating: 0)
    buffer = 8
  }
}

/// One day of nitrogen below the ploughed layer.
///
///     nitrified   0.06·1.08^(T−25) · air          air = (saturation − θ)/(saturation − field capacity), 0 … 1
///     denitrified 0.5·1.07^(T−25) · (1 − air) of nitrate, less in layers that release under 0.25 g N m⁻³ d⁻¹ (design choice)
///     leached     1 − e^(−flow / (θ·Δz·(1 + buffer)))   of ammonium, without buffer of nitrate
///
/// Uptake first, from yesterday's stores; then what comes from above, life, and leaching from the top down. Urea that arrives is
/// ammonium at once. Left out: capillary rise of solutes, diffusion between layers. Source: as in `NitrogenDay`.
public enum SubsoilNitrogen {
  /// What moved in a day, g N m⁻² d⁻¹.
  public struct Flows<V: Lane> {
    public var leachedAmmonium: V = 0, leachedNitrate: V = 0
    public var mineralisation: V = 0, nitrification: V = 0, denitrification: V = 0, uptake: V = 0
  }

  /// - Parameters:
  ///   - arriving: ammonium (urea with it) and nitrate from the ploughed layer, g N m⁻² d⁻¹.
  ///   - water: content of each layer, m³ m⁻³.
  ///   - below: flow out of each layer's base, m d⁻¹.
  ///   - temperature: of the soil, °C.
  @inline(__always) package static func day<V: Lane>(
    _ state: SubsoilNitrogenState<V>, arriving: (ammonium: V, nitrate: V), uptake: SubsoilUptake<V>, water: InlineArray<7, V>,
    below: InlineArray<7, V>, temperature: V, _ layers: SubsoilLayers<V>, _ p: SoilNitrogen.Parameters<V>
  ) -> (next: SubsoilNitrogenState<V>, flows: Flows<V>) {
    var next = state
    var flows = Flows<V>()
    let warmer = temperature - 25
    let nitrifying = p.nitrification * V.exp(0.07696104113612832 * warmer)
    let denitrifying = p.denitrification * V.exp(0.06765864847381632 * warmer)
    let warm = SoilNitrogen.decayWarmth(temperature)
    var fromAbove = arriving
    for i in 0..<layers.count {
      let takenAmmonium = V.min(uptake.ammonium[i], next.ammonium[i])
      let takenNitrate = V.min(uptake.nitrate[i], next.nitrate[i])
      flows.uptake += takenAmmonium + takenNitrate
      let released = V.min(layers.mineralisation[i] * warm, next.humus)
      next.humus -= released
      var ammonium = next.ammonium[i] - takenAmmonium + fromAbove.ammonium + released
      var nitrate = next.nitrate[i] - takenNitrate + fromAbove.nitrate
      let span = V.max(layers.saturation[i] - layers.fieldCapacity[i], 0.01)
      let air = V.clip((layers.saturation[i] - water[i]) / span, 0, 1)
      let nitrified = ammonium * V.decayed(nitrifying * air)
      // Denitrifiers live on carbon: a layer that releases little feeds few.
      let fed = V.clip(4 * layers.mineralisation[i] / layers.thickness[i], 0.05, 1)
      let gas = nitrate * V.decayed(denitrifying * (1 - air) * fed)
      ammonium -= nitrified
      nitrate += nitrified - gas
      let held = V.max(water[i] * layers.thickness[i], 0.001)
      let washedAmmonium = ammonium * V.decayed(V.positive(below[i]) / (held * (1 + layers.buffer)))
      let washedNitrate = nitrate * V.decayed(V.positive(below[i]) / held)
      next.ammonium[i] = ammonium - washedAmmonium
      next.nitrate[i] = nitrate - washedNitrate
      flows.mineralisation += released
      flows.nitrification += nitrified
      flows.denitrification += gas
      fromAbove = (washedAmmonium, washedNitrate)
    }
    flows.leachedAmmonium = fromAbove.ammonium
    flows.leachedNitrate = fromAbove.nitrate
    return (next, flows)
  }

  /// Joins the day of the layers below to that of the ploughed one: what leached out of it arrives there.
  @inline(__always) static func join<V: Lane>(
    _ next: inout FieldNitrogen<V>, _ flows: inout NitrogenFlows<V>, uptake: SubsoilUptake<V>,
    water: InlineArray<7, V>, below: InlineArray<7, V>, temperature: V, _ layers: SubsoilLayers<V>,
    _ p: SoilNitrogen.Parameters<V>
  ) {
    let arriving = (ammonium: flows.leachedAmmonium + flows.leachedUrea, nitrate: flows.leachedNitrate)
    let deep = SubsoilNitrogen.day(
      next.subsoil, arriving: arriving, uptake: uptake, water: water, below: below, temperature: temperature, layers, p)
    next.subsoil = deep.next
    flows.leachedUrea = 0
    flows.leachedAmmonium = deep.flows.leachedAmmonium
    flows.leachedNitrate = deep.flows.leachedNitrate
    flows.mineralisation += deep.flows.mineralisation
    flows.nitrification += deep.flows.nitrification
    flows.denitrification += deep.flows.denitrification
    flows.cropUptake += deep.flows.uptake
  }
}
