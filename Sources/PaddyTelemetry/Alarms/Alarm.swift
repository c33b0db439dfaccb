/// One alarm that stands.
public struct Alarm: Sendable, Codable, Equatable {
  /// `plot-3/low-oxygen/flat#2`: plot, kind, subject and how many times it has been raised.
  public var id: String
  public var key: AlarmKey
  public var severity: AlarmSeverity
  /// By the clock handed in — seconds since 1970 UTC.
  public var raisedAt: Double
  /// What speaks for it, the newest.
  public var evidence: AlarmEvidence
  /// The threshold that holds, the evidence's own or the rule's.
  public var threshold: AlarmThreshold
  /// What to do, one plain sentence.
  public internal(set) var action: String
  public var acknowledgedAt: Double?
  public var acknowledgedBy: String?
  /// How many times it has grown because nobody acknowledged it.
  public var escalations: Int
  var hasWorsened: Bool
  /// From when the time without an acknowledgement counts.
  var unansweredSince: Double
  /// When the evidence came in.
  var evidenceAt: Double
}

/// A change of state of an alarm: what goes out to people and machines.
public struct AlarmEvent: Sendable, Codable, Equatable {
  public enum Change: String, Sendable, CaseIterable, Codable {
    case raised
    /// The value has gone further past its threshold.
    case worsened
    /// Nobody has acknowledged it in time.
    case escalated
    case acknowledged
    case cleared
  }

  /// Counted from 1 within a book, without gaps.
  public var sequence: Int
  public var change: Change
  public var farm: String
  public var id: String
  public var key: AlarmKey
  public var severity: AlarmSeverity
  /// By the clock handed in — seconds since 1970 UTC.
  public var time: Double
  public var raisedAt: Double
  /// What brought the change about.
  public var evidence: AlarmEvidence
  /// The threshold that held, the evidence's own or the rule's.
  public var threshold: AlarmThreshold
  public var action: String
  public var acknowledgedBy: String?

  /// How long before it comes true this was known — s; nil where it is so already.
  public var leadTime: Double? { evidence.expectedAt.map { max(0, $0 - time) } }
}

/// What became of the evidence handed in; the five add up to `handedIn`.
public struct AlarmCounts: Sendable, Codable, Equatable {
  public var inOrder = 0, late = 0, repeated = 0, tooLate = 0, refused = 0
  public var handedIn: Int { inOrder + late + repeated + tooLate + refused }
}
