internal import Numbers
internal import Paddy
internal import PaddyStudies

/// A comparison in words and tables, for the person who keeps a cooperative's books.
public enum CompareReport {
  /// Results, differences and where a profit difference comes from.
  /// - Parameters:
  ///   - width: characters a line may have.
  ///   - full: the spread of every figure and the difference of each, not the means and the telling differences alone.
  public static func text(_ comparison: Comparison, width: Int = 100, full: Bool = false) -> String {
    let shown = comparison.metrics.filter { metric in
      telling.contains(metric)
        || comparison.systems.contains { comparison.values(metric, $0).contains { !$0.isNaN && $0 != 0 } }
    }
    let members = comparison.members.count
    var text = "\(comparison.title)\n"
    text += "\(members) \(members == 1 ? "season" : "seasons"), every system on the same weather, pest arrivals and prices\n"
    if comparison.failed > 0 {
      text += "\(comparison.failed) of \(members * comparison.systems.count) runs failed and are left out\n"
    }
    if full {
      text += "\n" + results(comparison, shown, width)
      let gaps = comparison.systems.map { (name: $0.name, gaps: $0.gaps.compactMap(\.self)) }
      if gaps.contains(where: { !$0.gaps.isEmpty }) { text += "\nYIELD GAP\n\n" + YieldGapTable.text(gaps, width: width) }
      for system in comparison.others { text += "\n" + differences(comparison, system, shown, width) }
    } else {
      text += "\n" + means(comparison, shown, width)
      if !comparison.others.isEmpty { text += "\n" + tellingDifferences(comparison, width) }
    }
    text += splits(comparison, width)
    return text + "\n" + notes(comparison, width)
  }

  /// Shown even where they are zero, and the ones whose differences are printed.
  private static let telling: [Metric] = [
    .yield14, .animalYield, .fertiliserNitrogen, .feedNitrogen, .sprays, .peakPlanthoppers, .ammoniaLoss, .methane, .revenue,
    .cost,
    .netProfit, .netProfitPerMu,
  ]

  private static func means(_ comparison: Comparison, _ metrics: [Metric], _ width: Int) -> String {
    var columns = [TextTable.Column("mean of all seasons"), TextTable.Column("unit")]
    for (place, system) in comparison.systems.enumerated() {
      columns.append(TextTable.Column(system.name, .right, group: place + 1))
    }
    var table = TextTable(columns)
    for group in Metric.Group.allCases {
      let rows = metrics.filter { $0.group == group }
      if !rows.isEmpty { table.add(heading: group.rawValue.uppercased()) }
      for metric in rows {
        let figures = comparison.systems.map { comparison.statistics(metric, of: $0).mean }
        let decimals = Figures.decimals(for: figures.compactMap { $0 }.map(abs).max() ?? 0)
        table.add([metric.title, metric.unit] + figures.map { Figures.text($0, decimals: decimals) })
      }
    }
    return table.rendered(width: width)
  }

  private static func tellingDifferences(_ comparison: Comparison, _ width: Int) -> String {
    var columns = [TextTable.Column("difference to \(comparison.base)"), TextTable.Column("unit")]
    for (place, system) in comparison.others.enumerated() {
      columns.append(TextTable.Column(system.name, .right, group: place + 1))
      columns.append(TextTable.Column("better", .right, group: place + 1))
    }
    var table = TextTable(columns)
    for metric in telling {
      let cells = comparison.others.flatMap { system -> [String] in
        let pair = comparison.difference(metric, of: system)
        guard let mean = pair.mean else { return [Figures.absent, Figures.absent] }
        let decimals = Figures.decimals(
          for: max(abs(mean), abs(comparison.statistics(metric, of: comparison.baseSystem).mean ?? 0)))
        func signed(_ value: Double?) -> String { Figures.text(value, decimals: decimals, signed: true) }
        let interval = pair.low95 == nil ? "" : " (\(signed(pair.low95))…\(signed(pair.high95)))"
        let better = pair.probabilityBetter.map { Figures.text($0 * 100, decimals: 0) + " %" } ?? Figures.absent
        return [signed(mean) + interval, better]
      }
      table.add([metric.title, metric.unit] + cells)
    }
    return "Season by season: mean difference (its 95 % interval) and the share of seasons that are better\n\n"
      + table.rendered(width: width)
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
    var columns = [TextTable.Column("yuan/ha")]
    for (place, system) in split.enumerated() { columns.append(TextTable.Column(system.0, .right, group: place + 1)) }
    var table = TextTable(columns)
    func cells(_ amount: (ProfitSplit) -> Double) -> [String] {
      split.map { Figures.text(amount($0.1), decimals: 0, signed: true) }
    }
    for cause in ProfitSplit.Cause.allCases where split.contains(where: { $0.1[cause] != 0 }) {
      table.add([cause.title] + cells { $0[cause] })
    }
    table.addRule()
    table.add(["difference of net profit, yuan/ha"] + cells { $0.total })
    table.add(["difference of net profit, yuan/mu"] + cells { $0.total / CashBook.muPerHectare })
    return "\nWhere the difference of net profit from \(comparison.base) comes from (plus: earns or saves more)\n\n"
      + table.rendered(width: width)
  }

  private static func notes(_ comparison: Comparison, _ width: Int) -> String {
    let notes = [
      "Net profit: income less cash costs, hired labour, rent and the yearly share of lasting works; before own labour.",
      "Rice yield counts kilograms gained or lost at the price of \(comparison.base); rice price counts what another price adds on all of them.",
      "The interval is that of the mean difference; better is the share of seasons in which the system does better, ties half.",
    ]
    return notes.map { Wrapping.text($0, width: width) }.joined()
  }
}
