/// Where a difference of net profit comes from: parts in yuan per ha of gross plot that add up to it.
///
///     yield part = p_A (Y_B − Y_A)        price part = p_B Y_B − p_A Y_B
///
/// Price and yield of rice: kilograms gained or lost count at A's price; what B's price adds counts on all of B's kilograms. The product of
/// the two changes is thereby booked under price, so that a premium never makes the field look more fertile than it is. p is the mean
/// price per kg of paddy at 14 %. Without rice in A its price is taken from B, and the whole of it is yield. The split is linear in
/// the money, so that the mean of many seasons' splits is the split of their mean.
public struct ProfitSplit: Sendable, Equatable {
  /// The raw value is the part's place.
  public enum Cause: Int, Sendable, CaseIterable {
    case ricePrice, riceYield, animals, feed, pesticide, fertiliser, water, fieldwork, labour, capital, other

    /// Stable name for files, snake_case.
    public var key: String {
      switch self {
      case .ricePrice: "rice_price"
      case .riceYield: "rice_yield"
      case .animals: "animals"
      case .feed: "feed"
      case .pesticide: "pesticide"
      case .fertiliser: "fertiliser"
      case .water: "water"
      case .fieldwork: "fieldwork"
      case .labour: "labour"
      case .capital: "capital"
      case .other: "other"
      }
    }
    public var title: String {
      switch self {
      case .ricePrice: "rice price"
      case .riceYield: "rice yield"
      case .animals: "animals sold less juveniles bought"
      case .feed: "feed"
      case .pesticide: "pesticides and spraying"
      case .fertiliser: "fertiliser"
      case .water: "pumping"
      case .fieldwork: "seedlings and machines on the planted area"
      case .labour: "hired labour"
      case .capital: "trench, bund, fence and net"
      case .other: "rent, subsidies and sundries"
      }
    }
  }

  private var parts = [Double](repeating: 0, count: Cause.allCases.count)

  public subscript(cause: Cause) -> Double { parts[cause.rawValue] }
  /// The whole difference, the sum of the parts.
  public var total: Double { parts.reduce(0, +) }

  public init(of b: CashBook, over a: CashBook) {
    for account in Account.allCases where account != .riceSales {
      parts[ProfitSplit.cause(account).rawValue] += b.total(account) - a.total(account)
    }
    let priceA =
      a.riceKilograms > 0
      ? a.total(.riceSales) / a.riceKilograms : b.riceKilograms > 0 ? b.total(.riceSales) / b.riceKilograms : 0
    parts[Cause.riceYield.rawValue] = priceA * b.riceKilograms - a.total(.riceSales)
    parts[Cause.ricePrice.rawValue] = b.total(.riceSales) - priceA * b.riceKilograms
  }

  /// Mean of the splits of many seasons; nil of none.
  public init?(mean splits: [ProfitSplit]) {
    guard !splits.isEmpty else { return nil }
    for split in splits {
      for place in parts.indices { parts[place] += split.parts[place] }
    }
    for place in parts.indices { parts[place] /= Double(splits.count) }
  }

  private static func cause(_ account: Account) -> Cause {
    switch account {
    case .riceSales: .ricePrice
    case .animalSales, .juveniles: .animals
    case .feed: .feed
    case .pesticide, .fungicide, .herbicide: .pesticide
    case .fertiliser: .fertiliser
    case .water: .water
    case .seed, .machinery: .fieldwork
    case .hiredLabour: .labour
    case .capital: .capital
    case .subsidy, .sundries, .land: .other
    }
  }
}
