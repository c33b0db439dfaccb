internal import Foundation

/// Keeps rejected messages, one line of JSON each, in a file that grows to a size and is then put aside as `FILE.1`, `FILE.2`, …
/// (one more than the highest there). Nothing is thrown away; whoever has read a file that was put aside may delete it.
///
/// A line is written by one call of the system. After a crash in the middle of a line the next writer begins a new one.
public final class QuarantineWriter {
  public let path: String
  /// Bytes after which a file is put aside.
  public let most: Int
  /// Messages written since the writer was made, and files put aside.
  public private(set) var written = 0, putAside = 0
  private var descriptor: Int32 = -1
  private var size = 0
  /// What the file will be put aside as.
  private var next = 1

  /// How far it has come: everything behind can be cut off again.
  public struct Position: Sendable, Codable, Equatable {
    var next: Int
    var size: Int
    /// Before anything was written.
    public static let start = Position(next: 1, size: 0)
  }
  public var position: Position { Position(next: next, size: size) }

  /// What went wrong with the file.
  public struct Failure: Error, CustomStringConvertible {
    public var description: String
  }

  /// Opens the file, new or to go on with.
  /// - Parameter position: where it is to go on from: what was written behind it, and put aside since, is taken away. Nil: where it ends.
  public init(path: String, most: Int = 64 << 20, from position: Position? = nil) throws(Failure) {
    self.path = path
    self.most = max(1, most)
    if let position { try cut(to: position) }
    next = max(position?.next ?? 1, (numbers.max() ?? 0) + 1)
    try open()
  }

  /// Of the files that were put aside.
  private var numbers: [Int] {
    let (folder, name) = (
      URL(fileURLWithPath: path).deletingLastPathComponent().path, URL(fileURLWithPath: path).lastPathComponent
    )
    return ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).compactMap { other in
      other.hasPrefix(name + ".") ? Int(other.dropFirst(name.count + 1)) : nil
    }
  }

  /// The file that was written at a position is put back in its place; cut off anywhere, it can be done again.
  private func cut(to position: Position) throws(Failure) {
    let since = numbers.filter { $0 >= position.next }.sorted()
    for number in since.reversed() where number > position.next {
      guard unlink("\(path).\(number)") == 0 else { throw failure("cannot take back .\(number) of") }
    }
    if !since.isEmpty {
      guard unlink(path) == 0 || errno == ENOENT else { throw failure("cannot take back") }
    }
    if since.first == position.next {
      guard rename("\(path).\(position.next)", path) == 0 else { throw failure("cannot put back") }
    }
    var found = stat()
    guard stat(path, &found) == 0, found.st_size > position.size else { return }
    guard truncate(path, off_t(position.size)) == 0 else { throw failure("cannot cut") }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  public func write(_ message: RejectedMessage) throws(Failure) {
    let line = Array((message.json + "\n").utf8)
    if size > 0, size + line.count > most { try rotate() }
    try put(line)
    written += 1
  }

  /// Waits until the disk has it.
  public func flush() throws(Failure) {
    if fsync(descriptor) != 0 { throw failure("cannot write") }
  }

  private func open() throws(Failure) {
    descriptor = Foundation.open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0o640)
    guard descriptor >= 0 else { throw failure("cannot open") }
    size = Int(lseek(descriptor, 0, SEEK_END))
    guard size > 0 else { return }
    var last: UInt8 = 0
    if pread(descriptor, &last, 1, off_t(size - 1)) == 1, last != UInt8(ascii: "\n") { try put([UInt8(ascii: "\n")]) }
  }

  private func put(_ bytes: [UInt8]) throws(Failure) {
    var start = 0
    while start < bytes.count {
      let count = bytes[start...].withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        throw failure("cannot write")
      }
      start += count
      size += count
    }
  }

  private func rotate() throws(Failure) {
    var number = next
    while access("\(path).\(number)", F_OK) == 0 { number += 1 }
    // A link fails where the name is taken meanwhile, a rename would write over it; but not every file system has links.
    if link(path, "\(path).\(number)") == 0 {
      guard unlink(path) == 0 else { throw failure("cannot put aside") }
    } else {
      guard errno != EEXIST, rename(path, "\(path).\(number)") == 0 else { throw failure("cannot put aside") }
    }
    close(descriptor)
    descriptor = -1
    putAside += 1
    next = number + 1
    try open()
  }

  private func failure(_ what: String) -> Failure {
    let reason = String(cString: strerror(errno))
    return Failure(description: "\(path): \(what): \(reason)")
  }
}
