internal import Foundation
internal import Numbers
internal import Paddy

/// Weather files of APSIM (`.met`): `[weather.met.weather]`, constants `latitude = -27.5 (DECIMAL DEGREES)`, a line of names, a line of
/// units in brackets and days, parted by blanks; `!` begins a comment.
///
/// Read are year and day (of the year) or date (year-month-day or day/month/year), radn in MJ m⁻², maxt and mint in °C, rain in mm, vp in
/// hPa, rh in %, wind in m s⁻¹. `?`, NA and -99 or less are missing. Where a unit is not told the usual one is taken, with a warning.
public enum APSIMWeather {
  /// How units are spelt, in lower case without brackets, blanks and carets.
  private static let units: [String: [String]] = [
    "radn": ["mj/m2", "mj/m2/d", "mj/m2/day", "mjm-2", "mj"], "maxt": temperature, "mint": temperature,
    "rain": ["mm", "mm/d", "mm/day"],
    "vp": ["hpa", "mbar"], "rh": ["%", "percent"], "wind": ["m/s", "ms-1"],
  ]
  private static let temperature = ["oc", "c", "°c", "degc", "degrees", "celsius"]
  private static let days = ["year", "day", "date"]
  private static let needed = ["radn", "maxt", "mint", "rain"]
  private static let ignored = [
    "pan", "evap", "evap_pan", "evap_syn", "code", "codes", "site", "daylength", "co2", "mslp", "rhmax", "rhmin", "rhmaxt",
    "rhmint",
    "diffr", "days_since_planting", "dewp", "month",
  ]

  /// - Parameter file: named in the diagnostics.
  public static func read(text: String, file: String, options: WeatherOptions = WeatherOptions()) -> WeatherReading {
    let (station, diagnostics) = records(text: text, file: file)
    return WeatherFile.finished(station.map { [$0] } ?? [], diagnostics, options)
  }

  static func records(text: String, file: String) -> (StationRecord?, [Diagnostic]) {
    let text = TextLines(text)
    guard !text.isEmpty else { return (nil, [Diagnostic(file: file, "the file is empty")]) }
    var station = StationRecord(file: file, format: "APSIM")
    var diagnostics: [Diagnostic] = []
    var names: [Word] = []
    var hasUnits = false
    for (index, line) in text.lines.enumerated() {
      let place = Place(file: file, line: index + 1)
      if names.isEmpty { describe(line, &station) }
      let line = line.prefix { $0 != "!" }
      guard let mark = line.first(where: { !$0.isWhitespace }), mark != "[" else { continue }
      if names.isEmpty, line.contains("=") {
        constant(line, place, &station, &diagnostics)
      } else if names.isEmpty {
        names = fields(of: line)
        guard isUsable(names, place, &diagnostics) else { return (nil, diagnostics) }
      } else if mark == "(", !hasUnits, station.days.isEmpty {
        hasUnits = true
        guard areUsual(line, names, place, &diagnostics) else { return (nil, diagnostics) }
      } else {
        if !hasUnits, station.days.isEmpty {
          diagnostics.append(Diagnostic(.warning, place, "no line of units: MJ/m2, °C, mm, hPa and m/s taken"))
          hasUnits = true
        }
        if let record = record(line, names, place, &diagnostics) { station.days.append(record) }
      }
    }
    if names.isEmpty {
      diagnostics.append(Diagnostic(file: file, "no line of names; needed 'year day radn maxt mint rain'"))
    } else if station.days.isEmpty, diagnostics.allSatisfy({ $0.severity == .warning }) {
      diagnostics.append(Diagnostic(file: file, "no day below the line of names"))
    }
    return (station, diagnostics)
  }

  /// The words of a line; a minus sign does not part them, as it does where columns are fixed.
  private static func fields(of line: Substring) -> [Word] {
    var found: [Word] = []
    var column = 1
    for piece in line.split(omittingEmptySubsequences: false, whereSeparator: \.isWhitespace) {
      if !piece.isEmpty { found.append(Word(text: piece, first: column, last: column + piece.count - 1)) }
      column += piece.count + 1
    }
    return found
  }

  /// `!station name = X` and `site = X` name the station.
  private static func describe(_ line: Substring, _ station: inout StationRecord) {
    let parts = line.split(separator: "=", maxSplits: 1)
    guard parts.count == 2 else { return }
    let key = parts[0].trimmingCharacters(in: CharacterSet(charactersIn: "! \t")).lowercased()
    guard ["station name", "site", "station"].contains(key) else { return }
    let value = parts[1].prefix { $0 != "!" }.trimmingCharacters(in: .whitespaces)
    if !value.isEmpty { station.station = value }
  }

  private static func constant(
    _ line: Substring, _ place: Place, _ station: inout StationRecord, _ diagnostics: inout [Diagnostic]
  ) {
    let paths: [String: WritableKeyPath<StationRecord, Double?>] = [
      "latitude": \.latitude, "longitude": \.longitude, "elevation": \.elevation, "altitude": \.elevation,
    ]
    let parts = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let path = paths[parts[0].trimmingCharacters(in: .whitespaces).lowercased()] else { return }
    let value = parts[1].prefix { $0 != "(" }.trimmingCharacters(in: .whitespaces)
    guard let number = Double(value), number.isFinite else {
      let name = parts[0].trimmingCharacters(in: .whitespaces)
      diagnostics.append(Diagnostic(.error, place, "\(name) is '\(value)', a number is allowed"))
      return
    }
    station[keyPath: path] = number
  }

  private static func isUsable(_ header: [Word], _ place: Place, _ diagnostics: inout [Diagnostic]) -> Bool {
    let names = header.map { $0.text.lowercased() }
    var missing = needed.filter { !names.contains($0) }
    if !names.contains("date"), !(names.contains("year") && names.contains("day")) { missing.append("year and day (or date)") }
    for (position, word) in header.enumerated() {
      let name = names[position]
      if names[..<position].contains(name) {
        diagnostics.append(Diagnostic(.error, place, column: word.first, "a second column '\(word.text)'"))
        return false
      }
      guard units[name] == nil, !(days + ignored).contains(name) else { continue }
      let nearest = nearestMatch(to: name, among: missing.isEmpty ? Array(units.keys).sorted() : missing)
      let end = nearest.map { "; nearest match '\($0)'" } ?? ": not read"
      diagnostics.append(Diagnostic(.warning, place, column: word.first, "unknown column '\(word.text)'\(end)"))
    }
    guard !missing.isEmpty else { return true }
    let found = header.map { String($0.text) }.joined(separator: ", ")
    diagnostics.append(Diagnostic(.error, place, "missing column \(missing.joined(separator: ", ")); found \(found)"))
    return false
  }

  /// Whether the units are those the numbers are taken in.
  private static func areUsual(_ line: Substring, _ header: [Word], _ place: Place, _ diagnostics: inout [Diagnostic]) -> Bool {
    let written = line.split(separator: "(", omittingEmptySubsequences: false).dropFirst().map { $0.prefix { $0 != ")" } }
    guard written.count == header.count else {
      diagnostics.append(Diagnostic(.error, place, "\(written.count) units in brackets, there are \(header.count) columns"))
      return false
    }
    var silent: [String] = []
    var sound = true
    for (unit, word) in zip(written, header) {
      guard let allowed = units[word.text.lowercased()] else { continue }
      let plain = unit.lowercased().filter { !$0.isWhitespace && $0 != "^" && $0 != "." }
      if plain.isEmpty {
        silent.append(String(word.text))
      } else if !allowed.contains(plain) {
        let message = "\(word.text) is in '\(unit)'; allowed \(allowed.joined(separator: ", "))"
        diagnostics.append(Diagnostic(.error, place, column: line.firstColumn(of: unit), message))
        sound = false
      }
    }
    if !silent.isEmpty {
      let message = "no unit of \(silent.joined(separator: ", ")): MJ/m2, °C, mm, hPa and m/s taken"
      diagnostics.append(Diagnostic(.warning, place, message))
    }
    return sound
  }

  private static func record(_ line: Substring, _ header: [Word], _ place: Place, _ diagnostics: inout [Diagnostic])
    -> DailyRecord?
  {
    let words = fields(of: line)
    guard words.count == header.count else {
      diagnostics.append(Diagnostic(.error, place, "\(words.count) values, the line of names has \(header.count)"))
      return nil
    }
    var numbers: [String: Double] = [:]
    var date: CalendarDate?
    for (word, title) in zip(words, header) {
      let name = title.text.lowercased()
      if name == "date" {
        date = self.date(word.text)
      } else if units[name] != nil || days.contains(name), !["?", "na", "nan", "."].contains(word.text.lowercased()) {
        guard let number = Double(word.text), number.isFinite else {
          diagnostics.append(
            Diagnostic(.error, place, column: word.first, "\(title.text) is '\(word.text)', a number is allowed"))
          return nil
        }
        if number > -98.99 { numbers[name] = number }
      }
    }
    if let year = numbers["year"].flatMap({ Int(exactly: $0) }), let day = numbers["day"].flatMap({ Int(exactly: $0) }),
      (1...9999).contains(year), date == nil
    {
      date = CalendarDate(checkedYear: year, dayOfYear: day)
    }
    guard let date else {
      diagnostics.append(Diagnostic(.error, place, "no such day: '\(line.prefix(20))'"))
      return nil
    }
    var record = DailyRecord(date: date, place: place)
    record.radiation = numbers["radn"]
    record.maximumTemperature = numbers["maxt"]
    record.minimumTemperature = numbers["mint"]
    record.rain = numbers["rain"]
    record.vapourPressure = numbers["vp"].map { $0 / 10 }
    record.relativeHumidity = numbers["rh"]
    record.windSpeed = numbers["wind"]
    return record
  }

  /// Year-month-day, or day/month/year as the model has it.
  private static func date(_ text: Substring) -> CalendarDate? {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "/" }.map { Int($0) }
    guard parts.count == 3, let first = parts[0], let month = parts[1], let last = parts[2] else { return nil }
    let (year, day) = first > 31 ? (first, last) : (last, first)
    guard (1000...9999).contains(year) else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }
}

extension Substring {
  /// The column, counted from 1, in which a part of this line begins.
  fileprivate func firstColumn(of part: Substring) -> Int { distance(from: startIndex, to: part.startIndex) + 1 }
}
