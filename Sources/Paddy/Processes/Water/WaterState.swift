public import Numbers

/// The two stores of water in a field, m over the gross field.
public struct WaterState<V: Lane>: Sendable, BitwiseCopyable {
  /// Free water on the flat and in the trench.
  public var floodwater: V
  /// Water in the root zone (puddled layer and pan) above the wilting point.
  public var soilWater: V
  /// How far cracks are open, 0 … 1.
  public var cracks: V = 0
  /// Days without water on the soil since the last gift of water, d; counted where gifts are given.
  public var dryDays: V = 0
  /// Share of the soil's surface that was wetted last: less than 1 after water in furrows, 1 after rain.
  public var wettedShare: V = 1

  public init(floodwater: V, soilWater: V) {
    self.floodwater = floodwater
    self.soilWater = soilWater
  }

  /// A saturated soil under `depth` m of water on the flat, trench full.
  public init(depth: V, _ geometry: PlotGeometry<V>, _ soil: SoilProperties<V>) {
    floodwater = V.positive(depth) + geometry.trenchCapacity
    soilWater = WaterState.capacity(geometry, soil)
  }

  /// Soil water when saturated, m over the gross field.
  @inline(__always) public static func capacity(_ geometry: PlotGeometry<V>, _ soil: SoilProperties<V>) -> V {
    geometry.flatShare * soil.rootZone * (soil.saturation - soil.wiltingPoint)
  }

  /// Height of the free water above the flat, m; negative: depth of the perched water below it, from the soil's deficit over its
  /// drainable porosity. Deeper than the pan the number is no depth but a measure of dryness that keeps falling.
  @inline(__always) public func level(_ geometry: PlotGeometry<V>, _ soil: SoilProperties<V>) -> V {
    let deficit = WaterState.capacity(geometry, soil) - soilWater
    let below = deficit / (soil.drainablePorosity * geometry.flatShare)
    return geometry.depthOnFlat(floodwater) - below
  }
}

/// What the farmer asks of the water today. Levels in m above the flat, negative below.
public struct WaterOrders<V: Lane>: Sendable, BitwiseCopyable {
  /// Irrigate when yesterday's level is lower than this.
  public var refillBelow: V
  /// Irrigate up to this.
  public var refillTo: V
  /// Height of the outlet's sill; below the bund; 0 when drained on purpose.
  public var outletSill: V
  /// 1 where water may be taken, 0 where not (rainfed, or a drainage period).
  public var irrigationAllowed: V
  /// The most water to be had today, m over the gross field.
  public var irrigationLimit: V
  /// Given today whatever the level, m over the gross field.
  public var irrigationAmount: V
  /// Level of the canal in the morning and at night, m above the flat; depth of the groundwater below it, m. Where there are such.
  public var canalBefore: V = 0, canalAfter: V = 0, groundwaterDepth: V = 0
  /// Width of a breach in the bund, open down to the flat, per area, m m⁻²; 0 where it is whole.
  public var breachWidth: V = 0
  public init(
    refillBelow: V, refillTo: V, outletSill: V, irrigationAllowed: V = 1, irrigationLimit: V = 1, irrigationAmount: V = 0
  ) {
    self.irrigationAmount = irrigationAmount
    self.refillBelow = refillBelow
    self.refillTo = refillTo
    self.outletSill = outletSill
    self.irrigationAllowed = irrigationAllowed
    self.irrigationLimit = irrigationLimit
  }
}

extension WaterOrders {
  /// Through a breach all water on the flat runs off, and none is let in.
  @inline(__always) mutating func open(_ bund: BundState<V>, width: V) {
    let whole = 1 - bund.isBroken
    breachWidth = bund.isBroken * width
    outletSill *= whole
    irrigationAllowed *= whole
    irrigationAmount *= whole
  }
}

/// Where the water of a day went, m over the gross field.
public struct WaterFlows<V: Lane>: Sendable, BitwiseCopyable {
  /// In, from the sky, before interception.
  public var rain: V = 0
  /// Out: rain that dries on the leaves.
  public var interception: V = 0
  /// In, from the canal.
  public var irrigation: V = 0
  /// Out: from floodwater, trench and bare soil.
  public var evaporation: V = 0
  /// Out: through the rice, from the soil.
  public var transpiration: V = 0
  /// Out: from the soil through the pan.
  public var percolation: V = 0
  /// Out: from the trench through its floor.
  public var trenchPercolation: V = 0
  /// Out: from the floodwater through the bund.
  public var seepage: V = 0
  /// Out: from the floodwater over the outlet.
  public var drainage: V = 0
  /// Out: from the floodwater over the bund.
  public var spill: V = 0
  /// Within: from the floodwater into the soil.
  public var infiltration: V = 0
  /// Transpiration per transpiration without stress, 0 … 1.
  public var relativeTranspiration: V = 1
  /// Hours with water over the bund.
  public var hoursOverBund: V = 0
  /// Greatest depth over the bund, m.
  public var depthOverBund: V = 0
  /// Mean of the floodwater at the start (irrigation included) and the end of the day.
  public var meanFloodwater: V = 0
  /// Floodwater at the end of the day.
  public var endFloodwater: V = 0
  /// Share of the gross field under free water: 1 with water on the flat, the refuge's share with water in the trench only.
  public var wetShare: V = 0
  /// Level at the end of the day, m above the flat.
  public var level: V = 0
  /// In, from nowhere: what keeps the layers of a profile between air-dry and saturated.
  public var adjustment: V = 0
  /// In, from the canal through the outlet.
  public var canalInflow: V = 0
  /// In, from the groundwater.
  public var capillaryRise: V = 0
  public init() {}

  /// All that came in.
  public var inward: V {
    @inline(__always) get { rain + irrigation + (adjustment + canalInflow + capillaryRise) }
  }
  /// All that left.
  public var outward: V {
    @inline(__always) get {
      let air = interception + evaporation + transpiration
      let ground = percolation + trenchPercolation + seepage
      return air + ground + (drainage + spill)
    }
  }
}
