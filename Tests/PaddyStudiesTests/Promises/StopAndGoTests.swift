import Numbers
import PaddyScenarios
import PaddyStudies
import Testing

import Paddy

@Suite("Stop and go equals straight through, bit for bit")
struct StopAndGoTests {
  @Test("Saved on every tenth day, read back and resumed: the season, its outcome and its books")
  func everyTenthDay() throws {
    let study = Shipped.taiyang
    for (index, system) in study.scenario.systems.enumerated() {
      let batch = study.batch(index)
      let year = try study.year(batch, index)
      let straight = batch.everyDay(year).progress
      let end = Fingerprint(batch.runAlone(year).end)
      let season = batch.season(year)
      for day in Array(stride(from: 0, to: season.drivers.count, by: 10)) + [season.drivers.count] {
        let bytes = batch.checkpoint(year, day: day, identity: system.name).bytes
        let read = try Checkpoint(bytes: bytes, identity: system.name)
        #expect(
          differences(season.advanced(read, until: season.drivers.count).progress, straight) == [], "\(system.name), day \(day)")
        #expect(Fingerprint(batch.resume(read, year)) == end, "\(system.name), day \(day)")
      }
    }
  }

  @Test("Stopped every night")
  func everyNight() throws {
    let study = Shipped.taiyang
    let batch = study.batch(1)
    let year = try study.year(batch, 6)
    let season = batch.season(year)
    var kept = Checkpoint(progress: season.start, day: 0, identity: "night")
    for day in 1...season.drivers.count {
      kept = try Checkpoint(bytes: season.advanced(kept, until: day).bytes, identity: "night")
    }
    #expect(Fingerprint(batch.resume(kept, year)) == Fingerprint(batch.runAlone(year).end))
  }

  @Test("Taken out of eight fields side by side, saved, and gone on alone")
  func outOfEight() throws {
    let study = Shipped.taiyang
    for index in study.scenario.systems.indices {
      let batch = study.batch(index)
      let years = try study.years(batch, 0..<8)
      let drivers = Drivers<Lanes>.together(years.map(\.drivers))
      let eight = Season(field: batch.lanes, drivers: drivers, seedbedDays: years[0].calendar.transplanting)
      var progress = eight.start
      var done = 0
      for day in [17, 26, 61, 103] {
        eight.run(&progress, from: done, until: day)
        done = day
        for (field, year) in years.enumerated() {
          let own: SeasonProgress<Double> = Homogeneous.unpack(progress, field: field)
          let saved = try Checkpoint(bytes: Checkpoint(progress: own, day: day, identity: "\(field)").bytes, identity: "\(field)")
          let alone = batch.season(year).advanced(saved, until: year.drivers.count)
          #expect(differences(alone.progress, batch.everyDay(year).progress) == [], "field \(field), day \(day)")
        }
      }
    }
  }
}
