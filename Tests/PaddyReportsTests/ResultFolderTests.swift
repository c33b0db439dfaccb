import Foundation
import Paddy
import PaddyReports
import Testing

@Suite struct ResultFolderTests {
  /// A fresh folder, removed afterwards.
  func inScratch(_ body: (String) throws -> Void) throws {
    let scratch = FileManager.default.temporaryDirectory.appendingPathComponent("paddy-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: scratch) }
    try body(scratch)
  }
  func list(_ path: String) throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
  func read(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }
  struct Interrupted: Error {}

  @Test("files and folders within arrive whole, nothing else is left beside") func written() throws {
    try inScratch { scratch in
      try ResultFolder.write(to: scratch + "/deep/result/") { folder in
        try folder.add("manifest.json", "{}\n")
        try folder.add("daily/a.csv", "稻\n")
        #expect(!FileManager.default.fileExists(atPath: folder.path))
      }
      #expect(try list(scratch + "/deep") == ["result"])
      #expect(try list(scratch + "/deep/result") == ["daily", "manifest.json"])
      #expect(try read(scratch + "/deep/result/daily/a.csv") == "稻\n")
    }
  }
  @Test("a failure half-way leaves nothing at all") func interrupted() throws {
    try inScratch { scratch in
      #expect(throws: Interrupted.self) {
        try ResultFolder.write(to: scratch + "/result") { folder in
          try folder.add("runs.csv", "half")
          throw Interrupted()
        }
      }
      let left = try list(scratch)
      #expect(left == [])
    }
  }
  @Test("what is there is kept without force, replaced with it, and kept if the replacement fails") func force() throws {
    try inScratch { scratch in
      let path = scratch + "/result"
      try ResultFolder.write(to: path) { try $0.add("manifest.json", "old") }
      #expect(throws: CannotWrite(path: path, reason: "it is there already; --force replaces it")) {
        try ResultFolder.write(to: path) { try $0.add("manifest.json", "new") }
      }
      #expect(throws: Interrupted.self) {
        try ResultFolder.write(to: path, force: true) { folder in
          try folder.add("manifest.json", "new")
          throw Interrupted()
        }
      }
      #expect(try read(path + "/manifest.json") == "old")
      try ResultFolder.write(to: path, force: true) { try $0.add("manifest.json", "new") }
      #expect(try read(path + "/manifest.json") == "new")
      #expect(try list(scratch) == ["result"])
    }
  }
  @Test("force never replaces a folder that is not a result") func guarded() throws {
    try inScratch { scratch in
      try FileManager.default.createDirectory(atPath: scratch + "/home", withIntermediateDirectories: true)
      try "dear".write(toFile: scratch + "/home/letter.txt", atomically: true, encoding: .utf8)
      #expect(throws: CannotWrite.self) { try ResultFolder.write(to: scratch + "/home", force: true) { _ in } }
      #expect(try read(scratch + "/home/letter.txt") == "dear")
    }
  }
  @Test("where nothing can be written the error says so and the command ends with 74") func unwritable() throws {
    try inScratch { scratch in
      try "a file".write(toFile: scratch + "/file", atomically: true, encoding: .utf8)
      #expect(throws: CannotWrite.self) { try ResultFolder.write(to: scratch + "/file/result") { _ in } }
      #expect(CannotWrite.exitCode == 74 && UnreadableInput.exitCode == 66)
    }
  }
  @Test("a draft left by a killed command does not stand in the way") func leftover() throws {
    try inScratch { scratch in
      let stale = scratch + "/.result.\(getpid())-1.partial"
      try FileManager.default.createDirectory(atPath: stale, withIntermediateDirectories: true)
      try ResultFolder.write(to: scratch + "/result") { try $0.add("manifest.json", "{}") }
      #expect(try read(scratch + "/result/manifest.json") == "{}")
    }
  }
  @Test("a file is not written twice") func twice() throws {
    try inScratch { scratch in
      #expect(throws: CannotWrite.self) {
        try ResultFolder.write(to: scratch + "/result") { folder in
          try folder.add("runs.csv", "a")
          try folder.add("runs.csv", "b")
        }
      }
      let left = try list(scratch)
      #expect(left == [])
    }
  }
}

@Suite struct ManifestTests {
  @Test("published digests of FIPS 180: nothing, abc, a million times a") func digests() throws {
    #expect(Digest.sha256("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(Digest.sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    let million = String(repeating: "a", count: 1_000_000)
    let expected = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    #expect(Digest.sha256(million) == expected)
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("paddy-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try (million + million).write(toFile: path, atomically: true, encoding: .utf8)
    #expect(try Digest.sha256(file: path) == Digest.sha256(million + million))
    try million.write(toFile: path, atomically: true, encoding: .utf8)
    #expect(try Digest.sha256(file: path) == expected)
  }
  @Test("an input that is not there is named") func missing() {
    #expect(throws: UnreadableInput(path: "/no/such/file", reason: "there is no such file")) {
      try Manifest.inputs(["/no/such/file"])
    }
  }
  @Test("the manifest says where a result came from and that every planned run is accounted for") func manifest() throws {
    let runs = [Run.Status.done, .done, .failed].map { Run(system: "a", member: "1", year: nil, status: $0, outcome: nil) }
    let manifest = Manifest(
      version: "0.1.0", date: "2021-10-20T08:00:00Z", commandLine: ["paddy", "compare", "a.yaml"], seed: .max,
      machine: [("system", "Linux"), ("cores", "2")], scenario: "paddy: 1\n",
      inputs: [Manifest.Input(path: "linan.csv", sha256: Digest.sha256("abc"))], runs: Manifest.Count(runs))
    let data = Data(manifest.json().rendered().utf8)
    let read = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(read["seed"] as? String == "18446744073709551615")
    #expect(read["scenario"] as? String == "paddy: 1\n" && read["scenario_sha256"] as? String == Digest.sha256("paddy: 1\n"))
    #expect(read["runs"] as? [String: Int] == ["planned": 3, "done": 2, "failed": 1, "skipped": 0])
    #expect((read["inputs"] as? [[String: String]])?.first?["path"] == "linan.csv")
    #expect(read["command_line"] as? [String] == ["paddy", "compare", "a.yaml"])
  }
}
