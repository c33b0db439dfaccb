/// A table for a terminal: columns aligned by what the eye sees, two spaces between them, no colour.
///
/// A table wider than allowed is cut between groups of columns and continued below, its first group repeated.
public struct TextTable: Sendable {
  public enum Alignment: Sendable { case left, right }

  public struct Column: Sendable {
    public var title: String
    public var alignment: Alignment
    /// Columns of one number stay side by side; 0 is repeated in every part.
    public var group: Int
    public init(_ title: String, _ alignment: Alignment = .left, group: Int = 0) {
      self.title = title
      self.alignment = alignment
      self.group = group
    }
  }

  private enum Row { case cells([String]), heading(String), rule }
  private let columns: [Column]
  private var rows: [Row] = []
  private static let gap = "  "

  public init(_ columns: [Column]) { self.columns = columns }

  /// - Parameter cells: one for each column.
  public mutating func add(_ cells: [String]) {
    precondition(cells.count == columns.count, "a row has as many cells as the table has columns")
    rows.append(.cells(cells))
  }
  /// A line that names the rows after it.
  public mutating func add(heading: String) { rows.append(.heading(heading)) }
  /// A line across.
  public mutating func addRule() { rows.append(.rule) }

  /// Lines end in a line feed and not in spaces.
  /// - Parameter width: characters a line may have.
  public func rendered(width: Int = 100) -> String {
    let widths = columns.indices.map { place in
      rows.reduce(TextTable.width(of: columns[place].title)) { widest, row in
        if case .cells(let cells) = row { max(widest, TextTable.width(of: cells[place])) } else { widest }
      }
    }
    return parts(widths, width).map { render($0, widths) }.joined(separator: "\n")
  }

  /// Columns a terminal gives to a text: two for wide East Asian letters, none for combining marks.
  public static func width(of text: String) -> Int {
    text.reduce(0) { total, letter in
      guard let first = letter.unicodeScalars.first else { return total }
      switch first.value {
      case 0x1100...0x115f, 0x2e80...0xa4cf, 0xac00...0xd7a3, 0xf900...0xfaff, 0xfe30...0xfe6f, 0xff00...0xff60, 0xffe0...0xffe6,
        0x1f300...0x1f64f, 0x1f900...0x1f9ff, 0x20000...0x3fffd:
        return total + 2
      default:
        switch first.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: return total
        default: return total + 1
        }
      }
    }
  }

  private func parts(_ widths: [Int], _ limit: Int) -> [[Int]] {
    let repeated = columns.indices.filter { columns[$0].group == 0 }
    var groups: [[Int]] = []
    for place in columns.indices where columns[place].group != 0 {
      if let last = groups.last?.last, columns[last].group == columns[place].group {
        groups[groups.count - 1].append(place)
      } else {
        groups.append([place])
      }
    }
    func total(_ places: [Int]) -> Int { places.reduce(0) { $0 + widths[$1] } + TextTable.gap.count * max(0, places.count - 1) }
    var parts: [[Int]] = []
    var part = repeated
    for group in groups {
      if part.count > repeated.count, total(part + group) > limit {
        parts.append(part)
        part = repeated
      }
      part += group
    }
    return parts + [part]
  }

  private func render(_ places: [Int], _ widths: [Int]) -> String {
    func line(_ cells: [String]) -> String {
      var text = ""
      for (order, place) in places.enumerated() {
        let pad = String(repeating: " ", count: widths[place] - TextTable.width(of: cells[place]))
        text += (order == 0 ? "" : TextTable.gap) + (columns[place].alignment == .right ? pad + cells[place] : cells[place] + pad)
      }
      while text.last == " " { text.removeLast() }
      return text + "\n"
    }
    let across = places.reduce(0) { $0 + widths[$1] } + TextTable.gap.count * (places.count - 1)
    let rule = String(repeating: "─", count: across) + "\n"
    var text = line(columns.map(\.title)) + rule
    for row in rows {
      switch row {
      case .cells(let cells): text += line(cells)
      case .heading(let heading): text += heading + "\n"
      case .rule: text += rule
      }
    }
    return text
  }
}
