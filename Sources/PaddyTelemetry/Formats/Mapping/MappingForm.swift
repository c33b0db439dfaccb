internal import Numbers
internal import Yams

/// Walks the nodes of one YAML file and keeps what is wrong with them.
struct MappingForm {
  let file: String
  private(set) var diagnostics: [Diagnostic] = []

  init(file: String) { self.file = file }

  mutating func error(_ node: Node?, _ message: String) { error(node?.mark, message) }

  private mutating func error(_ mark: Mark?, _ message: String) {
    let diagnostic = Diagnostic(.error, file: file, line: mark?.line, column: mark?.column, message)
    if !diagnostics.contains(diagnostic) { diagnostics.append(diagnostic) }
  }

  mutating func compose(_ text: String) -> Node? {
    do {
      if let node = try Yams.compose(yaml: text) { return node }
      error(Node?.none, "the file is empty; a mapping is a map with the keys \(MappingKeys.names(MappingKeys.mapping))")
    } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
      let list = keys.map { "'\($0)'" }.joined(separator: ", ")
      error(context.mark, "the keys \(list) are written more than once")
    } catch let failure as YamlError {
      switch failure {
      case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _), .composer(_, let problem, let mark, _):
        error(mark, "this is not YAML: \(problem)")
      default: error(Node?.none, "this is not YAML: \(failure)")
      }
    } catch {
      self.error(Node?.none, "this is not YAML: \(error)")
    }
    return nil
  }

  /// The members of a map, each held against the keys that are known.
  mutating func map(_ node: Node, _ known: [String], _ what: String) -> [String: Node] {
    guard case .mapping(let mapping) = node else {
      error(node, "here is \(kind(node)); \(what) is a map with the keys \(MappingKeys.names(known))")
      return [:]
    }
    var members: [String: Node] = [:]
    for (key, value) in mapping {
      guard let name = key.string, known.contains(name) else {
        let name = key.string ?? kind(key)
        error(key, "unknown key '\(name)'\(suggestion(name, known))")
        continue
      }
      members[name] = value
    }
    return members
  }

  /// The members of a map with keys of the user's own.
  mutating func pairs(_ node: Node) -> [(String, Node)] {
    guard case .mapping(let mapping) = node else {
      error(node, "here is \(kind(node)), a map is allowed")
      return []
    }
    return mapping.compactMap { key, value in
      if case .scalar(let scalar) = key { return (scalar.string, value) }
      error(key, "a key is a word, here is \(kind(key))")
      return nil
    }
  }

  mutating func list(_ node: Node) -> [Node] {
    if case .sequence(let sequence) = node, !sequence.isEmpty { return Array(sequence) }
    error(node, "here is \(kind(node)), a list that is not empty is allowed")
    return []
  }

  mutating func text(_ node: Node, mayBeEmpty: Bool = false) -> String? {
    if case .scalar(let scalar) = node {
      let isBare = scalar.style == .plain || scalar.style == .any
      if mayBeEmpty && !isBare || !(scalar.string.isEmpty || isBare && ["~", "null"].contains(scalar.string)) {
        return scalar.string
      }
    }
    error(node, "here is \(kind(node)), a text is allowed")
    return nil
  }

  /// "; did you mean 'x'?; known: a, b".
  func suggestion(_ word: String, _ known: [String]) -> String {
    let guess = nearestMatch(to: word, among: known).map { "; did you mean '\($0)'?" } ?? ""
    return "\(guess); known: \(known.isEmpty ? "none" : known.filter { !$0.isEmpty }.joined(separator: ", "))"
  }

  private func kind(_ node: Node) -> String {
    switch node {
    case .scalar(let scalar): scalar.string.isEmpty ? "nothing" : "'\(excerpt(scalar.string))'"
    case .mapping: "a map"
    case .sequence: "a list"
    default: "an alias"
    }
  }
}
