internal import Numbers
internal import Paddy
internal import PaddyStudies

/// A comparison in words and tables, for the person who keeps a cooperative's books.
public enum CompareReport {
  /// Results, differences and where a profit difference comes from.
  /// - Parameter width: characters a line may have.
  public static func text(_ comparison: Comparison, width: Int = 100) -> String {
    let shown = comparison.metrics.filter { metric in
      comparison.systems.contains { comparison.values(metric, $0).contains { !$0.isNaN && $0 != 0 } }
    }
    let members = comparison.members.count
    var text = "\(comparison.title)\n"
    text += "\(members) \(members == 1 ? "season" : "seasons"), every system on the same weather, pest arrivals and prices\n"
    if comparison.failed > 0 {
      text += "\(comparison.failed) of \(members * comparison.systems.count) runs failed and are left out\n"
    }
    text += "\n" + results(comparison, shown, width)
    for system in comparison.others { text += "\n" + differences(comparison, system, shown, width) }
    text += splits(comparison, width)
    return text + "\n" + notes(comparison, width)
  }

  private static func results(_ comparison: Comparison, _ metrics: [Metric], _ width: Int) -> String {
    var columns = [TextTable.Column("over the whole plot"), TextTable.Column("unit")]
    for (place, system) in comparison.systems.enumerated() {
      columns.append(TextTable.Column(system.name, .right, group: place + 1))
      columns.append(TextTable.Column("5 … 95 %", .right, group: place + 1))
    }
    var table = TextTable(columns)
    for group in Metric.Group.allCases {
      let rows = metrics.filter { $0.group == group }
      if !rows.isEmpty { table.add(heading: group.rawValue.uppercased()) }
      for metric in rows {
        let figures = comparison.systems.map { comparison.statistics(metric, of: $0) }
        let decimals = Figures.decimals(for: figures.compactMap(\.mean).map(abs).max() ?? 0)
        var cells = [metric.title, metric.unit]
        for figure in figures {
          let low = Figures.text(figure.quantile05, decimals: decimals)
          let high = Figures.text(figure.quantile95, decimals: decimals)
          cells.append(Figures.text(figure.mean, decimals: decimals))
          cells.append(figure.count < 2 ? "" : low == high ? low : "\(low) … \(high)")
        }
        table.add(cells)
      }
    }
    return "What each system gives: mean and the range that holds 9 seasons of 10\n\n" + table.rendered(width: width)
  }

  private static func differences(_ comparison: Comparison, _ system: Comparison.System, _ metrics: [Metric], _ width: Int)
    -> String
  {
    var table = TextTable([
      TextTable.Column("over the whole plot"), TextTable.Column("unit"), TextTable.Column("difference", .right),
      TextTable.Column("95 % interval", .right), TextTable.Column("P(better)", .right),
    ])
    for metric in metrics {
      let pair = comparison.difference(metric, of: system)
      guard let mean = pair.mean else { continue }
      let decimals = Figures.decimals(
        for: max(abs(mean), abs(comparison.statistics(metric, of: comparison.baseSystem).mean ?? 0)))
      let interval =
        pair.low95 == nil
        ? Figures.absent
        : Figures.text(pair.low95, decimals: decimals, signed: true) + " … "
          + Figures.text(pair.high95, decimals: decimals, signed: true)
      let better = pair.probabilityBetter.map { Figures.text($0 * 100, decimals: 0) + " %" } ?? Figures.absent
      table.add([metric.title, metric.unit, Figures.text(mean, decimals: decimals, signed: true), interval, better])
    }
    return "\(system.name) less \(comparison.base), season by season\n\n" + table.rendered(width: width)
  }

  private static func splits(_ comparison: Comparison, _ width: Int) -> String {
    let split = comparison.others.compactMap { system in comparison.split(of: system).map { (system.name, $0) } }
    guard !split.isEmpty else { return "" }
    var columns = [TextTable.Column("cause")]
    for (place, system) in split.enumerated() {
      columns.append(TextTable.Column("\(system.0), yuan/ha", .right, group: place + 1))
      columns.append(TextTable.Column("yuan/mu", .right, group: place + 1))
    }
    var table = TextTable(columns)
    func cells(_ amount: (ProfitSplit) -> Double) -> [String] {
      split.flatMap { system in
        [amount(system.1), amount(system.1) / CashBook.muPerHectare].map { Figures.text($0, decimals: 0, signed: true) }
      }
    }
    for cause in ProfitSplit.Cause.allCases where split.contains(where: { $0.1[cause] != 0 }) {
      table.add([cause.title] + cells { $0[cause] })
    }
    table.addRule()
    table.add(["difference of net profit"] + cells { $0.total })
    return "\nWhere the difference of net profit from \(comparison.base) comes from (plus: earns or saves more)\n\n"
      + table.rendered(width: width)
  }

  private static func notes(_ comparison: Comparison, _ width: Int) -> String {
    let notes = [
      "Net profit: income less cash costs, hired labour, rent and the yearly share of lasting works; before own labour.",
      "Rice yield counts kilograms gained or lost at the price of \(comparison.base); rice price counts what another price adds on all of them.",
      "The interval is that of the mean difference; P(better) is the share of seasons in which the system does better, ties half.",
    ]
    return notes.map { wrapped($0, width) }.joined()
  }

  private static func wrapped(_ text: String, _ width: Int) -> String {
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
