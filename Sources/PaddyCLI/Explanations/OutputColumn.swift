import Paddy
import PaddyReports

/// A column of a result folder, as `variables.csv` has it.
package struct OutputColumn {
  /// `runs`, `daily` or both.
  var tables: [String]
  package var key: String
  /// Empty for none.
  var unit: String
  var meaning: String
  /// Empty for none.
  var icasa: String
  /// What the column is multiplied by for the unit of ICASA; empty for none.
  var factor: String
  /// Nil for what is no figure of a season.
  var metric: Metric?

  /// Every column once, in the order of the table.
  package static let all: [OutputColumn] = {
    var columns: [OutputColumn] = []
    var places: [String: Int] = [:]
    for line in RunTables.variables().split(separator: "\n").dropFirst() {
      let fields = fields(of: line)
      if let place = places[fields[1]] {
        columns[place].tables.append(fields[0])
        continue
      }
      places[fields[1]] = columns.count
      let metric = fields[0] == "runs" ? Metric.named(fields[1]) : nil
      columns.append(
        OutputColumn(
          tables: [fields[0]], key: fields[1], unit: fields[2], meaning: metric?.meaning ?? fields[3], icasa: fields[4],
          factor: fields[5], metric: metric))
    }
    return columns
  }()

  /// What people type for it, as `Wording.kebab` has it.
  var names: [String] {
    let words = metric.map { [$0.title, "\($0)"] } ?? []
    return ([key] + words).map(Wording.kebab) + (icasa.isEmpty ? [] : [icasa.lowercased()])
  }

  /// The fields of a line of comma-separated values.
  private static func fields(of line: Substring) -> [String] {
    var fields = [""]
    var isQuoted = false
    for letter in line {
      switch letter {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: fields.append("")
      default: fields[fields.count - 1].append(letter)
      }
    }
    return fields
  }
}

extension OutputColumn {
  var text: String {
    let files = tables.map { $0 == "runs" ? "runs.csv" : "the tables in daily/" }.joined(separator: " and of ")
    let title = metric.map { " – \($0.title)" } ?? ""
    var lines = [
      key + title, "  a column of \(files)" + (metric == nil ? "" : ", a key of compare --json"),
      Wording.wrapped(meaning, indent: "  meaning  ", hanging: "           "),
    ]
    if !unit.isEmpty { lines.append("  unit     \(metric == nil ? Wording.unit(unit) : unit)") }
    if let metric {
      lines.append("  group    \(metric.group.rawValue)")
      lines.append("  better   \(metric.better == .neither ? "neither way" : "when \(metric.better.rawValue)")")
    }
    if !icasa.isEmpty { lines.append("  ICASA    \(icasa), \(factor == "1" ? "the same figure" : "this × \(factor)")") }
    return lines.joined(separator: "\n")
  }

  var json: JSON {
    .object([
      ("is", .string("column")), ("tables", .array(tables.map { .string($0) })), ("key", .string(key)),
      ("title", metric.map { .string($0.title) } ?? .null), ("meaning", .string(meaning)), ("unit", .string(unit)),
      ("icasa", icasa.isEmpty ? .null : .string(icasa)), ("icasa_factor", .number(Double(factor))),
      ("better", metric.map { .string($0.better.rawValue) } ?? .null),
    ])
  }
}
