import Foundation
import Numbers
import Paddy
import PaddyScenarios
import Testing

@Suite struct DSSATObservationTests {
  let planting = [1: CalendarDate(year: 2001, month: 1, day: 16)!, 2: CalendarDate(year: 2001, month: 12, day: 1)!]

  @Test func anEndOfSeasonTableIsRead() throws {
    let (read, diagnostics) = DSSATObservations.read(text: DSSATExamples.end, file: "ABCD0101.RIA", planting: planting)
    let table = try #require(read)
    #expect(errors(diagnostics).isEmpty)
    #expect(table.variables == ["HWAM", "CWAM", "BWAH", "LAIX", "ADAT", "MDAT"] && table.treatments == [1, 2])
    #expect(table.value("HWAM", treatment: 1) == 3280 && table.value("LAIX", treatment: 1) == 1.9)
    #expect(table.value("LAIX", treatment: 2) == nil)
    #expect(table.date("ADAT", treatment: 1) == CalendarDate(year: 2001, month: 4, day: 3))
    #expect(table.date("ADAT", treatment: 2) == CalendarDate(year: 2002, month: 1, day: 3))
    #expect(table.grainMoisture == .fourteenPercent)
    #expect(warnings(diagnostics).contains { $0.message.contains("days without a year in ADAT, MDAT: 2001") })
  }

  @Test func aDayBeforePlantingIsInTheNextYear() throws {
    let text = DSSATExamples.end.replacing("02003   -99", with: "  003   040")
    let table = try #require(DSSATObservations.read(text: text, file: "ABCD0101.RIA", planting: planting).observations)
    #expect(table.date("ADAT", treatment: 2) == CalendarDate(year: 2002, month: 1, day: 3))
    #expect(table.date("MDAT", treatment: 2) == CalendarDate(year: 2002, month: 2, day: 9))
  }

  @Test func aSeriesIsReadByDate() throws {
    let text =
      "*EXP. DATA (T): ABCD0101RI\n\n@TRNO   DATE  LAID  XYZD\n     1 01030   1.5   -99\n     1 01020   0.5  12.5\n    10   040   2.5   7.0\n"
    let (read, diagnostics) = DSSATObservations.read(text: text, file: "ABCD0101.RIT", planting: planting)
    let table = try #require(read)
    #expect(errors(diagnostics).isEmpty && table.series("LAID", treatment: 1).map(\.value) == [0.5, 1.5])
    #expect(table.series("XYZD", treatment: 1).map(\.date) == [CalendarDate(year: 2001, month: 1, day: 20)])
    // Of a treatment whose planting is not known the first planting tells the year.
    #expect(table.series("LAID", treatment: 10).map(\.date) == [CalendarDate(year: 2001, month: 2, day: 9)])
  }

  static let mistakes: [(String, String, Int?, Int?, String)] = [
    ("3280", "3,28", 5, 9, "HWAM is '3,28', a number is expected"),
    ("  3280  5433", "  328015433", 5, 9, "stands below HWAM and CWAM"),
    ("  3280", "   3280", 5, 10, "expected at most 12"),
    ("    93 ", "   400 ", 5, 34, "ADAT is '400', no such day"),
    ("02003", "02400", 6, 32, "ADAT is '02400', no such day"),
    ("     1  3280", "     x  3280", 5, 1, "a whole number below TRNO is expected"),
    ("@TRNO ", "@TRTN ", 4, nil, "'@TRNO' is expected"),
    ("HWAM  CWAM", "HWAM  HWAM", 4, 15, "stands twice"),
  ]

  @Test(arguments: mistakes.indices) func mistakesAreErrorsWithTheirPlace(index: Int) throws {
    let (old, new, line, column, part) = Self.mistakes[index]
    let text = DSSATExamples.end.replacing(old, with: new, maxReplacements: 1)
    let found = DSSATObservations.read(text: text, file: "ABCD0101.RIA", planting: planting).diagnostics
    let error = try #require(errors(found).first { $0.message.contains(part) }, "\(found.map(\.description))")
    #expect(error.line == line && error.column == column, "\(error)")
  }

  @Test func aTableCutOffIsAnError() {
    for text in [
      "", "*EXP. DATA (A): ABCD0101RI\n", "*EXP. DATA (A): ABCD0101RI\n@TRNO   HWAM\n", String(DSSATExamples.end.dropLast(4)),
    ] {
      let (_, diagnostics) = DSSATObservations.read(text: text, file: "ABCD0101.RIA", planting: planting)
      #expect(!errors(diagnostics).isEmpty, "\(text)")
    }
    let unknown = DSSATObservations.read(text: DSSATExamples.end, file: "ABCD0101.RIA").diagnostics
    #expect(errors(unknown).contains { $0.message.contains("the day of planting is not known") })
  }

  @Test func theMoistureOfGrainIsToldByTheSum() {
    typealias Row = GrainMoisture.Row
    let wet = [Row(biomass: 5433, straw: 2613, grain: 3280), Row(biomass: 11505, straw: 4883, grain: 7700)]
    #expect(GrainMoisture.basis(of: wet).basis == .fourteenPercent)
    #expect(GrainMoisture.basis(of: wet + [Row(biomass: 10000, straw: 5000, grain: 5000)]).basis == .dry)
    let dry = GrainMoisture.basis(of: [Row(biomass: 10000, straw: 5000, grain: 5000)])
    #expect(dry.basis == .dry && dry.reason == "CWAM = BWAH + HWAM in the only row: HWAM is dry")
    #expect(GrainMoisture.basis(of: []).reason.hasPrefix("no row has"))
  }
}
