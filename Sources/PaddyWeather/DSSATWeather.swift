internal import Foundation
internal import Numbers
package import Paddy

/// Weather files of DSSAT (`.WTH`): a station line below `@ INSI` and days below `@DATE`, in columns found from the header.
///
/// A number belongs to the header its columns overlap most. SRAD in MJ m⁻² d⁻¹, temperatures and DEWP in °C, RAIN in mm, WIND in km d⁻¹,
/// VAPR in kPa, RHUM in %; -99 and blank are missing. A date is YYDDD or YYYYDDD; of two digits 00…39 are 2000…2039 and 40…99 are
/// 1940…1999; a day 366 of a common year, which some files carry, is left out and reported. A wind height that is not above zero is 2 m.
public enum DSSATWeather {
  /// The first two-digit year of the twentieth century.
  public static let centuryTurn = 40
  private static let known = ["DATE", "SRAD", "TMAX", "TMIN", "RAIN", "DEWP", "WIND", "VAPR", "RHUM"]
  private static let ignored = ["PAR", "EVAP", "CO2", "DCO2", "OZON", "OZON7", "SUNH", "TDRY", "TWET", "SHUM", "AMTH", "PRDE"]
  private static let needed = ["SRAD", "TMAX", "TMIN", "RAIN"]

  /// - Parameter file: named in the diagnostics.
  public static func read(text: String, file: String, options: WeatherOptions = WeatherOptions()) -> WeatherReading {
    let (station, diagnostics) = records(text: text, file: file)
    return WeatherFile.finished(station.map { [$0] } ?? [], diagnostics, options)
  }

  static func records(text: String, file: String) -> (StationRecord?, [Diagnostic]) {
    let text = TextLines(text)
    guard !text.isEmpty else { return (nil, [Diagnostic(file: file, "the file is empty")]) }
    var station = StationRecord(file: file, format: "DSSAT")
    var diagnostics: [Diagnostic] = []
    var header: [Word] = []
    var inStation = false
    for (index, line) in text.lines.enumerated() {
      let place = Place(file: file, line: index + 1)
      guard let mark = line.first(where: { !$0.isWhitespace }), mark != "!" else { continue }
      if mark == "*" {
        if let colon = line.firstIndex(of: ":") {
          station.source = "DSSAT \(file): " + line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
        }
      } else if mark == "@" {
        header = words(of: Substring(line.replacing("@", with: " ", maxReplacements: 1).uppercased()))
        inStation = !header.contains { $0.text == "DATE" }
        if !inStation { guard isUsable(header, place, &diagnostics) else { return (nil, diagnostics) } }
      } else if header.isEmpty {
        diagnostics.append(Diagnostic(.error, place, "'\(line.prefix(20))' before any header; '@ INSI' or '@DATE' is allowed"))
        return (nil, diagnostics)
      } else if inStation {
        read(line, header, place, into: &station, &diagnostics)
      } else if let record = record(line, header, place, &diagnostics) {
        station.days.append(record)
      }
    }
    if !header.contains(where: { $0.text == "DATE" }) {
      diagnostics.append(Diagnostic(file: file, "no '@DATE' header; needed '@DATE  SRAD  TMAX  TMIN  RAIN'"))
    } else if station.days.isEmpty, diagnostics.allSatisfy({ $0.severity == .warning }) {
      diagnostics.append(Diagnostic(file: file, "no day below '@DATE'"))
    }
    let winds = station.days.compactMap(\.windSpeed)
    let mean = winds.isEmpty ? 1 : winds.reduce(0, +) / Double(winds.count)
    if mean < 0.2 {
      let message = "mean WIND is \(rounded(mean * 86.4, 100)) km/d, \(rounded(mean, 1000)) m/s: is it in m/s?"
      diagnostics.append(Diagnostic(.warning, file: file, message))
    }
    return (station, diagnostics)
  }

  private static func isUsable(_ header: [Word], _ place: Place, _ diagnostics: inout [Diagnostic]) -> Bool {
    let names = header.map { String($0.text) }
    let missing = needed.filter { !names.contains($0) }
    for word in header where !(known + ignored).contains(String(word.text)) {
      let nearest = nearestMatch(to: String(word.text), among: missing.isEmpty ? known : missing)
      let end = nearest.map { "; nearest match '\($0)'" } ?? ": not read"
      diagnostics.append(Diagnostic(.warning, place, column: word.first, "unknown column '\(word.text)'\(end)"))
    }
    guard !missing.isEmpty else { return true }
    let message = "missing column \(missing.joined(separator: ", ")); found \(names.joined(separator: ", "))"
    diagnostics.append(Diagnostic(.error, place, message))
    return false
  }

  /// The number under each header.
  private static func cells(_ line: Substring, _ header: [Word]) -> [(word: Word, name: String)]? {
    var cells: [(word: Word, name: String)] = []
    for word in words(of: line) {
      var best = (overlap: 0, index: -1)
      for (index, title) in header.enumerated() {
        // Numbers are right-aligned, so that a column reaches from the end of the one before it.
        let start = index == 0 ? 1 : header[index - 1].last + 1
        let end = index == header.count - 1 ? Int.max : title.last
        let overlap = min(word.last, end) - max(word.first, start) + 1
        if overlap > best.overlap { best = (overlap, index) }
      }
      let name = String(header[best.index].text)
      if cells.contains(where: { $0.name == name }) { return nil }
      cells.append((word, name))
    }
    return cells
  }

  private static func read(
    _ line: Substring, _ header: [Word], _ place: Place, into station: inout StationRecord, _ diagnostics: inout [Diagnostic]
  ) {
    let paths: [String: WritableKeyPath<StationRecord, Double?>] = [
      "LAT": \.latitude, "LONG": \.longitude, "ELEV": \.elevation, "WNDHT": \.windHeight,
    ]
    guard let cells = cells(line, header) else {
      diagnostics.append(Diagnostic(.error, place, "two values in one column; '\(line)' does not fit its header"))
      return
    }
    for (word, name) in cells {
      if name == "INSI" { station.station = String(word.text) }
      guard let path = paths[name] else { continue }
      guard let number = Double(word.text), number.isFinite else {
        diagnostics.append(Diagnostic(.error, place, column: word.first, "\(name) is '\(word.text)', a number is allowed"))
        continue
      }
      if number != -99, !(name == "WNDHT" && number <= 0) { station[keyPath: path] = number }
    }
  }

  private static func record(_ line: Substring, _ header: [Word], _ place: Place, _ diagnostics: inout [Diagnostic])
    -> DailyRecord?
  {
    guard let cells = cells(line, header) else {
      diagnostics.append(Diagnostic(.error, place, "two values in one column; '\(line)' does not fit its header"))
      return nil
    }
    let first = cells.first
    guard let first, first.name == "DATE", let date = date(first.word.text) else {
      let found = first.map { String($0.word.text) } ?? ""
      if found.hasSuffix("366"), self.date(found.dropLast(3) + "365") != nil {
        diagnostics.append(
          Diagnostic(.warning, place, column: first?.word.first, "'\(found)': the year has 365 days, line left out"))
      } else {
        let message = "'\(found)' is no date; allowed YYDDD or YYYYDDD"
        diagnostics.append(Diagnostic(.error, place, column: first?.word.first, message))
      }
      return nil
    }
    var record = DailyRecord(date: date, place: place)
    for (word, name) in cells.dropFirst() where known.contains(name) {
      guard let number = Double(word.text), number.isFinite else {
        diagnostics.append(Diagnostic(.error, place, column: word.first, "\(name) is '\(word.text)', a number is allowed"))
        return nil
      }
      guard number > -98.99 || number < -99.01 else { continue }
      switch name {
      case "SRAD": record.radiation = number
      case "TMAX": record.maximumTemperature = number
      case "TMIN": record.minimumTemperature = number
      case "RAIN": record.rain = number
      case "DEWP": record.dewPoint = number
      case "VAPR": record.vapourPressure = number
      case "RHUM": record.relativeHumidity = number
      default: record.windSpeed = number / 86.4
      }
    }
    return record
  }

  /// The day of YYDDD or YYYYDDD.
  package static func date(_ text: Substring) -> CalendarDate? {
    guard text.count == 5 || text.count == 7, text.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(text) else {
      return nil
    }
    var year = number / 1000
    if text.count == 5 { year += year < centuryTurn ? 2000 : 1900 }
    return CalendarDate(checkedYear: year, dayOfYear: number % 1000)
  }

  /// The series as a `.WTH` file: one decimal, as the format has, vapour pressure two; the typhoon flag has no column there.
  public static func write(_ series: WeatherSeries) -> String {
    let code = series.station.uppercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }.prefix(4)
    func pad(_ value: Double, _ width: Int, _ digits: Int) -> String { String(format: "%\(width).\(digits)f", value) }
    let means = series.days.map { ($0.minimumTemperature + $0.maximumTemperature) / 2 }
    var months = [(sum: Double, count: Double)](repeating: (0, 0), count: 12)
    for (day, mean) in zip(series.days, means) {
      months[day.date.month - 1].sum += mean
      months[day.date.month - 1].count += 1
    }
    let monthly = months.filter { $0.count > 0 }.map { $0.sum / $0.count }
    let amplitude = monthly.count == 12 ? (monthly.max()! - monthly.min()!) / 2 : -99
    let mean = means.reduce(0, +) / Double(means.count)
    var text = "*WEATHER DATA : \(series.source.split(whereSeparator: \.isNewline).joined(separator: " "))\n\n"
    text += "@ INSI      LAT     LONG  ELEV   TAV   AMP REFHT WNDHT\n"
    text +=
      "  " + String(repeating: " ", count: 4 - code.count) + code + pad(series.site.latitude, 9, 3)
      + pad(series.site.longitude, 9, 3)
    text += pad(series.site.elevation, 6, 0) + pad(mean, 6, 1) + pad(amplitude, 6, 1) + pad(-99, 6, 1) + pad(2, 6, 1) + "\n"
    text += "@  DATE  SRAD  TMAX  TMIN  RAIN  WIND  VAPR\n"
    for day in series.days {
      text += String(format: "%04d%03d", day.date.year, day.date.dayOfYear) + pad(day.radiation, 6, 1)
      text += pad(day.maximumTemperature, 6, 1) + pad(day.minimumTemperature, 6, 1) + pad(day.rain, 6, 1)
      text += pad(day.windSpeed * 86.4, 6, 1) + pad(day.vapourPressure, 6, 2) + "\n"
    }
    return text
  }
}
