/// Prose broken into lines.
enum Wrapping {
  /// Breaks between words; further lines are indented by two. Ends in a line feed.
  /// - Parameter width: characters a line may have.
  static func text(_ text: String, width: Int) -> String {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, TextTable.width(of: last) + 1 + TextTable.width(of: String(word)) <= width {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(lines.isEmpty ? String(word) : "  \(word)")
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }
}
