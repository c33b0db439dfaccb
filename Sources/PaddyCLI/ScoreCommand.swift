import ArgumentParser

/// The model against what was seen.
struct ScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score", abstract: "Put the model beside field trials and published evidence, row by row.",
    subcommands: [
      ScoreTrialsCommand.self, ScoreEvidenceCommand.self, ScoreTwinCommand.self, ScoreSensorsCommand.self,
      ScoreAlarmsCommand.self,
    ])
}
