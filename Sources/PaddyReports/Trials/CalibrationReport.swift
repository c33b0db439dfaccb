internal import Numbers
public import PaddyStudies

/// A fit in tables for a terminal: what it gained, what it found, and how far that is to be believed.
public enum CalibrationReport {
  /// Correlations from here on are printed.
  static let telling = 0.9

  /// - Parameter width: characters a line may have.
  public static func text(_ result: CalibrationResult, width: Int = 110) -> String {
    let search = result.search
    var text = "\(result.title): \(result.parameters.count) parameters fitted on \(list(result.experiments))\n"
    if result.fittedBefore > 0, result.fittedBefore < result.parameters.count {
      text += "the first \(result.fittedBefore) to dates alone, then the others: "
    }
    text += "objective \(significant(result.startValue, 5)) → \(significant(search.value, 5))"
    text += ", \(Figures.text(Double(search.evaluations), decimals: 0)) evaluations; "
    text += "\(result.agreeingStarts) of \(search.ends.count) starts came as low"
    let cut = search.ends.count { !$0.isConverged }
    text += cut == 0 ? "\n" : ", \(cut) ran out of evaluations\n"
    text += "\nBefore and after\n\n" + gains(result, width)
    text += "\nParameters\n\n" + parameters(result, width)
    return text + correlations(result, width) + flatDirections(result, width) + folds(result, width)
      + ladder(result, width)
  }

  private static func list(_ names: [String]) -> String { names.isEmpty ? "nothing" : names.joined(separator: ", ") }

  private static func gains(_ result: CalibrationResult, _ width: Int) -> String {
    var columns = [
      TextTable.Column("observed"), TextTable.Column("unit"), TextTable.Column("n", .right),
      TextTable.Column("RMSE before", .right, group: 1), TextTable.Column("after", .right, group: 1),
      TextTable.Column("nRMSE % before", .right, group: 2), TextTable.Column("after", .right, group: 2),
      TextTable.Column("bias before", .right, group: 3), TextTable.Column("after", .right, group: 3),
    ]
    if !result.folds.isEmpty {
      columns.append(TextTable.Column("unseen: RMSE", .right, group: 4))
      columns.append(TextTable.Column("nRMSE %", .right, group: 4))
      columns.append(TextTable.Column("× fitted", .right, group: 4))
    }
    var table = TextTable(columns)
    for variable in result.after.variables() {
      let before = result.before.agreement(variable), after = result.after.agreement(variable)
      let decimals = TrialReport.decimals(for: variable, after.observedMean)
      func share(_ agreement: Agreement) -> String {
        Figures.text(variable.group == .stages ? nil : agreement.normalisedError, decimals: 1)
      }
      var cells = [variable.title, variable.unit, "\(after.count)"]
      cells += [before, after].map { Figures.text($0.rootMeanSquareError, decimals: decimals) }
      cells += [before, after].map(share)
      cells += [before, after].map { Figures.text($0.bias, decimals: decimals, signed: true) }
      if !result.folds.isEmpty {
        let unseen = result.crossValidated(variable)
        cells += [Figures.text(unseen.rootMeanSquareError, decimals: decimals), share(unseen)]
        cells.append(Figures.text(result.unseenOverFitted(variable), decimals: 2))
      }
      table.add(cells)
    }
    return table.rendered(width: width)
  }

  private static func parameters(_ result: CalibrationResult, _ width: Int) -> String {
    var table = TextTable([
      TextTable.Column("parameter"), TextTable.Column("unit"), TextTable.Column("start", .right),
      TextTable.Column("fitted", .right), TextTable.Column("± s.e.", .right), TextTable.Column("low", .right),
      TextTable.Column("high", .right), TextTable.Column("at a bound"),
    ])
    for (place, parameter) in result.parameters.enumerated() {
      let error = result.standardError(place)
      let edge = result.edge(place)
      let numbers = [parameter.start, parameter.value, error, parameter.bounds.lowerBound, parameter.bounds.upperBound]
      table.add([parameter.name, parameter.unit] + numbers.map { significant($0, 4) } + [edge?.rawValue ?? ""])
    }
    return table.rendered(width: width)
  }

  private static func correlations(_ result: CalibrationResult, _ width: Int) -> String {
    guard let identifiability = result.identifiability else { return "" }
    let names = result.parameters.dropFirst(result.fittedBefore).map(\.name)
    var lines = ""
    for a in names.indices {
      for b in names.indices where b > a {
        guard let correlation = identifiability.correlations[a][b], abs(correlation) >= telling else { continue }
        lines += "  \(names[a]) and \(names[b]): \(Figures.text(correlation, decimals: 3, signed: true))\n"
      }
    }
    let isTold = identifiability.standardErrors.allSatisfy { $0 != nil }
    return lines.isEmpty
      ? "\nNo two \(isTold ? "parameters" : "of the parameters with an error") are correlated by "
        + "\(Figures.text(telling, decimals: 1)) or more\n"
      : "\nParameters the observations hardly tell apart (correlation of their estimates)\n\(lines)"
  }

  private static func flatDirections(_ result: CalibrationResult, _ width: Int) -> String {
    guard let identifiability = result.identifiability else { return "" }
    guard !identifiability.flatDirections.isEmpty else { return "No direction is flat\n" }
    var text = "\nFlat directions (the observations hardly feel a walk along these; weights in shares of the ranges)\n"
    for direction in identifiability.flatDirections {
      let parts = zip(result.parameters.dropFirst(result.fittedBefore), direction.weights).filter { abs($1) >= 0.1 }.sorted {
        abs($0.1) > abs($1.1)
      }
      let terms = parts.map { "\(Figures.text($1, decimals: 2, signed: true)) \($0.name)" }.joined(separator: "  ")
      text += Wrapping.text(
        "\u{2022} \(terms) (felt \(significant(direction.relativeSingularValue, 2)) times as much as the strongest)", width: width
      )
    }
    return text
  }

  private static func folds(_ result: CalibrationResult, _ width: Int) -> String {
    guard !result.folds.isEmpty else { return "\nNot cross-validated: every error above is of observations that were fitted\n" }
    var columns = [TextTable.Column("left out")]
    columns += result.parameters.enumerated().map { TextTable.Column($1.name, .right, group: $0 + 1) }
    var table = TextTable(columns)
    for fold in result.folds { table.add([fold.leftOut] + fold.values.map { significant($0, 4) }) }
    table.addRule()
    table.add(["all fitted"] + result.parameters.map { significant($0.value, 4) })
    return "\nWithout each in turn (errors of what was left out: \u{201c}unseen\u{201d} above)\n\n" + table.rendered(width: width)
  }

  private static func ladder(_ result: CalibrationResult, _ width: Int) -> String {
    guard let ladder = result.ladder else { return "" }
    var table = TextTable([
      TextTable.Column("belief", .right), TextTable.Column("unseen error", .right),
      TextTable.Column("grain nRMSE %", .right),
      TextTable.Column("biomass nRMSE %", .right), TextTable.Column(""),
    ])
    for rung in ladder.rungs {
      let chosen = rung.belief == ladder.best?.belief ? "taken" : ""
      table.add([
        Figures.text(rung.belief, decimals: rung.belief < 1 ? 2 : 0),
        Figures.text(rung.unseen, decimals: 3),
        Figures.text(rung.yield, decimals: 1), Figures.text(rung.biomass, decimals: 1), chosen,
      ])
    }
    return
      "\nBelief in the starting values by what fits had not seen (unseen error: over the variables fitted, in errors that count as one)"
      + "\n\n" + table.rendered(width: width)
  }

  /// Rounded to some significant digits; very small and very large numbers with a power of ten.
  static func significant(_ value: Double?, _ digits: Int) -> String {
    guard let value, value.isFinite else { return Figures.absent }
    guard value != 0 else { return "0" }
    var exponent = 0
    var mantissa = abs(value)
    while mantissa >= 10 { (mantissa, exponent) = (mantissa / 10, exponent + 1) }
    while mantissa < 1 { (mantissa, exponent) = (mantissa * 10, exponent - 1) }
    if (-4..<7).contains(exponent) { return Figures.text(value, decimals: max(0, digits - 1 - exponent)) }
    return Figures.text(value < 0 ? -mantissa : mantissa, decimals: digits - 1) + "e\(exponent)"
  }
}
