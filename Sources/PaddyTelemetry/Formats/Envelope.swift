internal import Foundation

/// A message as a journal keeps it: when it came in, on what topic, and what it held.
public struct Envelope {
  enum Payload {
    case json(JSONValue)
    case bytes([UInt8])
  }
  var received: Double?
  var topic: String?
  /// Whether a broker had kept it for newcomers.
  var isRetained = false
  var payload: Payload

  /// The line, without its line feed, that `TelemetryReader` takes for the same message as the one that came: a text stands in it
  /// letter by letter, other bytes in base64, so that a log gives the same answer as the live message did.
  public static func line(_ payload: [UInt8], topic: String?, received: Double, isRetained: Bool = false) -> String {
    var members = ["\"received\":\(JSONValue.decimal(received))"]
    if let topic { members.append("\"topic\":\(JSONValue.quoted(topic))") }
    if isRetained { members.append("\"retained\":true") }
    if let text = String(validating: payload, as: UTF8.self) {
      members.append("\"payload\":\(JSONValue.quoted(text))")
    } else {
      members.append("\"payload_base64\":\(JSONValue.quoted(Data(payload).base64EncodedString()))")
    }
    return "{" + members.joined(separator: ",") + "}"
  }

  /// Nil where the value is no envelope: an object without `payload` or `payload_base64`, or without `received`.
  init?(_ value: JSONValue) throws(RecordFault) {
    guard case .map(let fields) = value, let time = fields["received"],
      fields["payload"] != nil || fields["payload_base64"] != nil
    else { return nil }
    switch time {
    case .number(let number): received = number
    case .null: received = nil
    default: throw RecordFault(.time, "received is \(time.kind), allowed are seconds since 1970")
    }
    switch fields["topic"] {
    case .text(let text): topic = text
    case nil, .null: topic = nil
    case .some(let other): throw RecordFault(.malformed, "topic is \(other.kind), a text is allowed")
    }
    switch fields["retained"] {
    case .bool(let flag): isRetained = flag
    case nil, .null: break
    case .some(let other): throw RecordFault(.malformed, "retained is \(other.kind), allowed are true and false")
    }
    if let encoded = fields["payload_base64"] {
      guard case .text(let text) = encoded, let data = Data(base64Encoded: text) else {
        throw RecordFault(.malformed, "payload_base64 is \(encoded.kind), not base64")
      }
      payload = .bytes(Array(data))
    } else if case .text(let text) = fields["payload"] {
      payload = .bytes(Array(text.utf8))
    } else {
      payload = .json(fields["payload"] ?? .null)
    }
  }
}
