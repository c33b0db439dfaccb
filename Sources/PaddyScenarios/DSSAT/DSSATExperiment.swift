public import Numbers
public import Paddy

/// A field experiment as a DSSAT file (`.RIX`) tells it, in the units of the file: what was planned, treatment by treatment.
///
/// Each treatment carries what its levels point to. Nothing is computed, and what the file does not say stays nil.
public struct DSSATExperiment: Sendable, Equatable {
  /// As the caller named it.
  public var file: String
  /// Institute, site, year and number such as IRMZ8601: the name of the file where it looks like one, else from the first line.
  public var code: String
  public var title: String
  /// In the order of the file, at least one.
  public var treatments: [Treatment]

  /// Reads the text of a `.RIX` file.
  ///
  /// Errors among the diagnostics mean that something is missing from what is returned; the experiment is nil where no treatment could
  /// be read.
  /// - Parameter file: named in the diagnostics.
  public static func read(text: String, file: String) -> (experiment: DSSATExperiment?, diagnostics: [Diagnostic]) {
    var reader = DSSATExperimentReader(text: text, file: file)
    let experiment = reader.experiment()
    return (experiment, reader.findings.inOrder)
  }

  public subscript(treatment number: Int) -> Treatment? { treatments.first { $0.number == number } }

  /// By number of treatment; those whose planting could not be read are left out.
  public var plantingDates: [Int: CalendarDate] {
    Dictionary(treatments.compactMap { one in one.planting?.date.map { (one.number, $0) } }, uniquingKeysWith: { a, _ in a })
  }

  /// What a treatment is made of, by the two letters of its column.
  public enum Factor: String, Sendable, CaseIterable {
    case cultivar = "CU"
    case field = "FL"
    case soilAnalysis = "SA"
    case initialConditions = "IC"
    case planting = "MP"
    case irrigation = "MI"
    case fertiliser = "MF"
    case residue = "MR"
    case chemical = "MC"
    case tillage = "MT"
    case environment = "ME"
    case harvest = "MH"
    case controls = "SM"

    /// The name of its section in the file, without the star.
    public var section: String {
      switch self {
      case .cultivar: "CULTIVARS"
      case .field: "FIELDS"
      case .soilAnalysis: "SOIL ANALYSIS"
      case .initialConditions: "INITIAL CONDITIONS"
      case .planting: "PLANTING DETAILS"
      case .irrigation: "IRRIGATION AND WATER MANAGEMENT"
      case .fertiliser: "FERTILIZERS (INORGANIC)"
      case .residue: "RESIDUES AND ORGANIC FERTILIZER"
      case .chemical: "CHEMICAL APPLICATIONS"
      case .tillage: "TILLAGE AND ROTATIONS"
      case .environment: "ENVIRONMENT MODIFICATIONS"
      case .harvest: "HARVEST DETAILS"
      case .controls: "SIMULATION CONTROLS"
      }
    }
  }

  /// One treatment with what its levels point to. A part is nil where the level is 0 or could not be read; `unread` tells the latter.
  public struct Treatment: Sendable, Equatable {
    public var number: Int
    public var name: String
    /// The line of the file it stands in.
    public var line: Int
    /// Level of each factor, 0 for none.
    public var levels: [Factor: Int]
    public var cultivar: Cultivar?
    public var field: Field?
    public var soilAnalysis: SoilAnalysis?
    public var initialConditions: InitialConditions?
    public var planting: Planting?
    public var irrigation: Irrigation?
    /// Empty where the level is 0.
    public var fertilisations: [Fertilisation]?
    /// Empty where the level is 0.
    public var residues: [ResidueApplication]?
    public var harvests: [Harvest]?
    public var controls: Controls?
    /// The factors whose level does not exist, or could not be read.
    public var unread: [Factor] = []

    public var isComplete: Bool { unread.isEmpty }
  }

  /// When something is done, as the file says it.
  public enum Moment: Sendable, Equatable, CustomStringConvertible {
    case date(CalendarDate)
    case daysAfterPlanting(Int)

    /// - Parameter planting: the day `daysAfterPlanting(0)` stands for.
    public func date(planting: CalendarDate) -> CalendarDate {
      switch self {
      case .date(let date): date
      case .daysAfterPlanting(let days): planting.adding(days: days)
      }
    }

    public var description: String {
      switch self {
      case .date(let date): "\(date)"
      case .daysAfterPlanting(let days): "day \(days) after planting"
      }
    }
  }
}
