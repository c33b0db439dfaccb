import Numbers
import Paddy
import Testing

@Suite struct SprayEffectTests {
  private let p: SprayEffect.Parameters<Double> = Pesticide.deltamethrin.effect.map { $0.value }

  @Test("on the day of a spray the stated share of each stage dies")
  func killOnTheDay() {
    let hazards = SprayEffect.day(SprayState<Double>(), event: 1, rain: 0, p).hazards
    for (hazard, share) in [
      (hazards.hopperEgg, 0.1), (hazards.hopper, 0.85), (hazards.spider, 0.9), (hazards.mirid, 0.8),
      (hazards.leafFolderLarva, 0.8),
    ] { #expect(abs(Double.decayed(hazard) - share) < 1e-12) }
  }

  @Test("never sprayed: no hazard, no stimulation, for ever")
  func neverSprayed() {
    var state = SprayState<Double>()
    for _ in 0..<50 {
      let result = SprayEffect.day(state, event: 0, rain: 0.05, p)
      #expect(result.hazards.hopper == 0 && result.hazards.spider == 0 && result.stimulation == 1)
      state = result.next
    }
    #expect(state.daysSince == 0 && state.residue == 0)
  }

  @Test("residue halves in five days; a rain of more than 10 mm takes 30 % of what is left")
  func residue() {
    func after(_ rain: Double) -> Double {
      var state = SprayEffect.day(SprayState<Double>(), event: 1, rain: rain, p).next
      for _ in 1..<5 { state = SprayEffect.day(state, event: 0, rain: 0, p).next }
      return state.residue
    }
    #expect(abs(after(0) - 0.5) < 1e-12)
    #expect(abs(after(0.010) - 0.5) < 1e-12)
    #expect(abs(after(0.011) - 0.35) < 1e-12)
  }

  @Test("stimulated laying: 1.45 at once, falling to 1 + 0.45/e in twelve days")
  func stimulation() {
    var result = SprayEffect.day(SprayState<Double>(), event: 1, rain: 0, p)
    #expect(abs(result.stimulation - 1.45) < 1e-12)
    for _ in 0..<12 { result = SprayEffect.day(result.next, event: 0, rain: 0, p) }
    #expect(abs(result.stimulation - 1 - 0.45 * Double.exp(-1)) < 1e-12)
  }

  @Test("a spray is due at a threshold, not again within the interval")
  func threshold() {
    var state = SprayState<Double>()
    func due(_ hoppers: Double, _ larvae: Double) -> Double {
      SprayEffect.threshold(
        state, hoppersPerHill: hoppers, larvaePerHill: larvae, hopperThreshold: 10, larvaThreshold: 1, interval: 14)
    }
    #expect(due(0, 0) == 0 && due(9.99, 0.99) == 0)
    #expect(due(10, 0) == 1 && due(0, 1) == 1)
    state = SprayEffect.day(state, event: due(20, 0), rain: 0, p).next
    var wait = 1
    while due(20, 0) == 0 && wait < 30 {
      state = SprayEffect.day(state, event: 0, rain: 0, p).next
      wait += 1
    }
    #expect(wait == 14)
  }

  @Test("10 g ha⁻¹ on 10 cm of open water are 10 µg L⁻¹; a closed canopy lets 13 % through; dry land holds none")
  func floodwater() {
    #expect(abs(SprayEffect.floodwaterConcentration(activeIngredient: 10.0, leafArea: 0, depth: 0.1) - 0.01) < 1e-15)
    let closed = SprayEffect.floodwaterConcentration(activeIngredient: 10.0, leafArea: 4, depth: 0.1)
    #expect(abs(closed / 0.01 - 0.1353) < 1e-3)
    #expect(SprayEffect.floodwaterConcentration(activeIngredient: 10.0, leafArea: 0, depth: 0) == 0)
  }

  @Test("an early broad-spectrum spray at least doubles the peak that enemies would have held", arguments: [1, 2, 3, 4])
  func resurgence(_ seed: Int) {
    func season(_ change: (inout PestSeason<Double>) -> Void) -> Double {
      PestSeason<Double>.run {
        $0.seed = seed
        change(&$0)
      }.peak
    }
    let unsprayed = season { _ in }
    let killing = season {
      $0.sprays = [40]
      $0.stimulation = 0
    }
    let stimulating = season { $0.sprays = [30] }
    #expect((2...9).contains(killing / unsprayed), "\(killing / unsprayed)")
    #expect(stimulating / unsprayed >= 2, "\(stimulating / unsprayed)")
  }

  @Test("sparing the enemies, pymetrozine does not raise the peak as deltamethrin does", arguments: [1, 2, 3, 4])
  func selectiveProduct(_ seed: Int) {
    func peak(_ product: Pesticide) -> Double {
      PestSeason<Double>.run {
        $0.seed = seed
        $0.sprays = [40]
        $0.product = product.effect.map { $0.value }
      }.peak
    }
    #expect(peak(.pymetrozine) < 0.5 * peak(.deltamethrin))
  }
}
