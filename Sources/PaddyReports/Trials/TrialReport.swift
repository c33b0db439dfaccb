internal import Numbers
public import PaddyStudies

/// The model against field trials, in tables for a terminal.
public enum TrialReport {
  /// All experiments together, then each variable experiment by experiment, the response to nitrogen, what was fitted on what, and
  /// what did not run.
  /// - Parameter width: characters a line may have.
  public static func text(_ score: TrialScore, width: Int = 110) -> String {
    var text = "The model against field trials\n"
    text += "\(score.experimentsDone.count) of \(score.experimentsPlanned.count) experiments ran"
    let plots = Set(score.pairs.map { Plot(experiment: $0.experiment, treatment: $0.treatment) })
    text += ", \(plots.count) \(plots.count == 1 ? "plot" : "plots"), \(score.pairs.count) observations\n"
    if !score.pairs.isEmpty {
      text += "\nAll experiments in one pool\n\n" + overall(score, width) + "\n" + abbreviations(width)
      if score.experiments.count > 1 { text += "\nBy experiment\n\n" + byExperiment(score, width) }
    }
    text += responses(score, width) + fitted(score, width)
    return text + problems(score)
  }

  private struct Plot: Hashable { var experiment: String, treatment: Int }

  private static func measures(_ first: String) -> TextTable {
    TextTable([
      TextTable.Column(first), TextTable.Column("unit"), TextTable.Column("n", .right),
      TextTable.Column("observed", .right, group: 1), TextTable.Column("simulated", .right, group: 1),
      TextTable.Column("bias", .right, group: 1), TextTable.Column("RMSE", .right, group: 1),
      TextTable.Column("nRMSE %", .right, group: 1), TextTable.Column("R²", .right, group: 2),
      TextTable.Column("slope", .right, group: 2), TextTable.Column("d", .right, group: 2),
      TextTable.Column("EF", .right, group: 2),
    ])
  }

  /// Dates have no nRMSE: a share of the days since planting would depend on where the clock starts.
  private static func cells(_ agreement: Agreement, _ variable: TrialVariable) -> [String] {
    let decimals = decimals(for: variable, agreement.observedMean)
    let isNormalised = variable.group != .stages
    return [
      "\(agreement.count)",
      Figures.text(agreement.observedMean, decimals: decimals),
      Figures.text(agreement.simulatedMean, decimals: decimals),
      Figures.text(agreement.bias, decimals: decimals, signed: true),
      Figures.text(agreement.rootMeanSquareError, decimals: decimals),
      Figures.text(isNormalised ? agreement.normalisedError : nil, decimals: 1),
      Figures.text(agreement.determination, decimals: 2),
      Figures.text(agreement.slope, decimals: 2),
      Figures.text(agreement.willmott, decimals: 2),
      Figures.text(agreement.efficiency, decimals: 2),
    ]
  }

  /// Alike for the mean, the bias and the error of one variable.
  static func decimals(for variable: TrialVariable, _ mean: Double?) -> Int {
    variable.group == .stages ? 1 : min(2, Figures.decimals(for: mean ?? 0))
  }

  private static func overall(_ score: TrialScore, _ width: Int) -> String {
    var table = measures("observed")
    let variables = score.variables()
    for group in TrialVariable.Group.allCases {
      let rows = variables.filter { $0.group == group }
      if !rows.isEmpty { table.add(heading: group.rawValue.uppercased()) }
      for variable in rows { table.add([variable.title, variable.unit] + cells(score.agreement(variable), variable)) }
    }
    return table.rendered(width: width)
  }

  private static func byExperiment(_ score: TrialScore, _ width: Int) -> String {
    var table = measures("experiment")
    for variable in score.variables() {
      table.add(heading: variable.title.uppercased())
      for experiment in score.experiments {
        let agreement = score.agreement(variable, experiment: experiment)
        if agreement.count > 0 { table.add([experiment, variable.unit] + cells(agreement, variable)) }
      }
    }
    return table.rendered(width: width)
  }

  private static func abbreviations(_ width: Int) -> String {
    Wrapping.text(
      "bias: simulated less observed; nRMSE: RMSE in % of the observed mean; R² and slope: of the line of simulated on observed; "
        + "d: Willmott's index of agreement; EF: model efficiency, 0 where the observed mean does as well.", width: width)
  }

  private static func responses(_ score: TrialScore, _ width: Int) -> String {
    guard !score.responses.isEmpty else { return "" }
    let isDoubtful = score.responses.contains { $0.doubtful > 0 }
    var columns = [
      TextTable.Column("experiment"), TextTable.Column("treatments alike in"), TextTable.Column("plots", .right),
      TextTable.Column("observed", .right), TextTable.Column("simulated", .right), TextTable.Column("ratio", .right),
    ]
    if isDoubtful { columns.append(TextTable.Column("without doubtful", .right)) }
    let hasBiomass = score.responses.contains { $0.biomassRatio != nil }
    if hasBiomass { columns.append(TextTable.Column("biomass ratio", .right)) }
    var table = TextTable(columns)
    for response in score.responses {
      var cells = [
        response.experiment, response.subgroup.isEmpty ? "all but nitrogen" : response.subgroup, "\(response.count)",
        Figures.text(response.observed, decimals: 1), Figures.text(response.simulated, decimals: 1),
        Figures.text(response.ratio, decimals: 2),
      ]
      if isDoubtful { cells.append(response.doubtful > 0 ? Figures.text(response.ratioWithoutDoubtful, decimals: 2) : "") }
      if hasBiomass { cells.append(Figures.text(response.biomassRatio, decimals: 2)) }
      table.add(cells)
    }
    let heading = "Dry grain per kilogram of nitrogen given, kg/kg (slope of a straight line over the treatments)"
    let note =
      "doubtful: plots in which more than 65 % of the biomass would be grain; without them the line may rest on few plots"
    return "\n" + Wrapping.text(heading, width: width) + "\n" + table.rendered(width: width)
      + (isDoubtful ? "\n" + Wrapping.text(note, width: width) : "")
  }

  private static func fitted(_ score: TrialScore, _ width: Int) -> String {
    guard !score.fitted.isEmpty else { return "\nNo parameter of a cultivar was fitted on these experiments\n" }
    var table = TextTable([TextTable.Column("cultivar"), TextTable.Column("experiments")])
    for (cultivar, experiments) in score.fitted.sorted(by: { $0.key < $1.key }) {
      table.add([cultivar, experiments.isEmpty ? "none of these" : experiments.joined(separator: ", ")])
    }
    return "\nFitted on (agreement with these is no independent test)\n\n" + table.rendered(width: width)
  }

  private static func problems(_ score: TrialScore) -> String {
    let missing = score.experimentsPlanned.filter { !score.experimentsDone.contains($0) }
    var text = "\n\(score.experimentsDone.count) of \(score.experimentsPlanned.count) experiments ran"
    text += missing.isEmpty ? "\n" : "; without \(missing.joined(separator: ", "))\n"
    return text + score.problems.map { "  \($0)\n" }.joined()
  }
}
