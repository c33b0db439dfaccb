internal import Numbers
public import Paddy
internal import PaddyStudies

/// The yield gap as columns of files and as a table for a terminal, t/ha at 14 % moisture.
public enum YieldGapTable {
  /// One column of `runs.csv` and one key of the JSON.
  public struct Column: Sendable {
    public var key: String, title: String, meaning: String
    public var better: Metric.Better
    /// t/ha at 14 %; what is lost is above zero.
    public var value: @Sendable (YieldGap) -> Double
  }
  public static let unit = "t/ha"

  /// The potential and every loss, in the order in which they are felt; what is harvested is a metric.
  public static let columns: [Column] =
    [
      Column(
        key: "yield_potential_14_t_ha", title: "potential yield at 14 %",
        meaning: "grain with nothing felt but sun, warmth and cultivar, per hectare planted, at 14 % moisture", better: .neither
      ) { atFourteen($0.potential) }
    ]
    + YieldGap.Cause.allCases.map { cause in
      Column(
        key: "yield_lost_to_\(cause.key)_14_t_ha", title: "yield lost to \(cause.title)",
        meaning: "what \(cause.meaning) takes from what the causes before left, at 14 % moisture", better: .lower
      ) { atFourteen($0[cause]) }
    }

  /// t/ha at 14 % of kg/ha dry.
  static func atFourteen(_ grain: Double) -> Double { grain / (1000 * YieldGap.dryShare) }

  /// What stands above the table.
  static let order = "From potential to harvested grain, t/ha at 14 %. Each cause takes from what those above it left.\n\n"

  /// Seasons of one system: the amounts of a single season; of several the mean and the worst, with its name.
  static func text(_ seasons: [(member: String, gap: YieldGap)], width: Int) -> String {
    guard let first = seasons.first else { return "" }
    var columns = [TextTable.Column("yield gap"), TextTable.Column(seasons.count > 1 ? "mean" : "t/ha", .right)]
    if seasons.count > 1 { columns += [TextTable.Column("worst", .right), TextTable.Column("in season", .right)] }
    var table = TextTable(columns)
    for (place, line) in first.gap.lines.enumerated() {
      let amounts = seasons.map { atFourteen($0.gap.lines[place].amount) }
      guard amounts.contains(where: { $0 != 0 }) else { continue }
      if line.key == "harvested" { table.addRule() }
      let isLoss = line.key.hasPrefix("lost")
      let worst = seasons.count > 1 ? worst(amounts, seasons.map(\.member), signed: isLoss) : []
      table.add([line.title, cell(Statistics(amounts).mean, signed: isLoss)] + worst)
    }
    return order + table.rendered(width: width)
  }

  /// Several systems side by side: mean and worst of each line.
  static func text(_ systems: [(name: String, gaps: [YieldGap])], width: Int) -> String {
    guard let first = systems.lazy.flatMap(\.gaps).first else { return "" }
    var columns = [TextTable.Column("yield gap")]
    for (place, system) in systems.enumerated() {
      columns.append(TextTable.Column(system.name, .right, group: place + 1))
      columns.append(TextTable.Column("worst", .right, group: place + 1))
    }
    var table = TextTable(columns)
    for (place, line) in first.lines.enumerated() {
      let amounts = systems.map { $0.gaps.map { atFourteen($0.lines[place].amount) } }
      guard amounts.contains(where: { $0.contains { $0 != 0 } }) else { continue }
      if line.key == "harvested" { table.addRule() }
      let isLoss = line.key.hasPrefix("lost")
      table.add([line.title] + amounts.flatMap { [cell(Statistics($0).mean, signed: isLoss), cell($0.min(), signed: isLoss)] })
    }
    return order + table.rendered(width: width)
  }

  private static func worst(_ amounts: [Double], _ members: [String], signed: Bool) -> [String] {
    let least = amounts.min() ?? 0
    let season = least == 0 ? "" : members[amounts.firstIndex(of: least) ?? 0]
    return [cell(least, signed: signed), season]
  }

  /// What is lost stands below zero, and what a cause gives has its sign.
  private static func cell(_ amount: Double?, signed: Bool) -> String { Figures.text(amount, decimals: 2, signed: signed) }
}
