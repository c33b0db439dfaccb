/// What a sensor of a rice plot can measure: the closed list behind every name, unit and check of telemetry.
public enum MeasuredVariable: String, Sendable, CaseIterable, Codable, Hashable {
  /// Of the water on the flat, above its soil; below 0 in a perforated tube — m.
  case floodwaterDepth = "floodwater-depth"
  /// °C.
  case waterTemperature = "water-temperature"
  /// g m⁻³, which is mg L⁻¹.
  case dissolvedOxygen = "dissolved-oxygen"
  case pH = "ph"
  /// At 25 °C — S m⁻¹.
  case electricalConductivity = "electrical-conductivity"
  /// Ammonium and ammonia in the floodwater as nitrogen — g N m⁻³.
  case ammonium
  /// Of the root zone, by volume — m³ m⁻³.
  case soilMoisture = "soil-moisture"
  /// °C.
  case airTemperature = "air-temperature"
  /// %.
  case relativeHumidity = "relative-humidity"
  /// Photosynthetically active, of both sun and sky — W m⁻².
  case photosyntheticRadiation = "par"
  /// Fallen since the reading before — mm.
  case rain
  /// At 2 m — m s⁻¹.
  case windSpeed = "wind-speed"
  /// Planthoppers caught in a light trap in a night — number.
  case lightTrap = "light-trap"
  /// Nymphs and adults of planthoppers counted on a hill, mean of the hills looked at — number per hill.
  case planthoppers
  /// Of the canopy, from a camera or its NDVI — m² m⁻².
  case leafAreaIndex = "leaf-area-index"

  /// As people write it.
  public var name: String { rawValue }

  /// The unit in which Paddy keeps it.
  public var unit: String {
    switch self {
    case .floodwaterDepth: "m"
    case .waterTemperature, .airTemperature: "°C"
    case .dissolvedOxygen: "g/m3"
    case .ammonium: "g/m3"
    case .pH: "pH"
    case .electricalConductivity: "S/m"
    case .soilMoisture: "m3/m3"
    case .relativeHumidity: "%"
    case .photosyntheticRadiation: "W/m2"
    case .rain: "mm"
    case .windSpeed: "m/s"
    case .lightTrap: "1"
    case .planthoppers: "1/hill"
    case .leafAreaIndex: "m2/m2"
    }
  }
}
