import ArgumentParser
import Foundation
import Numbers
import Paddy
import PaddyWeather
import Testing

import PaddyCLI

/// A folder of a test's own, gone with it.
final class Scratch {
  let path = NSTemporaryDirectory() + "paddy-cli-" + UUID().uuidString
  init() throws { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }
  deinit { try? FileManager.default.removeItem(atPath: path) }

  func add(_ name: String, _ text: String) throws -> String {
    try text.write(toFile: path + "/" + name, atomically: true, encoding: .utf8)
    return path + "/" + name
  }
}

@Suite struct WeatherCommandTests {
  private static let header = """
    # station: Linan
    # latitude_deg: 30.23
    # longitude_deg: 119.72
    # elevation_m: 60
    date,srad_MJ_m2_d,tmin_C,tmax_C,vp_kPa,wind_m_s,rain_mm

    """
  private static let days = [
    "2021-07-01,20.1,24.0,33.0,2.9,1.5,0", "2021-07-02,18.3,24.5,32.0,3.0,1.2,4.5", "2021-07-03,16.0,23.9,31.0,2.9,2.0,12",
    "2021-07-04,22.4,24.8,34.1,2.8,1.1,0",
  ]
  private static func file(without hole: Int? = nil) -> String {
    header + days.indices.filter { $0 != hole }.map { days[$0] + "\n" }.joined()
  }

  @Test func aHoleIsToldWithItsLineAndEndsWith65() throws {
    let scratch = try Scratch()
    let path = try scratch.add("hole.csv", WeatherCommandTests.file(without: 1))
    let reading = WeatherInput.read([path], together: false, try WeatherInputOptions.parse([]))[0]
    #expect(
      reading.diagnostics.map(\.description) == [
        "\(path):7: error: 2021-07-02 is missing, 1 d; up to 3 d may be filled on request"
      ])
    #expect(reading.series == nil)
    #expect(throws: Exit.badData) { try WeatherCheckCommand.parse([path, "--json"]).run() }
    let filled = WeatherInput.read([path], together: false, try WeatherInputOptions.parse(["--fill", "1"]))[0]
    #expect(filled.failure == nil)
    #expect(filled.series?.days.count == 4)
  }

  @Test func aSoundFileIsSummarised() throws {
    let scratch = try Scratch()
    let path = try scratch.add("linan.csv", WeatherCommandTests.file())
    let reading = WeatherInput.read([path], together: false, try WeatherInputOptions.parse([]))[0]
    #expect(reading.failure == nil)
    #expect(
      WeatherSummary.text(reading)?.replacing(scratch.path + "/", with: "") == """
        linan.csv
          station  Linan, 30.23° N 119.72° E, 60 m
          source   CSV linan.csv
          days     4, 2021-07-01 to 2021-07-04, no whole year
          rain     17 mm in 4 days, 2 of them with 0.1 mm and more

                               unit        mean  lowest  on          highest  on
          ──────────────────────────────────────────────────────────────────────────────
          radiation            MJ m⁻² d⁻¹  19.2    16.0  2021-07-03     22.4  2021-07-04
          minimum temperature  °C          24.3    23.9  2021-07-03     24.8  2021-07-04
          maximum temperature  °C          32.5    31.0  2021-07-03     34.1  2021-07-04
          vapour pressure      kPa         2.90    2.80  2021-07-04     3.00  2021-07-02
          wind at 2 m          m s⁻¹        1.5     1.1  2021-07-04      2.0  2021-07-03
          rain                 mm d⁻¹       4.1     0.0                 12.0  2021-07-03

        """)
  }

  @Test func absenceEndsWith66AndWrongDataComesFirst() throws {
    let scratch = try Scratch()
    let hole = try scratch.add("hole.csv", WeatherCommandTests.file(without: 1))
    #expect(throws: Exit.inputMissing) { try WeatherCheckCommand.parse([scratch.path + "/none.csv", "--json"]).run() }
    #expect(throws: Exit.badData) { try WeatherCheckCommand.parse([scratch.path + "/none.csv", hole, "--json"]).run() }
  }

  @Test func convertedThereAndBackNothingIsLost() throws {
    let scratch = try Scratch()
    let path = try scratch.add("linan.csv", WeatherCommandTests.file())
    let (copy, dssat) = (scratch.path + "/copy.csv", scratch.path + "/LINA2101.WTH")
    try WeatherConvertCommand.parse([path, "--to", "csv", "-o", copy]).run()
    #expect(WeatherFile.read(path: copy).series?.days == WeatherFile.read(path: path).series?.days)
    try WeatherConvertCommand.parse([path, "--to", "dssat", "-o", dssat]).run()
    #expect(WeatherFile.read(path: dssat).series?.days.map(\.maximumTemperature) == [33, 32, 31, 34.1])
  }

  @Test func nothingIsOverwrittenUnasked() throws {
    let scratch = try Scratch()
    let path = try scratch.add("mine.csv", "mine\n")
    let command = ["hangzhou", "--years", "2", "--seed", "7", "-o", path]
    #expect(throws: Exit.cannotWrite) { try WeatherGenerateCommand.parse(command).run() }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "mine\n")
    try WeatherGenerateCommand.parse(command + ["--force"]).run()
    #expect(WeatherFile.read(path: path).series?.wholeYears == [2001, 2002])
    #expect(throws: Exit.cannotWrite) { try WeatherGenerateCommand.parse(["hangzhou", "-o", scratch.path + "/no/x.csv"]).run() }
    #expect(throws: Exit.usage) { try WeatherGenerateCommand.parse(["hangzou"]).run() }
  }

  @Test func aFolderGetsAFileAYearOrNone() throws {
    let scratch = try Scratch()
    let folder = scratch.path + "/years/"
    let command = ["hangzhou", "--years", "2", "--seed", "7", "-o", folder]
    try WeatherGenerateCommand.parse(command).run()
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    #expect(names == ["hangzhou-2001.csv", "hangzhou-2002.csv"])
    let one = WeatherFile.read(path: folder + names[1]).series
    let expected = WeatherGenerator(climate: .hangzhou).generate(year: 1, seed: 7, calendarYear: 2002)
    #expect(one?.days == expected.days)
    try FileManager.default.removeItem(atPath: folder + names[0])
    // The second is still there: the first is not written either.
    #expect(throws: Exit.cannotWrite) { try WeatherGenerateCommand.parse(command).run() }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [names[1]])
  }
}
