import ArgumentParser
import Numbers
import PaddyReports
import PaddyWeather

/// Everything wrong or doubtful in weather files, and what they hold.
package struct WeatherCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Report gaps, duplicates, impossible values and doubtful units, and summarise the weather.",
    discussion: """
      Reads CSV with units in the header, DSSAT .WTH, NASA POWER daily CSV and APSIM .met. Ends with 65 where a file is wrong \
      and 66 where one is missing.
      """)

  @Argument(help: "The weather files; a pattern such as \"UAFD*.WTH\" may be quoted.") var files: [String]
  @Flag(help: "Read all files as one station and look for holes between them.") var together = false
  @OptionGroup var input: WeatherInputOptions
  @Flag(help: "Print JSON.") var json = false

  package func run() throws {
    let readings = WeatherInput.read(files, together: together, input)
    for reading in readings { Console.report(reading.diagnostics) }
    if json {
      Console.result(JSON.object([("readings", .array(readings.map(WeatherSummary.json)))]).rendered())
    } else {
      let texts = readings.compactMap(WeatherSummary.text)
      if !texts.isEmpty { Console.result(texts.joined(separator: "\n")) }
    }
    if let failure = WeatherInput.worst(readings) { throw failure }
  }
}
