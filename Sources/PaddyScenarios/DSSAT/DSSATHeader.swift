internal import Foundation

/// A header line of a DSSAT file (`@…`): what its columns are called and where they stand.
///
/// A name behind which dots follow is text to the end of the dots; so are a few names without dots, to the next name or the end of the
/// line. Every other value ends under the last letter of its name or before it.
struct DSSATHeader {
  struct Column {
    var name: String
    /// The columns of the line that the name covers, counted from 1.
    var first: Int
    var last: Int
    /// The columns whose text belongs to this name, whatever it is; nil for a value.
    var text: ClosedRange<Int>?
  }
  let columns: [Column]
  let line: Int

  private static let texts: Set<String> = [
    "ID_SOIL", "CNAME", "FLNAME", "ICNAME", "PLNAME", "IRNAME", "FERNAME", "RENAME", "SANAME", "CHNAME", "TNAME", "ENVNAME",
    "HNAME",
    "SNAME", "HARM", "COUNTRY", "FAMILY", "EDAY", "ERAD", "EMAX", "EMIN", "ERAIN", "ECO2", "EDEW", "EWIND",
  ]

  init(_ text: Substring, line: Int, _ findings: inout DSSATFindings) {
    self.line = line
    var found: [(column: Column, dotted: Bool)] = []
    var characters = Array(text.prefix { $0 != "!" })
    if !characters.isEmpty { characters[0] = " " }
    var index = 0
    while index < characters.count {
      guard !characters[index].isWhitespace else {
        index += 1
        continue
      }
      let start = index
      while index < characters.count, characters[index] == "." { index += 1 }
      let letters = index
      while index < characters.count, !characters[index].isWhitespace, characters[index] != "." { index += 1 }
      let name = String(characters[letters..<index]).uppercased()
      let end = index
      while index < characters.count, characters[index] == "." { index += 1 }
      guard !name.isEmpty else { continue }
      found.append((Column(name: name, first: start + 1, last: index), index > end))
    }
    for (position, one) in found.enumerated() {
      let next = position + 1 < found.count ? found[position + 1].column.first : nil
      if one.dotted || DSSATHeader.texts.contains(one.column.name) {
        let end = one.dotted ? one.column.last : next.map { $0 - 1 }
        found[position].column.text = one.column.first...(next == nil ? Int.max : end ?? Int.max)
      }
      if found[..<position].contains(where: { $0.column.name == one.column.name }) {
        findings.error(line, column: one.column.first, "column \(one.column.name) stands twice in this header")
      }
    }
    // The number of a treatment stands six columns wide below `@TRNO`, one wider than its name.
    if found.first?.column.name == "TRNO" { found[0].column.last += 1 }
    columns = found.map(\.column)
  }

  var names: [String] { columns.map(\.name) }
}

/// One line of values below a header.
struct DSSATRow {
  struct Cell {
    var text: String
    /// The column it begins in, counted from 1.
    var column: Int
    var last: Int
  }
  let line: Int
  private(set) var cells: [String: Cell] = [:]
  /// The number below the first column, by which sections and treatments are matched.
  private(set) var level: Int?
  /// Whether every value stands below its own name; where not, that has been reported.
  private(set) var isSound = true

  /// The columns that are read; nil for all of them. What stands wrongly below others is no more than a warning.
  private let reading: Set<String>?

  init(
    _ text: Substring, line: Int, below header: DSSATHeader, reading: Set<String>? = nil, _ findings: inout DSSATFindings
  ) {
    self.line = line
    self.reading = reading
    let characters = Array(text)
    if let tab = characters.firstIndex(of: "\t") {
      findings.error(line, column: tab + 1, "a tabulator; columns are found by position, write blanks")
      isSound = false
      return
    }
    let regions = header.columns.compactMap(\.text)
    func isText(_ column: Int) -> Bool { regions.contains { $0.contains(column) } }
    let comment = characters.indices.first { characters[$0] == "!" && !isText($0 + 1) }
    let end = comment ?? characters.count
    for column in header.columns {
      guard let region = column.text, region.lowerBound <= end else { continue }
      let last = min(region.upperBound, end)
      var piece = Array(characters[(region.lowerBound - 1)..<last])
      if region.upperBound == Int.max,
        let mark = piece.indices.first(where: { piece[$0] == "!" && $0 > 0 && piece[$0 - 1] == " " })
      {
        piece.removeSubrange(mark...)
      }
      let blanks = piece.prefix { $0.isWhitespace }.count
      let trimmed = String(piece).trimmingCharacters(in: .whitespaces)
      if !trimmed.isEmpty {
        cells[column.name] = Cell(text: trimmed, column: region.lowerBound + blanks, last: last)
      }
      if last < end, !characters[last - 1].isWhitespace, !characters[last].isWhitespace {
        report("'\(trimmed)' reaches beyond column \(last), where \(column.name) ends", last, nil, &findings)
      }
    }
    var index = 0
    while index < end {
      guard !characters[index].isWhitespace, !isText(index + 1) else {
        index += 1
        continue
      }
      let start = index
      while index < end, !characters[index].isWhitespace, !isText(index + 1) { index += 1 }
      let word = String(characters[start..<index])
      if index < end, isText(index + 1), !characters[index].isWhitespace {
        report("'\(word)' runs into the text in column \(index + 1)", start + 1, nil, &findings)
      } else {
        place(Cell(text: word, column: start + 1, last: index), header, &findings)
      }
    }
    level = header.columns.first.flatMap { cells[$0.name] }.flatMap { Int($0.text) }
  }

  private mutating func place(_ cell: Cell, _ header: DSSATHeader, _ findings: inout DSSATFindings) {
    let under = header.columns.filter { $0.text == nil && $0.first <= cell.last && cell.column <= $0.last }
    guard let column = under.first else {
      let behind = header.columns.last.map { cell.column > $0.last } ?? false
      report(
        "'\(cell.text)' stands below no column; its header is in line \(header.line)", cell.column, behind ? [] : nil, &findings)
      return
    }
    if under.count > 1 {
      let names = under.map(\.name).joined(separator: " and ")
      report(
        "'\(cell.text)' is too wide: it stands below \(names); one value below each is expected", cell.column, under.map(\.name),
        &findings)
    } else if cell.last > column.last {
      let message = "'\(cell.text)' ends in column \(cell.last), expected at most \(column.last), the end of \(column.name)"
      report(message, cell.column, [column.name], &findings)
    } else if let other = cells[column.name] {
      report("'\(cell.text)' and '\(other.text)' both stand below \(column.name)", cell.column, [column.name], &findings)
    } else {
      cells[column.name] = cell
    }
  }

  /// - Parameter names: the columns that are concerned; nil where it cannot be said.
  private mutating func report(_ message: String, _ column: Int, _ names: [String]?, _ findings: inout DSSATFindings) {
    if let reading, let names, reading.isDisjoint(with: names) {
      findings.warning(line, column: column, message + "; this column is not read")
    } else {
      findings.error(line, column: column, message)
      isSound = false
    }
  }
}
