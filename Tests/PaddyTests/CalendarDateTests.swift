import Paddy
import Testing

@Suite struct CalendarDateTests {
  @Test func everyDayOfFourCenturiesComesBack() {
    var previous = CalendarDate(year: 1799, month: 12, day: 31)!
    for number in previous.number + 1...previous.number + 146_097 {
      let date = CalendarDate(number: number)
      #expect(date.number == number && date > previous)
      previous = date
    }
    #expect(previous.description == "2199-12-31")
  }
  @Test func leapDaysExistOnlyInLeapYears() {
    #expect(CalendarDate(year: 2020, month: 2, day: 29)?.dayOfYear == 60)
    #expect(CalendarDate(year: 2021, month: 2, day: 29) == nil)
    #expect(CalendarDate(year: 1900, month: 2, day: 29) == nil)
    #expect(CalendarDate(year: 2020, dayOfYear: 366).description == "2020-12-31")
  }
}
