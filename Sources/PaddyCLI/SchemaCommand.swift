import ArgumentParser
import PaddyScenarios
import PaddyTwin

/// The JSON Schema of a scenario, or of a line of a farm's diary.
struct SchemaCommand: ParsableCommand {
  enum Document: String, CaseIterable, ExpressibleByArgument { case scenario, diary }

  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of a scenario, for completion and checks in an editor, or of a line of a diary.",
    discussion: """
      Write it to a file (paddy schema > paddy.schema.json) and put this line on top of a scenario: \
      # yaml-language-server: $schema=paddy.schema.json
      """)

  @Argument(help: "What of: scenario, or diary (a line of what --diary reads).") var document = Document.scenario

  func run() throws {
    switch document {
    case .scenario: Console.result(ScenarioSchema.json())
    case .diary: Console.result(DiarySchema.json())
    }
  }
}
