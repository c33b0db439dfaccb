public import Numbers

/// Rain that is expected, step by step: read from a CSV file, asked for its heaviest hours.
///
/// The file has a header and the columns `time` (ISO 8601 with its zone: when the step begins) and `rain_mm` (fallen in the step); `low_mm`
/// and `high_mm` (5 % and 95 %) or members as `member_1_mm`, `member_2_mm`, … may follow. A step lasts until the next begins, the last as long as the one before.
/// The rest of the weather may stand beside it (`ForecastSky`): `temperature [°C]`, `humidity [%]`, `wind [m/s]`, `radiation [W/m2]`, or in other
/// units of the closed list, means of the step; an empty field is not forecast.
public struct StormRainForecast: Sendable, Equatable {
  public struct Step: Sendable, Equatable {
    /// Seconds since 1970 UTC.
    public var start: Double, end: Double
    /// mm.
    public var rain: Double
    public var low: Double?, high: Double?
    /// Of every member, in the order of its columns — mm.
    public var members: [Double]
    /// The rest of the weather, as far as it is forecast.
    public var sky = ForecastSky()
  }

  /// One after the other without gaps; at least one.
  public let steps: [Step]

  /// - Parameters:
  ///   - text: the whole file.
  ///   - file: its name, for messages.
  /// - Returns: nil where anything is wrong; the diagnostics say what, all at once.
  public static func reading(_ text: String, file: String) -> (forecast: StormRainForecast?, diagnostics: [Diagnostic]) {
    var reader = StormRainReader(file: file)
    let steps = reader.steps(text)
    return (reader.diagnostics.contains { $0.severity == .error } ? nil : StormRainForecast(steps: steps), reader.diagnostics)
  }

  /// How much falls between two moments, steps that lie half in counted by half — mm.
  /// - Parameter member: nil for the forecast's own rain.
  public func rain(from start: Double, to end: Double, member: Int? = nil) -> Double {
    steps.reduce(0) { sum, step in
      let overlap = min(end, step.end) - max(start, step.start)
      guard overlap > 0 else { return sum }
      return sum + (member.map { step.members[$0] } ?? step.rain) * overlap / (step.end - step.start)
    }
  }

  /// The wettest window that begins with a step at or after a moment — mm, seconds since 1970 UTC; nil where none is left.
  public func wettest(hours: Double, after moment: Double, member: Int? = nil) -> (rain: Double, start: Double)? {
    var best: (rain: Double, start: Double)?
    for step in steps where step.end > moment {
      let start = max(step.start, moment)
      let amount = rain(from: start, to: start + hours * 3600, member: member)
      if amount > best?.rain ?? -1 { best = (amount, start) }
    }
    return best
  }

  /// Probability that some window brings at least so much: the share of members; without members by
  /// straight lines through its 5 %, its own rain (taken as 50 %) and its 95 %; without those 1 or 0.
  public func probability(ofAtLeast amount: Double, hours: Double, after moment: Double) -> Double {
    let members = steps[0].members.count
    if members > 0 {
      let wet = (0..<members).filter { (wettest(hours: hours, after: moment, member: $0)?.rain ?? 0) >= amount }.count
      return Double(wet) / Double(members)
    }
    guard let wettest = wettest(hours: hours, after: moment) else { return 0 }
    let window = steps.filter { $0.end > wettest.start && $0.start < wettest.start + hours * 3600 }
    guard window.allSatisfy({ $0.low != nil && $0.high != nil }), wettest.rain > 0 else { return wettest.rain >= amount ? 1 : 0 }
    // The ends of all steps added up, as if an hour too wet went with every other: a storm is all too strong or all too weak.
    let total = window.reduce(0) { $0 + $1.rain }
    let low = wettest.rain * window.reduce(0) { $0 + $1.low! } / max(total, 1e-9)
    let high = wettest.rain * window.reduce(0) { $0 + $1.high! } / max(total, 1e-9)
    return StormRainForecast.share(above: amount, low, wettest.rain, high)
  }

  /// What it means for one plot before the storm.
  /// - Parameter made: when the forecast was made — seconds since 1970 UTC.
  public func evidence(plot: String, made: Double, threshold: Double) -> AlarmEvidence? {
    guard let wettest = wettest(hours: 24, after: made) else { return nil }
    let amount = ShownQuantity(wettest.rain, "mm").text
    return AlarmEvidence(
      plot: plot, kind: .drainBeforeStorm, subject: "storm", value: wettest.rain, unit: "mm", threshold: .above(threshold),
      confidence: probability(ofAtLeast: threshold, hours: 24, after: made), observed: made, expectedAt: wettest.start,
      cause: "The rain forecast has \(amount) in the wettest 24 hours", source: .forecast)
  }

  /// Outside of low and high certain, which it is not quite.
  private static func share(above amount: Double, _ low: Double, _ middle: Double, _ high: Double) -> Double {
    if amount < low { return 1 }
    if amount > high { return 0 }
    if amount < middle { return 0.95 - 0.45 * (amount - low) / (middle - low) }
    return high > middle ? 0.5 - 0.45 * (amount - middle) / (high - middle) : 0.5
  }
}
