import ArgumentParser
import PaddyStudies
import Testing

import PaddyCLI

@Suite struct ScoreEvidenceCommandTests {
  static func command(_ arguments: String...) throws -> ScoreEvidenceCommand {
    try #require(try PaddyCommand.parseAsRoot(["score", "evidence"] + arguments) as? ScoreEvidenceCommand)
  }

  @Test("all rows where none is named, else those, in the order of the table") func rows() throws {
    #expect(try Self.command().rows().count == EvidenceTable.rows.count)
    #expect(try Self.command("--row", "O009", "o006", "--json").rows().map(\.id) == ["O006", "O009"])
  }
  @Test(
    "a row that is not there, or years that give no interval, are refused as usage",
    arguments: [["--row", "O999"], ["--years", "1"], ["--threads", "0"]])
  func refused(_ arguments: [String]) {
    #expect(throws: (any Error).self) { try PaddyCommand.parseAsRoot(["score", "evidence"] + arguments) }
  }
}
