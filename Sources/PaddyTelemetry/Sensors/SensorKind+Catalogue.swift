internal import Numbers

extension SensorKind {
  /// The record of a variable: one for each.
  public static func of(_ variable: MeasuredVariable) -> SensorKind { all[variable]! }

  public static let all: [MeasuredVariable: SensorKind] = Dictionary(
    uniqueKeysWithValues: (water + air + crop).map { ($0.variable, $0) })

  static func recalled(_ value: Double, _ range: ClosedRange<Double>, _ unit: String) -> Cited {
    Cited(value, range, unit, "paddy science notes 9.1, recalled")
  }
  static func recalled(_ value: Double, _ unit: String) -> Cited { recalled(value, value...value, unit) }
  static func seen(_ value: Double, _ range: ClosedRange<Double>, _ unit: String, _ place: String) -> Cited {
    Cited(value, range, unit, "paddy science notes 9.1, seen: \(place)", .measured)
  }
  static func chosen(_ value: Double, _ range: ClosedRange<Double>, _ unit: String, _ why: String = "") -> Cited {
    Cited(value, range, unit, "design choice" + (why.isEmpty ? "" : ": \(why)"))
  }
  static func chosen(_ value: Double, _ unit: String, _ why: String = "") -> Cited { chosen(value, value...value, unit, why) }
  static func exactly(_ fixed: Cited, share: Cited? = nil) -> Accuracy {
    Accuracy(fixed: fixed, share: share ?? chosen(0, "1", "none stated"))
  }

  /// What most kinds have in common.
  init(
    _ variable: MeasuredVariable, from lowest: Cited, to highest: Cited, good: Accuracy, cheap: Accuracy, resolution: Cited,
    minutes: Double, lag seconds: Double
  ) {
    self.variable = variable
    self.lowest = lowest
    self.highest = highest
    self.good = good
    self.cheap = cheap
    self.resolution = resolution
    restsAtLowest = false
    restsAtHighest = false
    interval = Self.recalled(minutes * 60, "s")
    correlation = Self.recalled(0.3, 0...0.5, "1")
    lag = Self.chosen(seconds, "s")
    noise = .gaussian
    gap = Self.chosen(0.01, 0...0.05, "1", "messages lost on a radio link")
    delay = Self.chosen(20, 1...60, "s", "a radio link and its gateway")
    staleness = Self.chosen(max(3600, minutes * 240), "s", "an hour or four readings")
  }

  func with(_ change: (inout SensorKind) -> Void) -> SensorKind {
    var kind = self
    change(&kind)
    return kind
  }
}
