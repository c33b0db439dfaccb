internal import Numbers
internal import PaddyTelemetry

/// What the members take the sensors of a variable to be off by from day to day.
///
///     H(x) ← H(x) + σ b          b ← ρ b + √(1 − ρ²) ε,  ε ~ N(0, 1),  ρ = exp(−1 / days)
///
/// A sensor's own gain and zero are the same tomorrow, so that a hundred looks through it are not a hundred errors of chance whose mean
/// would vanish: each member has a view of its own of what the sensor is off by, which is observed and corrected together with the states
/// (state augmentation: Friedland 1969; Dee and da Silva 1998). Left out: two sensors of one variable on a plot, which share one offset.
struct SensorOffsets: Sendable, Equatable, Codable {
  /// By the variable's name: of every member, in standard deviations of what stays of the error.
  private var values: [String: [Double]] = [:]

  /// Of every member, drawn where they are asked for first; their mean is 0 and their deviation 1.
  mutating func of(_ variable: MeasuredVariable, members: Int, seed: UInt64) -> [Double] {
    if let known = values[variable.name] { return known }
    let drawn = SensorOffsets.drawn(variable, purpose: "offset", seed: seed, members: members)
    values[variable.name] = drawn
    return drawn
  }

  mutating func set(_ variable: MeasuredVariable, _ corrected: [Double]) { values[variable.name] = corrected }

  /// A day on: what was learnt is forgotten as sensors are cleaned and wander.
  mutating func advance(day: Int, seed: UInt64) {
    for variable in MeasuredVariable.allCases {
      guard let known = values[variable.name] else { continue }
      let kept = Double.exp(-1 / SensorKind.of(variable).standingDays)
      let fresh = (1 - kept * kept).squareRoot()
      let noise = SensorOffsets.drawn(variable, purpose: "offset of day \(day)", seed: seed, members: known.count)
      values[variable.name] = known.indices.map { kept * known[$0] + fresh * noise[$0] }
    }
  }

  private static func drawn(_ variable: MeasuredVariable, purpose: String, seed: UInt64, members: Int) -> [Double] {
    let whole = "\(variable.name) \(purpose)"
    let raw = (0..<members).map { member in
      var stream = RandomStream(seed: seed, purpose: whole, member: member)
      return stream.normal()
    }
    let (mean, deviation) = FieldTwin.moments(raw)
    return deviation > 0 ? raw.map { ($0 - mean) / deviation } : raw
  }
}
