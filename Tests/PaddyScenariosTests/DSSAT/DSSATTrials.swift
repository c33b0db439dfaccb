import Foundation
import Numbers

/// The field trials beside the project; absent in a stranger's clone.
enum DSSATTrials {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../../shared/trials")
    .standardizedFileURL
  static let areThere = FileManager.default.fileExists(atPath: folder.appending(path: "exp/IRMZ8601.RIX").path)

  static func path(_ name: String) -> String { folder.appending(path: name).path }
  static func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
  }
  /// The files of a folder with an ending.
  static func files(_ part: String, _ ending: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path(part)).filter { $0.hasSuffix(ending) }.sorted().map {
      "\(part)/\($0)"
    }
  }
}

/// Texts that cannot be what somebody meant: every `step`th prefix of a text, and the text with bytes changed.
enum DamagedText {
  static func prefixes(of text: String, step: Int) -> [String] {
    let bytes = Array(text.utf8)
    return stride(from: 0, to: bytes.count, by: step).map { String(decoding: bytes[..<$0], as: UTF8.self) }
  }

  static func changed(_ text: String, times: Int, count: Int, seed: UInt64) -> [String] {
    var random = RandomStream(seed: seed, purpose: "damage", member: 0)
    var texts: [String] = []
    for _ in 0..<count {
      var bytes = Array(text.utf8)
      for _ in 0..<times { bytes[Int(random.uniform(0, Double(bytes.count)))] = UInt8(random.uniform(0, 256)) }
      texts.append(String(decoding: bytes, as: UTF8.self))
    }
    return texts
  }
}

func errors(_ diagnostics: [Diagnostic]) -> [Diagnostic] { diagnostics.filter { $0.severity == .error } }
func warnings(_ diagnostics: [Diagnostic]) -> [Diagnostic] { diagnostics.filter { $0.severity == .warning } }
