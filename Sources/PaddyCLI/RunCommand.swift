import ArgumentParser
import Foundation
import Paddy
import PaddyReports
import PaddyScenarios
import PaddyStudies

/// One system, one season or an ensemble.
package struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Run one system of a scenario: a summary, and on request every day's states and fluxes.")

  @Argument(help: "The scenario file.") var scenario: String
  @Option(help: ArgumentHelp("The system to run; the scenario's base where not named.", valueName: "name")) var system: String?
  @Option(help: ArgumentHelp("Run only this year: as observed, or the number of a generated year.", valueName: "year"))
  var member: String?
  @Flag(help: "Write every day's weather, states and fluxes (with --out).") var daily = false
  @Flag(help: "Print the dated cash book of a single season.") var cash = false
  @OptionGroup var options: StudyOptions

  func validate() throws {
    if daily && options.out == nil { throw ValidationError("--daily writes files: say where with --out FOLDER") }
  }

  package func run() throws {
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
    let all = study.run(threads: options.threads, gaps: true) { progress.advance(done: $0, failed: $1) }
    progress.finish()
    let runs = StudyTables.runs(all)
    if let out = options.out {
      try StudyTables.write(out, force: options.force, path: scenario, study: study, runs: runs) { folder in
        guard daily else { return }
        try writeDays(study, into: folder)
      }
    }
    report(study, all[0])
    StudyTables.reportFailures(runs)
    if let out = options.out, !options.quiet { Console.message("written: \(out)") }
    if runs.contains(where: { $0.status != .done }) { throw Exit.runFailed }
  }

  /// Runs every year again with every day kept, one at a time: a table a year.
  private func writeDays(_ study: Study, into folder: borrowing ResultFolder) throws {
    let name = study.scenario.systems[0].name
    for member in study.weather.members {
      guard let (year, days) = try? study.traced(system: 0, member: member) else { continue }
      try folder.add(DailyTable.path(system: name, member: member.label), DailyTable.csv(year: year, days: days))
    }
  }

  private func report(_ study: Study, _ runs: [Study.Run]) {
    if options.json {
      let outcomes = runs.map { try? $0.result.get().end.outcome }
      let gaps = runs.map { try? $0.result.get().gap }
      let system = Comparison.System(name: study.scenario.base, outcomes: outcomes, gaps: gaps)
      if let comparison = try? Comparison(
        title: study.scenario.title, base: study.scenario.base, members: study.weather.members.map(\.label), systems: [system])
      {
        Console.result(comparison.json().rendered())
      }
      return
    }
    let seasons = runs.compactMap { run -> SeasonReport.Season? in
      guard let harvest = try? run.result.get() else { return nil }
      return SeasonReport.Season(member: run.member.label, end: harvest.end, book: harvest.book, gap: harvest.gap)
    }
    Console.result(
      SeasonReport.text(
        title: study.scenario.title, system: study.scenario.base, seasons: seasons, failed: runs.count - seasons.count, cash: cash
      ))
  }
}
