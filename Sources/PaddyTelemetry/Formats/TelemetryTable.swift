internal import Numbers

/// Telemetry as a table (CSV with a comma, semicolon or tab), its header once read.
///
/// `time` is the observed time, in ISO 8601 with a zone or in seconds since 1970; `received` beside it may be left out. Either a row
/// is one reading, with `sensor` (or `variable`), `value` and `unit`; or every sensor has a column, `dissolved-oxygen [mg/L]`, whose
/// empty fields are no readings. `farm` and `plot` are columns, or the same for all rows. A field in quotation marks may hold the
/// separator, not a line break. Columns of other names are an error, so that a slip in a name does not pass.
public struct TelemetryTable: Sendable {
  private enum Column: Sendable {
    case time, received, farm, plot, sensor, variable, value, unit
    case reading(SensorColumn)
  }
  private struct SensorColumn: Sendable {
    var sensor: String
    var unit: String?
  }
  private let separator: UInt8
  private let columns: [Column]
  private var isLong: Bool { columns.contains { if case .value = $0 { true } else { false } } }

  /// The first line that is not empty.
  public init(header line: String) throws(RecordFault) {
    let separator =
      [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")].first { line.utf8.contains($0) } ?? UInt8(ascii: ",")
    self.separator = separator
    guard let fields = TelemetryTable.fields(line, separator) else {
      throw RecordFault(.row, "the header has a quotation mark without its twin")
    }
    var columns: [Column] = []
    var seen: Set<String> = []
    for field in fields {
      let column = try TelemetryTable.column(field)
      guard seen.insert(field.lowercased()).inserted else { throw RecordFault(.row, "a second column '\(excerpt(field))'") }
      columns.append(column)
    }
    self.columns = columns
    guard seen.contains("time") else { throw RecordFault(.row, "the header has no column 'time'; found: \(excerpt(line))") }
    let hasSensor = seen.contains("sensor") || seen.contains("variable")
    let hasColumns = columns.contains { if case .reading = $0 { true } else { false } }
    if hasSensor != seen.contains("value") || seen.contains("value") == hasColumns || (hasColumns && seen.contains("unit")) {
      throw RecordFault(
        .row, "the header is neither time, sensor, value, unit nor time and a column for every sensor with its [unit]")
    }
  }

  private static func column(_ field: String) throws(RecordFault) -> Column {
    switch field.lowercased() {
    case "time": return .time
    case "received": return .received
    case "farm": return .farm
    case "plot": return .plot
    case "sensor": return .sensor
    case "variable": return .variable
    case "value": return .value
    case "unit": return .unit
    default: break
    }
    var name = field[...]
    var unit: String?
    if name.last == "]", let open = name.firstIndex(of: "[") {
      unit = TelemetryTable.trimmed(name[name.index(after: open)...].dropLast())
      name = name[..<open]
    }
    let sensor: (name: String, variable: MeasuredVariable)
    do throws(RecordFault) { sensor = try SensorName.sensor(TelemetryTable.trimmed(name)) } catch {
      throw RecordFault(
        .row,
        "no column '\(excerpt(field))'; known: time, received, farm, plot, sensor, variable, value, unit, and sensors with their [unit]: \(SensorName.known)"
      )
    }
    _ = try TelemetryUnits.convert(0, unit, for: sensor.variable)
    return .reading(SensorColumn(sensor: sensor.name, unit: unit))
  }

  /// The readings and rejects of a row.
  /// - Parameters:
  ///   - received: of the row, where it has no such column; nil where nobody knows.
  ///   - farm, plot: of the row, where it has no such columns.
  package func outcomes(_ line: String, received: Double?, farm: String?, plot: String?) -> (
    received: Double?, outcomes: [RecordOutcome]
  ) {
    guard let fields = TelemetryTable.fields(line, separator) else {
      return (received, [.failure(RecordFault(.row, "a quotation mark without its twin"))])
    }
    guard fields.count == columns.count else {
      return (received, [.failure(RecordFault(.row, "\(fields.count) fields, the header has \(columns.count)"))])
    }
    var (row, received) = (Row(farm: farm, plot: plot), received)
    do throws(RecordFault) {
      for (column, field) in zip(columns, fields) {
        switch column {
        case .time: row.observed = try TelemetryTable.moment(field, "time")
        case .received: received = try TelemetryTable.moment(field, "received")
        case .farm: row.farm = field
        case .plot: row.plot = field
        case .sensor: row.sensor = field
        case .variable: row.variable = field
        case .value: row.value = field
        case .unit: row.unit = field
        case .reading: break
        }
      }
    } catch {
      return (received, [.failure(error)])
    }
    if isLong { return (received, [row.outcome(row.sensor ?? row.variable ?? "", row.value ?? "", row.unit, received)]) }
    let outcomes = zip(columns, fields).compactMap { column, field -> RecordOutcome? in
      guard case .reading(let sensor) = column, !field.isEmpty else { return nil }
      return row.outcome(sensor.sensor, field, sensor.unit, received)
    }
    return (received, outcomes.isEmpty ? [.failure(RecordFault(.empty, "a row without a value"))] : outcomes)
  }

  private struct Row {
    var farm: String?, plot: String?, sensor: String?, variable: String?, value: String?, unit: String?
    var observed = 0.0

    init(farm: String?, plot: String?) { (self.farm, self.plot) = (farm, plot) }

    func outcome(_ sensor: String, _ value: String, _ unit: String?, _ received: Double?) -> RecordOutcome {
      do throws(RecordFault) {
        guard let farm, let plot else {
          throw RecordFault(.name, "no \(farm == nil ? "farm" : "plot"): neither a column of the table nor given for all")
        }
        let name = try SensorName(farm: farm, plot: plot, sensor: sensor)
        if let variable, self.sensor != nil, name.variable.name != variable {
          throw RecordFault(.name, "the sensor \(name.sensor) measures another variable than '\(excerpt(variable))'")
        }
        guard let number = decimalNumber(value) else {
          throw RecordFault(.value, "\(name.sensor) is '\(excerpt(value))', a number is allowed")
        }
        let written = unit.flatMap { $0.isEmpty ? nil : $0 }
        return .success(
          Reading(
            farm: farm, plot: plot, sensor: name.sensor, variable: name.variable,
            value: try TelemetryUnits.convert(number, written, for: name.variable), observed: observed,
            received: received ?? observed))
      } catch {
        return .failure(error)
      }
    }
  }

  private static func moment(_ field: String, _ column: String) throws(RecordFault) -> Double {
    if let moment = decimalNumber(field) ?? ISOMoment.seconds(field, isLenient: true) { return moment }
    throw RecordFault(
      .time, "\(column) is '\(excerpt(field))', allowed are 2021-07-22T08:00:00+08:00 with its zone and seconds since 1970")
  }

  /// The fields without white space around them and without their quotation marks; nil where one of these has no twin.
  package static func fields(_ line: String, _ separator: UInt8) -> [String]? {
    let quote = UInt8(ascii: "\"")
    guard line.utf8.contains(quote) else {
      return line.utf8.split(separator: separator, omittingEmptySubsequences: false).map { trimmed(Substring($0)) }
    }
    var fields: [String] = []
    var field: [UInt8] = []
    var (isQuoted, wasQuoted) = (false, false)
    var rest = Array(line.utf8)[...]
    func finished() -> String {
      let text = String(decoding: field, as: UTF8.self)
      return wasQuoted ? text : trimmed(text[...])
    }
    while let byte = rest.popFirst() {
      if isQuoted {
        if byte != quote {
          field.append(byte)
        } else if rest.first == quote {
          field.append(byte)
          rest.removeFirst()
        } else {
          isQuoted = false
        }
      } else if byte == separator {
        fields.append(finished())
        field = []
        wasQuoted = false
      } else if byte == quote, !wasQuoted, field.allSatisfy({ $0 == 0x20 }) {
        (isQuoted, wasQuoted) = (true, true)
        field = []
      } else if !(wasQuoted && byte == 0x20) {
        field.append(byte)
      }
    }
    if isQuoted { return nil }
    fields.append(finished())
    return fields
  }

  private static func trimmed(_ text: Substring) -> String {
    func isSpace(_ character: Character) -> Bool { character == " " || character == "\t" || character == "\r" }
    var text = text.drop(while: isSpace)
    while let last = text.last, isSpace(last) { text.removeLast() }
    return String(text)
  }
}
