/// A way into a JSON value: keys with points between them (`\.` for a point within a key), a number for a place in a list counted
/// from 0, `$` for the whole, `*` at the end for every member of an object.
package struct JSONPath: Sendable, Equatable {
  let text: String
  let steps: [String]
  /// Whether it ends in `*`.
  package let isWide: Bool

  /// Nil where a step is empty or a `*` is not last.
  package init?(_ text: String) {
    self.text = text
    if text == "$" {
      steps = []
      isWide = false
      return
    }
    var steps: [String] = text.replacing("\\.", with: "\u{0}").split(separator: ".", omittingEmptySubsequences: false).map {
      String($0).replacing("\u{0}", with: ".")
    }
    isWide = steps.last == "*"
    if isWide { steps.removeLast() }
    if steps.contains(where: { $0.isEmpty || $0 == "*" }) { return nil }
    self.steps = steps
  }

  /// What stands there (for a wide path: what the `*` goes through), nil where nothing does.
  package func value(in root: JSONValue) -> JSONValue? {
    var value = root
    for step in steps {
      switch value {
      case .map(let members):
        guard let next = members[step] else { return nil }
        value = next
      case .list(let items):
        guard let index = Int(step), items.indices.contains(index) else { return nil }
        value = items[index]
      default: return nil
      }
    }
    return value
  }

  /// A text there, or a number in its shortest form: what a name can be.
  func word(in root: JSONValue) -> String? {
    switch value(in: root) {
    case .text(let text): text
    case .number(let number): JSONValue.decimal(number)
    default: nil
    }
  }
}
