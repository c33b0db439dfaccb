internal import PaddyStudies

extension EvidenceReport {
  /// What every simulated row states, and the conditions it was run under.
  static func conditions(_ score: EvidenceScore, _ width: Int) -> String {
    var text = "\nRows\n\n"
    for scored in score.rows {
      text += Wrapping.text("\(scored.row.id) \(scored.row.place): \(scored.row.stated). \(scored.row.source)", width: width)
      guard let (question, figures) = scored.simulated else {
        text += indented("not simulated: \(scored.absence?.reason ?? "")", width)
        continue
      }
      text += indented("run: \(trials(question.trials, of: score))", width)
      let count = figures.spread.count
      if count < score.years { text += indented("only \(count) of \(score.years) years have a figure", width) }
      if !figures.without.isEmpty {
        text += indented("without \(figures.without.joined(separator: ", ")): not in the catalogue", width)
      }
      if let calibrated = question.calibrated { text += indented("calibrated: \(calibrated)", width) }
      if let note = question.note { text += indented("note: \(note)", width) }
    }
    if !score.trials.isEmpty { text += "\nConditions\n\n" }
    for trial in score.trials.map(\.trial) {
      text += "\(trial.name)\n" + indented("stated: \(trial.stated)", width) + indented("assumed: \(trial.assumed)", width)
    }
    return text
  }

  private static func indented(_ text: String, _ width: Int) -> String {
    Wrapping.text(text, width: width - 2).split(separator: "\n").map { "  \($0)\n" }.joined()
  }

  /// Those of a row that were run; trials alike but for the animal are named once.
  private static func trials(_ names: [String], of score: EvidenceScore) -> String {
    let ran = names.filter { name in score.trials.contains { $0.trial.name == name } }
    guard ran.count > 1 else { return ran.first ?? names.joined(separator: ", ") }
    let parts = ran.map { $0.split(separator: " ").map(String.init) }
    let same = parts[0].indices.prefix { word in parts.allSatisfy { $0.count > word + 1 && $0[word] == parts[0][word] } }
    let rests = parts.map { $0.dropFirst(same.count).joined(separator: " ") }
    return "mean of " + (parts[0].prefix(same.count) + [rests.joined(separator: ", ")]).joined(separator: " ")
  }
}
