import ArgumentParser
import Foundation
import Numbers
import PaddyBroker
import PaddyPage
import PaddyTelemetry
import PaddyTwin
import Synchronization

/// The loop of `paddy watch`: what is new in the journal goes through the farm; days that end are saved.
final class WatchSession {
  let store: LiveStore
  private(set) var runner: LiveRunner
  var page: LivePage?
  var webhook: Webhook?
  var publishes: BrokerClient?
  private let box: EventBox
  private let quiet: Bool
  private var files = WatchedFiles()
  /// Alarms that went lately.
  private var cleared: [AlarmEvent] = []

  /// What the runner says while it is fed.
  private final class EventBox {
    var events: [LiveEvent] = []
    var rejects: [RejectedMessage] = []
  }

  init(store: LiveStore, farm: LiveFarm, intake: Intake, until: Double?, quiet: Bool) {
    self.store = store
    self.quiet = quiet
    let box = EventBox()
    self.box = box
    runner = LiveRunner(
      farm: farm, intake: intake, format: .ndjson, until: until, event: { box.events.append($0) },
      rejected: { box.rejects.append($0) })
  }

  func resume() throws {
    guard let saved = try store.resume() else { return }
    try runner.restore(saved.farm, counts: saved.counts, foreign: saved.foreign)
    Console.message(
      "going on from \(saved.farm.clock.map { ISOMoment.text($0) } ?? "the beginning")"
    )
  }

  /// Files beside the telemetry go into the journal as they stand, now and whenever they have changed.
  func watch(_ files: WatchedFiles) throws {
    self.files = files
    for input in self.files.all() where !runner.farm.holds(input) { try store.log(input.line) }
  }

  /// Lines of stdin into the journal, on a thread of their own.
  func readInput() {
    let store = store, hasEnded = EndFlag(), isStamped = EndFlag()
    input = hasEnded
    isLive = isStamped
    Thread.detachNewThread {
      var rest = Data()
      // What there is, at once: to wait for a full buffer would date a lone message by the next ones.
      while case let piece = FileHandle.standardInput.availableData, !piece.isEmpty {
        rest.append(piece)
        guard let last = rest.lastIndex(of: UInt8(ascii: "\n")) else { continue }
        WatchSession.log(rest[...last], store, isStamped)
        rest = Data(rest[(last + 1)...])
      }
      if !rest.isEmpty { WatchSession.log(rest, store, isStamped) }
      hasEnded.isSet.store(true, ordering: .releasing)
    }
  }
  private var input: EndFlag?
  /// Of a pipe: whether its messages came in by our clock, not by that of a log of some other time. Nil for a broker.
  private var isLive: EndFlag?

  /// Set from another thread.
  final class EndFlag: Sendable { let isSet = Atomic(false) }

  /// A line that says when it came in keeps that; any other came in now.
  private static func log(_ lines: Data, _ store: LiveStore, _ isStamped: EndFlag) {
    let now = Date().timeIntervalSince1970
    var out = Data()
    for line in lines.split(separator: UInt8(ascii: "\n")) where !line.isEmpty {
      let isLog = line.starts(with: Data("{\"received\"".utf8)) || line.starts(with: Data("{\"tick\"".utf8))
      isStamped.isSet.store(!isLog, ordering: .releasing)
      if isLog {
        out.append(line)
        out.append(UInt8(ascii: "\n"))
      } else {
        out.append(Data((Envelope.line(Array(line), topic: nil, received: now) + "\n").utf8))
      }
    }
    do { try store.log(out) } catch {
      Console.message("error: the journal cannot be written: \(error)")
      Foundation.exit(Exit.cannotWrite.rawValue)
    }
  }

  func loop(broker: BrokerClient?) throws {
    let stop = StopSignals()
    var lastSync = Date(), lastPage = Date.distantPast
    var isFinished = false
    while !isFinished {
      let ended = input?.isSet.load(ordering: .acquiring) ?? false
      let hasNews = try store.readNew { runner.feed($0) }
      try tell()
      let now = Date()
      if now.timeIntervalSince(lastSync) > 1 {
        try store.sync()
        for input in files.changed() { try store.log(input.line) }
        lastSync = now
      }
      if let page, now.timeIntervalSince(lastPage) > 1 {
        page.publish(snapshot())
        lastPage = now
      }
      if runner.isDone || stop.isSet || (ended && !hasNews) { isFinished = true }
      if hasNews || isFinished { continue }
      if let broker {
        _ = broker.next(within: 0.5)
        while broker.waiting > 0 { _ = broker.next(within: 0) }
      } else {
        Thread.sleep(forTimeInterval: 0.05)
      }
      try tick()
    }
    if input != nil, !stop.isSet || runner.isDone {
      runner.finish()
      try tell(saving: false)
    }
    try store.sync()
  }

  /// Every minute that no message has told passes by the clock: a sensor that falls silent is told within seconds of it. Into the
  /// journal, so that a replay sees it too.
  private func tick() throws {
    guard isLive?.isSet.load(ordering: .acquiring) ?? true, let heard = runner.farm.clock else { return }
    let minute = (Date().timeIntervalSince1970 / 60).rounded(.down) * 60
    guard minute > max(heard, lastTick) else { return }
    lastTick = minute
    try store.log(LiveRunner.tickLine(minute))
  }
  private var lastTick = -Double.infinity

  /// Events and rejects to their files, people and places; the end of a day is saved.
  private func tell(saving: Bool = true) throws {
    guard !box.events.isEmpty || !box.rejects.isEmpty else { return }
    let events = box.events, rejects = box.rejects
    box.events = []
    box.rejects = []
    var isNewDay = false
    for reject in rejects { try store.putAside(reject) }
    for event in events {
      try store.note(event)
      if case .day = event { isNewDay = true }
      if !quiet, let text = event.text(zone: runner.farm.settings.zone) { Console.result(text) }
      if case .alarm(let alarm) = event {
        if let webhook { _ = try Waiting.until { await webhook.send(alarm) } }
        if alarm.change == .cleared { cleared = cleared.suffix(11) + [alarm] }
        try? publishes?.publish(Array(alarm.json), to: alarm.topic)
      }
    }
    if isNewDay && saving && !runner.isDone { try store.save(runner) }
  }

  func snapshot() -> LiveSnapshot { LiveSnapshots.of(runner, feed: .live, cleared: cleared) }
}

/// SIGINT and SIGTERM end the loop in an orderly way.
final class StopSignals {
  private static let flag = Atomic(false)
  init() {
    signal(SIGINT) { _ in StopSignals.flag.store(true, ordering: .relaxed) }
    signal(SIGTERM) { _ in StopSignals.flag.store(true, ordering: .relaxed) }
  }
  var isSet: Bool { StopSignals.flag.load(ordering: .relaxed) }
}
