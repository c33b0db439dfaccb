import ArgumentParser
import Paddy

/// The command line: one subcommand a file.
@main
package struct PaddyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "paddy",
    abstract:
      "A digital rice field: what would this plot yield, earn, lose and emit, this way and that way, and how sure are we?",
    version: PaddyVersion.current,
    subcommands: [
      CompareCommand.self, RunCommand.self, CheckCommand.self, ExplainCommand.self, CatalogueCommand.self, WeatherCommand.self,
      SchemaCommand.self, BenchCommand.self, ScoreCommand.self, CalibrateCommand.self, ImportCommand.self,
      ObserveCommand.self, WatchCommand.self, ReplayCommand.self, StormCommand.self,
    ])

  /// As the parser's own, but for how it says a mistake.
  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      let code = exitCode(for: error)
      guard code != .success else { exit(withError: error) }
      let said = PaddyCommand.said(error)
      if !said.isEmpty { Console.message(said) }
      exit(withError: code)
    }
  }

  /// Like every other mistake: "error: …", in small letters.
  package static func said(_ error: any Error) -> String {
    let message = fullMessage(for: error)
    return message.hasPrefix("Error: ") ? "error: " + message.dropFirst("Error: ".count) : message
  }
}
