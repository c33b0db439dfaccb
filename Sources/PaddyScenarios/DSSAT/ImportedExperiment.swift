public import Paddy

/// A field experiment made into scenarios: every treatment a system, one scenario for each field of the experiment.
public struct ImportedExperiment: Sendable {
  /// One treatment and where it stands among the scenarios.
  public struct Treatment: Sendable {
    public var number: Int
    public var name: String
    /// Place in `scenarios`, and name of its system there.
    public var scenario: Int
    public var system: String
    /// Of transplanting, or of sowing where direct-seeded.
    public var planted: CalendarDate
    /// Fertiliser nitrogen in all, kg ha⁻¹.
    public var nitrogen: Double
    /// Everything but the fertiliser, so that treatments of one group differ in nitrogen alone.
    public var group: String
    /// Names of the cultivar in the file, and whether the catalogue has it.
    public var cultivar: String
    public var isKnownCultivar: Bool
  }
  public var code: String
  public var title: String
  public var file: String
  /// Names for the scenarios' files, without ending, and the scenarios.
  public var scenarios: [(name: String, scenario: Scenario)]
  public var treatments: [Treatment]
  public var observations: [TrialObservation]
  /// Treatments of the file, those left out among them.
  public var planned: Int
}

/// One figure seen in the field.
public struct TrialObservation: Sendable, Equatable {
  public var treatment: Int
  /// Heading of the DSSAT file (ICASA name), as HWAM.
  public var variable: String
  /// Nil for what is observed once a season.
  public var date: CalendarDate?
  /// A harvest index above this, g g⁻¹, is hardly possible in rice: biomass or grain is wrong.
  public static let highestHarvestIndex = 0.65
  /// In the unit of the file; a date as the days after planting. `HWAM` is always dry here.
  public var value: Double
  public init(treatment: Int, variable: String, date: CalendarDate? = nil, value: Double) {
    self.treatment = treatment
    self.variable = variable
    self.date = date
    self.value = value
  }
}

extension ImportedExperiment {
  /// The observations as a table: `treatment,system,date,variable,value,unit`, a row each.
  public var observationTable: String {
    let systems = Dictionary(treatments.map { ($0.number, $0.system) }, uniquingKeysWith: { first, _ in first })
    let rows = observations.map { one in
      let date = one.date.map { "\($0)" } ?? ""
      return "\(one.treatment),\(systems[one.treatment] ?? ""),\(date),\(one.variable),\(one.value),\(one.unit)"
    }
    return (["treatment,system,date,variable,value,unit"] + rows).joined(separator: "\n") + "\n"
  }
}

extension TrialObservation {
  /// Unit of its value.
  public var unit: String {
    switch variable {
    case "HWUM": "g"
    case "H#AM", "H#UM", "T#AM", "P#AM": "1/m2"
    case "LAIX", "LAID": "m2/m2"
    case "GN%M", "LN%D", "SN%D", "HN%M": "%"
    case "HIAM": "kg/kg"
    case let name where name.hasSuffix("DAT") || name.hasSuffix("1T"): "d after planting"
    default: "kg/ha"
    }
  }
}
