/// One figure that describes what came of a season. The raw value is its place in an `Outcome`; the order is the order of columns.
public enum Metric: Int, Sendable, CaseIterable {
  case yield14, yieldDry, biomass, maximumLeafAreaIndex, flowering, maturity
  case animalYield, animalSurvival, lowestOxygenFlat, lowestOxygenTrench
  case fertiliserNitrogen, feedNitrogen, irrigation, sprays, fungicideSprays, feed, labour
  case peakPlanthoppers, peakLeafFolders, deadHearts, whiteHeads, peakSheathBlight, peakBacterialBlight, peakLeafBlast,
    peakBrownSpot, weeds
  case nitrogenUptake, ammoniaLoss, ammoniaLossShare, denitrification, leaching, runoff
  case phosphorusGiven, phosphorusRemoved, phosphorusLost, phosphorusShortDays
  case methane, methaneByTier, nitrousOxide, nitrousOxideByTier, carbonDioxideEquivalent, carbonDioxidePerRice,
    carbonDioxidePerProtein
  case revenue, cost, netProfit, netProfitPerMu, netProfitAfterLabour

  public enum Group: String, Sendable, CaseIterable { case rice, animals, inputs, pests, nitrogen, phosphorus, gases, money }
  public enum Better: String, Sendable { case higher, lower, neither }

  /// Name of the standard data dictionary (ICASA) and what to multiply by for its unit.
  public struct Standard: Sendable, Equatable {
    public var name: String
    public var factor: Double
  }

  /// All of them in order.
  public static var all: [Metric] { Array(allCases) }
  /// How many there are.
  public static let count = allCases.count
  /// The metric with that key.
  public static func named(_ key: String) -> Metric? { allCases.first { $0.key == key } }

  /// Stable column name, snake_case, unit at the end.
  public var key: String { text.key }
  public var title: String { text.title }
  public var unit: String { text.unit }
  /// One sentence; areas are gross plot, trench included.
  public var meaning: String { text.meaning }
  public var group: Group { text.group }
  public var better: Better { text.better }
  /// Nil where the dictionary has no such name.
  public var standard: Standard? {
    switch self {
    case .yieldDry: Standard(name: "HWAM", factor: 1000)
    case .biomass: Standard(name: "CWAM", factor: 1000)
    case .maximumLeafAreaIndex: Standard(name: "LAIX", factor: 1)
    case .fertiliserNitrogen: Standard(name: "NICM", factor: 1)
    case .irrigation: Standard(name: "IRCM", factor: 1)
    case .nitrogenUptake: Standard(name: "NUCM", factor: 1)
    case .leaching: Standard(name: "NLCM", factor: 1)
    default: nil
    }
  }

  private typealias Text = (key: String, title: String, unit: String, group: Group, better: Better, meaning: String)
  private var text: Text {
    switch self {
    case .yield14: ("yield_14_t_ha", "rice yield at 14 %", "t/ha", .rice, .higher, "grain harvested, at 14 % moisture")
    case .yieldDry: ("yield_dry_t_ha", "rice yield, dry", "t/ha", .rice, .higher, "grain harvested, dry matter")
    case .biomass: ("biomass_dry_t_ha", "rice above ground, dry", "t/ha", .rice, .higher, "tops at maturity, dry matter")
    case .maximumLeafAreaIndex:
      ("leaf_area_index_max", "largest leaf area index", "m²/m²", .rice, .neither, "of the planted area")
    case .flowering:
      ("flowering_day_of_year", "flowering", "day of year", .rice, .neither, "day on which half of the panicles flower")
    case .maturity: ("maturity_day_of_year", "maturity", "day of year", .rice, .neither, "physiological maturity")
    case .animalYield: ("animal_yield_t_ha", "animals caught", "t/ha", .animals, .higher, "fresh mass of all animals harvested")
    case .animalSurvival:
      ("animal_survival_percent", "animals surviving", "%", .animals, .higher, "caught per hundred stocked, by number")
    case .lowestOxygenFlat:
      (
        "lowest_oxygen_flat_mg_l", "lowest oxygen on the flat", "mg/L", .animals, .higher,
        "lowest at any dawn on which animals are in the field and water stands on the flat"
      )
    case .lowestOxygenTrench:
      (
        "lowest_oxygen_trench_mg_l", "lowest oxygen in the trench", "mg/L", .animals, .higher,
        "lowest at any dawn on which animals are in the field and water stands in the trench"
      )
    case .fertiliserNitrogen:
      ("fertiliser_nitrogen_kg_ha", "fertiliser nitrogen", "kg/ha", .inputs, .lower, "nitrogen in fertiliser, without feed")
    case .feedNitrogen:
      ("feed_nitrogen_kg_ha", "feed nitrogen", "kg/ha", .inputs, .lower, "nitrogen in the feed given to animals")
    case .irrigation: ("irrigation_mm", "irrigation", "mm", .inputs, .lower, "water pumped onto the plot, sowing to harvest")
    case .sprays: ("sprays", "insecticide sprays", "passes", .inputs, .lower, "passes over the field with insecticide")
    case .fungicideSprays:
      ("fungicide_sprays", "fungicide sprays", "passes", .inputs, .lower, "passes over the field with fungicide")
    case .feed: ("feed_kg_ha", "feed", "kg/ha", .inputs, .lower, "feed as sold")
    case .labour: ("labour_d_ha", "labour", "d/ha", .inputs, .lower, "days of work, own and hired")
    case .peakPlanthoppers:
      (
        "peak_planthoppers_per_hill", "most planthoppers", "1/hill", .pests, .lower,
        "largest number of nymphs and adults of both species on a day"
      )
    case .peakLeafFolders:
      (
        "peak_leaf_folder_larvae_per_hill", "most leaf folder larvae", "1/hill", .pests, .lower,
        "largest number of larvae on a day"
      )
    case .deadHearts:
      (
        "dead_hearts_percent", "dead hearts", "% of tillers", .pests, .lower,
        "tillers that borers kill before panicle initiation, all season"
      )
    case .whiteHeads:
      (
        "white_heads_percent", "white heads", "% of panicles", .pests, .lower,
        "panicles that borers kill after panicle initiation, all season"
      )
    case .peakSheathBlight:
      (
        "peak_sheath_blight_percent", "most sheath blight", "% of tillers", .pests, .lower,
        "largest share of tillers ill on a day"
      )
    case .peakBacterialBlight:
      (
        "peak_bacterial_blight_percent", "most bacterial blight", "% of leaves", .pests, .lower,
        "largest share of leaves ill on a day"
      )
    case .peakLeafBlast:
      ("peak_leaf_blast_percent", "most leaf blast", "% of leaf", .pests, .lower, "largest share of leaf ill on a day")
    case .peakBrownSpot:
      ("peak_brown_spot_percent", "most brown spot", "% of leaf", .pests, .lower, "largest share of leaf ill on a day")
    case .weeds: ("weeds_g_m2", "weeds at harvest, dry", "g/m²", .pests, .lower, "weeds above ground at harvest, dry matter")
    case .nitrogenUptake:
      ("nitrogen_uptake_kg_ha", "nitrogen in the crop", "kg/ha", .nitrogen, .higher, "taken up by rice, to maturity")
    case .ammoniaLoss:
      ("ammonia_loss_kg_ha", "ammonia to the air", "kg N/ha", .nitrogen, .lower, "nitrogen volatilised from the floodwater")
    case .ammoniaLossShare:
      (
        "ammonia_loss_percent", "ammonia to the air", "% of N given", .nitrogen, .lower,
        "volatilised per hundred of fertiliser nitrogen"
      )
    case .denitrification:
      ("denitrification_kg_ha", "denitrification", "kg N/ha", .nitrogen, .lower, "nitrogen lost as N₂ and N₂O")
    case .leaching: ("leaching_kg_ha", "leaching", "kg N/ha", .nitrogen, .lower, "nitrogen carried below the root zone")
    case .runoff:
      ("runoff_kg_ha", "runoff and drainage", "kg N/ha", .nitrogen, .lower, "nitrogen carried off over the bund and by drains")
    case .phosphorusGiven:
      (
        "phosphorus_given_kg_ha", "phosphorus given", "kg P/ha", .phosphorus, .neither,
        "phosphorus in fertiliser, manure and feed"
      )
    case .phosphorusRemoved:
      (
        "phosphorus_removed_kg_ha", "phosphorus harvested", "kg P/ha", .phosphorus, .neither,
        "phosphorus in rice above ground, straw with it, and in animals harvested"
      )
    case .phosphorusLost:
      (
        "phosphorus_lost_kg_ha", "phosphorus lost with water", "kg P/ha", .phosphorus, .lower,
        "dissolved and with soil over outlet and bund, and leached"
      )
    case .phosphorusShortDays:
      (
        "phosphorus_short_d", "rice short of phosphorus", "d", .phosphorus, .lower,
        "days on which the rice wanted more than the soil could give; it does not slow the rice"
      )
    case .methane: ("methane_kg_ha", "methane", "kg CH₄/ha", .gases, .lower, "methane emitted, sowing to harvest")
    case .methaneByTier:
      (
        "methane_tier_kg_ha", "methane by the IPCC tier", "kg CH₄/ha", .gases, .neither,
        "the guideline's figure, beside the model's"
      )
    case .nitrousOxide:
      (
        "nitrous_oxide_kg_ha", "nitrous oxide", "kg N₂O/ha", .gases, .lower,
        "emitted by the field, and by what escaped or ran off from it elsewhere, as N₂O"
      )
    case .nitrousOxideByTier:
      (
        "nitrous_oxide_tier_kg_ha", "nitrous oxide by the IPCC tier", "kg N₂O/ha", .gases, .neither,
        "the guideline's figure, beside the model's"
      )
    case .carbonDioxideEquivalent:
      ("co2_equivalent_kg_ha", "CO₂-equivalent", "kg/ha", .gases, .lower, "methane and nitrous oxide over 100 years")
    case .carbonDioxidePerRice:
      ("co2_equivalent_kg_kg_rice", "CO₂-equivalent", "kg/kg rice", .gases, .lower, "per grain harvested, at 14 % moisture")
    case .carbonDioxidePerProtein:
      (
        "co2_equivalent_kg_kg_protein", "CO₂-equivalent", "kg/kg protein", .gases, .lower,
        "per protein of grain and animals harvested"
      )
    case .revenue: ("revenue_yuan_ha", "income", "yuan/ha", .money, .higher, "rice, animals and subsidies")
    case .cost:
      ("cost_yuan_ha", "costs", "yuan/ha", .money, .lower, "cash costs, rent and yearly share of lasting works; own labour not")
    case .netProfit: ("net_profit_yuan_ha", "net profit", "yuan/ha", .money, .higher, "income less costs, before own labour")
    case .netProfitPerMu: ("net_profit_yuan_mu", "net profit", "yuan/mu", .money, .higher, "net profit per mu (1/15 ha)")
    case .netProfitAfterLabour:
      (
        "net_profit_after_labour_yuan_ha", "net profit after own labour", "yuan/ha", .money, .higher,
        "own labour taken off at the day wage"
      )
    }
  }
}

/// What came of one season of one field: a figure per metric, NaN where it was not recorded.
public struct Outcome: Sendable {
  /// By `Metric.rawValue`.
  public var values: [Double]

  public init() { values = [Double](repeating: .nan, count: Metric.count) }

  public subscript(metric: Metric) -> Double {
    get { values[metric.rawValue] }
    set { values[metric.rawValue] = newValue }
  }

  /// Enters income, costs, profits and labour of a season's cash book.
  public mutating func enter(_ book: CashBook) {
    self[.revenue] = book.revenue
    self[.cost] = book.cost
    self[.netProfit] = book.netProfit
    self[.netProfitPerMu] = book.netProfit / CashBook.muPerHectare
    self[.netProfitAfterLabour] = book.netProfit - book.ownLabourCost
    self[.labour] = book.ownLabourDays + book.hiredLabourDays
  }
}
