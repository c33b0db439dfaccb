import ArgumentParser
import Foundation
import Numbers
import PaddyReports
import PaddyScenarios
package import PaddyStudies

/// Published outcomes of rice with animals, row by row.
package struct ScoreEvidenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence", abstract: "Run the conditions of published outcomes and compare with what was reported.",
    discussion: """
      Every row of the table becomes rice alone beside rice with animals, under the conditions its source states, on the same \
      generated years. Numbers that were set so as to meet a row are marked, and both kinds are counted apart. What cannot be run \
      stays in the table with the reason.
      """)

  @Option(parsing: .unconditional, help: ArgumentHelp("Years to generate.", valueName: "n")) var years = 30
  @Option(parsing: .unconditional, help: ArgumentHelp("Seed of every random number.", valueName: "n")) var seed: UInt64 = 1
  @Option(parsing: .upToNextOption, help: ArgumentHelp("Only these rows, as O006 O009.", valueName: "id")) var row: [String] = []
  @Flag(help: "Print what each row states and under which conditions it is run.") var full = false
  @Flag(help: "Print the result as JSON.") var json = false
  @Option(parsing: .unconditional, help: ArgumentHelp("Threads to run on; the result does not depend on it.", valueName: "n"))
  var threads: Int = ProcessInfo.processInfo.activeProcessorCount
  @Flag(help: "Say nothing but results and errors.") var quiet = false

  func validate() throws {
    if years < 2 { throw ValidationError("--years is \(years); an interval takes at least 2") }
    if threads < 1 { throw ValidationError("--threads is \(threads); it must be at least 1") }
    _ = try rows()
  }

  /// The rows asked for, in the order of the table.
  package func rows() throws -> [EvidenceRow] {
    let all = EvidenceTable.rows
    let wanted = Set(row.map { $0.uppercased() })
    for id in row where !all.contains(where: { $0.id == id.uppercased() }) {
      let near = nearestMatch(to: id.uppercased(), among: all.map(\.id)).map { "; did you mean \($0)?" } ?? ""
      throw ValidationError("there is no row '\(id)'\(near)")
    }
    return wanted.isEmpty ? all : all.filter { wanted.contains($0.id) }
  }

  func run() throws {
    let rows = try rows()
    let progress = ProgressLine(total: EvidenceScoring.trials(of: rows).count, quiet: quiet, what: "trials")
    let scoring = EvidenceScoring(years: years, seed: seed, catalogue: Inputs.reader.catalogue)
    let score = scoring.run(rows, threads: threads) { progress.advance(done: $0, failed: 0) }
    progress.finish()
    Console.result(json ? score.json().rendered() : EvidenceReport.text(score, full: full))
    let failed = score.absent.filter { $0.absence?.kind == .failed }
    for one in failed { Console.message("\(one.row.id) \(one.absence?.reason ?? "")") }
    if !failed.isEmpty { throw Exit.runFailed }
  }
}
