import Foundation
import Numbers
import Yams

/// A YAML document as a tree of texts, lists and maps with their places; duplicated keys are kept, so that they can be reported.
indirect enum YAMLTree {
  case text(String, Place)
  /// Nothing behind a key, or `null`.
  case empty(Place)
  case list([YAMLTree], Place)
  case map([(key: String, place: Place, value: YAMLTree)], Place)

  var place: Place {
    switch self {
    case .text(_, let place), .empty(let place), .list(_, let place), .map(_, let place): place
    }
  }

  /// What it is, in words.
  var kind: String {
    switch self {
    case .text(let text, _): "'\(text)'"
    case .empty: "nothing"
    case .list: "a list"
    case .map: "a map"
    }
  }
}

extension YAMLTree {
  /// Reads a text; nil with an error in `findings` where it is no YAML or holds nothing.
  static func read(_ text: String, _ findings: inout Findings) -> YAMLTree? {
    var masked = text
    var masks: [Unicode.Scalar: Character] = [:]
    while true {
      do {
        guard let node = try Yams.compose(yaml: masked) else { return nil }
        var room = mostNodes
        let tree = tree(node, masks, &room, &findings)
        if room < 0 {
          findings.error(tree.place, "this is too large for a scenario: more than \(mostNodes) texts, lists and maps")
        }
        return tree
      } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
        // The parser stops at the first map with a duplicate. The first letter of the first twin is replaced by a private one, so
        // that parsing goes on with every place unchanged; `tree` puts it back.
        let mask = Unicode.Scalar(UInt32(0xE000 + masks.count)) ?? "\u{E000}"
        guard masks.count < 1000, let letter = replaceLetter(in: &masked, at: context.mark, with: Character(mask)) else {
          findings.error(
            place(context.mark), "the keys \(keys.map { "'\($0)'" }.joined(separator: ", ")) are written more than once")
          return nil
        }
        masks[mask] = letter
      } catch let error as YamlError {
        report(error, text, &findings)
        return nil
      } catch {
        findings.error(nil, "this is not YAML: \(error)")
        return nil
      }
    }
  }

  private static func place(_ mark: Mark?) -> Place { Place(line: mark?.line ?? 1, column: mark?.column ?? 1) }

  /// Aliases of aliases can make a short text grow without end.
  private static let mostNodes = 100_000

  /// - Parameter room: how many nodes more there may be.
  private static func tree(
    _ node: Node, _ masks: [Unicode.Scalar: Character], _ room: inout Int, _ findings: inout Findings
  ) -> YAMLTree {
    let place = place(node.mark)
    room -= 1
    if room < 0 { return .empty(place) }
    switch node {
    case .scalar(let scalar):
      let isPlain = scalar.style == .plain || scalar.style == .any
      return isPlain && ["", "~", "null"].contains(scalar.string) ? .empty(place) : .text(scalar.string, place)
    case .sequence(let sequence):
      return .list(sequence.map { tree($0, masks, &room, &findings) }, place)
    case .mapping(let mapping):
      var pairs: [(key: String, place: Place, value: YAMLTree)] = []
      for (key, value) in mapping {
        guard case .scalar(let scalar) = key else {
          findings.error(Place(line: key.mark?.line ?? 1, column: key.mark?.column ?? 1), "a key is a word, not a list or a map")
          continue
        }
        var name = scalar.string
        if let first = name.unicodeScalars.first, let letter = masks[first] {
          name = String(letter) + String(String.UnicodeScalarView(name.unicodeScalars.dropFirst()))
        }
        pairs.append((name, Self.place(key.mark), tree(value, masks, &room, &findings)))
      }
      return .map(pairs, place)
    default:
      findings.error(place, "this kind of YAML node is not understood here")
      return .empty(place)
    }
  }

  /// The letter that stood there, the one behind a quotation mark where there is one; nil where there is none.
  private static func replaceLetter(in text: inout String, at mark: Mark, with mask: Character) -> Character? {
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" || $0 == "\r\n" }).map {
      Array($0.unicodeScalars)
    }
    guard mark.line >= 1, mark.line <= lines.count else { return nil }
    var column = mark.column - 1
    guard column >= 0, column < lines[mark.line - 1].count else { return nil }
    if ["\"", "'"].contains(lines[mark.line - 1][column]) { column += 1 }
    guard column < lines[mark.line - 1].count, let scalar = mask.unicodeScalars.first else { return nil }
    let letter = Character(lines[mark.line - 1][column])
    lines[mark.line - 1][column] = scalar
    text = lines.map { String(String.UnicodeScalarView($0)) }.joined(separator: "\n")
    return letter
  }

  private static func report(_ error: YamlError, _ text: String, _ findings: inout Findings) {
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let line = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).dropFirst(mark.line - 1).first ?? ""
      let isTab = line.unicodeScalars.dropFirst(mark.column - 1).first == "\t"
      let hint = isTab ? "; lines are indented with spaces, not tabs" : ""
      let before = context.map { "\($0.text) that begins at line \($0.mark.line), column \($0.mark.column): " } ?? ""
      findings.error(place(mark), "this is not YAML: \(before)\(problem)\(hint)")
    case .reader(let problem, let offset, _, _):
      let head = text.prefix(offset ?? 0)
      let lines = head.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      findings.error(
        Place(line: max(1, lines.count), column: (lines.last?.unicodeScalars.count ?? 0) + 1), "this is not YAML: \(problem)")
    default:
      findings.error(nil, "this is not YAML: \(error)")
    }
  }
}
