import Numbers
import PaddyReports

/// How names, numbers and units are written for people.
package enum Wording {
  static let width = 100

  /// `juvenileRate`, `juvenile_rate` and "juvenile rate" as `juvenile-rate`; the case of what else is written is lost.
  package static func kebab(_ name: String) -> String {
    var text = ""
    var before: Character?
    for letter in name {
      if letter == "_" || letter == " " || letter == "-" {
        if text.last != "-", !text.isEmpty { text.append("-") }
      } else {
        if letter.isUppercase, let before, before.isLowercase || before.isNumber { text.append("-") }
        text += letter.lowercased()
      }
      before = letter
    }
    return text
  }

  /// A unit with raised digits: `m2 g-1 d-1` as `m² g⁻¹ d⁻¹`; a dash where there is none.
  package static func unit(_ unit: String) -> String {
    if ["1", "-", "–", ""].contains(unit) { return "–" }
    if unit == "a" { return "years" }
    if unit == "1/a" { return "per year" }
    var text = ""
    var letters = Array(unit)[...]
    while let letter = letters.popFirst() {
      text.append(letter)
      guard letter.isLetter, letter.isASCII else { continue }
      var power = ""
      var rest = letters
      if rest.first == "-" { power.append(rest.removeFirst()) }
      while let digit = rest.first, digit.isNumber, digit.isASCII { power.append(rest.removeFirst()) }
      guard power.last?.isNumber == true, rest.first != ".", text.suffix(2) != "CO", text.suffix(2) != "CH" else { continue }
      text += power.map { raised[$0] ?? "\($0)" }.joined()
      letters = rest
    }
    return text.replacing("CO2", with: "CO₂").replacing("CH4", with: "CH₄").replacing("^-", with: "^−")
  }
  private static let raised: [Character: String] = [
    "-": "⁻", "0": "⁰", "1": "¹", "2": "²", "3": "³", "4": "⁴", "5": "⁵", "6": "⁶", "7": "⁷", "8": "⁸", "9": "⁹",
  ]

  /// The number as it was written in the catalogue; a true minus, very small ones as 2.49 × 10⁻⁸.
  package static func number(_ value: Double) -> String {
    guard let text = Figures.exact(value) else { return Figures.absent }
    let parts = text.split(separator: "e")
    let base = String(parts[0].hasSuffix(".0") ? parts[0].dropLast(2) : parts[0]).replacing("-", with: "−")
    guard parts.count == 2, let power = Int(parts[1]) else { return base }
    if (-7..<0).contains(power) {
      let sign = value < 0 ? "−" : ""
      return sign + "0." + String(repeating: "0", count: -power - 1) + base.filter { $0 != "." && $0 != "−" }
    }
    return "\(base) × 10" + "\(power)".map { raised[$0] ?? "" }.joined()
  }

  /// `0.12–0.2`; a dash where none is known.
  static func range(_ number: Cited) -> String {
    let (low, high) = (number.range.lowerBound, number.range.upperBound)
    if low == high { return "–" }
    return low < 0 ? "\(self.number(low)) to \(self.number(high))" : "\(self.number(low))–\(self.number(high))"
  }

  /// Numbers one above the other by their decimal points.
  static func aligned(_ numbers: [String]) -> [String] {
    func whole(_ text: String) -> Int { text.prefix { $0 != "." && $0 != " " }.count }
    let widest = numbers.map(whole).max() ?? 0
    return numbers.map { String(repeating: " ", count: widest - whole($0)) + $0 }
  }

  /// A text in lines of at most `width`, those after the first indented by `hanging`.
  static func wrapped(_ text: String, indent: String = "", hanging: String? = nil, width: Int = width) -> String {
    let later = hanging ?? indent
    var lines: [String] = []
    var line = indent
    var isEmpty = true
    // Only plain blanks part words: a number keeps its unit by a no-break space.
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      if !isEmpty, TextTable.width(of: line) + 1 + TextTable.width(of: String(word)) > width {
        lines.append(line)
        line = later
        isEmpty = true
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    lines.append(line)
    return lines.joined(separator: "\n")
  }

  /// Every line moved to the right.
  static func indented(_ text: String, by indent: String = "  ") -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : indent + $0 }.joined(separator: "\n")
  }
}
