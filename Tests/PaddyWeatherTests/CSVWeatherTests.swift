import Numbers
import Paddy
import PaddyWeather
import Testing

@Suite struct CSVWeatherTests {
  let rows = ["20,24,31,3.0,1.5,0", "18.5,23.5,30,2.9,1.2,4.2", "21,24.1,32,3.1,2,0"]

  @Test func readsWhatIsThere() throws {
    let (series, diagnostics) = CSVWeather.read(text: csv(rows), file: "a.csv")
    let weather = try #require(series)
    #expect(diagnostics.isEmpty)
    #expect(weather.station == "Test" && weather.site == hangzhouSite)
    #expect(weather.days.count == 3)
    let date = try #require(CalendarDate(year: 2021, month: 7, day: 2))
    let day = try #require(weather.day(on: date))
    let expected = DailyWeather(
      date: date, radiation: 18.5, minimumTemperature: 23.5, maximumTemperature: 30, vapourPressure: 2.9, windSpeed: 1.2,
      rain: 4.2)
    #expect(day == expected)
    #expect(weather.day(on: date.adding(days: 2)) == nil)
    #expect(weather.slice(from: date, through: date)?.days == [expected])
    #expect(weather.slice(from: date, through: date.adding(days: 5)) == nil)
  }

  @Test func byteOrderMarkAndCarriageReturnsDoNotMatter() {
    let plain = CSVWeather.read(text: csv(rows), file: "a.csv").series
    let windows = "\u{FEFF}" + csv(rows).split(separator: "\n").joined(separator: "\r\n") + "\r\n"
    #expect(plain != nil && CSVWeather.read(text: windows, file: "a.csv").series == plain)
    let semicolons = csv(rows).split(separator: "\n").map { $0.split(separator: ",").joined(separator: ";") }.joined(
      separator: "\n")
    #expect(CSVWeather.read(text: semicolons, file: "a.csv").series == plain)
  }

  @Test(arguments: [
    ("year,doy,srad_kJ_m2_d,tmin_C,tmax_C,vp_kPa,wind_m_s,rain_mm", "2021,182,20000,24,31,3.0,1.5,2"),
    ("year,month,day,srad_MJ_m2_d,tmin_K,tmax_K,vp_hPa,wind_km_d,rain_cm", "2021,7,1,20,297.15,304.15,30,129.6,0.2"),
    ("date,Tmin (°C),Tmax [°C],srad (MJ m-2 d-1),wind (m/s),rain (mm),vp_kPa", "2021-07-01,24,31,20,1.5,2,3.0"),
    ("date,srad_W_m2,tmin_F,tmax_F,vp_Pa,wind_km_h,rain_mm_d", "2021-07-01,231.481481481481,75.2,87.8,3000,5.4,2"),
  ])
  func unitsAreConverted(header: String, row: String) throws {
    let weather = try #require(CSVWeather.read(text: csvHeader + header + "\n" + row, file: "a.csv").series)
    let day = weather.days[0]
    #expect(day.date == CalendarDate(year: 2021, month: 7, day: 1))
    #expect(abs(day.radiation - 20) < 1e-9)
    #expect(abs(day.minimumTemperature - 24) < 1e-9 && abs(day.maximumTemperature - 31) < 1e-9)
    #expect(abs(day.vapourPressure - 3) < 1e-9 && abs(day.windSpeed - 1.5) < 1e-9 && abs(day.rain - 2) < 1e-9)
  }

  @Test func humidityAndDewPointBecomeVapourPressure() throws {
    let head = "date,srad_MJ_m2_d,tmin_C,tmax_C,"
    func day(_ column: String, _ value: String) throws -> DailyWeather {
      let text = csv(["20,18,25,\(value),2,0"], header: head + column + ",wind_m_s,rain_mm")
      return try #require(CSVWeather.read(text: text, file: "a.csv").series).days[0]
    }
    #expect(try abs(day("rh_percent", "68").vapourPressure - 1.78) < 0.005)
    #expect(try day("rh_fraction", "0.68").vapourPressure == day("rh_percent", "68").vapourPressure)
    #expect(try day("tdew_C", "17").vapourPressure == AirMoisture.saturation(at: 17))
  }

  @Test func windHeightIsHeeded() throws {
    let text = "# wind_height_m: 10\n" + csv(["20,18,25,1.5,3.2,0"])
    let weather = try #require(CSVWeather.read(text: text, file: "a.csv").series)
    #expect(abs(weather.days[0].windSpeed - 2.4) < 0.01)
    #expect(weather.windHeight == 10)
  }

  @Test func whatIsAssumedIsSaidOnce() throws {
    let text = csv(["20,18,25,0", "21,19,26,0"], header: "date,srad_MJ_m2_d,tmin_C,tmax_C,rain_mm")
    let (series, diagnostics) = CSVWeather.read(text: text, file: "a.csv")
    #expect(diagnostics.count == 2 && warnings(diagnostics).count == 2)
    #expect(diagnostics.allSatisfy { $0.message.contains("on every day") })
    let days = try #require(series).days
    #expect(days[1].vapourPressure == AirMoisture.saturation(at: 19) && days[1].windSpeed == 2)
    let dry = CSVWeather.read(text: text, file: "a.csv", options: WeatherOptions(dewPointDepression: 2)).series
    #expect(dry?.days[1].vapourPressure == AirMoisture.saturation(at: 17))
  }

  /// A mistake, the line and column it must be reported at, and words the message must hold.
  @Test(
    arguments: [
      ("", nil, nil, ["empty"]),
      (" \r\n\r\n", nil, nil, ["empty"]),
      ("date,srad_MJ_m2_d,tmin_C,tmax_C\n2021-07-01,20,18,25", 1, nil, ["missing column rain_mm", "found date"]),
      ("srad_MJ_m2_d,tmin_C,tmax_C,rain_mm\n20,18,25,0", 1, nil, ["missing column date"]),
      ("date,srad_MJ_m2_d,tmin_C,tmax_C,rain\n2021-07-01,20,18,25,0", 1, 33, ["no unit", "rain_mm"]),
      ("date,srad_MJ_m2_d,tmin_C,tmax_C,rain_mn\n2021-07-01,20,18,25,0", 1, 33, ["unknown unit 'mn'", "'rain_mm'"]),
      ("date,srad_MJ_m2_d,tmni_C,tmax_C,rain_mm\n2021-07-01,20,18,25,0", 1, 19, ["unknown column 'tmni_C'", "'tmin_C'"]),
      ("date,srad_MJ_m2_d,tmin_C,tmax_C,rain_mm,rain_cm\n2021-07-01,20,18,25,0,0", 1, 41, ["second column"]),
      ("date,srad_MJ_m2_d,tmin_C,tmax_C,rain_mm\n2021-07-01,20,18,2x5,0", 2, 18, ["tmax_C is '2x5'", "number"]),
      ("date,srad_MJ_m2_d,tmin_C,tmax_C,rain_mm\n2021-07-01,20,18,25", 2, nil, ["4 fields", "5"]),
      ("date,srad_MJ_m2_d,tmin_C,tmax_C,rain_mm\n2021-02-29,20,18,25,0", 2, 1, ["'2021-02-29' is no date", "2021-07-25"]),
      ("year,doy,srad_MJ_m2_d,tmin_C,tmax_C,rain_mm\n2021,366,20,18,25,0", 2, nil, ["no such day"]),
      ("date,srad_MJ_m2_d,tmin_C,tmax_C,rain_mm\n", nil, nil, ["no day"]),
      ("date,srad_MJ_m2_d,tmin_C,tmax_C,rain_mm\n2021-07-01,20,18,25,0", nil, nil, ["latitude", "missing"]),
      (
        "# latitude_deg: north\ndate,srad_MJ_m2_d,tmin_C,tmax_C,rain_mm\n2021-07-01,20,18,25,0", 1, nil,
        ["latitude_deg is 'north'"]
      ),
      (
        "# lattitude_deg: 30\ndate,srad_MJ_m2_d,tmin_C,tmax_C,rain_mm\n2021-07-01,20,18,25,0", 1, nil,
        ["nearest match 'latitude_deg'"]
      ),
    ] as [(String, Int?, Int?, [String])])
  func mistakes(text: String, line: Int?, column: Int?, parts: [String]) throws {
    let (series, diagnostics) = CSVWeather.read(text: text, file: "a.csv")
    #expect(series == nil)
    let first = try #require(errors(diagnostics).first)
    #expect(first.file == "a.csv" && first.line == line && first.column == column, "\(first)")
    for part in parts { #expect(first.message.contains(part), "\(first)") }
  }

  @Test func allMistakesOfAFileAtOnce() {
    let text = csv(["20,24,31,3.0,1.5,x", "20,24,y,3.0,1.5,0", "20,24,31,3.0,1.5,-2"])
    let found = errors(CSVWeather.read(text: text, file: "a.csv").diagnostics)
    #expect(found.map(\.line) == [6, 7, 8])
  }

  @Test func aForeignColumnIsNamedAndLeftOut() {
    let text = csv(["20,24,31,0,7"], header: "date,srad_MJ_m2_d,tmin_C,tmax_C,rain_mm,sunshine_h")
    let (series, diagnostics) = CSVWeather.read(text: text, file: "a.csv")
    #expect(series != nil && diagnostics.contains { $0.message.contains("'sunshine_h' is not read") })
  }

  @Test func writtenAndReadAgainIsTheSameBits() throws {
    let odd = (0..<400).map { index in
      let share = Double(index) / 400
      return DailyWeather(
        date: CalendarDate(year: 2023, dayOfYear: 1 + index), radiation: 5 + share / 3, minimumTemperature: -1 + share * 7 / 9,
        maximumTemperature: 12 + share / 7, vapourPressure: 0.5 + share / 11, windSpeed: 0.1 + share * 1.7,
        rain: index.isMultiple(of: 3) ? share * 100 / 3 : 0, typhoon: index == 200)
    }
    let series = WeatherSeries(station: "Odd, place", site: hangzhouSite, windHeight: 10, source: "made: up", days: odd)
    #expect(CSVWeather.read(text: CSVWeather.write(series), file: "a.csv").series == series)
  }
}
