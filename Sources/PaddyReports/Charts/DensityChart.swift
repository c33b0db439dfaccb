public import PaddyStudies
internal import Paddy

/// What the density of animals does: a column each for a kind of animal, a row for planthoppers, rice and profit, the mean over the years
/// between the percentiles 5 and 95.
public enum DensityChart {
  static let rows: [(metric: Metric, title: String)] = [
    (.peakPlanthoppers, "Most planthoppers a hill"), (.yield14, "Rice at 14 %, t/ha"), (.netProfitPerMu, "Net profit, yuan/mu"),
  ]

  /// - Returns: nil without a response.
  public static func surfaces(_ responses: [DensityResponse], title: String) -> Chart? {
    guard !responses.isEmpty else { return nil }
    var script = "set multiplot\nset tics nomirror out\nset border 3 lw 0.8\nunset key\nset style fill solid noborder\n"
    script += "set label 1 \(Gnuplot.quoted(title)) at screen 0.02,0.975 font ',22'\n"
    let width = 0.96 / Double(responses.count), height = 0.9 / Double(rows.count)
    for (column, response) in responses.enumerated() {
      for (row, panel) in rows.enumerated() {
        let left = 0.075 + Double(column) * width, bottom = 0.94 - Double(row + 1) * height + 0.075
        script += ChartStyle.margins(left: left, right: left + width - 0.1, bottom: bottom, top: bottom + height - 0.12)
        script += panelScript(response, panel, name: "data\(column)x\(row)", column: column, isLast: row == rows.count - 1)
        script += "unset label 1\n"
      }
    }
    return Chart(script: script + "unset multiplot\n", width: 800 * max(responses.count, 1), height: 1500)
  }

  private static func panelScript(
    _ response: DensityResponse, _ panel: (metric: Metric, title: String), name: String, column: Int, isLast: Bool
  ) -> String {
    let data = response.points.compactMap { point -> [Double]? in
      guard let spread = point.spread[panel.metric], let mean = spread.mean, let low = spread.quantile05,
        let high = spread.quantile95
      else { return nil }
      return [point.density / 1000, mean, low, high]
    }
    var script = ChartStyle.block(name, data)
    script += "set title \(Gnuplot.quoted("\(panel.title), \(response.species)")) font ',18' offset 0,-0.4\n"
    script += isLast ? "set xlabel 'thousand a hectare'\n" : "unset xlabel\n"
    script += "set autoscale\nset xrange [0:*]\n"
    script += panel.metric == .peakPlanthoppers ? "set yrange [0:*]\n" : "set yrange [*:*]\n"
    script += "plot $\(name) using 1:3:4 with filledcurves lc rgb '\(ChartStyle.bandColour)', "
    script += "'' using 1:2 with linespoints lw 2 pt \(ChartStyle.symbol(column)) ps 1.1 lc rgb \(ChartStyle.colour(column))\n"
    return script
  }
}
