import Numbers
import Testing

import Paddy

@Suite struct LeafAreaTests {
  @Test func youngLeavesGrowWithWarmthAndRememberTheirWeight() {
    let memory = LeafArea.Memory<Double>()
    let day = LeafArea.growth(
      isYoung: true, area: 0.5, weightNow: 150, weightNext: 170, specific: 0.003, exponentialGrowth: 0.07, inSeedbed: false,
      memory)
    #expect(day.growth == 0.07)
    #expect(day.memory.weight == 150 && day.memory.area == 0.5 && day.memory.count == 1)
  }

  @Test func grownLeavesFollowTheirWeight() {
    var memory = LeafArea.Memory<Double>()
    memory.grown = 1
    let day = LeafArea.growth(
      isYoung: false, area: 3, weightNow: 1200, weightNext: 1240, specific: 0.0025, exponentialGrowth: 9, inSeedbed: false, memory
    )
    #expect(abs(3 + day.growth - 1240 * 0.0025) < 1e-12)
  }

  @Test func thePassageEndsWhenAreaAndWeightAgreeWithinOnePercent() {
    let memory = LeafArea.Memory<Double>()
    let close = LeafArea.growth(
      isYoung: false, area: 3, weightNow: 1195, weightNext: 1240, specific: 0.0025, exponentialGrowth: 9, inSeedbed: false, memory
    )
    let far = LeafArea.growth(
      isYoung: false, area: 3, weightNow: 1000, weightNext: 1040, specific: 0.0025, exponentialGrowth: 9, inSeedbed: false, memory
    )
    #expect(close.memory.grown == 1 && far.memory.grown == 0 && far.memory.count == 2)
  }

  @Test func thinLeavesOfSeedlingsThickenWithStage() {
    let p: RiceParameters<Double, Curve<Double>> = RiceCultivar.ir72.lowered()
    #expect(LeafArea.specific(stage: 0, p) == 0.0045)
    #expect(abs(LeafArea.specific(stage: 1, p) - 0.0024521) < 1e-6)  // 0.0024 + 0.0025 e^(−4.5·0.86)
  }
}
