public import Numbers
internal import Paddy

/// What may be wrong with weather: holes, order, impossible and implausible values.
///
/// A hole, a missing value, Tmin above Tmax and negative rain are errors; everything else is a warning. No more than `limit` warnings of a
/// kind are listed one by one, the last one says how many more there are.
public enum WeatherCheck {
  /// Warnings of one kind that are listed.
  public static let limit = 5
  /// By how much measured radiation may exceed that of a cloudless sky: a share, for thin air and a well-kept pyranometer.
  public static let clearSkyTolerance = 0.05
  /// Temperatures a rice field may see, °C.
  public static let plausibleTemperature = -50.0...55.0
  /// Days with the same Tmin, Tmax and radiation that make an instrument look stuck.
  public static let stuckDays = 3
  /// The wettest plausible day, mm.
  public static let plausibleRain = 1000.0
  /// The windiest plausible day at 2 m, m s⁻¹.
  public static let plausibleWind = 40.0

  /// Everything doubtful in the values of a series.
  /// - Parameters:
  ///   - file: named in the diagnostics.
  ///   - lines: of each day in that file; none where there is no file.
  public static func check(_ series: WeatherSeries, file: String, lines: [Int]? = nil) -> [Diagnostic] {
    let places = series.days.indices.map { Place(file: file, line: lines?[$0]) }
    return values(of: series.days, places: places, site: series.site)
  }

  static func values(of days: [DailyWeather], places: [Place], site: Site) -> [Diagnostic] {
    var list = Findings(limit: limit)
    var same = 1
    let transmission = ClearSky.transmission(elevation: site.elevation)
    for (index, day) in days.enumerated() {
      let (low, high) = (day.minimumTemperature, day.maximumTemperature)
      func note(_ kind: String, _ what: String, _ severity: Diagnostic.Severity = .warning) {
        list.add(severity, kind, places[index], "\(day.date): \(what)")
      }
      if low > high { note("order", "minimum temperature \(low) °C is above the maximum \(high) °C", .error) }
      if day.rain < 0 { note("rain", "rain \(day.rain) mm, allowed 0 and more", .error) }
      if day.rain > plausibleRain { note("much rain", "rain \(day.rain) mm in a day, plausible up to \(plausibleRain)") }
      for value in [low, high] where !plausibleTemperature.contains(value) {
        note("temperature", "\(value) °C, plausible \(plausibleTemperature.lowerBound) to \(plausibleTemperature.upperBound)")
      }
      let sky = transmission * ClearSky.extraterrestrialRadiation(dayOfYear: day.date.dayOfYear, latitude: site.latitude)
      if day.radiation <= 0, sky > 0.1 { note("dark", "radiation \(day.radiation) MJ/m2, plausible above 0") }
      if day.radiation > sky * (1 + clearSkyTolerance) {
        note("bright", "radiation \(day.radiation) MJ/m2 is above that of a cloudless sky, \(rounded(sky, 10)) MJ/m2")
      }
      if day.vapourPressure <= 0 { note("dry", "vapour pressure \(day.vapourPressure) kPa, plausible above 0") }
      let saturated = AirMoisture.saturation(at: high)
      if day.vapourPressure > saturated {
        note(
          "wet",
          "vapour pressure \(rounded(day.vapourPressure, 1000)) kPa is above saturation at the maximum temperature, "
            + "\(rounded(saturated, 1000)) kPa")
      }
      if day.windSpeed < 0 || day.windSpeed > plausibleWind {
        note("wind", "wind \(rounded(day.windSpeed, 100)) m/s at 2 m, plausible 0 to \(plausibleWind)")
      }
      let repeats =
        index > 0 && days[index - 1].minimumTemperature == low && days[index - 1].maximumTemperature == high
        && days[index - 1].radiation == day.radiation
      same = repeats ? same + 1 : 1
      if same == stuckDays {
        note(
          "stuck",
          "temperatures \(low) and \(high) °C and radiation \(day.radiation) MJ/m2 the same for \(stuckDays) days or more")
      }
    }
    return list.diagnostics
  }

  /// Duplicates, days out of order and holes.
  static func sequence(of records: [DailyRecord]) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var misplaced = Findings(limit: limit)
    for (record, next) in zip(records, records.dropFirst()) where next.date < record.date {
      misplaced.add(.warning, "order", next.place, "\(next.date) comes after \(record.date): put in order")
    }
    found += misplaced.diagnostics
    let sorted = records.sorted { $0.date < $1.date }
    for (record, next) in zip(sorted, sorted.dropFirst()) where next.date == record.date {
      let there = next.place.file == record.place.file ? "" : "\(record.place.file), "
      let before = "\(there)line \(record.place.line ?? 0)"
      if next.equalsApartFromPlace(record) {
        found.append(.init(.warning, next.place, "\(next.date) twice with the same values, before in \(before): read once"))
      } else {
        found.append(.init(.error, next.place, "\(next.date) twice with different values, before in \(before)"))
      }
    }
    return found
  }

  /// Every date once, in order; of two records of a day the first.
  static func inOrder(_ records: [DailyRecord]) -> [DailyRecord] {
    var kept: [DailyRecord] = []
    kept.reserveCapacity(records.count)
    // Swift's sort is stable: the record that stood first stays first.
    for record in records.sorted(by: { $0.date < $1.date }) where kept.last?.date != record.date { kept.append(record) }
    return kept
  }

  /// Days asked for that lie before the first or after the last record.
  static func ends(of records: [DailyRecord], wanted: ClosedRange<CalendarDate>) -> [Diagnostic] {
    guard let first = records.first, let last = records.last else { return [] }
    var found: [Diagnostic] = []
    if first.date > wanted.lowerBound {
      found.append(.init(.error, first.place, "starts on \(first.date), asked for from \(wanted.lowerBound)"))
    }
    if last.date < wanted.upperBound {
      found.append(.init(.error, last.place, "ends on \(last.date), asked for through \(wanted.upperBound)"))
    }
    return found
  }
}

extension Diagnostic {
  init(_ severity: Severity, _ place: Place, column: Int? = nil, _ message: String) {
    self.init(severity, file: place.file, line: place.line, column: column, message)
  }
}

/// Diagnostics by kind; a warning repeated beyond the limit is counted, not listed.
struct Findings {
  let limit: Int
  private var listed: [Diagnostic] = []
  private var last: [String: (index: Int, count: Int)] = [:]

  init(limit: Int) { self.limit = limit }

  mutating func add(_ severity: Diagnostic.Severity, _ kind: String, _ place: Place, _ message: String) {
    let key = "\(place.file) \(kind)"
    let count = (last[key]?.count ?? 0) + 1
    if severity == .error || count <= limit {
      listed.append(Diagnostic(severity, place, message))
      last[key] = (listed.count - 1, count)
    } else {
      last[key]!.count = count
    }
  }

  var diagnostics: [Diagnostic] {
    var result = listed
    for (_, entry) in last where entry.count > limit && listed[entry.index].severity == .warning {
      result[entry.index].message += "; and \(entry.count - limit) more like this"
    }
    return result
  }
}

func rounded(_ value: Double, _ perUnit: Double) -> Double { (value * perUnit).rounded() / perUnit }
