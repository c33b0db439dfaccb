internal import Foundation
internal import Numbers
internal import Paddy

/// Synthetic years of daily weather from monthly normals.
///
/// Rain falls in a first-order chain of wet and dry days, P(wet | dry) = ¾ p, its amount is 0.1 mm and a gamma; temperatures and radiation
/// are three autocorrelated series around means that differ between wet and dry days; the dew point follows the minimum; wind is a gamma;
/// typhoons replace what was drawn for their days.
///
///     z' = A z + B ε, ε standard normal cut at ±2.5      Tmax = m(wet|dry) + z₁ s₁      Tmin = min(m + z₂ s₂, Tmax − 1)
///     S = m(wet|dry) (1 + z₃ CV), kept in 0.16 Ra … clear sky
///
/// Every mean goes in so that, with the bounds and the typhoons, the monthly normal comes out. Known to be wrong: no memory between years;
/// rain of single days independent of each other; one chain all day long, no fronts; radiation and rain share only wet and dry.
/// Sources: Richardson (1981), Matalas (1967), Geng et al. (1986); the coefficients are WGEN's.
public struct WeatherGenerator: Sendable {
  public let climate: Climate
  let common: GeneratorDays
  let leap: GeneratorDays
  let correlation: WeatherCorrelation

  /// - Parameter typhoons: false leaves them out and gives their rain to the other wet days.
  public init(climate: Climate, typhoons: Bool = true) {
    var climate = climate
    if !typhoons || climate.typhoons?.yearlyRate.value == 0 { climate.typhoons = nil }
    self.climate = climate
    let correlation = WeatherCorrelation()
    self.correlation = correlation
    common = GeneratorDays(climate: climate, correlation: correlation, calendarYear: 2001)
    leap = GeneratorDays(climate: climate, correlation: correlation, calendarYear: 2004)
  }

  /// One whole year, 1 January to 31 December.
  /// - Parameters:
  ///   - member: the year of the ensemble, counted from 0; the same whatever the number of members.
  ///   - seed: of the study.
  ///   - calendarYear: the year its dates are written with.
  public func generate(year member: Int, seed: UInt64, calendarYear: Int) -> WeatherSeries {
    generateWithTyphoons(year: member, seed: seed, calendarYear: calendarYear).series
  }

  /// One whole year and the typhoons in it.
  public func generateWithTyphoons(
    year member: Int, seed: UInt64, calendarYear: Int
  ) -> (series: WeatherSeries, typhoons: [TyphoonPassage]) {
    let normals = CalendarDate.isLeap(calendarYear) ? leap : common
    let passages = climate.typhoons?.passages(calendarYear: calendarYear, seed: seed, member: member) ?? []
    let sky = GeneratedSky(days: normals.days.count, calendarYear: calendarYear, passages: passages)
    let rain = rain(normals, seed: seed, member: member)
    var noise = correlation.start(seed: seed, member: member)
    var wind = RandomStream(seed: seed, purpose: "wind", member: member)
    let first = CalendarDate(year: calendarYear, dayOfYear: 1).number
    var days: [DailyWeather] = []
    days.reserveCapacity(normals.days.count)
    for (index, normal) in normals.days.enumerated() {
      noise.advance()
      let gust = wind.gamma(shape: 4, scale: 0.25)
      var day = DailyWeather(
        date: CalendarDate(number: first + index), radiation: 0, minimumTemperature: 0, maximumTemperature: 0, vapourPressure: 0,
        windSpeed: normal.wind * gust, rain: rain[index])
      if let typhoon = sky.typhoon[index], let parameters = climate.typhoons {
        normal.fill(&day, typhoon, noise: noise, rain: sky.rain[index], parameters)
      } else if let share = sky.clearAfter[index] {
        normal.fill(&day, normal.after, noise: noise)
        day.rain = 0
        day.radiation = share * normal.extraterrestrial
      } else {
        normal.fill(&day, day.rain > 0 ? normal.wet : normal.dry, noise: noise)
      }
      days.append(day.roundedForPeople)
    }
    let series = WeatherSeries(
      station: climate.name, site: climate.site, windHeight: climate.windHeight.value,
      source: "generated from the climate \(climate.name), seed \(seed), member \(member)", days: days)
    return (series, passages)
  }

  /// Rain of the chain, mm; typhoons and their clear days come on top.
  private func rain(_ normals: GeneratorDays, seed: UInt64, member: Int) -> [Double] {
    var occurrence = RandomStream(seed: seed, purpose: "rain", member: member)
    var variability = RandomStream(seed: seed, purpose: "rain of the month", member: member)
    let deviation = climate.rainVariability.value
    let memory = 0.3
    var anomaly = variability.normal()
    var result: [Double] = []
    result.reserveCapacity(normals.days.count)
    var before = normals.days[0].wetChance
    // The day before the year is wet with the chance of its first day.
    var wet = occurrence.chance(before)
    var index = 0
    for month in normals.months {
      // A stream for each month: fewer wet days in one do not shift the next.
      var amount = RandomStream(seed: seed, purpose: "rain amount \(month.number)", member: member)
      let factor = exp(deviation * anomaly - deviation * deviation / 2)
      anomaly = memory * anomaly + (1 - memory * memory).squareRoot() * variability.normal()
      for _ in 0..<month.length {
        let chance = normals.days[index].wetChance
        // ¼ of yesterday's surprise carries over: in a steady month P(wet | dry) = ¾ p, and p holds on every day.
        let conditional = chance + 0.25 * ((wet ? 1 : 0) - before)
        wet = occurrence.chance(conditional)
        result.append(wet ? GeneratorDays.leastRain + factor * amount.gamma(shape: month.shape, scale: month.scale) : 0)
        before = chance
        index += 1
      }
    }
    return result
  }
}

extension DailyWeather {
  /// Hundredths of what a station reports (thousandths of kPa), so that files stay readable.
  fileprivate var roundedForPeople: DailyWeather {
    DailyWeather(
      date: date, radiation: rounded(radiation, 100), minimumTemperature: rounded(minimumTemperature, 100),
      maximumTemperature: rounded(maximumTemperature, 100), vapourPressure: rounded(vapourPressure, 1000),
      windSpeed: rounded(windSpeed, 100), rain: rounded(rain, 100), typhoon: typhoon)
  }
}
