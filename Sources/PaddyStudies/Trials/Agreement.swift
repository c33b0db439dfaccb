internal import CGSL

/// How well simulated figures meet observed ones, pair by pair.
///
///     RMSE = √(Σ(s − o)²/n)                      nRMSE = 100 · RMSE / |ō|            bias = s̄ − ō
///     d  = 1 − Σ(s − o)² / Σ(|s − ō| + |o − ō|)²           (index of agreement)
///     EF = 1 − Σ(s − o)² / Σ(o − ō)²                       (model efficiency)
///
/// R² is Pearson's coefficient squared: it forgives any straight line, so it is read beside slope and bias. EF is 0 where the mean
/// of the observations does as well as the model, and below where it does better.
/// Sources: Willmott (1981) Physical Geography 2, 184–194 for d; Nash & Sutcliffe (1970) Journal of Hydrology 10, 282–290 for EF.
public struct Agreement: Sendable, Equatable {
  /// Pairs that count.
  public let count: Int
  /// Pairs left out because a side is not finite.
  public let left: Int
  /// In the unit of the pairs; nil without pairs.
  public let observedMean: Double?
  /// In the unit of the pairs; nil without pairs.
  public let simulatedMean: Double?
  /// In the unit of the pairs; nil without pairs.
  public let rootMeanSquareError: Double?
  /// Simulated less observed, in the unit of the pairs; nil without pairs.
  public let bias: Double?
  /// Squared correlation; nil where either side has no spread.
  public let determination: Double?
  /// Of the line of simulated on observed; nil where the observations have no spread.
  public let slope: Double?
  /// Of the same line, in the unit of the pairs; nil where the observations have no spread.
  public let intercept: Double?
  /// Willmott's d, 0 … 1; nil where the observations have no spread.
  public let willmott: Double?
  /// Nash and Sutcliffe's, at most 1; nil where the observations have no spread.
  public let efficiency: Double?

  /// Root mean square error — % of the observed mean; nil without pairs or where that mean is zero.
  public var normalisedError: Double? {
    guard let rootMeanSquareError, let observedMean, observedMean != 0 else { return nil }
    return 100 * rootMeanSquareError / abs(observedMean)
  }

  public init(_ pairs: [(observed: Double, simulated: Double)]) {
    let finite = pairs.filter { $0.observed.isFinite && $0.simulated.isFinite }
    count = finite.count
    left = pairs.count - finite.count
    guard !finite.isEmpty else {
      (observedMean, simulatedMean, rootMeanSquareError, bias) = (nil, nil, nil, nil)
      (determination, slope, intercept, willmott, efficiency) = (nil, nil, nil, nil, nil)
      return
    }
    let observed = finite.map(\.observed), simulated = finite.map(\.simulated)
    let n = finite.count
    let centre = gsl_stats_mean(observed, 1, n), simulatedCentre = gsl_stats_mean(simulated, 1, n)
    var squares = 0.0, potential = 0.0
    for (o, s) in finite {
      squares += (s - o) * (s - o)
      let reach = abs(s - centre) + abs(o - centre)
      potential += reach * reach
    }
    observedMean = centre
    simulatedMean = simulatedCentre
    rootMeanSquareError = (squares / Double(n)).squareRoot()
    bias = simulatedCentre - centre
    guard observed.min() != observed.max() else {
      (determination, slope, intercept, willmott, efficiency) = (nil, nil, nil, nil, nil)
      return
    }
    let spread = gsl_stats_tss_m(observed, 1, n, centre)
    let line = gsl_stats_covariance_m(observed, 1, simulated, 1, n, centre, simulatedCentre) * Double(n - 1) / spread
    slope = line
    intercept = simulatedCentre - line * centre
    willmott = 1 - squares / potential
    efficiency = 1 - squares / spread
    if simulated.min() == simulated.max() {
      determination = nil
    } else {
      let correlation = gsl_stats_correlation(observed, 1, simulated, 1, n)
      determination = correlation * correlation
    }
  }
}
