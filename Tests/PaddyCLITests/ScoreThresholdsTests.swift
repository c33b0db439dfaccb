import ArgumentParser
import Foundation
import Testing

import PaddyCLI

@Suite struct ScoreThresholdsTests {
  private func bounds(_ text: String) throws -> ScoreThresholds {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("bounds-\(UUID().uuidString).tsv")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try ScoreThresholds(file: file.path)
  }

  @Test("a measure holds within its bounds, an empty one is none, and one that nobody bounded falls short")
  func holds() throws {
    let bounds = try bounds("# what is asked\nmean cut\t0.4\t\nimbalance\t\t1e-9\n")
    try bounds.hold([("mean cut", 0.77), ("imbalance", 1e-13)])
    #expect(throws: Exit.checkFellShort) { try bounds.hold([("mean cut", 0.39)]) }
    #expect(throws: Exit.checkFellShort) { try bounds.hold([("imbalance", 1e-6)]) }
    #expect(throws: Exit.checkFellShort) { try bounds.hold([("led", 1)]) }
    #expect(throws: Exit.checkFellShort) { try bounds.hold([("mean cut", .nan)]) }
  }

  @Test(
    "a line that is none is bad data, a file that is not there is missing",
    arguments: ["mean cut\t0.4\n", "mean cut\tmuch\t\n", "a\t1\t2\na\t1\t2\n", "\t1\t2\n"])
  func wrong(_ text: String) {
    #expect(throws: Exit.badData) { try bounds(text) }
    #expect(throws: Exit.inputMissing) { try ScoreThresholds(file: "nowhere.tsv") }
  }
}
