internal import Numbers

/// What the land around does to a soil in layers: a canal behind the outlet, a breach in the bund, groundwater under the column.
///
///     outlet      the pond that is left is routed with the day's rain as a field of two stores is (`StormRouting`)
///     table       layers below it conduct nothing downward; percolation under a pond × (pond + sole − pressure)/(pond + sole)
///     rise        from the lowest layer up, to field capacity, below the table to saturation; each layer at most its own steady flow (`CapillaryRise`),
///                 all together at most that of the lowest that is not full
///
/// Without canal, breach and groundwater nothing here is called. Left out: water that rises under a pond, redistribution between layers other than
/// by this, nitrogen that rises. Source: as `CapillaryRise`; the order of the layers is a design choice.
enum LayersAround {
  /// The column as a table leaves it to drain.
  @inline(__always) static func draining<V: Lane>(_ column: SoilColumn<V>, ponded: V, table depth: V) -> SoilColumn<V> {
    var held = column
    var base: V = 0
    for i in 0..<column.count {
      base += column.thickness[i]
      held.conductivity[i] = V.select(base .> depth, 0, column.conductivity[i])
    }
    let sole = column.top(of: column.puddledLayers > 0 ? column.puddledLayers : column.count)
    let head = ponded + sole
    held.pondedPercolation *= V.clip(V.ratio(head - V.positive(sole - depth), head), 0, 1)
    return held
  }

  /// Fills the layers from below; returns what has risen, m d⁻¹.
  @inline(__always) static func rise<V: Lane>(
    _ state: inout SoilColumnState<V>, _ column: SoilColumn<V>, table depth: V, _ p: CapillaryRise.Parameters<V>
  ) -> V {
    let tensions = column.tensions(state)
    var risen: V = 0
    // Water stands in the pores below the table; above it the flow of the lowest layer with room is all there is.
    var flow: V = -1
    var base = column.depth
    for i in stride(from: column.count - 1, through: 0, by: -1) {
      let middle = base - 0.5 * column.thickness[i]
      let isBelow = V.flag(base .> depth)
      base -= column.thickness[i]
      let upTo = V.select(isBelow .> 0, state.saturation[i], V.min(column.fieldCapacity[i], state.saturation[i]))
      let room = V.positive(upTo - state.content[i]) * column.thickness[i]
      let height = V.max(depth - middle, 0.05)
      // kPa to m of water.
      let own = CapillaryRise.rising(suction: tensions[i] / 9.81, height: height, p)
      let steady = V.select(isBelow .> 0, V.max(own, p.conductivity), own)
      flow = V.select((flow .< 0) .& (room .> 0), steady, flow)
      let taken = V.min(room, V.min(steady, V.positive(flow)))
      state.content[i] += taken / column.thickness[i]
      flow = V.select(flow .< 0, flow, V.positive(flow - taken))
      risen += taken
    }
    return risen
  }

  /// The pond over outlet and bund, against the canal where there is one.
  /// - Parameter ponded: with today's rain, before anything has run off, m.
  @inline(never) static func route<V: Lane>(ponded: V, rain: V, orders: WaterOrders<V>, _ field: Field<V>) -> StormRouting.Day<V>
  {
    let p = field.parameters.water
    let late = V.min(rain, ponded)
    let outlet = p.outletCoefficient * (p.outletWidth + orders.breachWidth) * 3600
    let crest = p.crestCoefficient * p.crestLength * 3600
    guard field.hasCanal else {
      return StormRouting.day(
        floodwater: ponded - late, rain: late, trenchCapacity: 0, sill: orders.outletSill, bund: field.geometry.bundHeight,
        outlet: outlet, crest: crest)
    }
    let canal = StormRouting.Tailwater(
      before: orders.canalBefore, after: orders.canalAfter,
      admits: V.max(field.canalAdmits, V.flag(orders.breachWidth .> 0)))
    return StormRouting.day(
      floodwater: ponded - late, rain: late, trenchCapacity: 0, sill: orders.outletSill, bund: field.geometry.bundHeight,
      outlet: outlet, crest: crest, tailwater: canal)
  }
}
