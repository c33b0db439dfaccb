import Numbers
import Testing

import Paddy

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

  @Test("A season gives off 0.05 to 3 kg N/ha, every day no more than was denitrified and no less than a hundredth of it")
  func season() throws {
    for drainage in [false, true] {
      var plan = SyntheticSeason.plan
      plan.animals = []
      plan.water = WaterPlan(rule: .flood, refillBelow: 0.02, refillTo: 0.06)
      if drainage { plan.water.midseasonDrainage = (start: .relative(.transplanting, days: 35), days: 8) }
      let fluxes = try SyntheticSeason(plan, rain: 0.3).run().fluxes
      #expect(
        fluxes.allSatisfy {
          $0.nitrousOxide <= $0.nitrogen.denitrification && $0.nitrousOxide >= 0.0099 * $0.nitrogen.denitrification
        })
      let season = 10 * fluxes.reduce(0) { $0 + $1.nitrousOxide }
      #expect(season > 0.05 && season < 3, "0.1–1 kg N2O-N/ha under continuous water, 0.5–3 with drainage, recalled: \(season)")
    }
  }
}
