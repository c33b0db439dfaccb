internal import Numbers

extension SoilProfile {
  /// Whether the soil cracks when it dries: from 35 % of clay on, or where clay is not known (design choice).
  private var cracks: Bool { mean(\.clay, from: 0, to: 0.3).map { $0 >= 35 } ?? true }

  /// The layers of computation; conductivity 0.5 m d⁻¹ where unknown, air-dry a third of the wilting point, and a puddled layer shrinks
  /// by 7 % of its water (design choices).
  /// - Parameter percolation: under standing water, m d⁻¹; nil: the profile's.
  func column<V: Lane>(percolation: Double?) -> SoilColumn<V> {
    var above = 0.0
    var thickness: [Double] = [], saturation: [Double] = [], capacity: [Double] = [], wilting: [Double] = [], speed: [Double] = []
    var puddled = 0
    for base in bases {
      let wilt = mean(\.wiltingPoint, from: above, to: base) ?? 0.15
      let field = Swift.max(mean(\.fieldCapacity, from: above, to: base) ?? 0.3, wilt + 0.01)
      thickness.append(base - above)
      wilting.append(Swift.max(wilt, 0.003))
      capacity.append(field)
      saturation.append(Swift.max(mean(\.saturation, from: above, to: base) ?? 0.5, field + 0.005))
      speed.append(mean(\.conductivity, from: above, to: base) ?? 0.5)
      if 0.5 * (above + base) < puddledDepth { puddled += 1 }
      above = base
    }
    // Water that stands on a puddled soil passes at the rate of its plough sole, and so does water that has just been let in.
    let sole = percolation ?? pondedPercolation
    if puddled > 0 { speed[puddled - 1] = Swift.min(speed[puddled - 1], sole) }
    return SoilColumn<V>(
      thickness: thickness, saturation: saturation, fieldCapacity: capacity, wiltingPoint: wilting,
      airDry: wilting.map { $0 / 3 },
      conductivity: speed, ripenedSaturation: zip(saturation, capacity).map { Swift.max(0.93 * $0, $1) }, puddledLayers: puddled,
      crackingSuction: cracks ? 4 : 6.9, pondedPercolation: sole)
  }

  /// The layer of computation that a depth (m) lies in, from 0.
  func layer(at depth: Double) -> Int { bases.firstIndex { depth <= $0 } ?? bases.count - 1 }

  /// What nitrogen needs to know of the layers below the ploughed one.
  func subsoil<V: Lane>(_ soil: SoilProperties<V>, _ rule: MineralisationRule.Parameters<V>) -> SubsoilLayers<V> {
    var layers = SubsoilLayers<V>()
    var above = SoilProfile.grid[SoilProfile.ploughedLayers - 1]
    for base in bases.dropFirst(SoilProfile.ploughedLayers) {
      let i = layers.count
      let density = mean(\.bulkDensity, from: above, to: base) ?? 1.4
      let carbon = 10 * (mean(\.organicCarbon, from: above, to: base) ?? 0.3) * density * (base - above)
      layers.thickness[i] = V(base - above)
      layers.bulkDensity[i] = V(density)
      layers.saturation[i] = V(mean(\.saturation, from: above, to: base) ?? 0.5)
      layers.fieldCapacity[i] = V(mean(\.fieldCapacity, from: above, to: base) ?? 0.3)
      layers.wiltingPoint[i] = V(mean(\.wiltingPoint, from: above, to: base) ?? 0.15)
      let middle: Double = 0.5 * (above + base) - SoilProfile.grid[SoilProfile.ploughedLayers - 1]
      layers.mineralisation[i] = MineralisationRule.subsoil(carbon: V(carbon), depth: V(middle), rule)
      layers.count += 1
      above = base
    }
    layers.buffer = soil.ammoniumBuffer
    return layers
  }

  /// Water at the start, m³ m⁻³: as given, else saturated in puddled layers and at field capacity below.
  func startingWater<V: Lane>(_ column: SoilColumn<V>) -> InlineArray<10, V> {
    var above = 0.0
    var content = column.saturation
    for (i, base) in bases.enumerated() {
      let given = mean(\.water, from: above, to: base).map { V($0) }
      content[i] = given ?? (i < column.puddledLayers ? column.saturation[i] : column.fieldCapacity[i])
      above = base
    }
    return content
  }

  /// Mineral nitrogen between two depths, g N m⁻²; nil where it is not given.
  private func amount(_ property: (Layer) -> Double?, _ top: Double, _ base: Double) -> Double? {
    let density = mean(\.bulkDensity, from: top, to: base) ?? 1.3
    return mean(property, from: top, to: base).map { $0 * density * (base - top) }
  }

  /// The same of the ploughed layer alone, for a field that has no other.
  func startingTopsoilNitrogen<V: Lane>(_ soil: SoilProperties<V>) -> FieldNitrogen<V> {
    var state = FieldNitrogen(soil)
    let base = SoilProfile.grid[SoilProfile.ploughedLayers - 1]
    if let ammonium = amount(\.ammonium, 0, base) { state.reducedAmmonium = V(ammonium) }
    if let nitrate = amount(\.nitrate, 0, base) { state.reducedNitrate = V(nitrate) }
    return state
  }

  /// Nitrogen at the start. Where none is given: 1.5 g N m⁻² of ammonium in the ploughed layer, as on the soils of the catalogue, and
  /// 0.3 mg kg⁻¹ of nitrate below (design choices).
  func startingNitrogen<V: Lane>(_ soil: SoilProperties<V>) -> FieldNitrogen<V> {
    var state: FieldNitrogen<V> = startingTopsoilNitrogen(soil)
    var above = SoilProfile.grid[SoilProfile.ploughedLayers - 1]
    var carbon = 0.0
    for (i, base) in bases.dropFirst(SoilProfile.ploughedLayers).enumerated() {
      let density = mean(\.bulkDensity, from: above, to: base) ?? 1.4
      state.subsoil.ammonium[i] = V(amount(\.ammonium, above, base) ?? 0)
      state.subsoil.nitrate[i] = V(amount(\.nitrate, above, base) ?? 0.3 * density * (base - above))
      carbon += 10 * (mean(\.organicCarbon, from: above, to: base) ?? 0.3) * density * (base - above)
      above = base
    }
    state.subsoil.humus = V(1000 * carbon / 10.5)
    return state
  }
}
