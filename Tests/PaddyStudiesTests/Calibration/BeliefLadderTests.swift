import Foundation
import Paddy
import Testing

import PaddyStudies

@Suite struct BeliefLadderTests {
  static func pair(_ variable: TrialVariable, _ observed: Double, _ simulated: Double) -> ScoredPair {
    TrialScoreTests.pair("A", 1, variable, observed, simulated)
  }
  static let fit = CultivarFit(
    title: "none", plots: [], start: Catalogue.cultivars[0], stages: [],
    growth: [CultivarKnob.named("reserve-share")!])
  static func ladder(_ unseen: [(Double, Double)]) -> BeliefLadder {
    BeliefLadder(
      problem: fit.ladderProblem,
      rungs: unseen.map { BeliefLadder.Rung(belief: $0.0, unseen: $0.1, yield: nil, biomass: nil) })
  }

  @Test(
    "an error of 12 % of yield and one of 15 % of biomass count as one; what is not fitted does not count"
  )
  func error() {
    // Yield off by 12 %, biomass by 30 %: √((1² + 2²)/2).
    let rung = CultivarFit.rung(
      2,
      [
        Self.pair(.yieldDry, 5000, 5600), Self.pair(.biomass, 10_000, 7000),
        Self.pair(.nitrogenUptake, 100, 400),
      ])
    #expect(abs(rung.unseen - 2.5.squareRoot()) < 1e-12)
    #expect(abs(rung.yield! - 12) < 1e-12 && abs(rung.biomass! - 30) < 1e-12)
    // Twice the plots, the same error.
    let twice = CultivarFit.rung(
      2,
      [5000.0, 5000].map { Self.pair(.yieldDry, $0, 1.12 * $0) } + [
        Self.pair(.biomass, 10_000, 13_000)
      ])
    #expect(abs(twice.unseen - rung.unseen) < 1e-12)
  }

  @Test("the least error is taken, of equals the stronger belief, and never one that is no number") func best() {
    #expect(Self.ladder([(0.25, 1.4), (1, 1.2), (8, 1.3)]).best?.belief == 1)
    #expect(Self.ladder([(0.25, 1.2), (1, 1.2), (8, 1.3)]).best?.belief == 1)
    #expect(Self.ladder([(0.25, .nan), (1, 1.2)]).best?.belief == 1)
    #expect(Self.ladder([]).best == nil)
  }

  @Test("another fit's ladder is refused, its own gone on with, and none with nothing to leave out")
  func resuming() throws {
    var other = Self.fit
    other.seed = 7
    let done = Self.ladder([(1, 1.2)])
    #expect(throws: Minimiser.ForeignState.self) { try other.climbed(resuming: done) }
    #expect(try Self.fit.climbed(resuming: done) == done)
    #expect(try Self.fit.climbed().best == nil)
  }

  @Test("progress of another belief is refused; saved and read again it is the same")
  func progress() throws {
    var progress = CultivarFit.Progress()
    progress.ladder = Self.ladder([(0.25, 1.5), (4, 1.25)])
    progress.belief = 4
    let data = try JSONEncoder().encode(progress)
    #expect(try JSONDecoder().decode(CultivarFit.Progress.self, from: data) == progress)
    progress.growth = Minimiser.State(
      problem: Minimiser.Problem(
        start: [], low: [], high: [], seed: 1, step: 0.15, tolerance: 1e-3, evaluations: 1),
      ends: [])
    #expect(throws: Minimiser.ForeignState.self) { try Self.fit.run(resuming: progress) }
  }
}

/// They read the trials beside the project.
@Suite(.enabled(if: FieldTrials.areThere, "the field trials are not beside the project; skipped"))
struct BeliefLadderTrialTests {
  /// HD297 in its three plots, short searches.
  static func fit() -> CultivarFit {
    let plots = FieldTrialsTests.field.plots.filter { $0.experiment == "IRCH0301" }
    return CultivarFit(
      title: "HD297", plots: plots, start: Catalogue.cultivars.first { $0.name == "hd297" }!,
      stages: CultivarFit.stages(for: plots),
      growth: [CultivarKnob.named("light-efficiency-factor")!], starts: 2,
      evaluations: 25, threads: 2)
  }

  @Test(
    "a ladder broken off and gone on with is the ladder climbed at once; a strong belief stays at the start"
  )
  func brokenOff() throws {
    let fit = Self.fit()
    let whole = try fit.climbed([0.25, 100])
    var saved: [BeliefLadder] = []
    _ = try fit.climbed([100]) { saved.append($0) }
    #expect(try fit.climbed([0.25, 100], resuming: saved[0]) == whole)
    #expect(whole.rungs.map(\.belief) == [0.25, 100])
    // HD297's file has twice the biomass of this trial: held to it, the fit is worse on what it did not see.
    #expect(whole.best?.belief == 0.25)
    #expect(whole.rungs[1].unseen > whole.rungs[0].unseen + 0.2)
  }
}
