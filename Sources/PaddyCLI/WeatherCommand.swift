import ArgumentParser

/// Weather files: what is wrong with them, other formats, years that never were.
struct WeatherCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "weather", abstract: "Check, convert and generate weather files.",
    subcommands: [WeatherCheckCommand.self, WeatherConvertCommand.self, WeatherGenerateCommand.self])
}
