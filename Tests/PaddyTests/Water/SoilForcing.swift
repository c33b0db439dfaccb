import Numbers
import Paddy

/// A value whose bytes are all 0, for the views other processes fill.
func blank<T: BitwiseCopyable>(_ type: T.Type) -> T {
  let memory = UnsafeMutableRawPointer.allocate(byteCount: MemoryLayout<T>.size, alignment: MemoryLayout<T>.alignment)
  defer { memory.deallocate() }
  memory.initializeMemory(as: UInt8.self, repeating: 0, count: MemoryLayout<T>.size)
  return memory.load(as: T.self)
}

/// One day asked of a field of water and nitrogen, in plain numbers.
struct SoilForcing {
  var radiation = 18.0
  var minimum = 23.0
  var maximum = 31.0
  var vapourPressure = 2.7
  var wind = 2.0
  /// m d⁻¹.
  var rain = 0.0
  var extraterrestrial = 38.0
  var leafArea = 0.5
  var stage = 0.5
  var rootMass = 30.0
  var refillBelow = 0.02
  var refillTo = 0.06
  var sill = 0.10
  var irrigation = 1.0
  /// g N m⁻².
  var urea = 0.0
  var incorporated = 0.0
  var organic = 0.0
  /// g N m⁻² d⁻¹.
  var demand = 0.0
  var aquatic = 0.0
  var fixation = 1.0

  /// Any weather, any farmer: deluges, droughts, doses and demands no field has seen.
  static func absurd(days: Int, member: Int) -> [SoilForcing] {
    var random = RandomStream(seed: 7, purpose: "absurd soil forcing", member: member)
    return (0..<days).map { _ in
      var day = SoilForcing()
      day.minimum = random.uniform(-5, 30)
      day.maximum = day.minimum + random.uniform(0, 20)
      day.radiation = random.uniform(0, 32)
      day.vapourPressure = random.uniform(0.2, 4)
      day.wind = random.uniform(0, 15)
      day.rain = random.chance(0.3) ? random.uniform(0, 0.6) : 0
      day.leafArea = random.uniform(0, 9)
      day.stage = random.uniform(0, 2)
      day.rootMass = random.uniform(0, 300)
      day.refillBelow = random.uniform(-0.4, 0.1)
      day.refillTo = random.uniform(-0.1, 0.3)
      day.sill = random.chance(0.3) ? 0 : random.uniform(0, 0.3)
      day.irrigation = random.chance(0.5) ? 1 : 0
      day.urea = random.chance(0.1) ? random.uniform(0, 20) : 0
      day.incorporated = random.chance(0.1) ? random.uniform(0, 20) : 0
      day.organic = random.uniform(0, 1)
      day.demand = 6
      day.aquatic = random.uniform(0, 2)
      return day
    }
  }

  /// A single rice season of 120 days near Hangzhou from late June: fixed leaf area, 11 g N m⁻² wanted by the rice.
  static func season(member: Int = 0) -> [SoilForcing] {
    var random = RandomStream(seed: 11, purpose: "soil season", member: member)
    return (0..<120).map { number in
      let day = Double(number)
      var forcing = SoilForcing()
      let wet = random.chance(0.35)
      let amount = random.gamma(shape: 0.8, scale: 0.014)
      let mean = 28.5 - 0.09 * max(0, day - 40) + 1.5 * random.normal()
      forcing.rain = wet ? amount : 0
      forcing.minimum = mean - (wet ? 2.5 : 4.5)
      forcing.maximum = mean + (wet ? 2.5 : 4.5)
      forcing.vapourPressure = 0.6108 * Double.exp(17.27 * forcing.minimum / (forcing.minimum + 237.3))
      forcing.extraterrestrial = 40 - 0.11 * day
      forcing.radiation = forcing.extraterrestrial * (wet ? 0.27 : 0.50)
      let leaves = Curve<Double>([(0, 0.1), (12, 0.4), (30, 2.2), (50, 5), (80, 5), (110, 2), (120, 1.5)])
      forcing.leafArea = leaves(day)
      forcing.stage = Curve<Double>([(0, 0.2), (45, 0.65), (75, 1), (120, 2)])(day)
      forcing.rootMass = Curve<Double>([(0, 3), (15, 15), (45, 80), (75, 120), (120, 100)])(day)
      forcing.demand = Curve<Double>([(0, 0.01), (10, 0.03), (25, 0.18), (60, 0.18), (80, 0.08), (110, 0), (120, 0)])(day)
      return forcing
    }
  }
}

/// Water, nitrogen and algal activity of one field or eight, and everything that went in and out.
struct SoilField<V: Lane> {
  var geometry: PlotGeometry<V>
  var soil: SoilProperties<V>
  var water: WaterState<V>
  var nitrogen: FieldNitrogen<V>
  var activity: V = 0.1
  var waterFlows = WaterFlows<V>()
  var nitrogenFlows = NitrogenFlows<V>()
  let waterNumbers = WaterBalance.Parameters<Cited>.standard.map { V($0.value) }
  var nitrogenNumbers = NitrogenDay.Parameters<Cited>.standard.map { V($0.value) }
  let rootNumbers = RootSupply.Parameters<Cited>.standard.map { V($0.value) }

  init(_ soil: Soil = .paddyClayLoam, refuge: V = 0, trench: V = 0, depth: V = 0.05) {
    self.soil = soil.properties.map { V($0.value) }
    geometry = PlotGeometry(refugeShare: refuge, trenchDepth: trench)
    water = WaterState(depth: depth, geometry, self.soil)
    nitrogen = FieldNitrogen(self.soil)
  }

  /// - Parameter days: one forcing per field.
  mutating func step(_ days: [SoilForcing]) {
    func each(_ path: KeyPath<SoilForcing, Double>) -> V {
      var value: V = 0
      for field in 0..<V.width { value[field] = days[field][keyPath: path] }
      return value
    }
    var weather = blank(WeatherDay<V>.self)
    weather.radiation = each(\.radiation)
    weather.minimumTemperature = each(\.minimum)
    weather.maximumTemperature = each(\.maximum)
    weather.vapourPressure = each(\.vapourPressure)
    weather.windSpeed = each(\.wind)
    weather.rain = each(\.rain)
    weather.solarConstant = 1
    weather.sunIntegral = each(\.extraterrestrial) * 1e6
    var crop = blank(CropView<V>.self)
    crop.leafArea = each(\.leafArea)
    crop.developmentStage = each(\.stage)
    crop.rootMass = each(\.rootMass)
    let reference = ReferenceEvapotranspiration.penmanMonteith(weather, .init(elevation: 10))
    let orders = WaterOrders<V>(
      refillBelow: each(\.refillBelow), refillTo: each(\.refillTo), outletSill: each(\.sill),
      irrigationAllowed: each(\.irrigation))
    let depth = geometry.depthOnFlat(water.floodwater)
    let temperature = FloodwaterTemperature.onFlat(weather, leafArea: crop.leafArea, depth: depth)
    var requests = NitrogenRequests<V>()
    let relative = water.soilWater / WaterState.capacity(geometry, soil)
    let supply = RootSupply.day(
      nitrogen, floodwater: water.floodwater, relativeSoilWater: relative, rootMass: crop.rootMass, temperature: temperature.mean,
      soil: soil, rootNumbers)
    requests.crop = RootSupply.grant(supply, demand: each(\.demand))
    requests.aquatic = each(\.aquatic)
    let mineral = (nitrogen.floodwaterAmmonium + nitrogen.floodwaterNitrate) / V.max(water.floodwater, 0.005)

    (water, waterFlows) = WaterBalance.day(
      water, weather: weather, crop: crop, reference: reference, orders: orders, geometry: geometry, soil: soil, waterNumbers)
    var additions = NitrogenAdditions<V>()
    additions.broadcastUrea = each(\.urea)
    additions.incorporatedUrea = each(\.incorporated)
    additions.organic = each(\.organic)
    additions.waterNitrate = waterFlows.irrigation * 1 + waterFlows.rain * 0.5
    additions.waterAmmonium = waterFlows.irrigation * 0.2 + waterFlows.rain * 0.5
    additions.fixation =
      each(\.fixation)
      * BiologicalFixation.day(
        radiation: weather.radiation, leafArea: crop.leafArea, mineral: mineral, wetShare: waterFlows.wetShare)
    let conditions = NitrogenConditions(
      weather: weather, water: waterFlows, temperature: temperature, leafArea: crop.leafArea, algalActivity: activity)
    (nitrogen, nitrogenFlows) = NitrogenDay.day(
      nitrogen, additions: additions, requests: requests, conditions: conditions, soil: soil, nitrogenNumbers)
    let light = FloodwaterAcidity.light(radiation: weather.radiation, leafArea: crop.leafArea)
    activity = FloodwaterAcidity.nextActivity(
      activity, light: light, leafArea: crop.leafArea, temperature: temperature.mean, mineral: mineral)
  }
}
