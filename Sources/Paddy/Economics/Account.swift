/// Where money comes from or goes to.
///
/// The raw value is the account's place in a dense array of totals.
public enum Account: Int, Sendable, CaseIterable {
  case riceSales, animalSales, subsidy
  case seed, fertiliser, pesticide, fungicide, herbicide, water, machinery, juveniles, feed, hiredLabour, sundries
  case land, capital

  public enum Kind: String, Sendable { case income, variableCost = "variable cost", fixedCost = "fixed cost" }

  public var kind: Kind {
    switch self {
    case .riceSales, .animalSales, .subsidy: .income
    case .land, .capital: .fixedCost
    default: .variableCost
    }
  }

  /// Stable name for files, snake_case.
  public var key: String {
    switch self {
    case .riceSales: "rice_sales"
    case .animalSales: "animal_sales"
    case .subsidy: "subsidy"
    case .seed: "seed"
    case .fertiliser: "fertiliser"
    case .pesticide: "pesticide"
    case .fungicide: "fungicide"
    case .herbicide: "herbicide"
    case .water: "water"
    case .machinery: "machinery"
    case .juveniles: "juveniles"
    case .feed: "feed"
    case .hiredLabour: "hired_labour"
    case .sundries: "sundries"
    case .land: "land"
    case .capital: "capital"
    }
  }

  public var title: String {
    switch self {
    case .riceSales: "rice sold"
    case .animalSales: "animals sold"
    case .subsidy: "subsidies"
    case .seed: "seed and seedlings"
    case .fertiliser: "fertiliser"
    case .pesticide: "insecticide and spraying"
    case .fungicide: "fungicide and spraying"
    case .herbicide: "herbicide and spraying"
    case .water: "pumping"
    case .machinery: "tillage, transplanting and harvest by machine"
    case .juveniles: "juveniles"
    case .feed: "feed"
    case .hiredLabour: "hired labour"
    case .sundries: "phosphorus, potassium and sundries"
    case .land: "land rent"
    case .capital: "trench, bund, fence and net"
    }
  }
}
