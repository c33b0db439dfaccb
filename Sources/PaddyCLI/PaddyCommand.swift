import ArgumentParser
import Paddy

/// The command line: one subcommand a file.
@main
struct PaddyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "paddy",
    abstract:
      "A digital rice field: what would this plot yield, earn, lose and emit, this way and that way, and how sure are we?",
    version: PaddyVersion.current,
    subcommands: [
      CompareCommand.self, RunCommand.self, CheckCommand.self, ExplainCommand.self, CatalogueCommand.self, WeatherCommand.self,
      SchemaCommand.self, BenchCommand.self, ScoreCommand.self, CalibrateCommand.self, ImportCommand.self,
    ])
}
