internal import Numbers
package import Paddy
public import PaddyTelemetry

/// What of a day's readings a twin can learn from, and how its members predict it: the observation operators.
public enum ObservedQuantity: String, Sendable, CaseIterable, Codable {
  /// Level of the water at midnight over the flat, below 0 in a tube — m.
  case level
  /// Dissolved oxygen at its lowest and highest of the day — g m⁻³.
  case oxygenLowest = "oxygen-lowest", oxygenHighest = "oxygen-highest"
  /// Ammonium in the floodwater — g N m⁻³.
  case ammonium
  case leafAreaIndex = "leaf-area-index"
  /// Nymphs and adults per hill.
  case planthoppers
  /// By volume — m³ m⁻³.
  case soilMoisture = "soil-moisture"

  public var name: String { rawValue }

  public var unit: String {
    switch self {
    case .level: "m"
    case .oxygenLowest, .oxygenHighest, .ammonium: "g/m3"
    case .leafAreaIndex: "m2/m2"
    case .planthoppers: "1/hill"
    case .soilMoisture: "m3/m3"
    }
  }

  public var variable: MeasuredVariable {
    switch self {
    case .level: .floodwaterDepth
    case .oxygenLowest, .oxygenHighest: .dissolvedOxygen
    case .ammonium: .ammonium
    case .leafAreaIndex: .leafAreaIndex
    case .planthoppers: .planthoppers
    case .soilMoisture: .soilMoisture
    }
  }

  /// Error of the model itself in predicting it, beside the sensor's — in units of `transformed`. Design choices: a probe stands at one
  /// spot of a plot that the model has as one.
  public var representation: Double {
    switch self {
    case .level: 0.003
    case .oxygenLowest, .oxygenHighest: 0.3
    case .ammonium: 0.15
    case .leafAreaIndex: 0.05
    case .planthoppers: 0.1
    case .soilMoisture: 0.02
    }
  }

  /// 1/hill.
  static let fewHoppers = 0.05

  /// The scale on which errors are alike: logarithms of ammonium and of counts, the latter with one hopper on twenty hills added to all.
  func transformed(_ value: Double) -> Double {
    switch self {
    case .ammonium: Double.log(max(value, 0.01))
    case .planthoppers: Double.log(max(value, 0) + ObservedQuantity.fewHoppers)
    default: value
    }
  }

  /// A standard error on that scale.
  func transformed(deviation: Double, at value: Double) -> Double {
    switch self {
    case .ammonium: deviation / max(value, 0.05)
    case .planthoppers: deviation / (max(value, 0) + ObservedQuantity.fewHoppers)
    default: deviation
    }
  }

  /// Of every member, for the day that was run last; not a number where it has none (no water).
  package func predicted(_ ensemble: FieldEnsemble) -> [Double] {
    switch self {
    case .level: ensemble.read { field, state, _ in state.water.level(field.geometry, field.soil) }
    case .oxygenLowest:
      ensemble.read { _, _, moved in
        Lanes.select(moved.oxygen.flatHighest .> 0, moved.oxygen.flatLowest, Lanes(.nan))
      }
    case .oxygenHighest:
      ensemble.read { _, _, moved in
        Lanes.select(moved.oxygen.flatHighest .> 0, moved.oxygen.flatHighest, Lanes(.nan))
      }
    case .ammonium:
      ensemble.read { field, state, _ in
        let wet = field.geometry.depthOnFlat(state.water.floodwater) .> 0.005
        return Lanes.select(wet, Lanes.ratio(state.nitrogen.floodwaterAmmonium, state.water.floodwater), Lanes(.nan))
      }
    case .leafAreaIndex: ensemble.read { _, state, _ in state.rice.leafArea }
    case .planthoppers:
      ensemble.read { field, state, _ in
        let hills = field.rice.hills * field.plantedShare * state.hillsLeft
        return Lanes.ratio(state.planthoppers.hopperDensity + state.whiteBacked.hopperDensity, hills)
      }
    case .soilMoisture:
      ensemble.read { field, state, _ in
        state.water.soilWater / (field.geometry.flatShare * field.soil.rootZone) + field.soil.wiltingPoint
      }
    }
  }
}

/// What the good readings of one day come to.
public struct DailyObservation: Sendable, Equatable, Codable {
  public var quantity: ObservedQuantity
  /// In the quantity's unit, with its standard error of chance.
  public var value: Double, deviation: Double
  /// Standard deviation of what is off alike on all days, as by the sensor's own zero — in the quantity's unit.
  public var standing: Double
  public init(_ quantity: ObservedQuantity, _ value: Double, deviation: Double, standing: Double = 0) {
    self.quantity = quantity
    self.value = value
    self.deviation = deviation
    self.standing = standing
  }
}
