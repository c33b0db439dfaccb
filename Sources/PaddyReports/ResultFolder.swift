internal import Foundation
internal import Numbers

#if canImport(Glibc)
  internal import Glibc
#endif

/// Something that cannot be written; the command ends with exit code 74.
public struct CannotWrite: Error, Equatable, CustomStringConvertible {
  public static let exitCode: Int32 = 74
  public var path: String
  public var reason: String
  public init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }
  public var description: String { "cannot write \(path): \(reason)" }
}

/// A folder of results that is there whole or not at all.
///
/// Files go to a hidden folder beside the final one, which takes its place in one step when all is written. If anything fails before,
/// the hidden folder is removed and what was there stays. After a kill or a loss of power only the hidden folder may be left, never a
/// part of a result under its name.
public struct ResultFolder: ~Copyable {
  /// Where the result will stand.
  public let path: String
  /// Where its files are until then; others may write their own files here.
  public let draft: String
  private var done = false

  private init(path: String, draft: String) {
    self.path = path
    self.draft = draft
  }
  deinit { if !done { try? FileManager.default.removeItem(atPath: draft) } }

  /// Writes a folder by `fill` and puts it in its place.
  /// - Parameters:
  ///   - path: of the folder; its parent is made where missing.
  ///   - force: replaces an earlier result.
  public static func write(to path: String, force: Bool = false, _ fill: (borrowing ResultFolder) throws -> Void) throws {
    var folder = try ResultFolder.begun(path, force)
    try fill(folder)
    try folder.finish(force)
  }

  /// Adds a file and sees it onto the disk.
  /// - Parameter name: within the folder; folders on the way are made.
  public borrowing func add(_ name: String, _ text: String) throws(CannotWrite) {
    let file = draft + "/" + name
    let shown = path + "/" + name
    try ResultFolder.make(PathParts.folder(of: file))
    let handle = open(file, O_WRONLY | O_CREAT | O_EXCL, 0o644)
    guard handle >= 0 else { throw CannotWrite(path: shown, reason: ResultFolder.lastError()) }
    var rest = Array(text.utf8)[...]
    var failure: String?
    while failure == nil, !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(handle, $0.baseAddress, $0.count) }
      if written < 0 { failure = errno == EINTR ? nil : ResultFolder.lastError() } else { rest = rest.dropFirst(written) }
    }
    if failure == nil, fsync(handle) != 0 { failure = ResultFolder.lastError() }
    if Glibc.close(handle) != 0, failure == nil { failure = ResultFolder.lastError() }
    if let failure { throw CannotWrite(path: shown, reason: failure) }
  }

  private static func begun(_ path: String, _ force: Bool) throws(CannotWrite) -> ResultFolder {
    var final = path
    while final.count > 1, final.hasSuffix("/") { final.removeLast() }
    if FileManager.default.fileExists(atPath: final), !force {
      throw CannotWrite(path: final, reason: "it is there already; --force replaces it")
    }
    if force { try replaceable(final) }
    let parent = PathParts.folder(of: final)
    if !parent.isEmpty { try make(parent) }
    // A draft that a killed command left behind keeps its name; the next one takes another.
    for attempt in 1... {
      let name = ".\(PathParts.name(of: final)).\(getpid())-\(attempt).partial"
      let draft = PathParts.joined(parent, name)
      if mkdir(draft, 0o755) == 0 { return ResultFolder(path: final, draft: draft) }
      if errno != EEXIST { break }
    }
    throw CannotWrite(path: final, reason: lastError())
  }

  /// Only a result or an empty folder is ever replaced: a slip of the finger must not cost somebody's home.
  private static func replaceable(_ path: String) throws(CannotWrite) {
    let files = FileManager.default
    guard files.fileExists(atPath: path) else { return }
    let content = try? files.contentsOfDirectory(atPath: path)
    if content?.isEmpty == true || content?.contains("manifest.json") == true { return }
    throw CannotWrite(
      path: path, reason: "it is there and is not a result folder (it has no manifest.json), so it is not replaced")
  }

  private mutating func finish(_ force: Bool) throws(CannotWrite) {
    if rename(draft, path) == 0 {
      done = true
      return
    }
    guard force, FileManager.default.fileExists(atPath: path) else {
      throw CannotWrite(path: path, reason: ResultFolder.lastError())
    }
    // Where the system can exchange two folders in one step, the draft then holds what was replaced and goes with this value.
    if ResultFolder.exchange(draft, path) { return }
    let replaced = draft + ".replaced"
    guard rename(path, replaced) == 0 else { throw CannotWrite(path: path, reason: ResultFolder.lastError()) }
    guard rename(draft, path) == 0 else {
      let reason = ResultFolder.lastError()
      rename(replaced, path)
      throw CannotWrite(path: path, reason: reason)
    }
    done = true
    try? FileManager.default.removeItem(atPath: replaced)
  }

  /// Linux has this call, its Swift overlay does not show it.
  private static func exchange(_ a: String, _ b: String) -> Bool {
    typealias Call = @convention(c) (Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32) -> Int32
    guard let symbol = dlsym(nil, "renameat2") else { return false }
    let exchanging: UInt32 = 2
    return unsafeBitCast(symbol, to: Call.self)(AT_FDCWD, a, AT_FDCWD, b, exchanging) == 0
  }

  private static func make(_ folder: String) throws(CannotWrite) {
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw CannotWrite(path: folder, reason: (error as NSError).localizedDescription)
    }
  }

  private static func lastError() -> String { String(cString: strerror(errno)) }
}
