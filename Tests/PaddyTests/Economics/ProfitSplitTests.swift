import Paddy
import Testing

@Suite struct ProfitSplitTests {
  let prices = Catalogue.priceLists.first { $0.name == "zhejiang-2021" }!
  func book(_ season: SeasonRecord, _ sold: [RiceSale] = []) throws -> CashBook {
    try CashBook(season, prices: prices, sold: sold)
  }

  @Test("the parts add up to the difference of net profit, both ways round") func sum() throws {
    let a = try book(Seasons.conventional())
    let b = try book(Seasons.riceFrog(), Seasons.premium)
    for (x, y) in [(a, b), (b, a), (a, a)] {
      let split = ProfitSplit(of: y, over: x)
      #expect(abs(split.total - (y.netProfit - x.netProfit)) < 1e-8)
    }
  }
  @Test("half a tonne less at the base's price is yield; what the premium adds on eight tonnes is price") func priceAndYield()
    throws
  {
    let a = try book(Seasons.conventional())
    let b = try book(Seasons.riceFrog(), Seasons.premium)
    let split = ProfitSplit(of: b, over: a)
    #expect(abs(split[.riceYield] - 2.8 * (8000 - 8500)) < 1e-8)
    #expect(abs(split[.ricePrice] - (b.total(.riceSales) - 2.8 * 8000)) < 1e-8)
  }
  @Test("a premium alone touches only the price part") func premium() throws {
    let split = ProfitSplit(of: try book(Seasons.conventional(), Seasons.premium), over: try book(Seasons.conventional()))
    for cause in ProfitSplit.Cause.allCases where cause != .ricePrice { #expect(abs(split[cause]) < 1e-8) }
    #expect(split[.ricePrice] > 20_000)
  }
  @Test("more rice at one price touches only the yield part") func yield() throws {
    let split = ProfitSplit(of: try book(Seasons.conventional(rice: 9000)), over: try book(Seasons.conventional()))
    for cause in ProfitSplit.Cause.allCases where cause != .riceYield { #expect(abs(split[cause]) < 1e-8) }
    #expect(abs(split[.riceYield] - 1400) < 1e-8)
  }
  @Test("saved spraying, saved urea, feed, work and works each show under their own name") func causes() throws {
    let a = try book(Seasons.conventional())
    let b = try book(Seasons.riceFrog())
    let split = ProfitSplit(of: b, over: a)
    #expect(abs(split[.pesticide] - 2100) < 1e-8 && abs(split[.fertiliser] - 351) < 1e-8)
    #expect(abs(split[.animals] - (16_000 - 3750)) < 1e-8 && abs(split[.feed] + 12_750) < 1e-8)
    #expect(abs(split[.labour] + 30_600) < 1e-8 && abs(split[.capital] - b.total(.capital)) < 1e-8)
    #expect(abs(split[.water] + 75) < 1e-8 && split[.fieldwork] > 0)
  }
  @Test("a base without rice, and rice lost altogether, still add up") func degenerate() throws {
    let none = try book(Seasons.conventional(rice: 0))
    let some = try book(Seasons.conventional())
    let gained = ProfitSplit(of: some, over: none)
    #expect(abs(gained[.riceYield] - 23_800) < 1e-8 && gained[.ricePrice] == 0)
    #expect(abs(ProfitSplit(of: none, over: some)[.riceYield] + 23_800) < 1e-8)
  }
  @Test("the mean of splits is the split of the mean; of none there is none") func mean() throws {
    let a = try book(Seasons.conventional())
    let splits = try [8000.0, 9000].map { ProfitSplit(of: try book(Seasons.conventional(rice: $0)), over: a) }
    #expect(abs(ProfitSplit(mean: splits)!.total) < 1e-8)
    #expect(ProfitSplit(mean: []) == nil)
  }
}
