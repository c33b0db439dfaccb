/// Takes messages in: bytes, topic and the time they came in become readings, and rejects with reasons. Every message ends in one
/// of the two, and the counts add up. Doubles and late messages pass: whoever keeps the readings looks after them.
///
/// Tried in this order: the mappings given by the user, SenML, the mappings that Paddy brings along.
public struct Intake: Sendable {
  public private(set) var counts = IntakeCounts()
  /// Whose readings they are where a mapping or a table does not say.
  public var farm: String?, plot: String?
  /// Bytes in a message.
  public var longest = 1 << 20
  /// Before 1 January 2000 no sensor of this kind reported anything: a clock that was not set.
  public static let earliest = 946_684_800.0
  /// How far a sensor's clock may be ahead of ours, s.
  public static let ahead = 3600.0
  /// 1 January 2100: as late as a time may be where nobody knows when it came in.
  public static let latest = 4_102_444_800.0

  private let own: [TelemetryMapping]
  private let builtIn: [TelemetryMapping]

  /// - Parameters:
  ///   - mappings: the user's.
  ///   - counts: to go on from, after a restart.
  public init(
    mappings: [TelemetryMapping] = [], farm: String? = nil, plot: String? = nil, counts: IntakeCounts = IntakeCounts()
  ) {
    self.counts = counts
    own = mappings
    builtIn = BuiltInMappings.all
    self.farm = farm
    self.plot = plot
  }

  /// Goes on counting from a checkpoint.
  public mutating func resume(_ counts: IntakeCounts) { self.counts = counts }

  /// The counts as a table, reasons and their meaning below.
  public var summary: [IntakeCounts.Row] { counts.rows }

  /// What became of a message.
  public struct Result: Sendable, Equatable {
    public var readings: [Reading] = []
    /// The message with what was wrong with it; nil where every record was accepted.
    public var rejected: RejectedMessage?
  }

  /// Takes a message from a broker or a line without an envelope.
  /// - Parameters:
  ///   - received: s since 1970; nil where nobody knows: readings then count as received when observed.
  ///   - isRetained: whether a broker had kept it for newcomers: then it was observed nobody knows how long ago, unless it says so
  ///     itself, and a time counted from now is refused.
  ///   - line: of the file it was read from, counted from 1.
  public mutating func take(
    _ payload: [UInt8], topic: String? = nil, received: Double?, isRetained: Bool = false, line: Int? = nil
  ) -> Result {
    book(outcomes(payload, topic, isRetained ? nil : received), payload, topic, received, line)
  }

  /// - Parameter received: what a time counted from now is counted from.
  func outcomes(_ payload: [UInt8], _ topic: String?, _ received: Double?) -> [RecordOutcome] {
    do throws(RecordFault) {
      try check(payload)
      return outcomes(try JSONValue.parse(payload), topic, received)
    } catch {
      return [.failure(error)]
    }
  }

  func check(_ payload: [UInt8]) throws(RecordFault) {
    if payload.count > longest {
      throw RecordFault(.tooLong, "\(payload.count) bytes; a message may have \(longest)")
    }
    if payload.allSatisfy({ $0 == 0x20 || ($0 >= 0x09 && $0 <= 0x0D) }) { throw RecordFault(.empty, "the message is empty") }
  }

  func outcomes(_ value: JSONValue, _ topic: String?, _ received: Double?) -> [RecordOutcome] {
    let items = SenML.items(of: value)
    if items.isEmpty { return [.failure(RecordFault(.empty, "an empty pack"))] }
    let around = TelemetryMapping.Surroundings(topic: topic, received: received, farm: farm, plot: plot)
    for mapping in own { if let outcomes = mapping.outcomes(value, around) { return outcomes } }
    if items.contains(where: { if case .map(let fields) = $0 { SenMLResolver.isRecord(fields) } else { false } }) {
      let name = topic.flatMap { SensorName(topic: $0) }?.urn
      let outcomes = SenML.readings(items, received: received, unnamed: name)
      return outcomes.isEmpty ? [.failure(RecordFault(.empty, "a pack of base fields alone"))] : outcomes
    }
    for mapping in builtIn { if let outcomes = mapping.outcomes(value, around) { return outcomes } }
    return [.failure(RecordFault(.unmapped, "here is \(value.kind): no SenML, and no mapping fits it"))]
  }

  /// Looks at numbers and clocks, counts, and puts the rejects together.
  mutating func book(
    _ raw: [RecordOutcome], _ payload: [UInt8], _ topic: String?, _ received: Double?, _ line: Int?
  ) -> Result {
    let outcomes = raw.map { $0.flatMap { Intake.checked($0, received) } }
    counts.add(outcomes)
    var result = Result()
    var rejected = RejectedMessage(
      received: received, topic: topic, line: line, raw: payload, records: [], count: 0, accepted: 0)
    for (index, outcome) in outcomes.enumerated() {
      switch outcome {
      case .success(let reading): result.readings.append(reading)
      case .failure(let fault):
        rejected.count += 1
        if rejected.records.count < RejectedMessage.mostRecords {
          rejected.records.append(RejectedMessage.Record(number: index + 1, fault: fault))
        }
      }
    }
    rejected.accepted = result.readings.count
    if rejected.count > 0 { result.rejected = rejected }
    return result
  }

  private static func checked(_ reading: Reading, _ received: Double?) -> RecordOutcome {
    var reading = reading
    if let received { reading.received = received }
    guard reading.value.isFinite else { return .failure(RecordFault(.value, "the value of \(reading.sensor) is not finite")) }
    guard received.map({ $0 >= earliest && $0 <= latest }) ?? true else {
      return .failure(RecordFault(.clock, "it came in at \(JSONValue.decimal(reading.received)) s, not between 2000 and 2099"))
    }
    guard reading.observed >= earliest else {
      return .failure(RecordFault(.clock, "observed at \(JSONValue.decimal(reading.observed)) s, before the year 2000"))
    }
    guard reading.observed <= (received.map { $0 + ahead } ?? latest) else {
      let limit = received.map { "more than \(JSONValue.decimal(ahead)) s after it came in at \(JSONValue.decimal($0))" }
      return .failure(
        RecordFault(.clock, "observed at \(JSONValue.decimal(reading.observed)) s, \(limit ?? "after the year 2099")"))
    }
    return .success(reading)
  }
}
