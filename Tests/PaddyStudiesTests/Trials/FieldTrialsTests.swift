import Foundation
import Numbers
import Paddy
import PaddyScenarios
import Testing

@testable import PaddyStudies

/// The model against real field trials, with the numbers of today; they read the trials beside the project.
@Suite(.enabled(if: FieldTrialsTests.isThere, "the field trials are not beside the project; skipped"))
struct FieldTrialsTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../../shared/trials")
    .standardizedFileURL.path
  static var isThere: Bool { FileManager.default.fileExists(atPath: folder + "/exp") }
  static let field: TrialField = {
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder + "/exp")) ?? []).filter { $0.hasSuffix(".RIX") }
    return TrialField(
      files: names.sorted().map { "\(folder)/exp/\($0)" }, weatherFolder: folder + "/weather", soilFolder: folder + "/soil")
  }()
  static let score = TrialScoring.prepared(field).run(threads: 2).score

  @Test("all seven experiments run, all 59 plots of them")
  func all() {
    #expect(Self.score.experimentsDone.count == 7 && Self.score.experimentsPlanned.count == 7)
    #expect(Self.field.plots.count == 59)
    #expect(Self.score.problems.filter { $0.severity == .error } == [])
  }

  @Test("books close to 1e-9 in every plot")
  func books() throws {
    for plot in Self.field.plots {
      let season = try plot.run()
      #expect(season.diary.imbalance < 1e-9, "\(plot.experiment) \(plot.treatment.number)")
    }
  }

  @Test("the score does not depend on the number of threads")
  func threads() {
    let one = TrialScoring.prepared(Self.field).run(threads: 1).score
    #expect(one.pairs == Self.score.pairs)
  }
}
