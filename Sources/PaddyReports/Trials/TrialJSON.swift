internal import Numbers
internal import Paddy
public import PaddyStudies

extension TrialScore {
  /// `overall` and `experiments` by variable, `fitted` by cultivar, `responses`, `planned`, `done` and `problems`. Keys are stable.
  public func json() -> JSON {
    func measures(_ experiment: String?) -> JSON {
      .object(variables(of: experiment).map { ($0.key, agreement($0, experiment: experiment).json()) })
    }
    return .object([
      ("overall", measures(nil)),
      ("experiments", .object(experiments.map { ($0, measures($0)) })),
      ("fitted", .object(fitted.sorted { $0.key < $1.key }.map { ($0.key, .array($0.value.map { .string($0) })) })),
      ("responses", .array(responses.map(TrialScore.json))),
      ("planned", .integer(experimentsPlanned.count)),
      ("done", .integer(experimentsDone.count)),
      ("problems", .array(problems.map { .string($0.description) })),
    ])
  }

  private static func json(_ response: NitrogenResponse) -> JSON {
    .object([
      ("experiment", .string(response.experiment)), ("subgroup", .string(response.subgroup)), ("n", .integer(response.count)),
      ("observed_kg_kg", .number(response.observed)), ("simulated_kg_kg", .number(response.simulated)),
      ("ratio", .number(response.ratio)), ("doubtful_plots", .integer(response.doubtful)),
      ("ratio_without_doubtful", .number(response.ratioWithoutDoubtful)),
      ("biomass_ratio", .number(response.biomassRatio)),
    ])
  }
}

extension Agreement {
  /// In the unit of the variable; what is not defined is null.
  func json() -> JSON {
    .object([
      ("n", .integer(count)), ("rmse", .number(rootMeanSquareError)), ("nrmse_percent", .number(normalisedError)),
      ("bias", .number(bias)), ("r2", .number(determination)), ("d", .number(willmott)), ("efficiency", .number(efficiency)),
    ])
  }
}

/// The pairs of a score as a tidy table.
public enum TrialTable {
  /// One row per pair, in their order; the date is empty for what is observed once a season. Lines end in a line feed.
  public static func pairs(_ score: TrialScore) -> String {
    var text = CSV.line([
      "experiment", "treatment", "treatment_name", "variable", "unit", "date", "observed", "simulated", "error",
    ])
    for pair in score.pairs {
      text += CSV.line([
        pair.experiment, "\(pair.treatment)", pair.treatmentName, pair.variable.key, pair.variable.unit,
        pair.date?.description ?? "", Figures.exact(pair.observed) ?? "", Figures.exact(pair.simulated) ?? "",
        Figures.exact(pair.simulated - pair.observed) ?? "",
      ])
    }
    return text
  }
}
