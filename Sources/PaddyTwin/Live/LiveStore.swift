public import Foundation
public import PaddyTelemetry
internal import Synchronization

/// The folder of a watched farm: the log of all that came in, the log of events, what was rejected, and a checkpoint to go on from.
///
///     journal.ndjson     every message with the time it came in, and every quiet minute: `paddy replay` reads it
///     events.ndjson      what the farm had to say: what a replay of the journal says
///     quarantine.ndjson  what was rejected, with reasons; put aside as quarantine.ndjson.1, .2, … when it is full
///     checkpoint.json    the farm at the end of a day, and how far the three files went then
///
/// A message is written into the journal before anything is made of it, and the farm is fed from the journal alone. After a kill, events and
/// rejects behind the checkpoint are cut off and made again from the journal: nothing is lost and nothing counts twice. The end of a
/// journal that breaks off within a line is cut off. Lost with the power, not with the process, are the messages of the last second.
public final class LiveStore: Sendable {
  public enum Failure: Error, CustomStringConvertible {
    case cannot(String)
    case inUse(String)
    public var description: String {
      switch self {
      case .cannot(let text): text
      case .inUse(let folder): "\(folder) is in use by another paddy watch"
      }
    }
  }

  private struct Saved: Codable {
    var journal: UInt64, events: UInt64
    var quarantine: QuarantineWriter.Position
    var counts: IntakeCounts
    var foreign: Int
    var farm: Data
  }

  public let folder: String
  private let lock: Int32
  private struct Files {
    var journal: FileHandle, events: FileHandle
    var quarantine: QuarantineWriter
    /// How far the journal has been read, and what was read behind the last whole line.
    var read: UInt64 = 0
  }
  private let files: Mutex<Files>

  /// Bytes after which the quarantine is put aside.
  private let quarantineSize: Int

  /// Opens or makes the folder.
  public init(_ folder: String, quarantineSize: Int = 64 << 20) throws {
    self.folder = folder
    self.quarantineSize = quarantineSize
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch { throw Failure.cannot("cannot make \(folder): \(error.localizedDescription)") }
    lock = open(folder + "/lock", O_RDWR | O_CREAT, 0o644)
    guard lock >= 0 else { throw Failure.cannot("cannot write \(folder)/lock") }
    guard flock(lock, LOCK_EX | LOCK_NB) == 0 else { throw Failure.inUse(folder) }
    func file(_ name: String) throws -> FileHandle {
      let path = folder + "/" + name
      if !FileManager.default.fileExists(atPath: path) { _ = FileManager.default.createFile(atPath: path, contents: nil) }
      guard let handle = FileHandle(forUpdatingAtPath: path) else { throw Failure.cannot("cannot write \(path)") }
      _ = try handle.seekToEnd()
      return handle
    }
    files = Mutex(
      Files(
        journal: try file("journal.ndjson"), events: try file("events.ndjson"),
        quarantine: try QuarantineWriter(path: folder + "/quarantine.ndjson", most: quarantineSize)))
  }

  deinit { close(lock) }

  /// What was saved, if anything: what lies behind it is cut off the events and rejects, and read again from the journal.
  public func resume() throws -> (farm: LiveFarm.Record, counts: IntakeCounts, foreign: Int)? {
    let bytes = FileManager.default.contents(atPath: folder + "/checkpoint.json")
    let saved = try bytes.map { bytes in
      do { return try JSONDecoder().decode(Saved.self, from: bytes) } catch {
        throw Failure.cannot("\(folder)/checkpoint.json cannot be read; take it away to begin again from the journal")
      }
    }
    try files.withLock { files in
      let end = try files.journal.seekToEnd()
      let events = try files.events.seekToEnd()
      if let saved, saved.journal > end || saved.events > events {
        throw Failure.cannot("\(folder): a log is shorter than the checkpoint says; it was cut by somebody else")
      }
      try files.events.truncate(atOffset: saved?.events ?? 0)
      files.quarantine = try QuarantineWriter(
        path: folder + "/quarantine.ndjson", most: quarantineSize, from: saved?.quarantine ?? .start)
      files.read = saved?.journal ?? 0
      try LiveStore.mend(files.journal, end)
    }
    return try saved.map { (try LiveFarm.record($0.farm), $0.counts, $0.foreign) }
  }

  /// Cuts off a last line that was not written to its end.
  private static func mend(_ journal: FileHandle, _ end: UInt64) throws {
    var whole = end
    let size: UInt64 = 1 << 16
    while whole > 0 {
      let from = whole > size ? whole - size : 0
      try journal.seek(toOffset: from)
      let piece = try journal.read(upToCount: Int(whole - from)) ?? Data()
      if let last = piece.lastIndex(of: UInt8(ascii: "\n")) {
        whole = from + UInt64(last - piece.startIndex) + 1
        break
      }
      whole = from
    }
    try journal.truncate(atOffset: whole)
  }

  /// Writes lines into the journal; from any thread.
  public func log(_ lines: Data) throws {
    try files.withLock { files in
      _ = try files.journal.seekToEnd()
      try files.journal.write(contentsOf: lines)
    }
  }

  /// Gives what is new in the journal, whole lines, in pieces.
  /// - Returns: false where nothing was new.
  public func readNew(_ take: (Data) -> Void) throws -> Bool {
    let piece = try files.withLock { files -> Data in
      try files.journal.seek(toOffset: files.read)
      let piece = try files.journal.read(upToCount: 1 << 18) ?? Data()
      guard let last = piece.lastIndex(of: UInt8(ascii: "\n")) else { return Data() }
      let whole = Data(piece[...last])
      files.read += UInt64(whole.count)
      return whole
    }
    guard !piece.isEmpty else { return false }
    take(piece)
    return true
  }

  public func note(_ event: LiveEvent) throws {
    let line = event.json
    try files.withLock { try $0.events.write(contentsOf: line) }
  }

  public func putAside(_ message: RejectedMessage) throws {
    try files.withLock { try $0.quarantine.write(message) }
  }

  /// Sees the journal onto the disk.
  public func sync() throws { try files.withLock { try $0.journal.synchronize() } }

  /// Writes a checkpoint in one step: the old one stands until the new one is whole. To be called when all that was read has been taken.
  public func save(_ runner: LiveRunner) throws {
    let farm = try runner.farm.bytes
    try files.withLock { files in
      try files.journal.synchronize()
      try files.events.synchronize()
      try files.quarantine.flush()
      let saved = Saved(
        journal: files.read, events: try files.events.seekToEnd(), quarantine: files.quarantine.position,
        counts: runner.reader.intake.counts, foreign: runner.foreign, farm: farm)
      try JSONEncoder().encode(saved).write(to: URL(filePath: folder + "/checkpoint.json"), options: .atomic)
    }
  }
}
