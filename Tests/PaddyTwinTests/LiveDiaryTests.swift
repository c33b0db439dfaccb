import Foundation
import Numbers
import Paddy
import PaddyTelemetry
import PaddyTwin
import Testing

/// A watched farm whose farmer keeps a diary.
@Suite struct LiveDiaryTests {
  private typealias Ear = LiveEar
  private static func runner(_ ear: Ear) -> LiveRunner { LiveEar.runner(ear, rejectsOf: "diary.csv") }

  private static let days = 12
  private static let lines: [String] = {
    let end = LiveFixture.farm.start + Double(days) * 86_400
    return LiveFixture.lines.filter { line in
      let received = line.dropFirst("{\"received\": ".count).prefix { $0 != "," }
      return Double(received)! < end
    }
  }()

  private static func fed(_ ear: Ear, _ inputs: [(at: Int, text: String)], lines: [String] = Self.lines) -> LiveRunner {
    var runner = Self.runner(ear)
    for (place, line) in lines.enumerated() {
      for input in inputs where input.at == place {
        runner.feed(LiveInput(.diary, name: "diary.csv", text: input.text).line)
      }
      runner.feed(Data(line.utf8))
    }
    runner.finish()
    return runner
  }

  /// The line of the log that comes in first on a day after the sensors were set up, at ten by the field's clock.
  private static func place(day: Int) -> Int {
    let moment = LiveFixture.farm.start + 86_400 * Double(day) + 36_000
    return lines.firstIndex { line in
      Double(line.dropFirst("{\"received\": ".count).prefix { $0 != "," })! >= moment
    }!
  }

  /// A day after the sensors were set up.
  private static func date(_ day: Int) -> String {
    "\(CalendarDate(number: Int((LiveFixture.farm.start + 28_800) / 86_400) + day))"
  }

  private static let header = "date,plot,work,what,amount,nitrogen,phosphorus,mass,how,note\n"

  @Test("with the diary of the virtual farmer the twin is farmed as the hidden plot was, to the last gram and millimetre")
  func circle() throws {
    let ear = Ear()
    let runner = Self.fed(ear, [(0, LiveFixture.farm.diary)])
    let twin = try #require(runner.farm.plots["plot-1"]?.twin)
    let season = LiveFixture.farm.plots[0].season
    #expect(twin.calendar.sowing == season.calendar.sowing && twin.calendar.transplanting == season.calendar.transplanting)
    let run = twin.ensemble.day
    #expect(run > season.calendar.transplanting + 5)
    var done = Orders<Double>()
    var water = 0.0
    for day in season.days[..<run] {
      water += day.irrigation
      for deed in Orders<Double>.deeds { done[keyPath: deed] += day.orders[keyPath: deed] }
    }
    done.irrigationAmount = water
    #expect(water > 0.05 && done.incorporatedUrea > 5)
    for deed in Orders<Double>.deeds {
      #expect(abs(twin.worked[keyPath: deed] - done[keyPath: deed]) <= 1e-9 * max(1, done[keyPath: deed]), "\(deed)")
    }
    #expect(runner.addsUp && ear.rejects.isEmpty && runner.farm.tally.diary.rejected == 0 && runner.farm.tally.diary.taken > 5)
    #expect(runner.farm.diaryWaiting > 0)
  }

  @Test("a diary that says nothing changes nothing, bit for bit")
  func empty() {
    let (with, without) = (Ear(), Ear())
    _ = Self.fed(with, [(0, Self.header)])
    _ = Self.fed(without, [])
    #expect(with.events == without.events)
  }

  @Test("a gift of two days ago is made good, one of a week ago and water of a closed day are put aside, and the counts add up")
  func late() throws {
    let text =
      Self.header + "\(Self.date(7)),,fertiliser,urea,,54 kg/ha,,,,\n\(Self.date(2)),,fertiliser,urea,,36 kg/ha,,,,\n"
      + "\(Self.date(7)),,irrigation,,30 mm,,,,,\nnonsense\n\(Self.date(8)),,outlet,,20 cm,,,,,\n"
    let ear = Ear()
    let runner = Self.fed(ear, [(Self.place(day: 9), text), (Self.place(day: 10), text)])
    let twin = try #require(runner.farm.plots["plot-1"]?.twin)
    #expect(runner.farm.tally.diary.late == 2 && runner.farm.tally.diary.rejected == 3 && runner.farm.tally.diary.taken == 0)
    #expect(runner.addsUp)
    #expect(ear.rejects.map(\.line) == [5, 3, 4])
    #expect(ear.rejects.map { $0.records[0].fault.reason } == [.diary, .late, .late])
    #expect(ear.rejects[1].records[0].fault.detail.hasPrefix("fertiliser on \(Self.date(2)), which was closed 6 days before"))
    #expect(ear.rejects.allSatisfy { $0.received != nil })
    #expect(ear.notes.contains { $0.hasPrefix("diary.csv:2: \(Self.date(7)) was closed, fertiliser is made good today") })
    // Told before the plan's basal dressing was over, the diary has only its own 54 kg after that.
    #expect(abs(twin.worked.broadcastUrea - 5.4) < 1e-12)
    let plain = Ear()
    let planned = try #require(Self.fed(plain, []).farm.plots["plot-1"]?.twin)
    #expect(planned.worked.incorporatedUrea == twin.worked.incorporatedUrea && planned.worked.broadcastUrea == 0)
  }

  @Test("saved and taken up anywhere, a farm with a diary goes on as if it had never stopped", arguments: [0.3, 0.74, 0.95])
  func resumed(share: Double) throws {
    let text = Self.header + "\(Self.date(7)),,fertiliser,urea,,54 kg/ha,,,,\n\(Self.date(2)),,irrigation,,3 mm,,,,,\n"
    let inputs = [(at: Self.place(day: 8), text: text)]
    let whole = Ear()
    let all = Self.fed(whole, inputs)
    let cut = Int(share * Double(Self.lines.count))
    let (first, second) = (Ear(), Ear())
    var before = Self.runner(first)
    for (place, line) in Self.lines[..<cut].enumerated() {
      if place == inputs[0].at { before.feed(LiveInput(.diary, name: "diary.csv", text: text).line) }
      before.feed(Data(line.utf8))
    }
    var after = Self.runner(second)
    try after.restore(try LiveFarm.record(before.farm.bytes), counts: before.reader.intake.counts, foreign: 0)
    for (place, line) in Self.lines.enumerated() where place >= cut {
      if place == inputs[0].at { after.feed(LiveInput(.diary, name: "diary.csv", text: text).line) }
      after.feed(Data(line.utf8))
    }
    after.finish()
    #expect(first.events + second.events == whole.events)
    #expect(after.farm.tally == all.farm.tally && after.addsUp)
    #expect(first.rejects + second.rejects == whole.rejects && whole.rejects.count == 1)
  }

  @Test("transplanting two days later than planned moves the twin's, told before or in time; told too late it is put aside")
  func transplanting() throws {
    let planned = LiveFixture.farm.plots[0].season.calendar.transplanting
    let text = Self.header + "\(Self.date(5)),,transplanting,,,,,,,\n"
    for place in [0, Self.place(day: 2)] {
      let ear = Ear()
      let twin = try #require(Self.fed(ear, [(place, text)]).farm.plots["plot-1"]?.twin)
      #expect(twin.calendar.transplanting == planned + 2 && ear.rejects.isEmpty)
      #expect(ear.notes.contains { $0.contains("transplanted on \(Self.date(5)), by the diary") } == (place > 0))
    }
    let ear = Ear()
    let twin = try #require(Self.fed(ear, [(Self.place(day: 6), text)]).farm.plots["plot-1"]?.twin)
    #expect(twin.calendar.transplanting == planned && ear.rejects.count == 1)
  }

  @Test("what a diary left undone is not made good by a forecast, and what it did early is not done twice")
  func forecasts() throws {
    func left(_ text: String) throws -> Double {
      let twin = try #require(Self.fed(Ear(), [(0, text)]).farm.plots["plot-1"]?.twin)
      return try #require(twin.forecast().outcomes.first)[.fertiliserNitrogen]
    }
    let plan = try left(Self.header)
    let nothing = try left(Self.header + "2021-05-20,,keeping,fertiliser,,,,,,\n")
    let early = try left(
      Self.header
        + "\(Self.date(1)),,fertiliser,urea,,67.5 kg/ha,,,incorporated,\n\(Self.date(6)),,fertiliser,urea,,40.5 kg/ha,,,,\n")
    // 75 % of 180 kg: 67.5, 40.5 and 27.
    #expect(abs(plan - 135) < 1e-6)
    #expect(abs(nothing - 67.5) < 1e-6)
    #expect(abs(early - 135) < 1e-6)
  }
}
