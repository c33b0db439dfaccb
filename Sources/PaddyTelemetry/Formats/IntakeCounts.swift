/// How many messages and records came in and what became of them; the sums always agree.
///
/// A message that cannot be taken apart counts as one record that was rejected.
public struct IntakeCounts: Sendable, Equatable, Codable {
  public var messages = 0
  /// Messages with every record accepted, with some, with none.
  public var wholeMessages = 0, partMessages = 0, rejectedMessages = 0
  public var records = 0
  public var accepted = 0
  public var rejected = 0
  /// By reason; only reasons that occurred.
  public var reasons: [RejectionReason: Int] = [:]

  public init() {}

  /// Whether the sums agree.
  public var addUp: Bool {
    messages == wholeMessages + partMessages + rejectedMessages && records == accepted + rejected
      && rejected == reasons.values.reduce(0, +)
  }

  /// One row of a summary.
  public struct Row: Sendable, Equatable {
    public var name: String
    public var count: Int
    /// In words; empty where the name says it.
    public var meaning: String
  }

  /// The counts as a table: messages, records, then every reason that occurred, in alphabetical order.
  public var rows: [Row] {
    [
      Row(name: "messages", count: messages, meaning: ""),
      Row(name: "messages whole", count: wholeMessages, meaning: "every record accepted"),
      Row(name: "messages in part", count: partMessages, meaning: "some records accepted"),
      Row(name: "messages rejected", count: rejectedMessages, meaning: "no record accepted"),
      Row(name: "records", count: records, meaning: "a message that cannot be taken apart counts as one"),
      Row(name: "records accepted", count: accepted, meaning: ""),
      Row(name: "records rejected", count: rejected, meaning: ""),
    ]
      + reasons.sorted { $0.key < $1.key }.map {
        Row(name: "rejected: \($0.key.rawValue)", count: $0.value, meaning: $0.key.meaning)
      }
  }

  mutating func add(_ outcomes: [RecordOutcome]) {
    messages += 1
    records += outcomes.count
    var taken = 0
    for outcome in outcomes {
      switch outcome {
      case .success: taken += 1
      case .failure(let fault): reasons[fault.reason, default: 0] += 1
      }
    }
    accepted += taken
    rejected += outcomes.count - taken
    if taken == outcomes.count { wholeMessages += 1 } else if taken == 0 { rejectedMessages += 1 } else { partMessages += 1 }
  }
}
