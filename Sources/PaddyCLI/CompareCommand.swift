import ArgumentParser
import Foundation
import Paddy
import PaddyReports
import PaddyScenarios
import PaddyStudies

/// The headline: every system of a scenario on the same weather, pests and prices.
package struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Put every system of a scenario side by side on the same years.",
    discussion: """
      Prints yield, animals, inputs, pests, nitrogen, gases and money of every system, then the differences to the base system year by \
      year with 95 % intervals and the share of years in which a system is better, then where a difference in profit comes from.
      """)

  @Argument(help: "The scenario file.") var scenario: String
  @Flag(help: "Print the spread of every figure, what took yield, and the difference of each.") var full = false
  @OptionGroup var options: StudyOptions

  package func run() throws {
    let study = try Inputs.study(scenario, years: options.years, seed: options.seed)
    let progress = ProgressLine(total: study.planned, quiet: options.quiet)
    let asksForGaps = full || options.json || options.out != nil
    let all = study.run(threads: options.threads, gaps: asksForGaps) { progress.advance(done: $0, failed: $1) }
    progress.finish()
    let runs = StudyTables.runs(all)
    let comparison = try CompareCommand.comparison(study, all)
    if let out = options.out { try StudyTables.write(out, force: options.force, path: scenario, study: study, runs: runs) }
    Console.result(options.json ? comparison.json().rendered() : CompareReport.text(comparison, full: full))
    StudyTables.reportFailures(runs)
    if let out = options.out, !options.quiet { Console.message("written: \(out)") }
    if runs.contains(where: { $0.status != .done }) { throw Exit.runFailed }
  }

  /// Outcomes per system and what each profit difference to the base is made of.
  static func comparison(_ study: Study, _ all: [[Study.Run]]) throws -> Comparison {
    let base = all.first { $0.first?.system == study.scenario.base } ?? []
    let systems = all.map { runs in
      let isBase = runs.first?.system == study.scenario.base
      let splits = zip(runs, base).map { run, base -> ProfitSplit? in
        guard let own = try? run.result.get(), let other = try? base.result.get() else { return nil }
        return ProfitSplit(of: own.book, over: other.book)
      }
      let gaps = runs.map { try? $0.result.get().gap }
      return Comparison.System(
        name: runs.first?.system ?? "", outcomes: runs.map { try? $0.result.get().end.outcome }, splits: isBase ? [] : splits,
        gaps: gaps.contains { $0 != nil } ? gaps : [])
    }
    return try Comparison(
      title: study.scenario.title, base: study.scenario.base, members: study.weather.members.map(\.label), systems: systems)
  }
}
