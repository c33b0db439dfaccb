internal import PaddyTelemetry

/// What became of every reading: the counts add up.
public struct LiveTally: Sendable, Equatable, Codable {
  public var readings = 0
  /// By the flag that a reading had when it came in.
  public var good = 0, notEvaluated = 0, suspect = 0, fail = 0, missing = 0
  /// Of the failed: readings that came before.
  public var duplicates = 0
  /// Flags that hindsight changed.
  public var revised = 0
  /// Good readings of a day that was closed when they came.
  public var tooLate = 0
  /// Of the lines of the farm's diary.
  public var diary = DiaryTally()
  public init() {}

  public var addUp: Bool { readings == good + notEvaluated + suspect + fail + missing }

  mutating func enter(_ result: QualityResult) {
    readings += 1
    switch result.checked.flag {
    case .good: good += 1
    case .notEvaluated: notEvaluated += 1
    case .suspect: suspect += 1
    case .fail: fail += 1
    case .missing: missing += 1
    }
    if result.checked.reasons.contains(where: { $0.test == .duplicate }) { duplicates += 1 }
    if result.revision != nil { revised += 1 }
  }
}
