public import Numbers
public import Paddy
public import PaddyScenarios
internal import PaddyWeather

/// The years a study runs on: the same for every system compared.
public struct StudyWeather: Sendable {
  /// One member of the ensemble.
  public struct Member: Sendable {
    /// Counted from 0.
    public var number: Int
    /// Calendar year of sowing.
    public var year: Int
    /// As it is printed: the year observed, or the number of the year generated, counted from 1.
    public var label: String
    /// Consecutive days from 1 January of the year or later on.
    public var days: ArraySlice<DailyWeather>
  }
  public var members: [Member]
  /// Whether the years were drawn.
  public var isGenerated: Bool

  /// Draws or reads the weather of a scenario.
  /// - Returns: nil and at least one error where it cannot be had.
  public static func of(_ scenario: Scenario, file: String) -> (weather: StudyWeather?, diagnostics: [Diagnostic]) {
    switch scenario.weather {
    case .climate(let name, let years, let seed): generated(name, years: years, seed: seed, file: file)
    case .files(let paths, let years): observed(paths, years: years, scenario)
    }
  }

  private static func generated(_ name: String, years: Int, seed: UInt64, file: String) -> (StudyWeather?, [Diagnostic]) {
    guard let climate = Climate.named(name) else { return (nil, [Diagnostic(file: file, Climate.unknown(name))]) }
    let generator = WeatherGenerator(climate: climate)
    let members = (0..<years).map { member in
      // A season may run into the next year; that year is a draw of its own.
      let this = generator.generate(year: member, seed: seed, calendarYear: firstGeneratedYear)
      let next = generator.generate(year: member + nextYears, seed: seed, calendarYear: firstGeneratedYear + 1)
      return Member(number: member, year: firstGeneratedYear, label: "\(member + 1)", days: (this.days + next.days)[...])
    }
    return (StudyWeather(members: members, isGenerated: true), [])
  }

  /// Generated years are written with the dates of a common year that a common year follows.
  static let firstGeneratedYear = 2001
  private static let nextYears = 1_000_000

  /// Where only some years are asked for, holes in the others are nobody's concern: tried with the year after, in which a season may
  /// end, then without it.
  private static func reading(_ paths: [String], years: ClosedRange<Int>?, _ site: Site) -> WeatherReading {
    let whole = WeatherFile.read(paths: paths, options: WeatherOptions(site: site))
    guard whole.series == nil, let years else { return whole }
    for last in [years.upperBound + 1, years.upperBound] {
      let dates = CalendarDate(year: years.lowerBound, dayOfYear: 1)...CalendarDate(year: last + 1, dayOfYear: 0)
      let part = WeatherFile.read(paths: paths, options: WeatherOptions(site: site, dates: dates))
      if part.series != nil { return part }
    }
    return whole
  }

  private static func observed(_ paths: [String], years: ClosedRange<Int>?, _ scenario: Scenario) -> (StudyWeather?, [Diagnostic])
  {
    let reading = reading(paths, years: years, scenario.site)
    guard let series = reading.series, let first = series.days.first, let last = series.days.last else {
      return (nil, reading.diagnostics)
    }
    let name = paths.count == 1 ? paths[0] : "\(paths.count) weather files"
    var diagnostics = reading.diagnostics
    let wanted = years ?? first.date.year...last.date.year
    for year in [wanted.lowerBound, wanted.upperBound] where year < first.date.year || year > last.date.year {
      diagnostics.append(
        Diagnostic(file: name, "year \(year) is asked for, but the weather runs from \(first.date) to \(last.date)"))
    }
    if diagnostics.contains(where: { $0.severity == .error }) { return (nil, diagnostics) }
    let members = wanted.enumerated().map { member, year in
      let start = max(0, CalendarDate(year: year, dayOfYear: 1).number - first.date.number)
      return Member(number: member, year: year, label: "\(year)", days: series.days[start...])
    }
    return (StudyWeather(members: members, isGenerated: false), diagnostics)
  }
}
