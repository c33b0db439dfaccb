import Foundation
import PaddyTwin

/// Files beside the telemetry, read again when they change on the disk.
///
/// A file is taken when it has stood still for a look, so that one which is just being written is not read by half; one that is gone
/// or cannot be read is left as it was.
struct WatchedFiles {
  private struct Stamp: Equatable {
    var changed: Date?
    var size: Int?
    var number: Int?
  }

  private struct File {
    var kind: LiveInput.Kind
    var path: String
    /// As it was last taken, and as it was last seen.
    var taken: Stamp?, seen: Stamp?
    var text: String?
  }

  private var files: [File] = []

  mutating func add(_ kind: LiveInput.Kind, _ path: String) { files.append(File(kind: kind, path: path)) }

  /// All of them as they stand.
  mutating func all() -> [LiveInput] {
    files.indices.compactMap { index in
      files[index].taken = WatchedFiles.stamp(files[index].path)
      files[index].seen = files[index].taken
      return read(index)
    }
  }

  /// Those that have changed since they were taken.
  mutating func changed() -> [LiveInput] {
    files.indices.compactMap { index in
      guard let now = WatchedFiles.stamp(files[index].path) else { return nil }
      defer { files[index].seen = now }
      guard now != files[index].taken, now == files[index].seen else { return nil }
      files[index].taken = now
      return read(index)
    }
  }

  /// Nil where it cannot be read, or says what it said.
  private mutating func read(_ index: Int) -> LiveInput? {
    guard let bytes = FileManager.default.contents(atPath: files[index].path) else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    guard text != files[index].text else { return nil }
    files[index].text = text
    return LiveInput(files[index].kind, name: files[index].path, text: text)
  }

  private static func stamp(_ path: String) -> Stamp? {
    guard let found = try? FileManager.default.attributesOfItem(atPath: path) else { return nil }
    return Stamp(
      changed: found[.modificationDate] as? Date, size: (found[.size] as? NSNumber)?.intValue,
      number: (found[.systemFileNumber] as? NSNumber)?.intValue)
  }
}
