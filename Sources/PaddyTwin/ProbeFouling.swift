internal import Numbers
internal import PaddyTelemetry

/// How far the oxygen probe of a plot is off by what grows on it, as every member reckons it: beside the states of the field, corrected with them.
///
/// It falls from day to day at a rate of the member's own, round the catalogue's, until a reading stands above what was expected by more than chance
/// allows: then somebody has cleaned the probe, and it starts again from nothing. Left out: probes that foul upwards, two probes in a plot.
package struct ProbeFouling: Sendable, Equatable, Codable {
  /// Of every member, at most 0 — g m⁻³.
  package var bias: [Double]
  /// Of every member — g m⁻³ d⁻¹.
  let rates: [Double]

  package init(members: Int, seed: UInt64) {
    let rate = SensorKind.of(.dissolvedOxygen).drift?.rate
    let usual = abs(rate?.value ?? 0)
    let spread = rate.map { 0.25 * Double.log($0.range.lowerBound / $0.range.upperBound) } ?? 0
    bias = [Double](repeating: 0, count: members)
    rates = (0..<members).map { member in
      var stream = RandomStream(seed: seed, purpose: "fouling of the oxygen probe", member: member)
      return stream.lognormal(logMean: Double.log(max(usual, 1e-6)), logDeviation: abs(spread))
    }
  }

  /// A day of growth.
  package mutating func grow() { for member in bias.indices { bias[member] -= rates[member] } }

  package mutating func clean() { for member in bias.indices { bias[member] = 0 } }

  /// - Parameter value: of every member, after an analysis.
  package mutating func take(_ value: [Double]) { bias = value.map { min(0, $0) } }

  package var mean: Double { bias.reduce(0, +) / Double(max(1, bias.count)) }
}
