/// What field trials observe and the model simulates. The raw value is the key in JSON and CSV.
public enum TrialVariable: String, Sendable, Hashable, CaseIterable {
  case yield14 = "yield_14"
  case yieldDry = "yield_dry"
  case biomass
  case panicles
  case straw
  case harvestIndex = "harvest_index"
  case panicleInitiation = "panicle_initiation"
  case anthesis
  case maturity
  case leafAreaIndexMaximum = "leaf_area_index_max"
  case nitrogenUptake = "nitrogen_uptake"
  case grainNitrogen = "grain_nitrogen"
  case leafAreaIndex = "leaf_area_index"
  case greenLeaves = "green_leaves"
  case deadLeaves = "dead_leaves"
  case stems
  case panicleSeries = "panicle_series"
  case grainSeries = "grain_series"
  case biomassSeries = "biomass_series"
  case leafNitrogen = "leaf_nitrogen"

  /// What belongs together in a report.
  public enum Group: String, Sendable, CaseIterable {
    case harvest = "at harvest"
    case stages = "stages"
    case canopy = "canopy"
    case nitrogen = "nitrogen"
    case series = "through the season"
  }

  /// Dry matter of rice at the moisture it is sold with, by mass.
  public static let dryShareAt14: Double = 0.86

  public var key: String { rawValue }

  public var title: String {
    switch self {
    case .yield14: "grain yield at 14 %"
    case .yieldDry: "grain yield, dry"
    case .biomass: "biomass above ground"
    case .panicles: "panicles"
    case .straw: "straw"
    case .harvestIndex: "harvest index"
    case .panicleInitiation: "panicle initiation"
    case .anthesis: "anthesis"
    case .maturity: "maturity"
    case .leafAreaIndexMaximum: "largest leaf area index"
    case .nitrogenUptake: "nitrogen uptake"
    case .grainNitrogen: "nitrogen in the grain"
    case .leafAreaIndex: "leaf area index"
    case .greenLeaves: "green leaves"
    case .deadLeaves: "dead leaves"
    case .stems: "stems"
    case .panicleSeries: "panicles as they fill"
    case .grainSeries: "grain as it fills"
    case .biomassSeries: "biomass as it grows"
    case .leafNitrogen: "nitrogen of green leaves"
    }
  }

  /// Masses are dry, but for `yield14`. Stages are days after planting (sowing where nothing is transplanted).
  public var unit: String {
    switch self {
    case .harvestIndex: "kg/kg"
    case .panicleInitiation, .anthesis, .maturity: "d"
    case .leafAreaIndexMaximum, .leafAreaIndex: "m²/m²"
    case .nitrogenUptake, .grainNitrogen: "kg N/ha"
    case .leafNitrogen: "% of dry matter"
    default: "kg/ha"
    }
  }

  public var group: Group {
    switch self {
    case .yield14, .yieldDry, .biomass, .panicles, .straw, .harvestIndex: .harvest
    case .panicleInitiation, .anthesis, .maturity: .stages
    case .leafAreaIndexMaximum: .canopy
    case .nitrogenUptake, .grainNitrogen: .nitrogen
    case .leafAreaIndex, .greenLeaves, .deadLeaves, .stems, .panicleSeries, .grainSeries, .biomassSeries, .leafNitrogen: .series
    }
  }

  /// Whether it is observed on several days of one season.
  public var isSeries: Bool { group == .series }

  /// - Parameter dssat: heading of a column in a DSSAT file of observations. `HWAM` is taken as dry, as DSSAT defines it; some files
  ///   hold rough rice at 14 % there, which only who knows the file can tell.
  public init?(dssat: String) {
    switch dssat.uppercased() {
    case "HWAM", "HWAH": self = .yieldDry
    case "CWAM": self = .biomass
    case "PWAM": self = .panicles
    case "BWAM", "BWAH": self = .straw
    case "HIAM": self = .harvestIndex
    case "IDAT", "PD1T": self = .panicleInitiation
    case "ADAT", "ADAP": self = .anthesis
    case "MDAT", "MDAP": self = .maturity
    case "LAIX": self = .leafAreaIndexMaximum
    case "CNAM": self = .nitrogenUptake
    case "GNAM": self = .grainNitrogen
    case "LAID": self = .leafAreaIndex
    case "LWAD": self = .greenLeaves
    case "LDAD": self = .deadLeaves
    case "SWAD": self = .stems
    case "EWAD", "PWAD": self = .panicleSeries
    case "GWAD": self = .grainSeries
    case "CWAD": self = .biomassSeries
    case "LN%D": self = .leafNitrogen
    default: return nil
    }
  }
}
