internal import Numbers

/// What was found wrong or doubtful in one DSSAT file; the same thing is said once.
struct DSSATFindings {
  let file: String
  private(set) var diagnostics: [Diagnostic] = []
  private var said: Set<String> = []

  init(file: String) { self.file = file }

  var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  mutating func error(_ line: Int?, column: Int? = nil, _ message: String) { add(.error, line, column, message) }
  mutating func warning(_ line: Int?, column: Int? = nil, _ message: String) { add(.warning, line, column, message) }

  /// What was found apart.
  mutating func add(_ others: DSSATFindings) {
    for one in others.diagnostics where said.insert(one.description).inserted { diagnostics.append(one) }
  }

  private mutating func add(_ severity: Diagnostic.Severity, _ line: Int?, _ column: Int?, _ message: String) {
    let diagnostic = Diagnostic(severity, file: file, line: line, column: column, message)
    if said.insert(diagnostic.description).inserted { diagnostics.append(diagnostic) }
  }

  /// By line, those of the whole file last.
  var inOrder: [Diagnostic] {
    diagnostics.enumerated().sorted { a, b in
      let (first, second) = (a.element.line ?? Int.max, b.element.line ?? Int.max)
      return first == second ? a.offset < b.offset : first < second
    }.map(\.element)
  }

  /// `; nearest match '…'`, or nothing.
  static func nearest(_ word: String, _ candidates: [String]) -> String {
    nearestMatch(to: word, among: candidates).map { "; nearest match '\($0)'" } ?? ""
  }
}
