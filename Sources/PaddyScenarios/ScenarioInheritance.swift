import Numbers
import Paddy

/// Follows `like:`: gives every system all that it inherits.
///
/// A system takes everything from the one it is like, then changes what it names. Of `rice`, `water`, `models`, `refuge`, `spray` and
/// `fungicide` only the keys it names change (all of the latter two where their rule changes); `fertiliser: {scale: 70 %}` multiplies the inherited doses;
/// lists are replaced, several rules of `spray` too; `none` takes away. A `feed:` of a system goes to all its animals that name no feed of their own, and to
/// all that it inherits.
struct ScenarioInheritance {
  private let written: ScenarioMap
  private var resolved: [String: ScenarioMap] = [:]
  private var path: [String] = []
  /// Systems that lack what an unknown system, or a circle, would have given.
  private var incomplete: Set<String> = []

  private init(_ systems: ScenarioMap) { written = systems }

  /// - Parameter rice: the scenario's own, which every system begins with.
  /// - Returns: the systems in their order, without `like` and `feed`, and the names of those that could not be completed.
  static func resolve(
    _ systems: ScenarioMap, rice: ScenarioMap.Entry?, _ findings: inout Findings
  ) -> (systems: ScenarioMap, incomplete: Set<String>) {
    var inheritance = ScenarioInheritance(systems)
    var result = ScenarioMap(place: systems.place)
    for entry in systems.entries {
      var value = entry.value
      if let system = inheritance.system(entry.key, rice, &findings) {
        value.content = .map(system)
      } else {
        value.content = .wrong
      }
      result.set(.init(key: entry.key, keyPlace: entry.keyPlace, value: value))
    }
    return (result, inheritance.incomplete)
  }

  /// Nil where it, or what it is like, was not understood.
  private mutating func system(_ name: String, _ rice: ScenarioMap.Entry?, _ findings: inout Findings) -> ScenarioMap? {
    if let done = resolved[name] { return done }
    guard let own = written[name]?.map else { return nil }
    path.append(name)
    defer { path.removeLast() }
    var start = ScenarioMap(place: own.place)
    if let rice { start.set(rice) }
    if let like = own["like"], let parent = like.word {
      let names = written.entries.map(\.key).filter { $0 != name }
      if path.contains(parent) {
        let circle = (path.drop { $0 != parent } + [parent]).joined(separator: " is like ")
        findings.error(like.place, "systems are like each other in a circle: \(circle)")
        incomplete.insert(name)
      } else if written[parent] == nil {
        findings.error(like.place, "unknown system '\(parent)'" + suggestion(for: parent, among: names, "known"))
        incomplete.insert(name)
      } else if let inherited = system(parent, rice, &findings) {
        start = inherited
        start.place = own.place
        if incomplete.contains(parent) { incomplete.insert(name) }
      } else {
        incomplete.insert(name)
      }
    } else if own["like"] != nil {
      incomplete.insert(name)
    }
    let result = merged(start, own, isComplete: !incomplete.contains(name), &findings)
    resolved[name] = result
    return result
  }

  private func merged(
    _ inherited: ScenarioMap, _ own: ScenarioMap, isComplete: Bool, _ findings: inout Findings
  ) -> ScenarioMap {
    var result = inherited
    for entry in own.entries where !["like", "feed"].contains(entry.key) {
      var entry = entry
      if let new = entry.value.map {
        if entry.key == "fertiliser" {
          entry.value.content = scaled(inherited["fertiliser"], new, isComplete: isComplete, &findings)
        } else if let old = inherited[entry.key]?.map, !isOtherRule(entry.key, old, new) {
          entry.value.content = .map(overlaid(entry.key, old, new))
        }
      }
      result.set(entry)
    }
    if let feed = own.entries.first(where: { $0.key == "feed" }) {
      give(feed, to: &result, isInherited: own["animals"] == nil, isComplete: isComplete, &findings)
    }
    return result
  }

  private func overlaid(_ key: String, _ old: ScenarioMap, _ new: ScenarioMap) -> ScenarioMap {
    var old = old
    // What is sown in the field gives up the inherited date of transplanting.
    if key == "rice", new["establishment"]?.word == "direct-seeded" { old.entries.removeAll { $0.key == "transplanted" } }
    // What belongs to another rule, or to another model, is not inherited by this one.
    if key == "water", let rule = new["rule"]?.word, rule != old["rule"]?.word {
      let own = ["schedule"] + ScenarioKeys.gift.map(\.name) + (rule == WaterPlan.Rule.gift.rawValue ? ["between"] : [])
      old.entries.removeAll { own.contains($0.key) }
    }
    // One measure of dryness takes the place of another, and of the depth it was taken at.
    if key == "water", new.entries.contains(where: { ScenarioKeys.giftTriggers.contains($0.key) }) {
      old.entries.removeAll { ScenarioKeys.giftTriggers.contains($0.key) || $0.key == "at" }
    }
    if key == "models", new["nitrogen"]?.word == SoilModels.Nitrogen.pools.rawValue {
      old.entries.removeAll { ["indigenous", "recovery"].contains($0.key) }
    }
    return old.overlaid(with: new)
  }

  /// A threshold says nothing about the dates of a calendar, so that nothing of the old rule stays.
  private func isOtherRule(_ key: String, _ old: ScenarioMap, _ new: ScenarioMap) -> Bool {
    guard ["spray", "fungicide"].contains(key), let rule = new["rule"]?.word else { return false }
    return old["rule"]?.word != rule
  }

  private func scaled(
    _ inherited: ScenarioValue?, _ scaling: ScenarioMap, isComplete: Bool, _ findings: inout Findings
  ) -> ScenarioValue.Content {
    guard let doses = inherited?.list else {
      if isComplete, inherited == nil || inherited?.isNothing == true {
        findings.error(
          scaling.place,
          "'scale' changes inherited doses, and here are none; name a system that has doses with 'like', or list doses")
      }
      return .wrong
    }
    guard let scale = scaling["scale"]?.number else { return .wrong }
    return .list(
      doses.map { dose in
        guard var map = dose.map else { return dose }
        for var entry in map.entries where entry.key == "nitrogen" || entry.key == "phosphorus" {
          guard let amount = entry.value.number else { continue }
          // Nine decimals of a gram: 75 % of 5.4 is 4.05, not 4.050000000000001.
          entry.value.content = .number((amount * scale * 1e9).rounded() / 1e9)
          map.set(entry)
        }
        return ScenarioValue(content: .map(map), place: dose.place)
      })
  }

  private func give(
    _ feed: ScenarioMap.Entry, to system: inout ScenarioMap, isInherited: Bool, isComplete: Bool, _ findings: inout Findings
  ) {
    guard var entry = system.entries.first(where: { $0.key == "animals" }), let animals = entry.value.list else {
      if isComplete, system["animals"]?.isWrong != true {
        findings.error(feed.keyPlace, "'feed' without animals: the system has none to feed")
      }
      return
    }
    entry.value.content = .list(
      animals.map { animal in
        guard var map = animal.map, isInherited || map["feed"] == nil else { return animal }
        map.set(feed)
        return ScenarioValue(content: .map(map), place: animal.place)
      })
    system.set(entry)
  }
}
