internal import Numbers

/// A JSON value whose keys keep their order, so that the same results give the same bytes.
public enum JSON: Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  /// What is not finite is written as null.
  case number(Double?)
  case string(String)
  case array([JSON])
  case object([(String, JSON)])

  /// Two spaces a level, one member a line, objects of numbers alone on one line; ends in a line feed.
  public func rendered() -> String { text("") + "\n" }

  private func text(_ margin: String) -> String {
    let inner = margin + "  "
    switch self {
    case .null: return "null"
    case .bool(let value): return value ? "true" : "false"
    case .integer(let value): return "\(value)"
    case .number(let value): return Figures.exact(value) ?? "null"
    case .string(let value): return JSON.quoted(value)
    case .array(let values):
      if values.allSatisfy(\.isPlain) { return "[" + values.map { $0.text("") }.joined(separator: ", ") + "]" }
      return "[\n" + values.map { inner + $0.text(inner) }.joined(separator: ",\n") + "\n\(margin)]"
    case .object(let members):
      if members.allSatisfy(\.1.isNumber) {
        return "{" + members.map { "\(JSON.quoted($0.0)): \($0.1.text(""))" }.joined(separator: ", ") + "}"
      }
      return "{\n" + members.map { "\(inner)\(JSON.quoted($0.0)): \($0.1.text(inner))" }.joined(separator: ",\n") + "\n\(margin)}"
    }
  }

  private var isNumber: Bool {
    switch self {
    case .number, .integer, .null: true
    default: false
    }
  }
  private var isPlain: Bool {
    switch self {
    case .array, .object: false
    default: true
    }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
