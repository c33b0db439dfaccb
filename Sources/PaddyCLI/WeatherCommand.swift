import ArgumentParser

struct WeatherCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "weather", abstract: "")
}
