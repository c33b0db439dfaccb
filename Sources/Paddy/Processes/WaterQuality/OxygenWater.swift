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
  /// 1 where there is water, else 0.
  var isThere: V
  /// g O₂ m⁻³.
  var oxygen: V
  /// g O₂ m⁻² d⁻¹.
  var production: V = 0, algae: V, waste: V = 0, first: V = 0, second: V = 0, nitrifying: V = 0
  var lowest: V = 1e9, highest: V = 0, sum: V = 0
  /// Sums of the steps' means times the cosine and the sine of the hour, and the oxygen at midnight: see `swing`.
  private var along: V = 0, across: V = 0, midnight: V
  private var temperature: FloodwaterTemperature.Day<V>
  /// Transfer to the air before its temperature is known — m d⁻¹.
  private var calm: V
  private var saturation: DailyCourse<V>, speed: DailyCourse<V>, mud: DailyCourse<V>, breath: DailyCourse<V>

  /// - Parameters:
  ///   - surface: share of the gross field.
  ///   - oxygen: g O₂ m⁻² of gross field.
  ///   - leafArea: what shelters it from the wind — m² m⁻².
  @inline(__always) init(
    _ volume: V, surface: V, oxygen: V, _ c: DissolvedOxygen.Conditions<V>, temperature: FloodwaterTemperature.Day<V>,
    leafArea: V, _ p: DissolvedOxygen.Parameters<V>
  ) {
    self.volume = volume
    isThere = V.flag(volume .> 0)
    self.surface = surface * isThere
    self.oxygen = V.ratio(oxygen, volume)
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
    let demand = p.sedimentDemand * self.surface
    mud = DailyCourse(
      lowest: demand * V.pow(p.sedimentWarming, low - 20), mean: demand * V.pow(p.sedimentWarming, mean - 20),
      highest: demand * V.pow(p.sedimentWarming, high - 20))
    let swing = temperature.halfAmplitude
    breath = DailyCourse(
      lowest: V.pow(p.algalWarming, -swing), mean: 1, highest: V.pow(p.algalWarming, swing))
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

  /// One step of `time` days.
  /// - Parameters:
  ///   - warmth: cosine of the hour, 1 at 14 h.
  ///   - before: that of 6 h ago, which is the sine of the hour.
  @inline(__always) mutating func advance(
    _ time: V, warmth: V, before: V, air: V, sun: V, _ p: DissolvedOxygen.Parameters<V>, _ flows: inout DissolvedOxygen.Flows<V>
  ) {
    let warmer = temperature.mean + temperature.halfAmplitude * warmth - air
    let velocity = calm * speed.at(warmth) * (1 + 0.1 * V.clip(warmer, 0, 3))
    let transfer = velocity * surface
    let full = saturation.at(warmth)
    // Animals follow the hour as algae do: e^0.056 and 1.07 per °C are much the same within a day.
    let breathed = breath.at(warmth)
    let alive = algae * breathed
    let life = alive + (first + second) * breathed
    let demand = mud.at(warmth)
    let perMud = V.ratio(1, p.sedimentHalf + oxygen)
    let perLife = V.ratio(1, p.lifeHalf + oxygen)
    let perNitrifiers = V.ratio(1, p.nitrifierHalf + oxygen)
    let made = production * sun
    let pull = transfer + (demand + waste) * perMud + (life * perLife + nitrifying * perNitrifiers)
    let goal = V.ratio(transfer * full + made, pull)
    let speedOfChange = V.ratio(pull, volume) * time
    let gone = V.decayed(speedOfChange)
    let mean = goal + (oxygen - goal) * V.ratio(gone, speedOfChange)
    oxygen = goal + (oxygen - goal) * (1 - gone)

    let taken = mean * time
    let used = perLife * taken
    let rotted = perMud * taken
    flows.photosynthesis += made * time
    flows.reaeration += transfer * (full * time - taken)
    flows.sediment += demand * rotted
    flows.algae += alive * used
    flows.waste += waste * rotted
    flows.nitrification += nitrifying * perNitrifiers * taken
    flows.firstAnimals += first * breathed * used
    flows.secondAnimals += second * breathed * used
    sum += mean
    along += warmth * mean
    across += before * mean
  }

  /// Takes in oxygen, g O₂ m⁻² of gross field, from the other water.
  @inline(__always) mutating func take(_ amount: V) { oxygen += V.ratio(amount, volume) }

  /// How far oxygen swings in 24 hours, trough to crest of the day's first harmonic without the day's trend — g O₂ m⁻³.
  var swing: V {
    @inline(__always) get {
      let trend = oxygen - midnight
      let cosine = along - trend * 0.9659258262890685
      let sine = across - trend * 1.6730326074756159
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
