import Foundation
import Testing

import PaddyTelemetry

@Suite struct QuarantineWriterTests {
  private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("quarantine-\(UUID().uuidString)").path

  private func message(_ raw: [UInt8], topic: String? = "a/b") -> RejectedMessage {
    var intake = Intake()
    return intake.take(raw, topic: topic, received: 1_626_912_000.25).rejected!
  }

  private func lines(_ path: String) throws -> [[String: Any]] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map {
      try JSONSerialization.jsonObject(with: Data($0.utf8)) as! [String: Any]
    }
  }

  @Test("a rejected message is kept as it came, text or bytes, with its reason")
  func kept() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let writer = try QuarantineWriter(path: folder + "/q.ndjson")
    try writer.write(message(Array("{\"té\n\"".utf8)))
    try writer.write(message([0xFF, 0x00, 0x0A]))
    try writer.flush()
    let found = try lines(folder + "/q.ndjson")
    #expect(found.count == 2)
    #expect(found[0]["raw"] as? String == "{\"té\n\"")
    #expect(found[0]["reason"] as? String == "malformed")
    #expect(found[0]["topic"] as? String == "a/b")
    #expect(found[0]["received"] as? Double == 1_626_912_000.25)
    #expect(found[1]["raw_base64"] as? String == "/wAK")
    #expect(found[1]["reason"] as? String == "not-text")
  }

  @Test("a file that is full is put aside under the next free number, and nothing is lost")
  func rotation() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/q.ndjson"
    try Data("old\n".utf8).write(to: URL(fileURLWithPath: path + ".2"))
    let writer = try QuarantineWriter(path: path, most: 1000)
    for number in 0..<50 { try writer.write(message(Array("bad \(number)".utf8))) }
    #expect(writer.written == 50)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0 != "q.ndjson.2" }
    #expect(files.count == writer.putAside + 1)
    #expect(writer.putAside > 5)
    #expect(try String(contentsOfFile: path + ".2", encoding: .utf8) == "old\n")
    let raws = try files.flatMap { try lines(folder + "/" + $0) }.compactMap { $0["raw"] as? String }
    #expect(Set(raws) == Set((0..<50).map { "bad \($0)" }))
    for file in files { #expect(try Data(contentsOf: URL(fileURLWithPath: folder + "/" + file)).count <= 1000) }
  }

  @Test("after a crash in the middle of a line the next one begins anew")
  func crash() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/q.ndjson"
    try Data("{\"raw\":\"half".utf8).write(to: URL(fileURLWithPath: path))
    try QuarantineWriter(path: path).write(message([0x7B]))
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[1].hasPrefix("{\"received\":1626912000.25,"))
  }

  @Test("a place that cannot be written says so")
  func refused() {
    let failure = #expect(throws: QuarantineWriter.Failure.self) { try QuarantineWriter(path: folder + "/none/q") }
    #expect(failure?.description.contains("cannot open") == true)
  }

  @Test("gone back to a position, whatever was written and put aside since is written again once", arguments: [0, 3, 17, 40, 61])
  func resumed(kept: Int) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/q.ndjson"
    var position = QuarantineWriter.Position.start
    do {
      let writer = try QuarantineWriter(path: path, most: 1000)
      for number in 0..<62 {
        if number == kept { position = writer.position }
        try writer.write(message(Array("bad \(number)".utf8)))
      }
    }
    // Twice, as after a second kill; half a line was left behind by the first.
    for _ in 0..<2 {
      let half = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
      try half.seekToEnd()
      try half.write(contentsOf: Data("{\"raw\":\"hal".utf8))
      let writer = try QuarantineWriter(path: path, most: 1000, from: position)
      #expect(writer.position == position)
      for number in kept..<62 { try writer.write(message(Array("bad \(number)".utf8))) }
    }
    let raws = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      .flatMap { try lines(folder + "/" + $0) }.compactMap { $0["raw"] as? String }
    #expect(raws.sorted() == (0..<62).map { "bad \($0)" }.sorted())
  }
}
