import Numbers
import Paddy

/// Holds a tree of texts against the table of keys: every text becomes a value in the unit Paddy works in, every mistake is
/// reported.
struct ScenarioCheck {
  let catalogue: ScenarioCatalogue
  var findings: Findings

  /// - Parameter key: what stands before it, for messages.
  mutating func value(_ tree: YAMLTree, _ form: ScenarioForm, of key: String) -> ScenarioValue {
    ScenarioValue(content: content(tree, form, key), place: tree.place)
  }

  /// - Parameter place: of the map itself, where a missing key is reported.
  mutating func map(_ pairs: [(key: String, place: Place, value: YAMLTree)], _ shape: ScenarioShape, _ place: Place)
    -> ScenarioMap
  {
    var map = ScenarioMap(place: place)
    for (key, keyPlace, value) in pairs {
      guard let known = shape[key] else {
        findings.error(keyPlace, "unknown key '\(key)' in \(shape.title)" + suggestion(for: key, among: shape.names, "allowed"))
        continue
      }
      guard isFirst(key, keyPlace, in: map) else { continue }
      map.set(.init(key: key, keyPlace: keyPlace, value: self.value(value, known.form, of: key)))
    }
    if !shape.isInherited { requireKeys(map, shape) }
    requireOne(map, shape)
    return map
  }

  /// Reports every required key that is not there.
  mutating func requireKeys(_ map: ScenarioMap, _ shape: ScenarioShape) {
    for key in shape.keys where key.isRequired && map[key.name] == nil {
      findings.error(map.place, "the key '\(key.name)' is missing in \(shape.title): \(key.meaning); it takes \(key.form.words)")
    }
  }

  private mutating func requireOne(_ map: ScenarioMap, _ shape: ScenarioShape) {
    guard !shape.alternatives.isEmpty else { return }
    let words = shape.alternatives.joined(separator: ", ")
    let found = map.entries.filter { shape.alternatives.contains($0.key) }
    if found.isEmpty { findings.error(map.place, "\(shape.title) needs one of the keys \(words)") }
    for entry in found.dropFirst() {
      findings.error(entry.keyPlace, "'\(entry.key)' beside '\(found[0].key)' in \(shape.title): only one of \(words) is allowed")
    }
  }

  private mutating func isFirst(_ key: String, _ place: Place, in map: ScenarioMap) -> Bool {
    guard let first = map.keyPlace(key) else { return true }
    findings.error(
      place, "the key '\(key)' is written a second time; it stands already in line \(first.line), column \(first.column)")
    return false
  }

  private mutating func wrong(_ place: Place, _ message: String) -> ScenarioValue.Content {
    findings.error(place, message)
    return .wrong
  }

  private mutating func content(_ tree: YAMLTree, _ form: ScenarioForm, _ key: String) -> ScenarioValue.Content {
    switch (form, tree) {
    case (.optional, .text("none", _)): return .nothing
    case (.optional(let form), _): return content(tree, form, key)
    case (.listOrMap(_, let shape), .map(let pairs, let place)): return .map(map(pairs, shape, place))
    case (.recordOrMap(_, let shape), .map(let pairs, let place)): return .map(map(pairs, shape, place))
    case (.recordOrMap(let kind, _), .text(let text, let place)): return leaf(text, .record(kind), place, key)
    case (.listOrMap(let item, _), .list): return content(tree, .list(item), key)
    case (.oneOrMoreMaps(let shape), .list): return content(tree, .list(.map(shape)), key)
    case (.map(let shape), .map(let pairs, let place)), (.oneOrMoreMaps(let shape), .map(let pairs, let place)):
      return .map(map(pairs, shape, place))
    case (.named(let item), .map(let pairs, let place)): return .map(named(pairs, item, place))
    case (.list(let item), .list(let items, _)) where !items.isEmpty: return .list(items.map { value($0, item, of: key) })
    case (.pair(let item), .list(let items, let place)): return pair(items.map { value($0, item, of: key) }, items, place, key)
    case (.oneOrMore, .list(let items, _)) where !items.isEmpty: return .list(items.map { value($0, .text, of: key) })
    case (.oneOrMore, .text): return .list([value(tree, .text, of: key)])
    case (_, .text(let text, let place)): return leaf(text, form, place, key)
    default: return wrong(tree.place, "'\(key)' takes \(form.words), and here is \(tree.kind)")
    }
  }

  private mutating func named(_ pairs: [(key: String, place: Place, value: YAMLTree)], _ form: ScenarioForm, _ place: Place)
    -> ScenarioMap
  {
    var map = ScenarioMap(place: place)
    for (key, keyPlace, value) in pairs where isFirst(key, keyPlace, in: map) {
      var read = self.value(value, form, of: key)
      if case .map(var inner) = read.content {
        inner.place = keyPlace
        read.content = .map(inner)
      }
      map.set(.init(key: key, keyPlace: keyPlace, value: read))
    }
    return map
  }

  private mutating func pair(_ values: [ScenarioValue], _ trees: [YAMLTree], _ place: Place, _ key: String)
    -> ScenarioValue.Content
  {
    guard values.count == 2 else {
      return wrong(place, "'\(key)' takes two values, the lower first, and here are \(values.count)")
    }
    guard let low = values[0].number, let high = values[1].number else { return .wrong }
    guard low < high else {
      return wrong(place, "'\(key)' takes the lower first, and \(trees[0].kind) is not below \(trees[1].kind)")
    }
    return .list(values)
  }

  private mutating func leaf(_ text: String, _ form: ScenarioForm, _ place: Place, _ key: String) -> ScenarioValue.Content {
    switch form {
    case .text: return .word(text)
    case .whole(let range):
      if let whole = Int(text), range.contains(whole) { return .whole(whole) }
      let allowed = range.lowerBound == range.upperBound ? "\(range.lowerBound)" : "a whole number from \(range.lowerBound) on"
      return wrong(place, "'\(text)' is not allowed for '\(key)': it takes \(allowed)")
    case .quantity(let rule): return quantity(text, rule, place, key)
    case .wordOrQuantity(let word, let rule):
      if text == word { return .word(word) }
      guard text.contains(where: \.isNumber) else {
        return wrong(place, "'\(text)' is not allowed for '\(key)': it takes \(form.words)")
      }
      return quantity(text, rule, place, key)
    case .decimal(let range):
      if let number = Double(text), range.contains(number) { return .number(number) }
      return wrong(place, "'\(text)' is not allowed for '\(key)': it takes \(form.words)")
    case .moment:
      do throws(MomentError) { return .moment(try Moment(parsing: text)) } catch { return wrong(place, "\(error)") }
    case .drainage:
      do throws(MomentError) {
        let (start, days) = try Moment.drainage(parsing: text)
        return .drainage(start: start, days: days)
      } catch { return wrong(place, "\(error)") }
    case .years: return years(text, place, key)
    case .record(let kind):
      let names = catalogue.names(kind)
      if names.contains(text) { return .word(text) }
      return wrong(place, "unknown \(kind.rawValue) '\(text)'" + suggestion(for: text, among: names, "known"))
    case .choice(let words):
      if words.contains(text) { return .word(text) }
      return wrong(place, "'\(text)' is not allowed for '\(key)'" + suggestion(for: text, among: words, "allowed"))
    default: return wrong(place, "'\(key)' takes \(form.words), and here is '\(text)'")
    }
  }

  private mutating func quantity(_ text: String, _ rule: QuantityRule, _ place: Place, _ key: String) -> ScenarioValue.Content {
    do throws(QuantityError) {
      let quantity = try Quantity(parsing: text)
      let value = try number(quantity, rule)
      let least = try Quantity(parsing: rule.least).value(in: rule.unit)
      let most = try Quantity(parsing: rule.most).value(in: rule.unit)
      if value > most || value < least || (value == least && !rule.isLeastAllowed) {
        return wrong(place, "'\(text)' is not allowed for '\(key)': \(rule.allowed)")
      }
      if rule.isWhole, value != value.rounded() {
        return wrong(place, "'\(text)' is not allowed for '\(key)': it takes whole days, as \(rule.example)")
      }
      return .number(value)
    } catch {
      switch error {
      case .noUnit(let number):
        let guess = "\(ScenarioCheck.percent(number, rule) ?? "\(number)") \(rule.suggestedUnit)"
        return wrong(place, "'\(number)' has no unit: '\(key)' is \(rule.unit.dimension); did you mean '\(guess)'?")
      case .wrongDimension(let found, _):
        let due = "\(rule.unit.dimension) is due, as '\(rule.example)'"
        return wrong(place, "'\(text)' is not allowed for '\(key)': \(found.dimension) ('\(found)') where \(due)")
      default: return wrong(place, "\(error); '\(key)' is \(rule.unit.dimension), as '\(rule.example)'")
      }
    }
  }

  /// A bare share such as 0.5 is meant as 50 %; nil where it cannot be.
  private static func percent(_ text: String, _ rule: QuantityRule) -> String? {
    guard rule.suggestedUnit == "%", let share = Double(text), share > 0, share <= 1,
      let most = try? Quantity(parsing: rule.most).value(in: rule.unit), share <= most
    else { return nil }
    let percent = (share * 1e8).rounded() / 1e6
    return percent == percent.rounded() ? "\(Int(percent))" : "\(percent)"
  }

  /// `16 hill/m2` is as good as `16 /m2`.
  private func number(_ quantity: Quantity, _ rule: QuantityRule) throws(QuantityError) -> Double {
    var hills = rule.unit.dimension
    hills.hill += 1
    if rule.unit.dimension == Dimension(length: -2), quantity.unit.dimension == hills {
      return try quantity.value(in: Unit("hill/m2"))
    }
    return try quantity.value(in: rule.unit)
  }

  private mutating func years(_ text: String, _ place: Place, _ key: String) -> ScenarioValue.Content {
    if let count = Int(text) {
      return count >= 1 ? .whole(count) : wrong(place, "'\(text)' is not allowed for '\(key)': at least 1 year")
    }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0.filter { $0 != " " }) }
    guard parts.count == 2, let first = parts[0], let last = parts[1], (1...9999).contains(first), (1...9999).contains(last)
    else {
      return wrong(place, "'\(text)' is not allowed for '\(key)': it takes \(ScenarioForm.years.words)")
    }
    guard first <= last else { return wrong(place, "'\(text)' runs backwards; did you mean '\(last)-\(first)'?") }
    return .years(first...last)
  }
}
