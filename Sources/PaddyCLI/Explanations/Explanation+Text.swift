import Numbers
import Paddy
import PaddyReports
import PaddyScenarios

extension Explanation {
  /// For a person, at most 100 columns wide.
  package var text: String {
    switch self {
    case .process(let note): Explanation.text(of: note)
    case .record(let record): record.text
    case .parameter(let name, let numbers): Explanation.text(of: name, numbers)
    case .column(let column): column.text
    case .key(let row, let paths):
      """
      \(paths.joined(separator: "\n")) – a key of a scenario
      \(Wording.wrapped(row.meaning, indent: "  meaning  ", hanging: "           "))
      \(Wording.wrapped(row.takes, indent: "  takes    ", hanging: "           "))
        needed   \(row.isRequired ? "yes" : "no")
      """ + Explanation.keys(below: row)
    case .exitCode(let code, let meaning):
      "exit code \(code)\n" + Wording.wrapped(meaning, indent: "  ")
    case .term(let term): term.text
    }
  }

  /// What stands below a key that takes a map, one line each.
  private static func keys(below row: ScenarioKeys.Row) -> String {
    let keys = row.keysBelow
    guard !keys.isEmpty else { return "" }
    let widest = keys.map(\.name.count).max() ?? 0
    let lines = keys.map { key in
      let name = key.name + String(repeating: " ", count: widest - key.name.count)
      return Wording.wrapped(key.row.meaning, indent: "    \(name)  ", hanging: String(repeating: " ", count: widest + 6))
    }
    return "\n  keys\n" + lines.joined(separator: "\n")
  }

  private static func text(of note: ProcessNote) -> String {
    func part(_ title: String, _ text: String) -> String {
      text.isEmpty ? "" : title + "\n" + Wording.wrapped(text, indent: "  ")
    }
    let equation = note.equation.map { Wording.wrapped(blanksKept($0), indent: "    ", hanging: "        ") }
    let numbers = NumberTable(
      rows: note.entries.map { NumberTable.Row(group: "", label: $0.name, remark: "", axis: "x", entry: $0) })
    return [
      "\(note.name) – \(note.title)\na process of the field", Wording.wrapped(note.whatItIs, indent: "  "),
      equation.isEmpty ? "" : "Equation\n" + equation.joined(separator: "\n").replacing("\u{a0}", with: " "),
      part("Left out or known wrong", note.leftOut), part("Source", note.source), numbers.text,
      part("Numbers elsewhere", note.numbersElsewhere ?? ""),
      "In the source tree\n" + note.files.map { "  " + $0 }.joined(separator: "\n"),
    ].filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  /// Several blanks in a row part two equations of a line: they stay.
  private static func blanksKept(_ line: String) -> String {
    line.replacing("    ", with: "\u{a0}\u{a0}\u{a0} ").replacing("  ", with: "\u{a0} ")
  }

  private static func text(of name: String, _ numbers: [(record: CatalogueRecord, entry: CitedEntry)]) -> String {
    let first = numbers[0].record.words(of: numbers[0].entry)
    let short = first.shortName.isEmpty ? "" : " (\(first.shortName) in ORYZA)"
    let meaning = first.meaning.map { "\n" + Wording.wrapped($0 + ".", indent: "  ") } ?? ""
    let kinds = CatalogueKind.allCases.filter { kind in numbers.contains { $0.record.kind == kind } }
    let head = "\(name)\(short) – a number of \(kinds.map(\.rawValue).joined(separator: ", "))\(meaning)"
    let rows = numbers.map { record, entry in
      let words = record.words(of: entry)
      return NumberTable.Row(group: "", label: record.name, remark: entry.place, axis: words.axis, entry: entry)
    }
    return head + "\n\n" + NumberTable(rows: rows, title: "record", remarkTitle: "under").text
  }

  /// One object; `is` says what kind.
  var json: JSON {
    switch self {
    case .process(let note):
      .object([
        ("is", .string("process")), ("name", .string(note.name)), ("title", .string(note.title)),
        ("what_it_is", .string(note.whatItIs)), ("equation", .array(note.equation.map { .string($0) })),
        ("left_out", .string(note.leftOut)), ("source", .string(note.source)),
        ("files", .array(note.files.map { .string($0) })), ("numbers", .array(note.entries.map { .object($0.json) })),
      ])
    case .record(let record): .object([("is", .string("record"))] + record.json)
    case .parameter(let name, let numbers):
      .object([
        ("is", .string("parameter")), ("name", .string(name)),
        (
          "numbers",
          .array(
            numbers.map { record, entry in
              .object([("kind", .string(record.kind.rawValue)), ("record", .string(record.name))] + entry.json)
            })
        ),
      ])
    case .column(let column): column.json
    case .key(let row, let paths):
      .object([
        ("is", .string("key")), ("paths", .array(paths.map { .string($0) })), ("meaning", .string(row.meaning)),
        ("takes", .string(row.takes)),
        ("required", .bool(row.isRequired)),
        ("keys", .array(row.keysBelow.map { .string($0.name) })),
      ])
    case .exitCode(let code, let meaning):
      .object([("is", .string("exit code")), ("code", .integer(code)), ("meaning", .string(meaning))])
    case .term(let term):
      .object([
        ("is", .string("word of a watched field")), ("name", .string(term.name)), ("kind", .string(term.kind)),
        ("meaning", .string(term.meaning)),
        ("parts", .array(term.parts.map { .object([("name", .string($0.name)), ("meaning", .string($0.meaning))]) })),
      ])
    }
  }
}
