internal import Foundation

/// The normal distribution cut off at bounds, and the mean that must go in for a wanted mean to come out.
enum Normal {
  /// Share of a standard normal below `x`.
  static func below(_ x: Double) -> Double { 0.5 * erfc(-x * 0.5.squareRoot()) }

  /// Mean of max(0, k + z) for a standard normal z: k Φ(k) + φ(k).
  static func excess(_ k: Double) -> Double { k * below(k) + exp(-0.5 * k * k) / (2 * Double.pi).squareRoot() }

  /// The mean of a normal which, wherever it falls below `floor`, is set to `floor`, such that the outcome has the mean `wanted`.
  static func mean(wanted: Double, deviation: Double, floor: Double) -> Double {
    // At the floor itself the mean would have to lie infinitely low.
    let wanted = max(wanted, floor + 0.01 * deviation)
    return solved(from: wanted) { floor + deviation * excess(($0 - floor) / deviation) - wanted }
  }

  /// Share of the width between bounds that a mean keeps from either of them: at a bound itself it would have to lie infinitely far out.
  static let margin = 0.02

  /// The mean m of a normal with deviation m · `variation`, kept in `bounds`, such that the outcome has the mean `wanted`.
  static func mean(wanted: Double, variation: Double, bounds: ClosedRange<Double>) -> Double {
    let width = bounds.upperBound - bounds.lowerBound
    let wanted = min(max(wanted, bounds.lowerBound + margin * width), bounds.upperBound - margin * width)
    return solved(from: wanted) { mean in
      let deviation = max(mean * variation, 1e-6)
      let kept = excess((mean - bounds.lowerBound) / deviation) - excess((mean - bounds.upperBound) / deviation)
      return bounds.lowerBound + deviation * kept - wanted
    }
  }

  /// Where a rising function crosses zero, by secants that start at `first`.
  private static func solved(from first: Double, _ f: (Double) -> Double) -> Double {
    var (x, y) = (first, f(first))
    var next = first - y
    for _ in 0..<30 {
      let value = f(next)
      if abs(value) < 1e-7 || value == y { return next }
      let slope = (value - y) / (next - x)
      (x, y) = (next, value)
      next -= value / max(slope, 0.1)
    }
    return next
  }
}
