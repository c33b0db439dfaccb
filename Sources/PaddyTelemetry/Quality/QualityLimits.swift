public import Numbers

/// What is known of a variable, apart from its sensors, that a test needs.
///
/// Source: paddy science notes 9.2 where it has a number; the difference between plots, the wandering between two readings and
/// what is marked so are design choices.
public struct QualityLimits: Sendable {
  /// A fixed part in the variable's unit and a share of the value, added.
  public struct Size: Sendable {
    public var fixed: Cited, share: Cited
    public func value(at x: Double) -> Double { fixed.value + share.value * abs(x) }
  }

  public var variable: MeasuredVariable
  /// Beyond it a reading is suspect.
  public var lowest: Cited, highest: Cited
  /// What the variable itself may wander between two readings, two standard deviations; nil where a lone reading says nothing.
  public var wandering: Size?
  /// Fastest change that is believed — unit s⁻¹.
  public var rate: Cited?
  /// Seconds without change that are suspect, and that fail.
  public var flat: (suspect: Cited, fail: Cited)?
  /// Least range within a day.
  public var leastRange: Cited?
  /// Standard deviation between plots of the farm at one time, and of means over a day; nil where plots are managed apart, so that
  /// neighbours say nothing.
  public var apart: (now: Size, day: Size)?

  public static func of(_ variable: MeasuredVariable) -> QualityLimits { all[variable]! }

  public static let all: [MeasuredVariable: QualityLimits] = Dictionary(uniqueKeysWithValues: table.map { ($0.variable, $0) })

  private static func chosen(_ value: Double, _ unit: String) -> Cited { Cited(value, unit, "design choice") }
  private static func noted(_ value: Double, _ unit: String) -> Cited { Cited(value, unit, "paddy science notes 9.2, default") }
  private static func size(_ fixed: Double, _ share: Double, _ unit: String) -> Size {
    Size(fixed: chosen(fixed, unit), share: chosen(share, "1"))
  }

  private static func row(
    _ variable: MeasuredVariable, _ span: (Cited, Cited), wandering: (Double, Double)?, rate: (Double, Double)? = nil,
    flatHours: (Double, Double)? = (6, 12), leastRange: Double? = nil, apartNow: (Double, Double)? = nil,
    apartDay: (Double, Double) = (0, 0)
  ) -> QualityLimits {
    let unit = variable.unit
    let hasNotedRate = variable != .airTemperature && variable != .relativeHumidity
    return QualityLimits(
      variable: variable, lowest: span.0, highest: span.1, wandering: wandering.map { size($0.0, $0.1, unit) },
      rate: rate.map { (hasNotedRate ? noted : chosen)($0.0 / $0.1, unit + "/s") },
      flat: flatHours.map { (noted($0.0 * 3600, "s"), chosen($0.1 * 3600, "s")) },
      leastRange: leastRange.map { chosen($0, unit) },
      apart: apartNow.map { (size($0.0, $0.1, unit), size(apartDay.0, apartDay.1, unit)) })
  }

  private static func spans(_ low: Double, _ high: Double, _ variable: MeasuredVariable) -> (Cited, Cited) {
    (chosen(low, variable.unit), chosen(high, variable.unit))
  }

  private static let table: [QualityLimits] = [
    row(
      .floodwaterDepth, spans(-0.29, 0.4, .floodwaterDepth), wandering: (0.008, 0), rate: (0.03, 300)),
    row(
      .waterTemperature, (chosen(2, "°C"), chosen(43, "°C")), wandering: (0.3, 0), rate: (2, 600), leastRange: 0.15,
      apartNow: (1.2, 0), apartDay: (0.6, 0)),
    row(
      .dissolvedOxygen, spans(0, 19, .dissolvedOxygen), wandering: (0.5, 0), rate: (3, 3600), apartNow: (2, 0),
      apartDay: (1.2, 0)),
    row(
      .pH, (noted(5, "pH"), chosen(10.8, "pH")), wandering: (0.12, 0), rate: (0.5, 600), apartNow: (0.35, 0),
      apartDay: (0.25, 0)),
    row(
      .electricalConductivity, spans(0.002, 0.4, .electricalConductivity), wandering: (0.001, 0), apartNow: (0.01, 0.2),
      apartDay: (0.01, 0.2)),
    row(.ammonium, spans(0.1, 80, .ammonium), wandering: (0.3, 0.1)),
    row(.soilMoisture, spans(0.05, 0.64, .soilMoisture), wandering: (0.01, 0), apartNow: (0.08, 0), apartDay: (0.08, 0)),
    row(
      .airTemperature, spans(-10, 45, .airTemperature), wandering: (1, 0), rate: (5, 600), leastRange: 0.3,
      apartNow: (0.5, 0), apartDay: (0.25, 0)),
    row(
      .relativeHumidity, spans(8, 100, .relativeHumidity), wandering: (5, 0), rate: (30, 600), apartNow: (3.5, 0),
      apartDay: (1.8, 0)),
    row(
      .photosyntheticRadiation, spans(0, 700, .photosyntheticRadiation), wandering: (120, 0), leastRange: 5,
      apartNow: (30, 0.25), apartDay: (4, 0.04)),
    row(.rain, spans(0, 40, .rain), wandering: (8, 0), flatHours: nil, apartNow: (2, 0.8), apartDay: (0.03, 0.4)),
    row(
      .windSpeed, spans(0, 40, .windSpeed), wandering: (4, 0), rate: (20, 600), apartNow: (0.8, 0.25), apartDay: (0.25, 0.1)),
    row(
      .lightTrap, spans(0, 10_000, .lightTrap), wandering: nil, flatHours: (120, 192), apartNow: (5, 1), apartDay: (5, 0.8)),
    row(.planthoppers, spans(0, 1000, .planthoppers), wandering: nil, flatHours: (120, 192)),
    row(
      .leafAreaIndex, spans(0, 9.5, .leafAreaIndex), wandering: nil, flatHours: nil, apartNow: (0.5, 0.3), apartDay: (0.5, 0.3)),
  ]
}
