import ArgumentParser
import Foundation
import Paddy
import PaddyReports
import PaddyTelemetry
import PaddyTwin

/// A log of telemetry through the same engine as live.
struct ReplayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: "Run a log of telemetry through the field's twin, its checks and alarms, as if it came in now.",
    discussion: """
      The log is what `paddy observe` or `paddy watch` wrote, or SenML, lines of JSON or a table of your own; '-' reads stdin. Alarms and \
      forecasts are printed as they come; --out keeps every event, what was rejected and the days of every twin. Of the works that the \
      diary keeps account of, only what it tells was done; the rest is the scenario's plan. paddy explain diary says how one is written.
      """)

  @Argument(help: "The scenario file.") var scenario: String
  @Argument(help: "The log, or - for stdin.") var log: String
  @OptionGroup var live: LiveOptions
  @OptionGroup var twin: TwinOptions
  @Flag(help: "Only read: print what would be accepted and rejected, and why.") var dryRun = false
  @Option(
    help: ArgumentHelp(
      "Write events.ndjson, days.csv, abnormalities.csv and quarantine.ndjson into a new folder.", valueName: "folder"))
  var out: String?
  @Flag(help: "Replace the folder if it is there.") var force = false
  @Flag(help: "Print nothing but errors and the forecast asked for.") var quiet = false

  func run() throws {
    let input = try TelemetryInput(log)
    let diary = try twin.diaryInput(live, scenario)
    if let diary, !diary.diary.diagnostics.isEmpty {
      Console.report(diary.diary.diagnostics)
      throw Exit.badData
    }
    if dryRun {
      try dry(input)
      if let diary { Console.result("\(diary.diary.count.good) lines of the diary are good") }
      return
    }
    let farm = try twin.farm(live, scenario)
    let intake = try twin.intake(live)
    let zone = farm.settings.zone
    let inputs = try [twin.forecastInput(), diary?.input].compactMap { $0 }
    guard let out else {
      var runner = LiveRunner(farm: farm, intake: intake, until: twin.end(farm.settings)) { event in
        if !quiet, let text = event.text(zone: zone) { Console.result(text) }
      }
      for input in inputs { runner.take(input) }
      try input.feed(&runner)
      try finish(runner)
      return
    }
    var ended: LiveRunner?
    let (study, _) = try live.study(scenario)
    let files = (log == "-" ? [] : [log]) + twin.mapping + [twin.rain, twin.diary].compactMap { $0 }
    let planned = Manifest.Count(planned: 1, done: 1, failed: 0, skipped: 0)
    try StudyTables.write(out, force: force, path: scenario, study: study, count: planned, inputs: files) { folder in
      let events = try LineFile(folder.draft + "/events.ndjson"), quarantine = try LineFile(folder.draft + "/quarantine.ndjson")
      var abnormalities: [Abnormality] = []
      var runner = LiveRunner(
        farm: farm, intake: intake, until: twin.end(farm.settings),
        event: { event in
          events.write(event.json)
          if case .abnormality(let one) = event { abnormalities.append(one) }
          if !quiet, let text = event.text(zone: zone) { Console.result(text) }
        }, rejected: { quarantine.write(Data(($0.json + "\n").utf8)) })
      for input in inputs { runner.take(input) }
      try input.feed(&runner)
      try events.close()
      try quarantine.close()
      try folder.add("days.csv", LiveTables.days(runner.farm))
      try folder.add("abnormalities.csv", Abnormality.table(abnormalities))
      ended = runner
    }
    if let ended { try finish(ended) }
  }

  private func finish(_ runner: LiveRunner) throws {
    if twin.forecast { LiveTables.printHarvests(runner.farm) }
    if !quiet { Console.message(LiveTables.counts(runner)) }
    guard runner.farm.tally.readings == 0 else { return }
    Console.message(
      runner.foreign > 0
        ? "error: all \(runner.foreign) readings of \(log) are of other farms than '\(live.farm)'; name theirs with --farm"
        : "error: \(log) holds no reading that could be taken; paddy replay --dry-run says why")
    throw Exit.badData
  }

  private func dry(_ input: TelemetryInput) throws {
    var reader = TelemetryReader(try twin.intake(live))
    let shown = 10
    var rejects: [RejectedMessage] = []
    func note(_ results: [Intake.Result]) {
      rejects += results.compactMap(\.rejected).prefix(max(0, shown - rejects.count))
    }
    // A journal holds time that passed and files that were read beside the messages.
    var pending: [UInt8] = []
    func take(_ line: ArraySlice<UInt8>) { if LiveLine(line) == nil { note(reader.read(line, received: nil)) } }
    try input.pieces { piece in
      pending.append(contentsOf: piece)
      var start = 0
      while let end = pending[start...].firstIndex(of: UInt8(ascii: "\n")) {
        take(pending[start...end])
        start = end + 1
      }
      pending.removeFirst(start)
    }
    take(pending[...])
    note(reader.finish(received: nil))
    Console.result(LiveTables.intake(reader.intake.counts))
    for reject in rejects {
      let place = reject.line.map { "line \($0)" } ?? "a message"
      for record in reject.records.prefix(2) { Console.result("  \(log), \(place), record \(record.number): \(record.fault)") }
    }
    if reader.intake.counts.rejected > 0 { throw Exit.checkFellShort }
  }
}

/// A log on disk or on stdin, read piece by piece.
struct TelemetryInput {
  private let handle: FileHandle

  init(_ path: String) throws {
    if path == "-" {
      handle = .standardInput
      return
    }
    guard let file = FileHandle(forReadingAtPath: path) else {
      Console.message("error: the log \(path) cannot be read")
      throw Exit.inputMissing
    }
    handle = file
  }

  func pieces(_ take: (Data) throws -> Void) throws {
    while let piece = try handle.read(upToCount: 1 << 20), !piece.isEmpty { try take(piece) }
  }

  func feed(_ runner: inout LiveRunner) throws {
    while !runner.isDone, let piece = try handle.read(upToCount: 1 << 18), !piece.isEmpty { runner.feed(piece) }
    runner.finish()
  }
}

/// Lines appended to a file.
final class LineFile {
  private let handle: FileHandle
  private let path: String
  private var failure: (any Error)?

  init(_ path: String) throws {
    self.path = path
    _ = FileManager.default.createFile(atPath: path, contents: nil)
    guard let handle = FileHandle(forWritingAtPath: path) else { throw CannotWrite(path: path, reason: "it cannot be opened") }
    self.handle = handle
  }

  func write(_ line: Data) {
    guard failure == nil else { return }
    do { try handle.write(contentsOf: line) } catch { failure = error }
  }

  func close() throws {
    if let failure { throw CannotWrite(path: path, reason: "\(failure.localizedDescription)") }
    try handle.close()
  }
}
