/// Tests of a reading against other sensors of the farm and against a model.
extension DeviceCheck {
  /// Returns the median of the neighbours where there are enough.
  mutating func checkNeighbours(
    _ raw: Double, at t: Double, _ rules: QualityRules, _ others: inout Neighbourhood, _ reasons: inout [QualityReason]
  ) -> Double? {
    guard rules.hasNeighbours, let median = others.median(without: member, at: t) else { return nil }
    let x = rules.bounded(raw)
    let size = max(abs(x), abs(median)), drift = rules.drift(at: size)
    let half = rules.accuracy(at: size) / 2, apart = rules.apartNow(at: median), daily = rules.apartDay(at: median)
    let now = (half * half + apart * apart).squareRoot()
    let limit = max(3 * others.deviation, 3 * now + drift)
    if abs(x - median) > limit { reasons.append(QualityReason(.neighbour, .suspect, found: x - median, limit: limit)) }
    let difference = ReferenceTrack.Difference(
      value: x - median, now: now, daily: (half * half + daily * daily).squareRoot(), drift: drift, accuracy: 2 * half,
      step: rules.step(at: size))
    // Most readings of rain are 0, and what is usual in dry weather says nothing of wet.
    let usual = rules.isIntermittent ? UsualDistance.Usual() : others.fromOthers.usual
    neighbours.take(difference, usual: (usual.slow, usual.long), interval: rules.interval, at: t, into: &reasons)
    others.fromOthers.take(neighbours.scores, from: member, at: t)
    return median
  }

  mutating func checkTwin(
    _ reading: Reading, _ rules: QualityRules, _ expectation: Expectation, _ others: inout Neighbourhood,
    _ reasons: inout [QualityReason]
  ) {
    let usual = others.fromModel.usual
    let deviation = checkModel(reading, rules, expectation, usual: usual.slow, &reasons)
    let x = rules.bounded(reading.value)
    let size = max(abs(x), abs(rules.bounded(expectation.mean)))
    let difference = ReferenceTrack.Difference(
      value: x - expectation.mean, now: deviation, daily: deviation, drift: rules.drift(at: size),
      accuracy: rules.accuracy(at: size), step: rules.step(at: size))
    model.take(difference, usual: (usual.slow, usual.long), interval: rules.interval, at: reading.observed, into: &reasons)
    others.fromModel.take(model.scores, from: member, at: reading.observed)
  }

  /// Returns the standard deviation of sensor and model together. A model that is usually further off than it says is believed
  /// that much less.
  mutating func checkModel(
    _ reading: Reading, _ rules: QualityRules, _ expectation: Expectation, usual: Double?, _ reasons: inout [QualityReason]
  ) -> Double {
    let x = rules.bounded(reading.value)
    let size = max(abs(x), abs(rules.bounded(expectation.mean)))
    let half = rules.accuracy(at: size) / 2, drift = rules.drift(at: size) / 2
    let deviation = (half * half + expectation.deviation * expectation.deviation).squareRoot()
    let all = (deviation * deviation + drift * drift).squareRoot() * max(1, usual ?? 1)
    let found = reading.value - expectation.mean
    modelFailures = abs(found) > 5 * all ? modelFailures + 1 : 0
    if abs(found) > 3 * all {
      reasons.append(QualityReason(.model, modelFailures >= 3 ? .fail : .suspect, found: found, limit: 3 * all))
    }
    return deviation
  }

  /// The value in its due unit where its ratio to the reference is that of two units, to 15 %.
  func slip(_ x: Double, _ reference: Double?, _ rules: QualityRules) -> Double? {
    guard let reference, abs(reference) > 2 * rules.accuracy(at: reference) else { return nil }
    let ratio = x / reference
    guard let factor = rules.slips.first(where: { abs(ratio / $0 - 1) < 0.15 }) else { return nil }
    return x / factor
  }
}
