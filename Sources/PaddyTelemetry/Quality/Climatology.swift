/// What a variable usually is by month and hour: the 0.5 and 99.5 % quantiles at a site.
public struct Climatology: Sendable, Codable {
  /// From January, 24 hours each of local time; in the variable's unit.
  public var lowest: [[Double]], highest: [[Double]]
  /// Local time less UTC — s.
  public var offset: Double

  /// - Parameters: lowest and highest of 12 months with 24 hours each.
  public init?(lowest: [[Double]], highest: [[Double]], offset: Double) {
    let isWhole = [lowest, highest].allSatisfy { $0.count == 12 && $0.allSatisfy { $0.count == 24 } }
    guard isWhole else { return nil }
    self.lowest = lowest
    self.highest = highest
    self.offset = offset
  }

  package func limits(at time: Double) -> (lowest: Double, highest: Double) {
    let local = time + offset
    let day = Int((local / 86_400).rounded(.down))
    let hour = min(23, Int((local - Double(day) * 86_400) / 3600))
    let month = Climatology.month(ofDay: day)
    return (lowest[month - 1][hour], highest[month - 1][hour])
  }

  /// Of the Gregorian calendar, days since 1970-01-01, by 400-year eras that begin in March.
  package static func month(ofDay day: Int) -> Int {
    let shifted = day + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let year = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * year + year / 4 - year / 100)
    let fromMarch = (5 * dayOfYear + 2) / 153
    return fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  }
}
