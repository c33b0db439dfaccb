internal import Foundation
internal import Numbers
internal import Paddy
public import PaddyScenarios
internal import PaddyTelemetry

extension FarmDiary {
  /// Reads a diary: every line that can be understood, and what is wrong with the others. It never fails as a whole but for its header.
  /// - Parameters:
  ///   - text: the whole file.
  ///   - name: of the file, for messages.
  ///   - scenario: of the plots, for their area and bund.
  ///   - system: by which they are farmed, for animals and products.
  public init(_ text: String, name: String, scenario: Scenario, system: FarmSystem) {
    self.init(name: name)
    let lines = DiaryLineReader(scenario: scenario, system: system)
    var header: [DiaryColumn]?
    var separator = UInt8(ascii: ",")
    var seen: [String: Int] = [:]
    for (offset, raw) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      var line = raw.trimmingCharacters(in: .whitespaces)
      if offset == 0, line.hasPrefix("\u{feff}") { line.removeFirst() }
      if line.isEmpty || line.hasPrefix("#") { continue }
      let isObject = line.hasPrefix("{")
      if !isObject, header == nil {
        separator = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")].first { line.utf8.contains($0) } ?? separator
        do throws(DiaryMistake) { header = try FarmDiary.header(line, separator) } catch {
          faults.append(Fault(line: offset + 1, text: line, key: line, message: error.message))
          return
        }
        continue
      }
      seen[line, default: 0] += 1
      let key = seen[line] == 1 ? line : "\(line)#\(seen[line]!)"
      do throws(DiaryMistake) {
        let fields = isObject ? try FarmDiary.object(line) : try FarmDiary.row(line, separator, header ?? [])
        add(try lines.entry(fields, line: offset + 1, text: line, key: key))
      } catch {
        faults.append(Fault(line: offset + 1, text: line, key: key, message: error.message))
      }
    }
  }

  private static func header(_ line: String, _ separator: UInt8) throws(DiaryMistake) -> [DiaryColumn] {
    guard let fields = TelemetryTable.fields(line, separator) else {
      throw DiaryMistake("the header has a quotation mark without its twin")
    }
    var columns: [DiaryColumn] = []
    for field in fields {
      let column = try FarmDiary.column(field)
      if columns.contains(column) { throw DiaryMistake("a second column '\(field)'") }
      columns.append(column)
    }
    for needed in [DiaryColumn.date, .work] where !columns.contains(needed) {
      throw DiaryMistake("the header has no column '\(needed.rawValue)'; found: \(DiaryMistake.excerpt(line))")
    }
    return columns
  }

  private static func column(_ name: String) throws(DiaryMistake) -> DiaryColumn {
    if let column = DiaryColumn(rawValue: name.lowercased()) { return column }
    let known = DiaryColumn.allCases.map(\.rawValue)
    let near = nearestMatch(to: name, among: known).map { "; did you mean '\($0)'?" } ?? ""
    throw DiaryMistake("unknown column '\(DiaryMistake.excerpt(name))'\(near); allowed: \(known.joined(separator: ", "))")
  }

  private static func row(_ line: String, _ separator: UInt8, _ header: [DiaryColumn]) throws(DiaryMistake) -> [DiaryColumn:
    String]
  {
    guard let fields = TelemetryTable.fields(line, separator) else { throw DiaryMistake("a quotation mark without its twin") }
    guard fields.count == header.count else {
      throw DiaryMistake("\(fields.count) fields, the header has \(header.count)")
    }
    return Dictionary(uniqueKeysWithValues: zip(header, fields)).filter { !$0.value.isEmpty }
  }

  private static func object(_ line: String) throws(DiaryMistake) -> [DiaryColumn: String] {
    guard let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] else {
      throw DiaryMistake("this is no object of JSON; allowed is {\"date\": \"2021-06-14\", \"work\": \"herbicide\"} and the like")
    }
    var fields: [DiaryColumn: String] = [:]
    for (name, value) in object.sorted(by: { $0.key < $1.key }) {
      let column = try FarmDiary.column(name)
      if value is NSNull { continue }
      guard let text = value as? String else {
        throw DiaryMistake("'\(column.rawValue)' is not a text; a text in quotation marks is allowed, a number with its unit")
      }
      let trimmed = text.trimmingCharacters(in: .whitespaces)
      if !trimmed.isEmpty { fields[column] = trimmed }
    }
    return fields
  }
}

/// What is wrong with a line: what was found and what is allowed.
struct DiaryMistake: Error {
  var message: String
  init(_ message: String) { self.message = message }

  /// A stranger's text, no longer than a line.
  static func excerpt(_ text: String) -> String { text.count > 80 ? text.prefix(80) + "…" : text }
}
