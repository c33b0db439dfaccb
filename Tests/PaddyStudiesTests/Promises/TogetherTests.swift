import Numbers
import PaddyScenarios
import PaddyStudies
import Testing

import Paddy

@Suite("Together equals alone, bit for bit")
struct TogetherTests {
  /// Runs years side by side and names every number in which one of them differs from itself alone.
  static func differencesFromAlone(_ batch: Batch, _ years: [FieldYear]) -> [String] {
    let drivers = Drivers<Lanes>.together(years.map(\.drivers))
    let season = Season(field: batch.lanes, drivers: drivers, seedbedDays: years[0].calendar.transplanting)
    var progress = season.start
    let days = [TracedDay<Lanes>](unsafeUninitializedCapacity: drivers.count) { room, kept in
      season.run(&progress, from: 0, until: drivers.count, trace: UnsafeMutableBufferPointer(rebasing: room[0..<drivers.count]))
      kept = drivers.count
    }
    return years.enumerated().flatMap { field, year in
      let alone = batch.everyDay(year)
      let own: SeasonProgress<Double> = Homogeneous.unpack(progress, field: field)
      var found = differences(own, alone.progress)
      for day in alone.days.indices where found.isEmpty {
        let today: TracedDay<Double> = Homogeneous.unpack(days[day], field: field)
        found = differences(today, alone.days[day]).map { "\($0) on day \(day)" }
      }
      return found.map { "field \(field): \($0)" }
    }
  }

  @Test("Eight years of every system: state, totals, peaks, ledger and every day on the way")
  func eight() throws {
    for study in Shipped.studies {
      for (index, system) in study.scenario.systems.enumerated() {
        let batch = study.batch(index)
        let years = try study.years(batch, 0..<8)
        // Seasons of different length stand in one group.
        #expect(Set(years.map(\.drivers.count)).count > 1)
        #expect(Self.differencesFromAlone(batch, years) == [], "\(system.name)")
      }
    }
  }

  @Test("Groups of one to seven", arguments: 1...7)
  func fewer(count: Int) throws {
    let study = Shipped.taiyang
    let index = count % study.scenario.systems.count
    let batch = study.batch(index)
    let years = try study.years(batch, 0..<count)
    #expect(Self.differencesFromAlone(batch, years) == [])
    #expect(batch.run(years).map { Fingerprint($0) } == years.map { Fingerprint(batch.runAlone($0).end) })
  }

  @Test("Any order and any grouping")
  func orders() throws {
    let study = Shipped.taiyang
    let batch = study.batch(2)
    let years = try study.years(batch, 0..<12)
    let alone = years.map { Fingerprint(batch.runAlone($0).end) }
    #expect(Set(alone.map(\.numbers)).count == 12)
    var stream = RandomStream(seed: 5, purpose: "orders", member: 0)
    for _ in 0..<6 {
      var order = Array(0..<12)
      for place in order.indices.reversed() { order.swapAt(place, stream.index(below: place + 1)) }
      while !order.isEmpty {
        let group = Array(order.prefix(1 + stream.index(below: 8)))
        order.removeFirst(group.count)
        #expect(batch.run(group.map { years[$0] }).map { Fingerprint($0) } == group.map { alone[$0] }, "\(group)")
      }
    }
  }

  @Test("Plans drawn at random, the same year beside itself in another field")
  func random() {
    var done = 0
    for member in 0..<100 where done < 24 {
      guard let (batch, year) = RandomPlans.season(member) else { continue }
      done += 1
      var shorter = year
      shorter.drivers.removeLast(9)
      #expect(Self.differencesFromAlone(batch, [shorter, year, shorter]) == [], "plan \(member)")
    }
    #expect(done == 24)
  }

  @Test("Groups hold every year once, at most eight, and only years planted on the same day")
  func groups() throws {
    let study = Shipped.taiyang
    let batch = study.batch(0)
    var years: [FieldYear?] = try study.years(batch, 0..<12)
    years[3] = nil
    years[5]!.calendar.transplanting += 1
    let groups = Batch.groups(years)
    #expect(groups.flatMap { $0 }.sorted() == [0, 1, 2, 4, 5, 6, 7, 8, 9, 10, 11])
    #expect(groups.map(\.count).max()! <= 8)
    #expect(groups.contains([5]))
  }
}
