internal import Foundation
internal import Numbers
internal import Paddy

/// The header of a CSV weather file and how it reads a line.
struct CSVTable {
  private let separator: Character
  private let columns: [(column: WeatherColumn?, name: String)]
  private let dated: Bool

  /// Nil where the header does not do; the diagnostics say why.
  init?(header line: Substring, _ place: Place, _ diagnostics: inout [Diagnostic]) {
    separator = [",", ";", "\t"].first { line.contains($0) } ?? ","
    var found: [(column: WeatherColumn?, name: String)] = []
    var wrong = false
    for field in CSVTable.fields(line, separator) {
      switch WeatherColumn.reading(field.text) {
      case .column(let column):
        if found.contains(where: { $0.column?.quantity == column.quantity }) {
          diagnostics.append(Diagnostic(.error, place, column: field.column, "a second column for '\(field.text)'"))
          wrong = true
        }
        found.append((column, field.text))
      case .foreign:
        diagnostics.append(Diagnostic(.warning, place, column: field.column, "column '\(field.text)' is not read"))
        found.append((nil, field.text))
      case .wrong(let message):
        diagnostics.append(Diagnostic(.error, place, column: field.column, message))
        wrong = true
        found.append((nil, field.text))
      }
    }
    columns = found
    let held = Set(found.compactMap(\.column?.quantity))
    dated = held.contains(.date)
    var missing: [String] = []
    let ordinal = held.isSuperset(of: [.year, .dayOfYear]) || held.isSuperset(of: [.year, .month, .day])
    if !dated, !ordinal { missing.append("date (or year and doy, or year, month and day)") }
    for (quantity, example) in [
      (WeatherColumn.Quantity.radiation, "srad_MJ_m2_d"), (.minimumTemperature, "tmin_C"), (.maximumTemperature, "tmax_C"),
      (.rain, "rain_mm"),
    ] where !held.contains(quantity) { missing.append(example) }
    // A column that was named wrongly has been reported; it is not missing as well.
    if !missing.isEmpty, !wrong {
      let names = found.map(\.name).joined(separator: ", ")
      diagnostics.append(Diagnostic(.error, place, "missing column \(missing.joined(separator: ", ")); found \(names)"))
      wrong = true
    }
    if wrong { return nil }
  }

  /// The day a line tells of, nil where it does not; the diagnostics say why.
  func record(_ line: Substring, _ place: Place, _ diagnostics: inout [Diagnostic]) -> DailyRecord? {
    let fields = CSVTable.fields(line, separator)
    guard fields.count == columns.count else {
      diagnostics.append(Diagnostic(.error, place, "\(fields.count) fields, the header has \(columns.count)"))
      return nil
    }
    var numbers: [WeatherColumn.Quantity: Double] = [:]
    var date: CalendarDate?
    var sound = true
    for (field, (column, name)) in zip(fields, columns) {
      guard let column else { continue }
      if column.quantity == .date {
        date = CSVTable.date(field.text)
        if date == nil {
          diagnostics.append(
            Diagnostic(
              .error, place, column: field.column, "'\(field.text)' is no date; allowed year-month-day such as 2021-07-25"))
          sound = false
        }
      } else if !CSVTable.isMissing(field.text) {
        guard let number = Double(field.text), number.isFinite else {
          diagnostics.append(Diagnostic(.error, place, column: field.column, "\(name) is '\(field.text)', a number is allowed"))
          sound = false
          continue
        }
        if !["-99", "-999", "-9999"].contains(where: { Double($0) == number }) {
          numbers[column.quantity] = column.value(number)
        }
      }
    }
    if !dated, sound {
      date = CSVTable.date(numbers)
      if date == nil { diagnostics.append(Diagnostic(.error, place, "no such day: '\(line)'")) }
    }
    guard sound, let date else { return nil }
    var record = DailyRecord(date: date, place: place)
    record.radiation = numbers[.radiation]
    record.minimumTemperature = numbers[.minimumTemperature]
    record.maximumTemperature = numbers[.maximumTemperature]
    record.rain = numbers[.rain]
    record.vapourPressure = numbers[.vapourPressure]
    record.dewPoint = numbers[.dewPoint]
    record.relativeHumidity = numbers[.relativeHumidity]
    record.windSpeed = numbers[.wind]
    record.typhoon = (numbers[.typhoon] ?? 0) != 0
    return record
  }

  private static func isMissing(_ text: String) -> Bool { ["", "na", "nan", "null", "n/a"].contains(text.lowercased()) }

  private static func date(_ text: String) -> CalendarDate? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else {
      return nil
    }
    return CalendarDate(year: year, month: month, day: day)
  }

  private static func date(_ numbers: [WeatherColumn.Quantity: Double]) -> CalendarDate? {
    func whole(_ quantity: WeatherColumn.Quantity) -> Int? { numbers[quantity].flatMap { Int(exactly: $0) } }
    guard let year = whole(.year), (1...9999).contains(year) else { return nil }
    if let day = whole(.dayOfYear) { return CalendarDate(checkedYear: year, dayOfYear: day) }
    guard let month = whole(.month), let day = whole(.day) else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// The fields of a line without white space and quotation marks, each with the column it starts in, counted from 1.
  static func fields(_ line: Substring, _ separator: Character) -> [(text: String, column: Int)] {
    var column = 1
    return line.split(separator: separator, omittingEmptySubsequences: false).map { field in
      defer { column += field.count + 1 }
      var text = field.trimmingCharacters(in: .whitespaces)
      let blanks = field.prefix { $0.isWhitespace }.count
      if text.count >= 2, text.hasPrefix("\""), text.hasSuffix("\"") { text = String(text.dropFirst().dropLast()) }
      return (text, column + (blanks == field.count ? 0 : blanks))
    }
  }
}

extension CalendarDate {
  /// Nil where the year has no such day.
  init?(checkedYear year: Int, dayOfYear: Int) {
    guard (1...(CalendarDate.isLeap(year) ? 366 : 365)).contains(dayOfYear) else { return nil }
    self.init(year: year, dayOfYear: dayOfYear)
  }
}
