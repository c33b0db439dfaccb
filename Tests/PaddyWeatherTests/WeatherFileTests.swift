import Foundation
import Numbers
import Paddy
import PaddyWeather
import Testing

@Suite struct WeatherFileTests {
  @Test func formatsAreRecognised() {
    #expect(WeatherFile.format(of: "*WEATHER DATA : X\n", file: "a.txt") == .dssat)
    #expect(WeatherFile.format(of: "-BEGIN HEADER-\n", file: "a.csv") == .nasaPower)
    #expect(WeatherFile.format(of: "YEAR,DOY,ALLSKY_SFC_SW_DWN,T2M_MAX\n", file: "a.csv") == .nasaPower)
    #expect(WeatherFile.format(of: csv(["20,24,31,3,1,0"]), file: "a.csv") == .csv)
    #expect(WeatherFile.format(of: csv(["20,24,31,3,1,0"]), file: "a.dat") == .csv)
    #expect(WeatherFile.format(of: "hello\n", file: "a.txt") == nil)
    #expect(WeatherFile.read(text: "hello\n", file: "a.txt").diagnostics[0].message.contains("allowed CSV"))
    #expect(WeatherFile.read(text: "", file: "a.txt").diagnostics[0].message.contains("empty"))
  }

  @Test func anAbsentFileIsAnErrorWithTheNearestName() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("paddy-weather-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try csv(["20,24,31,3,1,0"]).write(toFile: folder.path + "/hangzhou.csv", atomically: true, encoding: .utf8)
    #expect(WeatherFile.read(path: folder.path + "/hangzhou.csv").series != nil)
    let (series, diagnostics) = WeatherFile.read(path: folder.path + "/hangzou.csv")
    #expect(series == nil && diagnostics.count == 1 && diagnostics[0].message.contains("nearest match 'hangzhou.csv'"))
  }

  @Test func filesOfOneStationBecomeOneSeries() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("paddy-weather-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let generator = WeatherGenerator(climate: .hangzhou)
    // Written so that the order of names is not that of years.
    for (name, year) in [("b", 1998), ("c", 1999), ("a", 2000), ("d", 2002)] {
      let text = CSVWeather.write(generator.generate(year: year, seed: 1, calendarYear: year))
      try text.write(toFile: "\(folder.path)/\(name).csv", atomically: true, encoding: .utf8)
    }
    let three = WeatherFile.read(paths: WeatherFile.paths(matching: folder.path + "/[abc].csv"))
    #expect(three.diagnostics.isEmpty)
    let series = try #require(three.series)
    #expect(series.days.count == 365 + 365 + 366 && series.wholeYears == [1998, 1999, 2000])
    let four = WeatherFile.read(paths: WeatherFile.paths(matching: folder.path + "/*.csv"))
    #expect(four.series == nil && four.diagnostics.count == 1)
    #expect(four.diagnostics[0].file.hasSuffix("/d.csv") && four.diagnostics[0].message.contains("365 d"))
  }

  @Test(.enabled(if: !Shared.absent, "the shared trials are absent"))
  func everyRealFileIsReadOrItsHoleIsNamed() throws {
    let folder = try #require(Shared.folder) + "/trials"
    let files = ["weather", "weather_long"].flatMap { WeatherFile.paths(matching: "\(folder)/\($0)/*.WTH") }
    #expect(files.count == 67)
    var unreadable: [String] = []
    for file in files {
      let (series, diagnostics) = WeatherFile.read(path: file)
      let name = (file as NSString).lastPathComponent
      if series == nil { unreadable.append(name) }
      print("\(name): \(series?.days.count ?? 0) d, \(errors(diagnostics).count) errors, \(warnings(diagnostics).count) warnings")
    }
    // Changping's radiation is missing from January to May 2004.
    #expect(unreadable == ["IRCH0302.WTH"])
    let year = CalendarDate(year: 2003, dayOfYear: 1)...CalendarDate(year: 2003, dayOfYear: 365)
    let changping = WeatherFile.read(path: folder + "/weather/IRCH0302.WTH", options: WeatherOptions(dates: year))
    #expect(changping.series?.days.count == 365)
  }

  @Test(.enabled(if: !Shared.absent, "the shared trials are absent"))
  func fourteenYearsOfLosBanosAreOneSeries() throws {
    let folder = try #require(Shared.folder) + "/trials/weather_long"
    let files = WeatherFile.paths(matching: folder + "/IRWE*.WTH")
    #expect(files.count == 14)
    let series = try #require(WeatherFile.read(paths: files).series)
    #expect(series.wholeYears == Array(1985...1998) && series.days.count == 5113)
    #expect(series.station == "IRWE" && series.site.latitude == 14.18)
    let faisalabad = WeatherFile.read(paths: WeatherFile.paths(matching: folder + "/UAFD*.WTH"))
    #expect(faisalabad.series?.wholeYears == Array(1974...2009))
  }

  @Test(.enabled(if: !Shared.absent, "the shared reference is absent"))
  func theReferenceWeatherIsRead() throws {
    let folder = try #require(Shared.folder) + "/reference/oryza2000/inputs"
    let site = Site(latitude: 14.18, longitude: 121.25, elevation: 21)
    let weather = WeatherFile.read(path: folder + "/irri_losbanos_1992.csv", options: WeatherOptions(site: site))
    let series = try #require(weather.series)
    #expect(series.days.count == 366 && series.days[0].radiation == 16.379 && series.days[0].vapourPressure == 2.38)
    #expect(WeatherFile.read(path: folder + "/changping_2003.csv", options: WeatherOptions(site: site)).series?.days.count == 365)
  }

  /// The same station and year in two formats: every column of the fixed-position reader against one parted by commas.
  @Test(.enabled(if: !Shared.absent, "the shared trials or reference are absent"))
  func twoFormatsOfOneYearAgree() throws {
    let folder = try #require(Shared.folder)
    let site = Site(latitude: 14.18, longitude: 121.25, elevation: 21)
    let commas = WeatherFile.read(
      path: folder + "/reference/oryza2000/inputs/irri_losbanos_1992.csv", options: WeatherOptions(site: site))
    let columns = WeatherFile.read(path: folder + "/trials/weather/IRLB9201.WTH")
    for (a, b) in zip(try #require(commas.series).days, try #require(columns.series).days) {
      #expect(a.date == b.date && a.minimumTemperature == b.minimumTemperature && a.maximumTemperature == b.maximumTemperature)
      #expect(abs(a.radiation - b.radiation) < 0.0501 && abs(a.rain - b.rain) < 0.0501, "\(a.date)")
      #expect(abs(a.vapourPressure - b.vapourPressure) < 0.00501 && abs(a.windSpeed - b.windSpeed) < 0.051, "\(a.date)")
    }
  }
}
