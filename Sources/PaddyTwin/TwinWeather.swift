public import Paddy
public import PaddyStudies

/// The weather of a plot as far as its sensors saw it; nil is not known.
public struct ObservedWeather: Sendable, Equatable, Codable {
  /// °C.
  public var minimumTemperature: Double?, maximumTemperature: Double?
  /// Global — MJ m⁻² d⁻¹.
  public var radiation: Double?
  /// kPa.
  public var vapourPressure: Double?
  /// At 2 m — m s⁻¹.
  public var windSpeed: Double?
  /// mm d⁻¹.
  public var rain: Double?
  public init() {}

  /// All that a day has.
  public init(_ day: DailyWeather) {
    minimumTemperature = day.minimumTemperature
    maximumTemperature = day.maximumTemperature
    radiation = day.radiation
    vapourPressure = day.vapourPressure
    windSpeed = day.windSpeed
    rain = day.rain
  }

  /// What is not known is taken from another day.
  public func completed(by other: DailyWeather) -> DailyWeather {
    var day = other
    day.minimumTemperature = minimumTemperature ?? day.minimumTemperature
    day.maximumTemperature = maximumTemperature ?? day.maximumTemperature
    if day.maximumTemperature < day.minimumTemperature {
      // One was seen and one was not: the one not seen keeps the other day's range.
      let range = other.maximumTemperature - other.minimumTemperature
      if maximumTemperature == nil {
        day.maximumTemperature = day.minimumTemperature + range
      } else {
        day.minimumTemperature = day.maximumTemperature - range
      }
    }
    day.radiation = radiation ?? day.radiation
    day.vapourPressure = vapourPressure ?? day.vapourPressure
    day.windSpeed = windSpeed ?? day.windSpeed
    day.rain = rain ?? day.rain
    return day
  }
}

/// Weather for the days and quantities that no sensor saw: years of the scenario, generated or historical, put on the dates wanted.
public struct TwinWeather: Sendable {
  /// By day of the year, 365 each.
  private let years: [[DailyWeather]]
  private let mean: [DailyWeather]

  /// - Returns: nil where no year of the weather is whole.
  public init?(_ weather: StudyWeather) {
    years = weather.members.compactMap { member in
      var days: [DailyWeather] = []
      for day in member.days {
        if day.date.month == 2 && day.date.day == 29 { continue }
        guard days.count < 365 else { break }
        days.append(day)
      }
      return days.count == 365 && days[0].date.dayOfYear == 1 ? days : nil
    }
    guard !years.isEmpty else { return nil }
    let count = Double(years.count)
    mean = (0..<365).map { [years] place in
      func average(_ path: KeyPath<DailyWeather, Double>) -> Double { years.reduce(0) { $0 + $1[place][keyPath: path] } / count }
      return DailyWeather(
        date: years[0][place].date, radiation: average(\.radiation), minimumTemperature: average(\.minimumTemperature),
        maximumTemperature: average(\.maximumTemperature), vapourPressure: average(\.vapourPressure),
        windSpeed: average(\.windSpeed), rain: average(\.rain))
    }
  }

  /// How many years there are.
  public var count: Int { years.count }

  /// The mean of all years on a date: for the calendar alone, for it rains a little every day.
  public func normal(_ date: CalendarDate) -> DailyWeather { TwinWeather.dated(mean, date) }

  /// A year's weather on a date.
  /// - Parameter member: any number; years come again.
  public func borrowed(_ member: Int, _ date: CalendarDate) -> DailyWeather {
    TwinWeather.dated(years[member % years.count], date)
  }

  /// 29 February is 28 February.
  private static func dated(_ year: [DailyWeather], _ date: CalendarDate) -> DailyWeather {
    let common = CalendarDate(year: 2001, month: date.month, day: date.month == 2 ? min(date.day, 28) : date.day)!
    var day = year[common.dayOfYear - 1]
    day.date = date
    return day
  }
}
