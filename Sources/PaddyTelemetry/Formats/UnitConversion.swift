/// How a number in one unit becomes one in another: (x + shift) · numerator / denominator, so that 62 mm is 0.062 m and 68 °F is
/// 20 °C and not nearly so.
public struct UnitConversion: Sendable, Equatable {
  public var shift: Double
  public var numerator: Double
  public var denominator: Double

  public init(_ numerator: Double = 1, per denominator: Double = 1, shift: Double = 0) {
    self.numerator = numerator
    self.denominator = denominator
    self.shift = shift
  }

  public func callAsFunction(_ value: Double) -> Double { (value + shift) * numerator / denominator }

  /// From the other unit back.
  public func inverse(_ value: Double) -> Double { value * denominator / numerator - shift }
}
