internal import Numbers

/// Weather beside the rain of a forecast step, means of the step; nil is not forecast.
public struct ForecastSky: Sendable, Equatable {
  /// Of the air at 2 m — °C.
  public var temperature: Double?
  /// Relative — %.
  public var humidity: Double?
  /// At 2 m, as `MeasuredVariable.windSpeed` is; that which a weather service states for 10 m is about a third stronger — m s⁻¹.
  public var wind: Double?
  /// Global — W m⁻².
  public var radiation: Double?
  public init() {}

  /// What a column holds.
  enum Part: String, CaseIterable {
    case temperature, humidity, wind, radiation

    var path: WritableKeyPath<ForecastSky, Double?> {
      switch self {
      case .temperature: \.temperature
      case .humidity: \.humidity
      case .wind: \.wind
      case .radiation: \.radiation
      }
    }

    /// Beyond it a number is a slip of its unit.
    var span: ClosedRange<Double> {
      switch self {
      case .temperature: -40...55
      case .humidity: 0...100
      case .wind: 0...80
      case .radiation: 0...1400
      }
    }

    /// The unit in which it is kept.
    var unit: String {
      switch self {
      case .temperature: "°C"
      case .humidity: "%"
      case .wind: "m/s"
      case .radiation: "W/m2"
      }
    }

    /// The name of its column with the unit in it, as files of weather have it.
    private var plainName: String {
      switch self {
      case .temperature: "temperature_c"
      case .humidity: "humidity_percent"
      case .wind: "wind_m_s"
      case .radiation: "radiation_w_m2"
      }
    }

    private var sensor: MeasuredVariable? {
      switch self {
      case .temperature: .airTemperature
      case .humidity: .relativeHumidity
      case .wind: .windSpeed
      case .radiation: nil
      }
    }

    var units: [String] {
      sensor.map { TelemetryUnits.allowed(for: $0) } ?? ["W/m2", "kJ/m2/h", "MJ/m2/h", "MJ/m2/d"]
    }

    private func conversion(_ unit: String) -> UnitConversion? {
      if let sensor { return TelemetryUnits.conversion(of: unit, for: sensor) }
      return switch unit {
      case "W/m2": UnitConversion()
      case "kJ/m2/h": UnitConversion(1000, per: 3600)
      case "MJ/m2/h": UnitConversion(1_000_000, per: 3600)
      case "MJ/m2/d": UnitConversion(1_000_000, per: 86_400)
      default: nil
      }
    }

    /// The column of a header, `wind [km/h]` or `wind_m_s`; nil for one of another kind.
    static func column(_ field: String) -> Result<(Part, UnitConversion), RecordFault>? {
      let lower = field.lowercased()
      if let plain = allCases.first(where: { $0.plainName == lower }) { return .success((plain, UnitConversion())) }
      var name = lower[...]
      var unit: String?
      if field.last == "]", let open = field.firstIndex(of: "[") {
        unit = String(field[field.index(after: open)...].dropLast()).split(separator: " ").joined(separator: " ")
        name = lower[..<open].drop { $0 == " " }
        while name.last == " " { name.removeLast() }
      }
      guard let part = allCases.first(where: { $0.rawValue == name || $0.sensor?.rawValue ?? "" == name }) else { return nil }
      let allowed = part.units.joined(separator: ", ")
      guard let unit else {
        return .failure(
          RecordFault(.unit, "'\(field)' has no unit; write it as \(part.rawValue) [\(part.unit)]; allowed: \(allowed)"))
      }
      guard let conversion = part.conversion(unit) else {
        return .failure(RecordFault(.unit, "'\(excerpt(unit))' is no unit of \(part.rawValue); allowed: \(allowed)"))
      }
      return .success((part, conversion))
    }
  }
}
