import Paddy
import PaddyStudies
import Testing

@Suite struct PairedComparisonTests {
  @Test("differences 1, 2, 3, 4: t(0.975, 3) = 3.182446, sd = 1.290994") func interval() {
    let pair = PairedComparison(a: [10, 20, 30, 40], b: [11, 22, 33, 44], better: .higher)
    #expect(pair.count == 4 && pair.mean == 2.5)
    #expect(abs(pair.deviation! - 1.2909944487) < 1e-9)
    #expect(abs(pair.low95! - (2.5 - 3.1824463053 * 1.2909944487 / 2)) < 1e-8)
    #expect(abs(pair.high95! - (2.5 + 3.1824463053 * 1.2909944487 / 2)) < 1e-8)
    #expect(pair.probabilityBetter == 1)
  }
  @Test("two pairs: t(0.975, 1) = 12.7062") func two() {
    let pair = PairedComparison(a: [0, 0], b: [1, 3], better: .higher)
    #expect(abs(pair.high95! - pair.low95! - 2 * 12.7062047362) < 1e-8)
  }
  @Test("fewer is better: B is better where it is lower; a tie counts half") func lower() {
    let pair = PairedComparison(a: [1, 1, 1, 1], b: [0, 0, 1, 2], better: .lower)
    #expect(pair.probabilityBetter == 0.625)
    #expect(PairedComparison(a: [1, 1, 1, 1], b: [0, 0, 1, 2], better: .higher).probabilityBetter == 0.375)
  }
  @Test("where neither way is better nobody is") func neither() {
    #expect(PairedComparison(a: [1, 2], b: [2, 3], better: .neither).probabilityBetter == nil)
  }
  @Test("one pair has a difference and no interval, none has nothing") func few() {
    let one = PairedComparison(a: [1], b: [3], better: .higher)
    #expect(one.mean == 2 && one.low95 == nil && one.high95 == nil && one.deviation == nil && one.probabilityBetter == 1)
    let none = PairedComparison(a: [], b: [], better: .higher)
    #expect(none.mean == nil && none.probabilityBetter == nil && none.count == 0)
  }
  @Test("a pair with a side not recorded does not count") func absent() {
    let pair = PairedComparison(a: [1, .nan, 3, 4], b: [2, 3, .nan, 6], better: .higher)
    #expect(pair == PairedComparison(a: [1, 4], b: [2, 6], better: .higher))
  }
  @Test("the same difference every time has an interval of no width") func constant() {
    let pair = PairedComparison(a: [1, 2, 3], b: [3, 4, 5], better: .higher)
    #expect(pair.low95 == 2 && pair.high95 == 2)
  }
}
