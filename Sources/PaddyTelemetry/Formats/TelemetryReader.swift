/// In which form telemetry stands in a file or a pipe.
public enum TelemetryFormat: String, Sendable, CaseIterable, Codable {
  /// One SenML pack, over as many lines as it likes.
  case senML = "senml"
  /// A message a line: a pack, a record, what a mapping fits, or an envelope.
  case ndjson
  /// A table with a header.
  case csv

  /// Told from the beginning of a text: JSON begins with `[` or `{`, and where its first line is whole JSON, and no longer than a
  /// line may be, every line is a message.
  static func of(firstLine: [UInt8], longest: Int) -> TelemetryFormat {
    guard let first = firstLine.first(where: { $0 != 0x20 && $0 != 0x09 }) else { return .csv }
    guard first == UInt8(ascii: "[") || first == UInt8(ascii: "{") else { return .csv }
    return firstLine.count > longest || (try? JSONValue.parse(firstLine)) == nil ? .senML : .ndjson
  }
}

/// Reads a file or a pipe piece by piece into an `Intake`: every line, or the one pack, is a message.
///
/// A line of NDJSON may be an envelope, `{"received": 1626912000.25, "topic": "…", "payload": …}`: the payload is any JSON, or a
/// text that is then the message; `payload_base64` holds bytes; `"retained": true` marks what a broker had kept for newcomers. Envelopes count only here, never from a broker, where a stranger
/// could set the time. Empty lines are passed over. A line longer than an envelope may be comes out in pieces, each rejected as it is.
public struct TelemetryReader: Sendable {
  public var intake: Intake
  /// As given, or as found; nil before the first line.
  public private(set) var format: TelemetryFormat?
  /// Whole files that are one pack may be longer than a message.
  public var longestPack = 64 << 20

  /// A message of the greatest length is longer as a text in an envelope: `\u001f` is six bytes for one.
  private var longestLine: Int { 6 * intake.longest + 4096 }

  private var pending: [UInt8] = []
  private var line = 0
  private var isCut = false
  private var table: Result<TelemetryTable, RecordFault>?

  public init(_ intake: Intake, format: TelemetryFormat? = nil) {
    self.intake = intake
    self.format = format
  }

  /// Takes the next bytes and gives what became of every message that is whole by now.
  /// - Parameter received: when they came in; nil where nobody knows, as for a file without envelopes.
  public mutating func read(_ bytes: some Sequence<UInt8>, received: Double?) -> [Intake.Result] {
    var results: [Intake.Result] = []
    var search = format == nil ? 0 : pending.count
    pending.append(contentsOf: bytes)
    var start = 0
    if format == nil, !detect() { return [] }
    if format == .senML { return overflow(longestPack, received) }
    while let end = pending[max(start, search)...].firstIndex(of: UInt8(ascii: "\n")) {
      results += take(Array(pending[start..<end]), received)
      start = end + 1
      search = start
    }
    pending.removeFirst(start)
    return results + overflow(longestLine, received)
  }

  /// Takes what is left when the input ends.
  public mutating func finish(received: Double?) -> [Intake.Result] {
    if format == nil { format = TelemetryFormat.of(firstLine: pending, longest: longestLine) }
    let rest = pending
    pending = []
    if format != .senML { return rest.isEmpty ? [] : take(rest, received) }
    if isCut { return lastPiece(rest, received) }
    if rest.allSatisfy({ $0 <= 0x20 }) { return [] }
    let longest = intake.longest
    intake.longest = longestPack
    defer { intake.longest = longest }
    return [intake.take(TelemetryReader.plain(rest), received: received, line: 1)]
  }

  /// Whether the format is known.
  private mutating func detect() -> Bool {
    var start = 0
    while let end = pending[start...].firstIndex(of: UInt8(ascii: "\n")) {
      let first = TelemetryReader.plain(Array(pending[start..<end]))
      if !first.allSatisfy({ $0 <= 0x20 }) {
        format = .of(firstLine: first, longest: longestLine)
        return true
      }
      start = end + 1
    }
    if pending.count <= longestLine { return false }
    format = .of(firstLine: pending, longest: longestLine)
    return true
  }

  /// A message that grows past all bounds is given out in pieces, so that it is neither lost nor kept in memory.
  private mutating func overflow(_ longest: Int, _ received: Double?) -> [Intake.Result] {
    var bytes = pending
    pending = []
    defer { pending = bytes }
    return cut(&bytes, longest, received)
  }

  /// Takes pieces off the beginning until the rest is no longer than allowed.
  private mutating func cut(_ bytes: inout [UInt8], _ longest: Int, _ received: Double?) -> [Intake.Result] {
    let longest = max(1, longest)
    var start = 0
    var results: [Intake.Result] = []
    while bytes.count - start > longest {
      let fault = RecordFault(.tooLong, isCut ? "it goes on from the piece before" : "longer than \(longest) bytes, in pieces")
      results.append(reject(fault, Array(bytes[start..<start + longest]), received))
      isCut = true
      start += longest
    }
    bytes.removeFirst(start)
    return results
  }

  private mutating func lastPiece(_ raw: [UInt8], _ received: Double?) -> [Intake.Result] {
    raw.isEmpty ? [] : [reject(RecordFault(.tooLong, "it goes on from the piece before, to its end"), raw, received)]
  }

  private mutating func reject(_ fault: RecordFault, _ raw: [UInt8], _ received: Double?) -> Intake.Result {
    intake.book([.failure(fault)], raw, nil, received, line + 1)
  }

  /// Without the mark at the beginning of a text and the carriage return at the end of a line.
  private static func plain(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes[...]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    if bytes.last == 0x0D { bytes = bytes.dropLast() }
    return Array(bytes)
  }

  private mutating func take(_ raw: [UInt8], _ received: Double?) -> [Intake.Result] {
    defer {
      line += 1
      isCut = false
    }
    var raw = raw
    let pieces = cut(&raw, longestLine, received)
    if isCut { return pieces + lastPiece(raw, received) }
    let bytes = TelemetryReader.plain(raw)
    if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { return [] }
    return [format == .csv ? row(bytes, received) : message(bytes, received)].compactMap { $0 }
  }

  private mutating func message(_ bytes: [UInt8], _ received: Double?) -> Intake.Result {
    let outcomes: [RecordOutcome]
    var (topic, received, raw) = (String?.none, received, bytes)
    do throws(RecordFault) {
      let value = try JSONValue.parse(bytes, deepest: JSONValue.deepest + 1)
      if let envelope = try Envelope(value) {
        topic = envelope.topic
        received = envelope.received ?? received
        let now = envelope.isRetained ? nil : received
        switch envelope.payload {
        case .json(let value): outcomes = intake.outcomes(value, topic, now)
        case .bytes(let bytes):
          raw = bytes
          outcomes = intake.outcomes(bytes, topic, now)
        }
      } else {
        try intake.check(bytes)
        try JSONValue.checkDepth(bytes)
        outcomes = intake.outcomes(value, nil, received)
      }
    } catch {
      outcomes = [.failure(error)]
    }
    return intake.book(outcomes, raw, topic, received, line + 1)
  }

  /// Nil for the header, where it is good.
  private mutating func row(_ bytes: [UInt8], _ received: Double?) -> Intake.Result? {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return reject(RecordFault(.notText, "the bytes are no UTF-8 text"), bytes, received)
    }
    switch table {
    case nil:
      let header = Result { () throws(RecordFault) in try TelemetryTable(header: text) }
      table = header
      if case .failure(let fault) = header { return reject(fault, bytes, received) }
      return nil
    case .failure:
      return reject(RecordFault(.row, "the header above it could not be read"), bytes, received)
    case .success(let table):
      let row = table.outcomes(text, received: received, farm: intake.farm, plot: intake.plot)
      return intake.book(row.outcomes, bytes, nil, row.received, line + 1)
    }
  }
}
