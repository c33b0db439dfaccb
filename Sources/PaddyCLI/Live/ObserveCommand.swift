import ArgumentParser
import Foundation
import Paddy
import PaddyReports
import PaddyScenarios
import PaddyStudies
import PaddyTelemetry
import PaddyTwin

/// Virtual sensors on simulated plots.
struct ObserveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "observe",
    abstract: "Put virtual sensors on simulated plots and write what they send, with the truth beside it.",
    discussion: """
      Writes telemetry.ndjson (a message a line, with the time it came in), faults.csv (what was wrong with which sensor when), \
      truth.csv (the true state of every plot at the end of every day) and diary.csv (what the farmer did, for --diary). The plots' numbers are drawn: a twin does not know them.
      """)

  @Argument(help: "The scenario file.") var scenario: String
  @OptionGroup var live: LiveOptions
  @Option(help: ArgumentHelp("Plots under the same sky, each with a set of sensors.", valueName: "n")) var plots = 1
  @Option(help: ArgumentHelp("Calendar year of sowing that the telemetry is dated in.", valueName: "year")) var year = 2021
  @Option(help: ArgumentHelp("Sensors of every plot, comma-separated; all where not named.", valueName: "names")) var sensors:
    String?
  @Option(help: ArgumentHelp("Faults of each of the ten kinds, per sensor and season of 130 days.", valueName: "n")) var faults =
    0.0
  @Option(help: ArgumentHelp("The new folder to write.", valueName: "folder")) var out: String
  @Flag(help: "Replace the folder if it is there.") var force = false
  @Flag(help: "Say nothing but errors.") var quiet = false

  func validate() throws {
    guard (1...1000).contains(plots) else { throw ValidationError("--plots \(plots): allowed are 1 to 1000") }
    guard faults >= 0, faults <= 100 else { throw ValidationError("--faults \(faults): allowed are 0 to 100") }
    guard (1970...2099).contains(year) else { throw ValidationError("--year \(year): allowed are 1970 to 2099") }
    for name in names where MeasuredVariable(rawValue: name) == nil {
      let known = MeasuredVariable.allCases.map(\.name).joined(separator: ", ")
      throw ValidationError("--sensors: there is no sensor '\(name)'; there are \(known)")
    }
  }

  private var names: [String] { (sensors ?? "").split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) } }

  func run() throws {
    let (study, system) = try live.study(scenario)
    var settings = VirtualFarm.Settings()
    settings.farm = live.farm
    settings.plots = plots
    settings.grade = live.grade
    settings.seed = study.scenario.seed
    settings.year = year
    settings.zone = live.clock(study.scenario)
    if !names.isEmpty { settings.variables = names.compactMap { MeasuredVariable(rawValue: $0) } }
    if faults > 0 { settings.faults = FaultRates(FaultRates.oncePerSeason.perDay.mapValues { $0 * faults }) }
    let farm: VirtualFarm
    do {
      farm = try VirtualFarm(scenario: study.scenario, system: system, settings: settings)
    } catch {
      Console.message("error: \(scenario): \(error)")
      throw Exit.badData
    }
    var count = 0, faultCount = 0
    let planned = Manifest.Count(planned: plots, done: plots, failed: 0, skipped: 0)
    try StudyTables.write(out, force: force, path: scenario, study: study, count: planned) { folder in
      let path = folder.draft + "/telemetry.ndjson"
      _ = FileManager.default.createFile(atPath: path, contents: nil)
      guard let file = FileHandle(forWritingAtPath: path) else { throw CannotWrite(path: path, reason: "it cannot be opened") }
      let found = try farm.observe { readings in
        var text = ""
        for reading in readings { text += SensorMessage.line(reading) }
        count += readings.count
        try file.write(contentsOf: Data(text.utf8))
      }
      try file.close()
      faultCount = found.count
      try folder.add("faults.csv", Fault.table(found))
      try folder.add("truth.csv", farm.trueDays)
      try folder.add("diary.csv", farm.diary)
    }
    guard !quiet else { return }
    Console.message(
      "written: \(out), \(count) readings of \(plots * settings.variables.count) sensors, \(faultCount) faults; paddy replay \(scenario) "
        + "\(out)/telemetry.ndjson\(live.system.map { " --system \($0)" } ?? "") --farm \(live.farm) --diary \(out)/diary.csv reads it"
    )
  }
}

/// A reading as a message of the log: an envelope with the time it came in, around a SenML pack of one record.
enum SensorMessage {
  static func line(_ reading: Reading) -> String {
    "{\"received\": \(reading.received), \"payload\": \(SenML.pack([reading]))}\n"
  }
}
