import Foundation
import Testing

import PaddyPage

@Suite("What has been written of the newest snapshot")
struct MadeBodiesTests {
  @Test("It is written once, again for a newer snapshot, and an older one does not push it out")
  func once() {
    let made = MadeBodies()
    var written: [String] = []
    func ask(_ name: String, _ revision: Int) -> String {
      String(
        decoding: made.body(name, revision) {
          written.append("\(name) \(revision)")
          return Data("\(name) \(revision)".utf8)
        }, as: UTF8.self)
    }
    for (name, revision) in [("a", 1), ("a", 1), ("b", 1), ("a", 2), ("a", 1), ("a", 2), ("b", 2)] {
      #expect(ask(name, revision) == "\(name) \(revision)")
    }
    #expect(written == ["a 1", "b 1", "a 2", "a 1", "b 2"])
  }

  @Test("A flood of different names is answered and not kept")
  func flood() {
    let made = MadeBodies()
    var count = 0
    for round in 0..<2 {
      for name in 0..<1000 {
        _ = made.body("\(name)", 1) {
          count += 1
          return Data(count: round)
        }
      }
    }
    #expect(count == 2000 - 64)
  }
}
