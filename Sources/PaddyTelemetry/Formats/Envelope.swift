internal import Foundation

/// A message as a journal keeps it: when it came in, on what topic, and what it held.
struct Envelope {
  enum Payload {
    case json(JSONValue)
    case bytes([UInt8])
  }
  var received: Double?
  var topic: String?
  /// Whether a broker had kept it for newcomers.
  var isRetained = false
  var payload: Payload

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
