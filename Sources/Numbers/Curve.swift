/// A piecewise-linear table, at most twelve knots, continued beyond both ends by the first and last segment.
///
/// Held as a value at the first knot, a first slope and the change of slope at every inner knot, so that it is evaluated as a sum of
/// clamped segments without a search: eight fields may stand in eight different segments.
public struct Curve<V: Lane>: Sendable, BitwiseCopyable {
  /// The most knots a curve can have.
  public static var capacity: Int { 12 }
  @usableFromInline var start: V
  @usableFromInline var first: V
  @usableFromInline var slope: V
  @usableFromInline var inner: Int
  @usableFromInline var knots: InlineArray<12, V>
  @usableFromInline var bends: InlineArray<12, V>

  /// - Parameter points: two to twelve (x, y), x rising strictly.
  public init(_ points: [(x: Double, y: Double)]) {
    precondition(points.count >= 2 && points.count <= 12, "a curve has 2 to 12 knots, this one has \(points.count)")
    let slopes = zip(points, points.dropFirst()).map { a, b in
      precondition(a.x < b.x, "the knots of a curve rise: \(a.x), \(b.x)")
      return (b.y - a.y) / (b.x - a.x)
    }
    start = V(points[0].x)
    first = V(points[0].y)
    slope = V(slopes[0])
    inner = slopes.count - 1
    knots = InlineArray(repeating: 0)
    bends = InlineArray(repeating: 0)
    for i in 1..<Swift.max(1, slopes.count) {
      knots[i - 1] = V(points[i].x)
      bends[i - 1] = V(slopes[i] - slopes[i - 1])
    }
  }

  /// The curve's value at `x`.
  @inlinable @inline(__always) public func callAsFunction(_ x: V) -> V {
    var y = first + slope * (x - start)
    for i in 0..<inner { y += bends[i] * V.max(0, x - knots[i]) }
    return y
  }
}

extension Curve {
  /// The same curve, every value times `factor`.
  public func scaled(by factor: V) -> Curve {
    var other = self
    other.first = first * factor
    other.slope = slope * factor
    for i in 0..<inner { other.bends[i] = bends[i] * factor }
    return other
  }
}

extension Curve where V == Lanes {
  /// One curve per field, side by side; all must have the same number of knots, `nil` where they do not.
  public init?(_ fields: [[(x: Double, y: Double)]]) {
    guard let model = fields.first, fields.count == 8, fields.allSatisfy({ $0.count == model.count }) else { return nil }
    let curves = fields.map { Curve<Double>($0) }
    start = 0
    first = 0
    slope = 0
    inner = curves[0].inner
    knots = InlineArray(repeating: 0)
    bends = InlineArray(repeating: 0)
    for (field, curve) in curves.enumerated() {
      start[field] = curve.start
      first[field] = curve.first
      slope[field] = curve.slope
      for i in 0..<inner {
        knots[i][field] = curve.knots[i]
        bends[i][field] = curve.bends[i]
      }
    }
  }
}

extension CitedCurve {
  /// The curve a field can follow.
  public func lowered<V: Lane>() -> Curve<V> { Curve(points) }
}
