internal import Numbers

/// A soil described layer by layer from the surface down, as a survey or a trial reports it.
///
/// A field on such a soil runs the layered water balance (`PaddyWater`) and carries nitrogen in every layer; a field on a soil of the
/// catalogue runs the two stores of `WaterBalance`.
public struct SoilProfile: Sendable, Equatable {
  public struct Layer: Sendable, Equatable {
    /// Depth of its base, m.
    public var base: Double
    /// Water held when saturated, at field capacity and at the wilting point, m³ m⁻³.
    public var saturation: Double, fieldCapacity: Double, wiltingPoint: Double
    /// t m⁻³.
    public var bulkDensity: Double
    /// % of dry mass.
    public var organicCarbon: Double
    /// Saturated conductivity, m d⁻¹.
    public var conductivity: Double?
    /// pH in water; cation exchange capacity, cmol kg⁻¹; clay, % of dry mass.
    public var acidity: Double?, cationExchange: Double?, clay: Double?
    /// At the start: water, m³ m⁻³; ammonium and nitrate, mg N per kg of dry soil.
    public var water: Double?, ammonium: Double?, nitrate: Double?

    public init(
      base: Double, saturation: Double, fieldCapacity: Double, wiltingPoint: Double, bulkDensity: Double, organicCarbon: Double,
      conductivity: Double? = nil, acidity: Double? = nil, cationExchange: Double? = nil, clay: Double? = nil,
      water: Double? = nil, ammonium: Double? = nil, nitrate: Double? = nil
    ) {
      self.base = base
      self.saturation = saturation
      self.fieldCapacity = fieldCapacity
      self.wiltingPoint = wiltingPoint
      self.bulkDensity = bulkDensity
      self.organicCarbon = organicCarbon
      self.conductivity = conductivity
      self.acidity = acidity
      self.cationExchange = cationExchange
      self.clay = clay
      self.water = water
      self.ammonium = ammonium
      self.nitrate = nitrate
    }
  }

  /// From the surface down; at least one, bases rising.
  public var layers: [Layer]
  /// Depth to the base of the plough sole, m; 0 where the soil is not puddled.
  public var puddledDepth: Double
  /// Under standing water, m d⁻¹; nil: by clay where puddled, else what the least conducting layer lets through.
  public var percolation: Double?
  /// Day on which the layers' water and nitrogen stand as given; nil: sowing.
  public var start: Moment?

  public init(layers: [Layer], puddledDepth: Double = 0, percolation: Double? = nil, start: Moment? = nil) {
    self.layers = layers
    self.puddledDepth = puddledDepth
    self.percolation = percolation
    self.start = start
  }

  /// m.
  public var depth: Double { layers.last?.base ?? 0 }

  /// Bases of the layers that a season computes with, m: the first three are the ploughed layer.
  public static let grid = [0.05, 0.12, 0.2, 0.3, 0.4, 0.55, 0.7, 0.9, 1.1, 1.4]
  /// How many of them make the ploughed layer.
  public static let ploughedLayers = 3

  /// Bases of this profile's layers of computation, m: at least four, so that there is always something below the ploughed layer.
  public var bases: [Double] {
    let deepest = Swift.max(depth, 0.3)
    let inner = SoilProfile.grid.filter { $0 < deepest - 0.02 }
    return Array((inner + [Swift.min(deepest, SoilProfile.grid.last!)]).prefix(SoilProfile.grid.count))
  }

  /// Mean of a property of the layers between two depths, weighted by thickness; the last layer goes on below the profile.
  func mean(_ property: (Layer) -> Double?, from top: Double, to bottom: Double) -> Double? {
    var sum = 0.0, thickness = 0.0, above = 0.0
    for (index, layer) in layers.enumerated() {
      let base = index == layers.count - 1 ? Swift.max(layer.base, bottom) : layer.base
      let part = Swift.min(base, bottom) - Swift.max(above, top)
      if part > 0, let value = property(layer) {
        sum += value * part
        thickness += part
      }
      above = layer.base
    }
    return thickness > 0 ? sum / thickness : nil
  }

  /// The least of a property between two depths.
  func least(_ property: (Layer) -> Double?, from top: Double, to bottom: Double) -> Double? {
    var above = 0.0
    var found: [Double] = []
    for (index, layer) in layers.enumerated() {
      let base = index == layers.count - 1 ? Swift.max(layer.base, bottom) : layer.base
      if Swift.min(base, bottom) - Swift.max(above, top) > 0, let value = property(layer) { found.append(value) }
      above = layer.base
    }
    return found.min()
  }
}

extension SoilProfile {
  /// Percolation under standing water, m d⁻¹. Where nothing is known of a puddled soil it falls with clay from 14 mm d⁻¹ in sand to
  /// 2 mm d⁻¹ at 48 % and above, 3 mm d⁻¹ where clay is unknown (design choice through the recalled 3, 6 and more than 10 mm d⁻¹ of
  /// poorly drained, well drained and sandy paddy soils).
  public var pondedPercolation: Double {
    if let percolation { return percolation }
    if puddledDepth > 0 {
      guard let clay = mean(\.clay, from: 0, to: 0.3) else { return 0.003 }
      return Swift.min(0.014, Swift.max(0.002, 0.014 - 0.00025 * clay))
    }
    return least(\.conductivity, from: 0, to: Swift.min(depth, 1)) ?? 0.02
  }

  /// The ploughed layer as the nitrogen of floodwater and topsoil sees it.
  var topsoil: SoilProperties<Cited> {
    let depth = SoilProfile.grid[SoilProfile.ploughedLayers - 1]
    func value(_ number: Double, _ unit: String, _ source: String = "profile of the scenario, mean of the ploughed layer")
      -> Cited
    {
      Cited(number, unit, source, .measured)
    }
    func mean(_ property: (Layer) -> Double?) -> Double? { self.mean(property, from: 0, to: depth) }
    let density = mean(\.bulkDensity) ?? 1.2
    let carbon = mean(\.organicCarbon) ?? 1
    let saturation = mean(\.saturation) ?? 0.5
    let capacity = mean(\.fieldCapacity) ?? 0.35
    let clay = mean(\.clay)
    let exchange = mean(\.cationExchange)
    let estimatedExchange = 0.5 * (clay ?? 25) + 2 * carbon
    let rule = MineralisationRule.Parameters<Cited>.standard.map(\.value)
    let stock = 10 * carbon * density * depth
    return SoilProperties(
      panConductivity: value(
        pondedPercolation * Soil.panThickness / (Soil.pondDepth + depth + Soil.panThickness), "m/d",
        "what lets the profile's percolation through under 5 cm of water"),
      panThickness: value(Soil.panThickness, "m", "design choice"),
      puddledDepth: value(depth, "m", "design choice: the ploughed layer"),
      saturation: value(saturation, "m3/m3"), fieldCapacity: value(capacity, "m3/m3"),
      wiltingPoint: value(mean(\.wiltingPoint) ?? 0.15, "m3/m3"),
      drainablePorosity: value(Swift.max(0.005, saturation - capacity), "m/m", "saturation less field capacity"),
      bulkDensity: value(density, "t/m3"),
      cationExchange: exchange.map { value($0, "cmol/kg") }
        ?? Cited(estimatedExchange, 5...60, "cmol/kg", "0.5 per % of clay (25 % where unknown) and 2 per % of carbon, recalled"),
      acidity: mean(\.acidity).map { value($0, "pH") } ?? Cited(6.5, 5...8, "pH", "no pH in the profile; most wet paddy soils"),
      organicCarbon: value(carbon, "%"),
      sand: clay.map { Cited(Swift.max(5, 70 - 1.2 * $0), 5...90, "%", "from clay along the texture triangle, design choice") }
        ?? Cited(25, 5...75, "%", "no texture in the profile; clay loam"),
      humusNitrogen: value(1000 * stock / 10.5, "g N/m2", "organic carbon / 10.5 × bulk density × depth"),
      basalMineralisation: Cited(
        MineralisationRule.topsoil(carbon: stock, rule), "g N/m2/d",
        "from the profile's organic carbon by the mineralisation rule", .calibrated))
  }
}
