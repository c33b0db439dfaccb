import Paddy

/// Holds insecticide and fungicide against their rules and against the rest of the system.
extension SeasonChecks {
  func sprays(_ findings: inout Findings) {
    for spray in system["spray"]?.maps ?? [] {
      rule(spray, thresholds: ["planthoppers", "leaf-folders", "dead-hearts"], &findings)
      turns(spray, &findings)
    }
    if let rules = system["spray"]?.list, rules.count > SprayProgramme.most {
      findings.error(
        rules[SprayProgramme.most].place, "\(rules.count) rules of 'spray'; at most \(SprayProgramme.most) fit one system")
    }
    for spray in system["fungicide"]?.maps ?? [] { rule(spray, thresholds: ["sheath-blight"], &findings) }
    if let fungicide = system["fungicide"], fungicide.map != nil, system["diseases"]?.word == "none" {
      findings.warning(
        fungicide.place,
        "fungicide beside 'diseases: none': it costs its price and what it does to the animals, and stops nothing")
    }
  }

  /// A product takes its turn once in a round, and there is a round to come to.
  private func turns(_ spray: ScenarioMap, _ findings: inout Findings) {
    guard let others = spray["by-turn"]?.list else { return }
    var known = spray["product"]?.word.map { [$0] } ?? []
    for other in others {
      guard let name = other.word else { continue }
      if known.contains(name) { findings.error(other.place, "'\(name)' is named twice among the products of one rule") }
      known.append(name)
    }
    if let days = spray["on"]?.list, days.count < known.count {
      findings.warning(
        others[others.count - 1].place,
        "\(known.count) products by turn on \(days.count) dates: the last never come to be sprayed")
    }
  }

  /// - Parameters:
  ///   - spray: a rule of `spray` or `fungicide`.
  ///   - thresholds: keys of which a threshold needs at least one.
  private func rule(_ spray: ScenarioMap, thresholds: [String], _ findings: inout Findings) {
    guard let rule = spray["rule"]?.word else { return }
    for day in spray["on"]?.list ?? [] { inSeason(day, "on", &findings) }
    let own = ["threshold": thresholds + ["interval"], "calendar": ["on"]]
    for (other, keys) in own where other != rule {
      for entry in spray.entries where keys.contains(entry.key) {
        findings.error(entry.keyPlace, "'\(entry.key)' belongs to 'rule: \(other)', and the rule here is '\(rule)'")
      }
    }
    if rule == "threshold", !thresholds.contains(where: { spray[$0] != nil }) {
      let words =
        thresholds.count > 1 ? "at least one of the keys " + thresholds.joined(separator: ", ") : "the key \(thresholds[0])"
      findings.error(spray.place, "'rule: threshold' needs \(words)")
    }
    if rule == "calendar", spray["on"] == nil {
      findings.error(spray.place, "'rule: calendar' needs the key 'on' with a list of dates")
    }
  }
}
