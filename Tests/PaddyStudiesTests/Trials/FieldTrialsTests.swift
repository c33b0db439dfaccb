import Foundation
import Numbers
import Paddy
import PaddyScenarios
import Testing

import PaddyStudies

/// The folder of field trials beside the project; absent in a stranger's clone.
enum FieldTrials {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../../shared/trials")
    .standardizedFileURL.path
  static let areThere = FileManager.default.fileExists(atPath: folder + "/exp")
}

/// The model against real field trials, with the numbers of today; they read the trials beside the project.
@Suite(.enabled(if: FieldTrials.areThere, "the field trials are not beside the project; skipped"))
struct FieldTrialsTests {
  static let folder = FieldTrials.folder
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

  @Test("yield, biomass and leaf area at harvest: as close as a model fitted to these trials comes")
  func atHarvest() throws {
    let yield = Self.score.agreement(.yieldDry), biomass = Self.score.agreement(.biomass)
    #expect(yield.count == 49 && biomass.count == 55)
    #expect(try #require(yield.normalisedError) < 12)  // 11.9
    #expect(abs(try #require(yield.bias)) < 0.05 * (try #require(yield.observedMean)))  // −2.5 %
    #expect(try #require(biomass.normalisedError) < 12)  // 9.8
    #expect(try #require(biomass.efficiency) > 0.85)  // 0.89
    #expect(try #require(Self.score.agreement(.leafAreaIndexMaximum).normalisedError) < 16)  // 14.2
    // Twice the nitrogen in the crop or half of it would not show in the yield.
    #expect(try #require(Self.score.agreement(.nitrogenUptake).normalisedError) < 25)  // 22.3
  }

  @Test("anthesis within a day, maturity within two")
  func stages() throws {
    #expect(try #require(Self.score.agreement(.anthesis).rootMeanSquareError) < 1)  // 0.8
    #expect(try #require(Self.score.agreement(.maturity).rootMeanSquareError) < 2)  // 1.8
  }

  @Test("IR72 by its public numbers, of which none was fitted here, in the trial it stands for")
  func publicSet() throws {
    let leaves = Self.score.agreement(.leafAreaIndex, experiment: "IRMA9204")
    #expect(try #require(leaves.normalisedError) < 25)  // 15.1
    #expect(try #require(leaves.efficiency) > 0.9)  // 0.98
    #expect(try #require(Self.score.agreement(.biomassSeries, experiment: "IRMA9204").efficiency) > 0.95)  // 0.97
    #expect(try #require(Self.score.agreement(.biomass, experiment: "IRMA9204").normalisedError) < 15)  // 12.7
  }

  /// UAFD0011 is left out: its plots without nitrogen report a harvest index above 0.8, and the model answers 1.4 to 2.0 times as much; to its
  /// biomass see `biomassOfNitrogen`.
  @Test("grain per kilogram of nitrogen within a quarter of what was observed in Los Baños and Muñoz")
  func nitrogen() throws {
    let known = Self.score.responses.filter { $0.experiment != "UAFD0011" }
    #expect(known.count == 5)
    for response in known {
      #expect(abs(try #require(response.ratio) - 1) < 0.25, "\(response.experiment) \(response.subgroup)")
    }
  }

  /// The plots of UAFD0011 that report too much grain report little biomass and a leaf area of 0.4 to 0.7 at most: of a kilogram of biomass that
  /// nitrogen added only a fifth was grain there, half of it and more in the Philippines. By biomass the model answers as the plots did.
  @Test("biomass per kilogram of nitrogen within a quarter of what was observed in Faisalabad too")
  func biomassOfNitrogen() throws {
    let own = Self.score.responses.filter { $0.experiment == "UAFD0011" }
    #expect(own.count == 3)
    for response in own {
      #expect(abs(try #require(response.biomassRatio) - 1) < 0.25, "\(response.subgroup)")
    }
  }
}
