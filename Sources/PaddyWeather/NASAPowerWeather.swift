internal import Foundation
internal import Numbers
internal import Paddy

/// Daily point files of NASA POWER (CSV): a header block up to `-END HEADER-`, then `YEAR,DOY,…` or `YEAR,MO,DY,…`.
///
/// Read are ALLSKY_SFC_SW_DWN (MJ or kW-hr m⁻² d⁻¹, as the header block says), T2M_MAX, T2M_MIN, PRECTOTCORR (or PRECTOT), T2MDEW or RH2M,
/// WS2M or WS10M; -999 is missing. The grid's elevation is taken for the station's.
public enum NASAPowerWeather {
  private static let aliases: [String: String] = [
    "YEAR": "year", "DOY": "doy", "MO": "month", "DY": "day", "T2M_MAX": "tmax_C", "T2M_MIN": "tmin_C", "T2MDEW": "tdew_C",
    "RH2M": "rh_percent", "PRECTOTCORR": "rain_mm", "PRECTOT": "rain_mm", "WS2M": "wind_m_s", "WS10M": "wind_m_s",
  ]
  private static let radiationName = "ALLSKY_SFC_SW_DWN"

  /// - Parameter file: named in the diagnostics.
  public static func read(text: String, file: String, options: WeatherOptions = WeatherOptions()) -> WeatherReading {
    let (station, diagnostics) = records(text: text, file: file)
    return WeatherFile.finished(station.map { [$0] } ?? [], diagnostics, options)
  }

  static func records(text: String, file: String) -> (StationRecord?, [Diagnostic]) {
    let text = TextLines(text)
    guard !text.isEmpty else { return (nil, [Diagnostic(file: file, "the file is empty")]) }
    var station = StationRecord(file: file, format: "NASA POWER")
    station.station = "NASA POWER"
    var diagnostics: [Diagnostic] = []
    let end = text.lines.firstIndex { $0.contains("-END HEADER-") } ?? -1
    var radiationUnit = "MJ_m2_d"
    for line in text.lines.prefix(end + 1) {
      let upper = line.uppercased()
      if upper.contains("LATITUDE") { station.latitude = number(after: "LATITUDE", in: upper) }
      if upper.contains("LONGITUDE") { station.longitude = number(after: "LONGITUDE", in: upper) }
      if upper.contains("ELEVATION") { station.elevation = number(after: "=", in: upper) }
      if upper.contains(radiationName), upper.contains("KW") { radiationUnit = "kWh_m2_d" }
    }
    var table: CSVTable?
    for (index, line) in text.lines.enumerated() where index > end && line.contains(where: { !$0.isWhitespace }) {
      let place = Place(file: file, line: index + 1)
      if let table {
        if let record = table.record(line, place, &diagnostics) { station.days.append(record) }
      } else {
        let names = line.split(separator: ",", omittingEmptySubsequences: false).map { $0.trimmingCharacters(in: .whitespaces) }
        guard complete(names, place, &diagnostics) else { return (nil, diagnostics) }
        // Of two winds the one at 2 m; of dew point and humidity the dew point.
        if !names.contains("WS2M"), names.contains("WS10M") { station.windHeight = 10 }
        let header = names.map { name in
          if name == "WS10M", names.contains("WS2M") { return "POWER.\(name)" }
          return name == radiationName ? "srad_\(radiationUnit)" : aliases[name] ?? "POWER.\(name)"
        }
        var ignored: [Diagnostic] = []
        table = CSVTable(header: Substring(header.joined(separator: ",")), place, &ignored)
        diagnostics += ignored.filter { $0.severity == .error }
        if table == nil { return (nil, diagnostics) }
      }
    }
    if station.days.isEmpty, diagnostics.allSatisfy({ $0.severity == .warning }) {
      diagnostics.append(Diagnostic(file: file, "no day below the header"))
    }
    return (station, diagnostics)
  }

  private static func complete(_ names: [String], _ place: Place, _ diagnostics: inout [Diagnostic]) -> Bool {
    let needed = ["YEAR", radiationName, "T2M_MAX", "T2M_MIN"]
    var missing = needed.filter { !names.contains($0) }
    if !names.contains("PRECTOTCORR"), !names.contains("PRECTOT") { missing.append("PRECTOTCORR") }
    if !names.contains("DOY"), !(names.contains("MO") && names.contains("DY")) { missing.append("DOY (or MO and DY)") }
    guard !missing.isEmpty else { return true }
    let foreign = names.filter { !needed.contains($0) && aliases[$0] == nil }
    let matches = missing.compactMap { name in nearestMatch(to: name, among: foreign).map { "'\($0)' for \(name)" } }
    let nearest = matches.isEmpty ? "" : "; nearest match \(matches.joined(separator: ", "))"
    let message = "missing column \(missing.joined(separator: ", ")); found \(names.joined(separator: ", "))\(nearest)"
    diagnostics.append(Diagnostic(.error, place, message))
    return false
  }

  /// The first number behind `mark`.
  private static func number(after mark: String, in line: String) -> Double? {
    guard let range = line.range(of: mark) else { return nil }
    let rest = line[range.upperBound...].drop { !($0.isNumber || $0 == "-") }
    return Double(rest.prefix { $0.isNumber || $0 == "." || $0 == "-" })
  }
}
