import Numbers
import Testing

import Paddy

@Suite struct GrainSetTests {
  private let p: RiceParameters<Double, Curve<Double>> = RiceCultivar.ir72.lowered()

  /// Fertility after ten days of one kind of weather through the sensitive stages.
  private func fertility(mean: Double, maximum: Double) -> Double {
    var memory = GrainSet.Memory<Double>()
    for stage in stride(from: 0.75, through: 1.2, by: 0.05) {
      memory = GrainSet.day(stage: stage, mean: mean, maximum: maximum, warming: 0, memory, p).memory
    }
    let last = GrainSet.day(stage: 1.21, mean: mean, maximum: maximum, warming: 0, memory, p)
    #expect(last.setToday == 1 || memory.isSet == 1)
    return last.memory.fertility
  }

  @Test(arguments: [
    (mean: 27.0, maximum: 31.0, low: 0.9539, high: 0.9541, because: "good weather leaves the constant 4.6 % sterile"),
    (mean: 30, maximum: 36.6, low: 0.49, high: 0.51, because: "at the midpoint of heat half are sterile"),
    (mean: 32, maximum: 40, low: 0, high: 0.1, because: "four degrees more leave next to nothing"),
    (mean: 16, maximum: 22, low: 0.3, high: 0.75, because: "six degrees too cold for ten days"),
  ]) func weatherAtFloweringDecides(mean: Double, maximum: Double, low: Double, high: Double, because: String) {
    let found = fertility(mean: mean, maximum: maximum)
    #expect(found >= low && found <= high, "\(because): \(found)")
  }

  @Test(arguments: [
    (coldFelt: 1.0, heatFelt: 1.0, low: 0.0, high: 0.1, because: "cold weeks and a heat wave, both felt"),
    (coldFelt: 0, heatFelt: 1, low: 0, high: 0.1, because: "the heat alone is enough"),
    (coldFelt: 1, heatFelt: 0, low: 0.3, high: 0.75, because: "the cold alone leaves some"),
    (coldFelt: 0, heatFelt: 0, low: 0.9539, high: 0.9541, because: "neither felt, the constant share is sterile"),
  ]) func whatIsNotFeltLeavesNoneSterile(coldFelt: Double, heatFelt: Double, low: Double, high: Double, because: String) {
    var memory = GrainSet.Memory<Double>()
    for stage in stride(from: 0.75, through: 1.25, by: 0.05) {
      memory =
        GrainSet.day(
          stage: stage, mean: 16, maximum: 40, warming: 0, coldFelt: coldFelt, heatFelt: heatFelt, memory, p
        ).memory
    }
    #expect(memory.fertility >= low && memory.fertility <= high, "\(because): \(memory.fertility)")
  }

  @Test func grainsAreSetOnce() {
    var memory = GrainSet.Memory<Double>()
    var times = 0.0
    for stage in stride(from: 1.0, through: 2.0, by: 0.03) {
      let day = GrainSet.day(stage: stage, mean: 27, maximum: 31, warming: 0, memory, p)
      memory = day.memory
      times += day.setToday
    }
    #expect(times == 1)
  }
}
