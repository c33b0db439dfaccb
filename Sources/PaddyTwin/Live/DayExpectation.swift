internal import Numbers
internal import Paddy
package import PaddyTelemetry

/// What a twin expects of one variable through the day to come, put together once a day.
///
/// A state runs evenly from tonight to tomorrow night; what swings is drawn in half waves between its lowest and its highest. What the model itself
/// does not tell of the hours, and what a single reading scatters by, widens it (design choices).
package struct DayExpectation: Sendable, Equatable, Codable {
  /// Mean and standard deviation of the members.
  struct Moments: Sendable, Equatable, Codable {
    var mean: Double, deviation: Double
    init?(_ members: [Double]) {
      let finite = members.filter(\.isFinite)
      guard finite.count * 2 > members.count else { return nil }
      (mean, deviation) = FieldTwin.moments(finite)
    }
  }
  /// At its start and end, or lowest and highest.
  private var first: Moments, second: Moments
  /// Hours of the lowest and of the highest; nil of what does not swing.
  private var lowest: Double?, highest: Double?
  /// A standard deviation beside that of the members, and a share of the swing.
  private var extra: Double, swingShare = 0.0

  /// - Returns: nil where most members have nothing to expect.
  init?(from start: [Double], to end: [Double], extra: Double) {
    guard let first = Moments(start), let second = Moments(end) else { return nil }
    (self.first, self.second, self.extra) = (first, second, extra)
  }

  /// - Parameters:
  ///   - hours: of the lowest and of the highest.
  ///   - share: of the swing by which a reading may be off it.
  init?(lowest: [Double], highest: [Double], hours: (low: Double, high: Double), extra: Double, share: Double) {
    guard let first = Moments(lowest), let second = Moments(highest) else { return nil }
    (self.first, self.second, self.extra, swingShare) = (first, second, extra, share)
    (self.lowest, self.highest) = (hours.low, hours.high)
  }

  /// - Parameter hour: of the day to come.
  package func at(hour: Double) -> Expectation {
    let deviation = max(first.deviation, second.deviation)
    let swing = second.mean - first.mean
    let share: Double
    var scatter = extra * extra
    if let lowest, let highest {
      scatter += swingShare * swingShare * swing * swing
      let day = highest - lowest
      if (lowest..<highest).contains(hour) {
        share = 0.5 * (1 - Double.cos(.pi * (hour - lowest) / day))
      } else {
        let since = hour < lowest ? hour + 24 - highest : hour - highest
        share = 0.5 * (1 + Double.cos(.pi * since / (24 - day)))
      }
    } else {
      share = hour / 24
    }
    return Expectation(mean: first.mean + swing * share, deviation: (deviation * deviation + scatter).squareRoot())
  }

  /// Of every variable that the model has hours or an evening of. Not of conductivity, traps and pH, of which it has at most the day's
  /// highest, and not of the weather.
  /// - Parameters:
  ///   - twin: on the evening before the day.
  ///   - next: on its evening.
  ///   - water: of every member, lowest and highest of the floodwater, °C.
  static func all(
    _ twin: FieldTwin, _ next: FieldTwin, water: [(lowest: Double, highest: Double)]
  ) -> [String: DayExpectation] {
    func evenings(_ quantity: ObservedQuantity, extra: (_ mean: Double) -> Double) -> DayExpectation? {
      let start = quantity.predicted(twin.ensemble), end = quantity.predicted(next.ensemble)
      guard let mean = Moments(end)?.mean else { return nil }
      return DayExpectation(from: start, to: end, extra: extra(mean))
    }
    let oxygen = DayExpectation(
      lowest: ObservedQuantity.oxygenLowest.predicted(next.ensemble),
      highest: ObservedQuantity.oxygenHighest.predicted(next.ensemble),
      hours: (6, 15), extra: 0.5.squareRoot(), share: 0.2)
    let temperature = DayExpectation(
      lowest: water.map(\.lowest), highest: water.map(\.highest), hours: (5, 14), extra: 1, share: 0.2)
    // Irrigation, rain and fertiliser that nobody announced come by day; of insects a mean of twenty hills is counted.
    let all: [(MeasuredVariable, DayExpectation?)] = [
      (.floodwaterDepth, evenings(.level) { _ in 0.03 }),
      (.dissolvedOxygen, oxygen),
      (.waterTemperature, temperature),
      (.ammonium, evenings(.ammonium) { 0.2 + 0.3 * $0 }),
      (.soilMoisture, evenings(.soilMoisture) { _ in 0.03 }),
      (.leafAreaIndex, evenings(.leafAreaIndex) { _ in 0.3 }),
      (.planthoppers, evenings(.planthoppers) { SensorKind.of(.planthoppers).noiseDeviation(.good, at: $0) + 0.1 }),
    ]
    return Dictionary(uniqueKeysWithValues: all.compactMap { variable, expected in expected.map { (variable.name, $0) } })
  }
}
