internal import Numbers
public import PaddyStudies

/// The model against published evidence, in tables for a terminal.
public enum EvidenceReport {
  /// Row by row, then the counts, then what was not simulated and why.
  /// - Parameters:
  ///   - full: also what each row states and under which conditions it was run.
  ///   - width: characters a line may have.
  public static func text(_ score: EvidenceScore, full: Bool = false, width: Int = 130) -> String {
    var text = "The model against published evidence\n"
    let asked = score.rows.count - score.absent.count
    text += "\(asked) of \(score.rows.count) rows simulated, \(years(score.years)) each, the arms of a row on the same weather, "
    text += "pest arrivals and prices\n"
    if asked > 0 {
      text += rows(score, width) + "\n" + legend(width) + "\n" + counts(score, width)
    }
    if !score.absent.isEmpty { text += "\n" + absences(score, width, full) }
    if full { text += conditions(score, width) }
    return text
  }

  private static func years(_ count: Int) -> String { count == 1 ? "1 year" : "\(count) years" }

  // MARK: row by row

  private static func rows(_ score: EvidenceScore, _ width: Int) -> String {
    var text = ""
    for standing in EvidenceScore.Standing.allCases {
      let own = score.rows.filter { $0.simulated.map { EvidenceScore.standing($0.question) == standing } ?? false }
      guard !own.isEmpty else { continue }
      text += "\n" + heading(standing) + "\n\n" + table(own, width)
    }
    return text
  }

  private static func heading(_ standing: EvidenceScore.Standing) -> String {
    switch standing {
    case .independent: "Independent rows"
    case .calibrated: "Calibrated rows: a number of the model was set so as to meet them"
    }
  }

  private static func table(_ rows: [ScoredEvidence], _ width: Int) -> String {
    var table = TextTable([
      TextTable.Column("row"), TextTable.Column("system"), TextTable.Column("outcome"), TextTable.Column("unit"),
      TextTable.Column("published", .right, group: 1), TextTable.Column("range", .right, group: 1),
      TextTable.Column("simulated", .right, group: 1), TextTable.Column("95 % interval", .right, group: 1),
      TextTable.Column("verdict", group: 1),
    ])
    for group in EvidenceOutcome.Group.allCases {
      let own = rows.filter { $0.simulated?.question.outcome.group == group }
      if !own.isEmpty { table.add(heading: group.rawValue.uppercased()) }
      for row in own { table.add(cells(row)) }
    }
    return table.rendered(width: width)
  }

  private static func cells(_ scored: ScoredEvidence) -> [String] {
    guard let (question, figures) = scored.simulated else { return [] }
    let outcome = question.outcome, target = question.target
    let decimals = decimals(question, figures)
    let isSigned = outcome.form != .amount
    func number(_ value: Double?) -> String { Figures.text(value, decimals: decimals, signed: isSigned) }
    func span(_ low: Double?, _ high: Double?) -> String { low == nil ? Figures.absent : "\(number(low)) … \(number(high))" }
    return [
      scored.row.id, scored.row.system, outcome.title, outcome.unit,
      target.value == nil ? target.sign > 0 ? "more" : "less" : number(target.value),
      mark(target.basis) + span(target.range?.lowerBound, target.range?.upperBound),
      number(figures.spread.mean), span(figures.spread.low95, figures.spread.high95),
      words(figures.verdict) + (figures.verdict == .rightSign && isSigned && figures.isSignUnsure ? " *" : ""),
    ]
  }

  /// Alike within a row.
  private static func decimals(_ question: EvidenceRow.Question, _ figures: ScoredEvidence.Simulated) -> Int {
    let size = max(abs(question.target.value ?? 0), abs(figures.spread.mean ?? 0))
    return question.outcome.unit == "%" ? 1 : min(2, Figures.decimals(for: size))
  }

  private static func mark(_ basis: EvidenceTarget.Basis) -> String { basis == .assumed ? "~ " : "" }

  static func words(_ verdict: EvidenceVerdict) -> String {
    switch verdict {
    case .inRange: "within range"
    case .rightSign: "right sign"
    case .wrong: "wrong"
    }
  }

  private static func legend(_ width: Int) -> String {
    let text =
      "Range: as published, or two standard errors on either side; ~ where only the figure was published: a fifth of it on either "
      + "side, for changes in % at least 3 points. Right sign: out of the range but the same way; of an amount, half to twice. A row "
      + "that tells a direction only cannot be within a range. Changes in % are of rice with animals against rice alone; the interval is "
      + "that of the mean over the years. * The interval holds 0: the sign is not sure."
    return Wrapping.text(text, width: width)
  }

  // MARK: counts

  private static func counts(_ score: EvidenceScore, _ width: Int) -> String {
    var table = TextTable([
      TextTable.Column(""), TextTable.Column("rows", .right), TextTable.Column("within range", .right),
      TextTable.Column("right sign only", .right), TextTable.Column("wrong", .right), TextTable.Column("right sign, %", .right),
      TextTable.Column("within range, %", .right), TextTable.Column("of published ranges", .right),
    ])
    for standing in EvidenceScore.Standing.allCases {
      let own = score.counts(standing)
      table.add([
        standing.rawValue, "\(own.rows)", "\(own.inRange)", "\(own.rightSign)", "\(own.wrong)", percent(own.rightWay, own.rows),
        percent(own.inRange, own.withRange), "\(own.inPublishedRange) of \(own.withPublishedRange)",
      ])
    }
    return table.rendered(width: width)
      + Wrapping.text(
        "Right sign, %: of all rows, those within range included; within range, %: of rows with a range.", width: width)
  }

  private static func percent(_ part: Int, _ whole: Int) -> String {
    Figures.text(whole == 0 ? nil : 100 * Double(part) / Double(whole), decimals: 0)
  }

  // MARK: what was not simulated

  private static func absences(_ score: EvidenceScore, _ width: Int, _ full: Bool) -> String {
    var text = "Not simulated: \(score.absent.count)\n"
    for (kind, _) in score.absences {
      let own = score.absent.filter { $0.absence?.kind == kind }
      text += "  \(kind.rawValue): \(own.count)\n"
      for reason in reasons(own) {
        let ids = own.filter { $0.absence?.reason == reason }.map(\.row.id).joined(separator: ", ")
        text += Wrapping.text("\(reason): \(ids)", width: width - 4).split(separator: "\n").map { "    \($0)\n" }.joined()
      }
    }
    return text
  }

  private static func reasons(_ rows: [ScoredEvidence]) -> [String] {
    var seen: Set<String> = []
    return rows.compactMap { $0.absence?.reason }.filter { seen.insert($0).inserted }
  }
}
