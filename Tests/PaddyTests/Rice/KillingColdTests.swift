import Numbers
import Testing

import Paddy

@Suite struct KillingColdTests {
  @Test func leavesWitherAndNothingIsLost() {
    var rice = RiceState<Double>()
    rice.developmentStage = 1.4
    rice.leaves = 2000
    rice.deadLeaves = 500
    rice.stems = 4000
    rice.panicles = 3000
    rice.grains = 2500
    rice.leafArea = 4
    rice.leafNitrogen = 40
    rice.deadLeafNitrogen = 2
    rice.panicleNitrogen = 30
    rice.sugarYesterday = 300
    let dead = KillingCold.withered(rice)
    let p: RiceParameters<Double, Curve<Double>> = RiceCultivar.ir72.lowered()
    #expect(dead.leaves == 0 && dead.leafArea == 0 && dead.deadLeaves == 2500)
    #expect(dead.grains == 2500 && dead.panicles == 3000 && dead.developmentStage == 1.4)
    #expect(dead.leafNitrogen == 0 && dead.shootNitrogen == rice.shootNitrogen && dead.shoot == rice.shoot)
    #expect(abs(Ledger.carbon(dead, p) - Ledger.carbon(rice, p)) < 1e-9)
    #expect(dead.sugarYesterday == 0)
    #expect(bits(KillingCold.withered(dead)) == bits(dead), "a second time changes nothing")
  }

  /// Four days of 10 °C kill, three do not; from the next morning on the crop stands still.
  @Test(arguments: [(days: 3, dies: false), (days: 4, dies: true)]) func coldKillsInTheField(days: Int, dies: Bool) throws {
    let synthetic = try SyntheticSeason()
    let snap = synthetic.year.calendar.flowering + 12
    for day in snap..<(snap + days) {
      synthetic.year.drivers[day].weather.minimumTemperature = 7
      synthetic.year.drivers[day].weather.maximumTemperature = 13
    }
    let run = synthetic.run()
    let worst = Ledger<Double>.accounts.indices.map { run.progress.ledger.worst[$0] }.max()!
    #expect(worst <= 1e-9)
    #expect((run.progress.state.rice.alive < 0.5) == dies)
    guard dies else { return }
    let after = run.mornings[snap + days + 1]
    #expect(after.rice.leafArea == 0 && after.rice.grains > 500)
    #expect(bits(after.rice) == bits(run.progress.state.rice))
    for flux in run.fluxes[(snap + days)...] { #expect(flux.rice.grainGrowth == 0 && flux.rice.nitrogenUptake == 0) }
  }
}
