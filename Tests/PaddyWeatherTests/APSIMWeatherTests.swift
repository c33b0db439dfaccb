import Foundation
import Numbers
import Paddy
import PaddyWeather
import Testing

@Suite struct APSIMWeatherTests {
  static let text = """
    [weather.met.weather]
    !station name = Somewhere
    latitude = 30.23  (DECIMAL DEGREES)
    Longitude = 120.17 (DECIMAL DEGREES) ! east
    tav = 16.5 (oC) ! mean
    amp = 24.1 (oC)

    year  day radn  maxt   mint  rain   vp  wind  code
     ()   ()  (MJ/m^2) (oC) (oC) (mm) (hPa) (m/s) ()
    2021  182   20.1  33.0   24.5   1.5  29.0  1.2  222222
    2021  183   15.0  30.0   24.0   0.0   ?    -99  222222 ! no humidity

    """

  @Test func daysAreReadInTheirUnits() throws {
    #expect(WeatherFile.format(of: Self.text, file: "a.txt") == .apsim && WeatherFile.format(of: "x\n", file: "a.met") == .apsim)
    let (series, diagnostics) = WeatherFile.read(text: Self.text, file: "some.met")
    let weather = try #require(series, "\(diagnostics)")
    #expect(weather.station == "Somewhere" && weather.site == Site(latitude: 30.23, longitude: 120.17, elevation: 0))
    let first = weather.days[0]
    #expect(first.date == CalendarDate(year: 2021, month: 7, day: 1) && first.radiation == 20.1 && first.rain == 1.5)
    #expect(first.maximumTemperature == 33 && first.minimumTemperature == 24.5 && abs(first.vapourPressure - 2.9) < 1e-12)
    #expect(first.windSpeed == 1.2)
    #expect(diagnostics.contains { $0.line == 11 && $0.message.contains("no humidity on 1 of 2 days") })
    #expect(diagnostics.contains { $0.line == 11 && $0.message.contains("no wind on 1 of 2 days") })
  }

  @Test(arguments: ["2021-07-01", "1/07/2021", "01/7/2021", "2021/7/1"]) func datesAreReadAsTheModelWritesThem(date: String)
    throws
  {
    let text = "[weather.met.weather]\nlatitude=30\ndate radn maxt mint rain\n() (MJ/m2) (oC) (oC) (mm)\n\(date) 20 33 24 0\n"
    #expect(APSIMWeather.read(text: text, file: "a.met").series?.days.first?.date == CalendarDate(year: 2021, month: 7, day: 1))
  }

  @Test func missingUnitsAreTakenAsUsualAndReported() throws {
    let lines = Self.text.split(separator: "\n", omittingEmptySubsequences: false)
    let without = lines.filter { !$0.contains("()") }.joined(separator: "\n")
    let bare = Self.text.replacing("(MJ/m^2) (oC) (oC) (mm) (hPa) (m/s)", with: "() () () () () ()")
    for text in [without, bare] {
      let (series, diagnostics) = APSIMWeather.read(text: text, file: "a.met")
      #expect(series?.days.count == 2)
      #expect(diagnostics.contains { $0.line == 9 && $0.message.contains("MJ/m2, °C, mm, hPa and m/s taken") })
    }
  }

  @Test(
    arguments: [
      ("", "", 1, nil, "empty"),
      ("maxt ", "maxi ", 8, nil, "missing column maxt"),
      ("year  day", "yeer  day", 8, nil, "missing column year and day (or date)"),
      ("radn  maxt", "radn  radn", 8, 17, "a second column 'radn'"),
      ("(MJ/m^2)", "(kJ/m^2)", 9, 12, "radn is in 'kJ/m^2'; allowed mj/m2"),
      ("(hPa)", "(kPa)", 9, nil, "vp is in 'kPa'"),
      ("(MJ/m^2) ", "", 9, nil, "8 units in brackets, there are 9 columns"),
      (" 20.1 ", " 2o.1 ", 10, 13, "radn is '2o.1'"),
      ("2021  183   15.0", "2021  367   15.0", 11, nil, "no such day"),
      ("2021  183   15.0", "2021  183", 11, nil, "8 values, the line of names has 9"),
      ("30.23", "N30", 3, nil, "latitude is 'N30'"),
      ("latitude", "lattitude", nil, nil, "the latitude of the station is missing"),
    ] as [(String, String, Int?, Int?, String)])
  func mistakes(old: String, new: String, line: Int?, column: Int?, part: String) throws {
    let text = old.isEmpty ? "" : Self.text.replacing(old, with: new, maxReplacements: 1)
    let (series, diagnostics) = APSIMWeather.read(text: text, file: "a.met")
    #expect(series == nil)
    let error = try #require(errors(diagnostics).first { $0.message.contains(part) }, "\(diagnostics)")
    if !old.isEmpty { #expect(error.line == line) }
    if let column { #expect(error.column == column, "\(error)") }
  }
}
