import Testing

import PaddyTelemetry

@Suite struct NeighbourhoodTests {
  private func board(_ values: [Double]) -> Neighbourhood {
    var board = Neighbourhood(interval: 600)
    for value in values { board.take(value, from: board.join(), at: 100) }
    return board
  }

  @Test(
    "the median is that of the others: values, own place, median",
    arguments: [
      ([1.0, 2, 3, 4], 0, 3.0), ([1, 2, 3, 4], 3, 2), ([1, 2, 3, 4, 50], 4, 2.5), ([1, 2, 3, 4, 50], 0, 3.5),
      ([2, 2, 2, 9], 1, 2),
    ])
  func others(values: [Double], own: Int, median: Double) {
    var board = board(values)
    #expect(board.median(without: own, at: 650) == median)
  }

  @Test("two others are no jury, old values no witnesses and old times no question")
  func few() {
    var three = board([1, 2, 3])
    #expect(three.median(without: 0, at: 650) == nil)
    var stale = board([1, 2, 3, 4, 5])
    #expect(stale.median(without: 0, at: 1301) == nil)
    var late = board([1, 2, 3, 4, 5])
    #expect(late.median(without: 0, at: 1250) == 3.5)
    #expect(late.median(without: 0, at: 650) == 3.5 && late.median(without: 0, at: 300) == nil)
  }

  @Test("the deviation is 1.48 times the median distance")
  func deviation() {
    var board = board([1, 2, 3, 4, 100])
    _ = board.median(without: 0, at: 650)
    #expect(board.deviation == 1.48)
  }
}
