import Numbers
import Paddy

/// Holds the choice of models, and gifts of water, against the rest of the system.
extension SeasonChecks {
  /// Whether the system's water runs in layers.
  func isLayered(_ hasLayers: Bool) -> Bool {
    switch system["models"]?.map?["water"]?.word {
    case SoilModels.Water.stores.rawValue?: false
    case SoilModels.Water.paddy.rawValue?: true
    default: hasLayers
    }
  }

  func models(hasLayers: Bool, plot: ScenarioMap?, _ findings: inout Findings) {
    let models = system["models"]?.map
    let keepsBooks = models?["nitrogen"]?.word == SoilModels.Nitrogen.bookkeeping.rawValue
    for entry in models?.entries ?? [] where ["indigenous", "recovery"].contains(entry.key) && !keepsBooks {
      findings.error(entry.keyPlace, "'\(entry.key)' belongs to 'nitrogen: bookkeeping', and nitrogen is in pools here")
    }
    if keepsBooks, let rule = models?["denitrification"], rule.word == SoilModels.Denitrification.pores.rawValue {
      findings.error(rule.place, "'denitrification: pores' beside 'nitrogen: bookkeeping': the plain account denitrifies nothing")
    }
    for key in ["animals", "organic"] where keepsBooks {
      guard let value = system[key], value.list != nil else { continue }
      findings.error(
        value.place,
        "'\(key)' beside 'nitrogen: bookkeeping': the plain account counts mineral fertiliser alone; allowed: none, or nitrogen: pools"
      )
    }
    for dose in system["fertiliser"]?.list ?? [] where keepsBooks {
      guard let entry = dose.map?.entries.first(where: { $0.key == "phosphorus" }) else { continue }
      findings.warning(entry.keyPlace, "'phosphorus' beside 'nitrogen: bookkeeping': the plain account does not follow it")
    }
    if keepsBooks, let place = plot?.keyPlace("phosphorus") {
      findings.warning(place, "'phosphorus' beside 'nitrogen: bookkeeping': the plain account does not follow it")
    }
    if keepsBooks, let weeds = system["weeds"], weeds.word == "arrive" {
      findings.error(
        weeds.place,
        "'weeds: arrive' beside 'nitrogen: bookkeeping': the plain account has no nitrogen for weeds to take; "
          + "allowed: none, or nitrogen: pools")
    }
    if isLayered(hasLayers), let refuge = system["refuge"], refuge.map != nil {
      findings.warning(
        refuge.place,
        "the layered water balance knows no trench: the refuge takes its land, and stands as deep in water as the flat")
    }
  }

  private func centimetres(_ metres: Double) -> String {
    let short = (metres * 1000).rounded() / 10
    return short == short.rounded() ? "\(Int(short)) cm" : "\(short) cm"
  }

  func gift(hasLayers: Bool, _ findings: inout Findings) {
    guard let water = system["water"]?.map else { return }
    let rule = water["rule"]?.word ?? "flood"
    let names = ScenarioKeys.gift.map(\.name)
    guard rule == WaterPlan.Rule.gift.rawValue else {
      for entry in water.entries where names.contains(entry.key) {
        findings.error(entry.keyPlace, "'\(entry.key)' belongs to 'rule: gift', and the rule here is '\(rule)'")
      }
      return
    }
    if water["gift"] == nil { findings.error(water.place, "'rule: gift' needs the key 'gift', as 50 mm") }
    let triggers = ScenarioKeys.giftTriggers
    let found = water.entries.filter { triggers.contains($0.key) }
    let words = triggers.joined(separator: ", ")
    if found.isEmpty { findings.error(water.place, "'rule: gift' needs one of the keys \(words)") }
    for entry in found.dropFirst() {
      findings.error(entry.keyPlace, "'\(entry.key)' beside '\(found[0].key)': only one of \(words) is allowed")
    }
    for entry in found where ["tension-above", "content-below"].contains(entry.key) && !isLayered(hasLayers) {
      findings.error(
        entry.keyPlace,
        "'\(entry.key)' needs a soil with layers: describe them under 'soil', or write models: {water: paddy}")
    }
    if let at = water.keyPlace("at"), !found.contains(where: { ["tension-above", "content-below"].contains($0.key) }) {
      findings.error(at, "'at' belongs to 'tension-above' or 'content-below': it is the depth they are taken at")
    }
    if let bund, let ponded = water["ponded-below"], let depth = ponded.number {
      if depth >= bund {
        findings.warning(
          ponded.place,
          "water never stands higher than the bund of \(centimetres(bund)): below \(centimetres(depth)) is every day")
      } else if let gift = water["gift"], let amount = gift.number, depth + amount > bund {
        findings.warning(
          gift.place,
          "a gift of \(centimetres(amount)) on \(centimetres(depth)) of water runs over the bund of \(centimetres(bund))")
      }
    }
    if let between = water.keyPlace("between") {
      findings.error(between, "'between' beside 'rule: gift': water is given by the gift")
    }
  }
}
