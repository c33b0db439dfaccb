import Numbers
import Testing

import Paddy

@Suite("Where nothing comes in")
struct LimitTests {
  @Test("Without rain and irrigation the level of the water only falls", arguments: [0.0, 0.08])
  func drying(refuge: Double) throws {
    var plan = SyntheticSeason.plan
    plan.animals = []
    plan.refuge = Refuge(share: refuge, depth: refuge > 0 ? 0.8 : 0)
    plan.water.rule = .rainfed
    let synthetic = try SyntheticSeason(plan, rain: 0)
    var season = synthetic.season
    for day in season.drivers.indices { season.drivers[day].orders.outletSill = 1 }
    var progress = season.start
    progress.state.water = WaterState(depth: 0.1, season.field.geometry, season.field.soil)
    var level = progress.state.water.level(season.field.geometry, season.field.soil)
    #expect(abs(level - 0.1) < 1e-12)
    for day in season.drivers.indices {
      season.run(&progress, from: day, until: day + 1)
      let next = progress.state.water.level(season.field.geometry, season.field.soil)
      #expect(next <= level, "day \(day)")
      if day < 30 { #expect(next < level, "day \(day)") }
      level = next
    }
    #expect(progress.totals.water.inward == 0 && progress.totals.water.drainage == 0)
    #expect(level < -0.3)
  }
}
