import ArgumentParser
import Foundation
import Numbers
import PaddyReports
import PaddyStudies

/// Every experiment of a folder of DSSAT trials.
struct ScoreTrialsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trials", abstract: "Run every DSSAT experiment of a folder and compare with what was observed.",
    discussion: """
      Yields are compared dry and at 14 % moisture. What cannot run is said with file and line; the rest runs. A cultivar that the \
      catalogue lacks is grown as IR72 with its development fitted to the dates observed, and named under "fitted".
      """)

  @OptionGroup var trials: TrialOptions
  @Flag(help: "Print the result as JSON.") var json = false
  @Option(help: ArgumentHelp("Write every pair of observed and simulated as CSV.", valueName: "file")) var csv: String?
  @Option(help: ArgumentHelp("Draw observed against simulated; .png or .svg.", valueName: "file")) var plot: String?
  @Option(help: ArgumentHelp("Draw the seasons of an experiment with what was seen; .png or .svg.", valueName: "experiment=file"))
  var series: [String] = []
  @Option(parsing: .unconditional, help: ArgumentHelp("Threads to run on; the result does not depend on it.", valueName: "n"))
  var threads: Int = ProcessInfo.processInfo.activeProcessorCount
  @Flag(help: "Say nothing but results and errors.") var quiet = false

  func run() throws {
    let field = try trials.field()
    let (score, seasons) = TrialScoring.prepared(field).run(threads: threads)
    if let csv { try NewFile.write(TrialTable.pairs(score), to: csv, force: true) }
    if let plot {
      guard let chart = TrialChart.observedAgainstSimulated(score) else { throw ValidationError("there is nothing to draw") }
      try draw(chart, to: plot)
    }
    for one in series {
      let parts = one.split(separator: "=", maxSplits: 1).map(String.init)
      let own = seasons.filter { $0.experiment == parts[0] }
      guard parts.count == 2, let chart = SeriesChart.throughTheSeason(own, title: parts[0]) else {
        throw ValidationError("--series \(one): EXPERIMENT=FILE, for an experiment with observations through the season")
      }
      try draw(chart, to: parts[1])
    }
    if !quiet { Console.report(score.problems) }
    Console.result(json ? score.json().rendered() : TrialReport.text(score))
    if score.experimentsDone.count < score.experimentsPlanned.count { throw Exit.runFailed }
  }

  private func draw(_ chart: Chart, to path: String) throws {
    do {
      try Gnuplot.draw(chart, to: path, as: path.lowercased().hasSuffix(".svg") ? .svg : .png)
    } catch {
      Console.message("error: \(error)")
      throw Exit.cannotWrite
    }
  }
}
