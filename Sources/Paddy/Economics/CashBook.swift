internal import Numbers

/// Every yuan of one season, dated, per ha of the whole plot, trench included.
///
/// **Net profit** is income less every cost paid in cash, less rent, less the yearly share of lasting works. The work that mechanised rice needs
/// is the family's own and is not in it: that is how growers state a net (a cash cost of 830 and a net of 170 after 500 rent, yuan/mu).
/// The extra work for animals is hired at the day wage unless the price list says otherwise, so that it is never free. Own labour at
/// the same wage is kept beside the book: `ownLabourDays`, `ownLabourCost`.
///
/// Rates per mu of field operations fall on the planted area; rent, subsidies, enclosures and labour on the gross plot.
/// Left out: drying, milling and selling costs, by-products, insurance, interest on the season's cash. Animals below the size the market takes
/// sell for less (`MarketSize`).
public struct CashBook: Sendable {
  public struct Entry: Sendable, Equatable {
    public var date: CalendarDate
    public var account: Account
    /// What was bought or sold: a product, an animal, a form.
    public var item: String
    /// In `unit`, per ha of gross plot.
    public var quantity: Double
    /// Unit of the quantity.
    public var unit: String
    /// yuan per unit.
    public var price: Double
    /// yuan/ha, income positive, cost negative.
    public var amount: Double
    public var description: String { item.isEmpty ? account.title : "\(account.title): \(item)" }
  }

  public enum Failure: Error, Equatable, CustomStringConvertible {
    case missingPrice(MissingPrice)
    /// Shares of the harvest must add up to 1.
    case soldShares(sum: Double)
    /// A share under rice within 0 … 1.
    case plantedShare(Double)
    public var description: String {
      switch self {
      case .missingPrice(let missing): missing.description
      case .soldShares(let sum): "the shares of the rice sold add up to \(sum * 100) %; they must add up to 100 %"
      case .plantedShare(let share): "a share under rice of \(share); it must lie within 0 … 1"
      }
    }
  }

  public static let muPerHectare = 15.0

  /// In order of date; on one day, in the order they were made.
  public private(set) var entries: [Entry] = []
  /// kg/ha of gross plot at 14 % moisture, all of it sold.
  public private(set) var riceKilograms = 0.0
  /// d/ha of the family.
  public private(set) var ownLabourDays = 0.0
  /// d/ha paid in cash.
  public private(set) var hiredLabourDays = 0.0
  /// yuan/d.
  public let wage: Double
  private var totals = [Double](repeating: 0, count: Account.allCases.count)

  /// yuan/ha, positive for income, negative for costs.
  public func total(_ account: Account) -> Double { totals[account.rawValue] }
  /// yuan/ha.
  public var revenue: Double { sum(.income) }
  /// yuan/ha, positive: variable and fixed, own labour not.
  public var cost: Double { -(sum(.variableCost) + sum(.fixedCost)) }
  /// yuan/ha, before own labour.
  public var netProfit: Double { revenue - cost }
  /// yuan/ha.
  public var ownLabourCost: Double { ownLabourDays * wage }

  /// - Parameters:
  ///   - season: what was done and gathered.
  ///   - prices: the list.
  ///   - sold: empty sells all as paddy at the list's price; otherwise shares that add up to 1, each at its own price.
  ///   - market: this season's factors; those on rice apply to the scenario's own prices too, which are hopes and not contracts.
  ///   - farm: size of the whole farm, mu, for subsidies with a threshold.
  public init(
    _ season: SeasonRecord, prices: PriceList, sold: [RiceSale] = [], market: MarketFactors = .list, farm: Double = 0
  ) throws(Failure) {
    guard (0...1).contains(season.plantedShare) else { throw .plantedShare(season.plantedShare) }
    let sales = sold.isEmpty ? [RiceSale(share: 1, price: prices.paddy.value, form: .paddy)] : sold
    let shares = sales.reduce(0) { $0 + $1.share }
    guard abs(shares - 1) < 1e-9, sales.allSatisfy({ $0.share >= 0 }) else { throw .soldShares(sum: shares) }
    wage = prices.labour.wage.value
    let planted = season.plantedShare * CashBook.muPerHectare

    pay(
      season.sown, .seed, season.establishment == .transplanted ? "seedlings" : "seed", planted, "mu",
      season.establishment == .transplanted ? prices.seedlings.value : prices.seed.value)
    pay(season.planted, .machinery, "tillage", planted, "mu", prices.tillage.value)
    if season.establishment == .transplanted {
      pay(season.planted, .machinery, "transplanting", planted, "mu", prices.transplanting.value)
    }
    pay(season.planted, .sundries, "", planted, "mu", prices.sundries.value)
    for entry in season.entries { try record(entry, planted, prices, sales, market) }
    pay(season.harvested, .machinery, "harvest", planted, "mu", prices.harvest.value)
    try settleYear(season, prices, farm)
    entries = entries.enumerated().sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }.map(\.element)
    for entry in entries { totals[entry.account.rawValue] += entry.amount }
  }

  private mutating func record(
    _ entry: PhysicalEntry, _ planted: Double, _ prices: PriceList, _ sales: [RiceSale], _ market: MarketFactors
  ) throws(Failure) {
    let date = entry.date
    switch entry.what {
    case .riceHarvested(let kilograms):
      riceKilograms += kilograms
      for sale in sales where sale.share > 0 {
        let yield = sale.form == .milled ? prices.millingYield.value : 1
        earn(date, .riceSales, sale.form.rawValue, kilograms * sale.share * yield, "kg", sale.price * market.rice)
      }
    case .fertiliserApplied(let product, let kilograms):
      let price = try found(prices.fertilisers, .fertiliser, product, prices)
      pay(date, .fertiliser, product, kilograms, "kg", price * market.fertiliser)
    case .insecticideSprayed(let product, let passes, let apart):
      pay(date, .pesticide, product, passes * planted, "mu", try found(prices.pesticides, .pesticide, product, prices))
      pay(date, .pesticide, "spraying", (apart ?? passes) * planted, "mu", prices.spraying.value)
    case .fungicideSprayed(let product, let passes, let apart):
      pay(date, .fungicide, product, passes * planted, "mu", try found(prices.pesticides, .pesticide, product, prices))
      pay(date, .fungicide, "spraying", apart * planted, "mu", prices.spraying.value)
    case .herbicideSprayed(let passes):
      pay(date, .herbicide, "", passes * planted, "mu", prices.herbicide.value)
    case .bundMended(let labour):
      hiredLabourDays += labour
      pay(date, .hiredLabour, "mending the bund", labour, "d", prices.labour.wage.value)
    case .irrigated(let millimetres):
      pay(date, .water, "", millimetres * 10, "m³", prices.pumping.value)
    case .stocked(let species, let count, let kilograms):
      if let each = prices.juvenilesEach[species] {
        pay(date, .juveniles, species, count, "each", each.value)
      } else {
        pay(date, .juveniles, species, kilograms, "kg", try found(prices.juvenilesByMass, .juveniles, species, prices))
      }
    case .fed(let species, let kilograms):
      pay(date, .feed, species, kilograms, "kg", try found(prices.feed, .feed, species, prices) * market.feed)
    case .animalsHarvested(let species, let kilograms, let meanMass):
      try sell(date, species, nil, kilograms, meanMass, prices, market)
    case .sizeClassHarvested(let species, let size, let kilograms, let meanMass):
      try sell(date, species, size, kilograms, meanMass, prices, market)
    }
  }

  private mutating func sell(
    _ date: CalendarDate, _ species: String, _ size: String?, _ kilograms: Double, _ meanMass: Double, _ prices: PriceList,
    _ market: MarketFactors
  ) throws(Failure) {
    let price = try found(prices.animals, .animal, species, prices) * market.animals
    let share = MarketSize.priceShare(of: species, meanMass: meanMass, undersized: prices.undersized.value)
    let item = species + (size.map { ", \($0)" } ?? "")
    earn(date, .animalSales, share < 1 ? item + " below market size" : item, kilograms, "kg", share * price)
  }

  private mutating func settleYear(_ season: SeasonRecord, _ prices: PriceList, _ farm: Double) throws(Failure) {
    let mu = CashBook.muPerHectare
    let date = season.harvested
    let interest = prices.interest.value
    ownLabourDays = prices.labour.rice.value * mu
    for species in season.species {
      let days = try found(prices.labour.animals, .labour, species, prices) * mu
      let hired = days * prices.labour.hiredShare.value
      hiredLabourDays += hired
      ownLabourDays += days - hired
      pay(date, .hiredLabour, species, hired, "d", wage)
      guard prices.enclosures.contains(where: { $0.species.contains(species) }) else {
        throw .missingPrice(MissingPrice(.enclosure, species, list: prices.name, priced: prices.enclosures.flatMap(\.species)))
      }
    }
    pay(date, .land, "", mu, "mu", prices.landRent.value)
    let trench = season.refuge.share * season.refuge.depth * 10_000
    let perCubicMetre = CapitalRecovery.annuity(
      price: prices.excavation.value, interest: interest, life: prices.excavationLife.value)
    pay(date, .capital, "trench and bund", trench, "m³", perCubicMetre)
    for enclosure in prices.enclosures where season.species.contains(where: enclosure.species.contains) {
      let yearly = CapitalRecovery.annuity(price: enclosure.cost.value, interest: interest, life: enclosure.life.value)
      pay(date, .capital, enclosure.title, mu, "mu", yearly)
    }
    for subsidy in prices.subsidies where subsidy.smallestFarm <= farm {
      earn(date, .subsidy, subsidy.title, mu, "mu", subsidy.amount.value)
    }
  }

  private func found(_ table: PriceTable, _ kind: MissingPrice.Kind, _ name: String, _ prices: PriceList) throws(Failure)
    -> Double
  {
    if let price = table[name] { return price.value }
    throw .missingPrice(MissingPrice(kind, name, list: prices.name, priced: table.names))
  }

  private mutating func pay(
    _ date: CalendarDate, _ account: Account, _ item: String, _ quantity: Double, _ unit: String, _ price: Double
  ) {
    book(date, account, item, quantity, unit, price, -(quantity * price))
  }
  private mutating func earn(
    _ date: CalendarDate, _ account: Account, _ item: String, _ quantity: Double, _ unit: String, _ price: Double
  ) {
    book(date, account, item, quantity, unit, price, quantity * price)
  }
  private mutating func book(
    _ date: CalendarDate, _ account: Account, _ item: String, _ quantity: Double, _ unit: String, _ price: Double,
    _ amount: Double
  ) {
    guard quantity != 0 else { return }
    entries.append(
      Entry(date: date, account: account, item: item, quantity: quantity, unit: unit, price: price, amount: amount))
  }
  private func sum(_ kind: Account.Kind) -> Double {
    Account.allCases.reduce(0) { $1.kind == kind ? $0 + totals[$1.rawValue] : $0 }
  }
}
