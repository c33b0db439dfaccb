import Numbers
import Paddy
import PaddyWeather
import Testing

@Suite struct WeatherCheckTests {
  /// Rows from 2021-07-01 on line 6, the severity, the line and words of the only finding.
  @Test(
    arguments: [
      (["20,24,31,3,1,0", "21,31,24,2,1,0"], .error, 7, "minimum temperature 31.0 °C is above the maximum 24.0"),
      (["20,24,31,3,1,0", "21,24,30,3,1,-1"], .error, 7, "rain -1.0 mm"),
      (["20,24,31,3,1,0", "21,24,,3,1,0"], .error, 7, "maximum temperature is missing, 1 d"),
      (["20,24,31,3,1,0", "21,24,30,3,1,NA"], .error, 7, "rain is missing, 1 d"),
      (["20,24,31,3,1,0", "21,24,60,3,1,0"], .warning, 7, "60.0 °C, plausible -50.0 to 55.0"),
      (["20,24,31,3,1,0", "34,24,30,3,1,0"], .warning, 7, "above that of a cloudless sky, 30.8"),
      (["20,24,31,3,1,0", "0,24,30,3,1,0"], .warning, 7, "radiation 0.0"),
      (["20,24,31,3,1,0", "21,24,30,4.5,1,0"], .warning, 7, "vapour pressure 4.5 kPa is above saturation"),
      (["20,24,31,3,1,0", "21,24,30,3,1,2000"], .warning, 7, "rain 2000.0 mm in a day"),
      (["20,24,31,3,1,0", "21,24,30,3,50,0"], .warning, 7, "wind 50.0 m/s"),
      (["20,24,31,3,1,0", "20,24,31,2.9,2,5", "20,24,31,3,1,0", "20,24,31,3,1,0"], .warning, 8, "the same for 3 days"),
    ] as [([String], Diagnostic.Severity, Int, String)])
  func oneFinding(rows: [String], severity: Diagnostic.Severity, line: Int, part: String) throws {
    let (series, diagnostics) = CSVWeather.read(text: csv(rows), file: "a.csv")
    let only = try #require(diagnostics.first)
    #expect(
      diagnostics.count == 1 && only.severity == severity && only.line == line && only.message.contains(part), "\(diagnostics)")
    #expect((series == nil) == (severity == .error))
  }

  @Test func radiationWithinToleranceOfAClearSkyPasses() {
    // 1 July, 30.23° N, 41.7 m: a cloudless sky gives 30.82 MJ/m2, 5 % more 32.36.
    #expect(CSVWeather.read(text: csv(["32.3,24,31,3,1,0"]), file: "a.csv").diagnostics.isEmpty)
    #expect(CSVWeather.read(text: csv(["32.4,24,31,3,1,0"]), file: "a.csv").diagnostics.count == 1)
  }

  let head = csvHeader + "date,srad_MJ_m2_d,tmin_C,tmax_C,vp_kPa,wind_m_s,rain_mm\n"
  func row(_ day: Int, _ rest: String = "20,24,31,3,1,0") -> String { "2021-07-0\(day),\(rest)\n" }

  @Test func aHoleIsAnErrorAtTheLineAfterIt() throws {
    let (series, diagnostics) = CSVWeather.read(text: head + row(1) + row(2, "19,24,31,3,1,0") + row(5), file: "a.csv")
    #expect(series == nil && diagnostics.count == 1)
    let hole = try #require(diagnostics.first)
    #expect(hole.line == 8 && hole.message.contains("2021-07-03 to 2021-07-04 are missing, 2 d"))
  }

  @Test func aDayTwice() throws {
    let same = CSVWeather.read(text: head + row(1) + row(2) + row(2), file: "a.csv")
    #expect(same.series?.days.count == 2 && warnings(same.diagnostics).count == 1 && same.diagnostics[0].line == 8)
    let other = CSVWeather.read(text: head + row(1) + row(2) + row(2, "9,24,31,3,1,0"), file: "a.csv")
    #expect(other.series == nil && errors(other.diagnostics).map(\.line) == [8])
  }

  @Test func daysOutOfOrderArePutInOrder() throws {
    let (series, diagnostics) = CSVWeather.read(text: head + row(1) + row(3, "9,24,31,3,1,0") + row(2), file: "a.csv")
    #expect(diagnostics.count == 1 && diagnostics[0].severity == .warning && diagnostics[0].line == 8)
    #expect(try #require(series).days.map(\.radiation) == [20, 20, 9])
  }

  @Test func manyWarningsOfAKindAreCounted() throws {
    let rows = (0..<40).map { "40,\(20 + Double($0) / 10),31,2,1,0" }
    let (series, diagnostics) = CSVWeather.read(text: csv(rows), file: "a.csv")
    #expect(series != nil && diagnostics.count == WeatherCheck.limit)
    #expect(try #require(diagnostics.last).message.contains("and 35 more like this"))
  }

  @Test func fillingIsAskedForAndReported() throws {
    let text = head + row(1, "20,24,31,3,1,0") + row(4, "26,21,34,2.4,4,6") + row(5, "22,24,,3,1,0") + row(6, "20,24,30,3,1,0")
    #expect(CSVWeather.read(text: text, file: "a.csv", options: WeatherOptions(fill: 1)).series == nil)
    let (series, diagnostics) = CSVWeather.read(text: text, file: "a.csv", options: WeatherOptions(fill: 3))
    let days = try #require(series).days
    #expect(days.map(\.radiation) == [20, 22, 24, 26, 22, 20])
    #expect(days.map(\.rain) == [0, 2, 4, 6, 0, 0])
    #expect(days[1].minimumTemperature == 23 && abs(days[1].vapourPressure - 2.8) < 1e-12 && days[1].windSpeed == 2)
    #expect(days[4].maximumTemperature == 32)
    #expect(diagnostics.count == 3 && diagnostics.allSatisfy { $0.severity == .warning && $0.message.contains("filled") })
  }

  @Test func nothingIsFilledAtTheEdgesOrBeyondThreeDays() {
    let edge = head + row(1, "20,24,,3,1,0") + row(2)
    #expect(CSVWeather.read(text: edge, file: "a.csv", options: WeatherOptions(fill: 3)).series == nil)
    let long = head + row(1) + row(6)
    #expect(CSVWeather.read(text: long, file: "a.csv", options: WeatherOptions(fill: 3)).series == nil)
  }

  @Test func onlyTheDaysAskedForCount() throws {
    let text = head + row(1, ",24,31,3,1,0") + row(2) + row(3, "9,24,31,3,1,0")
    let from = try #require(CalendarDate(year: 2021, month: 7, day: 2))
    let wanted = WeatherOptions(dates: from...from.adding(days: 1))
    #expect(CSVWeather.read(text: text, file: "a.csv", options: wanted).series?.days.count == 2)
    let late = WeatherOptions(dates: from...from.adding(days: 4))
    let (series, diagnostics) = CSVWeather.read(text: text, file: "a.csv", options: late)
    #expect(series == nil && diagnostics[0].message.contains("ends on 2021-07-03, asked for through 2021-07-06"))
    let never = WeatherOptions(dates: from.adding(days: 90)...from.adding(days: 91))
    #expect(CSVWeather.read(text: text, file: "a.csv", options: never).diagnostics[0].message.contains("no day of 2021-09-30"))
  }

  @Test func aGeneratedYearPassesEveryCheck() {
    let generator = WeatherGenerator(climate: .hangzhou)
    for member in 0..<50 {
      let series = generator.generate(year: member, seed: 7, calendarYear: 2021 + member)
      #expect(WeatherCheck.check(series, file: "generated") == [])
    }
  }
}
