import Numbers

/// A place in a text, line and column counted from 1.
struct Place: Sendable, Equatable {
  var line: Int
  var column: Int
}

/// Everything wrong or doubtful that was found in one file, each thing said once.
struct Findings {
  let file: String
  private(set) var list: [Diagnostic] = []
  private(set) var failure: ScenarioFailure?

  init(file: String) { self.file = file }

  /// - Parameter failure: what kind of failure it makes of the whole; the first one found stands, data before absence.
  mutating func error(_ place: Place?, _ message: String, _ failure: ScenarioFailure = .badData) {
    add(Diagnostic(.error, file: file, line: place?.line, column: place?.column, message))
    if self.failure != .badData { self.failure = failure }
  }

  mutating func warning(_ place: Place?, _ message: String) {
    add(Diagnostic(.warning, file: file, line: place?.line, column: place?.column, message))
  }

  /// In the order of the file.
  var sorted: [Diagnostic] {
    list.enumerated().sorted { a, b in
      let (left, right) = ((a.element.line ?? 0, a.element.column ?? 0), (b.element.line ?? 0, b.element.column ?? 0))
      return left != right ? left < right : a.offset < b.offset
    }.map(\.element)
  }

  /// An inherited mistake comes by once for every system that inherits it.
  private mutating func add(_ diagnostic: Diagnostic) { if !list.contains(diagnostic) { list.append(diagnostic) } }
}

/// "; did you mean 'x'?; known: a, b" — the first part only where something is near.
func suggestion(for word: String, among names: [String], _ label: String) -> String {
  let guess = nearestMatch(to: word, among: names).map { "; did you mean '\($0)'?" } ?? ""
  return "\(guess); \(label): \(names.isEmpty ? "none" : names.joined(separator: ", "))"
}
