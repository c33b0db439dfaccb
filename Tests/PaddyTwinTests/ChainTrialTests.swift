import Paddy
import PaddyTelemetry
import Testing

import PaddyTwin

/// The whole chain. More seasons: `paddy score twin --through-sensors`.
@Suite struct ChainTrialTests {
  @Test("through healthy sensors the truth lies in the twin's band on most days, and the twin errs less than one left alone")
  func healthy() throws {
    var settings = FieldTwin.Settings()
    settings.members = 32
    var trial = ChainTrial(
      scenario: TwinFixture.scenario, system: TwinFixture.system("rice-fish"), weather: TwinFixture.weather, settings: settings)
    trial.faults = .none
    let summary = try trial.run(seeds: 1...3, threads: 2)
    #expect(summary.meanCut >= 0.4, "\(summary.meanCut)")
    for quantity in [ObservedQuantity.level, .oxygenLowest, .ammonium] {
      let score = try #require(summary.scores[quantity])
      #expect(score.cut > 0 && score.coverage > 0.7, "\(quantity.name) \(score.cut) \(score.coverage)")
    }
    #expect(summary.worstImbalance < 1e-9)
  }

  @Test("the same seed gives the same figures on one thread and on two")
  func threads() throws {
    var settings = FieldTwin.Settings()
    settings.members = 8
    let trial = ChainTrial(
      scenario: TwinFixture.scenario, system: TwinFixture.system("rice-fish"), weather: TwinFixture.weather, settings: settings)
    let one = try trial.run(seeds: 1...2, threads: 1), two = try trial.run(seeds: 1...2, threads: 2)
    for quantity in TwinTrial.judged { #expect(one.scores[quantity]?.twinSquares == two.scores[quantity]?.twinSquares) }
  }
}
