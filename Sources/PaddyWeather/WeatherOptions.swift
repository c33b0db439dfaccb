public import Numbers
public import Paddy

/// How a weather file is to be read; the defaults add nothing to what the file says.
public struct WeatherOptions: Sendable {
  /// Used where the file does not say where its station stands.
  public var site: Site?
  /// Only these days are read, checked and returned; all of them must be there.
  public var dates: ClosedRange<CalendarDate>?
  /// Longest run of missing days or values filled by a straight line between its neighbours, 0…3 d; 0 fills none.
  public var fill: Int
  /// How far the dew point lies below the minimum temperature where a file reports no humidity, °C: 0 in a humid climate, 2 in a dry one.
  public var dewPointDepression: Double

  /// The longest `fill`, d: across a longer hole a straight line is no weather.
  public static let longestFill = 3

  public init(site: Site? = nil, dates: ClosedRange<CalendarDate>? = nil, fill: Int = 0, dewPointDepression: Double = 0) {
    precondition((0...WeatherOptions.longestFill).contains(fill), "fill is 0 to \(WeatherOptions.longestFill) days, not \(fill)")
    self.site = site
    self.dates = dates
    self.fill = fill
    self.dewPointDepression = dewPointDepression
  }
}

/// What every reader and check returns: the weather, nil where anything is an error, and everything that was found.
public typealias WeatherReading = (series: WeatherSeries?, diagnostics: [Diagnostic])
