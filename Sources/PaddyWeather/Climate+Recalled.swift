internal import Foundation
internal import Numbers
internal import Paddy

/// How sunshine becomes global radiation where a station reports hours alone.
///
///     S = Ra (a + b n/N)
///
/// Source: paddy science notes 8.3 (Frère & Popov 1979, recalled).
enum SunshineRule {
  case temperate, humidTropics

  var share: (clouded: Double, bySun: Double) {
    switch self {
    case .temperate: (0.18, 0.55)
    case .humidTropics: (0.29, 0.42)
    }
  }
  private var words: String {
    let share = share
    return "Ångström a \(share.clouded), b \(share.bySun) (Frère & Popov 1979, recalled)"
  }

  /// Global radiation of each month, MJ m⁻² d⁻¹, to hundredths.
  /// - Parameter hours: of bright sunshine, per month.
  func radiation(hours: [Double], latitude: Double, source: String) -> MonthlyNormal {
    let values = hours.enumerated().map { index, hours in
      let length = CalendarDate.days(inMonth: index + 1, of: 2001)
      let first = CalendarDate(year: 2001, month: index + 1, day: 1)!.dayOfYear
      let days = first..<first + length
      let above = days.reduce(0) { $0 + ClearSky.extraterrestrialRadiation(dayOfYear: $1, latitude: latitude) } / Double(length)
      let light = days.reduce(0) { $0 + ClearSky.dayLength(dayOfYear: $1, latitude: latitude) }
      return rounded(above * (share.clouded + share.bySun * hours / light), 100)
    }
    return MonthlyNormal(values, "MJ m⁻² d⁻¹", "from hours of sunshine by \(words); \(source)", .estimated)
  }
}

/// What a weather service publishes of a station, January first.
struct StationNormals {
  var maximum: [Double]
  var minimum: [Double]
  /// mm.
  var rain: [Double]
  /// Days with 0.1 mm and more.
  var wetDays: [Double]
  /// Hours of bright sunshine, per month.
  var sunshine: [Double]
  /// %.
  var humidity: [Double]
  /// m s⁻¹ at 10 m.
  var wind: [Double]
}

extension Climate {
  /// A climate from recalled normals of one station.
  ///
  /// Left to rules: radiation follows from sunshine, the mean temperature is that of maximum and minimum.
  /// - Parameters:
  ///   - source: station and years; that the numbers are recalled is added.
  ///   - rain: more on how wet days were come by, nil where they are the service's own.
  static func recalled(
    name: String, title: String, site: Site, source: String, _ normals: StationNormals, sunshine: SunshineRule,
    wetDays: String? = nil, typhoons: TyphoonClimate? = nil
  ) -> Climate {
    let recalled = source + ", recalled"
    func normal(_ values: [Double], _ unit: String) -> MonthlyNormal { MonthlyNormal(values, unit, recalled, .estimated) }
    let means = zip(normals.maximum, normals.minimum).map { rounded(($0 + $1) / 2, 100) }
    return Climate(
      name: name, title: title, site: site,
      windHeight: Cited(10, 8...12, "m", "recalled: the usual height of a service's anemometer", .estimated),
      maximumTemperature: normal(normals.maximum, "°C"), minimumTemperature: normal(normals.minimum, "°C"),
      meanTemperature: MonthlyNormal(means, "°C", "mean of maximum and minimum; " + recalled, .estimated),
      relativeHumidity: normal(normals.humidity, "%"),
      radiation: sunshine.radiation(hours: normals.sunshine, latitude: site.latitude, source: recalled),
      windSpeed: normal(normals.wind, "m s⁻¹"), rain: normal(normals.rain, "mm"),
      wetDays: MonthlyNormal(normals.wetDays, "d", (wetDays.map { $0 + "; " } ?? "") + recalled, .estimated),
      rainVariability: Cited(
        0.15, 0.1...0.3, "–", "design choice: variance between years that the chain of wet days lacks", .estimated),
      typhoons: typhoons)
  }
}

extension TyphoonClimate {
  /// Typhoons as strong and as wet as those of Hangzhou, which is all that is known, at another rate and in other months.
  /// - Parameter shares: of the events by month; together 1.
  static func likeHangzhou(yearlyRate: Double, _ range: ClosedRange<Double>, shares: [Double]) -> TyphoonClimate? {
    var typhoons = Climate.hangzhou.typhoons
    typhoons?.yearlyRate = Cited(
      yearlyRate, range, "yr⁻¹", "design choice; strength and rain of an event as at Hangzhou", .estimated)
    typhoons?.monthShares = MonthlyNormal(shares, "–", "design choice", .estimated)
    return typhoons
  }
}
