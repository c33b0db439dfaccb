internal import Numbers
internal import Paddy
internal import PaddyTelemetry

/// The good readings of one plot on one day of its own clock, and what they come to.
///
/// A reading that hindsight flags is taken out again. Two sensors of one variable are taken together.
public struct DayBucket: Sendable, Equatable, Codable {
  struct Sample: Sendable, Equatable, Codable {
    var sensor: String
    /// Seconds after midnight.
    var second: Double
    var value: Double
    /// What of the value is growth on the probe, and how unsure that is.
    var fouling: Double, unsure: Double
    var healthy: Double { value - fouling }
  }
  private var samples: [MeasuredVariable: [Sample]] = [:]

  public init() {}

  public var isEmpty: Bool { samples.values.allSatisfy(\.isEmpty) }

  /// - Parameter fouling: what the reading is off by, as far as its probe has told.
  mutating func add(_ reading: Reading, second: Double, fouling: (mean: Double, deviation: Double) = (0, 0)) {
    samples[reading.variable, default: []].append(
      Sample(
        sensor: reading.sensor, second: second, value: reading.value, fouling: fouling.mean, unsure: fouling.deviation))
  }

  mutating func remove(_ reading: Reading, second: Double) {
    samples[reading.variable]?.removeAll { $0.sensor == reading.sensor && $0.second == second && $0.value == reading.value }
  }

  /// Those of a variable whose sensor stands on the flat, or at no named place.
  private func values(_ variable: MeasuredVariable, hours: Range<Double> = 0..<24) -> [Double] {
    (samples[variable] ?? []).filter { hours.contains($0.second / 3600) && !$0.sensor.contains("@trench") }.map(\.healthy)
  }

  /// How unsure the fouling of a variable's probes is, on average.
  private func unsure(_ variable: MeasuredVariable) -> Double { DayBucket.mean((samples[variable] ?? []).map(\.unsure)) ?? 0 }

  /// Means of the hours that have readings.
  private func hourly(_ variable: MeasuredVariable) -> [(hour: Int, mean: Double)] {
    var sums = [Double](repeating: 0, count: 24), counts = [Int](repeating: 0, count: 24)
    for sample in samples[variable] ?? [] where !sample.sensor.contains("@trench") {
      let hour = min(23, max(0, Int(sample.second / 3600)))
      sums[hour] += sample.healthy
      counts[hour] += 1
    }
    return (0..<24).filter { counts[$0] > 0 }.map { ($0, sums[$0] / Double(counts[$0])) }
  }

  /// Vapour pressure of air that is full of it — kPa, by Tetens.
  static func saturation(_ temperature: Double) -> Double {
    0.6108 * Double.exp(17.27 * temperature / (temperature + 237.3))
  }

  private static func mean(_ values: [Double]) -> Double? { values.isEmpty ? nil : values.reduce(0, +) / Double(values.count) }

  /// What the day says of the states of a twin. A figure without the hours it needs is left out: no dawn, no lowest oxygen.
  func observations(_ grade: SensorKind.Grade) -> [DailyObservation] {
    var all: [DailyObservation] = []
    func see(_ quantity: ObservedQuantity, _ value: Double?) {
      guard let value, value.isFinite else { return }
      let kind = SensorKind.of(quantity.variable)
      let own = kind.standingDeviation(grade, at: value), grown = unsure(quantity.variable)
      all.append(
        DailyObservation(
          quantity, value, deviation: max(kind.noiseDeviation(grade, at: value), 1e-3),
          standing: (own * own + grown * grown).squareRoot()))
    }
    see(.level, DayBucket.mean(values(.floodwaterDepth, hours: 22..<24)))
    let oxygen = hourly(.dissolvedOxygen)
    let dawn = oxygen.filter { (3...8).contains($0.hour) }, afternoon = oxygen.filter { (12...18).contains($0.hour) }
    if dawn.count >= 4 { see(.oxygenLowest, dawn.map(\.mean).min()) }
    if afternoon.count >= 4 { see(.oxygenHighest, afternoon.map(\.mean).max()) }
    see(.ammonium, DayBucket.mean(values(.ammonium, hours: 21..<24)))
    see(.leafAreaIndex, DayBucket.mean(values(.leafAreaIndex)))
    see(.soilMoisture, DayBucket.mean(values(.soilMoisture, hours: 21..<24)))
    if let counted = DayBucket.mean(values(.planthoppers)) {
      // Half an insect on all hills is put to what was counted: where none was seen, some may be.
      let kind = SensorKind.of(.planthoppers)
      let deviation = kind.noiseDeviation(grade, at: counted + 0.5 * kind.resolution.value) + 0.02
      all.append(DailyObservation(.planthoppers, counted, deviation: deviation))
    }
    return all
  }

  /// What the day says of the weather; nil where too little of the day was seen.
  /// - Parameter evening: whether the day has gone as far as its evening, six hours of it missing.
  func weather(evening: Bool = false) -> ObservedWeather {
    var sky = ObservedWeather()
    let missing = evening ? 7 : 0
    let warmth = hourly(.airTemperature)
    if warmth.count >= 18 - missing {
      sky.minimumTemperature = warmth.map(\.mean).min()
      sky.maximumTemperature = warmth.map(\.mean).max()
    }
    let light = hourly(.photosyntheticRadiation)
    if light.count >= 20 - missing {
      // Half of the radiation is active (as in the rice model); W m⁻² over the day to MJ m⁻². The evening that is missing is dark.
      let hours = Double(evening ? 24 : light.count)
      let energy = light.reduce(0) { $0 + max(0, $1.mean) } / hours * 86_400 / 0.5 / 1_000_000
      sky.radiation = energy * SensorKind.of(.photosyntheticRadiation).usualFactor
    }
    let humid = hourly(.relativeHumidity)
    let pressures = humid.compactMap { hour -> Double? in
      guard let air = warmth.first(where: { $0.hour == hour.hour }) else { return nil }
      return hour.mean / 100 * DayBucket.saturation(air.mean)
    }
    if pressures.count >= 18 - missing { sky.vapourPressure = DayBucket.mean(pressures) }
    let wind = hourly(.windSpeed)
    if wind.count >= 18 - missing { sky.windSpeed = DayBucket.mean(wind.map(\.mean)) }
    if let rain = samples[.rain], !rain.isEmpty {
      // One gauge's sum; of several gauges their mean.
      let gauges = Dictionary(grouping: rain, by: \.sensor)
      let whole = gauges.filter { Set($1.map { Int($0.second / 3600) }).count >= 20 - missing }
      if !whole.isEmpty {
        let caught = whole.keys.sorted().reduce(0) { $0 + whole[$1]!.reduce(0) { $0 + $1.value } } / Double(whole.count)
        sky.rain = caught * SensorKind.of(.rain).usualFactor
      }
    }
    return sky
  }

  /// The last good reading of a variable on the flat.
  func latest(_ variable: MeasuredVariable) -> (second: Double, value: Double)? {
    (samples[variable] ?? []).filter { !$0.sensor.contains("@trench") }.max { $0.second < $1.second }.map {
      ($0.second, $0.healthy)
    }
  }
}

extension ObservedWeather {
  /// What is not known here is taken from a neighbour.
  func completed(by other: ObservedWeather) -> ObservedWeather {
    var own = self
    own.minimumTemperature = minimumTemperature ?? other.minimumTemperature
    own.maximumTemperature = maximumTemperature ?? other.maximumTemperature
    own.radiation = radiation ?? other.radiation
    own.vapourPressure = vapourPressure ?? other.vapourPressure
    own.windSpeed = windSpeed ?? other.windSpeed
    own.rain = rain ?? other.rain
    return own
  }

  /// Means of what several plots saw.
  init(meanOf many: [ObservedWeather]) {
    self.init()
    func mean(_ path: KeyPath<ObservedWeather, Double?>) -> Double? {
      let known = many.compactMap { $0[keyPath: path] }
      return known.isEmpty ? nil : known.reduce(0, +) / Double(known.count)
    }
    minimumTemperature = mean(\.minimumTemperature)
    maximumTemperature = mean(\.maximumTemperature)
    radiation = mean(\.radiation)
    vapourPressure = mean(\.vapourPressure)
    windSpeed = mean(\.windSpeed)
    rain = mean(\.rain)
  }
}
