/// One thing that is wrong, or doubtful, in a file somebody wrote.
public struct Diagnostic: Sendable, Equatable, Error, CustomStringConvertible {
  public enum Severity: String, Sendable { case error, warning }
  public var severity: Severity
  /// The file as the user named it.
  public var file: String
  /// Counted from 1; nil where the whole file is meant.
  public var line: Int?
  /// Counted from 1.
  public var column: Int?
  /// What was found, what is allowed and, where there is one, the nearest match: one sentence, no full stop.
  public var message: String

  public init(_ severity: Severity = .error, file: String, line: Int? = nil, column: Int? = nil, _ message: String) {
    self.severity = severity
    self.file = file
    self.line = line
    self.column = column
    self.message = message
  }

  /// `file:line:column: error: message`, the form editors understand.
  public var description: String {
    var place = file
    if let line { place += ":\(line)" }
    if let line = line, line > 0, let column { place += ":\(column)" }
    return "\(place): \(severity.rawValue): \(message)"
  }
}

/// The candidate most like `word`, nil where none is near: at most a third of its letters differ (edit distance), or one begins the other.
public func nearestMatch(to word: String, among candidates: [String]) -> String? {
  func distance(_ a: [Character], _ b: [Character]) -> Int {
    var row = Array(0...b.count)
    for i in 1...max(1, a.count) where !a.isEmpty {
      var diagonal = row[0]
      row[0] = i
      for j in 1...max(1, b.count) where !b.isEmpty {
        let above = row[j]
        row[j] = Swift.min(above + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1))
        diagonal = above
      }
    }
    return row[b.count]
  }
  let wanted = Array(word.lowercased())
  let scored = candidates.map { candidate -> (Int, String) in
    let name = Array(candidate.lowercased())
    let isPrefix = wanted.count >= 3 && (name.starts(with: wanted) || wanted.starts(with: name))
    return (isPrefix ? 1 : distance(wanted, name), candidate)
  }
  guard let best = scored.min(by: { $0.0 < $1.0 }), best.0 <= Swift.max(1, Swift.max(word.count, best.1.count) / 3) else {
    return nil
  }
  return best.1
}
