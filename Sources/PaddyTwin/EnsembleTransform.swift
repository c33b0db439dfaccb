internal import CGSL

/// One analysis of an ensemble: what its members become when something is observed that all of them predict.
///
///     S = (H(X) − mean) / r         m × N        d = (y − mean H) / r         C = S Sᵀ / (N − 1) = V Λ Vᵀ        c = a Sᵀ / (N − 1)
///     mean  ← mean + Σ_k (v_k·c)(v_k·d) / (1 + λ_k)
///     a     ← a + Σ_k (1/√(1 + λ_k) − 1) · (v_k·c)/λ_k · (v_k S)
///
/// a: anomalies of one state; r: standard errors of the observations. This is the ensemble transform Kalman filter with the symmetric square root
/// (Bishop et al. 2001; Hunt et al. 2007), turned over by the observations instead of the members: few observations and many members
/// make an eigenproblem of a few rows. No noise is added, so the same input gives the same bits.
/// Left out: what is neither linear nor normal; states are transformed before they come here.
package struct EnsembleTransform {
  /// What is observed, without errors in common.
  package struct Observation {
    /// Of every member.
    var predicted: [Double]
    var observed: Double
    /// Standard error, above 0; larger where the observation is to count less (localisation).
    var deviation: Double

    package init(predicted: [Double], observed: Double, deviation: Double) {
      (self.predicted, self.observed, self.deviation) = (predicted, observed, deviation)
    }
  }

  private let members: Int
  /// Rows v_k S, their eigenvalues λ_k, and v_k·d.
  private var modes: [(row: [Double], value: Double, innovation: Double)] = []

  private let inflation: Double

  /// - Parameters:
  ///   - observations: at least one, all of as many members.
  ///   - inflation: how much wider than they are the members are taken to be.
  package init(_ observations: [Observation], inflation: Double = 1) {
    self.inflation = inflation
    members = observations[0].predicted.count
    let count = observations.count
    let n = Double(members - 1)
    var rows: [[Double]] = []
    var innovations: [Double] = []
    for observation in observations {
      let mean = observation.predicted.reduce(0, +) / Double(members)
      rows.append(observation.predicted.map { inflation * ($0 - mean) / observation.deviation })
      innovations.append((observation.observed - mean) / observation.deviation)
    }
    guard let matrix = gsl_matrix_alloc(count, count), let values = gsl_vector_alloc(count),
      let vectors = gsl_matrix_alloc(count, count), let room = gsl_eigen_symmv_alloc(count)
    else { return }
    defer {
      gsl_matrix_free(matrix)
      gsl_vector_free(values)
      gsl_matrix_free(vectors)
      gsl_eigen_symmv_free(room)
    }
    for i in 0..<count {
      for j in 0...i {
        let entry = EnsembleTransform.product(rows[i], rows[j]) / n
        gsl_matrix_set(matrix, i, j, entry)
        gsl_matrix_set(matrix, j, i, entry)
      }
    }
    guard gsl_eigen_symmv(matrix, values, vectors, room) == Int32(GSL_SUCCESS) else { return }
    for k in 0..<count {
      var row = [Double](repeating: 0, count: members)
      var innovation = 0.0
      for i in 0..<count {
        let weight = gsl_matrix_get(vectors, i, k)
        innovation += weight * innovations[i]
        for j in 0..<members { row[j] += weight * rows[i][j] }
      }
      modes.append((row, max(0, gsl_vector_get(values, k)), innovation))
    }
  }

  /// One state of every member after the analysis.
  /// - Parameters:
  ///   - prior: of every member.
  ///   - relaxation: share of the lost spread that is given back, 0 … 1 (Whitaker and Hamill 2012).
  ///   - isInflated: whether the inflation is felt: by states, not by numbers that stay what they are.
  package func updated(_ prior: [Double], relaxation: Double, isInflated: Bool = true) -> [Double] {
    let n = Double(members - 1)
    let mean = prior.reduce(0, +) / Double(members)
    let widened = isInflated ? inflation : 1
    let anomalies = prior.map { widened * ($0 - mean) }
    let before = EnsembleTransform.product(anomalies, anomalies)
    guard before > 0 else { return prior }
    var shift = 0.0
    var after = anomalies
    for mode in modes where mode.value > 1e-12 {
      let covariance = EnsembleTransform.product(anomalies, mode.row) / n
      shift += covariance * mode.innovation / (1 + mode.value)
      let pull = (1 / (1 + mode.value).squareRoot() - 1) * covariance / mode.value
      for j in 0..<members { after[j] += pull * mode.row[j] }
    }
    let left = EnsembleTransform.product(after, after)
    let widening = left > 0 ? 1 + relaxation * ((before / left).squareRoot() - 1) : 1
    return after.map { mean + shift + widening * $0 }
  }

  /// Sum of squares of the innovations over what was expected of them, a number per observation: about 1 where ensemble and errors are right.
  package var consistency: Double {
    modes.isEmpty ? 0 : modes.reduce(0) { $0 + $1.innovation * $1.innovation / (1 + $1.value) } / Double(modes.count)
  }

  private static func product(_ a: [Double], _ b: [Double]) -> Double {
    var sum = 0.0
    for i in a.indices { sum += a[i] * b[i] }
    return sum
  }
}
