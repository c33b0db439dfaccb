import Foundation
import Numbers
import Paddy
import PaddyReports
import Testing

@Suite struct SeasonReportTests {
  static func season(_ member: String, rice: Double, frogs: Double) throws -> SeasonReport.Season {
    let book = try Examples.book(rice: rice, frogs: frogs)
    var outcome = Examples.outcome([
      (.yield14, rice / 1000), (.flowering, 237), (.animalYield, frogs / 1000), (.sprays, 0), (.methane, 160.2),
      (.ammoniaLoss, 31.4),
    ])
    outcome.enter(book)
    var nitrogen = NitrogenBalance()
    nitrogen[.fertiliser] = 126
    nitrogen[.feed] = frogs / 10
    nitrogen[.ammonia] = 31.4
    nitrogen[.animalsHarvested] = frogs / 40
    nitrogen[.crop] = rice / 70
    nitrogen[.soilAndWater] = nitrogen.remainder
    func date(_ month: Int, _ day: Int) -> CalendarDate { CalendarDate(year: 2021, month: month, day: day)! }
    return SeasonReport.Season(
      member: member, dates: [("sowing", date(5, 20)), ("transplanting", date(6, 15)), ("harvest", date(9, 28))],
      outcome: outcome,
      nitrogen: nitrogen, imbalance: ("water", 3.4e-14 * frogs / 900), book: book, gap: Examples.gap(harvested: rice))
  }

  /// Written anew by `PADDY_UPDATE_SNAPSHOTS=1 swift test --filter SeasonReportTests`.
  @Test("the printed reports are the snapshots, letter by letter", arguments: ["season", "seasons"]) func snapshot(name: String)
    throws
  {
    let one = try SeasonReportTests.season("2021", rice: 8200, frogs: 900)
    let two = try SeasonReportTests.season("2022", rice: 8500, frogs: 700)
    let text =
      name == "season"
      ? SeasonReport.text(title: "Two fields at Taiyang", system: "rice-frog", seasons: [one], cash: true)
      : SeasonReport.text(title: "Two fields at Taiyang", system: "rice-frog", seasons: [one, two], failed: 1)
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Snapshots/\(name).txt")
    if ProcessInfo.processInfo.environment["PADDY_UPDATE_SNAPSHOTS"] != nil {
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("snapshot written; run again without PADDY_UPDATE_SNAPSHOTS")
    }
    #expect(text == (try String(contentsOf: file, encoding: .utf8)))
    for line in text.split(separator: "\n") { #expect(TextTable.width(of: String(line)) <= 100) }
  }
  @Test("a season that ran is reported with its dates, and its nitrogen closes") func real() throws {
    let season = try FrogSeason()
    let end = season.batch.runAlone(season.year).end
    let together = season.batch.run([season.year, season.year])[1]
    #expect(end.nitrogen == together.nitrogen)
    let turnover = end.nitrogen.total(.inward)
    #expect(turnover > 120 && abs(end.nitrogen.remainder) < 1e-9 * turnover, "\(end.nitrogen.remainder) of \(turnover)")
    #expect(abs(end.nitrogen[.fertiliser] - 120) < 1e-9 && end.nitrogen[.crop] > 0 && end.nitrogen[.animalsHarvested] > 0)
    #expect(end.nitrogen[.irrigationAndRain] > 0 && end.nitrogen[.feed] == end.outcome[.feedNitrogen])
    let book = try CashBook(end.record, prices: Catalogue.priceLists[0])
    let text = SeasonReport.text(
      title: "Taiyang", system: "rice-frog", seasons: [SeasonReport.Season(member: "1", end: end, book: book)], cash: true)
    let calendar = season.year.calendar
    #expect(text.contains("\(calendar.date(calendar.flowering))  flowering"))
    #expect(text.contains("\(calendar.date(calendar.harvest))  harvest"))
    #expect(text.contains("Largest imbalance of the field's books"))
    let fed = text.split(separator: "\n").filter { $0.contains("feed: bullfrog") }
    #expect(fed.count == 4 && fed[1].hasPrefix("2001-07-31  feed: bullfrog, 31 days"))
  }
  @Test("where every run failed nothing but that is said") func failed() {
    #expect(
      SeasonReport.text(title: "T", system: "s", seasons: [], failed: 2)
        == "T\ns, 2 seasons\n2 of 2 runs failed and are left out\n")
  }
}
