/// What the sensors of one plot showed last, and whether they fit together.
///
/// Source: paddy science notes 9.2; oxygen saturation 468 / (31.6 + T) g m⁻³, 2.9 there. Left out: dew point above temperature,
/// which no relative humidity up to 100 % gives, and ammonium above total ammonia, which is not measured.
struct PlotBoard: Codable, Sendable {
  private var values = [Double](repeating: 0, count: PlotBoard.index.count)
  private var times = [Double](repeating: -.greatestFiniteMagnitude, count: PlotBoard.index.count)
  private var rainTimes: [Double] = [], rainDepths: [Double] = []
  private var irrigatedFrom = 0.0, irrigatedTo = 0.0
  private var knowsIrrigation = false

  private static let fresh = 2400.0
  /// Rise of the water within an hour that needs a reason — m; design choice after the step of 30 mm.
  private static let rise = 0.03

  static let index: [MeasuredVariable: Int] = Dictionary(
    uniqueKeysWithValues: MeasuredVariable.allCases.enumerated().map { ($1, $0) })
  private static let temperature = index[.waterTemperature]!, light = index[.photosyntheticRadiation]!
  private static let humidity = index[.relativeHumidity]!

  mutating func irrigate(from: Double, to: Double) {
    knowsIrrigation = true
    (irrigatedFrom, irrigatedTo) = (from, to)
  }

  mutating func take(_ value: Double, of variable: MeasuredVariable, at index: Int, time: Double) {
    guard time > times[index] else { return }
    values[index] = value
    times[index] = time
    guard variable == .rain, value > 0 else { return }
    rainTimes.append(time)
    rainDepths.append(value)
    while let first = rainTimes.first, rainTimes.count > 24 || time - first > 7200 {
      rainTimes.removeFirst()
      rainDepths.removeFirst()
    }
  }

  /// mm within the two hours before.
  func rain(before time: Double) -> Double {
    zip(rainTimes, rainDepths).reduce(0) { $0 + ($1.0 > time - 7200 && $1.0 <= time + 600 ? $1.1 : 0) }
  }

  private func value(_ index: Int, at time: Double) -> Double? {
    abs(times[index] - time) <= Self.fresh ? values[index] : nil
  }

  /// - Parameter lowest: of the sensor's own readings within the hour before.
  func check(_ value: Double, _ variable: MeasuredVariable, at time: Double, lowest: Double?) -> QualityReason? {
    switch variable {
    case .rain:
      guard value > 1, let humidity = self.value(Self.humidity, at: time), humidity < 50 else { return nil }
      return QualityReason(.consistency, .suspect, found: value, limit: 0)
    case .dissolvedOxygen:
      guard let light = self.value(Self.light, at: time), light < 5 else { return nil }
      guard let temperature = self.value(Self.temperature, at: time) else { return nil }
      let limit = 2 * 468 / (31.6 + temperature)
      return value > limit ? QualityReason(.consistency, .suspect, found: value, limit: limit) : nil
    case .floodwaterDepth:
      guard knowsIrrigation, let lowest, value - lowest > Self.rise + 3 * rain(before: time) / 1000 else { return nil }
      let isIrrigated = time >= irrigatedFrom && time <= irrigatedTo + 3600
      return isIrrigated ? nil : QualityReason(.consistency, .suspect, found: value - lowest, limit: Self.rise)
    default: return nil
    }
  }
}
