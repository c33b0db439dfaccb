internal import CGSL
public import Paddy

/// B against A, member by member on the same weather, pests and prices.
///
///     mean ± t(0.975, n − 1) · sd / √n        of the differences B − A
///
/// The interval is that of the *mean* difference over seasons of this climate; single seasons lie wider. Student's t takes the differences as
/// nearly normal, which a mean of ten and more seasons is; members with a NaN on either side are left out and not counted.
public struct PairedComparison: Sendable, Equatable {
  /// Pairs with both figures.
  public let count: Int
  /// Nil without pairs.
  public let mean: Double?
  /// Nil below two pairs.
  public let deviation: Double?
  /// Ends of the 95 % interval of the mean; nil below two pairs.
  public let low95: Double?
  public let high95: Double?
  /// Share of the members in which B is better, ties half; nil without pairs or where neither direction is better.
  public let probabilityBetter: Double?

  /// - Parameters:
  ///   - a: the base, by member.
  ///   - b: against it, by member in the same order.
  public init(a: [Double], b: [Double], better: Metric.Better) {
    precondition(a.count == b.count, "pairs need as many members on either side")
    let differences = zip(a, b).map { $1 - $0 }.filter { !$0.isNaN }
    let n = differences.count
    count = n
    mean = n == 0 ? nil : gsl_stats_mean(differences, 1, n)
    if n >= 2, let mean {
      let spread = gsl_stats_sd(differences, 1, n)
      let reach = gsl_cdf_tdist_Pinv(0.975, Double(n - 1)) * spread / Double(n).squareRoot()
      deviation = spread
      low95 = mean - reach
      high95 = mean + reach
    } else {
      deviation = nil
      low95 = nil
      high95 = nil
    }
    if n == 0 || better == .neither {
      probabilityBetter = nil
    } else {
      let won = differences.reduce(0.0) { $0 + ($1 == 0 ? 0.5 : ($1 > 0) == (better == .higher) ? 1 : 0) }
      probabilityBetter = won / Double(n)
    }
  }
}
