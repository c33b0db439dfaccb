internal import CGSL
internal import Numbers

/// Where searches begin: spread evenly over the bounds by a Sobol sequence, which each seed shifts (modulo 1) by its own amount in
/// each number. More points leave the first ones where they are.
///
/// Source: Cranley & Patterson (1976) SIAM Journal on Numerical Analysis 13, 904–914 for the shift.
struct StartingPoints {
  let bounds: [ClosedRange<Double>]
  let seed: UInt64

  /// - Parameter first: stands at the head of the points.
  func points(first: [Double], count: Int) -> [[Double]] {
    GSLRuntime.prepare()
    let sequence = gsl_qrng_alloc(cgsl_sobol(), UInt32(bounds.count))
    defer { gsl_qrng_free(sequence) }
    let shift = bounds.indices.map { number in
      var stream = RandomStream(seed: seed, purpose: "starts of a search", member: number)
      return stream.uniform()
    }
    var points = [first]
    var unit = [Double](repeating: 0, count: bounds.count)
    while points.count < count {
      gsl_qrng_get(sequence, &unit)
      points.append(
        bounds.indices.map { number in
          let place = (unit[number] + shift[number]).truncatingRemainder(dividingBy: 1)
          return bounds[number].lowerBound + place * (bounds[number].upperBound - bounds[number].lowerBound)
        })
    }
    return points
  }
}

/// The GNU Scientific Library ends the process on an error unless it is told to return a code.
enum GSLRuntime {
  private static let ready: Void = { _ = gsl_set_error_handler_off() }()
  static func prepare() { _ = ready }
}
