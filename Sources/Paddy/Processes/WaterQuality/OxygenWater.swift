internal import Numbers

/// Water on the flat and in the trench, m³ per m² of gross field; films too thin to reckon with count as none.
struct OxygenWaters<V: Lane>: BitwiseCopyable {
  var flat: V, trench: V

  /// - Parameter floodwater: m over the gross field.
  @inline(__always) init(floodwater: V, _ geometry: PlotGeometry<V>) {
    let depth = geometry.depthOnFlat(floodwater)
    let held = V.min(floodwater, geometry.trenchCapacity) + geometry.refugeShare * depth
    flat = V.select(depth .> 0.005, geometry.flatShare * depth, 0)
    trench = V.select(held .> 0.02 * geometry.refugeShare, held, 0)
  }
}

/// One well-mixed water of the field through a day (see `DissolvedOxygen`); all per m² of gross field.
struct OxygenWater<V: Lane>: BitwiseCopyable {
  /// m³ m⁻², and m² m⁻² where there is water.
  var volume: V, surface: V
  /// 1 over the volume — m⁻¹; 0 where there is none.
  private var perVolume: V
  /// 1 where there is water, else 0.
  var isThere: V
  /// g O₂ m⁻³.
  var oxygen: V
  /// g O₂ m⁻² d⁻¹.
  var production: V = 0, algae: V, waste: V = 0, first: V = 0, second: V = 0, nitrifying: V = 0
  var lowest: V = 1e9, highest: V = 0, sum: V = 0
  /// Of the steps: oxygen from the air — g O₂ m⁻² d⁻¹; the mud's, the rotting's, life's and the nitrifiers' share of what they would take.
  private var aired: V = 0, demanded: V = 0, rotted: V = 0, breathed: V = 0, nitrified: V = 0, lit: V = 0
  /// Sums of the steps' means times the cosine and the sine of the hour, and the oxygen at midnight: see `swing`.
  private var along: V = 0, across: V = 0, midnight: V
  private var temperature: FloodwaterTemperature.Day<V>
  /// Transfer to the air before its temperature is known — m d⁻¹.
  private var calm: V
  /// Oxygen at rest with the air — g O₂ m⁻³.
  private(set) var saturation: DailyCourse<V>
  private var speed: DailyCourse<V>, mud: DailyCourse<V>, breath: DailyCourse<V>

  /// - Parameters:
  ///   - surface: share of the gross field.
  ///   - oxygen: g O₂ m⁻² of gross field.
  ///   - leafArea: what shelters it from the wind — m² m⁻².
  @inline(__always) init(
    _ volume: V, surface: V, oxygen: V, _ c: DissolvedOxygen.Conditions<V>, temperature: FloodwaterTemperature.Day<V>,
    leafArea: V, _ p: DissolvedOxygen.Parameters<V>
  ) {
    self.volume = volume
    perVolume = V.ratio(1, volume)
    isThere = V.flag(volume .> 0)
    self.surface = surface * isThere
    self.oxygen = oxygen * perVolume
    midnight = self.oxygen
    self.temperature = temperature
    let covered = 0.3 + 0.7 * V.exp(-(0.7 * leafArea))
    let wind = 1.3368 * c.weather.windSpeed * covered
    calm = 0.24 * AmmoniaVolatilisation.liquidVelocity(wind: wind, warmer: 0, scale: c.liquidScale)
    let low = temperature.lowest, mean = temperature.mean, high = temperature.highest
    saturation = DailyCourse(
      lowest: OxygenExchange.saturation(temperature: low, pressure: c.pressure),
      mean: OxygenExchange.saturation(temperature: mean, pressure: c.pressure),
      highest: OxygenExchange.saturation(temperature: high, pressure: c.pressure))
    speed = DailyCourse(
      lowest: OxygenExchange.speed(temperature: low), mean: OxygenExchange.speed(temperature: mean),
      highest: OxygenExchange.speed(temperature: high))
    let swing = temperature.halfAmplitude
    let demand = p.sedimentDemand * self.surface * V.pow(p.sedimentWarming, mean - 20)
    let mudWarmer = V.pow(p.sedimentWarming, swing), breathWarmer = V.pow(p.algalWarming, swing)
    mud = DailyCourse(lowest: V.ratio(demand, mudWarmer), mean: demand, highest: demand * mudWarmer)
    breath = DailyCourse(lowest: V.ratio(1, breathWarmer), mean: 1, highest: breathWarmer)
    // Per g of algae and what lives on them.
    let carbon = p.carbonShare * p.oxygenPerCarbon * p.algalRespiration
    algae = carbon * self.surface * V.pow(p.algalWarming, mean - 25)
  }

  /// m.
  var depth: V {
    @inline(__always) get { V.ratio(volume, surface) }
  }

  /// Oxygen that a batch would take if it were all in this water — g O₂ m⁻² d⁻¹; that of the day's mean temperature.
  @inline(__always) func breathing(of cohort: CohortState<V>, _ p: WaterQualityTolerance.Parameters<V>) -> V {
    isThere * WaterQualityTolerance.breathing(of: cohort, temperature: temperature.mean, p)
  }

  /// What air, mud and life of a water do at one of the hours of the day, whatever oxygen there is.
  struct Hour {
    /// Transfer to the air — m³ m⁻² d⁻¹; what it would bring into water without oxygen — g O₂ m⁻² d⁻¹.
    var transfer: V = 0, brought: V = 0
    /// Demand of the mud — g O₂ m⁻² d⁻¹; breathing against that of the day's mean temperature.
    var demand: V = 0, breath: V = 0
    /// All that live in the water would breathe — g O₂ m⁻² d⁻¹.
    var life: V = 0
  }

  /// - Parameters:
  ///   - warmth: cosine of the hour, 1 at 14 h.
  ///   - air: °C.
  @inline(__always) func hour(warmth: V, air: V) -> Hour {
    let warmer = temperature.mean + temperature.halfAmplitude * warmth - air
    let transfer = calm * speed.at(warmth) * (1 + 0.1 * V.clip(warmer, 0, 3)) * surface
    // Animals follow the hour as algae do: e^0.056 and 1.07 per °C are much the same within a day.
    let breath = breath.at(warmth)
    return Hour(
      transfer: transfer, brought: transfer * saturation.at(warmth), demand: mud.at(warmth), breath: breath,
      life: (algae + (first + second)) * breath)
  }

  /// One step of `time` days.
  /// - Parameters:
  ///   - warmth: cosine of the hour, 1 at 14 h.
  ///   - before: that of 6 h ago, which is the sine of the hour.
  @inline(__always) mutating func advance(
    _ time: V, _ hour: Hour, warmth: V, before: V, sun: V, _ p: DissolvedOxygen.Parameters<V>
  ) {
    // Three quotients by one division.
    let toMud = p.sedimentHalf + oxygen, toLife = p.lifeHalf + oxygen, toNitrifiers = p.nitrifierHalf + oxygen
    let living = toMud * toLife
    let all = V.ratio(1, living * toNitrifiers)
    let others = all * toNitrifiers
    let perMud = others * toLife, perLife = others * toMud, perNitrifiers = all * living
    let pull = hour.transfer + (hour.demand + waste) * perMud + (hour.life * perLife + nitrifying * perNitrifiers)
    let perPull = V.ratio(1, pull)
    let goal = (hour.brought + production * sun) * perPull
    let gone = V.decayed(pull * (perVolume * time))
    let away = oxygen - goal
    // Mean of the step: what is gone over the speed of change.
    let taken = goal * time + away * (gone * (perPull * volume))
    oxygen = goal + away * (1 - gone)

    let used = perLife * taken, rotting = perMud * taken
    lit += sun
    aired += hour.brought * time - hour.transfer * taken
    demanded += hour.demand * rotting
    rotted += rotting
    breathed += hour.breath * used
    nitrified += perNitrifiers * taken
    sum += taken
    along += warmth * taken
    across += before * taken
  }

  /// Books the day.
  @inline(__always) func book(_ time: V, _ flows: inout DissolvedOxygen.Flows<V>) {
    flows.photosynthesis += production * (lit * time)
    flows.reaeration += aired
    flows.sediment += demanded
    flows.algae += algae * breathed
    flows.waste += waste * rotted
    flows.nitrification += nitrifying * nitrified
    flows.firstAnimals += first * breathed
    flows.secondAnimals += second * breathed
  }

  /// Takes in oxygen, g O₂ m⁻² of gross field, from the other water.
  @inline(__always) mutating func take(_ amount: V) { oxygen += amount * perVolume }

  /// How far oxygen swings in 24 hours, trough to crest of the day's first harmonic without the day's trend — g O₂ m⁻³.
  var swing: V {
    @inline(__always) get {
      let trend = oxygen - midnight
      let cosine = 12 * along - trend * 0.9659258262890685
      let sine = 12 * across - trend * 1.6730326074756159
      return V.sqrt(cosine * cosine + sine * sine) * 0.3333333333333333
    }
  }

  @inline(__always) mutating func note() {
    lowest = V.min(lowest, oxygen)
    highest = V.max(highest, oxygen)
  }

  /// Oxygen once the water has changed to another volume, g O₂ m⁻²: new water is at rest with the air, as is the field's at midnight.
  @inline(__always) func left(in after: V) -> V {
    let kept = V.min(volume, after)
    return oxygen * kept + saturation.at(-0.9659258262890683) * (after - kept)
  }
}
