internal import Foundation
internal import Numbers
internal import Paddy

/// What the generator expects of each day of a year of 365 or 366 days, all bounds and typhoons allowed for.
struct GeneratorDays: Sendable {
  /// Rain of a wet day is at least this, mm.
  static let leastRain = 0.1
  /// Share of the radiation above the atmosphere that gets through the thickest clouds.
  static let leastTransmission = 0.16
  /// Relative difference of radiation between dry and wet days.
  static let skyContrast = 0.58
  /// Share taken of the published difference in maximum temperature between dry and wet days; the whole is too much in a monsoon.
  static let warmthContrast = 0.5
  /// How much moister the dew point is on a wet day than on a dry one, °C.
  static let moistureContrast = 0.8

  struct Month: Sendable {
    var number: Int
    var length: Int
    /// Of the gamma of a wet day's rain beyond the least.
    var shape: Double
    var scale: Double
  }
  private(set) var days: [GeneratorDay] = []
  private(set) var months: [Month] = []

  init(climate: Climate, correlation: WeatherCorrelation, calendarYear: Int) {
    func course(_ normal: MonthlyNormal) -> [Double] { MonthlyCurve.days(normal.values, calendarYear: calendarYear) }
    let high = course(climate.maximumTemperature)
    let low = course(climate.minimumTemperature)
    let light = course(climate.radiation)
    let wind = course(climate.windSpeed)
    let humidity = zip(climate.relativeHumidity.values, climate.meanTemperature.values).map { share, temperature in
      AirMoisture.dewPoint(vapourPressure: share / 100 * AirMoisture.saturation(at: temperature))
    }
    let dewPoint = MonthlyCurve.days(humidity, calendarYear: calendarYear)
    let none = [Double](repeating: 0, count: high.count)
    let storms =
      climate.typhoons?.expectation(calendarYear: calendarYear) ?? .init(typhoon: none, after: none, rain: none, passages: none)
    let stormWind = climate.typhoons.map { $0.windShare.value * $0.meanGust } ?? 0
    for month in 1...12 {
      let length = CalendarDate.days(inMonth: month, of: calendarYear)
      let range = days.count..<days.count + length
      let wetShare = climate.wetDays.values[month - 1] / Double(length)
      var wetDays = 0.0
      for index in range {
        let (storm, after) = (storms.typhoon[index], storms.after[index])
        let plain = 1 - storm - after
        let chance = max(0.01, (wetShare - storm) / plain)
        wetDays += plain * chance
        let reduced = WindProfile.atTwoMetres(wind[index], measuredAt: climate.windHeight.value)
        days.append(
          GeneratorDay(
            dayOfYear: index + 1, climate: climate, correlation: correlation, high: high[index], low: low[index],
            light: light[index], dewPoint: dewPoint[index], wind: max(0.1, (reduced - storm * stormWind) / (1 - storm)),
            wetChance: chance, storm: storm, after: after))
      }
      let stormRain = storms.rain[range].reduce(0, +)
      let mean = max(GeneratorDays.leastRain + 0.5, (climate.rain.values[month - 1] - stormRain) / wetDays)
      let guess = max(-2.16 + 1.83 * mean, 0.01)
      let shape = min(mean / guess, 0.998)
      months.append(Month(number: month, length: length, shape: shape, scale: (mean - GeneratorDays.leastRain) / shape))
    }
  }
}

/// What the generator expects of one day of the year.
struct GeneratorDay: Sendable {
  /// One state of the sky.
  struct State: Sendable {
    /// °C.
    var maximum: Double
    /// Maximum less minimum before the minimum is kept below the maximum, °C.
    var range: Double
    /// Radiation before it is kept in bounds, MJ m⁻² d⁻¹, and its coefficient of variation.
    var radiation: Double
    var variation: Double
    /// Dew point less that of the average day, °C.
    var moisture: Double
  }
  private(set) var dry: State
  private(set) var wet: State
  /// A hot clear day after a typhoon.
  private(set) var after: State
  let wetChance: Double
  /// At 2 m, m s⁻¹.
  let wind: Double
  /// MJ m⁻² d⁻¹.
  let extraterrestrial: Double
  private let brightest: Double
  /// Of plain days, °C.
  private let mean: Double
  private let minimum: Double
  private let dewPoint: Double
  private let highDeviation: Double
  private let lowDeviation: Double

  init(
    dayOfYear: Int, climate: Climate, correlation: WeatherCorrelation, high: Double, low: Double, light: Double, dewPoint: Double,
    wind: Double, wetChance: Double, storm: Double, after: Double
  ) {
    let (site, typhoons) = (climate.site, climate.typhoons)
    extraterrestrial = ClearSky.extraterrestrialRadiation(dayOfYear: dayOfYear, latitude: site.latitude)
    brightest = ClearSky.transmission(elevation: site.elevation) * extraterrestrial
    self.wind = wind
    self.wetChance = wetChance
    highDeviation = max(5.8 - 0.09 * high, 0.5)
    lowDeviation = max(5.2 - 0.13 * low, 0.5)

    // Temperatures: what typhoons and the days after take from and add to the mean and the range of a month is given back to the others.
    let contrast = GeneratorDays.warmthContrast * 5 / 9 * abs(9.67 - 27.4 * 0.75 * wetChance)
    let warmth = wetChance * contrast + (typhoons?.warmthAfter.value ?? 0)
    let mean = 0.5 * (high + low) - after * warmth / 2 + storm * (typhoons?.temperatureFall.value ?? 0)
    let range = (high - low - after * warmth - storm * (typhoons?.temperatureRange.value ?? 0)) / (1 - storm)
    self.mean = mean
    minimum = mean - range / 2
    let spread = correlation.deviationOfDifference(highDeviation, lowDeviation)
    func state(warmer: Double) -> (maximum: Double, range: Double) {
      (mean + range / 2 + warmer, Normal.mean(wanted: range + warmer, deviation: spread, floor: 1))
    }

    // Radiation.
    let season = cos(2 * Double.pi / 365 * Double(dayOfYear - 172))
    let bounds = GeneratorDays.leastTransmission * extraterrestrial...brightest
    let shares = (storm: typhoons?.radiationShare.value ?? 0, after: typhoons?.radiationShareAfter.value ?? 0)
    let taken = (storm * shares.storm + after * shares.after) * extraterrestrial
    let plain = (light - taken) / (1 - storm - after)
    let variation = (dry: 0.24 - 0.08 * season, wet: 0.48 - 0.13 * season)
    var bright = plain * (1 + wetChance * GeneratorDays.skyContrast)
    var dull = plain * (1 - (1 - wetChance) * GeneratorDays.skyContrast)
    // Under a sky that is dull all month, wet days cannot be as dark as that: dry ones are then less bright.
    let darkest = bounds.lowerBound + Normal.margin * (bounds.upperBound - bounds.lowerBound)
    if dull < darkest {
      dull = darkest
      bright = (plain - wetChance * dull) / (1 - wetChance)
    }
    func state(_ temperature: (maximum: Double, range: Double), _ light: Double, _ variation: Double, moister: Double) -> State {
      State(
        maximum: temperature.maximum, range: temperature.range,
        radiation: Normal.mean(wanted: light, variation: variation, bounds: bounds), variation: variation, moisture: moister)
    }
    let moisture = GeneratorDays.moistureContrast
    dry = state(state(warmer: wetChance * contrast), bright, variation.dry, moister: -moisture * wetChance)
    wet = state(state(warmer: -(1 - wetChance) * contrast), dull, variation.wet, moister: moisture * (1 - wetChance))
    self.after = state(state(warmer: warmth), bright, variation.dry, moister: -moisture * wetChance)

    // Dew point: the mean before it is kept at or below the minimum, m − s E[max(0, m/s + z)] = wanted.
    let deviation = 0.4 * lowDeviation
    let below = min(dewPoint - minimum, -0.02)
    self.dewPoint = minimum - Normal.mean(wanted: -below, deviation: deviation, floor: 0)
  }

  /// A day under an ordinary sky.
  func fill(_ day: inout DailyWeather, _ state: State, noise: borrowing WeatherNoise) {
    day.maximumTemperature = state.maximum + noise.maximum * highDeviation
    let range = state.range + noise.maximum * highDeviation - noise.minimum * lowDeviation
    day.minimumTemperature = day.maximumTemperature - max(range, 1)
    let light = state.radiation * (1 + state.variation * noise.radiation)
    day.radiation = min(max(light, GeneratorDays.leastTransmission * extraterrestrial), brightest)
    let moisture = dewPoint + 0.6 * (day.minimumTemperature - minimum) + state.moisture
    day.vapourPressure = AirMoisture.saturation(at: min(day.minimumTemperature, moisture))
  }

  /// A day with a typhoon.
  /// - Parameter rain: of the day, mm.
  func fill(
    _ day: inout DailyWeather, _ typhoon: TyphoonPassage, noise: borrowing WeatherNoise, rain: Double,
    _ parameters: TyphoonClimate
  ) {
    let anomaly = (noise.maximum * highDeviation + noise.minimum * lowDeviation) / 2
    let middle = mean + anomaly - typhoon.fall
    day.maximumTemperature = middle + typhoon.range / 2
    day.minimumTemperature = middle - typhoon.range / 2
    day.vapourPressure = AirMoisture.vapourPressure(
      relativeHumidity: typhoon.humidity, minimum: day.minimumTemperature, maximum: day.maximumTemperature)
    day.radiation = parameters.radiationShare.value * extraterrestrial
    day.windSpeed = parameters.windShare.value * typhoon.gust
    day.rain = rain
    day.typhoon = true
  }
}

/// Which days of a generated year a typhoon covers, and which are the clear ones after.
struct GeneratedSky {
  private(set) var typhoon: [TyphoonPassage?]
  /// mm.
  private(set) var rain: [Double]
  /// Share of the radiation above the atmosphere that gets through.
  private(set) var clearAfter: [Double?]

  init(days: Int, calendarYear: Int, passages: [TyphoonPassage]) {
    typhoon = Array(repeating: nil, count: days)
    rain = Array(repeating: 0, count: days)
    clearAfter = Array(repeating: nil, count: days)
    for passage in passages {
      let start = passage.firstDay.dayOfYear - 1
      for (offset, share) in TyphoonClimate.humps[passage.duration]!.enumerated() where start + offset < days {
        typhoon[start + offset] = passage
        rain[start + offset] += share * passage.rain
      }
      for offset in 0..<passage.clearDaysAfter where start + passage.duration + offset < days {
        clearAfter[start + passage.duration + offset] = passage.radiationShareAfter
      }
    }
  }
}
