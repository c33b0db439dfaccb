internal import Numbers
internal import Paddy

extension WeatherSeries {
  /// One series from the records of one or several files of a station: puts them in order, reports what is missing, fills what may be
  /// filled, completes humidity and wind, checks the values.
  static func assembled(from stations: [StationRecord], options: WeatherOptions) -> WeatherReading {
    var diagnostics: [Diagnostic] = []
    // Files named after two-digit years sort wrongly by name.
    let stations = stations.filter { !$0.days.isEmpty }.sorted { $0.days[0].date < $1.days[0].date }
    guard let first = stations.first else { return (nil, []) }
    diagnostics += disagreements(between: stations)
    var records = stations.flatMap(\.days)
    if let dates = options.dates { records.removeAll { !dates.contains($0.date) } }
    guard !records.isEmpty else {
      let held = "\(first.days[0].date) to \(stations[stations.count - 1].days.last!.date)"
      let wanted = options.dates.map { "\($0.lowerBound) to \($0.upperBound)" } ?? ""
      return (nil, diagnostics + [Diagnostic(file: first.file, "no day of \(wanted); the file holds \(held)")])
    }
    diagnostics += WeatherCheck.sequence(of: records)
    records = WeatherCheck.inOrder(records)
    if let dates = options.dates { diagnostics += WeatherCheck.ends(of: records, wanted: dates) }
    let filled = WeatherFill.filled(records, longest: options.fill)
    diagnostics += filled.diagnostics
    let site = site(of: first, options: options, &diagnostics)
    guard let site, !filled.hasHoles else { return (nil, diagnostics) }
    let height = windHeight(of: first, &diagnostics)
    diagnostics += completions(of: filled.records, stations: stations, options: options)
    let days = filled.records.map { day(from: $0, windHeight: height, options: options) }
    diagnostics += WeatherCheck.values(of: days, places: filled.records.map(\.place), site: site)
    guard !diagnostics.contains(where: { $0.severity == .error }) else { return (nil, diagnostics) }
    let files = stations.count == 1 ? first.file : "\(first.file) and \(stations.count - 1) more"
    let series = WeatherSeries(
      station: first.station ?? "", site: site, windHeight: first.measuredHeight ?? height,
      source: first.source ?? "\(first.format) \(files)", days: days)
    return (series, diagnostics)
  }

  private static func day(from record: DailyRecord, windHeight: Double, options: WeatherOptions) -> DailyWeather {
    let minimum = record.minimumTemperature!
    let maximum = record.maximumTemperature!
    let vapourPressure = AirMoisture.vapourPressure(
      known: record.vapourPressure, dewPoint: record.dewPoint, relativeHumidity: record.relativeHumidity, minimum: minimum,
      maximum: maximum, depression: options.dewPointDepression)
    let wind = record.windSpeed.map { WindProfile.atTwoMetres($0, measuredAt: windHeight) } ?? WindProfile.assumedSpeed
    return DailyWeather(
      date: record.date, radiation: record.radiation!, minimumTemperature: minimum, maximumTemperature: maximum,
      vapourPressure: vapourPressure, windSpeed: wind, rain: record.rain!, typhoon: record.typhoon)
  }

  private static func site(of record: StationRecord, options: WeatherOptions, _ diagnostics: inout [Diagnostic]) -> Site? {
    guard let latitude = record.latitude ?? options.site?.latitude else {
      let message =
        "the latitude of the station is missing; give the site, or write '# latitude_deg: 30.2' above the header of a CSV file"
      diagnostics.append(Diagnostic(file: record.file, message))
      return nil
    }
    guard abs(latitude) <= 90 else {
      diagnostics.append(Diagnostic(file: record.file, "latitude \(latitude)°, allowed -90 to 90"))
      return nil
    }
    let elevation = record.elevation ?? options.site?.elevation
    if elevation == nil {
      diagnostics.append(Diagnostic(.warning, file: record.file, "the elevation of the station is missing: 0 m taken"))
    }
    return Site(latitude: latitude, longitude: record.longitude ?? options.site?.longitude ?? 0, elevation: elevation ?? 0)
  }

  private static func windHeight(of record: StationRecord, _ diagnostics: inout [Diagnostic]) -> Double {
    guard let height = record.windHeight else { return 2 }
    guard height >= WindProfile.lowestHeight else {
      let message = "wind measured at \(height) m, allowed \(WindProfile.lowestHeight) m and more"
      diagnostics.append(Diagnostic(file: record.file, message))
      return 2
    }
    return height
  }

  /// What had to be assumed, once per file.
  private static func completions(of records: [DailyRecord], stations: [StationRecord], options: WeatherOptions) -> [Diagnostic] {
    let groups = Dictionary(grouping: records, by: \.place.file)
    return stations.flatMap { station -> [Diagnostic] in
      let days = groups[station.file] ?? []
      var found: [Diagnostic] = []
      func report(_ lacking: [DailyRecord], _ what: String, _ instead: String) {
        guard let first = lacking.first else { return }
        let which =
          lacking.count == days.count ? "on every day" : "on \(lacking.count) of \(days.count) days, first \(first.date)"
        found.append(Diagnostic(.warning, file: station.file, line: first.place.line, "no \(what) \(which): \(instead)"))
      }
      let below = options.dewPointDepression == 0 ? "" : " less \(options.dewPointDepression) °C"
      report(days.filter { !$0.hasMoisture }, "humidity", "dew point taken from the minimum temperature\(below)")
      report(days.filter { $0.windSpeed == nil }, "wind", "\(WindProfile.assumedSpeed) m/s taken")
      return found
    }
  }

  /// Files that cannot be, or may not be, of one station.
  private static func disagreements(between stations: [StationRecord]) -> [Diagnostic] {
    guard let first = stations.first else { return [] }
    return stations.dropFirst().flatMap { other -> [Diagnostic] in
      var found: [Diagnostic] = []
      func compare(_ name: String, _ mine: Double?, _ theirs: Double?, unit: String, warning: Double, error: Double) {
        guard let mine, let theirs, abs(mine - theirs) > warning else { return }
        let severity: Diagnostic.Severity = abs(mine - theirs) > error ? .error : .warning
        let end = severity == .error ? "; files read together are of one station" : ": the first is kept"
        found.append(
          Diagnostic(severity, file: other.file, "\(name) \(theirs) \(unit), but \(mine) \(unit) in \(first.file)\(end)"))
      }
      compare("latitude", first.latitude, other.latitude, unit: "°", warning: 0.02, error: 1)
      compare("longitude", first.longitude, other.longitude, unit: "°", warning: 0.02, error: 1)
      compare("elevation", first.elevation, other.elevation, unit: "m", warning: 20, error: 1000)
      compare("wind height", first.windHeight, other.windHeight, unit: "m", warning: 0, error: 0)
      return found
    }
  }
}
