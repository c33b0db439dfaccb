import ArgumentParser
import Dispatch
import Foundation
import Numbers
import Paddy
import PaddyReports
import PaddyScenarios
import PaddyStudies
import PaddyTwin
import Synchronization

/// How far ahead alarms come.
struct ScoreAlarmsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "alarms",
    abstract:
      "How far ahead alarms come: low oxygen on hidden plots watched by virtual sensors, and storms that overtop the bund.",
    discussion: """
      An event is led when its alarm stood three hours before it began; an alarm is false when no event begins or goes on within a day.
      The weather of the coming days is foretold as a service would, off by 1.5 °C, a quarter of the radiation and a third of the wind.
      """)

  @Argument(help: "The scenario file.") var scenario: String
  @Option(help: ArgumentHelp("The system; the scenario's base where not named.", valueName: "name")) var system: String?
  @Option(help: ArgumentHelp("Plot-seasons of sensors.", valueName: "n")) var seeds = 10
  @Option(help: ArgumentHelp("Storms.", valueName: "n")) var storms = 500
  @Option(help: ArgumentHelp("Oxygen below which it is low, g/m3.", valueName: "n")) var limit = 1.0
  @Flag(help: "Without a forecast of the coming days' weather.") var blind = false
  @Option(help: ArgumentHelp("Members of the twin.", valueName: "n")) var members = 64
  @Option(help: ArgumentHelp("Bounds that the score has to keep; out of them it ends with 2.", valueName: "file")) var thresholds:
    String?
  @Option(help: ArgumentHelp("Threads to run on; the result does not depend on it.", valueName: "n")) var threads = 2

  func validate() throws {
    guard (1...10_000).contains(seeds) else { throw ValidationError("--seeds \(seeds): allowed are 1 to 10000") }
    guard (1...1_000_000).contains(storms) else { throw ValidationError("--storms \(storms): allowed are 1 to 1000000") }
    guard limit > 0, limit < 20 else { throw ValidationError("--limit \(limit): allowed are 0 to 20 g/m3") }
    guard (8...4096).contains(members) else { throw ValidationError("--members \(members): allowed are 8 to 4096") }
    guard (1...256).contains(threads) else { throw ValidationError("--threads \(threads): allowed are 1 to 256") }
  }

  func run() throws {
    let bounds = try thresholds.map { try ScoreThresholds(file: $0) }
    let (study, chosen) = try LiveOptions.study(scenario, system: system)
    guard !chosen.plan.animals.isEmpty else {
      Console.message("error: \(chosen.name) of \(scenario) has no animals: nothing that low oxygen would harm")
      throw Exit.usage
    }
    var trial = AlarmTrial(scenario: study.scenario, system: chosen, weather: study.weather)
    trial.limit = limit
    trial.members = members
    trial.foretells = !blind
    let oxygen = try all(trial)
    let storm = StormTrial().run(seeds: 1...UInt64(storms))
    var table = TextTable([
      .init("alarm"), .init("plot-seasons", .right), .init("events", .right), .init("led by 3 h", .right), .init("%", .right),
      .init("median lead, h", .right), .init("alarms", .right), .init("false a plot-season", .right),
    ])
    for (name, score) in [("oxygen below \(limit) g/m3", oxygen), ("water over the bund", storm)] {
      let leads = score.leads.sorted()
      table.add([
        name, "\(score.seasons)", "\(score.events)", "\(score.led)",
        score.events == 0 ? Figures.absent : String(format: "%.0f", 100 * Double(score.led) / Double(score.events)),
        leads.isEmpty ? Figures.absent : String(format: "%.1f", leads[leads.count / 2] / 3600), "\(score.alarms)",
        String(format: "%.2f", Double(score.falseAlarms) / Double(score.seasons)),
      ])
    }
    Console.result("\(study.scenario.title), \(chosen.name)\n\n" + table.rendered())
    func share(_ part: Int, _ whole: Int) -> Double { whole == 0 ? 0 : Double(part) / Double(whole) }
    try bounds?.hold([
      ("low oxygen led", share(oxygen.led, oxygen.events)),
      ("low oxygen false a season", share(oxygen.falseAlarms, oxygen.seasons)),
      ("overtopping led", share(storm.led, storm.events)),
      ("overtopping false a season", share(storm.falseAlarms, storm.seasons)),
    ])
  }

  private func all(_ trial: AlarmTrial) throws -> AlarmTrial.Score {
    let results = Mutex<[Result<AlarmTrial.Score, any Error>]>([])
    let next = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
      while true {
        let index = next.add(1, ordering: .relaxed).oldValue
        guard index < seeds else { return }
        let result = Result { try trial.run(seed: UInt64(index + 1)) }
        results.withLock { $0.append(result) }
      }
    }
    // Sums of whole numbers, and leads that are sorted: the order in which they came does not matter.
    return try results.withLock { all in
      try all.reduce(into: AlarmTrial.Score()) { $0.add(try $1.get()) }
    }
  }
}
