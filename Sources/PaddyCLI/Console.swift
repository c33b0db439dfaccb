import Foundation
import Numbers

/// Results go to stdout, everything else to stderr; a progress bar only where somebody can watch it.
enum Console {
  static func result(_ text: String) {
    FileHandle.standardOutput.write(Data((text.hasSuffix("\n") ? text : text + "\n").utf8))
  }
  static func message(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }
  static func report(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics { message(diagnostic.description) }
  }
  static var isWatched: Bool { isatty(FileHandle.standardError.fileDescriptor) == 1 }
}

/// One line on the terminal: how many are done, how many failed, how long it still takes. Silent where nobody watches.
final class ProgressLine: @unchecked Sendable {
  private let lock = NSLock()
  private let isShown: Bool
  private let start = Date()
  private let what: String
  private let total: Int
  private var done = 0
  private var failed = 0
  private var shownAt = Date.distantPast

  /// - Parameter what: what is counted.
  init(total: Int, quiet: Bool, what: String = "seasons") {
    self.total = total
    self.what = what
    isShown = Console.isWatched && !quiet && total > 0
  }

  /// Called from any thread as seasons finish.
  func advance(done more: Int, failed moreFailed: Int) {
    guard isShown else { return }
    lock.withLock {
      done += more
      failed += moreFailed
      let now = Date()
      guard now.timeIntervalSince(shownAt) > 0.1 || done == total else { return }
      shownAt = now
      let share = Double(done) / Double(total)
      let left = now.timeIntervalSince(start) * (1 - share) / max(share, 1e-9)
      let filled = Int(share * 30)
      let bar = String(repeating: "█", count: filled) + String(repeating: "·", count: 30 - filled)
      let fault = failed > 0 ? ", \(failed) failed" : ""
      FileHandle.standardError.write(Data("\r\(bar) \(done)/\(total) \(what)\(fault), \(Int(left.rounded())) s left ".utf8))
    }
  }

  func finish() {
    guard isShown else { return }
    FileHandle.standardError.write(Data(("\r" + String(repeating: " ", count: 78) + "\r").utf8))
  }
}
