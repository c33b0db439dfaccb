import Numbers
import Paddy

/// Canal, groundwater, the storm that is forecast and furrows: read, checked and written.
enum ScenarioWaterAround {
  static func canal(_ map: ScenarioMap?) -> Canal? {
    guard let map else { return nil }
    let rest = levels(map, one: "level", many: "levels", "level")
    guard !rest.isEmpty else { return nil }
    return Canal(
      rest: rest, rise: map["rise"]?.number ?? 0, recession: map["recession"]?.number ?? 1, hasGate: map["gate"]?.word != "none")
  }

  static func groundwater(_ map: ScenarioMap?) -> [DatedLevel] {
    map.map { levels($0, one: "depth", many: "depths", "depth") } ?? []
  }

  static func breach(_ map: ScenarioMap?) -> BreachRule? {
    guard let map, let rule = map["rule"]?.word else { return nil }
    return BreachRule(
      above: rule == "depth" ? map["above"]?.number : nil, repair: map["repair"]?.number.map { Int($0.rounded()) } ?? 3,
      labour: map["labour"]?.number ?? 2)
  }

  static func stormDrawdown(_ map: ScenarioMap?) -> StormDrawdown? {
    guard let rain = map?["rain"]?.number, let level = map?["to"]?.number else { return nil }
    return StormDrawdown(rain: rain, level: level)
  }

  /// A single level holds from whatever day on, and before it.
  private static func levels(_ map: ScenarioMap, one: String, many: String, _ key: String) -> [DatedLevel] {
    if let level = map[one]?.number { return [DatedLevel(on: always, level: level)] }
    return (map[many]?.list ?? []).compactMap { item in
      guard let on = item.map?["on"]?.moment, let level = item.map?[key]?.number else { return nil }
      return DatedLevel(on: on, level: level)
    }
  }
  private static let always = Moment.relative(.sowing, days: 0)

  // MARK: checks

  /// The plot by itself.
  static func check(breach: ScenarioMap?, _ findings: inout Findings) {
    guard let breach, let rule = breach["rule"]?.word else { return }
    if rule == "depth", breach["above"] == nil {
      findings.error(breach.place, "'rule: depth' needs the key 'above', as 5 cm")
    }
    if rule == "drawn", let place = breach.keyPlace("above") {
      findings.error(place, "'above' belongs to 'rule: depth', and the rule here is 'drawn'")
    }
  }

  static func check(_ water: ScenarioMap, bund: Double?, _ findings: inout Findings) {
    guard let to = water["storm-drawdown"]?.map?["to"], let level = to.number, let bund, level >= bund else { return }
    findings.error(to.place, "the outlet is lowered to the height of the bund or above it; it must come below")
  }

  // MARK: written

  static func lines(_ plot: Plot) -> [String] {
    var parts: [String] = []
    if let labile = plot.labilePhosphorus { parts.append("phosphorus: \(ScenarioWriter.number(labile, "mg/kg"))") }
    if let canal = plot.canal {
      var keys = [written(canal.rest, one: "level", many: "levels", "level"), "rise: \(canal.rise)"]
      keys += ["recession: \(ScenarioWriter.number(canal.recession, "d"))", "gate: \(canal.hasGate ? "non-return" : "none")"]
      parts.append("canal: " + ScenarioWriter.flow(keys))
    }
    if let breach = plot.breach {
      let rule = breach.above.map { ["rule: depth", "above: \(ScenarioWriter.depth($0))"] } ?? ["rule: drawn"]
      let mending = ["repair: \(breach.repair) d", "labour: \(ScenarioWriter.number(breach.labour, "d"))"]
      parts.append("breach: " + ScenarioWriter.flow(rule + mending))
    }
    if !plot.groundwater.isEmpty {
      parts.append("groundwater: " + ScenarioWriter.flow([written(plot.groundwater, one: "depth", many: "depths", "depth")]))
    }
    return parts
  }

  private static func written(_ levels: [DatedLevel], one: String, many: String, _ key: String) -> String {
    if levels.count == 1, levels[0].on == always { return "\(one): \(ScenarioWriter.depth(levels[0].level))" }
    let items = levels.map { ScenarioWriter.flow(["on: \($0.on.text)", "\(key): \(ScenarioWriter.depth($0.level))"]) }
    return "\(many): [\(items.joined(separator: ", "))]"
  }

  static func parts(_ water: WaterPlan) -> [String] {
    var parts: [String] = []
    if let share = water.furrows { parts.append("furrows: {wetted: \(ScenarioWriter.percent(share))}") }
    if let rule = water.stormDrawdown {
      let rain = ScenarioWriter.number(rule.rain, "m", ["mm", "m"])
      parts.append("storm-drawdown: " + ScenarioWriter.flow(["rain: \(rain)", "to: \(ScenarioWriter.depth(rule.level))"]))
    }
    return parts
  }
}
