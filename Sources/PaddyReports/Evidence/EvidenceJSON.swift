public import PaddyStudies

extension EvidenceScore {
  /// `rows`, `not_simulated`, `independent`, `calibrated`, `trials`, `years` and `seed`. Keys are stable.
  public func json() -> JSON {
    .object([
      ("rows", .array(rows.compactMap(EvidenceScore.json))),
      ("not_simulated", .array(absent.map(EvidenceScore.absentJSON))),
      ("independent", counts(.independent).json()),
      ("calibrated", counts(.calibrated).json()),
      ("planned", .integer(rows.count)),
      ("trials", .array(trialsJSON())),
      ("years", .integer(years)),
      ("seed", .integer(Int(clamping: seed))),
    ])
  }

  private static func json(_ scored: ScoredEvidence) -> JSON? {
    guard let (question, figures) = scored.simulated else { return nil }
    let target = question.target
    return .object([
      ("id", .string(scored.row.id)), ("system", .string(scored.row.system)), ("place", .string(scored.row.place)),
      ("outcome", .string(question.outcome.rawValue)), ("unit", .string(question.outcome.unit)),
      ("target", .number(target.value)), ("low", .number(target.range?.lowerBound)), ("high", .number(target.range?.upperBound)),
      ("range", .string(target.basis.rawValue)), ("direction", .integer(target.sign)),
      ("simulated", .number(figures.spread.mean)), ("low95", .number(figures.spread.low95)),
      ("high95", .number(figures.spread.high95)), ("sign_unsure", .bool(figures.isSignUnsure)),
      ("years", .integer(figures.spread.count)),
      ("verdict", .string(figures.verdict.rawValue)), ("standing", .string(EvidenceScore.standing(question).rawValue)),
      ("calibrated", question.calibrated.map { .string($0) } ?? .null), ("stated", .string(scored.row.stated)),
      ("source", .string(scored.row.source)), ("trials", .array(question.trials.map { .string($0) })),
      ("without", .array(figures.without.map { .string($0) })), ("note", question.note.map { .string($0) } ?? .null),
    ])
  }

  private static func absentJSON(_ scored: ScoredEvidence) -> JSON {
    .object([
      ("id", .string(scored.row.id)), ("system", .string(scored.row.system)), ("place", .string(scored.row.place)),
      ("stated", .string(scored.row.stated)), ("source", .string(scored.row.source)),
      ("kind", .string(scored.absence?.kind.rawValue ?? "")), ("reason", .string(scored.absence?.reason ?? "")),
    ])
  }

  /// The trials behind the simulated rows, each with its scenario as text.
  private func trialsJSON() -> [JSON] {
    trials.map { ran in
      .object([
        ("name", .string(ran.trial.name)), ("stated", .string(ran.trial.stated)), ("assumed", .string(ran.trial.assumed)),
        ("scenario", .string(ran.scenario)),
      ])
    }
  }
}

extension EvidenceScore.Counts {
  /// `right_sign` counts the rows within range too.
  func json() -> JSON {
    .object([
      ("n", .integer(rows)), ("right_sign", .integer(rightWay)), ("in_range", .integer(inRange)), ("wrong", .integer(wrong)),
      ("with_range", .integer(withRange)), ("with_published_range", .integer(withPublishedRange)),
      ("in_published_range", .integer(inPublishedRange)),
    ])
  }
}
