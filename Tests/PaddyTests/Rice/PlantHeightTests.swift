import Numbers
import Testing

import Paddy

@Suite struct PlantHeightTests {
  private let p = PlantHeight.Parameters<Cited>.standard.map(\.value)

  @Test(arguments: [
    (stage: 0.0, low: 0.04, high: 0.1, because: "a seedling that has just emerged"),
    (stage: 0.25, low: 0.15, high: 0.25, because: "a seedling to be transplanted"),
    (stage: 0.65, low: 0.6, high: 0.75, because: "panicle initiation, knee-high"),
    (stage: 1, low: 0.95, high: 1.05, because: "flowering"),
    (stage: 2, low: 1.09, high: 1.1, because: "ripe, as tall as it gets"),
  ]) func itRisesWithTheStage(stage: Double, low: Double, high: Double, because: String) {
    let height = PlantHeight.height(stage: stage, p)
    #expect((low...high).contains(height), "\(because): \(height)")
  }

  @Test func itNeverShrinks() {
    let heights = stride(from: 0.0, through: 2, by: 0.05).map { PlantHeight.height(stage: $0, p) }
    #expect(zip(heights, heights.dropFirst()).allSatisfy { $0 < $1 })
  }
}
