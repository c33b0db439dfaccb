import Numbers
import Paddy
import PaddyScenarios
import PaddyStudies
import PaddyTelemetry
import Testing

import PaddyTwin

@Suite struct FieldTwinTests {
  /// A twin led through some days of a hidden field's weather.
  static func led(
    _ twin: FieldTwin, by hidden: HiddenField, days: Range<Int>, seeing: (inout FieldTwin, Int) -> Void = { _, _ in }
  )
    throws -> FieldTwin
  {
    var twin = twin
    for day in days {
      try twin.advance(ObservedWeather(hidden.weather(day)))
      seeing(&twin, day)
    }
    return twin
  }

  @Test("the same twin fed the same gives the same bits")
  func deterministic() throws {
    let hidden = try TwinFixture.hidden(seed: 1)
    func run() throws -> [Double] {
      let twin = try FieldTwinTests.led(try TwinFixture.twin(), by: hidden, days: 0..<60) { twin, day in
        if day > 35 { twin.assimilate([DailyObservation(.leafAreaIndex, 2, deviation: 0.3)]) }
      }
      return twin.ensemble.values(.leafArea) + twin.ensemble.values(.reducedAmmonium) + twin.ensemble.factors(.leafGrowth)
    }
    #expect(try run() == run())
  }

  @Test("a season without a temperature sensor runs, and knows less than one with it")
  func silence() throws {
    let hidden = try TwinFixture.hidden(seed: 2)
    let sighted = try FieldTwinTests.led(try TwinFixture.twin(), by: hidden, days: 0..<80)
    var blind = try TwinFixture.twin()
    for _ in 0..<80 { try blind.advance(ObservedWeather()) }
    let seen = FieldTwin.moments(sighted.ensemble.read { _, state, _ in state.rice.developmentStage }).deviation
    let unseen = FieldTwin.moments(blind.ensemble.read { _, state, _ in state.rice.developmentStage }).deviation
    #expect(unseen > 2 * seen)
    #expect(blind.ensemble.read { _, state, _ in state.rice.leafArea }.allSatisfy { $0.isFinite && $0 > 0 })
  }

  @Test("an observation moves the mean towards it and narrows the spread", arguments: [0.6, 1.4])
  func analysis(factor: Double) throws {
    let hidden = try TwinFixture.hidden(seed: 3)
    var twin = try FieldTwinTests.led(try TwinFixture.twin(members: 32), by: hidden, days: 0..<70)
    let before = FieldTwin.moments(ObservedQuantity.leafAreaIndex.predicted(twin.ensemble))
    twin.assimilate([DailyObservation(.leafAreaIndex, factor * before.mean, deviation: 0.1 * before.mean)])
    let after = FieldTwin.moments(ObservedQuantity.leafAreaIndex.predicted(twin.ensemble))
    #expect(abs(after.mean - factor * before.mean) < abs(before.mean - factor * before.mean))
    #expect(after.deviation < before.deviation)
    #expect(twin.corrections.contains { $0.name == "leaf-area" && $0.before != $0.after })
  }

  @Test("pests say nothing of chemistry, and water nothing of the crop")
  func localised() throws {
    let hidden = try TwinFixture.hidden(seed: 3)
    var twin = try FieldTwinTests.led(try TwinFixture.twin(), by: hidden, days: 0..<70)
    let ammonium = twin.ensemble.values(.floodwaterAmmonium), leaves = twin.ensemble.values(.leaves)
    let hoppers = twin.ensemble.values(.planthoppers)
    let counted = FieldTwin.moments(ObservedQuantity.planthoppers.predicted(twin.ensemble)).mean
    twin.assimilate([DailyObservation(.planthoppers, 2 * counted + 0.1, deviation: 0.2 * counted + 0.05)])
    #expect(twin.ensemble.values(.floodwaterAmmonium) == ammonium && twin.ensemble.values(.leaves) == leaves)
    #expect(twin.ensemble.values(.planthoppers) != hoppers)
  }

  @Test("a reading no spread and no error explain is not used, and is kept in the log")
  func outlier() throws {
    let hidden = try TwinFixture.hidden(seed: 3)
    var twin = try FieldTwinTests.led(try TwinFixture.twin(), by: hidden, days: 0..<70)
    let leaves = twin.ensemble.values(.leafArea)
    twin.assimilate([DailyObservation(.leafAreaIndex, 40, deviation: 0.3)])
    #expect(twin.ensemble.values(.leafArea) == leaves)
    #expect(twin.innovations.last?.isUsed == false && twin.innovations.last?.observed == 40)
  }

  @Test("a level that insists is taken: somebody opened a gate and told nobody")
  func insistence() throws {
    let hidden = try TwinFixture.hidden(seed: 3)
    var twin = try FieldTwinTests.led(try TwinFixture.twin(), by: hidden, days: 0..<40)
    twin.assimilate([DailyObservation(.level, 0.01, deviation: 0.003)])
    #expect(FieldTwin.moments(ObservedQuantity.level.predicted(twin.ensemble)).mean > 0.06)
    try twin.advance(ObservedWeather(hidden.weather(40)))
    twin.assimilate([DailyObservation(.level, 0.012, deviation: 0.003)])
    #expect(abs(FieldTwin.moments(ObservedQuantity.level.predicted(twin.ensemble)).mean - 0.012) < 0.01)
    try twin.advance(ObservedWeather(hidden.weather(41)))
    #expect(twin.ensemble.imbalance.share < 1e-9)
  }

  @Test("books close with the corrections as a flux of their own", arguments: ["rice-fish", "rice-frog"])
  func books(system: String) throws {
    let hidden = try TwinFixture.hidden(system, seed: 5)
    var truth = hidden
    var twin = try TwinFixture.twin(system)
    let start = twin.ensemble.member(3)
    for day in 0..<110 {
      try truth.advance()
      try twin.advance(ObservedWeather(hidden.weather(day)))
      guard day > 30 else { continue }
      twin.assimilate(
        [ObservedQuantity.level, .ammonium, .oxygenLowest, .leafAreaIndex, .planthoppers].compactMap { quantity in
          let value = truth.value(quantity)
          return value.isFinite ? DailyObservation(quantity, value, deviation: 0.1 * abs(value) + 0.02) : nil
        })
    }
    #expect(twin.ensemble.imbalance.share < 1e-9)
    let end = twin.ensemble.member(3)
    func booked(_ states: [AdjustableState]) -> Double { states.reduce(0) { $0 + twin.ensemble.increments($1)[3] } }
    let t = end.totals
    let water =
      (end.state.water.floodwater + end.state.water.soilWater) - (start.state.water.floodwater + start.state.water.soilWater)
    #expect(abs(t.water.inward - t.water.outward + booked([.floodwater, .soilWater]) - water) < 1e-9)
    #expect(booked([.floodwater]) != 0)
    let soil = end.state.nitrogen.total - start.state.nitrogen.total
    let dissolved: [AdjustableState] = [
      .floodwaterUrea, .floodwaterAmmonium, .floodwaterNitrate, .skinAmmonium, .reducedAmmonium,
    ]
    #expect(abs(t.nitrogen.additions - t.nitrogen.outward + booked(dissolved) - soil) < 1e-6)
    let hoppers = end.state.planthoppers.total - start.state.planthoppers.total
    let moved = t.planthoppers.laid + t.planthoppers.immigrants - t.planthoppers.emigrants - t.planthoppers.deaths.total
    #expect(abs(moved + booked([.planthoppers]) - hoppers) < 1e-6 * max(1, t.planthoppers.laid))
    let oxygen = (end.state.oxygen.flat + end.state.oxygen.trench) - (start.state.oxygen.flat + start.state.oxygen.trench)
    #expect(abs(t.oxygen.inward - t.oxygen.outward + booked([.oxygenOnFlat, .oxygenInTrench]) - oxygen) < 1e-6)
  }

  @Test("bands of the harvest narrow from transplanting to harvest, and the last is near what comes")
  func forecast() throws {
    let hidden = try TwinFixture.hidden(seed: 6)
    var twin = try TwinFixture.twin(members: 32)
    var widths: [Double] = []
    let flowering = hidden.layout.calendar.flowering
    for day in 0..<hidden.layout.calendar.harvest {
      guard !twin.isOver else { break }
      if [26, flowering, hidden.layout.calendar.harvest - 6].contains(day), let band = twin.forecast().band(.yield14) {
        widths.append(band.high - band.low)
      }
      try twin.advance(ObservedWeather(hidden.weather(day)), diary: hidden.layout.drivers[day].orders)
    }
    #expect(widths.count == 3 && widths[0] > widths[2])
  }

  @Test("a gauge that keeps saying otherwise is believed in the end, however sure the members are of each other")
  func inflation() throws {
    let hidden = try TwinFixture.hidden(seed: 3)
    var twin = try FieldTwinTests.led(try TwinFixture.twin(members: 32), by: hidden, days: 0..<45)
    var gaps: [Double] = []
    for day in 45..<65 {
      try twin.advance(ObservedWeather(hidden.weather(day)), diary: hidden.layout.drivers[day].orders)
      // Water seeps in that no member knows of: a centimetre a day.
      let seen = FieldTwin.moments(ObservedQuantity.level.predicted(twin.ensemble)).mean + 0.01
      twin.assimilate([DailyObservation(.level, seen, deviation: 0.003)])
      gaps.append(seen - FieldTwin.moments(ObservedQuantity.level.predicted(twin.ensemble)).mean)
    }
    #expect(twin.inflation(.level) > 1.5)
    // More than half of what it says is taken, day after day.
    let late = gaps.dropFirst(5)
    #expect(late.reduce(0, +) / Double(late.count) < 0.005, "\(gaps)")
    withKnownIssue("on single days more of it is left") { #expect(gaps.suffix(5).allSatisfy { abs($0) < 0.006 }, "\(gaps)") }
    #expect(twin.ensemble.imbalance.share < 1e-9)
  }
}
