import Foundation
import Testing

/// A newcomer's walk: sensors on a hidden plot, a replay, a watch, by the lines that the commands themselves and the README print.
@Suite struct LiveWalkTests {
  private static let short = "--sensors floodwater-depth,dissolved-oxygen,air-temperature,rain"

  @Test(
    "observe, replay with its diary, watch through a pipe, replay of the journal: the same events byte for byte, and every count adds up"
  )
  func walk() throws {
    let paddy = try PaddyProcess()
    let observed = try paddy.run(
      "observe Scenarios/taiyang.yaml --system rice-fish --farm linan \(Self.short) --faults 0.3 --out season")
    #expect(observed.code == 0 && observed.out.isEmpty, "\(observed)")
    for file in ["telemetry.ndjson", "faults.csv", "truth.csv", "diary.csv", "manifest.json"] {
      #expect(paddy.exists("season/" + file))
    }
    // What it says to do next is what works.
    let next = try #require(observed.said.split(separator: ";").last.map { $0.split(separator: "\n")[0] })
    #expect(next.hasPrefix(" paddy replay ") && next.hasSuffix(" reads it"), "\(next)")
    let words = next.dropLast(" reads it".count).split(separator: " ").dropFirst().map(String.init)
    let until = ["--members", "8", "--until", "2021-07-05", "--forecast"]
    let replayed = try paddy.run(words + until + ["--out", "first"])
    #expect(replayed.code == 0 && replayed.out.contains("plot-1: harvest about 2021-"), "\(replayed)")
    #expect(replayed.said.contains("lines of the diary: ") && replayed.said.contains(" 0 taken late, 0 put aside, "))
    #expect(replayed.said.hasSuffix("the counts add up\n"))

    let watch = "watch Scenarios/taiyang.yaml --from - --state live --system rice-fish --farm linan --diary season/diary.csv"
    let watched = try paddy.run(watch.split(separator: " ").map(String.init) + until, input: "season/telemetry.ndjson")
    #expect(watched.code == 0 && watched.said.hasSuffix("the counts add up\n"), "\(watched.said)")
    #expect(try paddy.read("live/events.ndjson") == paddy.read("first/events.ndjson"))
    #expect(watched.out == replayed.out)

    let journal = try paddy.run(
      "replay Scenarios/taiyang.yaml live/journal.ndjson --system rice-fish --farm linan".split(separator: " ").map(String.init)
        + until
        + ["--out", "second"])
    #expect(journal.code == 0)
    #expect(try paddy.read("second/events.ndjson") == paddy.read("live/events.ndjson"))
    let again = try paddy.run(words + until + ["--out", "first"])
    #expect(again.code == 74 && again.mistake.contains("first"), "\(again)")
  }

  @Test(
    "a watch that is killed goes on where it was, reads a diary and a forecast that change meanwhile, and its journal replays the same"
  )
  func killed() throws {
    let paddy = try PaddyProcess()
    _ = try paddy.run("observe Scenarios/taiyang.yaml --system rice-fish --farm linan \(Self.short) --out season")
    let lines = try paddy.read("season/telemetry.ndjson").split(separator: "\n").prefix(9000).joined(separator: "\n") + "\n"
    let half = lines.utf8.count / 2
    let watch =
      [
        "watch", "Scenarios/taiyang.yaml", "--from", "-", "--state", "live", "--system", "rice-fish", "--farm", "linan",
        "--members", "8",
      ]
      + ["--diary", "diary.csv", "--rain", "rain.csv"]
    try paddy.add("diary.csv", "date,work,what,amount\n")
    try paddy.add("rain.csv", "time,rain_mm\n2021-06-13T00:00+08:00,0\n2021-06-13T06:00+08:00,0\n")
    func until(_ file: String, holds text: String) throws {
      for _ in 0..<400 {
        if let found = try? paddy.read(file), found.contains(text) { return }
        Thread.sleep(forTimeInterval: 0.05)
      }
      Issue.record("\(file) never held \(text)")
    }
    let pipe = Pipe()
    let first = try paddy.start(watch, input: pipe.fileHandleForReading)
    try pipe.fileHandleForWriting.write(contentsOf: Data(lines.utf8.prefix(half)))
    try until("live/events.ndjson", holds: "\"event\":\"day\"")
    try paddy.add("diary.csv", "date,work,what,amount\n2021-06-01,herbicide,,\nnonsense,spray,,\n")
    try paddy.add("rain.csv", "time,rain_mm\n2021-06-15T00:00+08:00,1\n2021-06-15T06:00+08:00,0\n2021-06-15T12:00+08:00,0\n")
    try until("live/events.ndjson", holds: "rain.csv: 3 steps of forecast")
    try until("live/quarantine.ndjson", holds: "nonsense")
    kill(first.process.processIdentifier, SIGKILL)
    first.process.waitUntilExit()
    try pipe.fileHandleForWriting.close()

    // The sender begins again with what is not in the journal.
    let kept = try paddy.read("live/journal.ndjson").split(separator: "\n").count { $0.hasPrefix("{\"received\"") }
    try paddy.add("rest.ndjson", lines.split(separator: "\n").dropFirst(kept).joined(separator: "\n") + "\n")
    let second = try paddy.run(watch, input: "rest.ndjson")
    #expect(
      second.code == 0 && second.said.contains("going on from 2021-06-") && second.said.hasSuffix("the counts add up\n"),
      "\(second)")
    #expect(second.said.contains("9000 messages, 9000 records"))
    let replay = try paddy.run(
      "replay Scenarios/taiyang.yaml live/journal.ndjson --system rice-fish --farm linan --members 8 --out again")
    #expect(replay.code == 0)
    #expect(try paddy.read("again/events.ndjson") == paddy.read("live/events.ndjson"))
    #expect(try paddy.read("again/quarantine.ndjson") == paddy.read("live/quarantine.ndjson"))
    #expect(try paddy.read("live/quarantine.ndjson").split(separator: "\n").count { $0.contains("nonsense") } == 1)
  }

  @Test("a pipe whose messages come in now is told the minutes that pass; one from a log is not")
  func ticks() throws {
    let paddy = try PaddyProcess()
    let watch = ["watch", "Scenarios/taiyang.yaml", "--from", "-", "--state", "live", "--members", "8", "--quiet"]
    let pipe = Pipe()
    let running = try paddy.start(watch, input: pipe.fileHandleForReading)
    let now = Date().timeIntervalSince1970
    let reading = "[{\"n\": \"urn:paddy:paddy:plot-1:ph\", \"u\": \"pH\", \"v\": 7.1, \"t\": \(now - 1)}]\n"
    try pipe.fileHandleForWriting.write(contentsOf: Data(reading.utf8))
    for _ in 0..<180 {
      if let journal = try? paddy.read("live/journal.ndjson"), journal.contains("\"tick\"") { break }
      Thread.sleep(forTimeInterval: 0.5)
    }
    try pipe.fileHandleForWriting.close()
    let result = try running.finish()
    #expect(result.code == 0, "\(result)")
    let told = try #require(try paddy.read("live/journal.ndjson").split(separator: "\n").first { $0.hasPrefix("{\"tick\": ") })
    let moment = try #require(Double(told.dropFirst("{\"tick\": ".count).dropLast()))
    #expect(moment > now && moment.truncatingRemainder(dividingBy: 60) == 0)
    _ = try paddy.run("observe Scenarios/taiyang.yaml --farm paddy \(Self.short) --out season")
    _ = try paddy.run(
      ["watch", "Scenarios/taiyang.yaml", "--from", "-", "--state", "old", "--members", "8", "--quiet", "--until", "2021-06-20"],
      input: "season/telemetry.ndjson")
    #expect(try !paddy.read("old/journal.ndjson").contains("\"tick\""))
  }

  @Test("what the README prints of the digital field works as it is printed")
  func readme() throws {
    let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../README.md")
    let text = try String(contentsOf: path, encoding: .utf8)
    let section = try #require(text.split(separator: "\n## ").first { $0.hasPrefix("The digital field") })
    let lines = section.split(separator: "\n").filter { $0.hasPrefix("paddy ") }
    #expect(lines.count >= 2)
    let paddy = try PaddyProcess()
    for line in lines {
      let parts = line.split(separator: " < ", maxSplits: 1).map(String.init)
      let result = try paddy.run(String(parts[0].dropFirst("paddy ".count)), input: parts.count > 1 ? parts[1] : nil)
      #expect(result.code == 0, "\(line): \(result)")
    }
  }

  @Test("a storm is advised on for people and for programs")
  func storm() throws {
    let paddy = try PaddyProcess()
    var rain = "time,rain_mm\n"
    for hour in 0..<48 {
      rain += "2021-07-25T\(String(format: "%02d", hour % 24)):00+08:00,9\n".replacing("25T", with: hour < 24 ? "25T" : "26T")
    }
    try paddy.add("rain.csv", rain)
    let people = try paddy.run(["storm", "Scenarios/taiyang.yaml", "--rain", "rain.csv", "--level", "12 cm"])
    #expect(people.code == 0 && people.out.contains("chance of water over the bund") && people.said.isEmpty, "\(people)")
    #expect(
      people.out.contains("Open the gate at 2021-07-2") || people.out.contains("Nothing to do")
        || people.out.contains("No opening"))
    let program = try paddy.run(["storm", "Scenarios/taiyang.yaml", "--rain", "rain.csv", "--level", "12 cm", "--json"])
    let object = try #require(JSONSerialization.jsonObject(with: Data(program.out.utf8)) as? [String: Any])
    #expect(object["bund_m"] as? Double == 0.4 && object["with"] is [String: Any] && object["without"] is [String: Any])
  }
}
