import Numbers
import Paddy
import PaddyReports

extension CatalogueRecord {
  /// Every number of the record as commented YAML, to read, to keep or to start one's own from.
  package var yaml: String {
    var lines = [
      "# \(name), \(kind.anyOne) of Paddy's catalogue: every number with its range, unit, standing and source.",
      "# A range stands where one is known. Standing: measured (read off an experiment), estimated (reasoned,",
      "# recalled or chosen) or calibrated here (fitted by this project to observations named in the source).",
    ]
    if let remark { lines.append(Wording.wrapped("Mind: \(remark).", indent: "# ")) }
    lines += ["name: \(quoted(name))", "kind: \(quoted(kind.singular))", "title: \(quoted(title))", "numbers:"]
    if entries.isEmpty { lines[lines.count - 1] += " {}" }
    var open: [String] = []
    for entry in entries {
      let path = Array(entry.names.dropLast())
      let shared = zip(open, path).prefix { $0 == $1 }.count
      for depth in shared..<path.count { lines.append(margin(depth + 1) + "\(path[depth]):") }
      open = path
      lines += block(entry, depth: path.count + 1)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func block(_ entry: CitedEntry, depth: Int) -> [String] {
    let (outer, inner) = (margin(depth), margin(depth + 1))
    let words = words(of: entry)
    let comment = [words.shortName, words.meaning ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
    var lines = [outer + entry.name + ":" + (comment.isEmpty ? "" : "  # \(comment)")]
    switch entry.value {
    case .number(let number):
      lines.append(inner + "value: \(exact(number.value))")
      if number.range.lowerBound < number.range.upperBound {
        lines.append(inner + "range: [\(exact(number.range.lowerBound)), \(exact(number.range.upperBound))]")
      }
    case .curve(let curve):
      lines.append(inner + "# straight lines between these points of [\(words.axis), value]")
      let pairs = curve.points.map { "[\(exact($0.x)),\u{a0}\(exact($0.y))]" }.joined(separator: ", ")
      let hanging = inner + String(repeating: " ", count: "points: [".count)
      lines.append(
        Wording.wrapped(pairs, indent: inner + "points: [", hanging: hanging, width: 98).replacing("\u{a0}", with: " ") + "]")
    }
    let unit = Wording.unit(entry.unit) == "–" ? "1" : entry.unit
    lines.append(inner + "unit: \(quoted(unit))")
    lines.append(inner + "standing: \(entry.standing.rawValue)")
    // A folded block: long sources stay readable, and its line breaks are blanks again when read.
    lines.append(inner + "source: >-")
    lines.append(Wording.wrapped(entry.source, indent: inner + "  "))
    return lines
  }

  private func margin(_ depth: Int) -> String { String(repeating: "  ", count: depth) }
  private func exact(_ value: Double) -> String { Figures.exact(value) ?? ".nan" }
  private func quoted(_ text: String) -> String { "\"" + text.replacing("\"", with: "\\\"") + "\"" }
}
