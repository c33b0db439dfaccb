/// Whether readings come late, and whether they come late in a way only a wrong clock does: each as late as the one before and
/// as far apart as they were observed.
struct ClockTrack: Codable, Sendable {
  /// Readings in a row that are enough: design choice.
  private static let least = 3

  private var lateness = 0.0
  private var observed = -Double.greatestFiniteMagnitude
  private var run = 0

  mutating func check(_ reading: Reading, _ rules: QualityRules, _ late: inout Int) -> QualityReason? {
    let found = reading.received - reading.observed
    if found < -QualityRules.clockAhead {
      return QualityReason(.clock, .fail, found: found, limit: -QualityRules.clockAhead)
    }
    guard found > rules.lateness else {
      run = 0
      return nil
    }
    late += 1
    let isRegular = reading.observed - observed >= 0.5 * rules.interval && abs(found - lateness) <= max(120, 0.2 * rules.interval)
    run = isRegular ? run + 1 : 0
    (lateness, observed) = (found, reading.observed)
    return run >= Self.least
      ? QualityReason(.clock, .suspect, found: found, limit: rules.lateness)
      : QualityReason(.lateness, .good, found: found, limit: rules.lateness)
  }
}
