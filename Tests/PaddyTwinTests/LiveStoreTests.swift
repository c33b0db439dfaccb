import Foundation
import PaddyTelemetry
import PaddyTwin
import Testing

/// The folder of a watched farm under kills: its quarantine.
@Suite struct LiveStoreTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "paddy-store-\(UUID().uuidString)").path

  private final class Ear {
    var events: [LiveEvent] = []
    var rejects: [RejectedMessage] = []
  }

  /// The log with every third line followed by one that is nonsense.
  private static let lines: [String] = LiveFixture.lines.prefix(16_000).enumerated().flatMap { place, line in
    place % 3 == 0 ? [line, "nonsense \(place)\n"] : [line]
  }

  private func raws() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasPrefix("quarantine") }
      .flatMap { try String(contentsOfFile: folder + "/" + $0, encoding: .utf8).split(separator: "\n") }
      .map { try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])["raw"] as? String ?? "" }
  }

  @Test("a quarantine that is put aside again and again, under kills, holds every reject once")
  func quarantine() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var fed = 0
    var left: LiveRunner?
    for round in 0..<5 {
      let store = try LiveStore(folder, quarantineSize: 20_000)
      let ear = Ear()
      var runner = LiveRunner(
        farm: LiveFixture.live(), intake: Intake(), format: .ndjson, event: { ear.events.append($0) },
        rejected: { ear.rejects.append($0) })
      if let saved = try store.resume() { try runner.restore(saved.farm, counts: saved.counts, foreign: saved.foreign) }
      let end = round == 4 ? Self.lines.count : Self.lines.count * (round + 1) / 5 - 37 * round
      while fed < end {
        let next = min(end, fed + 400)
        try store.log(Data(Self.lines[fed..<next].joined().utf8))
        fed = next
        while try store.readNew({ runner.feed($0) }) {}
        let isClosed = ear.events.contains { if case .day = $0 { true } else { false } }
        for reject in ear.rejects { try store.putAside(reject) }
        for event in ear.events { try store.note(event) }
        (ear.events, ear.rejects) = ([], [])
        if isClosed { try store.save(runner) }
      }
      left = runner
    }
    let runner = try #require(left)
    let all = try raws()
    #expect(all.count { $0.hasPrefix("nonsense") } == 16_000 / 3 + 1)
    #expect(Set(all).count == all.count && all.count == runner.reader.intake.counts.rejectedMessages && runner.addsUp)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasPrefix("quarantine") }
    #expect(files.count > 20)
    for file in files { #expect(try Data(contentsOf: URL(filePath: folder + "/" + file)).count <= 20_000) }
  }
}
