import Numbers
import Paddy

/// Holds what a resolved system says against what a field allows: order of dates, water for the animals, heights, shares,
/// amounts.
struct SeasonChecks {
  let system: ScenarioMap
  let bund: Double?
  private(set) var outline: SeasonOutline?
  private(set) var isDirectSeeded = false

  private init(_ system: ScenarioMap, bund: Double?) {
    self.system = system
    self.bund = bund
  }

  /// - Parameters:
  ///   - system: with everything it inherits.
  ///   - bund: m; nil where it is not known.
  ///   - hasLayers: whether the soil is described layer by layer.
  ///   - plot: as written.
  static func run(_ system: ScenarioMap, bund: Double?, hasLayers: Bool, plot: ScenarioMap? = nil, _ findings: inout Findings) {
    var checks = SeasonChecks(system, bund: bund)
    checks.rice(&findings)
    checks.fertiliser(&findings)
    checks.water(&findings)
    checks.sprays(&findings)
    checks.animals(&findings)
    checks.refuge(&findings)
    checks.sold(&findings)
    checks.models(hasLayers: hasLayers, plot: plot, &findings)
    checks.gift(hasLayers: hasLayers, &findings)
    ScenarioWaterAround.check(breach: plot?["breach"]?.map, &findings)
    if let water = system["water"]?.map { ScenarioWaterAround.check(water, bund: bund, &findings) }
  }

  private mutating func rice(_ findings: inout Findings) {
    guard let rice = system["rice"]?.map else { return }
    isDirectSeeded = rice["establishment"]?.word == "direct-seeded"
    if isDirectSeeded, let transplanted = rice.keyPlace("transplanted") {
      findings.error(
        transplanted, "'transplanted' beside 'establishment: direct-seeded': what is sown in the field is not transplanted")
    }
    guard let sown = rice["sown"], let start = sown.moment else { return }
    let transplanted = isDirectSeeded ? nil : rice["transplanted"]
    let harvested = rice["harvested"]
    let ends = Anchor.allCases.filter { $0 != .harvest && !(isDirectSeeded && $0 == .transplanting) }
    guard leans(sown, "sown", on: isDirectSeeded ? [] : [.transplanting], &findings),
      leans(transplanted, "transplanted", on: [.sowing], &findings), leans(harvested, "harvested", on: ends, &findings)
    else { return }
    if let transplanted, case .relative = start, case .relative? = transplanted.moment {
      findings.error(transplanted.place, "'sown' and 'transplanted' lean on each other: one of them takes a calendar date")
      return
    }
    outline = SeasonOutline(sown: start, transplanted: transplanted?.moment, harvested: harvested?.moment)
    var isOrdered = true
    if let transplanted { isOrdered = order(transplanted, "transplanted", sown, "sown", &findings) }
    if let harvested {
      let (start, key) = transplanted.map { ($0, "transplanted") } ?? (sown, "sown")
      isOrdered = order(harvested, "harvested", start, key, &findings) && isOrdered
    }
    // A season in disorder would put every other date in the wrong too.
    if !isOrdered { outline = nil }
  }

  /// Whether a date of the rice itself leans on nothing, or on a stage it may lean on.
  private func leans(_ value: ScenarioValue?, _ key: String, on allowed: [Anchor], _ findings: inout Findings) -> Bool {
    guard let value, let moment = value.moment, case .relative(let anchor, _) = moment, !allowed.contains(anchor) else {
      return true
    }
    let stages = allowed.map(\.rawValue).joined(separator: ", ")
    let takes = stages.isEmpty ? "a calendar date" : "a calendar date, or one that leans on \(stages)"
    findings.error(value.place, "'\(moment.text)' is not allowed for '\(key)': it takes \(takes)")
    return false
  }

  /// Whether one date can come after another, as it must; an error where it cannot.
  @discardableResult
  func order(
    _ late: ScenarioValue, _ lateKey: String, _ early: ScenarioValue, _ earlyKey: String, _ findings: inout Findings
  ) -> Bool {
    guard let outline, let a = early.moment, let b = late.moment, outline.isBefore(b, a, orEqual: true) else { return true }
    let relation = outline.isBefore(b, a) ? "before" : "the day of"
    findings.error(late.place, "'\(lateKey): \(b.text)' is \(relation) '\(earlyKey): \(a.text)'; it must come after")
    return false
  }

  /// A date of the system: no stage that never comes, no calendar date outside the season.
  func inSeason(_ value: ScenarioValue?, _ key: String, _ findings: inout Findings) {
    guard let value, let moment = value.moment ?? value.drainageStart else { return }
    if isDirectSeeded, case .relative(.transplanting, _) = moment {
      findings.error(
        value.place, "'\(moment.text)' is not allowed for '\(key)': direct-seeded rice has no transplanting; write sowing")
      return
    }
    guard let outline, let span = outline.span(moment) else { return }
    if case .relative = moment { return }
    let last = outline.span(.relative(.harvest, days: 0))?.upperBound ?? SeasonOutline.longest
    if span.upperBound < -30 || span.lowerBound > last {
      let end = outline.harvested.map { "harvested \($0.text)" } ?? "at most \(SeasonOutline.longest) d"
      findings.error(value.place, "'\(moment.text)' is outside the season: sown \(outline.sown.text), \(end)")
    }
  }

  private func fertiliser(_ findings: inout Findings) {
    guard let value = system["fertiliser"], let doses = value.list else { return }
    for dose in doses { inSeason(dose.map?["on"], "on", &findings) }
    let total = doses.compactMap { $0.map?["nitrogen"]?.number }.reduce(0, +) * 10
    if total > 500 {
      findings.warning(value.place, "\(rounded(total)) kg/ha of nitrogen in one season is more than the plausible 500 kg/ha")
    }
  }

  private func water(_ findings: inout Findings) {
    guard let water = system["water"]?.map else { return }
    for turn in water["schedule"]?.list ?? [] { inSeason(turn.map?["on"], "on", &findings) }
    if let schedule = water["schedule"], (water["rule"]?.word ?? "flood") != "schedule" {
      findings.error(
        schedule.place, "'schedule' belongs to 'rule: schedule', and the rule here is '\(water["rule"]?.word ?? "flood")'")
    }
    if water["rule"]?.word == "schedule", water["schedule"] == nil {
      findings.error(water.place, "'rule: schedule' needs the key 'schedule' with a list of what is done when")
    }
    inSeason(water["midseason-drainage"], "midseason-drainage", &findings)
    let rule = water["rule"]?.word ?? "flood"
    guard let between = water["between"]?.list, between.count == 2, let low = between[0].number, let high = between[1].number
    else { return }
    if rule == "flood" && low < 0 {
      findings.error(
        between[0].place, "'rule: flood' refills before the soil falls dry, at 0 cm or above; 'rule: awd' allows less")
    }
    if let bund, high > bund, rule != "rainfed" {
      findings.error(
        between[1].place, "water is refilled to \(rounded(high * 100)) cm, above the bund of \(rounded(bund * 100)) cm")
    }
  }

  private func refuge(_ findings: inout Findings) {
    guard let share = system["refuge"]?.map?["share"], let value = share.number, value > 0.1 else { return }
    findings.warning(
      share.place, "a refuge of \(rounded(value * 100)) % is more than the 10 % of the field that SC/T 1135.1 allows")
  }

  private func sold(_ findings: inout Findings) {
    guard let sold = system["sold"], let sales = sold.list else { return }
    let shares = sales.compactMap { $0.map?["share"]?.number }
    let total = shares.reduce(0, +)
    if shares.count == sales.count, abs(total - 1) > 1e-9 {
      findings.error(sold.place, "the shares under 'sold' make \(rounded(total * 100)) %; they must make 100 %")
    }
  }

  private func rounded(_ number: Double) -> String {
    let short = (number * 1000).rounded() / 1000
    return short == short.rounded() ? "\(Int(short))" : "\(short)"
  }
}

extension ScenarioValue {
  /// The first day of a drainage.
  var drainageStart: Moment? { if case .drainage(let start, _) = content { start } else { nil } }
}
