import ArgumentParser
import PaddyScenarios

/// The JSON Schema of a scenario.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of a scenario, for completion and checks in an editor.",
    discussion: """
      Write it to a file (paddy schema > paddy.schema.json) and put this line on top of a scenario: \
      # yaml-language-server: $schema=paddy.schema.json
      """)

  func run() throws { Console.result(ScenarioSchema.json()) }
}
