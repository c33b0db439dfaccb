import Foundation
import Numbers
import PaddyTelemetry
import Testing

@Suite("The book of alarms")
struct AlarmBookTests {
  @Test("A dip of one reading is no alarm; twenty minutes of low readings are, once; a well hour clears it")
  func hysteresis() {
    var book = AlarmBook(farm: "linan", rules: AlarmSample.rules)
    #expect(book.take(all: AlarmSample.probe([(0.8, 0), (1.2, 10), (0.8, 20), (0.9, 30)])).isEmpty)
    let raised = book.take(AlarmSample.oxygen(0.7, at: 40))
    #expect(raised.map(\.change) == [.raised] && raised[0].severity == .warning && raised[0].sequence == 1)
    #expect(raised[0].id == "plot-3/low-oxygen/flat#1" && raised[0].evidence.value == 0.7)
    #expect(book.take(all: (5...20).map { AlarmSample.oxygen(0.7, at: Double($0) * 10) }).isEmpty)
    // 1.2 is above the threshold and not yet safe: neither raises nor clears.
    #expect(book.take(all: (21...40).map { AlarmSample.oxygen(1.2, at: Double($0) * 10) }).isEmpty)
    #expect(book.take(all: (41...46).map { AlarmSample.oxygen(3, at: Double($0) * 10) }).isEmpty)
    let cleared = book.take(AlarmSample.oxygen(3, at: 470))
    #expect(cleared.map(\.change) == [.cleared] && cleared[0].id == raised[0].id && book.active.isEmpty)
  }

  @Test("By the standard rule low oxygen stands for two dawns after all is well: 54 hours")
  func standsOvernight() {
    var book = AlarmBook(farm: "linan")
    _ = book.take(all: (0...3).map { AlarmSample.oxygen(0.7, at: Double($0) * 10) })
    #expect(book.active.count == 1)
    _ = book.take(all: (1...53).map { AlarmSample.oxygen(5, at: 40 + Double($0) * 60) })
    #expect(book.active.count == 1)
    _ = book.take(all: (54...55).map { AlarmSample.oxygen(5, at: 40 + Double($0) * 60) })
    #expect(book.active.isEmpty)
  }

  @Test("The same alarm again has the next number")
  func again() {
    var book = AlarmBook(farm: "linan", rules: AlarmSample.rules)
    let day =
      (0...3).map { AlarmSample.oxygen(0.7, at: Double($0) * 10) } + (4...12).map { AlarmSample.oxygen(5, at: Double($0) * 10) }
    let next = day.map { evidence in
      var moved = evidence
      moved.observed += 86_400
      return moved
    }
    #expect(book.take(all: day + next).map(\.id.last) == ["1", "1", "2", "2"])
  }

  @Test("Past the worsening level it grows one step, once")
  func worsens() {
    var book = AlarmBook(farm: "linan", rules: AlarmSample.rules)
    let events = book.take(
      all: AlarmSample.probe([(0.8, 0), (0.8, 20), (0.3, 30), (0.2, 40), (0.8, 50), (0.2, 60)])
    )
    #expect(events.map(\.change) == [.raised, .worsened])
    #expect(events.last?.severity == .critical)
  }

  @Test("Nobody answers: it grows by the rule, three times at most; an answer stops it")
  func escalates() {
    var book = AlarmBook(farm: "linan", rules: AlarmSample.rules)
    _ = book.take(all: AlarmSample.probe([(0.8, 0), (0.8, 20)]))
    var quiet = book
    #expect(book.advance(to: AlarmSample.time(79)).isEmpty)
    let events = (1...10).flatMap { book.advance(to: AlarmSample.time(20 + 60 * Double($0))) }
    #expect(events.map(\.change) == [.escalated, .escalated, .escalated])
    #expect(events.map(\.severity) == [.critical, .critical, .critical])
    let seen = quiet.acknowledge("plot-3/low-oxygen/flat#1", by: "Li", now: AlarmSample.time(30))
    #expect(seen?.change == .acknowledged && seen?.acknowledgedBy == "Li")
    #expect(quiet.advance(to: AlarmSample.time(5000)).isEmpty)
    #expect(quiet.acknowledge("plot-3/low-oxygen/flat#1", by: "Li", now: AlarmSample.time(31)) == nil)
    #expect(quiet.acknowledge("nothing#1", by: "Li", now: AlarmSample.time(31)) == nil)
  }

  @Test("A clock that jumps back makes nothing grow")
  func clockBack() {
    var book = AlarmBook(farm: "linan", rules: AlarmSample.rules)
    _ = book.take(all: AlarmSample.probe([(0.8, 0), (0.8, 20)]))
    #expect(book.advance(to: 0).isEmpty)
  }

  @Test("A forecast raises by its probability alone and tells how long is left; it lapses when it has had its time")
  func forecast() {
    var book = AlarmBook(farm: "linan", rules: AlarmSample.rules)
    func dawn(_ probability: Double, _ minutes: Double) -> AlarmEvidence {
      AlarmSample.oxygen(1.6, at: minutes, confidence: probability, source: .forecast, expected: 300)
    }
    #expect(book.take(dawn(0.3, 0)).isEmpty)
    let raised = book.take(dawn(0.8, 30))
    #expect(raised.map(\.change) == [.raised] && raised[0].leadTime == 270 * 60)
    #expect(book.advance(to: AlarmSample.time(300 + 359)).allSatisfy { $0.change == .escalated } && book.active.count == 1)
    #expect(book.advance(to: AlarmSample.time(300 + 360)).map(\.change) == [.cleared])
    // The same message once more, long after: it does not come back.
    #expect(book.take(dawn(0.8, 30), now: AlarmSample.time(700)).isEmpty && book.active.isEmpty)
    #expect(book.counts.tooLate == 1)
  }

  @Test("It stands while any source holds it up")
  func sources() {
    var book = AlarmBook(farm: "linan", rules: AlarmSample.rules)
    _ = book.take(all: AlarmSample.probe([(0.8, 0), (0.8, 20)]))
    _ = book.take(AlarmSample.oxygen(0.8, at: 20, confidence: 0.9, source: .twin))
    _ = book.take(AlarmSample.oxygen(0.8, at: 45, confidence: 0.9, source: .twin))
    #expect(book.take(all: (5...20).map { AlarmSample.oxygen(4, at: Double($0) * 10) }).isEmpty)
    #expect(book.active.map(\.evidence.source) == [.twin])
    let events = book.take(all: (5...11).map { AlarmSample.oxygen(4, at: Double($0) * 10, confidence: 0.1, source: .twin) })
    #expect(events.map(\.change) == [.cleared])
  }

  @Test("A reading that is not believed neither raises nor clears")
  func unbelieved() {
    var book = AlarmBook(farm: "linan", rules: AlarmSample.rules)
    #expect(book.take(all: (0...9).map { AlarmSample.oxygen(0.1, at: Double($0) * 10, confidence: 0.2) }).isEmpty)
    _ = book.take(all: AlarmSample.probe([(0.8, 100), (0.8, 120)]))
    #expect(book.take(all: (13...30).map { AlarmSample.oxygen(9, at: Double($0) * 10, confidence: 0.2) }).isEmpty)
    #expect(book.active.count == 1)
  }

  @Test("The evidence's own threshold goes before the rule's")
  func ownThreshold() {
    var book = AlarmBook(farm: "linan", rules: AlarmSample.rules)
    var evidence = AlarmEvidence(
      plot: "plot-3", kind: .overtoppingExpected, subject: "bund", value: 0.35, unit: "m", threshold: .above(0.4),
      confidence: 0.1,
      observed: AlarmSample.midnight, expectedAt: AlarmSample.time(600), cause: "Heavy rain", source: .forecast)
    #expect(book.take(evidence).isEmpty)
    evidence.observed += 600
    (evidence.value, evidence.confidence) = (0.42, 0.7)
    let events = book.take(evidence)
    #expect(events.map(\.threshold) == [.above(0.4)])
    #expect(
      events.first?.action
        == "Open the gate of plot-3 now, check nets and fence: 42.0 cm is expected at 2021-07-22 10:00 and the bund is 40.0 cm high"
    )
  }

  @Test("In whatever order the evidence of a night comes, the same stands in the end", arguments: 0..<40)
  func anyOrder(member: Int) {
    var random = RandomStream(seed: 7, purpose: "alarm order", member: member)
    let night = (0..<36).map { AlarmSample.oxygen(random.uniform(0.2, 2.2), at: Double($0) * 10) }
    var inOrder = AlarmBook(farm: "linan", rules: AlarmSample.rules)
    _ = inOrder.take(all: night)
    var shuffled = night
    for index in shuffled.indices.dropLast() {
      shuffled.swapAt(index, index + random.index(below: shuffled.count - index))
    }
    var late = AlarmBook(farm: "linan", rules: AlarmSample.rules)
    for evidence in shuffled + shuffled.prefix(5) { _ = late.take(evidence, now: AlarmSample.time(360)) }
    #expect(late.active.map(\.evidence) == inOrder.active.map(\.evidence))
    #expect(late.active.map(\.key) == inOrder.active.map(\.key))
    #expect(late.counts.repeated == 5 && late.counts.handedIn == 41 && late.counts.refused == 0)
    #expect(late.counts.late > 0 && inOrder.counts.inOrder == 36)
  }

  @Test("Late evidence that turns the night over is told at once, and what is older than six hours is counted and left")
  func late() {
    var book = AlarmBook(farm: "linan", rules: AlarmSample.rules)
    _ = book.take(AlarmSample.oxygen(0.8, at: 0))
    #expect(book.take(AlarmSample.oxygen(0.8, at: 20)).map(\.change) == [.raised])
    #expect(book.take(AlarmSample.oxygen(4, at: 10), now: AlarmSample.time(30)).map(\.change) == [.cleared])
    _ = book.take(AlarmSample.oxygen(4, at: 600))
    #expect(book.take(AlarmSample.oxygen(0.1, at: 200), now: AlarmSample.time(610)).isEmpty && book.counts.tooLate == 1)
  }

  @Test(
    "What cannot be used is refused with its reason, counted, and changes nothing",
    arguments: [
      (AlarmSample.oxygen(.nan, at: 0), "value nan"), (AlarmSample.oxygen(1, at: 0, confidence: 1.5), "confidence 1.5"),
      (AlarmSample.oxygen(1, at: .infinity), "observed time inf"),
      (AlarmSample.oxygen(1, at: 0, expected: .nan), "expected time nan"),
      (AlarmSample.oxygen(1, at: 11), "ahead of 2021-07-22T00:00:00Z"),
      (AlarmSample.oxygen(1, at: 0, confidence: .nan), "confidence nan"),
    ])
  func refused(evidence: AlarmEvidence, reason: String) {
    var book = AlarmBook(farm: "linan", rules: AlarmSample.rules)
    #expect(book.take(evidence, now: AlarmSample.midnight).isEmpty)
    #expect(book.counts.refused == 1 && book.counts.handedIn == 1)
    #expect(book.latestRefusal?.contains(reason) == true)
    // The next good reading is not held back by it.
    #expect(book.take(all: AlarmSample.probe([(0.8, 0), (0.8, 20)])).map(\.change) == [.raised])
  }

  @Test("Stopped at any moment and gone on from its checkpoint, a season tells the same bytes")
  func checkpoint() throws {
    var random = RandomStream(seed: 3, purpose: "alarm season", member: 0)
    let season = (0..<400).map { step in
      AlarmSample.oxygen(
        random.uniform(0.2, 2.5), at: Double(step) * 15 - (random.chance(0.2) ? random.uniform(0, 200) : 0),
        plot: "plot-\(random.index(below: 3))")
    }
    func told(stopping: Set<Int>) throws -> (Data, Data) {
      var book = AlarmBook(farm: "linan", rules: AlarmSample.rules)
      var log = Data()
      let encoder = JSONEncoder()
      encoder.outputFormatting = .sortedKeys
      for (step, evidence) in season.enumerated() {
        let now = AlarmSample.time(Double(step) * 15)
        for event in book.take(evidence, now: now) + book.advance(to: now) { log += event.json }
        if stopping.contains(step) {
          let record = try JSONDecoder().decode(AlarmBook.Record.self, from: encoder.encode(book.record))
          book = AlarmBook(record, rules: AlarmSample.rules)
        }
      }
      return (log, try encoder.encode(book.record))
    }
    let straight = try told(stopping: [])
    let broken = try told(stopping: Set(stride(from: 3, to: 400, by: 7)))
    #expect(straight.0.split(separator: 10).count > 20)
    #expect(straight.0 == broken.0 && straight.1 == broken.1)
  }

  @Test("The gravest stand first")
  func order() {
    var book = AlarmBook(farm: "linan", rules: AlarmSample.rules)
    for (plot, value) in [("plot-1", 0.8), ("plot-2", 0.2), ("plot-3", 0.9)] {
      _ = book.take(all: [0, 20].map { AlarmSample.oxygen(value, at: $0, plot: plot) })
    }
    #expect(book.active.map(\.key.plot) == ["plot-2", "plot-1", "plot-3"])
  }
}
