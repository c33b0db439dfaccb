import ArgumentParser
import Foundation
import Numbers
import Paddy
import PaddyWeather

/// Synthetic years of a climate.
package struct WeatherGenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate", abstract: "Draw synthetic years of daily weather from a climate.",
    discussion: """
      The same climate, seed and number of a year give the same weather, whatever else is asked for. A folder gets a file a year, a \
      file gets all years in a row. Climates: \(Climate.all.map(\.name).joined(separator: ", ")).
      """)

  @Argument(help: ArgumentHelp("The climate.", valueName: "climate")) var climate: String
  @Option(parsing: .unconditional, help: ArgumentHelp("How many years.", valueName: "n")) var years = 1
  @Option(parsing: .unconditional, help: ArgumentHelp("Seed of every random number.", valueName: "n")) var seed: UInt64 = 1
  @Option(parsing: .unconditional, help: ArgumentHelp("The calendar year the first is written with.", valueName: "year"))
  var firstYear = 2001
  @Option(help: "The format to write.") var format: WeatherOutput = .csv
  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp(
      "The file, or the folder (there already, or ending in /); stdout where missing.", valueName: "file or folder"))
  var out: String?
  @Flag(help: "Replace files that are there.") var force = false

  func validate() throws {
    if !(1...9000).contains(years) { throw ValidationError("--years is \(years); it must be 1 to 9000") }
    if firstYear < 1 || firstYear + years - 1 > 9999 {
      throw ValidationError("--first-year is \(firstYear); all years must lie between 1 and 9999")
    }
  }

  package func run() throws {
    guard let climate = Climate.named(climate) else {
      Console.message("error: \(Climate.unknown(climate))")
      throw Exit.usage
    }
    let generator = WeatherGenerator(climate: climate)
    let drawn = (0..<years).map { generator.generate(year: $0, seed: seed, calendarYear: firstYear + $0) }
    if let out, out.hasSuffix("/") || NewFile.isFolder(out) {
      try NewFile.makeFolder(out)
      let folder = URL(fileURLWithPath: out)
      let files = drawn.map { series in
        (path: folder.appendingPathComponent(name(climate.name, series.dates.lowerBound.year)).path, text: format.text(series))
      }
      format.reportLosses(joined(drawn, climate))
      try NewFile.write(files, force: force)
      Console.message("\(out): \(files.count) \(files.count == 1 ? "file" : "files"), \(firstYear) to \(firstYear + years - 1)")
      return
    }
    let series = joined(drawn, climate)
    format.reportLosses(series)
    guard let out else { return Console.result(format.text(series)) }
    try NewFile.write(format.text(series), to: out, force: force)
    Console.message("\(out): \(series.days.count) days, \(series.dates.lowerBound) to \(series.dates.upperBound)")
  }

  private func joined(_ years: [WeatherSeries], _ climate: Climate) -> WeatherSeries {
    WeatherSeries(
      station: climate.name, site: climate.site, windHeight: climate.windHeight.value,
      source: "generated from the climate \(climate.name), seed \(seed), \(years.count) years", days: years.flatMap(\.days))
  }

  /// `hangzhou-2001.csv`; of DSSAT four letters, two digits of the year and the number of years, `HANG0101.WTH`, where that is
  /// unambiguous.
  private func name(_ climate: String, _ year: Int) -> String {
    switch format {
    case .csv: return "\(climate)-\(String(format: "%04d", year)).csv"
    case .dssat:
      guard years <= 100 else { return "\(climate)-\(String(format: "%04d", year)).WTH" }
      return String(climate.uppercased().prefix(4)) + String(format: "%02d01.WTH", year % 100)
    }
  }
}
