/// What speaks for or against an alarm: one number, when it was so, and how sure.
public struct AlarmEvidence: Sendable, Hashable, Codable {
  public enum Source: String, Sendable, CaseIterable, Codable, Hashable {
    /// A reading. Its confidence is how far the reading itself is to be believed; the value is held against the threshold.
    case measured
    /// The state as the twin has it now. Its confidence is the probability that the threshold is passed; that alone decides.
    case twin
    /// What is expected later, at `expectedAt`. Its confidence is as the twin's.
    case forecast
  }

  public var plot: String
  public var kind: AlarmKind
  /// What in the plot: a sensor, `flat`, `trench`, `carp`. One plot, kind and subject have one alarm at a time.
  public var subject: String
  public var value: Double
  /// Of the value and the threshold, in Paddy's spelling.
  public var unit: String
  /// In place of the rule's own: the crest of this bund, the band of these animals.
  public var threshold: AlarmThreshold?
  /// 0 … 1.
  public var confidence: Double
  /// When the reading was taken, or the twin's state or the forecast made — seconds since 1970 UTC.
  public var observed: Double
  /// When it is expected to come true, where that is later — seconds since 1970 UTC.
  public var expectedAt: Double?
  /// One plain sentence without a full stop: why it came to this.
  public var cause: String
  public var source: Source

  public init(
    plot: String, kind: AlarmKind, subject: String, value: Double, unit: String, threshold: AlarmThreshold? = nil,
    confidence: Double = 1, observed: Double, expectedAt: Double? = nil, cause: String, source: Source
  ) {
    self.plot = plot
    self.kind = kind
    self.subject = subject
    self.value = value
    self.unit = unit
    self.threshold = threshold
    self.confidence = confidence
    self.observed = observed
    self.expectedAt = expectedAt
    self.cause = cause
    self.source = source
  }

  var key: AlarmKey { AlarmKey(plot: plot, kind: kind, subject: subject) }

  /// Why it cannot be used, nil where it can.
  public var fault: String? {
    if !value.isFinite { return "value \(value) is not a finite number" }
    if !(0...1).contains(confidence) { return "confidence \(confidence) is not within 0 and 1" }
    if !observed.isFinite { return "observed time \(observed) is not a finite number" }
    if let expectedAt, !expectedAt.isFinite { return "expected time \(expectedAt) is not a finite number" }
    if let threshold, !threshold.limits.allSatisfy(\.isFinite) { return "threshold \(threshold) is not finite" }
    return nil
  }
}

/// What makes two pieces of evidence speak of the same alarm.
public struct AlarmKey: Sendable, Hashable, Codable, Comparable {
  public var plot: String
  public var kind: AlarmKind
  public var subject: String

  public static func < (a: AlarmKey, b: AlarmKey) -> Bool { (a.plot, a.kind, a.subject) < (b.plot, b.kind, b.subject) }
}
