import Paddy
import Numbers
import Testing

@Suite struct BudgetTests {
  let prices = Catalogue.priceLists.first { $0.name == "zhejiang-2021" }!

  @Test("margins, ratios and labour of a season worked by hand") func enterprise() throws {
    let book = try CashBook(Seasons.conventional(), prices: prices)
    let budget = EnterpriseBudget(book)
    #expect(
      abs(budget.revenue - 25_300) < 1e-9 && abs(budget.fixedCost - 7500) < 1e-9 && abs(budget.variableCost - 12_450) < 1e-9)
    #expect(abs(budget.grossMargin - 12_850) < 1e-9 && abs(budget.netProfit - 5350) < 1e-9)
    #expect(abs(budget.returnsToLabour! - 5350 / 52.5) < 1e-9)
    #expect(abs(budget.benefitCostRatio! - 25_300.0 / 19_950) < 1e-12)
    #expect(abs(budget.marginOverVariable! - 12_850.0 / 12_450) < 1e-12)
    #expect(abs(budget.netProfitAfterOwnLabour - (5350 - 8925)) < 1e-9)
    let frog = EnterpriseBudget(try CashBook(Seasons.riceFrog(), prices: prices))
    #expect(abs(frog.netProfitBeforeAllLabour - frog.netProfit - 30_600) < 1e-8)
  }
  @Test("at the break-even price, and at the break-even yield, the net profit is nil") func breakEven() throws {
    let budget = EnterpriseBudget(try CashBook(Seasons.conventional(), prices: prices))
    var list = prices
    list.paddy.value = budget.breakEvenPrice!
    #expect(abs(try CashBook(Seasons.conventional(), prices: list).netProfit) < 1e-8)
    #expect(abs(try CashBook(Seasons.conventional(rice: budget.breakEvenYield!), prices: prices).netProfit) < 1e-8)
  }
  @Test("without rice nothing breaks even") func noRice() throws {
    let budget = EnterpriseBudget(try CashBook(Seasons.conventional(rice: 0), prices: prices))
    #expect(budget.ricePrice == nil && budget.breakEvenPrice == nil && budget.breakEvenYield == nil)
  }
  @Test("the partial budget's change is the difference of net profit, and no side of it is negative") func partial() throws {
    let a = try CashBook(Seasons.conventional(), prices: prices)
    let b = try CashBook(Seasons.riceFrog(), prices: prices, sold: Seasons.premium)
    let budget = PartialBudget(of: b, over: a)
    #expect(abs(budget.change - (b.netProfit - a.netProfit)) < 1e-8)
    #expect(min(budget.addedReturns, budget.reducedCosts, budget.reducedReturns, budget.addedCosts) >= 0)
    #expect(abs(budget.marginalRateOfReturn! - budget.change / (b.cost - a.cost)) < 1e-12)
    #expect(PartialBudget(of: a, over: b).marginalRateOfReturn == nil)
  }
}
