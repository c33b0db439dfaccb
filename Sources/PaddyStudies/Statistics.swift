internal import CGSL

/// How a figure is spread over the members of an ensemble. NaN members are left out and not counted.
public struct Statistics: Sendable, Equatable {
  /// Members with a figure.
  public let count: Int
  /// Nil without members.
  public let mean: Double?
  /// Of a sample (n − 1); nil below two members.
  public let deviation: Double?
  /// Values below which 5, 50 and 95 % lie, interpolated between members (type 7 of Hyndman & Fan 1996); nil without members.
  public let quantile05: Double?
  public let median: Double?
  public let quantile95: Double?

  public init(_ values: [Double]) {
    let sorted = values.filter { !$0.isNaN }.sorted()
    count = sorted.count
    mean = sorted.isEmpty ? nil : gsl_stats_mean(sorted, 1, sorted.count)
    deviation = sorted.count < 2 ? nil : gsl_stats_sd(sorted, 1, sorted.count)
    func quantile(_ share: Double) -> Double? {
      sorted.isEmpty ? nil : gsl_stats_quantile_from_sorted_data(sorted, 1, sorted.count, share)
    }
    quantile05 = quantile(0.05)
    median = quantile(0.5)
    quantile95 = quantile(0.95)
  }
}
