internal import Foundation
internal import Numbers
internal import PaddyWeather

/// A header and the lines below it.
struct DSSATTable {
  var header: DSSATHeader
  var lines: [(number: Int, text: Substring)] = []

  /// The rows, each with a number below its first column; where there is none, an error.
  func rows(_ findings: inout DSSATFindings) -> [DSSATRow] {
    lines.map {
      let row = DSSATRow($0.text, line: $0.number, below: header, &findings)
      if row.level == nil, row.isSound {
        findings.error(
          $0.number, column: 1, "a whole number below \(header.names.first ?? "the header") is expected, in the first columns")
      }
      return row
    }
  }
}

/// What stands below `*NAME`.
struct DSSATSection {
  /// As written, without the star and what a colon or a row of blanks parts from it.
  var name: String
  /// What follows on the same line.
  var rest: String
  var line: Int
  var tables: [DSSATTable] = []

  /// The sections of a text. `isFree` names the sections whose lines are prose and are left out.
  static func all(in text: String, isFree: (String) -> Bool, _ findings: inout DSSATFindings) -> [DSSATSection] {
    let lines = TextLines(text)
    guard !lines.isEmpty else {
      findings.error(nil, "the file is empty")
      return []
    }
    var sections: [DSSATSection] = []
    var free = false
    for (index, line) in lines.lines.enumerated() {
      let number = index + 1
      guard let mark = line.first(where: { !$0.isWhitespace }), mark != "!" else { continue }
      if mark == "*" {
        sections.append(DSSATSection(line.drop { $0.isWhitespace }.dropFirst(), number))
        free = isFree(sections[sections.count - 1].name)
      } else if sections.isEmpty {
        findings.error(number, "'\(line.prefix(20))' before any section; '*NAME' is expected")
        return []
      } else if free {
        continue
      } else if mark == "@" {
        guard line.first == "@" else {
          findings.error(number, "a header begins in column 1, this '@' does not")
          continue
        }
        sections[sections.count - 1].tables.append(DSSATTable(header: DSSATHeader(line, line: number, &findings)))
      } else if sections[sections.count - 1].tables.isEmpty {
        findings.error(number, "'\(line.prefix(20))' in *\(sections[sections.count - 1].name) before any header '@…'")
      } else {
        let last = sections[sections.count - 1].tables.count - 1
        sections[sections.count - 1].tables[last].lines.append((number, line))
      }
    }
    if let last = sections.last, !free { last.checkEnd(cutLine: text.utf8.last == 10 ? nil : lines.lines.count, &findings) }
    return sections
  }

  private init(_ text: Substring, _ line: Int) {
    let end = text.firstIndex(of: ":") ?? text.range(of: "  ")?.lowerBound ?? text.endIndex
    name = text[..<end].trimmingCharacters(in: .whitespaces).uppercased()
    rest = text[end...].drop { $0 == ":" }.trimmingCharacters(in: .whitespaces)
    self.line = line
  }

  /// A file that was cut off ends behind a header, or in a row whose line has no end.
  private func checkEnd(cutLine: Int?, _ findings: inout DSSATFindings) {
    guard let table = tables.last else {
      if !rest.isEmpty { return }
      findings.error(line, "the file ends inside *\(name); a header '@…' and rows are expected")
      return
    }
    guard let last = table.lines.last else {
      findings.error(
        table.header.line,
        "the file ends inside *\(name); rows below '@\(table.header.names.joined(separator: " "))' are expected")
      return
    }
    guard last.number == cutLine, let column = table.header.columns.last, column.text == nil else { return }
    var silent = DSSATFindings(file: findings.file)
    let row = DSSATRow(last.text, line: last.number, below: table.header, &silent)
    if row.isSound, row.cells[column.name]?.last != column.last {
      findings.error(last.number, "the file ends inside this row of *\(name); a value that ends below \(column.name) is expected")
    }
  }
}

/// The columns a kind of header must and may have; the first column, the level, is not among them.
struct DSSATTier {
  var needed: [String]
  var known: [String] = []
}

extension DSSATSection {
  /// The rows below the headers of each tier, in the order of `tiers`; a header belongs to the tier it shares most names with.
  func rows(_ tiers: [DSSATTier], _ findings: inout DSSATFindings) -> [[DSSATRow]] {
    var rows = [[DSSATRow]](repeating: [], count: tiers.count)
    for table in tables {
      let names = table.header.names.dropFirst()
      let shared = tiers.map { tier in names.filter { (tier.needed + tier.known).contains($0) }.count }
      guard let most = shared.max(), most > 0, let index = shared.firstIndex(of: most) else {
        let expected = tiers.map { $0.needed.joined(separator: " ") }.joined(separator: "' or '")
        findings.error(table.header.line, "unknown header in *\(name): '\(names.joined(separator: " "))'; expected '\(expected)'")
        continue
      }
      if check(table.header, tiers[index], &findings) { rows[index] += table.rows(&findings) }
    }
    return rows
  }

  /// Whether the header has what `tier` needs; unknown columns are reported.
  func check(_ header: DSSATHeader, _ tier: DSSATTier, _ findings: inout DSSATFindings) -> Bool {
    let names = Array(header.names.dropFirst())
    let missing = tier.needed.filter { !names.contains($0) }
    let foreign = names.filter { !(tier.needed + tier.known).contains($0) }
    for column in header.columns.dropFirst() where foreign.contains(column.name) {
      let nearest = DSSATFindings.nearest(column.name, missing.isEmpty ? tier.needed + tier.known : missing)
      findings.warning(header.line, column: column.first, "unknown column \(column.name) in *\(name), not read\(nearest)")
    }
    guard !missing.isEmpty else { return true }
    let found = names.joined(separator: ", ")
    findings.error(header.line, "missing column \(missing.joined(separator: ", ")) in *\(name); found \(found)")
    return false
  }
}
