internal import Foundation
internal import Numbers

/// Reads the lines of a rain forecast and says all that is wrong with them.
struct StormRainReader {
  private enum Column: Hashable {
    case time, rain, low, high
    case member(Int)
    case sky(ForecastSky.Part)
  }

  /// More than any gauge has measured in an hour, and a unit slip if anything — mm.
  private static let mostRain = 500.0
  private static let mostDiagnostics = 50

  let file: String
  private(set) var diagnostics: [Diagnostic] = []
  private var columns: [Column?] = []
  private var conversions: [ForecastSky.Part: UnitConversion] = [:]

  init(file: String) { self.file = file }

  mutating func steps(_ text: String) -> [StormRainForecast.Step] {
    var starts: [(line: Int, step: StormRainForecast.Step)] = []
    var hasHeader = false
    for (offset, rawLine) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      var line = rawLine.trimmingCharacters(in: .whitespacesAndNewlines)
      if offset == 0, line.hasPrefix("\u{feff}") { line.removeFirst() }
      if line.isEmpty || line.hasPrefix("#") { continue }
      let fields = line.split(separator: ",", omittingEmptySubsequences: false).map { $0.trimmingCharacters(in: .whitespaces) }
      if !hasHeader {
        hasHeader = true
        guard readHeader(fields, offset + 1) else { return [] }
      } else if let step = step(fields, offset + 1) {
        if let last = starts.last, step.start <= last.step.start {
          error(
            offset + 1, 1,
            "\(ISOMoment.text(step.start)) does not come after \(ISOMoment.text(last.step.start)) of line \(last.line)")
        } else {
          starts.append((offset + 1, step))
        }
      }
    }
    if !hasHeader { error(nil, nil, "no header; 'time,rain_mm' is the least that is allowed") }
    if hasHeader, starts.count < 2, diagnostics.isEmpty {
      error(nil, nil, "\(starts.count) steps; two at least are needed to know how long one is")
    }
    var steps = starts.map(\.step)
    for index in steps.indices.dropLast() { steps[index].end = steps[index + 1].start }
    if steps.count > 1 { steps[steps.count - 1].end += steps[steps.count - 2].end - steps[steps.count - 2].start }
    return steps
  }

  private mutating func readHeader(_ fields: [String], _ line: Int) -> Bool {
    let known =
      ["time", "rain_mm", "low_mm", "high_mm", "member_1_mm"] + ForecastSky.Part.allCases.map { "\($0.rawValue) [\($0.unit)]" }
    for (index, field) in fields.enumerated() {
      var column: Column? =
        switch field.lowercased() {
        case "time": .time
        case "rain_mm": .rain
        case "low_mm": .low
        case "high_mm": .high
        case let name where name.hasPrefix("member_") && name.hasSuffix("_mm"):
          Int(name.dropFirst(7).dropLast(3)).map { .member($0) }
        default: nil
        }
      switch ForecastSky.Part.column(field) {
      case .success((let part, let conversion)):
        column = .sky(part)
        conversions[part] = conversion
      case .failure(let fault):
        error(line, index + 1, fault.detail)
        columns.append(nil)
        continue
      case nil: break
      }
      if let column, columns.contains(column) { error(line, index + 1, "a second column '\(field)'") }
      if column == nil {
        let near =
          nearestMatch(to: field, among: known).map { "; did you mean '\($0)'?" } ?? "; known: \(known.joined(separator: ", "))"
        error(line, index + 1, "unknown column '\(field)'\(near)")
      }
      columns.append(column)
    }
    let names = fields.joined(separator: ", ")
    let hasMembers = columns.contains { if case .member = $0 { true } else { false } }
    if !columns.contains(.time) { error(line, nil, "missing column 'time'; found \(names)") }
    if !columns.contains(.rain), !hasMembers { error(line, nil, "missing column 'rain_mm' or members; found \(names)") }
    if columns.contains(.low) != columns.contains(.high) {
      error(line, nil, "'low_mm' and 'high_mm' come together; found \(names)")
    }
    return diagnostics.isEmpty
  }

  private mutating func step(_ fields: [String], _ line: Int) -> StormRainForecast.Step? {
    guard fields.count == columns.count else {
      error(line, nil, "\(fields.count) fields, the header has \(columns.count)")
      return nil
    }
    var step = StormRainForecast.Step(start: 0, end: 0, rain: 0, low: nil, high: nil, members: [])
    var members: [(Int, Double)] = []
    var isWhole = true
    for (index, (column, field)) in zip(columns, fields).enumerated() {
      if column == .time {
        if let moment = ISOMoment.seconds(field) {
          (step.start, step.end) = (moment, moment)
        } else {
          error(line, index + 1, "'\(field)' is no moment with a zone, as 2021-07-25T06:00+08:00")
          isWhole = false
        }
        continue
      }
      if case .sky(let part) = column {
        if field.isEmpty { continue }
        guard let written = Double(field), let value = conversions[part].map({ $0(written) }), part.span.contains(value) else {
          error(
            line, index + 1,
            "'\(field)' is no \(part.rawValue): \(Figures.exact(part.span.lowerBound)!) to \(Figures.exact(part.span.upperBound)!) "
              + "\(part.unit) are allowed")
          isWhole = false
          continue
        }
        step.sky[keyPath: part.path] = value
        continue
      }
      guard let amount = Double(field), amount.isFinite, (0...StormRainReader.mostRain).contains(amount) else {
        error(line, index + 1, "'\(field)' is no rain of a step: 0 to \(Int(StormRainReader.mostRain)) mm are allowed")
        isWhole = false
        continue
      }
      switch column {
      case .rain: step.rain = amount
      case .low: step.low = amount
      case .high: step.high = amount
      case .member(let number): members.append((number, amount))
      default: break
      }
    }
    guard isWhole else { return nil }
    step.members = members.sorted { $0.0 < $1.0 }.map(\.1)
    if !columns.contains(.rain) { step.rain = step.members.reduce(0, +) / Double(step.members.count) }
    if let low = step.low, let high = step.high, !(low <= step.rain && step.rain <= high) {
      error(line, nil, "rain of \(step.rain) mm does not lie within its low of \(low) and high of \(high)")
      return nil
    }
    return step
  }

  private mutating func error(_ line: Int?, _ column: Int?, _ message: String) {
    if diagnostics.count < StormRainReader.mostDiagnostics {
      diagnostics.append(Diagnostic(.error, file: file, line: line, column: column, message))
    } else if diagnostics.count == StormRainReader.mostDiagnostics {
      diagnostics.append(Diagnostic(.error, file: file, "more is wrong than is told here"))
    }
  }
}
