public import Foundation
public import PaddyTelemetry

/// Feeds lines of telemetry to a watched farm and its events to whoever listens: the one path of a pipe, a broker and a log.
///
/// A line is what `TelemetryReader` reads, `{"tick": 1626912000}`: time that passed without a message, or a `LiveInput`: a file that was read
/// meanwhile; both written by `paddy watch` so that a replay sees them too.
public struct LiveRunner {
  public private(set) var farm: LiveFarm
  public private(set) var reader: TelemetryReader
  /// Readings of other farms.
  public private(set) var foreign = 0
  /// Readings that came in after the end asked for; they were read and not taken.
  public private(set) var beyond = 0
  /// Good, flagged and unfit readings end up somewhere: records in = accepted + rejected, accepted = of this farm + foreign + beyond.
  public var addsUp: Bool {
    reader.intake.counts.addUp && farm.tally.addUp && farm.diaryAddsUp
      && reader.intake.counts.accepted == farm.tally.readings + foreign + beyond
  }
  private let event: (LiveEvent) -> Void
  private let rejected: (RejectedMessage) -> Void
  private var pending: [UInt8] = []
  private let until: Double?

  /// - Parameters:
  ///   - until: what was received later is not taken; nil takes all.
  ///   - event: called for every event in order.
  ///   - rejected: called for every message of which something was rejected.
  public init(
    farm: LiveFarm, intake: Intake, format: TelemetryFormat? = nil, until: Double? = nil,
    event: @escaping (LiveEvent) -> Void, rejected: @escaping (RejectedMessage) -> Void = { _ in }
  ) {
    self.farm = farm
    reader = TelemetryReader(intake, format: format)
    self.until = until
    self.event = event
    self.rejected = rejected
  }

  /// Whether all that was to be taken has been.
  public var isDone: Bool { until.map { (farm.clock ?? -.infinity) >= $0 } ?? false }

  /// Takes bytes of a file or a pipe; lines may be broken anywhere.
  /// - Parameter received: nil where nobody knows.
  public mutating func feed(_ bytes: some Sequence<UInt8>, received: Double? = nil) {
    pending.append(contentsOf: bytes)
    var start = 0
    while let end = pending[start...].firstIndex(of: UInt8(ascii: "\n")) {
      line(pending[start...end], received)
      start = end + 1
    }
    pending.removeFirst(start)
  }

  private mutating func line(_ line: ArraySlice<UInt8>, _ received: Double?) {
    switch LiveLine(line) {
    case .tick(let moment): tick(moment)
    case .input(let input): take(input)
    case nil: take(reader.read(line, received: received))
    }
  }

  /// A file beside the telemetry has been read.
  public mutating func take(_ input: LiveInput) {
    let (events, rejects) = farm.read(input)
    for event in events { self.event(event) }
    for reject in rejects { rejected(reject) }
  }

  /// The line of the log for time that passed.
  public static func tickLine(_ moment: Double) -> Data { Data("{\"tick\": \(moment)}\n".utf8) }

  /// Time passes without a message.
  public mutating func tick(_ moment: Double) {
    for event in farm.advance(to: min(moment, until ?? moment)) { self.event(event) }
  }

  private mutating func take(_ results: [Intake.Result]) {
    for result in results {
      if let message = result.rejected { rejected(message) }
      for reading in result.readings {
        guard reading.farm == farm.farm else {
          foreign += 1
          continue
        }
        if let until, reading.received > until {
          tick(until)
          beyond += 1
          continue
        }
        for event in farm.take(reading) { self.event(event) }
      }
    }
  }

  /// The input has ended.
  /// - Parameter closing: whether the days that have begun are closed.
  public mutating func finish(closing: Bool = true) {
    if !pending.isEmpty { line(pending[...], nil) }
    pending = []
    take(reader.finish(received: nil))
    guard closing, let clock = farm.clock else { return }
    let end = until ?? farm.endOfDay(clock)
    for event in farm.finish(until: end) { self.event(event) }
  }

  /// Goes on from a checkpoint.
  public mutating func restore(_ record: LiveFarm.Record, counts: IntakeCounts, foreign: Int) throws {
    try farm.restore(record)
    reader.intake.resume(counts)
    self.foreign = foreign
  }
}

extension LiveFarm {
  /// When the day that a moment lies in is closed.
  func endOfDay(_ moment: Double) -> Double {
    Double(localTime(moment - settings.grace).day + 1) * 86_400 - Double(settings.zone) + settings.grace
  }
}
