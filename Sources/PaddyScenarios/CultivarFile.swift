internal import Foundation
public import Numbers
public import Paddy

/// A cultivar of one's own, in the form in which `paddy catalogue --yaml NAME` prints one.
///
///     name: my-rice
///     like: ir72                    # what is not named here is as there; ir72 where missing
///     numbers:
///       juvenile-rate: {value: 0.00081, range: [0.0003, 0.0016], standing: calibrated here, source: "fitted to ..."}
///       leaf-share: {points: [[0, 0.6], [0.5, 0.6], [1, 0]]}
public enum CultivarFile {
  /// Reads a cultivar.
  /// - Parameters:
  ///   - file: named in the diagnostics.
  ///   - cultivars: that it can be like.
  public static func read(text: String, file: String, cultivars: [RiceCultivar]) -> (
    cultivar: RiceCultivar?, diagnostics: [Diagnostic]
  ) {
    var findings = Findings(file: file)
    let cultivar = CultivarFile.cultivar(text, cultivars, &findings)
    return (findings.failure == nil ? cultivar : nil, findings.sorted)
  }

  private static func cultivar(_ text: String, _ cultivars: [RiceCultivar], _ findings: inout Findings) -> RiceCultivar? {
    guard case .map(let pairs, let place)? = YAMLTree.read(text, &findings) else {
      findings.error(nil, "a cultivar is a map with the keys name, title, like, numbers")
      return nil
    }
    let known = ["name", "title", "like", "numbers", "kind"]
    for pair in pairs where !known.contains(pair.key) {
      findings.error(pair.place, "unknown key '\(pair.key)' in a cultivar" + suggestion(for: pair.key, among: known, "allowed"))
    }
    func word(_ key: String) -> (String, Place)? {
      guard let pair = pairs.first(where: { $0.key == key }) else { return nil }
      if case .text(let text, let place) = pair.value { return (text, place) }
      findings.error(pair.value.place, "'\(key)' takes text, and here is \(pair.value.kind)")
      return nil
    }
    guard let (name, _) = word("name") else {
      findings.error(place, "the key 'name' is missing in a cultivar: what a scenario calls it")
      return nil
    }
    let (like, likePlace) = word("like") ?? ("ir72", place)
    guard var own = cultivars.first(where: { $0.name == like }) else {
      findings.error(likePlace, "unknown cultivar '\(like)'" + suggestion(for: like, among: cultivars.map(\.name), "known"))
      return nil
    }
    own.name = name
    own.title = word("title")?.0 ?? name
    guard let numbers = pairs.first(where: { $0.key == "numbers" }) else { return own }
    guard case .map(let entries, _) = numbers.value else {
      findings.error(numbers.value.place, "'numbers' takes a map, and here is \(numbers.value.kind)")
      return nil
    }
    var changes = Changes(cultivar: own)
    changes.read(entries, prefix: "", &findings)
    return own.changed(numbers: changes.numbers, tables: changes.tables)
  }

  /// What a file replaces.
  private struct Changes {
    let cultivar: RiceCultivar
    var numbers: [String: Cited] = [:]
    var tables: [String: CitedCurve] = [:]

    mutating func read(_ entries: [(key: String, place: Place, value: YAMLTree)], prefix: String, _ findings: inout Findings) {
      let fields = cultivar.fieldNames
      let names = Dictionary(
        (fields.numbers + fields.tables).map { (CultivarFile.kebab($0), $0) }, uniquingKeysWith: { a, _ in a })
      for entry in entries {
        if ["drought", "susceptibility"].contains(entry.key), case .map(let inner, _) = entry.value {
          read(inner, prefix: entry.key + ".", &findings)
          continue
        }
        guard let field = names[prefix + entry.key] else {
          let near = names.keys.sorted().filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
          let guess = nearestMatch(to: entry.key, among: near).map { "; did you mean '\($0)'?" } ?? ""
          findings.error(entry.place, "unknown number '\(entry.key)' of a cultivar\(guess); paddy explain ir72 lists all")
          continue
        }
        if fields.tables.contains(field) { table(field, entry, &findings) } else { number(field, entry, &findings) }
      }
    }

    private mutating func number(
      _ field: String, _ entry: (key: String, place: Place, value: YAMLTree), _ findings: inout Findings
    ) {
      guard let old = cultivar.number(field) else { return }
      var parts: [String: YAMLTree] = [:]
      switch entry.value {
      case .map(let pairs, _): for pair in pairs { parts[pair.key] = pair.value }
      default: parts["value"] = entry.value
      }
      guard let value = CultivarFile.number(parts["value"], of: entry.key, entry.place, &findings) else { return }
      var range = min(value, old.range.lowerBound)...max(value, old.range.upperBound)
      if case .list(let items, let place)? = parts["range"] {
        let ends = items.compactMap { CultivarFile.number($0, of: "range", place, &findings) }
        guard ends.count == 2, ends[0] <= value, value <= ends[1] else {
          findings.error(place, "the range of '\(entry.key)' takes [low, high] around its value \(value)")
          return
        }
        range = ends[0]...ends[1]
      }
      numbers[field] = Cited(value, range, old.unit, CultivarFile.source(parts), CultivarFile.standing(parts, &findings))
    }

    private mutating func table(
      _ field: String, _ entry: (key: String, place: Place, value: YAMLTree), _ findings: inout Findings
    ) {
      guard let old = cultivar.table(field) else { return }
      var parts: [String: YAMLTree] = [:]
      if case .map(let pairs, _) = entry.value {
        for pair in pairs { parts[pair.key] = pair.value }
      } else {
        parts["points"] = entry.value
      }
      guard case .list(let items, let place)? = parts["points"] else {
        findings.error(entry.place, "'\(entry.key)' is a table: it takes points, as [[0, 0.6], [1, 0]]")
        return
      }
      var flat: [Double] = []
      for item in items {
        guard case .list(let pair, let at) = item, pair.count == 2,
          let x = CultivarFile.number(pair[0], of: entry.key, at, &findings),
          let y = CultivarFile.number(pair[1], of: entry.key, at, &findings)
        else {
          findings.error(item.place, "a point of '\(entry.key)' takes [x, y], and here is \(item.kind)")
          return
        }
        flat += [x, y]
      }
      let xs = stride(from: 0, to: flat.count, by: 2).map { flat[$0] }
      guard (2...12).contains(xs.count), zip(xs, xs.dropFirst()).allSatisfy({ $0 < $1 }) else {
        findings.error(place, "'\(entry.key)' takes 2 to 12 points whose x rises")
        return
      }
      tables[field] = CitedCurve(flat, old.unit, CultivarFile.source(parts), CultivarFile.standing(parts, &findings))
    }
  }

  private static func number(_ tree: YAMLTree?, of key: String, _ place: Place, _ findings: inout Findings) -> Double? {
    if case .text(let text, let place)? = tree {
      if let number = Double(text), number.isFinite { return number }
      findings.error(place, "'\(text)' is not allowed for '\(key)': it takes a number")
    } else {
      findings.error(tree?.place ?? place, "'\(key)' takes a number")
    }
    return nil
  }

  private static func source(_ parts: [String: YAMLTree]) -> String {
    if case .text(let text, _)? = parts["source"] { return text.trimmingCharacters(in: .whitespacesAndNewlines) }
    return "cultivar file of the user"
  }

  private static func standing(_ parts: [String: YAMLTree], _ findings: inout Findings) -> Cited.Standing {
    guard case .text(let text, let place)? = parts["standing"] else { return .estimated }
    if let standing = Cited.Standing(rawValue: text) { return standing }
    let known = Cited.Standing.allCases.map(\.rawValue)
    findings.error(place, "'\(text)' is not allowed for 'standing'" + suggestion(for: text, among: known, "allowed"))
    return .estimated
  }

  /// Whether a name in kebab case stands for a field, with `drought.` or `susceptibility.` before it or without.
  public static func isNamed(_ name: String, _ field: String) -> Bool {
    name == kebab(field.replacing("drought.", with: "").replacing("susceptibility.", with: ""))
  }

  /// `leafGrowthRate` as `leaf-growth-rate`.
  static func kebab(_ name: String) -> String {
    name.reduce(into: "") { $0 += $1.isUppercase ? "-" + $1.lowercased() : String($1) }
  }

  /// A cultivar as a file, with what differs from the one it is like.
  /// - Parameter like: of the catalogue.
  public static func yaml(_ cultivar: RiceCultivar, like: RiceCultivar) -> String {
    var lines = [
      "# A cultivar for a scenario: name this file under the key 'cultivars', then '\(cultivar.name)' under rice.",
      "name: \(cultivar.name)", "title: \"\(cultivar.title)\"", "like: \(like.name)", "numbers:",
    ]
    let head = lines.count
    let fields = cultivar.fieldNames
    func rest(_ source: String, _ standing: Cited.Standing) -> [String] {
      ["    standing: \(standing.rawValue)", "    source: \"\(source.replacing("\"", with: "'"))\""]
    }
    var group = ""
    for name in fields.numbers {
      guard let own = cultivar.number(name), let other = like.number(name), own != other else { continue }
      let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
      let key = kebab(parts[parts.count - 1])
      if parts.count > 1, parts[0] != group { lines.append("  \(parts[0]):") }
      group = parts.count > 1 ? parts[0] : ""
      let margin = parts.count > 1 ? "  " : ""
      lines += [
        "  \(key):", "    value: \(own.value)  # \(own.unit); was \(other.value)",
        "    range: [\(own.range.lowerBound), \(own.range.upperBound)]",
      ].map { margin + $0 }
      lines += rest(own.source, own.standing).map { margin + $0 }
    }
    for name in fields.tables {
      guard let own = cultivar.table(name), let other = like.table(name) else { continue }
      let isSame = own.points.count == other.points.count && zip(own.points, other.points).allSatisfy { $0 == $1 }
      if isSame { continue }
      let points = own.points.map { "[\($0.x), \($0.y)]" }.joined(separator: ", ")
      lines += ["  \(kebab(name)):", "    points: [\(points)]"] + rest(own.source, own.standing)
    }
    if lines.count == head { lines[head - 1] = "numbers: {}" }
    return lines.joined(separator: "\n") + "\n"
  }
}
