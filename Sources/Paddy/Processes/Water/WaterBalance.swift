public import Numbers

/// One day of the field's water.
///
///     ΔS = rain − interception + irrigation − evaporation − transpiration − percolation − seepage − outlet − bund
///     percolation = K·(level + puddled depth + pan)/pan, not below 0 (Darcy through the pan, freely draining under it)
///
/// Order: irrigation is decided on yesterday's level, less today's rain; rain and irrigation fill the trench, then the soil, then the
/// flat; evaporation and seepage leave the free water, transpiration and percolation the soil; what then stands above the sill is
/// routed hour by hour. Percolation takes only water above field capacity. Transpiration is whole until the level is below the onset
/// *and* the depletion share of the soil's water is used, then falls in proportion to what is left.
/// Groundwater and a canal behind the outlet are followed where a plot has them (`CapillaryRise`, `StormRouting.Tailwater`). Left out:
/// roots below the pan, leakage between trench and soil, an infiltration rate (a dry soil refills in a day). Cracks raise the conductivity of the pan 1 + 4·(1 − relative saturation) times and close within days of re-flooding.
/// Source: our science file, sections 1.1–1.6; Darcy, FAO-56 (rice p = 0.2 of saturation), the rest design choices.
public enum WaterBalance {
  public struct Parameters<Number: Sendable>: Sendable {
    /// Rain held per leaf area, m per m² m⁻².
    public var interception: Number
    /// Level below which rice may lack water, m above the flat.
    public var stressOnset: Number
    /// Share of the soil's water used before rice lacks it.
    public var depletion: Number
    /// Rise of the pan's conductivity per share of dryness in a cracked soil.
    public var crackFactor: Number
    /// Loss through the bund per depth on the flat, d⁻¹ (m d⁻¹ over the gross field per m).
    public var bundSeepage: Number
    /// Coefficient of the outlet, m^½ s⁻¹.
    public var outletCoefficient: Number
    /// Width of the outlet per area, m m⁻².
    public var outletWidth: Number
    /// Coefficient of the overtopped bund, m^½ s⁻¹.
    public var crestCoefficient: Number
    /// Length of its low stretch per area, m m⁻².
    public var crestLength: Number
    public var demand: CropWaterDemand.Parameters<Number>

    public func map<Other>(_ f: (Number) throws -> Other) rethrows -> Parameters<Other> {
      Parameters<Other>(
        interception: try f(interception), stressOnset: try f(stressOnset), depletion: try f(depletion),
        crackFactor: try f(crackFactor), bundSeepage: try f(bundSeepage), outletCoefficient: try f(outletCoefficient),
        outletWidth: try f(outletWidth), crestCoefficient: try f(crestCoefficient), crestLength: try f(crestLength),
        demand: try demand.map(f))
    }
  }

  /// - Parameters:
  ///   - reference: reference evapotranspiration, m d⁻¹.
  ///   - tailwater: the canal, nil where it always stands below the sill.
  ///   - groundwater: nil where it is out of reach.
  ///   - wetted: share of the surface that was wetted last, for evaporation from the soil.
  @inline(never) public static func day<V: Lane>(
    _ state: WaterState<V>, weather: WeatherDay<V>, crop: CropView<V>, reference: V, orders: WaterOrders<V>,
    geometry: PlotGeometry<V>, soil: SoilProperties<V>, tailwater: StormRouting.Tailwater<V>? = nil,
    groundwater: CapillaryRise.Table<V>? = nil, wetted: V = 1, _ p: Parameters<V>
  ) -> (next: WaterState<V>, flows: WaterFlows<V>) {
    var flows = WaterFlows<V>()
    let flatShare = geometry.flatShare
    let trenchCapacity = geometry.trenchCapacity
    let capacity = WaterState.capacity(geometry, soil)
    let oldLevel = state.level(geometry, soil)
    let oldFlat = geometry.depthOnFlat(state.floodwater)
    let oldTrench = V.min(state.floodwater, trenchCapacity)
    let deficit = V.positive(capacity - state.soilWater)

    // In: rain less interception, irrigation.
    flows.rain = weather.rain
    flows.interception = V.min(weather.rain, p.interception * crop.leafArea)
    let rain = flows.rain - flows.interception
    let room = (orders.refillTo - oldFlat) + (trenchCapacity - oldTrench) + deficit
    let due = V.flag(oldLevel .< orders.refillBelow) * orders.irrigationAllowed
    flows.irrigation = due * V.clip(room - rain, 0, V.positive(orders.irrigationLimit)) + orders.irrigationAmount
    let toTrench = V.min(rain * geometry.refugeShare + flows.irrigation, trenchCapacity - oldTrench)
    let trench = oldTrench + toTrench
    let flat = oldFlat + (rain + flows.irrigation - toTrench)

    // Wanted by air and ground.
    let demand = CropWaterDemand.day(reference: reference, leafArea: crop.leafArea, stage: crop.developmentStage, p.demand)
    let wetness = V.min(1, (state.soilWater + flat) / capacity)
    let onsetDeficit = V.positive(-p.stressOnset) * soil.drainablePorosity * flatShare / capacity
    let onset = V.max(0.05, 1 - V.max(p.depletion, onsetDeficit))
    let supply = V.min(1, wetness / onset)
    let transpirable = V.positive(demand.transpiration * flatShare - flows.interception)
    let evaporable = demand.evaporation * flatShare * wetted
    let conductivity = soil.panConductivity * (1 + p.crackFactor * state.cracks)
    let panPressure = CapillaryRise.pressure(floor: soil.rootZone, groundwater)
    let panHead = V.positive(oldLevel + soil.rootZone - panPressure) / soil.panThickness
    let percolable = flatShare * conductivity * panHead

    // Free water: flat and trench.
    let flatEvaporation = V.min(flat, evaporable)
    flows.seepage = V.min(flat - flatEvaporation, p.bundSeepage * oldFlat)
    let infiltrable = flat - flatEvaporation - flows.seepage
    let trenchEvaporation = V.min(trench, reference * geometry.refugeShare)
    let trenchPressure = CapillaryRise.pressure(floor: geometry.trenchDepth + soil.panThickness, groundwater)
    let trenchHead = V.positive(geometry.depthInTrench(state.floodwater) + soil.panThickness - trenchPressure) / soil.panThickness
    let trenchLeak = geometry.refugeShare * soil.panConductivity * trenchHead
    flows.trenchPercolation = V.min(trench - trenchEvaporation, trenchLeak)

    // Soil.
    let dryness = wetness * wetness
    var soilEvaporation = (evaporable - flatEvaporation) * dryness
    var transpiration = transpirable * supply
    flows.infiltration = V.min(infiltrable, deficit + transpiration + soilEvaporation + percolable)
    if let groundwater {
      let content = soil.wiltingPoint + state.soilWater / (flatShare * soil.rootZone)
      let rising = flatShare * CapillaryRise.day(content: content, soil: soil, groundwater)
      flows.capillaryRise = V.min(rising, V.positive(deficit - flows.infiltration))
    }
    let held = state.soilWater + flows.infiltration + flows.capillaryRise
    let scale = V.min(1, V.ratio(held, transpiration + soilEvaporation))
    let enough = (transpiration + soilEvaporation) .<= 0
    let granted = V.select(enough, 1, scale)
    soilEvaporation *= granted
    transpiration *= granted
    let fieldCapacity = flatShare * soil.rootZone * (soil.fieldCapacity - soil.wiltingPoint)
    let afterAir = V.positive(held - transpiration - soilEvaporation)
    flows.percolation = V.min(percolable, V.positive(afterAir - fieldCapacity))
    flows.transpiration = transpiration
    flows.evaporation = flatEvaporation + trenchEvaporation + soilEvaporation
    flows.relativeTranspiration = supply * granted

    // Outlet and bund: what is left of today's rain falls hour by hour on what was there.
    let flatLeft = infiltrable - flows.infiltration
    let left = V.positive(flatLeft + (trench - trenchEvaporation - flows.trenchPercolation))
    let lateRain = V.min(rain, left)
    let outlet = p.outletCoefficient * (p.outletWidth + orders.breachWidth) * 3600
    let crest = p.crestCoefficient * p.crestLength * 3600
    let routed: StormRouting.Day<V>
    if let tailwater {
      routed = StormRouting.day(
        floodwater: left - lateRain, rain: lateRain, trenchCapacity: trenchCapacity, sill: orders.outletSill,
        bund: geometry.bundHeight, outlet: outlet, crest: crest, tailwater: tailwater)
    } else {
      routed = StormRouting.day(
        floodwater: left - lateRain, rain: lateRain, trenchCapacity: trenchCapacity, sill: orders.outletSill,
        bund: geometry.bundHeight, outlet: outlet, crest: crest)
    }
    flows.canalInflow = routed.inflow
    flows.drainage = routed.drainage
    flows.spill = routed.spill
    flows.hoursOverBund = routed.hoursOverBund
    flows.depthOverBund = routed.depthOverBund

    var next = state
    next.floodwater = routed.floodwater
    next.soilWater = V.clip(afterAir - flows.percolation, 0, capacity)
    let relative = next.soilWater / capacity
    let level = next.level(geometry, soil)
    let cracking = (level .< -0.15) .& (relative .< 0.8)
    next.cracks = V.max(0.35 * state.cracks, V.select(cracking, V.max(state.cracks, 1 - relative), 0))
    flows.meanFloodwater = 0.5 * (state.floodwater + flows.irrigation + routed.floodwater)
    flows.endFloodwater = routed.floodwater
    let wet = V.flag(flows.meanFloodwater .> trenchCapacity)
    flows.wetShare = V.max(wet, geometry.refugeShare)
    flows.level = level
    return (next, flows)
  }
}

extension WaterBalance.Parameters where Number == Cited {
  /// An ordinary field with one gap in the bund as its outlet.
  public static var standard: Self {
    Self(
      interception: Cited(0.0002, 0.0001...0.0003, "m per m2/m2", "at most 0.2 mm per leaf area, recalled"),
      stressOnset: Cited(-0.15, -0.20 ... -0.10, "m", "safe alternate wetting and drying, protocol text", .measured),
      depletion: Cited(0.2, 0.1...0.3, "-", "FAO-56 Table 22, rice 0.20 of saturation; recalled"),
      crackFactor: Cited(4, 0...10, "-", "design choice; sign supported by recalled work"),
      bundSeepage: Cited(0.0, 0...0.03, "1/d", "design choice: 0 as for a lined bund; 0–5 mm/d per m of perimeter and head"),
      outletCoefficient: Cited(1.7, 1.6...1.84, "m^0.5/s", "broad-crested weir, theory 1.705"),
      outletWidth: Cited(0.3e-4, 0.2e-4...1e-4, "m/m2", "one ordinary field gap of 0.3 m per ha, design choice"),
      crestCoefficient: Cited(1.5, 1.4...1.7, "m^0.5/s", "design choice"),
      crestLength: Cited(
        10e-4, 3e-4...50e-4, "m/m2",
        "back-calculated from the worked 300 mm storm (59 mm spilled), so that storm is no test of it", .calibrated),
      demand: .standard)
  }
}
