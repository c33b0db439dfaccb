internal import Numbers

/// The state of one alarm as one source of evidence sees it: hysteresis and minimum durations by the evidence's own time.
///
/// Evidence may come late and in any order: what came within `memory` of the newest is put in its place and the state reckoned anew, so that
/// the state never depends on the order of arrival. What is older has been folded away and is refused.
struct AlarmMachine: Sendable, Codable, Equatable {
  /// How long evidence is kept for what comes late — s.
  static let memory = 21_600.0
  /// Of one source; the oldest are folded away first.
  static let mostSamples = 256

  struct Sample: Sendable, Codable, Equatable {
    var evidence: AlarmEvidence
    var verdict: AlarmRule.Verdict
  }

  struct State: Sendable, Codable, Equatable {
    var isActive = false
    var isWorse = false
    /// Since when the evidence has been against the state, by its own time.
    var turning: Double?
    /// When it last became active, by the evidence's own time.
    var since: Double?

    mutating func take(_ sample: Sample, _ rule: AlarmRule) {
      let time = sample.evidence.observed
      if isActive {
        isWorse = isWorse || sample.verdict == .worse
        guard sample.verdict == .well else { return turning = nil }
        let start = turning ?? time
        turning = start
        if time - start >= rule.minimumOff.value { self = State() }
      } else {
        guard sample.verdict >= .bad else { return turning = nil }
        let start = turning ?? time
        turning = start
        // A twin or a forecast has weighed its evidence already, and waiting would cost the time that is left.
        let minimum = sample.evidence.source == .measured ? rule.minimumOn.value : 0
        if time - start >= minimum {
          self = State(isActive: true, isWorse: sample.verdict == .worse, turning: nil, since: time)
        }
      }
    }
  }

  enum Arrival: Equatable { case inOrder, late, repeated, tooLate }

  private(set) var state = State()
  private(set) var samples: [Sample] = []
  /// Before the oldest sample, and the time up to which evidence has been folded into it.
  private var base = State()
  private var folded: Double?

  var newest: AlarmEvidence? { samples.last?.evidence }
  /// The newest that speaks for the alarm; where none is kept, the newest of all.
  var strongest: AlarmEvidence? { (samples.last { $0.verdict >= .bad } ?? samples.last)?.evidence }

  mutating func take(_ evidence: AlarmEvidence, _ rule: AlarmRule) -> Arrival {
    let sample = Sample(evidence: evidence, verdict: rule.verdict(on: evidence))
    if let folded, evidence.observed <= folded { return .tooLate }
    guard let last = samples.last, evidence.observed <= last.evidence.observed else {
      samples.append(sample)
      state.take(sample, rule)
      fold(rule)
      return .inOrder
    }
    if let newest = newest, newest.observed - evidence.observed > AlarmMachine.memory { return .tooLate }
    var place = samples.endIndex
    while place > 0, samples[place - 1].evidence.observed > evidence.observed { place -= 1 }
    var arrival = Arrival.late
    if place > 0, samples[place - 1].evidence.observed == evidence.observed {
      // Two that speak of one moment: the graver holds, whichever came first.
      arrival = samples[place - 1].evidence == evidence ? .repeated : .late
      if AlarmMachine.isGraver(sample, than: samples[place - 1]) { samples[place - 1] = sample }
    } else {
      samples.insert(sample, at: place)
    }
    if arrival == .late {
      state = base
      for sample in samples { state.take(sample, rule) }
      fold(rule)
    }
    return arrival
  }

  /// The forecast has had its time and nobody renewed it.
  mutating func lapse() {
    samples = []
    base = State()
    state = State()
  }

  private mutating func fold(_ rule: AlarmRule) {
    guard let newest = samples.last?.evidence.observed else { return }
    let old = samples.prefix { newest - $0.evidence.observed > AlarmMachine.memory }.count
    let excess = max(old, samples.count - AlarmMachine.mostSamples)
    guard excess > 0 else { return }
    for sample in samples.prefix(excess) { base.take(sample, rule) }
    folded = samples[excess - 1].evidence.observed
    samples.removeFirst(excess)
  }

  private static func isGraver(_ a: Sample, than b: Sample) -> Bool {
    if a.verdict != b.verdict { return a.verdict > b.verdict }
    if a.evidence.confidence != b.evidence.confidence { return a.evidence.confidence > b.evidence.confidence }
    if a.evidence.value != b.evidence.value { return a.evidence.value > b.evidence.value }
    return a.evidence.cause > b.evidence.cause
  }
}
