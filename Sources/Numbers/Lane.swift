infix operator .< : ComparisonPrecedence
infix operator .<= : ComparisonPrecedence
infix operator .> : ComparisonPrecedence
infix operator .>= : ComparisonPrecedence
infix operator .& : LogicalConjunctionPrecedence
infix operator .| : LogicalDisjunctionPrecedence
prefix operator .!

/// One truth per field.
public protocol LaneCondition: Sendable {
  /// True in every field, or in none.
  init(_ same: Bool)
  static func .& (a: Self, b: Self) -> Self
  static func .| (a: Self, b: Self) -> Self
  static prefix func .! (a: Self) -> Self
  /// Whether it holds in no field: to skip work whose outcome is known there, never to change an outcome.
  var isNowhere: Bool { get }
}

/// One number per field: a `Double` when one field is run, `Lanes` when eight are run side by side.
///
/// Equations are written once over a `Lane`. There is no `if` on a lane, because eight fields may disagree; there is
/// `select`, which has both sides computed. Every conformer does the same operations in the same order, so that eight
/// fields together equal each field alone, bit for bit.
public protocol Lane: Sendable, BitwiseCopyable, ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral
where FloatLiteralType == Double {
  /// The outcome of a comparison: one truth per field.
  associatedtype Condition: LaneCondition
  /// How many fields one value holds: 1 or 8.
  static var width: Int { get }
  /// The same number in every field.
  init(_ same: Double)
  /// The number of one field, counted from 0.
  subscript(field: Int) -> Double { get set }

  static func + (a: Self, b: Self) -> Self
  static func - (a: Self, b: Self) -> Self
  static func * (a: Self, b: Self) -> Self
  static func / (a: Self, b: Self) -> Self
  static prefix func - (a: Self) -> Self

  static func .< (a: Self, b: Self) -> Condition
  static func .<= (a: Self, b: Self) -> Condition
  /// `a` where the condition holds, else `b`; both are computed.
  static func select(_ condition: Condition, _ a: Self, _ b: Self) -> Self

  static func min(_ a: Self, _ b: Self) -> Self
  static func max(_ a: Self, _ b: Self) -> Self
  /// Square root of a number that is not negative.
  static func sqrt(_ x: Self) -> Self
  /// e^x, x held within −700 … 700; relative error below 2e-15.
  static func exp(_ x: Self) -> Self
  /// Natural logarithm of a positive normal number; relative error below 1e-15.
  static func log(_ x: Self) -> Self
  /// Sine of an angle in radians, |x| below 1e6; relative error below 1e-15 for |x| ≤ 100.
  static func sin(_ x: Self) -> Self
  /// Cosine of an angle in radians, |x| below 1e6; relative error below 1e-15 for |x| ≤ 100.
  static func cos(_ x: Self) -> Self
}

extension Lane {
  @inlinable @inline(__always) public init(floatLiteral value: Double) { self.init(value) }
  @inlinable @inline(__always) public static func += (a: inout Self, b: Self) { a = a + b }
  @inlinable @inline(__always) public static func -= (a: inout Self, b: Self) { a = a - b }
  @inlinable @inline(__always) public static func *= (a: inout Self, b: Self) { a = a * b }
  @inlinable @inline(__always) public static func /= (a: inout Self, b: Self) { a = a / b }
  @inlinable @inline(__always) public static func .> (a: Self, b: Self) -> Condition { b .< a }
  @inlinable @inline(__always) public static func .>= (a: Self, b: Self) -> Condition { b .<= a }

  /// `x` held within `low … high`.
  @inlinable @inline(__always) public static func clip(_ x: Self, _ low: Self, _ high: Self) -> Self { min(high, max(low, x)) }
  /// The absolute value.
  @inlinable @inline(__always) public static func abs(_ x: Self) -> Self { max(x, -x) }
  /// `x` where it is above zero, else 0.
  @inlinable @inline(__always) public static func positive(_ x: Self) -> Self { max(0, x) }
  /// base^exponent for a base that is positive; 0 for a base of 0 or less. Relative error below 1e-15 × (1 + |exponent · ln base|).
  @inlinable @inline(__always) public static func pow(_ base: Self, _ exponent: Self) -> Self {
    let safe = max(base, 1e-300)
    return select(base .<= 0, 0, exp(exponent * log(safe)))
  }
  /// The share of a pool that leaves at first-order rate `rate` (d⁻¹) in `time` (d): 1 − e^(−rate·time).
  @inlinable @inline(__always) public static func decayed(_ rate: Self, _ time: Self = 1) -> Self { 1 - exp(-(rate * time)) }
  /// `a / b`, or 0 where `b` is not above zero.
  @inlinable @inline(__always) public static func ratio(_ a: Self, _ b: Self) -> Self {
    let none = b .<= 0
    return select(none, 0, a / select(none, 1, b))
  }
  /// 1 where the condition holds, else 0.
  @inlinable @inline(__always) public static func flag(_ condition: Condition) -> Self { select(condition, 1, 0) }
  /// Angle in −π/2 … π/2 whose sine is `x`, |x| ≤ 1; absolute error below 1e-14 for |x| < 0.99.
  @inlinable @inline(__always) public static func arcsine(_ x: Self) -> Self {
    let size = min(abs(x), 1)
    let root = sqrt(1 - size)
    var guess: Self = 0.0742610 - 0.0187293 * size
    guess = guess * size - 0.2121144
    guess = guess * size + 1.5707288
    var angle: Self = 1.5707963267948966 - root * guess
    for _ in 0..<2 {
      let slope = max(cos(angle), 1e-12)
      angle = angle - (sin(angle) - size) / slope
    }
    return select(x .< 0, -angle, angle)
  }
}
