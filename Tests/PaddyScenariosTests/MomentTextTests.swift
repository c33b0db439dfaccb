import Paddy
import PaddyScenarios
import Testing

@Suite struct MomentTextTests {
  @Test(
    "a date is read as people write it, and written in one form",
    arguments: [
      ("06-15", Moment.monthDay(month: 6, day: 15), "06-15"), ("6-5", .monthDay(month: 6, day: 5), "06-05"),
      ("2021-06-15", .date(CalendarDate(year: 2021, month: 6, day: 15)!), "2021-06-15"),
      ("2024-02-29", .date(CalendarDate(year: 2024, month: 2, day: 29)!), "2024-02-29"),
      ("panicle-initiation", .relative(.panicleInitiation, days: 0), "panicle-initiation"),
      ("transplanting + 12 d", .relative(.transplanting, days: 12), "transplanting + 12 d"),
      ("transplanting+12d", .relative(.transplanting, days: 12), "transplanting + 12 d"),
      ("panicle-initiation-5 d", .relative(.panicleInitiation, days: -5), "panicle-initiation - 5 d"),
      ("harvest − 5 days", .relative(.harvest, days: -5), "harvest - 5 d"),
      ("35 d after transplanting", .relative(.transplanting, days: 35), "transplanting + 35 d"),
      ("5 d before harvest", .relative(.harvest, days: -5), "harvest - 5 d"),
      ("24 h after sowing", .relative(.sowing, days: 1), "sowing + 1 d"),
    ])
  func reads(text: String, moment: Moment, written: String) throws {
    #expect(try Moment(parsing: text) == moment)
    #expect(moment.text == written)
    #expect(try Moment(parsing: written) == moment)
  }

  @Test(
    "what is no date is said",
    arguments: [
      ("07-35", "'07-35' is not a date: July has 31 days"),
      ("2021-02-29", "'2021-02-29' is not a date: February 2021 has 28 days"),
      ("02-29", "'02-29' does not come every year; allowed: 02-28 or 03-01"),
      ("13-32", "'13-32' is not a date: there is no month 13; dates are written MM-DD"),
      ("June 15", "'June 15' is not a date: 'June' is no stage of the season"), ("06/15", "'06/15' is not a date; allowed"),
      ("transplanting + 1.5 d", "'1.5 d' is not a whole number of days from 0 to 400"),
      ("transplanting + 3 kg", "'kg' is mass where time is due, as 'd'"),
      ("harvest soon", "'soon' after 'harvest' is not understood"),
      ("", "no date is written"), ("21-06-15", "'21-06-15' is not a date; allowed"),
    ])
  func refuses(text: String, beginning: String) {
    let error = #expect(throws: MomentError.self) { try Moment(parsing: text) }
    #expect(error?.description.hasPrefix(beginning) == true, "\(error?.description ?? "")")
  }
}
