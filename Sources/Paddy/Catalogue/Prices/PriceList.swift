public import Numbers

/// What things cost and fetch at one place and time. Money in yuan, land in mu (1 mu = 1/15 ha), as the sources print them.
public struct PriceList: Sendable {
  /// Money for the land that does not depend on what is grown.
  public struct Subsidy: Sendable {
    public var title: String
    /// yuan/mu and year.
    public var amount: Cited
    /// Smallest farm that gets it, mu; 0 for every farm.
    public var smallestFarm: Double
    public init(title: String, amount: Cited, smallestFarm: Double = 0) {
      self.title = title
      self.amount = amount
      self.smallestFarm = smallestFarm
    }
  }

  /// What keeps animals in and their enemies out.
  public struct Enclosure: Sendable {
    public var title: String
    /// yuan per mu of gross plot.
    public var cost: Cited
    /// Years.
    public var life: Cited
    /// Animals that need it.
    public var species: [String]
    public init(title: String, cost: Cited, life: Cited, species: [String]) {
      self.title = title
      self.cost = cost
      self.life = life
      self.species = species
    }
  }

  /// Work on the field.
  public struct Labour: Sendable {
    /// d/mu for mechanised rice alone; the family's own.
    public var rice: Cited
    /// d/mu on top for feeding, patrols, netting and catching, by animal.
    public var animals: PriceTable
    /// Share of the work for animals that is paid in cash, 0 … 1.
    public var hiredShare: Cited
    /// yuan/d, paid to others and reckoned for the family.
    public var wage: Cited
    public init(rice: Cited, animals: PriceTable, hiredShare: Cited, wage: Cited) {
      self.rice = rice
      self.animals = animals
      self.hiredShare = hiredShare
      self.wage = wage
    }
  }

  /// Standard deviation of the logarithm of a price from one year to the next.
  public struct Volatility: Sendable {
    public var rice: Cited
    public var animals: Cited
    public var feed: Cited
    public var fertiliser: Cited
    public init(rice: Cited, animals: Cited, feed: Cited, fertiliser: Cited) {
      self.rice = rice
      self.animals = animals
      self.feed = feed
      self.fertiliser = fertiliser
    }
  }

  public var name: String
  public var title: String
  /// Farm gate, at 14 % moisture — yuan/kg.
  public var paddy: Cited
  /// Asking prices to compare a scenario's own with; no cash book uses them — yuan/kg milled.
  public var milledRice: PriceTable
  /// Head rice from paddy — kg/kg.
  public var millingYield: Cited
  /// yuan per kg of product.
  public var fertilisers: PriceTable
  /// Product alone — yuan per planted mu and pass.
  public var pesticides: PriceTable
  /// Product and work — yuan per planted mu and pass.
  public var herbicide: Cited
  /// Service — yuan per planted mu and pass.
  public var spraying: Cited
  /// Trays with seedlings — yuan per planted mu.
  public var seedlings: Cited
  /// Seed where direct-seeded — yuan per planted mu.
  public var seed: Cited
  /// yuan per planted mu.
  public var tillage: Cited
  /// yuan per planted mu.
  public var transplanting: Cited
  /// yuan per planted mu.
  public var harvest: Cited
  /// yuan per m³ pumped.
  public var pumping: Cited
  /// What a grower buys that the simulation does not follow — yuan per planted mu.
  public var sundries: Cited
  /// yuan per individual, by animal.
  public var juvenilesEach: PriceTable
  /// yuan per kg, by animal; used where no price each is given.
  public var juvenilesByMass: PriceTable
  /// yuan per kg as sold, by animal.
  public var feed: PriceTable
  /// Farm gate, fresh — yuan/kg, by animal.
  public var animals: PriceTable
  /// Of that, what animals fetch that are no heavier than half of the least the market takes — 0 … 1.
  public var undersized: Cited
  public var labour: Labour
  /// yuan per mu and year.
  public var landRent: Cited
  public var subsidies: [Subsidy]
  /// Trench dug and bund raised — yuan per m³ of trench.
  public var excavation: Cited
  /// Years.
  public var excavationLife: Cited
  public var enclosures: [Enclosure]
  /// Real rate — 1/year.
  public var interest: Cited
  public var volatility: Volatility

  public init(
    name: String, title: String, paddy: Cited, milledRice: PriceTable, millingYield: Cited, fertilisers: PriceTable,
    pesticides: PriceTable, herbicide: Cited, spraying: Cited, seedlings: Cited, seed: Cited, tillage: Cited,
    transplanting: Cited,
    harvest: Cited, pumping: Cited, sundries: Cited, juvenilesEach: PriceTable, juvenilesByMass: PriceTable, feed: PriceTable,
    animals: PriceTable, undersized: Cited, labour: Labour, landRent: Cited, subsidies: [Subsidy], excavation: Cited,
    excavationLife: Cited,
    enclosures: [Enclosure], interest: Cited, volatility: Volatility
  ) {
    self.name = name
    self.title = title
    self.paddy = paddy
    self.milledRice = milledRice
    self.millingYield = millingYield
    self.fertilisers = fertilisers
    self.pesticides = pesticides
    self.herbicide = herbicide
    self.spraying = spraying
    self.seedlings = seedlings
    self.seed = seed
    self.tillage = tillage
    self.transplanting = transplanting
    self.harvest = harvest
    self.pumping = pumping
    self.sundries = sundries
    self.juvenilesEach = juvenilesEach
    self.juvenilesByMass = juvenilesByMass
    self.feed = feed
    self.animals = animals
    self.undersized = undersized
    self.labour = labour
    self.landRent = landRent
    self.subsidies = subsidies
    self.excavation = excavation
    self.excavationLife = excavationLife
    self.enclosures = enclosures
    self.interest = interest
    self.volatility = volatility
  }
}

extension Catalogue {
  public static let priceLists: [PriceList] = [.zhejiang2021]
}
