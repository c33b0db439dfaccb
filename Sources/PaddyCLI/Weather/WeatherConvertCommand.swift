import ArgumentParser
import Numbers
import PaddyWeather

/// Weather files of any known format as one file of another.
package struct WeatherConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert", abstract: "Write weather files as CSV or DSSAT .WTH.",
    discussion: """
      Several files are read as one station and become one file. CSV holds every digit; .WTH holds one decimal. Nothing is written \
      where a file has an error.
      """)

  @Argument(help: "The weather files of one station; a pattern may be quoted.") var files: [String]
  @Option(help: "The format to write.") var to: WeatherOutput
  @Option(name: [.customShort("o"), .long], help: ArgumentHelp("The file to write; stdout where missing.", valueName: "file"))
  var out: String?
  @Flag(help: "Replace the file if it is there.") var force = false
  @OptionGroup var input: WeatherInputOptions

  package func run() throws {
    let reading = WeatherInput.read(files, together: true, input)[0]
    Console.report(reading.diagnostics)
    if let failure = reading.failure { throw failure }
    guard let series = reading.series else { throw Exit.badData }
    to.reportLosses(series)
    guard let out else { return Console.result(to.text(series)) }
    try NewFile.write(to.text(series), to: out, force: force)
    Console.message("\(out): \(series.days.count) days, \(series.dates.lowerBound) to \(series.dates.upperBound)")
  }
}
