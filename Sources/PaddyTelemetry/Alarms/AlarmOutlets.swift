public import Foundation
internal import Numbers

/// How a change of an alarm is written down for each way out. Pure: sending is done elsewhere.
extension AlarmEvent {
  /// One line for a person, without a line feed.
  /// - Parameter zone: seconds east of Greenwich.
  public func line(zone: Int = 0) -> String {
    let situation = key.kind.situation(evidence.value, evidence.unit, threshold)
    var text = "\(ISOMoment.shortText(time, zone: zone)) \(severity.name.uppercased()) \(change.rawValue): "
    text += "\(key.plot), \(key.kind.title) (\(key.subject)): \(situation.said)"
    if !situation.due.isEmpty { text += ", \(situation.due)" }
    if let expectedAt = evidence.expectedAt, let leadTime, change != .cleared {
      text += ", expected \(ISOMoment.shortText(expectedAt, zone: zone)), in \(ShownQuantity(leadTime, "s").text)"
    }
    text += ", \(Int((evidence.confidence * 100).rounded())) % sure (\(evidence.source.rawValue)). \(evidence.cause)."
    if change != .cleared { text += " To do: \(action)." }
    if let acknowledgedBy { text += " Seen by \(acknowledgedBy)." }
    return AlarmEvent.oneLine(text) + " [\(AlarmEvent.oneLine(id))]"
  }

  /// One line of newline-delimited JSON with its line feed: the log, the payload on a broker.
  public var json: Data {
    // Every number in it has been checked to be finite, so that it always encodes.
    AlarmEvent.encoded(AlarmMessage(self)) + Data("\n".utf8)
  }

  /// Where it is published: `paddy-alarms/<farm>/<plot>/<kind>/<subject>`, apart from the readings so that nobody takes alarms for telemetry.
  public var topic: String {
    (["paddy-alarms"] + [farm, key.plot, key.kind.rawValue, key.subject].map(AlarmEvent.topicLevel)).joined(separator: "/")
  }

  /// Body of a web hook: the event, and as `text` the line that chat services show.
  public func webhookBody(zone: Int = 0) -> Data {
    AlarmEvent.encoded(WebhookMessage(text: line(zone: zone), event: AlarmMessage(self)))
  }

  private static func encoded(_ value: some Encodable) -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(value)) ?? Data()
  }

  /// Line feeds and other controls would break a log into false lines.
  private static func oneLine(_ text: String) -> String {
    String(text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : Character($0) })
  }

  /// Wildcards, separators and controls are no part of a level; an empty level stays one.
  private static func topicLevel(_ text: String) -> String {
    let level = String(oneLine(text).map { "+#/$".contains($0) ? "-" : $0 })
    return level.isEmpty ? "-" : level
  }
}

/// The stable shape of an event in JSON.
struct AlarmMessage: Codable {
  var sequence: Int
  var change: String, id: String, farm: String, plot: String, kind: String, title: String, subject: String, severity: String
  var time: String, raised: String, observed: String
  var expected: String?
  var lead_time_s: Double?
  var value: Double
  var unit: String
  var threshold_low: Double?, threshold_high: Double?
  var confidence: Double
  var source: String, cause: String, what_to_do: String
  var acknowledged_by: String?

  init(_ event: AlarmEvent) {
    sequence = event.sequence
    change = event.change.rawValue
    id = event.id
    farm = event.farm
    plot = event.key.plot
    kind = event.key.kind.rawValue
    title = event.key.kind.title
    subject = event.key.subject
    severity = event.severity.name
    time = ISOMoment.text(event.time)
    raised = ISOMoment.text(event.raisedAt)
    observed = ISOMoment.text(event.evidence.observed)
    expected = event.evidence.expectedAt.map { ISOMoment.text($0) }
    lead_time_s = event.leadTime
    value = event.evidence.value
    unit = event.evidence.unit
    switch event.threshold {
    case .above(let limit): threshold_high = limit
    case .below(let limit): threshold_low = limit
    case .outside(let low, let high): (threshold_low, threshold_high) = (low, high)
    }
    confidence = event.evidence.confidence
    source = event.evidence.source.rawValue
    cause = event.evidence.cause
    what_to_do = event.action
    acknowledged_by = event.acknowledgedBy
  }
}

private struct WebhookMessage: Encodable {
  var text: String
  var event: AlarmMessage
}
