import ArgumentParser
import Foundation
import Numbers
import Paddy
import PaddyReports
package import PaddyScenarios
import PaddyStudies
import PaddyWeather

/// Reads what a study needs and says everything that is wrong with it, or ends with the exit code that fits.
package enum Inputs {
  /// A scenario, its weather and nothing missing from its price list.
  static func study(_ path: String, years: Int? = nil, seed: UInt64? = nil, allWarnings: Bool = false) throws -> Study {
    var scenario = try scenario(path)
    if case .climate(let name, let own, let ownSeed) = scenario.weather {
      scenario.weather = .climate(name, years: years ?? own, seed: seed ?? ownSeed)
    } else if years != nil {
      throw ValidationError("--years goes with generated weather; \(path) reads weather files and names its years itself")
    }
    if let seed { scenario.seed = seed }
    let (weather, diagnostics) = StudyWeather.of(scenario, file: path)
    let warnings = diagnostics.filter { $0.severity == .warning }
    let shown = allWarnings ? diagnostics : diagnostics.filter { $0.severity == .error } + warnings.prefix(3)
    Console.report(shown)
    if !allWarnings && warnings.count > 3 {
      Console.message("… and \(warnings.count - 3) more warnings about the weather: paddy check \(path) shows them all")
    }
    guard let weather else { throw Exit.badData }
    let study = Study(scenario: scenario, weather: weather)
    let missing = study.missingPrices
    guard missing.isEmpty else {
      Console.report(missing.map { Diagnostic(file: path, $0.description) })
      throw Exit.badData
    }
    try checkLayout(study, path)
    return study
  }

  /// A system that no year can carry is an error of the scenario; single years that fail are said and left to the run.
  private static func checkLayout(_ study: Study, _ path: String) throws {
    var isBad = false
    for system in study.scenario.systems {
      let problems = study.layoutProblems(of: system)
      let stopped = problems.reduce(0) { $0 + $1.years }
      let severity: Diagnostic.Severity = stopped == study.weather.members.count ? .error : .warning
      isBad = isBad || severity == .error && stopped > 0
      for problem in problems {
        let years = problem.years == 1 ? "1 year" : "\(problem.years) years"
        Console.report([Diagnostic(severity, file: path, "\(system.name): \(problem.reason); this stops \(years)")])
      }
    }
    if isBad { throw Exit.badData }
  }

  /// A scenario without an error; warnings are said.
  static func scenario(_ path: String) throws -> Scenario {
    let reading = reader.read(path: path)
    Console.report(reading.diagnostics)
    guard let scenario = reading.scenario else { throw ExitCode(reading.failure?.exitCode ?? 65) }
    return scenario
  }

  package static var reader: ScenarioReader {
    var catalogue = ScenarioCatalogue()
    catalogue.climates = Climate.all.map(\.name)
    return ScenarioReader(catalogue: catalogue)
  }

  /// The files a result depends on.
  static func files(_ path: String, _ scenario: Scenario) -> [String] {
    if case .files(let paths, _) = scenario.weather { [path] + paths } else { [path] }
  }
}

/// What every command that runs a study takes.
struct StudyOptions: ParsableArguments {
  @Option(parsing: .unconditional, help: ArgumentHelp("Years to generate instead of the scenario's.", valueName: "n")) var years:
    Int?
  @Option(parsing: .unconditional, help: ArgumentHelp("Seed of every random number instead of the scenario's.", valueName: "n"))
  var seed: UInt64?
  @Option(parsing: .unconditional, help: ArgumentHelp("Threads to run on; the result does not depend on it.", valueName: "n"))
  var threads: Int = ProcessInfo.processInfo.activeProcessorCount
  @Option(help: ArgumentHelp("Write manifest.json, runs.csv and variables.csv into a new folder.", valueName: "folder")) var out:
    String?
  @Flag(help: "Replace the result folder if it is there.") var force = false
  @Flag(help: "Print the result as JSON.") var json = false
  @Flag(help: "Say nothing but results and errors.") var quiet = false

  func validate() throws {
    if let years, years < 1 { throw ValidationError("--years is \(years); it must be at least 1") }
    if threads < 1 { throw ValidationError("--threads is \(threads); it must be at least 1") }
  }
}

/// Runs of a study as the tables want them.
enum StudyTables {
  static func runs(_ all: [[Study.Run]]) -> [Run] {
    all.flatMap { $0 }.map { run in
      switch run.result {
      case .success(let harvest):
        Run(
          system: run.system, member: run.member.label, year: run.member.year, status: .done, outcome: harvest.end.outcome,
          gap: harvest.gap)
      case .failure(let failure):
        Run(
          system: run.system, member: run.member.label, year: run.member.year, status: .failed, message: failure.description,
          outcome: nil)
      }
    }
  }

  /// Writes a result folder whole or not at all.
  static func write(
    _ folder: String, force: Bool, path: String, study: Study, runs: [Run],
    more: (borrowing ResultFolder) throws -> Void = { _ in }
  ) throws {
    try write(folder, force: force, path: path, study: study, count: Manifest.Count(runs)) { draft in
      try draft.add("runs.csv", RunTables.runs(runs))
      try draft.add("variables.csv", RunTables.variables())
      try more(draft)
    }
  }

  /// Writes any result folder with its manifest.
  /// - Parameter inputs: files read beside the scenario's own.
  static func write(
    _ folder: String, force: Bool, path: String, study: Study, count: Manifest.Count, inputs more: [String] = [],
    fill: (borrowing ResultFolder) throws -> Void
  ) throws {
    do {
      let inputs = try Manifest.inputs(Inputs.files(path, study.scenario) + more)
      let manifest = Manifest(
        version: PaddyVersion.current, date: ISO8601DateFormatter().string(from: Date()), commandLine: CommandLine.arguments,
        seed: study.scenario.seed, machine: machine, scenario: ScenarioWriter.yaml(study.scenario), inputs: inputs, runs: count)
      try ResultFolder.write(to: folder, force: force) { draft in
        try draft.add("manifest.json", manifest.json().rendered())
        try fill(draft)
      }
    } catch let error as CannotWrite {
      Console.message("error: \(error)")
      throw Exit.cannotWrite
    } catch let error as UnreadableInput {
      Console.message("error: \(error)")
      throw Exit.inputMissing
    }
  }

  private static var machine: [(String, String)] {
    let process = ProcessInfo.processInfo
    return [
      ("system", process.operatingSystemVersionString), ("processors", "\(process.activeProcessorCount)"),
      ("memory", "\(process.physicalMemory / (1 << 30)) GiB"),
    ]
  }

  /// Says what failed and why, the same reason once.
  static func reportFailures(_ runs: [Run]) {
    var reasons: [String: [Run]] = [:]
    for run in runs where run.status == .failed { reasons["\(run.system): \(run.message)", default: []].append(run) }
    for (reason, failed) in reasons.sorted(by: { $0.key < $1.key }) {
      let members = failed.prefix(5).map(\.member).joined(separator: ", ") + (failed.count > 5 ? ", …" : "")
      Console.message("failed: \(reason) (\(failed.count) of the years: \(members))")
    }
  }
}
