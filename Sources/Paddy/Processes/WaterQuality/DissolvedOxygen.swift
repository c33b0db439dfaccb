public import Numbers

/// One day of the oxygen in the water of flat and trench, in twelve steps of two hours.
///
///     V dO/dt = k S (C_s − O) + P − (s S + waste) · O / (1 + O) − (algae + animals) · O / (K + O) − 4.57 n · O / (½ + O)
///     P       = 3.2 · 0.4 · growth / 0.5 · daylight        g O₂ m⁻² d⁻¹, growth of algae in light in g DM m⁻² d⁻¹
///
/// V water and S surface per m² of gross field; uneaten feed and faeces sink and rot on the mud. Within a step the two fractions hold the oxygen of its start in their denominators, so that
/// the equation is linear and solved exactly: oxygen never falls below 0, and every source and sink takes the mean oxygen of the step. Both
/// waters then mix. Water that comes in overnight brings the oxygen of the air, water that leaves takes its own.
/// Left out: layers in a deep trench, which keep its floor poorer than this mean; rooted weeds; bubbles from
/// water far above saturation, so that the peaks are too high; throughflow within a day, which at 1 cm does less than the air.
/// Source: our science file, section 5; right to about 2 g m⁻³, no field series was at hand.
public enum DissolvedOxygen {
  public struct Parameters<Number: Sendable>: Sendable {
    /// Carbon in dry algae — g C per g DM.
    public var carbonShare: Number
    /// Oxygen set free per carbon fixed — g O₂ per g C.
    public var oxygenPerCarbon: Number
    /// Share of the carbon fixed in light that ends as growth — 0 … 1.
    public var growthShare: Number
    /// Respiration of algae and what lives on them at 25 °C — d⁻¹ of their carbon.
    public var algalRespiration: Number
    /// Its factor per °C.
    public var algalWarming: Number
    /// Oxygen that the mud takes at 20 °C where there is plenty — g O₂ m⁻² d⁻¹.
    public var sedimentDemand: Number
    /// Its factor per °C.
    public var sedimentWarming: Number
    /// Oxygen at which the mud, and what rots on it, takes half of that — g O₂ m⁻³.
    public var sedimentHalf: Number
    /// Oxygen at which life in the water takes half of what it would (K) — g O₂ m⁻³.
    public var lifeHalf: Number
    /// Oxygen at which nitrifiers in the water work at half speed — g O₂ m⁻³.
    public var nitrifierHalf: Number
    /// Oxygen that ammonium takes to become nitrate — g O₂ per g N.
    public var nitrificationDemand: Number
    /// Oxygen that uneaten feed and faeces take as they rot — g O₂ per g DM.
    public var wasteDemand: Number
    /// Share of them that rots in a day — d⁻¹.
    public var wasteDecay: Number
    /// Extinction of light over the trench per leaf area of the rice beside it, dimensionless.
    public var trenchExtinction: Number
    /// Extinction of light in water — m⁻¹.
    public var waterExtinction: Number
    /// Times a day that the water of the trench changes places with that of the flat — d⁻¹.
    public var mixing: Number

    public func map<Other>(_ f: (Number) throws -> Other) rethrows -> Parameters<Other> {
      Parameters<Other>(
        carbonShare: try f(carbonShare), oxygenPerCarbon: try f(oxygenPerCarbon), growthShare: try f(growthShare),
        algalRespiration: try f(algalRespiration), algalWarming: try f(algalWarming), sedimentDemand: try f(sedimentDemand),
        sedimentWarming: try f(sedimentWarming), sedimentHalf: try f(sedimentHalf), lifeHalf: try f(lifeHalf),
        nitrifierHalf: try f(nitrifierHalf), nitrificationDemand: try f(nitrificationDemand),
        wasteDemand: try f(wasteDemand), wasteDecay: try f(wasteDecay), trenchExtinction: try f(trenchExtinction),
        waterExtinction: try f(waterExtinction), mixing: try f(mixing))
    }
  }

  /// At midnight.
  public struct State<V: Lane>: Sendable, BitwiseCopyable {
    /// Oxygen in the water of flat and trench — g O₂ m⁻² of gross field.
    public var flat: V = 0, trench: V = 0
    /// Uneaten feed and faeces that still rot — g DM m⁻².
    public var waste: V = 0
    /// What either batch of animals felt yesterday.
    public var first = WaterQualityTolerance.Stress<V>(), second = WaterQualityTolerance.Stress<V>()
    /// A dry field.
    public init() {}
  }

  /// Change of both waters' oxygen = photosynthesis + reaeration + with water − the rest, g O₂ m⁻² d⁻¹ of gross field.
  public struct Flows<V: Lane>: Sendable, BitwiseCopyable {
    public var photosynthesis: V = 0
    /// From the air; negative where water above saturation gives oxygen off.
    public var reaeration: V = 0
    /// Brought by water less taken along by it.
    public var withWater: V = 0
    public var algae: V = 0, sediment: V = 0, firstAnimals: V = 0, secondAnimals: V = 0, waste: V = 0, nitrification: V = 0
    /// Lowest, mean and highest of the day — g O₂ m⁻³; 0 where there is no water.
    public var flatLowest: V = 0, flatMean: V = 0, flatHighest: V = 0
    public var trenchLowest: V = 0, trenchMean: V = 0, trenchHighest: V = 0
    /// Trough to crest of the day's first harmonic, without the trend of the weather — g O₂ m⁻³.
    public var flatSwing: V = 0, trenchSwing: V = 0
    public init() {}
    @inline(__always) public var inward: V { photosynthesis + reaeration + withWater }
    @inline(__always) public var outward: V { (algae + sediment) + (firstAnimals + secondAnimals) + (waste + nitrification) }
  }

  /// A batch of animals as its water knows it.
  public struct Breather<V: Lane>: Sendable, BitwiseCopyable {
    public var cohort = CohortState<V>()
    /// 1 where it is about on the flat, 0 where it is confined to the trench.
    public var access: V = 0
    public init() {}
  }

  /// What the day is like.
  public struct Conditions<V: Lane>: BitwiseCopyable {
    public var weather: WeatherDay<V>
    /// mmHg.
    public var pressure: V
    /// Of the rice on the flat — m² m⁻².
    public var leafArea: V
    public var flatTemperature: FloodwaterTemperature.Day<V>, trenchTemperature: FloodwaterTemperature.Day<V>
    /// Growth of algae in light — g DM m⁻² d⁻¹; algae and what lives on them — g DM m⁻². What lives on detritus breathes at the
    /// expense of the mud, whose demand counts it.
    public var lightGrowth: V, aquaticFood: V
    /// Light of half the growth — W m⁻²; extinction of light in the canopy per leaf area.
    public var halfLight: V, canopyExtinction: V
    /// Feed and faeces left in the water today — g DM m⁻² d⁻¹.
    public var waste: V
    /// Transfer of gas against a lake: see `AmmoniaVolatilisation.liquidVelocity`.
    public var liquidScale: V
    public var first: Breather<V>, second: Breather<V>
    /// Ammonium that would nitrify in the water with plenty of oxygen — g N m⁻² d⁻¹.
    public var nitrifiable: V = 0

    @inline(__always) package init(
      weather: WeatherDay<V>, pressure: V, leafArea: V, flatTemperature: FloodwaterTemperature.Day<V>,
      trenchTemperature: FloodwaterTemperature.Day<V>, lightGrowth: V, aquaticFood: V, halfLight: V, canopyExtinction: V,
      waste: V, liquidScale: V, first: Breather<V>, second: Breather<V>, nitrifiable: V = 0
    ) {
      (self.weather, self.pressure, self.leafArea, self.flatTemperature) = (weather, pressure, leafArea, flatTemperature)
      (self.trenchTemperature, self.lightGrowth, self.aquaticFood) = (trenchTemperature, lightGrowth, aquaticFood)
      (self.halfLight, self.canopyExtinction, self.waste, self.liquidScale) = (halfLight, canopyExtinction, waste, liquidScale)
      (self.first, self.second, self.nitrifiable) = (first, second, nitrifiable)
    }
  }

  /// - Parameters:
  ///   - before: floodwater in the morning, with which the day is reckoned — m over the gross field.
  ///   - after: floodwater at the end of the day — m.
  public static func day<V: Lane>(
    _ state: State<V>, _ c: Conditions<V>, before: V, after: V, _ geometry: PlotGeometry<V>, _ p: Parameters<V>,
    first: WaterQualityTolerance.Parameters<V>, second: WaterQualityTolerance.Parameters<V>
  ) -> (next: State<V>, flows: Flows<V>) {
    var next = state, c = c, geometry = geometry, p = p, first = first, second = second
    var flows = Flows<V>()
    _ = pass(&next, &c, before: before, after: after, &geometry, &p, first: &first, second: &second, &flows)
    return (next, flows)
  }

  /// Oxygen at rest with the air at the day's mean temperature of the water — g O₂ m⁻³.
  struct Saturation<V: Lane> {
    var flat: V, trench: V
  }

  /// The same in place.
  /// - Parameters:
  ///   - next: oxygen at midnight before, after it that of the next.
  ///   - c, geometry, p, first, second: never changed.
  ///   - flows: all 0 before.
  @inline(never) static func pass<V: Lane>(
    _ next: inout State<V>, _ c: inout Conditions<V>, before: V, after: V, _ geometry: inout PlotGeometry<V>,
    _ p: inout Parameters<V>, first: inout WaterQualityTolerance.Parameters<V>,
    second: inout WaterQualityTolerance.Parameters<V>, _ flows: inout Flows<V>
  ) -> Saturation<V> {
    let size = OxygenWaters(floodwater: before, geometry)
    var flat = OxygenWater(
      size.flat, surface: geometry.flatShare, oxygen: next.flat, c, temperature: c.flatTemperature, leafArea: c.leafArea, p)
    // The rice beside a trench shelters and shades it a third as much as that over the flat.
    var trench = OxygenWater(
      size.trench, surface: geometry.refugeShare, oxygen: next.trench, c, temperature: c.trenchTemperature,
      leafArea: 0.3333333333333333 * c.leafArea, p)

    let perGrowth = V.ratio(p.carbonShare * p.oxygenPerCarbon, p.growthShare)
    flat.production = perGrowth * c.lightGrowth * flat.surface
    trench.production = perGrowth * c.lightGrowth * trench.surface * trenchLight(c, depth: trench.depth, p)
    flat.algae *= c.aquaticFood
    trench.algae *= c.aquaticFood
    let rotting = next.waste * V.decayed(p.wasteDecay)
    let wet = flat.surface + trench.surface
    flat.waste = p.wasteDemand * rotting * V.ratio(flat.surface, wet)
    trench.waste = p.wasteDemand * rotting * V.ratio(trench.surface, wet)

    // Without a trench they stay in what water there is.
    let firstReach = V.max(c.first.access, 1 - trench.isThere)
    let secondReach = V.max(c.second.access, 1 - trench.isThere)
    let flatPart = V.ratio(flat.volume, flat.volume + trench.volume)
    let nitrifying = p.nitrificationDemand * c.nitrifiable
    flat.nitrifying = flat.isThere * nitrifying * flatPart
    trench.nitrifying = trench.isThere * nitrifying * (1 - flatPart)
    let firstOnFlat = firstReach * flatPart
    let secondOnFlat = secondReach * flatPart
    // Nobody there breathes nothing and feels nothing: where that holds in every field it is not worked out.
    let isWet = wet .> 0
    let firstThere = V.flag(isWet .& (c.first.cohort.number .> 0))
    let secondThere = V.flag(isWet .& (c.second.cohort.number .> 0))
    let hasFirst = !(c.first.cohort.number .> 0).isNowhere
    let hasSecond = !(c.second.cohort.number .> 0).isNowhere
    if hasFirst {
      flat.first = firstOnFlat * flat.breathing(of: c.first.cohort, first)
      trench.first = (1 - firstOnFlat) * trench.breathing(of: c.first.cohort, first)
    }
    if hasSecond {
      flat.second = secondOnFlat * flat.breathing(of: c.second.cohort, second)
      trench.second = (1 - secondOnFlat) * trench.breathing(of: c.second.cohort, second)
    }

    let step: V = 0.08333333333333333
    let joined = V.flag((flat.volume .> 0) .& (trench.volume .> 0))
    let changed = NitrogenDay.exchange(
      joined * p.mixing * step * trench.volume, V.max(flat.volume, 1e-6), V.max(trench.volume, 1e-6))
    let airMean = c.weather.meanTemperature
    let airSwing = 0.5 * (c.weather.maximumTemperature - c.weather.minimumTemperature)
    let times = NitrogenDay.warmths
    let suns = NitrogenDay.sun
    var flatHours = InlineArray<6, OxygenWater<V>.Hour>(repeating: OxygenWater<V>.Hour())
    var trenchHours = flatHours
    for place in 0..<6 {
      let warmth = V(times[place])
      flatHours[place] = flat.hour(warmth: warmth, air: airMean + airSwing * warmth)
      trenchHours[place] = trench.hour(warmth: warmth, air: airMean + airSwing * warmth)
    }
    let firstAnswer = WaterQualityTolerance.Answer(first), secondAnswer = WaterQualityTolerance.Answer(second)
    var firstAppetite: V = 0, secondAppetite: V = 0
    next.first.suffocation = 0
    next.second.suffocation = 0
    for index in 0..<NitrogenDay.steps {
      let place = NitrogenDay.places[index]
      let warmth = V(times[place])
      let before = V(times[NitrogenDay.places[(index + 9) % NitrogenDay.steps]])
      // Of the twelve steps the sun's share, 1 on average.
      let sun = V(suns[index] * daylight)
      flat.advance(step, flatHours[place], warmth: warmth, before: before, sun: sun, p)
      trench.advance(step, trenchHours[place], warmth: warmth, before: before, sun: sun, p)
      let moved = changed * (flat.oxygen - trench.oxygen)
      flat.take(-moved)
      trench.take(moved)
      flat.note()
      trench.note()
      if hasFirst {
        let oxygen = felt(flat, trench, access: firstReach)
        firstAppetite += step * firstAnswer.appetite(oxygen: oxygen)
        next.first.suffocation += 2 * firstAnswer.suffocation(oxygen: oxygen)
      }
      if hasSecond {
        let oxygen = felt(flat, trench, access: secondReach)
        secondAppetite += step * secondAnswer.appetite(oxygen: oxygen)
        next.second.suffocation += 2 * secondAnswer.suffocation(oxygen: oxygen)
      }
    }
    flat.book(step, &flows)
    trench.book(step, &flows)
    flows.flatLowest = flat.lowest
    flows.flatMean = flat.sum
    flows.flatHighest = flat.highest
    flows.trenchLowest = trench.lowest
    flows.trenchMean = trench.sum
    flows.trenchHighest = trench.highest
    flows.flatSwing = flat.swing
    flows.trenchSwing = trench.swing

    // Stranded animals die of that and not of want of oxygen.
    next.first.appetite = 1 - firstThere * (1 - firstAppetite)
    next.second.appetite = 1 - secondThere * (1 - secondAppetite)
    next.first.suffocation *= firstThere
    next.second.suffocation *= secondThere

    let left = OxygenWaters(floodwater: after, geometry)
    next.flat = flat.left(in: left.flat)
    next.trench = trench.left(in: left.trench)
    flows.withWater = (next.flat - flat.volume * flat.oxygen) + (next.trench - trench.volume * trench.oxygen)
    next.waste = (next.waste - rotting) + c.waste
    return Saturation(flat: flat.saturation.middle, trench: trench.saturation.middle)
  }

  /// Steps over the sum of `NitrogenDay.sun`.
  static let daylight = 3.105828541230249

  /// Oxygen of the better of the waters a batch can reach — g O₂ m⁻³.
  @inline(__always) private static func felt<V: Lane>(_ flat: OxygenWater<V>, _ trench: OxygenWater<V>, access: V) -> V {
    V.max(access * flat.oxygen, trench.oxygen)
  }

  /// Growth in the light over the trench against that on the flat, dimensionless.
  @inline(__always) static func trenchLight<V: Lane>(_ c: Conditions<V>, depth: V, _ p: Parameters<V>) -> V {
    let open = 0.5 * c.weather.radiation * (1_000_000 / 86_400)
    let onFlat = open * V.exp(-(c.canopyExtinction * c.leafArea))
    let inTrench = open * V.exp(-(p.trenchExtinction * c.leafArea + 0.5 * p.waterExtinction * depth))
    let growthOnFlat = V.ratio(onFlat, onFlat + c.halfLight)
    return V.ratio(V.ratio(inTrench, inTrench + c.halfLight), growthOnFlat)
  }
}
