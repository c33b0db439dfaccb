internal import Numbers

/// A stage of the season that a date can lean on.
public enum Anchor: String, Sendable, CaseIterable {
  case sowing, transplanting, flowering, maturity, harvest
  case panicleInitiation = "panicle-initiation"
}

/// When something is done: on a day of every year, on one date, or so many days after a stage (before it where negative).
public enum Moment: Sendable, Equatable {
  case monthDay(month: Int, day: Int)
  case date(CalendarDate)
  case relative(Anchor, days: Int)
}

/// How the rice is established and when it is cut.
public struct RicePlan: Sendable {
  public enum Establishment: String, Sendable { case transplanted, directSeeded = "direct-seeded" }
  public var cultivar: RiceCultivar
  public var establishment: Establishment
  /// Day of emergence in the seedbed, or in the field where direct-seeded.
  public var sown: Moment
  /// Unused where direct-seeded.
  public var transplanted: Moment
  /// Nil: at maturity.
  public var harvested: Moment?
  /// Hills per m² of planted area.
  public var hills: Double
  /// Seedlings per hill.
  public var seedlings: Double

  public init(
    cultivar: RiceCultivar, establishment: Establishment = .transplanted, sown: Moment, transplanted: Moment,
    harvested: Moment? = nil,
    hills: Double = 16, seedlings: Double = 2
  ) {
    self.cultivar = cultivar
    self.establishment = establishment
    self.sown = sown
    self.transplanted = transplanted
    self.harvested = harvested
    self.hills = hills
    self.seedlings = seedlings
  }
}

/// One application of one organic material: manure, straw, green manure.
public struct OrganicDose: Sendable {
  public var on: Moment
  public var material: OrganicMaterial
  /// Dry matter, g per m² of gross field.
  public var mass: Double
  /// Nitrogen in the dry matter, g g⁻¹; nil: the material's own.
  public var nitrogenShare: Double?
  public init(on: Moment, material: OrganicMaterial, mass: Double, nitrogenShare: Double? = nil) {
    self.on = on
    self.material = material
    self.mass = mass
    self.nitrogenShare = nitrogenShare
  }
  /// g P per m² of gross field.
  public var phosphorus: Double { mass * material.phosphorusShare.value }
  /// g N per m² of gross field.
  public var nitrogen: Double { mass * (nitrogenShare ?? material.nitrogenShare.value) }
}

/// One application of one fertiliser.
public struct FertiliserDose: Sendable {
  public enum Placement: String, Sendable, CaseIterable { case broadcast, incorporated }
  public var on: Moment
  public var product: Fertiliser
  /// g N per m² of gross field.
  public var nitrogen: Double
  public var placement: Placement
  /// Share of it that lies in the soil, 0 … 1; nil: by the placement.
  public var inSoil: Double?
  /// g P per m² of gross field given with it; nil: what the product holds.
  public var statedPhosphorus: Double?
  /// g P per m² of gross field.
  public var phosphorus: Double { statedPhosphorus ?? nitrogen * product.phosphorusShare.value / product.nitrogenShare.value }
  public init(on: Moment, product: Fertiliser, nitrogen: Double, placement: Placement = .broadcast, inSoil: Double? = nil) {
    self.inSoil = inSoil
    self.on = on
    self.product = product
    self.nitrogen = nitrogen
    self.placement = placement
  }
}

/// How the water is kept. Depths in m above the flat soil surface, below it where negative.
public struct WaterPlan: Sendable {
  public enum Rule: String, Sendable, CaseIterable {
    case flood
    case alternateWettingDrying = "awd"
    case rainfed, schedule, gift
  }
  /// One entry of a schedule of irrigation. Depths in m.
  public struct Turn: Sendable, Equatable {
    public enum Deed: Sendable, Equatable {
      /// So much water on that day.
      case amount(Double)
      /// On that day up to this depth.
      case fill(Double)
      /// From that day on always this depth.
      case hold(Double)
      /// From that day on the outlet's sill stands so high.
      case outlet(Double)
    }
    public var on: Moment
    public var deed: Deed
    public init(on: Moment, _ deed: Deed) {
      self.on = on
      self.deed = deed
    }
  }
  /// A fixed amount of water whenever the field is dry by one measure.
  public struct Gift: Sendable, Equatable {
    public enum Trigger: Sendable, Equatable {
      /// So much water or less stands on the soil, m.
      case ponded(Double)
      /// Tension at a depth (m) has come to so much, kPa.
      case tension(Double, depth: Double)
      /// Water content at a depth (m) has come down to so much, m³ m⁻³.
      case content(Double, depth: Double)
      /// On so many days since the last gift no water stood on the soil, d.
      case dryDays(Double)
    }
    /// m.
    public var amount: Double
    public var trigger: Trigger
    public init(amount: Double, trigger: Trigger) {
      self.amount = amount
      self.trigger = trigger
    }
  }
  public var rule: Rule
  /// With `rule` gift: how much, and when.
  public var gift: Gift?
  /// Irrigate when the water stands lower than this.
  public var refillBelow: Double
  /// Irrigate up to this.
  public var refillTo: Double
  /// First day and length (d) of the mid-season drainage.
  public var midseasonDrainage: (start: Moment, days: Int)?
  /// Days before harvest on which the field is drained for good.
  public var terminalDrainage: Int
  /// With `rule` schedule: what is done when, in any order.
  public var schedule: [Turn]
  /// Under standing water where the soil has layers, m d⁻¹; nil: the soil's own.
  public var percolation: Double?
  /// With `rule` gift: share of the surface that water in furrows wets, 0 … 1; nil: the whole of it, behind a closed bund.
  public var furrows: Double?
  /// Nil: no forecast is heeded.
  public var stormDrawdown: StormDrawdown?
  public init(
    rule: Rule = .flood, refillBelow: Double = 0.02, refillTo: Double = 0.06,
    midseasonDrainage: (start: Moment, days: Int)? = nil,
    terminalDrainage: Int = 12, schedule: [Turn] = []
  ) {
    self.schedule = schedule
    self.rule = rule
    self.refillBelow = refillBelow
    self.refillTo = refillTo
    self.midseasonDrainage = midseasonDrainage
    self.terminalDrainage = terminalDrainage
  }
}

/// When insecticide is sprayed, and which.
public enum SprayPlan: Sendable {
  case none
  /// Sprays when a guild passes its threshold (per hill), not again within `interval` days; dead hearts as a share of the tillers
  /// killed of late, 0 … 1. A nil threshold is never passed.
  case threshold(
    planthoppersPerHill: Double?, leafFoldersPerHill: Double?, product: Pesticide, interval: Int, deadHearts: Double? = nil)
  case calendar([Moment], product: Pesticide)
}

extension SprayPlan {
  /// Nil where there is none.
  public var product: Pesticide? {
    switch self {
    case .none: nil
    case .calendar(_, let product), .threshold(_, _, let product, _, _): product
    }
  }
}

/// One of several rules by which insecticide is sprayed.
public struct SprayRule: Sendable {
  public var plan: SprayPlan
  /// Taken by turn after the plan's own product.
  public var byTurn: [Pesticide]
  public init(_ plan: SprayPlan, byTurn: [Pesticide] = []) {
    self.plan = plan
    self.byTurn = byTurn
  }
  /// In the order in which they are taken.
  public var products: [Pesticide] { (plan.product.map { [$0] } ?? []) + byTurn }
}

/// When fungicide is sprayed, and which.
public enum FungicidePlan: Sendable {
  case none
  /// Sprays when so large a share of the tillers has sheath blight, 0 … 1, not again within `interval` days.
  case threshold(sheathBlight: Double, product: Fungicide, interval: Int)
  case calendar([Moment], product: Fungicide)

  /// Nil where there is none.
  public var product: Fungicide? {
    switch self {
    case .none: nil
    case .calendar(_, let product), .threshold(_, let product, _): product
    }
  }
}

/// How much feed a batch of animals is given a day.
public enum Feeding: Sendable, Equatable, ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
  /// Of the live mass when stocked, kg feed as sold per kg.
  case share(Double)
  /// As much as they eat.
  case appetite
  public init(floatLiteral share: Double) { self = .share(share) }
  public init(integerLiteral share: Int) { self = .share(Double(share)) }
  /// 0 where they are fed to appetite.
  public var share: Double { if case .share(let share) = self { share } else { 0 } }
}

/// One batch of one animal put into the field. A share of 0 and a density of 0 are no animals.
public struct Stocking: Sendable {
  public var species: AnimalSpecies
  public var stocked: Moment
  /// Individuals per m² of gross field.
  public var density: Double
  /// Fresh mass of one, g.
  public var mass: Double
  /// Coefficient of variation of the mass, 0 … 0.5; 0: all alike.
  public var spread = 0.0
  public var feed: Feeding
  public var harvested: Moment
  /// Taken out before, a share of those alive then each time, 0 … 1.
  public var catches: [Catch]
  public struct Catch: Sendable, Equatable {
    public var on: Moment
    /// Of the animals alive then — 0 … 1.
    public var share: Double
    /// Only those of this mass or more, g.
    public var from: Double
    public init(on: Moment, share: Double, from: Double = 0) {
      self.on = on
      self.share = share
      self.from = from
    }
  }
  public init(
    species: AnimalSpecies, stocked: Moment, density: Double, mass: Double, feed: Feeding, harvested: Moment,
    catches: [Catch] = []
  ) {
    self.species = species
    self.stocked = stocked
    self.density = density
    self.mass = mass
    self.feed = feed
    self.harvested = harvested
    self.catches = catches
  }
}

/// The trench or pit the animals withdraw to.
public struct Refuge: Sendable {
  public enum Layout: String, Sendable, CaseIterable { case peripheral, cross, pit }
  /// Share of the gross field, 0 … 1.
  public var share: Double
  /// m below the flat soil surface.
  public var depth: Double
  public var layout: Layout
  public init(share: Double = 0, depth: Double = 0, layout: Layout = .peripheral) {
    self.share = share
    self.depth = depth
    self.layout = layout
  }
}

/// A part of the rice and how it is sold.
public struct RiceSale: Sendable {
  public enum Form: String, Sendable, CaseIterable { case paddy, milled }
  /// Share of the harvest, 0 … 1.
  public var share: Double
  /// yuan per kg of the form sold.
  public var price: Double
  public var form: Form
  public init(share: Double, price: Double, form: Form) {
    self.share = share
    self.price = price
    self.form = form
  }
}

/// Everything a farmer decides for one field and season.
public struct FarmPlan: Sendable {
  /// More batches of animals than a field can hold.
  public static let mostBatches = 2
  public var rice: RicePlan
  public var fertiliser: [FertiliserDose]
  public var organic: [OrganicDose] = []
  public var water: WaterPlan
  /// Empty where nothing is sprayed.
  public var sprays: [SprayRule]
  /// The first of the rules; a new one takes the place of them all.
  public var spray: SprayPlan {
    get { sprays.first?.plan ?? .none }
    set { sprays = newValue.product == nil ? [] : [SprayRule(newValue)] }
  }
  /// Every insecticide once, in the order in which the rules name them.
  public var insecticides: [Pesticide] {
    sprays.flatMap(\.products).reduce(into: []) { all, next in
      if !all.contains(where: { $0.name == next.name }) { all.append(next) }
    }
  }
  public var fungicide = FungicidePlan.none
  public var animals: [Stocking]
  public var refuge: Refuge
  /// Which models of water and nitrogen the field runs.
  public var models = SoilModels()
  /// Empty: the whole harvest as paddy at the price list's price.
  public var sold: [RiceSale]
  /// Whether insects come at all; false for a plot kept free of them.
  public var hasPests = true
  /// Whether diseases come; false for a plot kept free of them, as those of field trials are.
  public var hasDiseases = false
  /// Whether weeds come up; false for a plot kept clean by hand.
  public var hasWeeds = true
  /// Golden apple snails at transplanting, ind m⁻² of gross field.
  public var snails = 0.0
  /// Passes with herbicide (`herbicideDays`).
  public var herbicide: Int
  public init(
    rice: RicePlan, fertiliser: [FertiliserDose] = [], water: WaterPlan = WaterPlan(), spray: SprayPlan = .none,
    animals: [Stocking] = [], refuge: Refuge = Refuge(), sold: [RiceSale] = [], herbicide: Int = 2
  ) {
    self.herbicide = herbicide
    self.rice = rice
    self.fertiliser = fertiliser
    self.water = water
    sprays = spray.product == nil ? [] : [SprayRule(spray)]
    self.animals = animals
    self.refuge = refuge
    self.sold = sold
  }
}

/// The field itself.
public struct Plot: Sendable {
  /// Gross area, m².
  public var area: Double
  public var soil: Soil
  /// Height of the bund above the flat soil surface, m.
  public var bund: Double
  /// Nil: what leaves by the outlet never comes back and is never held up.
  public var canal: Canal?
  /// Labile phosphorus of the puddled layer at the start, mg kg⁻¹; nil: that of the process, and want of it slows nothing.
  public var labilePhosphorus: Double?
  /// Nil: water runs over the bund and leaves it whole.
  public var breach: BreachRule?
  /// Depth of the groundwater below the flat, m; empty: out of reach.
  public var groundwater: [DatedLevel] = []
  public init(area: Double, soil: Soil, bund: Double) {
    self.area = area
    self.soil = soil
    self.bund = bund
  }
}

/// Where the field lies.
public struct Site: Sendable, Equatable {
  /// Degrees, north positive.
  public var latitude: Double
  /// Degrees, east positive.
  public var longitude: Double
  /// m above the sea.
  public var elevation: Double
  /// Which stem borers come; nil: the usual one of that latitude.
  public var borers: Borers?
  public enum Borers: String, Sendable, CaseIterable { case striped, yellow, both }
  public init(latitude: Double, longitude: Double, elevation: Double) {
    self.latitude = latitude
    self.longitude = longitude
    self.elevation = elevation
  }
}
