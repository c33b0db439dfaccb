internal import Foundation

/// A message of which something was rejected, whole as it came, with what was wrong where.
public struct RejectedMessage: Sendable, Equatable {
  public struct Record: Sendable, Equatable {
    /// Within the message, counted from 1.
    public var number: Int
    public var fault: RecordFault
  }
  /// Seconds since 1970; nil where nobody knows.
  public var received: Double?
  public var topic: String?
  /// In the file it was read from, counted from 1.
  public var line: Int?
  /// The bytes as they came.
  public var raw: [UInt8]
  /// The first `mostRecords` that were rejected, in order; never empty.
  public var records: [Record]
  /// How many were rejected in all.
  public var count: Int
  /// How many of its records were accepted all the same.
  public var accepted: Int

  init(
    received: Double?, topic: String?, line: Int?, raw: [UInt8], records: [Record], count: Int, accepted: Int
  ) {
    self.received = received
    self.topic = topic
    self.line = line
    self.raw = raw
    self.records = records
    self.count = count
    self.accepted = accepted
  }

  /// A line of a file beside the telemetry, by the file's name as its topic.
  package init(file: String, line: Int, text: String, fault: RecordFault, received: Double?) {
    self.init(
      received: received, topic: file, line: line, raw: Array(text.utf8), records: [Record(number: 1, fault: fault)], count: 1,
      accepted: 0)
  }

  /// A flood of faults in one message is not spelt out: the message itself is kept.
  public static let mostRecords = 20

  /// As one line of JSON without its line feed: `raw` is a text, or `raw_base64` where the bytes are no UTF-8.
  public var json: String {
    var members: [(String, String)] = []
    if let received { members.append(("received", JSONValue.decimal(received))) }
    if let topic { members.append(("topic", JSONValue.quoted(topic))) }
    if let line { members.append(("line", "\(line)")) }
    if let first = records.first {
      members.append(("reason", JSONValue.quoted(first.fault.reason.rawValue)))
      members.append(("detail", JSONValue.quoted(first.fault.detail)))
    }
    members.append(("rejected", "\(count)"))
    members.append(("accepted", "\(accepted)"))
    if count > 1 || accepted > 0 {
      let list = records.map {
        let (reason, detail) = (JSONValue.quoted($0.fault.reason.rawValue), JSONValue.quoted($0.fault.detail))
        return "{\"record\":\($0.number),\"reason\":\(reason),\"detail\":\(detail)}"
      }
      members.append(("records", "[" + list.joined(separator: ",") + "]"))
    }
    if let text = String(validating: raw, as: UTF8.self) {
      members.append(("raw", JSONValue.quoted(text)))
    } else {
      members.append(("raw_base64", JSONValue.quoted(Data(raw).base64EncodedString())))
    }
    return "{" + members.map { "\"\($0.0)\":\($0.1)" }.joined(separator: ",") + "}"
  }
}
