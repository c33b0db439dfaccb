public import Numbers

/// One day of the water on and in a layered rice soil, ponded or not.
///
///     ponded:      Δpond = rain + irrigation − evaporation − transpiration − percolation − runoff
///     not ponded:  flow out of a layer = min(K, water above field capacity), from the top down;
///                  what a full layer below cannot take goes back up, in the end onto the surface
///
/// While water stands, roots drink from it and percolation is a given rate that leaves the layers as they are. A pond that does not
/// last the day gives to evaporation first. Soil without a pond loses what the air asks on the first day, then 0.6·(√t − √(t − 1)) of
/// it. A puddled layer drains only above saturation, shrinks as it dries and, once the plough sole has fallen to the cracking suction,
/// conducts at least 10 m d⁻¹ for good.
///
/// Differs from the source in two things that none of its runs shows. Through cracks the pond goes down into the soil; the source lets
/// it stand and dries the layer under it. Evaporation leaves the uppermost layer what the roots take; the source lets both have the
/// last of it and then fills the layer up to air-dry from nowhere. So `correction` is 0 but for rounding, unless more uptake is asked for
/// than there is. Groundwater, canal and breach are added around it (`LayersAround`). Left out: layers under a pond do not refill.
/// Source: Wopereis et al. 1996 (PADDY), Bouman et al. 2001; specification of the rice model, section 19.
public enum PaddyWater {
  /// Where the water of a day went, m d⁻¹.
  public struct Flows<V: Lane>: Sendable, BitwiseCopyable {
    /// In, from the sky and from the canal.
    public var rain: V = 0, irrigation: V = 0
    /// Out, to the air: from standing water, and from the uppermost layer.
    public var pondEvaporation: V = 0, soilEvaporation: V = 0
    /// Out, through the rice: from standing water, and from every layer.
    public var pondTranspiration: V = 0
    public var layerTranspiration: InlineArray<10, V> = InlineArray(repeating: 0)
    /// Within: into every layer from above; what stands after the last layer's is the drainage.
    public var downward: InlineArray<11, V> = InlineArray(repeating: 0)
    /// Out, from the lowest layer.
    public var drainage: V = 0
    /// Within: out of standing water at the given rate (PERC), 0 on a cracked soil.
    public var pondPercolation: V = 0
    /// Out, over the bund.
    public var runoff: V = 0
    /// In, from groundwater: always 0, there is none in reach.
    public var capillaryRise: V = 0
    /// In, from nowhere: what keeps layers between air-dry and saturated; 0 but for rounding where uptake is what the layers hold.
    public var correction: V = 0
    public init() {}

    /// To the air, without the rice.
    public var evaporation: V {
      @inline(__always) get { pondEvaporation + soilEvaporation }
    }
    /// Through the rice.
    public var transpiration: V {
      @inline(__always) get { layerTranspiration.total + pondTranspiration }
    }
    /// All that came in.
    public var inward: V {
      @inline(__always) get { rain + irrigation + capillaryRise + correction }
    }
    /// All that left.
    public var outward: V {
      @inline(__always) get { evaporation + transpiration + drainage + runoff }
    }
  }

  /// Tomorrow's water and where today's went.
  /// - Parameters:
  ///   - rain, irrigation: m d⁻¹.
  ///   - evaporation: what the air asks of water or bare soil under this canopy, m d⁻¹.
  ///   - uptake: what the roots would take from every layer, m d⁻¹ (`RootWaterUptake`); from the pond where one lasts.
  ///   - bundHeight: above the soil, m.
  @inline(never) public static func day<V: Lane>(
    _ state: SoilColumnState<V>, rain: V, irrigation: V, evaporation: V, uptake: InlineArray<10, V>, bundHeight: V,
    _ column: SoilColumn<V>
  ) -> (next: SoilColumnState<V>, flows: Flows<V>) {
    var flows = Flows<V>()
    flows.rain = rain
    flows.irrigation = irrigation
    let supply = rain + irrigation
    let pond = state.ponded + supply
    let asked = uptake.total

    // Four fates of the day, one for each field.
    let isPonded = state.ponded .>= 1e-5
    let feedsBoth = pond .>= (evaporation + asked)
    let feedsAir = pond .>= evaporation
    let lasts = isPonded .& feedsBoth
    let rootsFinishIt = isPonded .& feedsAir .& (.!feedsBoth)
    let airFinishesIt = isPonded .& (.!feedsAir)
    let isCracked = state.cracked .> 0.5
    let seeps = lasts .& (.!isCracked)
    let cascades = (.!isPonded) .| (lasts .& isCracked)

    // Through the rice.
    flows.pondEvaporation = V.select(isPonded, V.select(airFinishesIt, state.ponded, evaporation), 0)
    let fromPond = V.select(rootsFinishIt, pond - evaporation, 0)
    flows.pondTranspiration = V.select(lasts, asked, fromPond)
    let short = V.ratio(asked - fromPond, asked)
    let share = V.select(lasts, 0, V.select(rootsFinishIt, short, 1))
    for i in 0..<column.count { flows.layerTranspiration[i] = uptake[i] * share }

    // Out of the soil to the air.
    let topWater = (state.content[0] - column.airDry[0]) * column.thickness[0]
    let dryable = V.positive(topWater + supply - flows.layerTranspiration[0])
    let days = state.daysSincePonding
    let slowing = 0.6 * evaporation * (V.sqrt(days) - V.sqrt(V.positive(days - 1)))
    let first = V.min(evaporation, dryable)
    let later = V.min(evaporation, slowing + supply)
    let bare = V.min(V.select(days .< 1.1, first, later), dryable)
    let afterPond = V.min(evaporation - state.ponded, dryable)
    flows.soilEvaporation = V.select(isPonded, V.select(airFinishesIt, afterPond, 0), bare)

    // Down, and back up where a layer is full.
    let held = pond - flows.pondEvaporation - flows.pondTranspiration
    let percolation = V.select(seeps, V.min(column.pondedPercolation, held), 0)
    let entering = V.select(cascades, held, V.select(airFinishesIt, supply, percolation))
    let through = V.select(seeps, percolation, 0)
    flows.downward[0] = entering
    for i in 0..<column.count {
      let conductivity = conductivity(of: i, isCracked, column)
      let loss = flows.layerTranspiration[i] + (i == 0 ? flows.soilEvaporation : 0)
      let free = (state.content[i] - column.drained(i, state)) * column.thickness[i]
      let excess = V.positive(flows.downward[i] - loss + free)
      flows.downward[i + 1] = V.select(cascades, V.min(conductivity, excess), through)
    }
    for i in stride(from: column.count - 1, through: 0, by: -1) {
      let loss = flows.layerTranspiration[i] + (i == 0 ? flows.soilEvaporation : 0)
      let room = (state.saturation[i] - state.content[i]) * column.thickness[i]
      let tooMuch = V.positive(flows.downward[i] - flows.downward[i + 1] - loss - room)
      flows.downward[i] -= V.select(cascades, tooMuch, 0)
    }
    flows.drainage = flows.downward[column.count]
    flows.pondPercolation = percolation

    // One update.
    var next = state
    let finished = rootsFinishIt .| airFinishesIt
    let standing = V.select(finished, 0, V.positive(held - flows.downward[0]))
    flows.runoff = V.positive(standing - V.positive(bundHeight))
    next.ponded = V.min(standing, V.positive(bundHeight))
    next.daysSincePonding = V.select(isPonded, 1, days + 1)
    for i in 0..<column.count {
      let loss = flows.layerTranspiration[i] + (i == 0 ? flows.soilEvaporation : 0)
      let change = flows.downward[i] - flows.downward[i + 1] - loss
      let free = state.content[i] + change / column.thickness[i]
      let content = V.clip(free, column.airDry[i], state.saturation[i])
      flows.correction += (content - free) * column.thickness[i]
      next.content[i] = content
      if i < column.puddledLayers {
        next.saturation[i] = V.min(state.saturation[i], V.max(content, column.ripenedSaturation[i]))
      }
    }
    if column.puddledLayers > 0 {
      let sole = next.content[column.puddledLayers - 1]
      next.cracked = V.select(sole .< column.crackingContent, 1, state.cracked)
    }
    return (next, flows)
  }

  /// m d⁻¹.
  @inline(__always) private static func conductivity<V: Lane>(of layer: Int, _ isCracked: V.Condition, _ column: SoilColumn<V>)
    -> V
  {
    let whole = column.conductivity[layer]
    return layer < column.puddledLayers ? V.select(isCracked, V.max(whole, 10), whole) : whole
  }
}

extension InlineArray where Element: Lane {
  /// The sum of its numbers, in order.
  @inline(__always) package var total: Element {
    var sum: Element = 0
    for i in indices { sum += self[i] }
    return sum
  }
}
