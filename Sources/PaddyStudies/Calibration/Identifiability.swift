internal import CGSL

/// What the observations say about each fitted parameter, and what they cannot tell apart.
///
///     J = ∂r/∂z    z = (θ − low) / (high − low)        J = U·diag(s)·Vᵀ
///     covariance of z = σ² · V·diag(1/s²)·Vᵀ           σ² = Σr² / (m − p)
///
/// Parameters are measured by their ranges, so that a singular value says how much the residuals feel a walk across the plausible.
/// It is linear at one point: a standard error wider than the bounds, or of a parameter on a bound, says no more than "not known".
/// Residuals are taken as independent with one variance; those of one season are not, so standard errors come out too small.
public struct Identifiability: Sendable, Equatable {
  /// A combination of parameters that the residuals hardly feel.
  public struct Direction: Sendable, Equatable {
    /// To the largest of all; below `Identifiability.flat`.
    public var relativeSingularValue: Double
    /// By parameter, in shares of its range; of length 1, the largest one positive.
    public var weights: [Double]
  }

  public enum Edge: String, Sendable { case low, high }

  /// Share of the largest singular value below which a direction is flat.
  public static let flat = 1e-3
  /// Share of the range from a bound within which a parameter lies on it.
  public static let edgeWidth = 1e-3

  public let point: [Double]
  /// m, those that are finite.
  public let residuals: Int
  /// Σr².
  public let squares: Double
  /// Falling.
  public let singularValues: [Double]
  /// Of the parameters as they are; nil where a parameter is part of a direction not felt at all, or m ≤ p.
  public let standardErrors: [Double?]
  /// Between estimates of two parameters, −1 … 1; nil as above.
  public let correlations: [[Double?]]
  public let flatDirections: [Direction]
  /// Nil where a parameter is inside of its bounds.
  public let edges: [Edge?]

  /// - Parameters:
  ///   - point: the fitted parameters.
  ///   - bounds: of each, none empty.
  ///   - step: of the numeric derivative — share of the range. Where the model steps by days, smaller ones see only noise.
  ///   - function: residuals at a point, always as many, each over the error expected of it.
  /// - Returns: nil without a finite residual. A residual that is not finite at one of the points asked for is left out.
  public init?(
    at point: [Double], bounds: [ClosedRange<Double>], step: Double = 1e-3, residuals function: ([Double]) -> [Double]
  ) {
    self.init(sideBySide: { $0.map(function) }, at: point, bounds: bounds, step: step)
  }

  /// The same where the residuals of many points are worked out at once.
  public init?(
    sideBySide function: ([[Double]]) -> [[Double]], at point: [Double], bounds: [ClosedRange<Double>], step: Double = 1e-3
  ) {
    precondition(point.count == bounds.count && !point.isEmpty, "as many bounds as numbers")
    let p = point.count
    var asked = [point]
    for number in 0..<p {
      let range = bounds[number]
      let reach = step * (range.upperBound - range.lowerBound)
      var low = point, high = point
      low[number] = max(range.lowerBound, point[number] - reach)
      high[number] = min(range.upperBound, point[number] + reach)
      asked += [low, high]
    }
    let found = function(asked)
    let here = found[0]
    let columns = (0..<p).map { number in
      let width = bounds[number].upperBound - bounds[number].lowerBound
      let share = (asked[2 * number + 2][number] - asked[2 * number + 1][number]) / width
      return zip(found[2 * number + 1], found[2 * number + 2]).map { ($1 - $0) / share }
    }
    let rows = here.indices.filter { row in here[row].isFinite && columns.allSatisfy { $0[row].isFinite } }
    guard !rows.isEmpty,
      let (values, vectors) = Identifiability.decompose(rows.map { row in columns.map { $0[row] } }, columns: p)
    else { return nil }
    let squares = rows.reduce(0) { $0 + here[$1] * here[$1] }
    let covariance = Identifiability.covariance(values, vectors, variance: squares / Double(rows.count - p), rows.count > p)
    let deviations = (0..<p).map { covariance[$0][$0].map { $0.squareRoot() } }
    self.point = point
    self.residuals = rows.count
    self.squares = squares
    singularValues = values
    standardErrors = (0..<p).map { number in
      deviations[number].map { $0 * (bounds[number].upperBound - bounds[number].lowerBound) }
    }
    correlations = (0..<p).map { a in
      (0..<p).map { b in
        guard let shared = covariance[a][b], let one = deviations[a], let other = deviations[b], one > 0, other > 0 else {
          return nil
        }
        return shared / (one * other)
      }
    }
    flatDirections = values.indices.filter { values[$0] <= Identifiability.flat * values[0] }.map { place in
      let column = vectors.map { $0[place] }
      let largest = column.max { abs($0) < abs($1) } ?? 1
      return Direction(
        relativeSingularValue: values[0] == 0 ? 0 : values[place] / values[0],
        weights: largest < 0 ? column.map { -$0 } : column)
    }
    edges = zip(point, bounds).map { value, range in
      let reach = Identifiability.edgeWidth * (range.upperBound - range.lowerBound)
      return value <= range.lowerBound + reach ? .low : value >= range.upperBound - reach ? .high : nil
    }
  }

  /// Singular values, falling, and V by parameter and direction; nil where the decomposition fails.
  private static func decompose(_ rows: [[Double]], columns p: Int) -> (values: [Double], vectors: [[Double]])? {
    GSLRuntime.prepare()
    // The decomposition wants no fewer rows than columns; rows of zeros change nothing.
    let m = max(rows.count, p)
    guard let matrix = gsl_matrix_calloc(m, p), let v = gsl_matrix_alloc(p, p), let s = gsl_vector_alloc(p) else { return nil }
    defer {
      gsl_matrix_free(matrix)
      gsl_matrix_free(v)
      gsl_vector_free(s)
    }
    for (row, numbers) in rows.enumerated() {
      for (column, number) in numbers.enumerated() { gsl_matrix_set(matrix, row, column, number) }
    }
    guard gsl_linalg_SV_decomp_jacobi(matrix, v, s) == Int32(GSL_SUCCESS) else { return nil }
    let order = (0..<p).sorted { gsl_vector_get(s, $0) > gsl_vector_get(s, $1) }
    return (order.map { gsl_vector_get(s, $0) }, (0..<p).map { row in order.map { gsl_matrix_get(v, row, $0) } })
  }

  private static func covariance(_ values: [Double], _ vectors: [[Double]], variance: Double, _ isOverdetermined: Bool)
    -> [[Double?]]
  {
    let p = values.count
    // Below rounding a direction is not felt at all: whoever takes part in it has no error that could be told.
    let felt = values.map { $0 > 1e-10 * values[0] }
    let isKnown = vectors.map { row in isOverdetermined && zip(row, felt).allSatisfy { $1 || abs($0) < 1e-6 } }
    return (0..<p).map { a in
      (0..<p).map { b in
        guard isKnown[a], isKnown[b] else { return nil }
        var sum = 0.0
        for place in 0..<p where felt[place] { sum += vectors[a][place] * vectors[b][place] / (values[place] * values[place]) }
        return variance * sum
      }
    }
  }
}
