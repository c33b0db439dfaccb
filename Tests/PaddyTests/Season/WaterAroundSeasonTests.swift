import Numbers
import Testing

import Paddy

/// Canal, forecast, furrows and groundwater in whole seasons of a made-up sky, with a typhoon of 300 mm on 20 August.
@Suite struct WaterAroundSeasonTests {
  typealias Run = SeasonRun

  static func run(rain: Double = 1, _ change: (inout FarmPlan, inout Plot) -> Void) throws -> Run {
    var plan = SyntheticSeason.plan
    plan.animals = []
    plan.refuge = Refuge()
    plan.hasPests = false
    plan.hasDiseases = false
    var plot = SyntheticSeason.plot
    plot.bund = 0.2
    change(&plan, &plot)
    let season = try SyntheticSeason(plan)
    season.batch = Batch(plan: plan, plot: plot, site: SyntheticSeason.site)
    season.year = try season.batch.year(
      plot: plot, site: SyntheticSeason.site, weather: SyntheticSeason.weather(rain: rain), year: 2001, seed: 7, member: 0)
    let run = season.run()
    #expect((0..<Ledger<Double>.accounts.count).allSatisfy { run.progress.ledger.worst[$0] < 1e-9 }, "the books close")
    return run
  }
  static func total(_ run: Run, _ path: (WaterFlows<Double>) -> Double) -> Double { run.fluxes.reduce(0) { $0 + path($1.water) } }

  @Test(
    "an outlet that opens on the day before the storm: less over the bund, at least 3 cm more room; none stated, nothing differs")
  func drawdown() throws {
    let without = try Self.run { _, _ in }
    let with = try Self.run { plan, _ in plan.water.stormDrawdown = StormDrawdown(rain: 0.1, level: 0.02) }
    let never = try Self.run { plan, _ in plan.water.stormDrawdown = StormDrawdown(rain: 5, level: 0.02) }
    let spilled = (Self.total(without, \.spill), Self.total(with, \.spill))
    #expect(spilled.0 > 0.02 && spilled.1 < 0.7 * spilled.0, "\(spilled)")
    #expect(bits(never.progress.state) == bits(without.progress.state))
    let storm = try #require(without.fluxes.firstIndex { $0.water.rain > 0.25 })
    #expect(without.mornings[storm].water.floodwater - with.mornings[storm].water.floodwater > 0.03)
  }
  @Test("a canal that the storm raises holds the water in the field; with a gate none comes back in, without one it does")
  func canal() throws {
    let none = try Self.run { _, _ in }
    func raised(gate: Bool) throws -> Run {
      try Self.run { _, plot in
        plot.canal = Canal(
          rest: [DatedLevel(on: .relative(.sowing, days: 0), level: -0.3)], rise: 2, recession: 2, hasGate: gate)
      }
    }
    let gated = try raised(gate: true), open = try raised(gate: false)
    // Evaporation takes the field below its bund before the second day's canal falls, so that the hours over it do not tell.
    let storm = try #require(none.fluxes.firstIndex { $0.water.rain > 0.25 })
    func left(_ run: Run) -> Double { run.mornings[storm + 1].water.floodwater }
    #expect(left(gated) >= left(none) && Self.total(gated, \.spill) > Self.total(none, \.spill), "\(left(gated)), \(left(none))")
    let drained = (gated.fluxes[storm].water.drainage, none.fluxes[storm].water.drainage)
    #expect(drained.0 < 0.9 * drained.1, "\(drained)")
    #expect(Self.total(gated, \.canalInflow) == 0 && Self.total(open, \.canalInflow) > 0.01)
  }
  @Test("levels of a canal by dates lie on straight lines between them")
  func levels() throws {
    let season = try SyntheticSeason()
    var plot = SyntheticSeason.plot
    plot.canal = Canal(rest: [
      DatedLevel(on: .monthDay(month: 7, day: 1), level: 0), DatedLevel(on: .monthDay(month: 7, day: 11), level: 0.2),
    ])
    season.year = try season.batch.year(
      plot: plot, site: SyntheticSeason.site, weather: SyntheticSeason.weather(rain: 1), year: 2001, seed: 7, member: 0)
    let first = CalendarDate(year: 2001, month: 7, day: 1)!.number - season.year.calendar.date(0).number
    let orders = season.year.drivers.map(\.orders)
    #expect(orders[0].canalAfter == 0 && abs(orders[first + 5].canalAfter - 0.1) < 1e-12 && orders[first + 40].canalAfter == 0.2)
    #expect(abs(orders[first + 6].canalBefore - orders[first + 5].canalAfter) < 1e-12)
  }
  @Test("a shallow table feeds a rainfed crop that lacks rain; a deep one does not; none costs nothing")
  func groundwater() throws {
    func rainfed(_ depth: Double?) throws -> Run {
      try Self.run(rain: 0.15) { plan, plot in
        plan.water = WaterPlan(rule: .rainfed)
        if let depth { plot.groundwater = [DatedLevel(on: .relative(.sowing, days: 0), level: depth)] }
      }
    }
    let none = try rainfed(nil), deep = try rainfed(4), shallow = try rainfed(0.6)
    func grain(_ run: Run) -> Double { run.progress.state.rice.panicles }
    #expect(grain(shallow) > 1.2 * grain(none), "\(grain(shallow)), \(grain(none)) kg/ha")
    #expect(abs(grain(deep) - grain(none)) <= 0.02 * grain(none), "\(grain(deep)), \(grain(none)) kg/ha")
    #expect(Self.total(shallow, \.capillaryRise) > 0.1 && Self.total(none, \.capillaryRise) == 0)
  }
  @Test("a table above the plough pan presses against percolation")
  func pressure() throws {
    let free = try Self.run { _, _ in }
    let pressed = try Self.run { _, plot in
      plot.groundwater = [DatedLevel(on: .relative(.sowing, days: 0), level: 0.1)]
    }
    #expect(Self.total(pressed, \.percolation) < 0.8 * Self.total(free, \.percolation))
  }
  @Test("furrows: no pond is kept, and less evaporates from the soil than where the whole surface is wetted")
  func furrows() throws {
    func gift(_ furrows: Double?) throws -> Run {
      try Self.run(rain: 0.2) { plan, _ in
        plan.water = WaterPlan(rule: .gift, terminalDrainage: 0)
        plan.water.gift = WaterPlan.Gift(amount: 0.05, trigger: .dryDays(3))
        plan.water.furrows = furrows
      }
    }
    let whole = try gift(1), part = try gift(0.6), basin = try gift(nil)
    #expect(Self.total(part, \.evaporation) < 0.97 * Self.total(whole, \.evaporation))
    let ponds = (part, basin)
    func wet(_ run: Run) -> Int { run.mornings.filter { $0.water.floodwater > 0.01 }.count }
    #expect(wet(ponds.0) < wet(ponds.1), "\(wet(ponds.0)), \(wet(ponds.1)) days")
    #expect(part.mornings.contains { $0.water.wettedShare == 0.6 } && part.mornings.contains { $0.water.wettedShare == 1 })
    #expect(basin.mornings.allSatisfy { $0.water.wettedShare == 1 })
  }
}
