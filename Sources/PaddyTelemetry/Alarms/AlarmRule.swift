public import Numbers

/// When an alarm of one kind comes, goes and grows.
public struct AlarmRule: Sendable, Equatable {
  public enum Direction: Sendable, Equatable {
    case above(Cited)
    case below(Cited)
    case outside(low: Cited, high: Cited)

    var threshold: AlarmThreshold {
      switch self {
      case .above(let limit): .above(limit.value)
      case .below(let limit): .below(limit.value)
      case .outside(let low, let high): .outside(low: low.value, high: high.value)
      }
    }
  }

  public var severity: AlarmSeverity
  /// Of the threshold and of every margin below.
  public var unit: String
  public var direction: Direction
  /// How far back on the good side of the threshold the value has to come before it is well again — `unit`.
  public var hysteresis: Cited
  /// How far past the threshold the alarm is one step more severe; nil where it never is — `unit`.
  public var worsening: Cited?
  /// How long readings stay bad before it is raised, by the readings' own time; a twin or a forecast raises it at once — s.
  public var minimumOn: Cited
  /// How long all is well before it is cleared, by the evidence's own time — s.
  public var minimumOff: Cited
  /// Probability from which a twin or a forecast raises it, and trust that a reading needs — 0 … 1.
  public var raisingConfidence: Cited
  /// Probability under which a twin or a forecast lets it go — 0 … 1.
  public var clearingConfidence: Cited
  /// After how long without an acknowledgement it is one step more severe — s.
  public var escalation: Cited
  /// How long after its expected time a forecast that nobody renewed still counts — s.
  public var lapse: Cited
  /// One plain sentence; `{plot}`, `{subject}`, `{value}`, `{threshold}`, `{expected}` and `{lead}` are filled in.
  public var action: String

  public init(
    severity: AlarmSeverity, unit: String, _ direction: Direction, hysteresis: Cited, worsening: Cited?, minimumOn: Cited,
    minimumOff: Cited, raisingConfidence: Cited, clearingConfidence: Cited, escalation: Cited, lapse: Cited, action: String
  ) {
    self.severity = severity
    self.unit = unit
    self.direction = direction
    self.hysteresis = hysteresis
    self.worsening = worsening
    self.minimumOn = minimumOn
    self.minimumOff = minimumOff
    self.raisingConfidence = raisingConfidence
    self.clearingConfidence = clearingConfidence
    self.escalation = escalation
    self.lapse = lapse
    self.action = action
  }

  /// What one piece of evidence says.
  enum Verdict: Int, Codable, Sendable, Comparable {
    /// Safely on the good side.
    case well
    /// Neither: it neither raises an alarm nor clears one.
    case between
    case bad
    /// Bad by more than `worsening`.
    case worse

    static func < (a: Verdict, b: Verdict) -> Bool { a.rawValue < b.rawValue }
  }

  func verdict(on evidence: AlarmEvidence) -> Verdict {
    let threshold = evidence.threshold ?? direction.threshold
    let excess = threshold.excess(evidence.value)
    let isWorse = worsening.map { excess > $0.value } ?? false
    switch evidence.source {
    case .measured:
      // What is not to be believed neither raises nor clears.
      if evidence.confidence < raisingConfidence.value { return .between }
      if excess > 0 { return isWorse ? .worse : .bad }
      return excess <= -hysteresis.value ? .well : .between
    case .twin, .forecast:
      if evidence.confidence >= raisingConfidence.value { return isWorse ? .worse : .bad }
      return evidence.confidence <= clearingConfidence.value ? .well : .between
    }
  }

  /// What to do, with its placeholders filled in.
  func action(for evidence: AlarmEvidence, now: Double, zone: Int) -> String {
    let threshold = evidence.threshold ?? direction.threshold
    let limits = threshold.limits.map { ShownQuantity($0, evidence.unit).text }.joined(separator: " to ")
    let lead = evidence.expectedAt.map { ShownQuantity(max(0, $0 - now), "s").text } ?? "no time"
    let expected = evidence.expectedAt.map { ISOMoment.shortText($0, zone: zone) } ?? "now"
    return [
      ("{plot}", evidence.plot), ("{subject}", evidence.subject), ("{value}", ShownQuantity(evidence.value, evidence.unit).text),
      ("{threshold}", limits), ("{expected}", expected), ("{lead}", lead),
    ].reduce(action) { $0.replacing($1.0, with: $1.1) }
  }
}
