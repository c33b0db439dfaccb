public import Paddy

/// Consecutive days of weather of one station.
public struct WeatherSeries: Sendable, Equatable {
  /// Name or code of the station.
  public var station: String
  /// Where the station stands.
  public var site: Site
  /// Height at which the wind was measured, m; the days hold the speed at 2 m.
  public var windHeight: Double
  /// Where the numbers come from, one line.
  public var source: String
  /// One day after another, no hole, at least one.
  public let days: [DailyWeather]

  /// - Parameter days: must be consecutive and at least one.
  public init(station: String, site: Site, windHeight: Double = 2, source: String, days: [DailyWeather]) {
    precondition(!days.isEmpty, "a weather series has at least one day")
    let start = days[0].date.number
    for (offset, day) in days.enumerated() {
      precondition(day.date.number == start + offset, "the days of a weather series are consecutive: \(day.date)")
    }
    self.station = station
    self.site = site
    self.windHeight = windHeight
    self.source = source
    self.days = days
  }

  /// First to last day.
  public var dates: ClosedRange<CalendarDate> { days[0].date...days[days.count - 1].date }

  /// The calendar years covered from 1 January to 31 December.
  public var wholeYears: [Int] {
    (dates.lowerBound.year...dates.upperBound.year).filter { year in
      CalendarDate(year: year, dayOfYear: 1) >= dates.lowerBound && CalendarDate(year: year + 1, dayOfYear: 0) <= dates.upperBound
    }
  }

  /// The weather of `date`, nil outside the series.
  public func day(on date: CalendarDate) -> DailyWeather? {
    let offset = date.number - days[0].date.number
    return days.indices.contains(offset) ? days[offset] : nil
  }

  /// The days from `first` through `last`; nil where the series does not hold all of them.
  public func slice(from first: CalendarDate, through last: CalendarDate) -> WeatherSeries? {
    let start = days[0].date.number
    let (from, through) = (first.number - start, last.number - start)
    guard from >= 0, from <= through, through < days.count else { return nil }
    return WeatherSeries(
      station: station, site: site, windHeight: windHeight, source: source, days: Array(days[from...through]))
  }
}
