internal import Foundation
internal import Numbers
internal import Paddy

/// Weather as comma-separated values with the unit in each column's name.
///
/// Above the header may stand lines such as `# station: Hangzhou`, `# latitude_deg: 30.23`, `# longitude_deg`, `# elevation_m`,
/// `# wind_height_m` (of the wind in the file), `# source`. The header names `date` (ISO 8601), or `year` and `doy`, or `year`, `month` and `day`; `srad`, `tmin`,
/// `tmax` and `rain`; and as far as known `vp` or `tdew` or `rh`, `wind`, `typhoon`; in any order. Fields are parted by commas, semicolons or
/// tabs. An empty field, `NA`, `NaN`, -99 and -999 are missing.
public enum CSVWeather {
  /// - Parameter file: named in the diagnostics.
  public static func read(text: String, file: String, options: WeatherOptions = WeatherOptions()) -> WeatherReading {
    let (station, diagnostics) = records(text: text, file: file)
    return WeatherFile.finished(station.map { [$0] } ?? [], diagnostics, options)
  }

  static func records(text: String, file: String) -> (StationRecord?, [Diagnostic]) {
    let text = TextLines(text)
    guard !text.isEmpty else { return (nil, [Diagnostic(file: file, "the file is empty")]) }
    var station = StationRecord(file: file, format: "CSV")
    var diagnostics: [Diagnostic] = []
    var table: CSVTable?
    for (index, line) in text.lines.enumerated() {
      let trimmed = line.trimmingCharacters(in: .whitespaces)
      if trimmed.isEmpty { continue }
      if trimmed.hasPrefix("#") {
        if table == nil { comment(trimmed, Place(file: file, line: index + 1), &station, &diagnostics) }
      } else if let table {
        if let record = table.record(line, Place(file: file, line: index + 1), &diagnostics) { station.days.append(record) }
      } else {
        let header = CSVTable(header: line, Place(file: file, line: index + 1), &diagnostics)
        guard let header else { return (nil, diagnostics) }
        table = header
      }
    }
    if table == nil {
      diagnostics.append(Diagnostic(file: file, "no header; allowed columns \(WeatherColumn.spellings.joined(separator: ", "))"))
    } else if station.days.isEmpty, diagnostics.allSatisfy({ $0.severity == .warning }) {
      diagnostics.append(Diagnostic(file: file, "no day below the header"))
    }
    return (station, diagnostics)
  }

  private static func comment(_ line: String, _ place: Place, _ station: inout StationRecord, _ diagnostics: inout [Diagnostic]) {
    guard let colon = line.firstIndex(of: ":") else { return }
    let key = line[..<colon].dropFirst().trimmingCharacters(in: .whitespaces).lowercased()
    let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
    let numbers: [String: WritableKeyPath<StationRecord, Double?>] = [
      "latitude_deg": \.latitude, "longitude_deg": \.longitude, "elevation_m": \.elevation, "wind_height_m": \.windHeight,
      "wind_measured_at_m": \.measuredHeight,
    ]
    if key == "station" { station.station = value }
    if key == "source" { station.source = value }
    if let path = numbers[key] {
      guard let number = Double(value), number.isFinite else {
        diagnostics.append(Diagnostic(.error, place, "\(key) is '\(value)', a number is allowed"))
        return
      }
      station[keyPath: path] = number
    } else if key.contains("_"), !key.contains(" "), let nearest = nearestMatch(to: key, among: Array(numbers.keys.sorted())) {
      diagnostics.append(Diagnostic(.error, place, "unknown key '\(key)'; nearest match '\(nearest)'"))
    }
  }

  /// The series in the form that `read` gives back bit for bit.
  public static func write(_ series: WeatherSeries) -> String {
    var text = "# station: \(line(series.station))\n# latitude_deg: \(series.site.latitude)\n"
    text += "# longitude_deg: \(series.site.longitude)\n# elevation_m: \(series.site.elevation)\n"
    // The column holds the speed at 2 m; the second height is that of the anemometer it was computed from.
    text += "# wind_height_m: 2.0\n# wind_measured_at_m: \(series.windHeight)\n# source: \(line(series.source))\n"
    text += "date,srad_MJ_m2_d,tmin_C,tmax_C,vp_kPa,wind_m_s,rain_mm,typhoon\n"
    for day in series.days {
      let numbers = [
        day.radiation, day.minimumTemperature, day.maximumTemperature, day.vapourPressure, day.windSpeed, day.rain,
      ]
      text += "\(day.date),\(numbers.map { "\($0)" }.joined(separator: ",")),\(day.typhoon ? 1 : 0)\n"
    }
    return text
  }

  private static func line(_ text: String) -> String { text.split(whereSeparator: \.isNewline).joined(separator: " ") }
}
