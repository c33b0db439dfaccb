internal import CGSL
internal import Foundation

/// One downhill search within bounds, by the simplex of Nelder and Mead in the form of the GNU Scientific Library.
///
///     x = low + (high − low) · (1 + sin u) / 2
///
/// The simplex walks over u, which has no bounds; on a bound the sine is flat, so a minimum there is a smooth one in u and is met
/// exactly rather than crept up to.
struct SimplexSearch: Sendable {
  let bounds: [ClosedRange<Double>]
  /// Share of the ranges.
  let step: Double
  /// Share of the ranges.
  let tolerance: Double
  /// Calls of the function.
  let evaluations: Int

  func run(index: Int, from start: [Double], _ function: ([Double]) -> Double) -> Minimiser.End {
    GSLRuntime.prepare()
    return withoutActuallyEscaping(function) { function in
      let walk = Walk(self, function)
      var unbounded = bounds.indices.map { number in
        let range = bounds[number]
        return asin(2 * (start[number] - range.lowerBound) / (range.upperBound - range.lowerBound) - 1)
      }
      var value = walk.value(unbounded)
      var isConverged = false
      // A simplex may collapse before the minimum; a fresh one at its end finds that out.
      while walk.calls < evaluations {
        let before = value
        guard descend(walk, &unbounded, &value) else { break }
        isConverged = true
        if before - value <= 1e-6 * abs(before) { break }
      }
      return Minimiser.End(
        index: index, start: start, point: point(unbounded), value: value, evaluations: walk.calls, isConverged: isConverged)
    }
  }

  /// - Returns: whether the simplex shrank to the tolerance.
  private func descend(_ walk: Walk, _ unbounded: inout [Double], _ value: inout Double) -> Bool {
    let n = bounds.count
    guard let minimiser = gsl_multimin_fminimizer_alloc(cgsl_nmsimplex2(), n), let start = gsl_vector_alloc(n),
      let steps = gsl_vector_alloc(n)
    else { return false }
    defer {
      gsl_multimin_fminimizer_free(minimiser)
      gsl_vector_free(start)
      gsl_vector_free(steps)
    }
    for number in 0..<n { gsl_vector_set(start, number, unbounded[number]) }
    // Half a turn of u is the whole range.
    gsl_vector_set_all(steps, step * .pi)
    var target = gsl_multimin_function(
      f: { vector, walk in
        guard let vector, let walk else { return Minimiser.refused }
        let point = (0..<vector.pointee.size).map { gsl_vector_get(vector, $0) }
        return Unmanaged<Walk>.fromOpaque(walk).takeUnretainedValue().value(point)
      }, n: n, params: Unmanaged.passUnretained(walk).toOpaque())
    return withExtendedLifetime(walk) {
      withUnsafeMutablePointer(to: &target) { target in
        guard gsl_multimin_fminimizer_set(minimiser, target, start, steps) == Int32(GSL_SUCCESS) else { return false }
        var isConverged = false, hasMoved = false
        while !isConverged, walk.calls < evaluations {
          guard gsl_multimin_fminimizer_iterate(minimiser) == Int32(GSL_SUCCESS) else { break }
          hasMoved = true
          isConverged = gsl_multimin_fminimizer_size(minimiser) < tolerance * .pi
        }
        // Before its first step the library's minimum is memory nobody has written.
        if hasMoved, gsl_multimin_fminimizer_minimum(minimiser) < value, let best = gsl_multimin_fminimizer_x(minimiser) {
          value = gsl_multimin_fminimizer_minimum(minimiser)
          unbounded = (0..<n).map { gsl_vector_get(best, $0) }
        }
        return isConverged
      }
    }
  }

  fileprivate func point(_ unbounded: [Double]) -> [Double] {
    bounds.indices.map { number in
      let range = bounds[number]
      let x = range.lowerBound + (range.upperBound - range.lowerBound) * (1 + sin(unbounded[number])) / 2
      return min(max(x, range.lowerBound), range.upperBound)
    }
  }
}

/// Counts the calls of a function and keeps what has no value from the simplex.
private final class Walk {
  private let search: SimplexSearch
  private let function: ([Double]) -> Double
  private(set) var calls = 0
  init(_ search: SimplexSearch, _ function: @escaping ([Double]) -> Double) {
    self.search = search
    self.function = function
  }
  func value(_ unbounded: [Double]) -> Double {
    calls += 1
    let value = function(search.point(unbounded))
    return value.isFinite ? min(value, Minimiser.refused) : Minimiser.refused
  }
}
