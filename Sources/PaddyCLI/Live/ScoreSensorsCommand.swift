import ArgumentParser
import Foundation
import PaddyTelemetry

/// Faults of sensors, injected and found.
struct ScoreSensorsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sensors",
    abstract: "How well sensor faults are found: a season of many sensors with every kind of fault injected and listed.",
    discussion:
      "With 50 plots there are 618 sensors, as many as in the news report this project began with. --list prints what was found when."
  )

  @Option(help: ArgumentHelp("Plots; six of the first have crop sensors too.", valueName: "n")) var plots = 50
  @Option(help: ArgumentHelp("Days.", valueName: "n")) var days = 130
  @Option(help: ArgumentHelp("Seed of noise and faults.", valueName: "n")) var seed: UInt64 = 1
  @Flag(help: "Without what a twin expects of the sensors.") var blind = false
  @Flag(help: "The sensors are cheap ones.") var cheap = false
  @Flag(help: "Print every abnormality found, as a table.") var list = false
  @Option(help: ArgumentHelp("Bounds that the score has to keep; out of them it ends with 2.", valueName: "file")) var thresholds:
    String?

  func validate() throws {
    guard (1...1000).contains(plots) else { throw ValidationError("--plots \(plots): allowed are 1 to 1000") }
    guard (10...300).contains(days) else { throw ValidationError("--days \(days): allowed are 10 to 300") }
  }

  func run() throws {
    let bounds = try thresholds.map { try ScoreThresholds(file: $0) }
    var trial = FaultTrial()
    trial.plots = plots
    trial.plotsWithCrop = min(6, plots)
    trial.days = Double(days)
    trial.seed = seed
    trial.hasModel = !blind
    trial.grade = cheap ? .cheap : .good
    let outcome = trial.run()
    if list {
      Console.result(Abnormality.table(outcome.events))
      return
    }
    let flags = QualityFlag.allCases.map { "\($0) \(outcome.flags[$0] ?? 0)" }.joined(separator: ", ")
    Console.result(
      "\(outcome.sensors) sensors, \(outcome.readings) readings in \(days) days: \(flags); \(outcome.duplicates) came twice\n\n"
        + outcome.score.summary)
    try bounds?.hold([
      ("faults found", outcome.score.total.recall ?? 0),
      ("false alarms a sensor-season", outcome.score.falseAlarmsPerSensorSeason),
    ])
  }
}
