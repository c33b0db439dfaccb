/// What was published: a figure with its range, or only which way it went.
///
/// Ranges are taken, in this order: the published low and high; two standard errors on either side; where a source gives the figure
/// alone, a fifth of it on either side, for changes in per cent at least 3 points. The last is a choice of this project and is marked.
public struct EvidenceTarget: Sendable, Equatable {
  public enum Basis: String, Sendable {
    case published
    case standardErrors = "two-standard-errors"
    case assumed
    /// Only a direction: no range to be in.
    case direction
  }
  /// In the unit of the outcome; nil where only the direction is told.
  public let value: Double?
  /// Nil with a direction.
  public let range: ClosedRange<Double>?
  public let basis: Basis
  /// +1 more, −1 less, 0 neither.
  public let sign: Int

  private init(_ value: Double?, _ range: ClosedRange<Double>?, _ basis: Basis, sign: Int) {
    self.value = value
    self.range = range
    self.basis = basis
    self.sign = sign
  }

  /// A figure, often a midpoint, with its low and high.
  public static func published(_ value: Double, _ range: ClosedRange<Double>) -> EvidenceTarget {
    EvidenceTarget(value, range, .published, sign: sign(of: value))
  }
  /// A mean and its standard error.
  public static func mean(_ value: Double, error: Double) -> EvidenceTarget {
    EvidenceTarget(value, (value - 2 * error)...(value + 2 * error), .standardErrors, sign: sign(of: value))
  }
  /// A change in per cent that is told without a spread; 0 says that nothing changed.
  public static func change(_ value: Double) -> EvidenceTarget {
    let reach = max(leastReach, share * abs(value))
    return EvidenceTarget(value, (value - reach)...(value + reach), .assumed, sign: sign(of: value))
  }
  /// An amount, or a difference in its own unit, that is told without a spread.
  public static func amount(_ value: Double) -> EvidenceTarget {
    let reach = share * abs(value)
    return EvidenceTarget(value, (value - reach)...(value + reach), .assumed, sign: sign(of: value))
  }
  /// More of it, how much is not told.
  public static let more = EvidenceTarget(nil, nil, .direction, sign: 1)
  /// Less of it, how much is not told.
  public static let less = EvidenceTarget(nil, nil, .direction, sign: -1)

  /// Half the width of an assumed range, as a share of the figure.
  public static let share = 0.2
  /// And at least this, for changes in per cent.
  public static let leastReach = 3.0

  private static func sign(of value: Double) -> Int { value > 0 ? 1 : value < 0 ? -1 : 0 }

  /// - Parameters:
  ///   - simulated: the mean over all years; nil and NaN are wrong.
  ///   - isAmount: amounts are never negative, so that their sign tells nothing: half to twice the figure takes its place.
  public func verdict(on simulated: Double?, isAmount: Bool) -> EvidenceVerdict {
    guard let simulated, simulated.isFinite else { return .wrong }
    if let range, range.contains(simulated) { return .inRange }
    if isAmount, let value { return (value / 2...value * 2).contains(simulated) ? .rightSign : .wrong }
    return sign != 0 && EvidenceTarget.sign(of: simulated) == sign ? .rightSign : .wrong
  }
}

/// How a simulated mean stands to what was published.
public enum EvidenceVerdict: String, Sendable, CaseIterable {
  case inRange = "in-range"
  /// Out of the range but the same way; of an amount: half to twice.
  case rightSign = "right-sign"
  case wrong
}
