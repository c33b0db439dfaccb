internal import Numbers

/// One system's season in the farm adviser's figures, yuan per ha of gross plot unless said.
///
///     gross margin = R − V      net profit = R − V − F      returns to labour = net profit / own days
///     break-even price = (V + F − other income) / yield      break-even yield = (V + F − other income) / price
public struct EnterpriseBudget: Sendable, Equatable {
  public let revenue: Double
  public let variableCost: Double
  /// Rent and the yearly share of lasting works.
  public let fixedCost: Double
  public var grossMargin: Double { revenue - variableCost }
  /// Before own labour: the reported one.
  public var netProfit: Double { grossMargin - fixedCost }
  /// As if nobody were paid, neither family nor hands.
  public let netProfitBeforeAllLabour: Double
  /// With own labour at the day wage.
  public let netProfitAfterOwnLabour: Double
  /// What a day of the family earns — yuan/d; nil without own labour.
  public let returnsToLabour: Double?
  /// Income per yuan of cash cost; nil without cost.
  public let benefitCostRatio: Double?
  /// Gross margin per yuan of variable cost; nil without any.
  public let marginOverVariable: Double?
  /// Mean over what was sold — yuan per kg of paddy at 14 %; nil without rice.
  public let ricePrice: Double?
  /// yuan per kg of paddy at which the net profit is nil; negative where animals alone pay for all; nil without rice.
  public let breakEvenPrice: Double?
  /// kg/ha at 14 % at which the net profit is nil at the mean price; nil without rice or price.
  public let breakEvenYield: Double?

  public init(_ book: CashBook) {
    let income = book.revenue
    let total = book.cost
    let fixed = -(book.total(.land) + book.total(.capital))
    let variable = total - fixed
    let rice = book.total(.riceSales)
    let uncovered = total - (income - rice)
    let price = book.riceKilograms > 0 ? rice / book.riceKilograms : nil
    revenue = income
    fixedCost = fixed
    variableCost = variable
    netProfitBeforeAllLabour = book.netProfit - book.total(.hiredLabour)
    netProfitAfterOwnLabour = book.netProfit - book.ownLabourCost
    returnsToLabour = book.ownLabourDays > 0 ? book.netProfit / book.ownLabourDays : nil
    benefitCostRatio = total > 0 ? income / total : nil
    marginOverVariable = variable > 0 ? (income - variable) / variable : nil
    ricePrice = price
    breakEvenPrice = book.riceKilograms > 0 ? uncovered / book.riceKilograms : nil
    breakEvenYield = price.flatMap { $0 > 0 ? uncovered / $0 : nil }
  }
}

/// What changes when practice B takes the place of A — yuan per ha of gross plot, all four positive.
///
/// Accounts are compared one by one: an account that brings more or costs less stands on the good side.
public struct PartialBudget: Sendable, Equatable {
  public private(set) var addedReturns = 0.0
  public private(set) var reducedCosts = 0.0
  public private(set) var reducedReturns = 0.0
  public private(set) var addedCosts = 0.0
  /// Equals net profit of B less that of A.
  public var change: Double { (addedReturns + reducedCosts) - (reducedReturns + addedCosts) }
  /// Change of net profit per yuan of cost added on balance; nil where B does not cost more. From 1 up a small farm takes it (CIMMYT 1988).
  public var marginalRateOfReturn: Double? {
    let cost = addedCosts - reducedCosts
    return cost > 0 ? change / cost : nil
  }

  public init(of b: CashBook, over a: CashBook) {
    for account in Account.allCases {
      let difference = b.total(account) - a.total(account)
      switch (account.kind == .income, difference > 0) {
      case (true, true): addedReturns += difference
      case (true, false): reducedReturns -= difference
      case (false, true): reducedCosts += difference
      case (false, false): addedCosts -= difference
      }
    }
  }
}
