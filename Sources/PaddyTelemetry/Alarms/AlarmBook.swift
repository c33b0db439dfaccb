internal import Numbers

/// Every alarm of a farm: takes evidence, keeps what stands, tells every change of state once.
///
/// An alarm stands while any of its sources holds it up and goes when all have let go. Times are handed in; the same calls in the same order
/// give the same events, and evidence of the last six hours gives the same standing alarms in whatever order it comes.
public struct AlarmBook: Sendable {
  /// What a checkpoint keeps: everything but the rules.
  public struct Record: Sendable, Codable, Equatable {
    public let farm: String
    var sequence = 0
    public internal(set) var counts = AlarmCounts()
    /// In the order of their keys.
    var entries: [AlarmEntry] = []
  }

  /// How far the observed time may lie ahead of now before the evidence is refused: one clock's error — s.
  public static let clockTolerance = 600.0
  /// How many times an alarm grows for want of an answer.
  public static let mostEscalations = 3

  public let farm: String
  public var rules: AlarmRules
  /// Of the clock in texts for people — seconds east of Greenwich.
  public var zone: Int
  public private(set) var counts: AlarmCounts
  /// Why the latest refused evidence was refused.
  public private(set) var latestRefusal: String?

  private var entries: [AlarmKey: AlarmEntry]
  /// Those that time alone can change.
  private var watched: Set<AlarmKey>
  private var sequence: Int

  public init(farm: String, rules: AlarmRules = .standard, zone: Int = 0) {
    self.init(Record(farm: farm), rules: rules, zone: zone)
  }

  /// Goes on from a checkpoint.
  public init(_ record: Record, rules: AlarmRules = .standard, zone: Int = 0) {
    farm = record.farm
    self.rules = rules
    self.zone = zone
    counts = record.counts
    sequence = record.sequence
    entries = Dictionary(record.entries.map { ($0.key, $0) }) { first, _ in first }
    watched = Set(record.entries.filter(\.isWatched).map(\.key))
  }

  public var record: Record {
    Record(farm: farm, sequence: sequence, counts: counts, entries: entries.values.sorted { $0.key < $1.key })
  }

  /// What stands: the gravest first, then the oldest, then by key.
  public var active: [Alarm] {
    let standing = watched.compactMap { key -> Alarm? in
      guard var alarm = entries[key]?.standing else { return nil }
      alarm.action = action(alarm, rules[key.kind, plot: key.plot], alarm.evidenceAt)
      return alarm
    }
    return standing.sorted { a, b in
      if a.severity != b.severity { return a.severity > b.severity }
      return a.raisedAt != b.raisedAt ? a.raisedAt < b.raisedAt : a.key < b.key
    }
  }

  /// - Parameter now: seconds since 1970 UTC; on a replay, when the evidence came in.
  public mutating func take(_ evidence: AlarmEvidence, now: Double) -> [AlarmEvent] {
    if let fault = evidence.fault ?? futureFault(evidence, now) {
      counts.refused += 1
      latestRefusal = "evidence of \(evidence.plot), \(evidence.kind.title), \(evidence.subject): \(fault)"
      return []
    }
    let rule = rules[evidence.kind, plot: evidence.plot]
    if evidence.source == .forecast, AlarmEntry.lapseTime(evidence, rule) <= now {
      counts.tooLate += 1
      return []
    }
    let key = evidence.key
    // In place: an entry taken out and put back would copy all its evidence.
    switch entries[key, default: AlarmEntry(key: key)].take(evidence, rule) {
    case .inOrder: counts.inOrder += 1
    case .late: counts.late += 1
    case .repeated: counts.repeated += 1
    case .tooLate: counts.tooLate += 1
    }
    return settle(key, rule, latest: evidence, now)
  }

  /// Lets time pass: what nobody acknowledged grows, forecasts that have had their time lapse. Once in a minute is enough.
  public mutating func advance(to now: Double) -> [AlarmEvent] {
    var events: [AlarmEvent] = []
    for key in watched.sorted() {
      let rule = rules[key.kind, plot: key.plot]
      if let forecast = entries[key]?.forecast.newest, AlarmEntry.lapseTime(forecast, rule) <= now {
        entries[key]?.forecast.lapse()
        events += settle(key, rule, latest: forecast, now)
      }
      if var alarm = entries[key]?.standing, alarm.acknowledgedAt == nil, alarm.escalations < AlarmBook.mostEscalations,
        now - alarm.unansweredSince >= rule.escalation.value
      {
        alarm.escalations += 1
        alarm.unansweredSince = now
        alarm.severity = alarm.severity.raised(by: 1)
        entries[key]?.standing = alarm
        events.append(event(.escalated, alarm, alarm.evidence, rule, now))
      }
    }
    return events
  }

  /// Somebody has seen it: it grows no more for want of an answer. Nil where no such alarm stands, or it was acknowledged before.
  public mutating func acknowledge(_ id: String, by person: String, now: Double) -> AlarmEvent? {
    guard let key = watched.first(where: { entries[$0]?.standing?.id == id }), var alarm = entries[key]?.standing,
      alarm.acknowledgedAt == nil
    else { return nil }
    alarm.acknowledgedAt = now
    alarm.acknowledgedBy = person
    entries[key]?.standing = alarm
    return event(.acknowledged, alarm, alarm.evidence, rules[alarm.key.kind, plot: alarm.key.plot], now)
  }

  /// Written when it is asked for: evidence comes far more often than somebody reads.
  private func action(_ alarm: Alarm, _ rule: AlarmRule, _ now: Double) -> String {
    rule.action(for: alarm.evidence, now: now, zone: zone)
  }

  private func futureFault(_ evidence: AlarmEvidence, _ now: Double) -> String? {
    guard !(evidence.observed <= now + AlarmBook.clockTolerance) else { return nil }
    return
      "observed \(ISOMoment.text(evidence.observed)), ahead of \(ISOMoment.text(now)) by more than \(Int(AlarmBook.clockTolerance)) s"
  }

  /// Tells the difference between what stands and what the evidence now says.
  private mutating func settle(_ key: AlarmKey, _ rule: AlarmRule, latest: AlarmEvidence, _ now: Double) -> [AlarmEvent] {
    guard let entry = entries[key] else { return [] }
    defer { if entries[key]!.isWatched { watched.insert(key) } else { watched.remove(key) } }
    guard let evidence = entry.holder?.strongest else {
      guard let alarm = entry.standing else { return [] }
      entries[key]!.standing = nil
      return [event(.cleared, alarm, latest, rule, now)]
    }
    let isWorse = entry.machines.contains { $0.state.isActive && $0.state.isWorse }
    guard var alarm = entry.standing else {
      entries[key]!.raises += 1
      let alarm = Alarm(
        id: "\(key.plot)/\(key.kind.rawValue)/\(key.subject)#\(entry.raises + 1)", key: key,
        severity: rule.severity.raised(by: isWorse ? 1 : 0), raisedAt: now, evidence: evidence,
        threshold: evidence.threshold ?? rule.direction.threshold, action: "",
        acknowledgedAt: nil, acknowledgedBy: nil, escalations: 0, hasWorsened: isWorse, unansweredSince: now, evidenceAt: now)
      entries[key]!.standing = alarm
      return [event(.raised, alarm, evidence, rule, now)]
    }
    let worsens = isWorse && !alarm.hasWorsened
    guard worsens || alarm.evidence != evidence else { return [] }
    alarm.evidence = evidence
    alarm.threshold = evidence.threshold ?? rule.direction.threshold
    alarm.evidenceAt = now
    if worsens {
      alarm.hasWorsened = true
      alarm.severity = alarm.severity.raised(by: 1)
    }
    entries[key]!.standing = alarm
    return worsens ? [event(.worsened, alarm, evidence, rule, now)] : []
  }

  private mutating func event(
    _ change: AlarmEvent.Change, _ alarm: Alarm, _ evidence: AlarmEvidence, _ rule: AlarmRule, _ now: Double
  ) -> AlarmEvent {
    sequence += 1
    return AlarmEvent(
      sequence: sequence, change: change, farm: farm, id: alarm.id, key: alarm.key, severity: alarm.severity, time: now,
      raisedAt: alarm.raisedAt, evidence: evidence, threshold: evidence.threshold ?? rule.direction.threshold,
      action: action(alarm, rule, now),
      acknowledgedBy: alarm.acknowledgedBy)
  }
}

/// All that is known of one plot, kind and subject.
struct AlarmEntry: Sendable, Codable, Equatable {
  var key: AlarmKey
  var measured = AlarmMachine(), twin = AlarmMachine(), forecast = AlarmMachine()
  var standing: Alarm?
  var raises = 0

  init(key: AlarmKey) { self.key = key }

  var machines: [AlarmMachine] { [measured, twin, forecast] }
  /// The source that holds the alarm up: what is measured before what is reckoned.
  var holder: AlarmMachine? { machines.first { $0.state.isActive } }
  var isWatched: Bool { standing != nil || forecast.newest != nil }

  static func lapseTime(_ forecast: AlarmEvidence, _ rule: AlarmRule) -> Double {
    (forecast.expectedAt ?? forecast.observed) + rule.lapse.value
  }

  mutating func take(_ evidence: AlarmEvidence, _ rule: AlarmRule) -> AlarmMachine.Arrival {
    switch evidence.source {
    case .measured: measured.take(evidence, rule)
    case .twin: twin.take(evidence, rule)
    case .forecast: forecast.take(evidence, rule)
    }
  }
}
