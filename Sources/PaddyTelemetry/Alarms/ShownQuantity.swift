internal import Numbers

/// A number in Paddy's unit as a person in the field reads it: centimetres of water, milligrams in a litre, hours of silence.
public struct ShownQuantity: Sendable, Equatable {
  /// In `unit`.
  public var value: Double
  /// Empty where the number has none, as a leaf area index and pH.
  public var unit: String

  /// - Parameter unit: one of Paddy's own, as `MeasuredVariable.unit`; any other is shown as it is.
  public init(_ value: Double, _ unit: String) {
    let (factor, shown) = ShownQuantity.scale(value, unit)
    self.value = value * factor
    self.unit = shown
  }

  /// What a number in Paddy's unit is multiplied by to be shown, and in what.
  public static func scale(_ value: Double, _ unit: String) -> (factor: Double, unit: String) {
    switch unit {
    case "m": (100, "cm")
    case "g/m3": (1, "mg/L")
    case "S/m": (10_000, "µS/cm")
    case "m3/m3": (100, "%")
    case "1/hill": (1, "per hill")
    case "W/m2": (1, "W/m²")
    case "1", "pH", "m2/m2": (1, "")
    case "s": abs(value) < 5400 ? (1 / 60, "min") : abs(value) < 172_800 ? (1 / 3600, "h") : (1 / 86_400, "d")
    case "d": abs(value) < 2 ? (24, "h") : (1, "d")
    default: (1, unit)
    }
  }

  /// About three digits that mean something, without its unit.
  public var figure: String {
    guard value.isFinite else { return Figures.absent }
    if ["min", "h", "d"].contains(unit) {
      return ShownQuantity.figure(value, decimals: abs(value) >= 10 || value == value.rounded() ? 0 : 1)
    }
    let decimals = abs(value) >= 100 ? 0 : abs(value) >= 10 ? 1 : unit == "cm" ? 1 : 2
    return ShownQuantity.figure(value, decimals: decimals)
  }

  /// With its unit.
  public var text: String { unit.isEmpty ? figure : "\(figure) \(unit)" }

  /// Fixed decimals, commas between thousands, a true minus; halves away from nil.
  public static func figure(_ value: Double, decimals: Int) -> String {
    guard value.isFinite, abs(value) < 1e12 else { return Figures.absent }
    return Figures.text(value, decimals: decimals, minus: "−")
  }
}
