public import Paddy

extension DSSATExperiment {
  public struct Cultivar: Sendable, Equatable {
    /// Crop, RI for rice.
    public var crop: String
    /// Number of the cultivar in DSSAT's list, such as IB0118.
    public var identifier: String
    public var name: String?
  }

  public struct Field: Sendable, Equatable {
    public var identifier: String?
    /// Four letters, or four letters, two digits of the year and a number: the name of the weather file.
    public var weatherStation: String
    /// Ten characters, the name of a soil profile.
    public var soil: String
    /// Slope and aspect as written, nil where flat or unknown.
    public var slope: String?
    /// Height of what shades the field above the horizon, degrees.
    public var obstruction: Double?
    /// Code of the kind of drains, DR000 for none.
    public var drains: String?
    /// Depth of the drains, cm.
    public var drainDepth: Double?
    /// Code of the texture class.
    public var texture: String?
    /// cm.
    public var soilDepth: Double?
    public var name: String?
  }

  public struct SoilAnalysis: Sendable, Equatable {
    public struct Layer: Sendable, Equatable {
      /// Depth of the lower end, cm.
      public var base: Double
      /// Moist, g cm⁻³.
      public var bulkDensity: Double?
      /// %.
      public var organicCarbon: Double?
      /// %.
      public var totalNitrogen: Double?
      public var acidity: Double?
    }
    public var date: CalendarDate?
    public var layers: [Layer]
  }

  public struct InitialConditions: Sendable, Equatable {
    public struct Layer: Sendable, Equatable {
      /// Depth of the lower end, cm.
      public var base: Double
      /// cm³ cm⁻³.
      public var water: Double?
      /// mg N per kg of soil.
      public var ammonium: Double?
      /// mg N per kg of soil.
      public var nitrate: Double?
    }
    public var date: CalendarDate
    public var previousCrop: String?
    /// Roots left by the previous crop, kg ha⁻¹.
    public var rootMass: Double?
    /// Depth of the water table, cm.
    public var waterTableDepth: Double?
    /// Residue on the surface, kg ha⁻¹.
    public var residueMass: Double?
    /// Nitrogen in the residue, %.
    public var residueNitrogen: Double?
    /// Phosphorus in the residue, %.
    public var residuePhosphorus: Double?
    /// Share of the residue that is worked in, %.
    public var incorporatedShare: Double?
    /// Depth it is worked in to, cm.
    public var incorporationDepth: Double?
    public var layers: [Layer]
  }

  public struct Planting: Sendable, Equatable {
    public enum Method: String, Sendable {
      case drySeed = "S", transplants = "T", pregerminatedSeed = "P", nursery = "N", ratoon = "R", other = ""
    }
    public enum Distribution: String, Sendable { case rows = "R", hills = "H", uniform = "U", broadcast = "B", other = "" }
    /// Of sowing, or of transplanting where `method` is transplants; nil where it could not be read.
    public var date: CalendarDate?
    public var emergence: CalendarDate?
    /// Plants (not hills) sown or set, m⁻².
    public var plantsAtSeeding: Double?
    /// Plants at emergence, m⁻²; some files put hills here.
    public var plantsAtEmergence: Double?
    public var method: Method
    public var distribution: Distribution
    /// cm.
    public var rowSpacing: Double?
    /// cm.
    public var depth: Double?
    /// Age of the seedlings at transplanting, d.
    public var seedlingAge: Double?
    /// Mean temperature of the nursery, °C.
    public var nurseryTemperature: Double?
    public var plantsPerHill: Double?
    public var name: String?
  }

  public struct Irrigation: Sendable, Equatable {
    public struct Operation: Sendable, Equatable {
      public var moment: Moment
      public var kind: DSSATCodes.IrrigationOperation
      /// In the unit of `kind`.
      public var value: Double
      public var line: Int
    }
    /// Share of the water that reaches the soil, 0 to 1.
    public var efficiency: Double?
    /// Amount of each automatic irrigation, mm.
    public var automaticAmount: Double?
    public var name: String?
    public var operations: [Operation]
  }

  public struct Fertilisation: Sendable, Equatable {
    public var moment: Moment
    public var material: DSSATCodes.Fertiliser
    /// Nil where the file does not say.
    public var method: DSSATCodes.ApplicationMethod?
    /// cm.
    public var depth: Double?
    /// kg N ha⁻¹.
    public var nitrogen: Double?
    /// kg P ha⁻¹.
    public var phosphorus: Double?
    /// kg K ha⁻¹.
    public var potassium: Double?
    public var line: Int
  }

  public struct ResidueApplication: Sendable, Equatable {
    public var moment: Moment
    public var material: DSSATCodes.OrganicMaterial
    /// Dry matter, kg ha⁻¹.
    public var amount: Double
    /// %.
    public var nitrogen: Double?
    /// %.
    public var phosphorus: Double?
    /// Share that is worked in, %.
    public var incorporatedShare: Double?
    /// cm.
    public var depth: Double?
    public var line: Int
  }

  public struct Harvest: Sendable, Equatable {
    public var moment: Moment?
    public var stage: String?
    /// Share of the grain that is brought in, %.
    public var grainShare: Double?
    /// Share of the straw that is brought in, %.
    public var strawShare: Double?
    public var name: String?
  }

  public struct Controls: Sendable, Equatable {
    /// How something is managed.
    public enum Management: String, Sendable {
      case automatic = "A", none = "N", reported = "R", daysAfterPlanting = "D", fixedAmount = "F", atMaturity = "M", other = ""
    }
    public var start: CalendarDate?
    public var water: Bool
    public var nitrogen: Bool
    public var planting: Management
    public var irrigation: Management
    public var fertiliser: Management
    public var residue: Management
    public var harvest: Management
    public var name: String?
  }
}
