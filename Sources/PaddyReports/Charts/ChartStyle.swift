internal import Numbers

/// Colours and symbols that the colour-blind and a black-and-white printer keep apart.
///
/// Source of the colours: Okabe & Ito (2008) Color Universal Design, without yellow, which white paper swallows.
package enum ChartStyle {
  static let colours = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#000000"]
  /// Gnuplot's numbers of symbols: circle, square, triangle, triangle on its tip, diamond, pentagon; six against seven colours, so that
  /// forty-two series differ.
  static let filled = [7, 5, 9, 11, 13, 15]
  static let open = [6, 4, 8, 10, 12, 14]
  static let bandColour = "#e6e6e6"
  static let lineColour = "#7f7f7f"

  package static func colour(_ place: Int) -> String { "'\(colours[place % colours.count])'" }
  package static func symbol(_ place: Int, isFilled: Bool = true) -> Int {
    isFilled ? filled[place % filled.count] : open[place % open.count]
  }
  /// Gnuplot's number of a dash: solid for the first seven series, dashed for the next.
  static func dash(_ place: Int) -> Int { 1 + place / colours.count % 4 }

  /// A block of rows under a name; gnuplot reads it back as often as it likes.
  static func block(_ name: String, _ rows: [[Double]]) -> String {
    let lines = rows.map { row in row.map { Figures.exact($0) ?? "NaN" }.joined(separator: " ") + "\n" }
    return "$\(name) << EOD\n\(lines.joined())EOD\n"
  }

  /// Edges of a panel, in shares of the picture from its left and its foot.
  static func margins(left: Double, right: Double, bottom: Double, top: Double) -> String {
    func share(_ value: Double) -> String { Figures.text(value, decimals: 4) }
    return "set lmargin at screen \(share(left)); set rmargin at screen \(share(right))\n"
      + "set bmargin at screen \(share(bottom)); set tmargin at screen \(share(top))\n"
  }

  /// A whole number of round steps that holds a value: 1, 2, 2.5 or 5 times a power of ten a step, at most six steps.
  package static func axis(holding value: Double) -> (end: Double, step: Double) {
    guard value.isFinite, value > 0 else { return (1, 0.2) }
    var power = 1.0
    while power * 10 <= value { power *= 10 }
    while power > value { power /= 10 }
    for share in [0.2, 0.25, 0.5, 1, 2, 2.5, 5, 10] where share * power * 6 >= value {
      let step = share * power
      return ((value / step).rounded(.up) * step, step)
    }
    return (10 * power, 2 * power)
  }
}
