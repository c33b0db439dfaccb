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
    watched.compactMap { entries[$0]?.standing }.sorted { a, b in
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
    var entry = entries[key] ?? AlarmEntry(key: key)
    switch entry.take(evidence, rule) {
    case .inOrder: counts.inOrder += 1
    case .late: counts.late += 1
    case .repeated: counts.repeated += 1
    case .tooLate: counts.tooLate += 1
    }
    let events = settle(&entry, rule, latest: evidence, now)
    put(entry)
    return events
  }

  /// Lets time pass: what nobody acknowledged grows, forecasts that have had their time lapse. Once in a minute is enough.
  public mutating func advance(to now: Double) -> [AlarmEvent] {
    var events: [AlarmEvent] = []
    for key in watched.sorted() {
      guard var entry = entries[key] else { continue }
      let rule = rules[key.kind, plot: key.plot]
      if let forecast = entry.forecast.newest, AlarmEntry.lapseTime(forecast, rule) <= now {
        entry.forecast.lapse()
        events += settle(&entry, rule, latest: forecast, now)
      }
      if var alarm = entry.standing, alarm.acknowledgedAt == nil, alarm.escalations < AlarmBook.mostEscalations,
        now - alarm.unansweredSince >= rule.escalation.value
      {
        alarm.escalations += 1
        alarm.unansweredSince = now
        alarm.severity = alarm.severity.raised(by: 1)
        entry.standing = alarm
        events.append(event(.escalated, alarm, alarm.evidence, rule, now))
      }
      put(entry)
    }
    return events
  }

  /// Somebody has seen it: it grows no more for want of an answer. Nil where no such alarm stands, or it was acknowledged before.
  public mutating func acknowledge(_ id: String, by person: String, now: Double) -> AlarmEvent? {
    guard let key = watched.first(where: { entries[$0]?.standing?.id == id }), var entry = entries[key],
      var alarm = entry.standing,
      alarm.acknowledgedAt == nil
    else { return nil }
    alarm.acknowledgedAt = now
    alarm.acknowledgedBy = person
    entry.standing = alarm
    put(entry)
    return event(.acknowledged, alarm, alarm.evidence, rules[alarm.key.kind, plot: alarm.key.plot], now)
  }

  private func futureFault(_ evidence: AlarmEvidence, _ now: Double) -> String? {
    guard !(evidence.observed <= now + AlarmBook.clockTolerance) else { return nil }
    return
      "observed \(ISOMoment.text(evidence.observed)), ahead of \(ISOMoment.text(now)) by more than \(Int(AlarmBook.clockTolerance)) s"
  }

  private mutating func put(_ entry: AlarmEntry) {
    entries[entry.key] = entry
    if entry.isWatched { watched.insert(entry.key) } else { watched.remove(entry.key) }
  }

  /// Tells the difference between what stands and what the evidence now says.
  private mutating func settle(_ entry: inout AlarmEntry, _ rule: AlarmRule, latest: AlarmEvidence, _ now: Double) -> [AlarmEvent]
  {
    guard let holder = entry.holder, let evidence = holder.strongest else {
      guard let alarm = entry.standing else { return [] }
      entry.standing = nil
      return [event(.cleared, alarm, latest, rule, now)]
    }
    let isWorse = entry.machines.contains { $0.state.isActive && $0.state.isWorse }
    guard var alarm = entry.standing else {
      entry.raises += 1
      let alarm = Alarm(
        id: "\(entry.key.plot)/\(entry.key.kind.rawValue)/\(entry.key.subject)#\(entry.raises)", key: entry.key,
        severity: rule.severity.raised(by: isWorse ? 1 : 0), raisedAt: now, evidence: evidence,
        threshold: evidence.threshold ?? rule.direction.threshold, action: rule.action(for: evidence, now: now, zone: zone),
        acknowledgedAt: nil, acknowledgedBy: nil, escalations: 0,
        hasWorsened: isWorse, unansweredSince: now)
      entry.standing = alarm
      return [event(.raised, alarm, evidence, rule, now)]
    }
    alarm.evidence = evidence
    alarm.threshold = evidence.threshold ?? rule.direction.threshold
    alarm.action = rule.action(for: evidence, now: now, zone: zone)
    let worsens = isWorse && !alarm.hasWorsened
    if worsens {
      alarm.hasWorsened = true
      alarm.severity = alarm.severity.raised(by: 1)
    }
    entry.standing = alarm
    return worsens ? [event(.worsened, alarm, evidence, rule, now)] : []
  }

  private mutating func event(
    _ change: AlarmEvent.Change, _ alarm: Alarm, _ evidence: AlarmEvidence, _ rule: AlarmRule, _ now: Double
  ) -> AlarmEvent {
    sequence += 1
    return AlarmEvent(
      sequence: sequence, change: change, farm: farm, id: alarm.id, key: alarm.key, severity: alarm.severity, time: now,
      raisedAt: alarm.raisedAt, evidence: evidence, threshold: evidence.threshold ?? rule.direction.threshold,
      action: alarm.action,
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
