public import CLanes

extension Bool: LaneCondition {
  @inlinable @inline(__always) public static func .& (a: Bool, b: Bool) -> Bool { a && b }
  @inlinable @inline(__always) public static func .| (a: Bool, b: Bool) -> Bool { a || b }
  @inlinable @inline(__always) public static prefix func .! (a: Bool) -> Bool { !a }
  @inlinable @inline(__always) public var isNowhere: Bool { !self }
}

extension Double: Lane {
  public typealias Condition = Bool
  @inlinable @inline(__always) public static var width: Int { 1 }
  @inlinable @inline(__always) public subscript(field: Int) -> Double {
    get { self }
    set { self = newValue }
  }
  @inlinable @inline(__always) public static func .< (a: Double, b: Double) -> Bool { a < b }
  @inlinable @inline(__always) public static func .<= (a: Double, b: Double) -> Bool { a <= b }
  @inlinable @inline(__always) public static func select(_ condition: Bool, _ a: Double, _ b: Double) -> Double {
    condition ? a : b
  }
  @inlinable @inline(__always) public static func min(_ a: Double, _ b: Double) -> Double { clane_min(a, b) }
  @inlinable @inline(__always) public static func max(_ a: Double, _ b: Double) -> Double { clane_max(a, b) }
  @inlinable @inline(__always) public static func sqrt(_ x: Double) -> Double { clane_sqrt(x) }
  @inlinable @inline(__always) public static func exp(_ x: Double) -> Double { clane_exp(x) }
  @inlinable @inline(__always) public static func log(_ x: Double) -> Double { clane_log(x) }
  @inlinable @inline(__always) public static func sin(_ x: Double) -> Double { clane_sin(x) }
  @inlinable @inline(__always) public static func cos(_ x: Double) -> Double { clane_cos(x) }
}
