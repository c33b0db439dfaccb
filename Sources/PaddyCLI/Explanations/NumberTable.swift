import Numbers
import Paddy
import PaddyReports

/// Cited numbers as a table, and below it where they come from.
struct NumberTable {
  /// A number with the words that stand before it.
  struct Row {
    /// Under which heading; empty for none.
    var group: String
    var label: String
    /// ORYZA's short name, or what else helps; empty for none.
    var remark: String
    /// Of a table: what it runs over.
    var axis: String
    var entry: CitedEntry
  }
  var rows: [Row]
  /// Over the column of labels.
  var title = "number"
  /// Over the column of remarks.
  var remarkTitle = "ORYZA"

  /// Numbers, then tables, then sources; empty for none at all.
  var text: String {
    var sources: [String] = []
    // The same source has the same number, however often it is asked for.
    func mark(_ entry: CitedEntry) -> String {
      let source = entry.source.split(separator: "\n").joined(separator: " ")
      if let place = sources.firstIndex(of: source) { return "[\(place + 1)]" }
      sources.append(source)
      return "[\(sources.count)]"
    }
    let numbers = numberTable(mark)
    let curves = curveList(mark)
    guard !sources.isEmpty else { return "" }
    let margin = "[\(sources.count)] ".count
    let list = sources.enumerated().map { place, source in
      let sign = "[\(place + 1)]"
      let first = "  " + String(repeating: " ", count: margin - 1 - sign.count) + sign
      return Wording.wrapped(source, indent: first + " ", hanging: String(repeating: " ", count: margin + 2))
    }
    return [numbers, curves, "Sources\n" + list.joined(separator: "\n")].filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private func numberTable(_ mark: (CitedEntry) -> String) -> String {
    let text = numberTable(mark, aligned: true)
    // Decimal points one above the other where there is room for it.
    let isTooWide = text.split(separator: "\n").contains { TextTable.width(of: String($0)) > Wording.width }
    return isTooWide ? numberTable(mark, aligned: false) : text
  }

  private func numberTable(_ mark: (CitedEntry) -> String, aligned: Bool) -> String {
    let shown = rows.compactMap { row -> (Row, Cited)? in
      if case .number(let number) = row.entry.value { (row, number) } else { nil }
    }
    guard !shown.isEmpty else { return "" }
    let plain = shown.map { Wording.number($0.1.value) }
    let values = aligned ? Wording.aligned(plain) : plain
    let hasRemarks = shown.contains { !$0.0.remark.isEmpty }
    var columns = [TextTable.Column(title, group: 1)]
    if hasRemarks { columns.append(.init(remarkTitle, group: 1)) }
    columns.append(.init("value", aligned ? .left : .right, group: 1))
    columns += ["range", "unit", "standing"].map { TextTable.Column($0, group: 1) }
    var table = TextTable(columns)
    var group = ""
    for ((row, number), value) in zip(shown, values) {
      if row.group != group { table.add(heading: row.group) }
      group = row.group
      var cells = [(row.group.isEmpty ? "" : "  ") + row.label]
      if hasRemarks { cells.append(row.remark) }
      // "calibrated here" in short.
      let standing = number.standing == .calibrated ? "calibrated" : number.standing.rawValue
      cells += [value, Wording.range(number), Wording.unit(number.unit), "\(standing) \(mark(row.entry))"]
      table.add(cells)
    }
    return String(table.rendered(width: Wording.width).dropLast())
  }

  private func curveList(_ mark: (CitedEntry) -> String) -> String {
    let shown = rows.compactMap { row -> (Row, CitedCurve)? in
      if case .curve(let curve) = row.entry.value { (row, curve) } else { nil }
    }
    guard !shown.isEmpty else { return "" }
    let blocks = shown.map { row, curve in
      let remark = row.remark.isEmpty ? "" : " (\(row.remark))"
      let group = row.group.isEmpty ? "" : row.group + " "
      let unit = Wording.unit(curve.unit) == "–" ? "no unit" : Wording.unit(curve.unit)
      let over = row.axis == "months" ? "" : ", over \(row.axis)"
      let title = "\(group)\(row.label)\(remark), \(unit)\(over); \(curve.standing.rawValue)\u{a0}\(mark(row.entry))"
      let head = Wording.wrapped(title, indent: "  ", hanging: "    ").replacing("\u{a0}", with: " ")
      // No-break spaces keep a pair on one line.
      let pairs = curve.points.map { point in
        let x = row.axis == "months" ? NumberTable.months[Int(point.x) - 1] : Wording.number(point.x)
        return "\(x)\u{a0}→\u{a0}\(Wording.number(point.y))"
      }
      let list = Wording.wrapped(pairs.joined(separator: "\u{a0}\u{a0} "), indent: "    ").replacing("\u{a0}", with: " ")
      let lines = list.split(separator: "\n").map { line in
        var line = line
        while line.last == " " { line.removeLast() }
        return line
      }
      return head + "\n" + lines.joined(separator: "\n")
    }
    let isMonthly = shown.allSatisfy { $0.0.axis == "months" }
    let title = isMonthly ? "Monthly means or totals" : "Tables (straight lines between the knots)"
    return title + "\n" + blocks.joined(separator: "\n")
  }

  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
}

extension CatalogueRecord {
  /// Its numbers in order, those without a heading first.
  var rows: [NumberTable.Row] {
    let all = entries.map { entry in
      let words = words(of: entry)
      return NumberTable.Row(
        group: entry.place, label: entry.name, remark: words.shortName, axis: words.axis, entry: entry)
    }
    return all.filter { $0.group.isEmpty } + all.filter { !$0.group.isEmpty }
  }

  /// What is known of a number beyond the number.
  func words(of entry: CitedEntry) -> (shortName: String, meaning: String?, axis: String) {
    if kind == .climates { return ("", nil, "months") }
    guard kind == .cultivars, let row = Catalogue.riceShortNames.first(where: { $0.field == entry.path }) else {
      return ("", nil, "x")
    }
    return (row.shortName ?? "", row.meaning, row.axis)
  }

  /// The record for a person.
  package var text: String {
    var parts = ["\(name) – \(title)"]
    parts[0] += "\n\(kind.anyOne)" + (kind.scenarioKey.map { "; in a scenario \($0): \(name)" } ?? "")
    if let remark { parts.append(Wording.wrapped("Mind: \(remark).")) }
    parts.append(NumberTable(rows: rows).text)
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }
}

extension CitedEntry {
  /// Keys: path, value, low, high (null where not known) or points, unit, standing, source.
  var json: [(String, JSON)] {
    var members: [(String, JSON)] = [("path", .string(names.joined(separator: ".")))]
    switch value {
    case .number(let number):
      let isKnown = number.range.lowerBound < number.range.upperBound
      members.append(("value", .number(number.value)))
      members.append(("low", isKnown ? .number(number.range.lowerBound) : .null))
      members.append(("high", isKnown ? .number(number.range.upperBound) : .null))
    case .curve(let curve):
      members.append(("points", .array(curve.points.map { .array([.number($0.x), .number($0.y)]) })))
    }
    return members + [("unit", .string(unit)), ("standing", .string(standing.rawValue)), ("source", .string(source))]
  }
}

extension CatalogueRecord {
  var json: [(String, JSON)] {
    [
      ("kind", .string(kind.rawValue)), ("name", .string(name)), ("title", .string(title)),
      ("remark", remark.map { .string($0) } ?? .null), ("numbers", .array(entries.map { .object($0.json) })),
    ]
  }
}
