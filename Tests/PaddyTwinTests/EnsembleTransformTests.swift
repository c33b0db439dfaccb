import Numbers
import Testing

import PaddyTwin

@Suite struct EnsembleTransformTests {
  /// A normal ensemble with exactly these moments.
  static func ensemble(_ count: Int, mean: Double, deviation: Double, seed: UInt64) -> [Double] {
    var stream = RandomStream(seed: seed, purpose: "test", member: 0)
    let raw = (0..<count).map { _ in stream.normal() }
    let own = FieldTwin.moments(raw)
    return raw.map { mean + deviation * ($0 - own.mean) / own.deviation }
  }

  @Test("one observation of the state itself gives Kalman's mean and variance")
  func kalman() {
    let prior = EnsembleTransformTests.ensemble(64, mean: 4, deviation: 1.5, seed: 1)
    let transform = EnsembleTransform([.init(predicted: prior, observed: 6, deviation: 1)])
    let posterior = FieldTwin.moments(transform.updated(prior, relaxation: 0))
    let gain = 2.25 / 3.25
    #expect(abs(posterior.mean - (4 + gain * 2)) < 1e-10)
    #expect(abs(posterior.deviation * posterior.deviation - (1 - gain) * 2.25) < 1e-10)
    #expect(abs(transform.consistency - 4 / 3.25) < 1e-10)
  }

  @Test("two observations at once are the same as one after the other")
  func together() {
    let first = EnsembleTransformTests.ensemble(48, mean: 2, deviation: 1, seed: 2)
    let second = EnsembleTransformTests.ensemble(48, mean: 0, deviation: 2, seed: 3)
    let hidden = zip(first, second).map { 0.7 * $0 - 0.3 * $1 }
    let both = EnsembleTransform([
      .init(predicted: first, observed: 3, deviation: 0.5), .init(predicted: second, observed: -1, deviation: 1),
    ])
    let one = EnsembleTransform([.init(predicted: first, observed: 3, deviation: 0.5)])
    let then = EnsembleTransform([
      .init(predicted: one.updated(second, relaxation: 0), observed: -1, deviation: 1)
    ])
    let atOnce = FieldTwin.moments(both.updated(hidden, relaxation: 0))
    let inTurn = FieldTwin.moments(then.updated(one.updated(hidden, relaxation: 0), relaxation: 0))
    #expect(abs(atOnce.mean - inTurn.mean) < 1e-9)
    #expect(abs(atOnce.deviation - inTurn.deviation) < 1e-9)
  }

  @Test("a state that nothing is known to hang on hardly moves, one that follows the observed moves with it")
  func correlation() {
    let seen = EnsembleTransformTests.ensemble(256, mean: 0, deviation: 1, seed: 4)
    let strange = EnsembleTransformTests.ensemble(256, mean: 0, deviation: 1, seed: 5)
    let transform = EnsembleTransform([.init(predicted: seen, observed: 2, deviation: 0.1)])
    #expect(abs(FieldTwin.moments(transform.updated(strange, relaxation: 0)).mean) < 0.3)
    let twice = FieldTwin.moments(transform.updated(seen.map { 2 * $0 }, relaxation: 0))
    #expect(abs(twice.mean - 4 / 1.01) < 1e-9)
  }

  @Test("relaxation gives spread back and leaves the mean", arguments: [(0.0, 0.447), (0.5, 0.7236), (1.0, 1.0)])
  func relaxation(share: Double, spread: Double) {
    let prior = EnsembleTransformTests.ensemble(64, mean: 1, deviation: 1, seed: 6)
    let transform = EnsembleTransform([.init(predicted: prior, observed: 1, deviation: 0.5)])
    let posterior = FieldTwin.moments(transform.updated(prior, relaxation: share))
    #expect(abs(posterior.mean - 1) < 1e-12)
    #expect(abs(posterior.deviation - spread) < 1e-3)
  }
}
