import Foundation
import Numbers
import Paddy
import PaddyWeather
import Testing

@Suite struct DSSATWeatherTests {
  let station =
    "*WEATHER DATA : Somewhere\n\n@ INSI      LAT     LONG  ELEV   TAV   AMP REFHT WNDHT\n"
    + "  SOME   30.230  120.170    42  16.5  12.0 -99.0  10.0\n"

  @Test func columnsAreFoundByPosition() throws {
    let text =
      station + "@DATE  SRAD  TMAX  TMIN  RAIN  DEWP  WIND   PAR  RHUM\n21182  13.89 29.1  23.7   1.5       172.8        81.0\n"
      + "21183   20.1  30.1  -2.7    .1  -9.0 259.2   1.5\n"
    let weather = try #require(DSSATWeather.read(text: text, file: "A.WTH").series)
    #expect(weather.station == "SOME" && weather.site == Site(latitude: 30.23, longitude: 120.17, elevation: 42))
    let first = weather.days[0]
    #expect(first.date == CalendarDate(year: 2021, month: 7, day: 1))
    #expect(first.radiation == 13.89 && first.maximumTemperature == 29.1 && first.minimumTemperature == 23.7 && first.rain == 1.5)
    #expect(abs(first.windSpeed - WindProfile.atTwoMetres(2, measuredAt: 10)) < 1e-12)
    let humid = AirMoisture.vapourPressure(relativeHumidity: 81, minimum: 23.7, maximum: 29.1)
    #expect(first.vapourPressure == humid)
    #expect(weather.days[1].vapourPressure == AirMoisture.saturation(at: -9) && weather.days[1].minimumTemperature == -2.7)
  }

  @Test(arguments: [
    ("00001", 2000, 1), ("39365", 2039, 12), ("40001", 1940, 1), ("99365", 1999, 12), ("1975060", 1975, 3), ("2050001", 2050, 1),
  ])
  func yearsOfTwoDigits(date: String, year: Int, month: Int) throws {
    let blanks = String(repeating: " ", count: max(0, 7 - date.count))
    let text = station + "@  DATE  SRAD  TMAX  TMIN  RAIN\n\(blanks)\(date)   5.0   9.1   3.7   1.5\n"
    let day = try #require(DSSATWeather.read(text: text, file: "A.WTH").series).days[0]
    #expect(day.date.year == year && day.date.month == month)
  }

  @Test func gluedNumbersComeApart() throws {
    let text = station + "@DATE  SRAD  TMAX  TMIN  RAIN\n21182  13.8   2.1-110.7   1.5\n"
    #expect(DSSATWeather.read(text: text, file: "A.WTH").diagnostics.contains { $0.message.contains("-110.7 °C") })
  }

  @Test(
    arguments: [
      ("", nil, nil, "empty"),
      ("hello\n", 1, nil, "before any header"),
      ("*WEATHER : X\n", nil, nil, "no '@DATE' header"),
      ("@DATE  SRAD  TMAX  TMIM  RAIN\n21182  13.8  20.1  10.7   1.5\n", 1, nil, "missing column TMIN"),
      ("@DATE  SRAD  TMAX  TMIN  RAIN\n21182  13.8  20,1  10.7   1.5\n", 2, 14, "TMAX is '20,1'"),
      ("@DATE  SRAD  TMAX  TMIN  RAIN\n2118x  13.8  20.1  10.7   1.5\n", 2, 1, "'2118x' is no date"),
      ("@DATE  SRAD  TMAX  TMIN  RAIN\n21367  13.8  20.1  10.7   1.5\n", 2, 1, "'21367' is no date"),
      ("@DATE  SRAD  TMAX  TMIN  RAIN\n21182  13.8  20.1  10.7   1.5\n", nil, nil, "latitude"),
    ] as [(String, Int?, Int?, String)])
  func mistakes(text: String, line: Int?, column: Int?, part: String) throws {
    let (series, diagnostics) = DSSATWeather.read(text: text, file: "A.WTH")
    #expect(series == nil)
    let first = try #require(errors(diagnostics).first)
    #expect(first.line == line && first.column == column && first.message.contains(part), "\(first)")
  }

  @Test func theDayTooManyOfACommonYearIsLeftOutAndReported() throws {
    let head = station + "@DATE  SRAD  TMAX  TMIN  RAIN\n"
    let rows = "09365  13.8  20.1  10.7   1.5\n09366  13.8  20.1  10.7   1.5\n"
    let (series, diagnostics) = DSSATWeather.read(text: head + rows, file: "A.WTH")
    #expect(try #require(series).days.count == 1)
    #expect(diagnostics.contains { $0.line == 7 && $0.severity == .warning && $0.message.contains("365 days, line left out") })
    let leap = rows.split(separator: "\n").map { "08" + $0.dropFirst(2) }.joined(separator: "\n")
    #expect(DSSATWeather.read(text: head + leap, file: "A.WTH").series?.days.count == 2)
  }

  @Test func missingRadiationIsAnErrorThatNamesTheLines() throws {
    let rows = (182...190).map { "21\($0)  \($0 == 185 || $0 == 186 ? " -99" : "13.8")  30.1  20.\($0 - 181)   1.5\n" }
    let text = station + "@DATE  SRAD  TMAX  TMIN  RAIN\n" + rows.joined()
    let (series, diagnostics) = DSSATWeather.read(text: text, file: "A.WTH")
    #expect(series == nil)
    let error = try #require(errors(diagnostics).first)
    #expect(errors(diagnostics).count == 1 && error.line == 9)
    #expect(error.message.contains("2021-07-04 through 2021-07-05 (line 10): radiation is missing, 2 d"))
  }

  @Test func windInTheWrongUnitIsSuspected() {
    let text = station + "@DATE  SRAD  TMAX  TMIN  RAIN  WIND\n21182  13.8  30.1  20.0   1.5   1.5\n"
    #expect(DSSATWeather.read(text: text, file: "A.WTH").diagnostics.contains { $0.message.contains("is it in m/s?") })
  }

  @Test func writtenAndReadAgainIsTheSameToItsDecimals() throws {
    let series = WeatherGenerator(climate: .hangzhou).generate(year: 0, seed: 1, calendarYear: 2024)
    let text = DSSATWeather.write(series)
    let (again, diagnostics) = DSSATWeather.read(text: text, file: "HANG.WTH")
    #expect(errors(diagnostics).isEmpty)
    let read = try #require(again)
    #expect(read.days.count == 366 && read.station == "HANG" && abs(read.site.latitude - 30.23) < 1e-9)
    for (a, b) in zip(series.days, read.days) {
      #expect(a.date == b.date)
      #expect(abs(a.radiation - b.radiation) < 0.0501 && abs(a.rain - b.rain) < 0.0501)
      #expect(
        abs(a.minimumTemperature - b.minimumTemperature) < 0.0501 && abs(a.maximumTemperature - b.maximumTemperature) < 0.0501)
      #expect(abs(a.windSpeed - b.windSpeed) < 0.0006 && abs(a.vapourPressure - b.vapourPressure) < 0.00501)
    }
  }
}
