import Numbers
import PaddyTelemetry

/// Evidence as the tests of alarms write it: plot, times in minutes after one fixed midnight.
enum AlarmSample {
  /// 2021-07-22T00:00Z.
  static let midnight = 1_626_912_000.0

  /// Low oxygen is well again after an hour and as likely as not: short enough for a test to tell.
  static var rules: AlarmRules {
    var rules = AlarmRules.standard
    rules[.lowOxygen].minimumOff = Cited(3600, "s", "of the tests")
    rules[.lowOxygen].raisingConfidence = Cited(0.5, "1", "of the tests")
    rules[.lowOxygen].clearingConfidence = Cited(0.25, "1", "of the tests")
    return rules
  }

  static func time(_ minutes: Double) -> Double { midnight + minutes * 60 }

  static func oxygen(
    _ value: Double, at minutes: Double, confidence: Double = 1, source: AlarmEvidence.Source = .measured,
    expected: Double? = nil, plot: String = "plot-3", cause: String = "The probe reads low"
  ) -> AlarmEvidence {
    AlarmEvidence(
      plot: plot, kind: .lowOxygen, subject: "flat", value: value, unit: "g/m3", confidence: confidence, observed: time(minutes),
      expectedAt: expected.map(time), cause: cause, source: source)
  }

  /// Readings of one probe: value, minutes.
  static func probe(_ readings: [(Double, Double)]) -> [AlarmEvidence] { readings.map { oxygen($0.0, at: $0.1) } }
}

extension AlarmBook {
  /// Hands in evidence at the moment it was observed.
  mutating func take(_ evidence: AlarmEvidence) -> [AlarmEvent] { take(evidence, now: evidence.observed) }

  mutating func take(all evidence: [AlarmEvidence]) -> [AlarmEvent] { evidence.flatMap { take($0) } }
}
