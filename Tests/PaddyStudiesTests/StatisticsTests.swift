import PaddyStudies
import Testing

@Suite struct StatisticsTests {
  @Test("one to five: sample deviation and interpolated quantiles") func small() {
    let s = Statistics([5, 3, 1, 2, 4])
    #expect(s.count == 5 && s.mean == 3 && s.median == 3)
    #expect(abs(s.deviation! - 2.5.squareRoot()) < 1e-12)
    #expect(abs(s.quantile05! - 1.2) < 1e-12 && abs(s.quantile95! - 4.8) < 1e-12)
  }
  @Test("one member has a mean and no deviation") func single() {
    let s = Statistics([7])
    #expect(s.mean == 7 && s.quantile05 == 7 && s.quantile95 == 7 && s.deviation == nil)
  }
  @Test("no member has nothing, and members not recorded do not count") func empty() {
    #expect(Statistics([]) == Statistics([.nan, .nan]))
    #expect(Statistics([]).mean == nil && Statistics([]).median == nil)
    #expect(Statistics([1, .nan, 3]) == Statistics([3, 1]))
  }
}
