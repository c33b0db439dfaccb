import Numbers
import Testing

@testable import Paddy

@Suite struct NitrousOxideProductionTests {
  private let numbers = NitrousOxideProduction.Parameters<Cited>.standard.map(\.value)

  @Test(
    "Share of the denitrified nitrogen that is nitrous oxide",
    arguments: [
      (0.2, 1.0, 0.01, "a hundredth under water"),
      (20.0, 1.0, 0.01, "under water as little however much nitrate there is"),
      (5.0, 0.8, 1.0 / 7, "a seventh of it in a soil that dries and holds 5 mg/kg of nitrate"),
      (5.0, 0.9, 0.5 / 7, "half of that half way there"),
      (0.05, 0.7, 0.01, "no less than under water where there is no nitrate"),
    ])
  func share(nitrate: Double, filled: Double, share: Double, what: String) {
    let found = NitrousOxideProduction.share(nitrate: nitrate, filled: filled, numbers)
    #expect(abs(found - share) < 1e-12, "\(what): \(found)")
  }

  @Test("It is a part of what was denitrified, whatever was nitrified")
  func part() {
    let none = NitrousOxideProduction.day(denitrified: 0, nitrified: 1, nitrate: 9, filled: 0.7, numbers)
    let some = NitrousOxideProduction.day(denitrified: 0.2, nitrified: 0.1, nitrate: 0, filled: 1, numbers)
    #expect(none == 0 && abs(some - 0.0023) < 1e-12)
  }

  @Test(
    "A field drained in mid-season gives off more than one that is never drained, and most of the rise in the weeks that follow")
  func drained() throws {
    func days(_ drained: Bool) throws -> (daily: [Double], denitrified: [Double], drainage: Int) {
      var plan = SyntheticSeason.plan
      plan.animals = []
      plan.water = WaterPlan(rule: .flood, refillBelow: 0.02, refillTo: 0.06)
      if drained { plan.water.midseasonDrainage = (start: .relative(.transplanting, days: 35), days: 8) }
      let synthetic = try SyntheticSeason(plan, rain: 0.3)
      let fluxes = synthetic.run().fluxes
      return (fluxes.map(\.nitrousOxide), fluxes.map(\.nitrogen.denitrification), synthetic.year.calendar.transplanting + 35)
    }
    let wet = try days(false), dry = try days(true)
    #expect(zip(dry.daily, dry.denitrified).allSatisfy { $0 <= $1 && $0 >= 0 })
    let season = 10 * wet.daily.reduce(0, +), drainedSeason = 10 * dry.daily.reduce(0, +)
    #expect(season > 0.05 && season < 1, "0.1–1 kg N2O-N/ha under continuous water, recalled: \(season)")
    #expect(drainedSeason > season)
    let window = dry.drainage..<(dry.drainage + 25)
    let rise = window.reduce(0.0) { $0 + dry.daily[$1] - wet.daily[$1] }
    #expect(10 * rise > 0.5 * (drainedSeason - season), "\(10 * rise) of \(drainedSeason - season)")
  }
}
