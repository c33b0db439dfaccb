internal import Numbers
public import Paddy

/// One system in one member's season, as it ended.
public struct Run: Sendable {
  public enum Status: String, Sendable { case done, failed, skipped }
  public var system: String
  public var member: String
  /// Of harvest; nil where there is none.
  public var year: Int?
  public var status: Status
  /// Why it failed or was skipped.
  public var message: String
  /// Nil unless done.
  public var outcome: Outcome?
  /// What took yield; nil where nobody asked.
  public var gap: YieldGap?
  public init(
    system: String, member: String, year: Int?, status: Status, message: String = "", outcome: Outcome?, gap: YieldGap? = nil
  ) {
    self.system = system
    self.member = member
    self.year = year
    self.status = status
    self.message = message
    self.outcome = outcome
    self.gap = gap
  }
}

/// The tidy tables of a result folder.
public enum RunTables {
  /// One row per run, metrics and yield gap; what was not recorded is empty. Ends lines in a line feed.
  public static func runs(_ runs: [Run]) -> String {
    var text = CSV.line(
      ["system", "member", "year", "status", "message"] + Metric.allCases.map(\.key) + YieldGapTable.columns.map(\.key))
    for run in runs {
      let figures = Metric.allCases.map { metric in Figures.exact(run.outcome?[metric]) ?? "" }
      let gap = YieldGapTable.columns.map { column in Figures.exact(run.gap.map(column.value)) ?? "" }
      text += CSV.line(
        [run.system, run.member, run.year.map { "\($0)" } ?? "", run.status.rawValue, run.message] + figures + gap)
    }
    return text
  }

  /// One row per column of `runs.csv` and of the tables in `daily/`: unit, meaning, ICASA name with the factor that gives its unit, and
  /// which way is better.
  public static func variables() -> String {
    var text = CSV.line(["table", "column", "unit", "meaning", "icasa", "icasa_factor", "better"])
    for (column, meaning) in [
      ("system", "name of the system in the scenario"), ("member", "weather year or repetition"),
      ("year", "calendar year of the harvest"),
      ("status", "done, failed or skipped"), ("message", "why it failed or was skipped"),
    ] {
      text += CSV.line(["runs", column, "", meaning, "", "", ""])
    }
    for metric in Metric.allCases {
      let meaning = "\(metric.title): \(metric.meaning)"
      text += CSV.line(["runs", metric.key, metric.unit, meaning] + standard(metric.standard) + [metric.better.rawValue])
    }
    for column in YieldGapTable.columns {
      let meaning = "\(column.title): \(column.meaning)"
      text += CSV.line(["runs", column.key, YieldGapTable.unit, meaning, "", "", column.better.rawValue])
    }
    for (column, meaning) in DailyTable.leading { text += CSV.line(["daily", column, "", meaning, "", "", ""]) }
    for column in DailyTable.columns {
      text += CSV.line(["daily", column.name, column.unit, column.meaning] + standard(column.standard) + [""])
    }
    return text
  }

  private static func standard(_ standard: Metric.Standard?) -> [String] {
    [standard?.name ?? "", standard.flatMap { Figures.exact($0.factor) } ?? ""]
  }
}

/// Comma-separated values (RFC 4180, lines ending in a line feed).
public enum CSV {
  public static func line(_ cells: [String]) -> String { cells.map(quoted).joined(separator: ",") + "\n" }

  private static func quoted(_ cell: String) -> String {
    let special: Set<Character> = ["\"", ",", "\n", "\r", "\r\n"]
    guard cell.contains(where: special.contains) else { return cell }
    var quoted = "\""
    for letter in cell { quoted += letter == "\"" ? "\"\"" : String(letter) }
    return quoted + "\""
  }
}
