internal import Numbers

/// The codes of DSSAT files that a rice field needs: fertilisers, ways to apply them, organic materials, irrigation operations.
public enum DSSATCodes {
  /// A nitrogen fertiliser; the shares are of its nitrogen, g g⁻¹, and add up to 1 where it holds nitrogen.
  public struct Fertiliser: Sendable, Equatable {
    public var code: String
    public var name: String
    public var ureaShare: Double
    public var ammoniumShare: Double
    public var nitrateShare: Double
  }

  /// How a fertiliser is brought out.
  public struct ApplicationMethod: Sendable, Equatable {
    public var code: String
    public var name: String
    /// Share of the nitrogen that is placed in the soil, g g⁻¹; the rest stays in the floodwater, or on the soil where there is none.
    public var soilShare: Double
    /// Whether the code says that the soil is flooded or saturated.
    public var isOnWetSoil: Bool
  }

  /// A residue or organic fertiliser.
  public struct OrganicMaterial: Sendable, Equatable {
    public var code: String
    public var name: String
  }

  /// What is done to the water; what its value means is told by `unit`.
  public enum IrrigationOperation: String, Sendable, CaseIterable {
    case furrow = "IR001"
    case alternatingFurrows = "IR002"
    case flood = "IR003"
    case sprinkler = "IR004"
    case drip = "IR005"
    /// Water is let in up to this depth once.
    case floodDepth = "IR006"
    case waterTableDepth = "IR007"
    case percolationRate = "IR008"
    case bundHeight = "IR009"
    /// The value is 0 or 1, or the depth of the plough pan, cm, where it is more.
    case puddling = "IR010"
    /// The depth is kept from this day on.
    case constantFloodDepth = "IR011"

    /// Whether the value is an amount of water brought to the field, mm.
    public var isAmount: Bool { [.furrow, .alternatingFurrows, .flood, .sprinkler, .drip].contains(self) }

    public var unit: String {
      switch self {
      case .percolationRate: "mm/d"
      case .puddling: "0 or 1, or cm"
      default: "mm"
      }
    }
  }

  public static func fertiliser(_ code: String) -> Fertiliser? { fertilisers.first { $0.code == code } }
  public static func applicationMethod(_ code: String) -> ApplicationMethod? { applicationMethods.first { $0.code == code } }
  public static func organicMaterial(_ code: String) -> OrganicMaterial? { organicMaterials.first { $0.code == code } }

  /// What to say of a code that is not in `known`: the nearest and all that are.
  static func unknown(_ code: String, _ what: String, among known: [String]) -> String {
    "unknown \(what) '\(code)'\(DSSATFindings.nearest(code, known)); known are \(known.joined(separator: ", "))"
  }

  /// Shares from the composition of the pure salts and of the usual blends; those without nitrogen have none.
  public static let fertilisers: [Fertiliser] = [
    salt(1, "ammonium nitrate", ammonium: 0.5, nitrate: 0.5), salt(2, "ammonium sulphate", ammonium: 1),
    salt(3, "ammonium nitrate sulphate", ammonium: 0.67, nitrate: 0.33), salt(4, "anhydrous ammonia", ammonium: 1),
    salt(5, "urea", urea: 1), salt(6, "diammonium phosphate", ammonium: 1), salt(7, "monoammonium phosphate", ammonium: 1),
    salt(8, "calcium nitrate", nitrate: 1), salt(9, "aqua ammonia", ammonium: 1),
    salt(10, "urea ammonium nitrate solution", urea: 0.5, ammonium: 0.25, nitrate: 0.25),
    salt(11, "calcium ammonium nitrate", ammonium: 0.5, nitrate: 0.5), salt(12, "ammonium polyphosphate", ammonium: 1),
    salt(13, "single superphosphate"), salt(14, "triple superphosphate"), salt(15, "phosphoric acid"),
    salt(16, "potassium chloride"), salt(17, "potassium nitrate", nitrate: 1), salt(18, "potassium sulphate"),
    salt(19, "urea super granules", urea: 1), salt(20, "dolomitic limestone"), salt(21, "rock phosphate"),
    salt(22, "calcitic limestone"), salt(23, "urea ammonium sulphate", urea: 0.5, ammonium: 0.5), salt(24, "rhizobium"),
    salt(26, "calcium hydroxide"), salt(27, "compound with ammonium nitrate", ammonium: 0.5, nitrate: 0.5),
    salt(28, "compound with urea", urea: 1),
    salt(29, "compound with urea and ammonium nitrate", urea: 0.5, ammonium: 0.25, nitrate: 0.25),
    salt(36, "urea ammonium nitrate 32 %", urea: 0.5, ammonium: 0.25, nitrate: 0.25),
    salt(37, "urea ammonium nitrate 30 %", urea: 0.5, ammonium: 0.25, nitrate: 0.25),
    salt(38, "urea ammonium nitrate 28 %", urea: 0.5, ammonium: 0.25, nitrate: 0.25),
    salt(41, "ammonium nitrate limestone", ammonium: 0.5, nitrate: 0.5), salt(44, "ammonium phosphate sulphate", ammonium: 1),
    salt(55, "sodium nitrate", nitrate: 1), salt(59, "ammonium sulphate solution", ammonium: 1),
    salt(65, "urea solution", urea: 1),
    salt(69, "ammonium phosphate", ammonium: 1),
  ]

  private static func salt(_ number: Int, _ name: String, urea: Double = 0, ammonium: Double = 0, nitrate: Double = 0)
    -> Fertiliser
  {
    Fertiliser(code: coded("FE", number), name: name, ureaShare: urea, ammoniumShare: ammonium, nitrateShare: nitrate)
  }

  public static let applicationMethods: [ApplicationMethod] = [
    method(1, "broadcast, not incorporated", 0), method(2, "broadcast and incorporated", 1),
    method(3, "banded on the surface", 0),
    method(4, "banded beneath the surface", 1), method(5, "with the irrigation water", 0), method(6, "sprayed on the leaves", 0),
    method(7, "deep in a hole", 1), method(8, "with the seed", 1), method(9, "injected", 1),
    method(11, "broadcast on wet soil, none in the soil", 0, wet: true),
    method(12, "broadcast on wet soil, 15 % in the soil", 0.15, wet: true),
    method(13, "broadcast on wet soil, 30 % in the soil", 0.3, wet: true),
    method(14, "broadcast on wet soil, 45 % in the soil", 0.45, wet: true),
    method(15, "broadcast on wet soil, 60 % in the soil", 0.6, wet: true),
    method(16, "broadcast on wet soil, 75 % in the soil", 0.75, wet: true),
    method(17, "broadcast on wet soil, 90 % in the soil", 0.9, wet: true),
    method(18, "banded on saturated soil below 2 cm of water, 92 % in the soil", 0.92, wet: true),
    method(19, "super granules placed deeply, 95 % in the soil", 0.95),
    method(20, "super granules placed deeply, all in the soil", 1),
  ]

  private static func method(_ number: Int, _ name: String, _ share: Double, wet: Bool = false) -> ApplicationMethod {
    ApplicationMethod(code: coded("AP", number), name: name, soilShare: share, isOnWetSoil: wet)
  }

  public static let organicMaterials: [OrganicMaterial] = [
    (1, "crop residue"), (2, "green manure"), (3, "barnyard manure"), (4, "liquid manure"), (5, "compost"), (6, "bark"),
    (101, "legume residue"), (102, "cowpea residue"), (103, "mucuna residue"), (104, "peanut residue"),
    (105, "pigeon pea residue"),
    (106, "soybean residue"), (107, "alfalfa residue"), (201, "cereal residue"), (202, "pearl millet residue"),
    (203, "maize residue"), (204, "sorghum residue"), (205, "wheat residue"), (206, "barley residue"), (207, "rice residue"),
    (208, "rye residue"), (301, "grass residue"), (401, "bush fallow residue"), (402, "sugarcane residue"),
    (999, "decomposed crop residue"),
  ].map { OrganicMaterial(code: coded("RE", $0.0), name: $0.1) }

  private static func coded(_ prefix: String, _ number: Int) -> String {
    prefix + String(repeating: "0", count: 3 - "\(number)".count) + "\(number)"
  }
}
