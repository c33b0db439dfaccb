internal import Paddy
public import PaddyStudies

/// Simulated curves through observed points, one colour per treatment: leaf area, biomass and organs.
public enum SeriesChart {
  struct Panel {
    var title: String
    var unit: String
    var variable: TrialVariable
    /// From the unit of the variable to that of the panel.
    var scale: Double
  }

  static let panels = [
    Panel(title: "Leaf area index", unit: "m²/m²", variable: .leafAreaIndex, scale: 1),
    Panel(title: "Biomass above ground", unit: "t/ha", variable: .biomassSeries, scale: 1e-3),
    Panel(title: "Green leaves", unit: "t/ha", variable: .greenLeaves, scale: 1e-3),
    Panel(title: "Dead leaves", unit: "t/ha", variable: .deadLeaves, scale: 1e-3),
    Panel(title: "Stems", unit: "t/ha", variable: .stems, scale: 1e-3),
    Panel(title: "Panicles", unit: "t/ha", variable: .panicleSeries, scale: 1e-3),
    Panel(title: "Grain", unit: "t/ha", variable: .grainSeries, scale: 1e-3),
    Panel(title: "Nitrogen of green leaves", unit: "% of dry matter", variable: .leafNitrogen, scale: 1),
  ]

  /// Panels are those of which anything was observed, the first six of them.
  /// - Parameter series: treatments of one experiment; seven are told apart well, twenty-eight at all.
  /// - Returns: nil without a series observed.
  public static func throughTheSeason(_ series: [TrialSeries], title: String) -> Chart? {
    let drawn = panels.filter { panel in series.contains { !($0.observed[panel.variable] ?? []).isEmpty } }.prefix(6)
    guard !drawn.isEmpty else { return nil }
    let columns = drawn.count <= 1 ? 1 : drawn.count <= 4 ? 2 : 3
    let rows = (drawn.count + columns - 1) / columns
    let end = axisEnd(series, drawn.map(\.variable))
    var script = "set multiplot\nset tics nomirror out\nset border 3 lw 0.8\nunset key\n"
    script += "set label 1 \(Gnuplot.quoted(title)) at screen 0.02,0.973 font ',22'\n"
    script += "set xrange [\(end.first):\(end.last)]\n"
    for (place, panel) in drawn.enumerated() {
      // The legend stands below; each further line of it takes its height from the panels.
      let foot = 0.02 + 0.031 * Double((series.count + 1) / 2)
      let width = 0.955 / Double(columns), height = (0.93 - foot) / Double(rows)
      let left = 0.035 + Double(place % columns) * width, top = 0.93 - Double(place / columns) * height
      script += ChartStyle.margins(left: left + 0.03, right: left + width - 0.015, bottom: top - height + 0.075, top: top - 0.035)
      script += panelScript(series, panel, isLowest: place + columns >= drawn.count) + "unset label 1\n"
    }
    return Chart(script: script + legend(series) + "unset multiplot\n")
  }

  private static func day(_ point: TrialSeries.Point, _ season: TrialSeries) -> Double {
    Double(point.date.number - season.planted.number)
  }

  private static func axisEnd(_ series: [TrialSeries], _ variables: [TrialVariable]) -> (first: Double, last: Double) {
    var days: [Double] = []
    for season in series {
      for variable in variables {
        for points in [season.observed[variable], season.simulated[variable]] {
          days += (points ?? []).map { day($0, season) }
        }
      }
    }
    let first = ((days.min() ?? 0) / 10).rounded(.down) * 10, last = ((days.max() ?? 0) / 10).rounded(.up) * 10
    return (first, max(last, first + 10))
  }

  private static func panelScript(_ series: [TrialSeries], _ panel: Panel, isLowest: Bool) -> String {
    func rows(_ points: [TrialSeries.Point]?, _ season: TrialSeries) -> [[Double]] {
      (points ?? []).map { [day($0, season), $0.value * panel.scale] }
    }
    let values = series.flatMap { rows($0.observed[panel.variable], $0) + rows($0.simulated[panel.variable], $0) }.map { $0[1] }
    let (end, step) = ChartStyle.axis(holding: 1.03 * (values.filter(\.isFinite).max() ?? 1))
    var script = "set title \(Gnuplot.quoted("\(panel.title), \(panel.unit)")) font ',18' offset 0,-0.4\n"
    script += isLowest ? "set xlabel 'days after planting' offset 0,0.3\n" : "unset xlabel\n"
    script += "set yrange [0:\(end)]\nset ytics 0,\(step)\n"
    var lines: [String] = [], points: [String] = []
    for (order, season) in series.enumerated() {
      let colour = ChartStyle.colour(order)
      let simulated = rows(season.simulated[panel.variable], season), observed = rows(season.observed[panel.variable], season)
      if !simulated.isEmpty {
        script += ChartStyle.block("simulated\(order)", simulated)
        lines.append("$simulated\(order) using 1:2 with lines lw 1.6 dt \(ChartStyle.dash(order)) lc rgb \(colour)")
      }
      if !observed.isEmpty {
        script += ChartStyle.block("observed\(order)", observed)
        points.append("$observed\(order) using 1:2 with points pt \(ChartStyle.symbol(order)) ps 1.5 lc rgb \(colour)")
      }
    }
    return script + "plot " + (lines + points).joined(separator: ", \\\n  ") + "\n"
  }

  private static func legend(_ series: [TrialSeries]) -> String {
    var script = ChartStyle.margins(left: 0.035, right: 0.99, bottom: 0.01, top: 0.06)
    script += "unset title; unset xlabel; unset ylabel; unset border; unset tics; unset label\nset yrange [0:1]\n"
    script += "set key at screen 0.5,0.012 center bottom Left reverse maxcols 2 samplen 2.5 spacing 1.2 font ',16' noautotitle\n"
    let parts = series.enumerated().map { order, season in
      let style = "lw 1.6 dt \(ChartStyle.dash(order)) pt \(ChartStyle.symbol(order)) ps 1.5 lc rgb \(ChartStyle.colour(order))"
      return "NaN with linespoints \(style) title \(Gnuplot.quoted("\(season.treatment): \(season.treatmentName)"))"
    }
    return script + "plot " + parts.joined(separator: ", \\\n  ") + "\n"
  }
}
