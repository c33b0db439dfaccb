/// A pattern of MQTT topics: `+` stands for one level, `#` at the end for any number, `{name}` for what it then names.
///
/// A name may be part of a level, as in `v1.1/Datastreams({device})/Observations`, and holds at least one character.
public struct TopicPattern: Sendable, Equatable {
  /// As written.
  public let text: String
  private let levels: [Level]

  private enum Level: Sendable, Equatable {
    case any, rest
    case parts([TextTemplate.Part])
  }

  /// Nil where `#` or `+` stand beside other characters, `#` not last, or a brace is not closed.
  public init?(_ text: String) {
    let words = text.split(separator: "/", omittingEmptySubsequences: false)
    var levels: [Level] = []
    for (index, word) in words.enumerated() {
      switch word {
      case "+": levels.append(.any)
      case "#":
        guard index == words.count - 1 else { return nil }
        levels.append(.rest)
      default:
        guard !word.contains("#"), !word.contains("+"), let parts = TextTemplate(String(word))?.parts else { return nil }
        // Two names side by side could share their characters in many ways.
        for (a, b) in zip(parts, parts.dropFirst()) { if case .name = a, case .name = b { return nil } }
        levels.append(.parts(parts))
      }
    }
    guard !text.isEmpty else { return nil }
    self.text = text
    self.levels = levels
  }

  /// What a client subscribes to: the pattern with `+` for every level that holds a name.
  public var subscription: String {
    levels.map { level in
      switch level {
      case .any: "+"
      case .rest: "#"
      case .parts(let parts):
        if parts.contains(where: { if case .name = $0 { true } else { false } }) {
          "+"
        } else {
          parts.map { if case .text(let text) = $0 { text } else { "" } }.joined()
        }
      }
    }.joined(separator: "/")
  }

  /// The names it holds.
  public var names: [String] {
    levels.flatMap { level -> [String] in
      guard case .parts(let parts) = level else { return [] }
      return parts.compactMap { if case .name(let name) = $0 { name } else { nil } }
    }
  }

  /// What the names stand for in a topic; nil where it does not fit.
  public func match(_ topic: String) -> [String: String]? {
    let words = topic.split(separator: "/", omittingEmptySubsequences: false)
    var found: [String: String] = [:]
    for (index, level) in levels.enumerated() {
      if level == .rest { return found }
      guard index < words.count else { return nil }
      if case .parts(let parts) = level, !TopicPattern.match(words[index], parts, &found) { return nil }
    }
    return words.count == levels.count ? found : nil
  }

  private static func match(_ word: Substring, _ parts: [TextTemplate.Part], _ found: inout [String: String]) -> Bool {
    var rest = word
    for (index, part) in parts.enumerated() {
      switch part {
      case .text(let text):
        guard rest.hasPrefix(text) else { return false }
        rest = rest.dropFirst(text.count)
      case .name(let name):
        var taken = rest
        if index + 1 < parts.count, case .text(let next) = parts[index + 1] {
          guard let end = rest.firstRange(of: next) else { return false }
          taken = rest[..<end.lowerBound]
        }
        if taken.isEmpty { return false }
        found[name] = String(taken)
        rest = rest[taken.endIndex...]
      }
    }
    return rest.isEmpty
  }
}

/// A text with named gaps, `plot-{device}`.
struct TextTemplate: Sendable, Equatable {
  enum Part: Sendable, Equatable {
    case text(String)
    case name(String)
  }
  let parts: [Part]

  /// Nil where a brace is not closed or holds anything but letters, digits, `-` and `_`.
  init?(_ text: String) {
    var parts: [Part] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      if open > rest.startIndex { parts.append(.text(String(rest[..<open]))) }
      guard let close = rest[open...].firstIndex(of: "}") else { return nil }
      let name = rest[rest.index(after: open)..<close]
      guard !name.isEmpty, name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) || $0 == "-" || $0 == "_" }) else {
        return nil
      }
      parts.append(.name(String(name)))
      rest = rest[rest.index(after: close)...]
    }
    if rest.contains("}") { return nil }
    if !rest.isEmpty { parts.append(.text(String(rest))) }
    self.parts = parts
  }

  var names: [String] { parts.compactMap { if case .name(let name) = $0 { name } else { nil } } }

  /// With the gaps filled; nil where a name has nothing to stand for.
  func filled(_ names: [String: String]) -> String? {
    var text = ""
    for part in parts {
      switch part {
      case .text(let piece): text += piece
      case .name(let name):
        guard let value = names[name] else { return nil }
        text += value
      }
    }
    return text
  }
}
