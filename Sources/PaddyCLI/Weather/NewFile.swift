import ArgumentParser
import Foundation

/// Files that are there whole or not at all, and that take no other's place unless asked to.
enum NewFile {
  /// Writes one file, or ends with the exit code of what cannot be written.
  static func write(_ text: String, to path: String, force: Bool) throws {
    try write([(path, text)], force: force)
  }

  /// Looks at all places before it writes to the first.
  static func write(_ files: [(path: String, text: String)], force: Bool) throws {
    for (path, _) in files {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { continue }
      if isFolder.boolValue { throw refused(path, "it is a folder") }
      if !force { throw refused(path, "it is there already; --force replaces it") }
    }
    for (path, text) in files {
      let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
      if !isFolder(folder) { throw refused(path, "there is no folder \(folder)") }
      do {
        try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
      } catch {
        throw refused(path, reason(error))
      }
    }
  }

  /// Makes a folder where there is none.
  static func makeFolder(_ path: String) throws {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw refused(path, reason(error))
    }
  }

  static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }

  private static func reason(_ error: any Error) -> String {
    let error = error as NSError
    if let cause = error.userInfo[NSUnderlyingErrorKey] as? NSError, cause.domain == NSPOSIXErrorDomain {
      return String(cString: strerror(Int32(cause.code)))
    }
    return error.localizedDescription
  }

  private static func refused(_ path: String, _ reason: String) -> ExitCode {
    Console.message("error: cannot write \(path): \(reason)")
    return Exit.cannotWrite
  }
}
