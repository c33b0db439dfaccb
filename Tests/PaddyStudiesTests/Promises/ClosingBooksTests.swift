import Numbers
import PaddyScenarios
import PaddyStudies
import Testing

import Paddy

@Suite("Books close, and no pool is below zero")
struct ClosingBooksTests {
  /// Yesterday's rates, which the state remembers, and a potential: no pools.
  static let rates: Set<String> = [
    "rice.growthYesterday", "rice.grainGrowthYesterday", "rice.sugarYesterday", "reducedSoil.redox",
  ]
  /// Fluxes that go either way.
  static let twoWay: Set<String> = [
    "nitrogen.intoSoil", "oxygen.reaeration", "oxygen.withWater", "water.level", "firstAnimals.growth", "secondAnimals.growth",
    "rice.carbonBound", "rice.leafAreaGrowth",
    "rice.growth", "rice.leafGrowth", "rice.stemGrowth", "rice.panicleGrowth", "rice.grainGrowth", "water.adjustment",
  ]

  /// What is wrong with a season, a sentence for each number, with the first day on which it is wrong.
  static func faults(_ batch: Batch, _ year: FieldYear) -> [String] {
    let (progress, days) = batch.everyDay(year)
    var faults: [String] = []
    for (account, name) in Ledger<Double>.accounts.enumerated() where !(progress.ledger.worst[account] <= 1e-9) {
      faults.append("\(name): \(progress.ledger.worst[account]) of the turnover out of balance")
    }
    let states = days.map { Homogeneous.numbers($0.state, Double.self) } + [Homogeneous.numbers(progress.state, Double.self)]
    faults += wrong(FieldNames.of(progress.state), states, signed: rates)
    // What keeps layers within their bounds comes from nowhere, and may be rounding alone.
    if let day = days.firstIndex(where: { abs($0.fluxes.water.adjustment) > 1e-12 }) {
      faults.append("water.adjustment = \(days[day].fluxes.water.adjustment) m on day \(day)")
    }
    let fluxes = days.map { Homogeneous.numbers($0.fluxes, Double.self) }
    return faults + wrong(FieldNames.of(progress.totals), fluxes, signed: twoWay)
  }

  private static func wrong(_ names: [String], _ days: [[Double]], signed: Set<String>) -> [String] {
    var faults: [String] = []
    for (number, name) in names.enumerated() {
      let mayFall = signed.contains(name)
      let bad = days.firstIndex { !$0[number].isFinite || $0[number] < 0 && !mayFall }
      if let bad { faults.append("\(name) = \(days[bad][number]) on day \(bad)") }
    }
    return faults
  }

  @Test("in every system and year of the shipped scenarios")
  func shipped() throws {
    for study in Shipped.studies {
      for (index, system) in study.scenario.systems.enumerated() {
        let batch = study.batch(index)
        for member in study.weather.members.indices.prefix(10) {
          let faults = Self.faults(batch, try study.year(batch, member))
          #expect(faults == [], "\(system.name), year \(study.weather.members[member].label)")
        }
      }
    }
  }

  @Test("in 1,000 seasons of plans drawn at random")
  func random() {
    var done = 0, spilled = 0, grazed = 0, sprayed = 0, rainfed = 0, escaped = 0
    for member in 0..<1400 where done < 1000 {
      guard let (batch, year) = RandomPlans.season(member) else { continue }
      done += 1
      let faults = Self.faults(batch, year)
      #expect(faults == [], "plan \(member), \(faults.count) faults")
      let totals = batch.everyDay(year).progress.totals
      spilled += totals.water.spill > 0 ? 1 : 0
      grazed += totals.firstAnimals.stocked > 0 && totals.secondAnimals.stocked > 0 ? 1 : 0
      sprayed += totals.sprays > 0 ? 1 : 0
      escaped += totals.firstAnimals.escaped > 0 ? 1 : 0
      rainfed += batch.plan.water.rule == .rainfed ? 1 : 0
    }
    // The plans must reach what they are drawn for.
    #expect(done == 1000)
    #expect(min(spilled, grazed, sprayed, escaped, rainfed) >= 50, "\(spilled) \(grazed) \(sprayed) \(escaped) \(rainfed)")
  }
}
