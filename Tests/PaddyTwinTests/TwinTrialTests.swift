import Paddy
import Testing

import PaddyTwin

/// Identical-twin experiments. All fifty seeds: `paddy score twin`.
@Suite struct TwinTrialTests {
  @Test(
    "corrected, a twin errs at least 40 % less than one left alone, and its bands hold", arguments: ["rice-fish", "rice-frog"])
  func trial(system: String) throws {
    var settings = FieldTwin.Settings()
    settings.members = 64
    let trial = TwinTrial(
      scenario: TwinFixture.scenario, system: TwinFixture.system(system), weather: TwinFixture.weather, settings: settings)
    let summary = try trial.run(seeds: 1...12, threads: 2)
    #expect(summary.meanCut >= 0.4)
    for quantity in TwinTrial.judged {
      let score = try #require(summary.scores[quantity])
      #expect(score.cut > 0, "\(quantity.name) \(score.cut)")
      #expect((0.75...0.99).contains(score.coverage), "\(quantity.name) \(score.coverage)")
    }
    #expect(summary.worstImbalance < 1e-9)
  }

  @Test("an eye that sees nothing cuts nothing")
  func blind() throws {
    var settings = FieldTwin.Settings()
    settings.members = 16
    let trial = TwinTrial(
      scenario: TwinFixture.scenario, system: TwinFixture.system("rice-fish"), weather: TwinFixture.weather, settings: settings,
      sees: [])
    let run = try trial.run(seed: 1)
    for (_, score) in run.scores { #expect(score.twinSquares == score.openSquares) }
  }
}
