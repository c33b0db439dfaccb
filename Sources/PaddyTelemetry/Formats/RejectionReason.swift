/// Why a message or one record of it was not taken in: the closed list by which rejects are counted.
public enum RejectionReason: String, Sendable, Codable, CodingKeyRepresentable, CaseIterable, Comparable {
  case tooLong = "too-long"
  case notText = "not-text"
  case malformed
  case tooDeep = "too-deep"
  case empty
  case unmapped
  case version
  case label
  case name
  case unit
  case value
  case time
  case clock
  case row
  case diary
  case late
  case forecast

  /// In words, for a table.
  public var meaning: String {
    switch self {
    case .tooLong: "longer than a message may be"
    case .notText: "bytes that are no UTF-8 text"
    case .malformed: "neither JSON nor a record as the format asks"
    case .tooDeep: "lists and objects nested too deep"
    case .empty: "nothing in it"
    case .unmapped: "no SenML, and no mapping fits it"
    case .version: "a version of SenML that is not understood"
    case .label: "a SenML field that must be understood and is not"
    case .name: "no farm, plot or sensor that can be told from its name"
    case .unit: "no unit, or none on the closed list of its variable"
    case .value: "no finite number"
    case .time: "no time that can be read"
    case .clock: "observed before 2000 or after it came in, or come in at no possible time"
    case .row: "a row of a table that does not fit its header"
    case .diary: "a line of the farm's diary that cannot be understood"
    case .late: "a line of the farm's diary that came too late for its day"
    case .forecast: "a weather forecast that cannot be read"
    }
  }

  public static func < (a: RejectionReason, b: RejectionReason) -> Bool { a.rawValue < b.rawValue }
}

/// What is wrong with one record: the kind, and a sentence that says what was found and what is allowed.
public struct RecordFault: Error, Sendable, Equatable, CustomStringConvertible {
  public var reason: RejectionReason
  public var detail: String

  public init(_ reason: RejectionReason, _ detail: String) {
    self.reason = reason
    self.detail = detail
  }

  public var description: String { "\(reason.rawValue): \(detail)" }
}

/// What became of one record of a message.
package typealias RecordOutcome = Result<Reading, RecordFault>

/// A stranger's text as it may stand in a message: without control characters and no longer than a line.
func excerpt(_ text: String) -> String {
  let shown = String(String.UnicodeScalarView(text.unicodeScalars.prefix(80).map { $0.value < 0x20 ? " " : $0 }))
  return text.unicodeScalars.count > 80 ? shown + "…" : shown
}
