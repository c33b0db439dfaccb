import Foundation
import Numbers
import Paddy
import PaddyScenarios
import PaddyStudies
import PaddyTelemetry
import Testing

import PaddyTwin

/// What a watched farm says, kept for a test: of the rejects those of one file, for the log has some of its own, of sensors whose clock is wrong.
final class LiveEar {
  var events: [Data] = []
  var notes: [String] = []
  var rejects: [RejectedMessage] = []

  /// A runner that speaks into it.
  static func runner(_ ear: LiveEar, rejectsOf file: String) -> LiveRunner {
    LiveRunner(
      farm: LiveFixture.live(), intake: Intake(), format: .ndjson,
      event: {
        ear.events.append($0.json)
        if case .note(let text) = $0 { ear.notes.append(text) }
      }, rejected: { if $0.topic == file { ear.rejects.append($0) } })
  }
}

/// A short log of a virtual farm: thirty-odd days around transplanting.
enum LiveFixture {
  static let farm: VirtualFarm = {
    var settings = VirtualFarm.Settings()
    settings.farm = "linan"
    settings.zone = 8 * 3600
    settings.faults = FaultRates(FaultRates.oncePerSeason.perDay.mapValues { 3 * $0 })
    return try! VirtualFarm(scenario: TwinFixture.scenario, system: TwinFixture.system("rice-fish"), settings: settings)
  }()

  static let lines: [String] = {
    var lines: [String] = []
    farm.observe { readings in
      for reading in readings where reading.received < farm.start + 35 * 86_400 {
        lines.append("{\"received\": \(reading.received), \"payload\": \(SenML.pack([reading]))}\n")
      }
    }
    return lines
  }()

  /// Readings among them that come while nothing is wrong with their sensor.
  static let healthy: Int = {
    var readings: [Reading] = []
    let faults = farm.observe { today in readings += today.filter { $0.received < farm.start + 35 * 86_400 } }
    let ofDevice = Dictionary(grouping: faults, by: \.device)
    return readings.count { reading in
      !(ofDevice[reading.device] ?? []).contains { $0.from <= reading.observed && reading.observed <= $0.to }
    }
  }()

  static func live() -> LiveFarm {
    var settings = LiveFarm.Settings()
    settings.twin.members = 16
    settings.zone = 8 * 3600
    return LiveFarm(
      farm: "linan", scenario: TwinFixture.scenario, system: TwinFixture.system("rice-fish"), weather: TwinFixture.weather,
      settings: settings)
  }
}

@Suite struct LiveFarmTests {
  final class Ear {
    var events: [Data] = []
    var rejects = 0
  }

  static func runner(_ ear: Ear, until: Double? = nil) -> LiveRunner {
    LiveRunner(
      farm: LiveFixture.live(), intake: Intake(), format: .ndjson, until: until, event: { ear.events.append($0.json) },
      rejected: { _ in ear.rejects += 1 })
  }

  nonisolated(unsafe) static let whole: (events: [Data], runner: LiveRunner) = {
    let ear = Ear()
    var runner = Self.runner(ear)
    runner.feed(Data(LiveFixture.lines.joined().utf8))
    runner.finish()
    return (ear.events, runner)
  }()

  @Test("every reading ends somewhere and the counts add up; days are closed and the twin corrected")
  func counts() throws {
    let runner = Self.whole.runner
    #expect(runner.addsUp)
    // A clock more than an hour ahead is rejected when it comes in.
    #expect(runner.reader.intake.counts.rejected == runner.reader.intake.counts.reasons[.clock] ?? 0)
    #expect(runner.farm.tally.readings + runner.reader.intake.counts.rejected == LiveFixture.lines.count)
    #expect(Double(runner.farm.tally.good) > 0.97 * Double(LiveFixture.healthy))
    let plot = try #require(runner.farm.plots["plot-1"])
    #expect(plot.days.count >= 34)
    #expect(plot.days.contains { $0.quantities.contains { $0.isUsed == true } })
    #expect(plot.harvests.count >= 3)
  }

  @Test("fed in other pieces, it says the same, byte for byte")
  func pieces() {
    let ear = Ear()
    var runner = Self.runner(ear)
    let bytes = Array(LiveFixture.lines.joined().utf8)
    var stream = RandomStream(seed: 1, purpose: "pieces", member: 0)
    var place = 0
    while place < bytes.count {
      let end = min(bytes.count, place + 1 + stream.index(below: 40_000))
      runner.feed(bytes[place..<end])
      place = end
    }
    runner.finish()
    #expect(ear.events == Self.whole.events)
  }

  @Test("saved and taken up anywhere, it goes on as if it had never stopped", arguments: [0.2, 0.55, 0.9])
  func resumed(share: Double) throws {
    let cut = Int(share * Double(LiveFixture.lines.count))
    let first = Ear()
    var before = Self.runner(first)
    before.feed(Data(LiveFixture.lines[..<cut].joined().utf8))
    let saved = try before.farm.bytes
    let second = Ear()
    var after = Self.runner(second)
    try after.restore(try LiveFarm.record(saved), counts: before.reader.intake.counts, foreign: before.foreign)
    after.feed(Data(LiveFixture.lines[cut...].joined().utf8))
    after.finish()
    #expect(first.events + second.events == Self.whole.events)
    #expect(after.farm.tally == Self.whole.runner.farm.tally && after.addsUp)
  }

  @Test("bad messages between the good ones change nothing but the counts")
  func flood() throws {
    let ear = Ear()
    var runner = Self.runner(ear)
    let bad = [
      "{\"n\":1}", "][", "{\"received\": 1}", "\u{0}\u{1}", "{\"bn\":\"urn:paddy:linan:plot-1:\",\"n\":\"ph\",\"v\":\"x\"}", "[]",
    ]
    var text = ""
    for (index, line) in LiveFixture.lines.enumerated() {
      text += line
      if index % 3 == 0 { text += bad[index % bad.count] + "\n" }
    }
    runner.feed(Data(text.utf8))
    runner.finish()
    #expect(ear.events == Self.whole.events)
    let own = Self.whole.runner.reader.intake.counts.rejected
    #expect(runner.addsUp && ear.rejects == (LiveFixture.lines.count + 2) / 3 + own)
  }

  @Test("a clock that jumps back, and readings of another farm, stop nothing")
  func strange() throws {
    let ear = Ear()
    var runner = Self.runner(ear)
    runner.feed(Data(LiveFixture.lines[..<3000].joined().utf8))
    let reading = Reading(
      farm: "linan", plot: "plot-1", sensor: "ph", variable: .pH, value: 7, observed: LiveFixture.farm.start,
      received: LiveFixture.farm.start - 86_400 * 40)
    let other = Reading(
      farm: "elsewhere", plot: "plot-1", sensor: "ph", variable: .pH, value: 7, observed: LiveFixture.farm.start + 9e4,
      received: LiveFixture.farm.start + 9e4)
    for odd in [reading, other] {
      runner.feed(Data("{\"received\": \(odd.received), \"payload\": \(SenML.pack([odd]))}\n".utf8))
    }
    runner.feed(Data(LiveFixture.lines[3000..<6000].joined().utf8))
    runner.finish()
    #expect(runner.addsUp && runner.foreign == 1)
  }

  @Test("the journal of a folder, cut off anywhere by a kill, gives the whole again: nothing lost, nothing twice")
  func killed() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "paddy-store-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var fed = 0
    var stream = RandomStream(seed: 2, purpose: "kills", member: 0)
    for round in 0..<4 {
      let isLast = round == 3
      let store = try LiveStore(folder)
      var pending: [LiveEvent] = []
      var runner = LiveRunner(
        farm: LiveFixture.live(), intake: Intake(), format: .ndjson, event: { pending.append($0) })
      if let saved = try store.resume() { try runner.restore(saved.farm, counts: saved.counts, foreign: saved.foreign) }
      let end = isLast ? LiveFixture.lines.count : min(LiveFixture.lines.count, fed + 4000 + stream.index(below: 9000))
      while fed < end {
        let next = min(end, fed + 500)
        try store.log(Data(LiveFixture.lines[fed..<next].joined().utf8))
        fed = next
        while try store.readNew({ runner.feed($0) }) {}
        let closed = pending.contains { if case .day = $0 { true } else { false } }
        for event in pending { try store.note(event) }
        pending = []
        if closed { try store.save(runner) }
      }
      if isLast {
        runner.finish()
        for event in pending { try store.note(event) }
        let events = try #require(FileManager.default.contents(atPath: folder + "/events.ndjson"))
        #expect(events == Self.whole.events.reduce(Data(), +))
        #expect(runner.addsUp && runner.farm.tally == Self.whole.runner.farm.tally)
        #expect(runner.reader.intake.counts == Self.whole.runner.reader.intake.counts)
      } else {
        // A kill leaves half a line behind.
        try store.log(Data(LiveFixture.lines[fed].utf8.prefix(20)))
      }
    }
  }

  @Test("two of them cannot watch into one folder")
  func locked() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "paddy-store-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let store = try LiveStore(folder)
    #expect(throws: LiveStore.Failure.self) { try LiveStore(folder) }
    withExtendedLifetime(store) {}
  }
}
