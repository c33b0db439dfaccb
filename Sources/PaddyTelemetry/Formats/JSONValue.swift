internal import Foundation

/// A JSON value; what a machine sends, before anything is known of its meaning.
///
/// Of members with the same key the last counts. A comma before a closing bracket is passed over, as the library does.
package indirect enum JSONValue: Sendable, Equatable {
  case null
  case bool(Bool)
  case number(Double)
  case text(String)
  case list([JSONValue])
  case map([String: JSONValue])

  /// In words, short enough for a message.
  var kind: String {
    switch self {
    case .null: "null"
    case .bool(let value): "\(value)"
    case .number(let value): "\(value)"
    case .text(let text): "the text '\(excerpt(text))'"
    case .list: "a list"
    case .map: "an object"
    }
  }

  /// Deeper nesting is no telemetry.
  static let deepest = 32

  package static func parse(_ bytes: [UInt8], deepest: Int = deepest) throws(RecordFault) -> JSONValue {
    guard String(validating: bytes, as: UTF8.self) != nil else { throw RecordFault(.notText, "the bytes are no UTF-8 text") }
    // Without this the library would take the bytes for UTF-16 or UTF-32.
    if bytes.contains(0) { throw RecordFault(.malformed, "this is not JSON: a byte of 0") }
    try checkDepth(bytes, deepest)
    do {
      return try JSONValue(JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed))
    } catch {
      let text = (error as NSError).userInfo[NSDebugDescriptionErrorKey] as? String
      throw RecordFault(.malformed, "this is not JSON: \(excerpt(text ?? "it cannot be read"))")
    }
  }

  private init(_ value: Any) {
    switch value {
    case let map as [String: Any]: self = .map(map.mapValues(JSONValue.init))
    case let list as [Any]: self = .list(list.map(JSONValue.init))
    case let text as String: self = .text(text)
    case let number as NSDecimalNumber:
      // The library keeps long numbers as decimals, and its way from there to a double misses the nearest one.
      self = .number(Double(number.stringValue) ?? number.doubleValue)
    case let number as NSNumber:
      let isTruth = UInt8(bitPattern: number.objCType.pointee) == UInt8(ascii: "c")
      self = isTruth ? .bool(number.boolValue) : .number(number.doubleValue)
    default: self = .null
    }
  }

  static func checkDepth(_ bytes: [UInt8], _ deepest: Int = deepest) throws(RecordFault) {
    var depth = 0
    var isText = false
    var isEscaped = false
    for byte in bytes {
      if isText {
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
          isText = false
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): isText = true
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        depth += 1
        if depth > deepest { throw RecordFault(.tooDeep, "more than \(deepest) lists and objects in one another") }
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      default: break
      }
    }
  }
}

extension JSONValue {
  /// On one line, keys in alphabetical order, numbers as short as they read back the same.
  package var line: String {
    switch self {
    case .null: "null"
    case .bool(let value): value ? "true" : "false"
    case .number(let value): JSONValue.decimal(value)
    case .text(let text): JSONValue.quoted(text)
    case .list(let items): "[" + items.map(\.line).joined(separator: ",") + "]"
    case .map(let members):
      "{" + members.sorted { $0.key < $1.key }.map { JSONValue.quoted($0.key) + ":" + $0.value.line }.joined(separator: ",") + "}"
    }
  }

  /// A finite number without a needless ".0"; what is not finite is `null`, as JSON has no other word for it.
  package static func decimal(_ value: Double) -> String {
    guard value.isFinite else { return "null" }
    // Beyond 2⁵³ the digits of a whole number say more than the double knows.
    if abs(value) < 0x1p53, let whole = Int(exactly: value), !(value == 0 && value.sign == .minus) { return "\(whole)" }
    return "\(value)"
  }

  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case _ where scalar.value < 0x20: quoted += "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
      // The library drops it at the beginning of a text.
      case "\u{FEFF}": quoted += "\\ufeff"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}

/// The number a text is, in digits as JSON and tables write it; nil for `nan`, `inf`, hexadecimals and what is too large to hold.
package func decimalNumber(_ text: some StringProtocol) -> Double? {
  guard text.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 }),
    text.utf8.allSatisfy({ ($0 >= 0x30 && $0 <= 0x39) || "+-.eE".utf8.contains($0) }), let value = Double(text), value.isFinite
  else { return nil }
  return value
}
