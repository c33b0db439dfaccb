/// A published number: its value, where it may plausibly lie, its unit, where it was read and how far it is to be trusted.
public struct Cited: Sendable, Equatable {
  /// How the number came to be.
  public enum Standing: String, Sendable, CaseIterable {
    /// Read off an experiment.
    case measured = "measured"
    /// Reasoned, recalled or chosen; no experiment claims it.
    case estimated = "estimated"
    /// Fitted by a script of this project to observations named in the source.
    case calibrated = "calibrated here"
  }
  public var value: Double
  /// Lowest and highest plausible value; the value alone where nothing is known.
  public var range: ClosedRange<Double>
  public var unit: String
  public var source: String
  public var standing: Standing

  /// A number whose range is not known.
  public init(_ value: Double, _ unit: String, _ source: String, _ standing: Standing = .estimated) {
    self.init(value, nil, unit, source, standing)
  }

  public init(
    _ value: Double, _ range: ClosedRange<Double>?, _ unit: String, _ source: String, _ standing: Standing = .estimated
  ) {
    self.value = value
    self.range = range ?? value...value
    self.unit = unit
    self.source = source
    self.standing = standing
  }
}

/// A published table of y against x, as knots of a piecewise-linear curve.
public struct CitedCurve: Sendable {
  public var points: [(x: Double, y: Double)]
  public var unit: String
  public var source: String
  public var standing: Cited.Standing

  /// - Parameter numbers: x, y, x, y, … with x rising strictly.
  public init(_ numbers: [Double], _ unit: String, _ source: String, _ standing: Cited.Standing = .estimated) {
    precondition(numbers.count.isMultiple(of: 2))
    points = stride(from: 0, to: numbers.count, by: 2).map { (x: numbers[$0], y: numbers[$0 + 1]) }
    self.unit = unit
    self.source = source
    self.standing = standing
  }
}
