public import CLanes

/// Eight numbers, one per field, computed side by side.
@frozen public struct Lanes: Lane {
  /// One truth per field: all bits set where it holds.
  @frozen public struct Condition: LaneCondition {
    @usableFromInline var mask: SIMD8<Int>
    @inlinable @inline(__always) init(_ mask: SIMD8<Int>) { self.mask = mask }
    @inlinable @inline(__always) public init(_ same: Bool) { mask = SIMD8(repeating: same ? -1 : 0) }
    @inlinable @inline(__always) public static func .& (a: Condition, b: Condition) -> Condition {
      Condition(clanes_and(a.mask, b.mask))
    }
    @inlinable @inline(__always) public static func .| (a: Condition, b: Condition) -> Condition {
      Condition(clanes_or(a.mask, b.mask))
    }
    @inlinable @inline(__always) public static prefix func .! (a: Condition) -> Condition { Condition(clanes_not(a.mask)) }
    @inlinable @inline(__always) public var isNowhere: Bool { clanes_none(mask) }
  }
  public var values: SIMD8<Double>

  @inlinable @inline(__always) public static var width: Int { 8 }
  @inlinable @inline(__always) public init(_ values: SIMD8<Double>) { self.values = values }
  @inlinable @inline(__always) public init(_ same: Double) { values = SIMD8(repeating: same) }
  @inlinable @inline(__always) public init(floatLiteral value: Double) { values = SIMD8(repeating: value) }
  @inlinable @inline(__always) public init(integerLiteral value: Int) { values = SIMD8(repeating: Double(value)) }
  @inlinable @inline(__always) public subscript(field: Int) -> Double {
    get { values[field] }
    set { values[field] = newValue }
  }
  @inlinable @inline(__always) public static func + (a: Lanes, b: Lanes) -> Lanes { Lanes(a.values + b.values) }
  @inlinable @inline(__always) public static func - (a: Lanes, b: Lanes) -> Lanes { Lanes(a.values - b.values) }
  @inlinable @inline(__always) public static func * (a: Lanes, b: Lanes) -> Lanes { Lanes(a.values * b.values) }
  @inlinable @inline(__always) public static func / (a: Lanes, b: Lanes) -> Lanes { Lanes(a.values / b.values) }
  @inlinable @inline(__always) public static prefix func - (a: Lanes) -> Lanes { Lanes(clanes_negate(a.values)) }
  @inlinable @inline(__always) public static func .< (a: Lanes, b: Lanes) -> Condition {
    Condition(clanes_less(a.values, b.values))
  }
  @inlinable @inline(__always) public static func .<= (a: Lanes, b: Lanes) -> Condition {
    Condition(clanes_less_equal(a.values, b.values))
  }
  @inlinable @inline(__always) public static func select(_ condition: Condition, _ a: Lanes, _ b: Lanes) -> Lanes {
    Lanes(clanes_select(condition.mask, a.values, b.values))
  }
  @inlinable @inline(__always) public static func min(_ a: Lanes, _ b: Lanes) -> Lanes { Lanes(clanes_min(a.values, b.values)) }
  @inlinable @inline(__always) public static func max(_ a: Lanes, _ b: Lanes) -> Lanes { Lanes(clanes_max(a.values, b.values)) }
  @inlinable @inline(__always) public static func sqrt(_ x: Lanes) -> Lanes { Lanes(clanes_sqrt(x.values)) }
  @inlinable @inline(__always) public static func exp(_ x: Lanes) -> Lanes { Lanes(clanes_exp(x.values)) }
  @inlinable @inline(__always) public static func log(_ x: Lanes) -> Lanes { Lanes(clanes_log(x.values)) }
  @inlinable @inline(__always) public static func sin(_ x: Lanes) -> Lanes { Lanes(clanes_sin(x.values)) }
  @inlinable @inline(__always) public static func cos(_ x: Lanes) -> Lanes { Lanes(clanes_cos(x.values)) }

  /// The processor this was compiled for, by the levels of x86-64.
  public static var builtFor: String {
    switch clanes_level() {
    case 0: "another processor than x86-64"
    case 1: "x86-64"
    case let level: "x86-64-v\(level)"
    }
  }
}
