import Numbers
import Testing

import Paddy

@Suite struct CropNitrogenTests {
  private let p: RiceParameters<Double, Curve<Double>> = RiceCultivar.ir72.lowered()

  private func crop(stage: Double) -> (RiceState<Double>, RiceRates<Double>) {
    var state = RiceState<Double>()
    state.developmentStage = stage
    state.leaves = 2000
    state.stems = 3000
    state.leafNitrogen = 60
    state.stemNitrogen = 25
    var rates = RiceRates<Double>()
    rates.leafGrowth = 50
    rates.stemGrowth = 60
    rates.leafDeath = 20
    rates.panicleGrowth = stage > 0.9 ? 150 : 0
    return (state, rates)
  }

  @Test(arguments: [0.0, 1.5, 4, 8, 50]) func theCropTakesNoMoreThanItIsOfferedOrAsks(offered: Double) {
    let (state, rates) = crop(stage: 0.8)
    let day = CropNitrogen.day(state, rates, most: 0.038, least: 0.006, offered: offered, p)
    #expect(day.uptake <= min(offered, 8) + 1e-12)
    #expect(day.uptake >= 0 && day.toPanicles == 0)
    // What the organs gain is what was taken up less what died.
    #expect(abs(day.leafGain + day.stemGain + day.panicleGain + day.toDeadLeaves - day.uptake) < 1e-12)
  }

  @Test func panicleNitrogenComesFromLeavesStemsAndRoots() {
    let (state, rates) = crop(stage: 1.2)
    let day = CropNitrogen.day(state, rates, most: 0.026, least: 0.006, offered: 0, p)
    #expect(day.toPanicles > 0 && day.uptake == 0)
    #expect(day.toPanicles <= 0.0175 * 150 + 1e-12)
    #expect(abs(day.rootGiven / day.toPanicles - 0.15 / 1.15) < 1e-12)
  }

  @Test func theRootsAccountNeverRunsOut() {
    // Roots take up the share they can later give: all that leaves and stems ever got passes on at most that share.
    #expect(p.rootTranslocation == 0.15)
    var roots = 0.0, given = 0.0
    var (state, rates) = crop(stage: 0.5)
    for _ in 0..<60 {
      let day = CropNitrogen.day(state, rates, most: 0.05, least: 0.006, offered: 3, p)
      state.leafNitrogen += day.leafGain
      state.stemNitrogen += day.stemGain
      roots += day.rootUptake
    }
    state.developmentStage = 1.1
    rates.panicleGrowth = 200
    for _ in 0..<40 {
      let day = CropNitrogen.day(state, rates, most: 0.02, least: 0.006, offered: 0, p)
      state.leafNitrogen += day.leafGain
      state.stemNitrogen += day.stemGain
      given += day.rootGiven
    }
    #expect(given > 0 && given <= roots + 0.15 * 85)
  }

  @Test func hungerThinsLeavesAndKillsThemFaster() {
    var (state, _) = crop(stage: 0.8)
    state.leafArea = 5
    state.leafNitrogen = 76
    CropNitrogen.consequences(&state, most: 0.038, specific: 0.0025, p)
    #expect(state.starvedGrowth > 0.999 && state.starvedDeath >= 1)
    let fed = state.leafNitrogenPerArea
    state.leafNitrogen = 40
    CropNitrogen.consequences(&state, most: 0.038, specific: 0.0025, p)
    #expect(state.leafNitrogenPerArea < fed && state.starvedGrowth == 0 && state.starvedDeath > 1.2)
  }
}
