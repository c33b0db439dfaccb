import Paddy

/// Holds insecticide and fungicide against their rules and against the rest of the system.
extension SeasonChecks {
  func sprays(_ findings: inout Findings) {
    rule("spray", thresholds: ["planthoppers", "leaf-folders", "dead-hearts"], &findings)
    rule("fungicide", thresholds: ["sheath-blight"], &findings)
    if let fungicide = system["fungicide"], fungicide.map != nil, system["diseases"]?.word == "none" {
      findings.warning(
        fungicide.place,
        "fungicide beside 'diseases: none': it costs its price and what it does to the animals, and stops nothing")
    }
  }

  /// - Parameters:
  ///   - key: `spray` or `fungicide`.
  ///   - thresholds: keys of which a threshold needs at least one.
  private func rule(_ key: String, thresholds: [String], _ findings: inout Findings) {
    guard let spray = system[key]?.map, let rule = spray["rule"]?.word else { return }
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
