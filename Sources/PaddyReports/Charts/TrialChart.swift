internal import Numbers
public import PaddyStudies

/// Observed against simulated: a panel each for yield, biomass, dates and leaf area, one colour and symbol per experiment.
public enum TrialChart {
  struct Panel {
    var title: String
    var unit: String
    /// Drawn with filled symbols.
    var main: TrialVariable
    /// Drawn with open ones.
    var other: TrialVariable?
    /// From the unit of the variable to that of the panel.
    var scale: Double
    /// Half width of the band, as a share of the observed; nil where it is `days`.
    var share: Double?
  }

  /// Half width of the band around dates — d.
  static let days = 5.0

  static let panels = [
    Panel(title: "Grain yield, dry", unit: "t/ha", main: .yieldDry, other: nil, scale: 1e-3, share: 0.15),
    Panel(title: "Biomass above ground at maturity", unit: "t/ha", main: .biomass, other: nil, scale: 1e-3, share: 0.15),
    Panel(
      title: "Anthesis (open) and maturity (filled)", unit: "days after planting", main: .maturity, other: .anthesis, scale: 1,
      share: nil),
    Panel(
      title: "Leaf area index (filled: the largest)", unit: "m²/m²", main: .leafAreaIndexMaximum,
      other: .leafAreaIndex, scale: 1, share: 0.15),
  ]

  /// - Returns: nil without an observation of what the panels show.
  public static func observedAgainstSimulated(_ score: TrialScore, title: String = "The model against field trials") -> Chart? {
    let experiments = score.experiments
    let drawn = panels.filter { panel in !points(score, panel, nil).isEmpty }
    guard !drawn.isEmpty else { return nil }
    var script = "set multiplot\nset style fill solid noborder\nset tics nomirror out\nset border 3 lw 0.8\nunset key\n"
    script += "set label 1 \(Gnuplot.quoted(title)) at screen 0.02,0.973 font ',22'\n"
    for (place, panel) in drawn.enumerated() {
      script += panelScript(score, panel, place, experiments)
      script += "unset label 1\n"
    }
    return Chart(script: script + legend(experiments) + "unset multiplot\n")
  }

  private static func points(_ score: TrialScore, _ panel: Panel, _ experiment: String?) -> [ScoredPair] {
    ([panel.main] + (panel.other.map { [$0] } ?? [])).flatMap { score.pairs(of: $0, experiment: experiment) }
      .filter { $0.observed.isFinite && $0.simulated.isFinite }
  }

  private static func panelScript(_ score: TrialScore, _ panel: Panel, _ place: Int, _ experiments: [String]) -> String {
    let values = points(score, panel, nil).flatMap { [$0.observed, $0.simulated] }.map { $0 * panel.scale }
    // Dates huddle far from the planting, so their axes begin near the first.
    let first = panel.share == nil ? max(0, ((values.min() ?? 0) / 10 - 0.5).rounded(.down) * 10) : 0
    let (length, step) = ChartStyle.axis(holding: 1.03 * ((values.max() ?? 1) - first))
    let end = first + length
    let left = place.isMultiple(of: 2) ? 0.07 : 0.475
    let bottom = place < 2 ? 0.565 : 0.075
    var script = ChartStyle.margins(left: left, right: left + 0.308, bottom: bottom, top: bottom + 0.345)
    script += "set title \(Gnuplot.quoted(panel.title)) font ',18' offset 0,-0.4\n"
    script += "set xlabel \(Gnuplot.quoted("observed, \(panel.unit)")) offset 0,0.3\n"
    script += "set ylabel \(Gnuplot.quoted("simulated, \(panel.unit)")) offset 1,0\n"
    script +=
      "set xrange [\(first):\(end)]\nset yrange [\(first):\(end)]\nset xtics \(first),\(step)\nset ytics \(first),\(step)\n"
    let variables = [panel.main] + (panel.other.map { [$0] } ?? [])
    for (line, variable) in variables.enumerated() {
      let text = Gnuplot.quoted(summary(score, variable, panel, isAlone: variables.count == 1))
      script += "set label \(line + 2) \(text) at graph 0.02,\(0.95 - 0.065 * Double(line)) left font ',14' front\n"
    }
    // The label of the second line is of no panel but its own.
    if variables.count == 1 { script += "unset label 3\n" }
    script += ChartStyle.block("band", [first, end].map { x in [x] + band(panel, x) })
    var parts = [
      "$band using 1:2:3 with filledcurves fc rgb '\(ChartStyle.bandColour)'",
      "$band using 1:1 with lines lc rgb '\(ChartStyle.lineColour)' lw 1",
    ]
    for (order, experiment) in experiments.enumerated() {
      for variable in variables.reversed() {
        let pairs = score.pairs(of: variable, experiment: experiment)
        guard !pairs.isEmpty else { continue }
        let isMain = variable == panel.main
        let name = "points\(order)\(isMain ? "main" : "other")"
        script += ChartStyle.block(name, pairs.map { [$0.observed * panel.scale, $0.simulated * panel.scale] })
        let symbol = ChartStyle.symbol(order, isFilled: isMain)
        parts.append("$\(name) using 1:2 with points pt \(symbol) ps 1.5 lw 0.8 lc rgb \(ChartStyle.colour(order))")
      }
    }
    return script + "plot " + parts.joined(separator: ", \\\n  ") + "\n"
  }

  private static func band(_ panel: Panel, _ x: Double) -> [Double] {
    if let share = panel.share { [x * (1 - share), x * (1 + share)] } else { [x - days, x + days] }
  }

  private static func summary(_ score: TrialScore, _ variable: TrialVariable, _ panel: Panel, isAlone: Bool) -> String {
    let agreement = score.agreement(variable)
    guard agreement.count > 0 else { return "" }
    let error = agreement.rootMeanSquareError.map { $0 * panel.scale }
    let size =
      panel.share == nil
      ? "RMSE \(Figures.text(error, decimals: 1)) d, bias \(Figures.text(agreement.bias, decimals: 1, signed: true)) d"
      : "RMSE \(Figures.text(error, decimals: 2)) \(panel.unit) (\(Figures.text(agreement.normalisedError, decimals: 0)) %), "
        + "R² \(Figures.text(agreement.determination, decimals: 2))"
    let name =
      switch variable {
      case .leafAreaIndexMaximum: "largest: "
      case .leafAreaIndex: "others: "
      default: isAlone ? "" : "\(variable.title): "
      }
    return "\(name)n = \(agreement.count), \(size)"
  }

  /// Beside the panels, drawn by a plot that has nothing else.
  private static func legend(_ experiments: [String]) -> String {
    var script = ChartStyle.margins(left: 0.79, right: 0.99, bottom: 0.075, top: 0.925)
    script += "unset title; unset xlabel; unset ylabel; unset border; unset tics; unset label\n"
    script += "set xrange [0:1]\nset yrange [0:1]\n"
    script += "set key at screen 0.80,0.915 left top Left reverse samplen 1.2 spacing 1.35 font ',16' noautotitle\n"
    var parts = experiments.enumerated().map { order, experiment in
      "NaN with points pt \(ChartStyle.symbol(order)) ps 1.5 lc rgb \(ChartStyle.colour(order)) title \(Gnuplot.quoted(experiment))"
    }
    parts.append("NaN with lines lc rgb '\(ChartStyle.lineColour)' lw 1 title 'simulated = observed'")
    let band = "± 15 %; dates ± \(Figures.text(days, decimals: 0)) d"
    parts.append("NaN with boxes fc rgb '\(ChartStyle.bandColour)' title \(Gnuplot.quoted(band))")
    return script + "plot " + parts.joined(separator: ", \\\n  ") + "\n"
  }
}
