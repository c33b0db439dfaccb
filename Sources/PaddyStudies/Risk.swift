internal import CGSL
internal import Numbers

/// How bad the bad seasons are. Profits in yuan per ha, one per member.
public enum Risk {
  /// Share of seasons with a loss; nil without any season.
  public static func lossProbability(_ profits: [Double]) -> Double? {
    profits.isEmpty ? nil : Double(profits.count { $0 < 0 }) / Double(profits.count)
  }

  /// Loss not exceeded in 1 − α of the seasons, positive for a loss: −quantile_α; nil without seasons.
  public static func valueAtRisk(_ profits: [Double], share: Double = 0.05) -> Double? {
    guard !profits.isEmpty else { return nil }
    return -gsl_stats_quantile_from_sorted_data(profits.sorted(), 1, profits.count, share)
  }

  /// Mean loss of the worst share α of seasons, positive for a loss: −mean(π | π ≤ q_α); nil without seasons.
  public static func conditionalValueAtRisk(_ profits: [Double], share: Double = 0.05) -> Double? {
    guard let limit = valueAtRisk(profits, share: share) else { return nil }
    let sorted = profits.sorted()
    let worst = sorted.filter { $0 <= -limit }
    return -(worst.isEmpty ? sorted[0] : gsl_stats_mean(worst, 1, worst.count))
  }

  /// Sure profit worth as much to somebody with negative exponential utility: −ln(mean e^(−rw))/r, the mean for r = 0; nil without seasons.
  /// - Parameter aversion: absolute risk aversion r — per yuan/ha, at least 0.
  public static func certaintyEquivalent(_ profits: [Double], aversion: Double) -> Double? {
    guard let worst = profits.min() else { return nil }
    guard aversion > 0 else { return gsl_stats_mean(profits, 1, profits.count) }
    let utility = profits.reduce(0) { $0 + Double.exp(-aversion * ($1 - worst)) } / Double(profits.count)
    return worst - Double.log(utility) / aversion
  }
}
