import ArgumentParser
import Foundation
import Paddy
import PaddyReports
import PaddyScenarios
import PaddyStudies

/// One system, one season or an ensemble.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Run one system of a scenario: a summary, and on request every day's states and fluxes.")

  @Argument(help: "The scenario file.") var scenario: String
  @Option(help: ArgumentHelp("The system to run; the scenario's base where not named.", valueName: "name")) var system: String?
  @Option(help: ArgumentHelp("Run only this year: as observed, or the number of a generated year.", valueName: "year")) var member: String?
  @Flag(help: "Write every day's weather, states and fluxes (with --out).") var daily = false
  @Flag(help: "Print the dated cash book of a single season.") var cash = false
  @OptionGroup var options: StudyOptions

  func validate() throws {
    if daily && options.out == nil { throw ValidationError("--daily writes files: say where with --out FOLDER") }
  }

  func run() throws {
    var study = try Inputs.study(scenario, years: options.years, seed: options.seed)
    let wanted = system ?? study.scenario.base
    let names = study.scenario.systems.map(\.name)
    guard names.contains(wanted) else {
      Console.message("error: \(scenario) has no system '\(wanted)'; it has \(names.joined(separator: ", "))")
      throw Exit.usage
    }
    study = study.only(system: wanted)
    if let member {
      guard let one = study.weather.members.first(where: { $0.label == member }) else {
        let labels = study.weather.members.map(\.label)
        Console.message("error: there is no year '\(member)'; there are \(labels.first ?? "none") to \(labels.last ?? "none")")
        throw Exit.usage
      }
      study = study.only(member: one)
    }
    let progress = ProgressLine(total: study.planned, quiet: options.quiet)
    let all = study.run(threads: options.threads) { progress.advance(done: $0, failed: $1) }
    progress.finish()
    let runs = StudyTables.runs(all)
    if let out = options.out {
      try StudyTables.write(out, force: options.force, path: scenario, study: study, runs: runs) { folder in
        guard daily else { return }
        try writeDays(study, into: folder)
      }
    }
    try report(study, all[0])
    StudyTables.reportFailures(runs)
    if let out = options.out, !options.quiet { Console.message("written: \(out)") }
    if runs.contains(where: { $0.status != .done }) { throw Exit.runFailed }
  }

  private func writeDays(_ study: Study, into folder: borrowing ResultFolder) throws {}
  private func report(_ study: Study, _ runs: [Study.Run]) throws {}
}
