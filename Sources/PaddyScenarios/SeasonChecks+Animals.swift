import Numbers
import Paddy

/// Holds animals against the season, the water and what a field can hold.
extension SeasonChecks {
  func animals(_ findings: inout Findings) {
    guard let animals = system["animals"], let batches = animals.list else { return }
    let water = system["water"]?.map
    let refuge = system["refuge"]?.map
    if batches.count > FarmPlan.mostBatches {
      findings.error(
        batches[FarmPlan.mostBatches].place,
        "\(batches.count) batches of animals; at most \(FarmPlan.mostBatches) fit one field")
    }
    for batch in batches.compactMap(\.map) {
      let stocked = batch["stocked"]
      let harvested = batch["harvested"]
      inSeason(stocked, "stocked", &findings)
      inSeason(harvested, "harvested", &findings)
      if let stocked, let harvested { order(harvested, "harvested", stocked, "stocked", &findings) }
      for on in (batch["caught"]?.list ?? []).compactMap({ $0.map?["on"] }) {
        inSeason(on, "on", &findings)
        if let stocked { order(on, "on", stocked, "stocked", &findings) }
        if let harvested { order(harvested, "harvested", on, "on", &findings) }
      }
      if batch["spread"]?.number ?? 0 == 0,
        let place = (batch["caught"]?.list ?? []).compactMap({ $0.map?.keyPlace("from") }).first
      {
        findings.warning(place, "'from' without 'spread': all are of one mass, so that all or none of them are taken")
      }
      let place = batch["species"]?.place ?? batch.place
      let name = batch["species"]?.word ?? "animals"
      if water?["rule"]?.word == "rainfed" {
        findings.error(
          place, "animals without water: '\(name)' in a field with 'rule: rainfed'; allowed: flood, awd, schedule, gift")
      }
      if let outline, !isDirectSeeded, let moment = stocked?.moment, let stocked,
        outline.isBefore(moment, .relative(.transplanting, days: 0))
      {
        let day = outline.transplanted?.text ?? "transplanting"
        findings.error(
          stocked.place, "animals without water: '\(name)' is stocked (\(moment.text)) before transplanting (\(day))")
      }
      late(stocked, harvested, name, &findings)
      if refuge == nil, let moment = harvested?.moment { dry(water, moment, stocked?.moment, name, place, &findings) }
    }
  }

  /// Animals before the field is sown, or after the rice is cut.
  private func late(
    _ stocked: ScenarioValue?, _ harvested: ScenarioValue?, _ name: String, _ findings: inout Findings
  ) {
    guard let outline else { return }
    if isDirectSeeded, let stocked, let moment = stocked.moment, outline.isBefore(moment, .relative(.sowing, days: 0)) {
      findings.error(
        stocked.place, "animals without water: '\(name)' is stocked (\(moment.text)) before sowing (\(outline.sown.text))")
    }
    let cut = Moment.relative(.harvest, days: 0)
    if let stocked, let moment = stocked.moment, outline.isBefore(cut, moment, orEqual: true) {
      findings.error(stocked.place, "'\(name)' is stocked (\(moment.text)) after the rice is harvested")
    } else if let harvested, let moment = harvested.moment, outline.isBefore(cut, moment) {
      findings.warning(
        harvested.place,
        "'\(name)' is harvested (\(moment.text)) after the rice; it is taken out on the day before the rice is cut")
    }
  }

  /// Warns of animals left in a drained field with nowhere to go.
  private func dry(
    _ water: ScenarioMap?, _ harvested: Moment, _ stocked: Moment?, _ name: String, _ place: Place, _ findings: inout Findings
  ) {
    let terminal = water?["terminal-drainage"]?.number.map { Int(($0).rounded()) } ?? 12
    if outline?.isBefore(.relative(.harvest, days: -terminal), harvested) == true {
      findings.warning(
        place, "'\(name)' stays in the field after it is drained \(terminal) d before harvest, and there is no refuge")
    } else if let start = water?["midseason-drainage"]?.drainageStart, let stocked, let outline,
      outline.isBefore(stocked, start), outline.isBefore(start, harvested)
    {
      findings.warning(place, "'\(name)' is in the field during the mid-season drainage, and there is no refuge")
    }
  }
}
