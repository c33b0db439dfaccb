import ArgumentParser
import Foundation
import Numbers
import Paddy
import PaddyReports
import PaddyScenarios
import PaddyStudies

/// A cultivar fitted to field trials.
struct CalibrateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calibrate", abstract: "Fit a cultivar to field trials: dates first, then growth and grain.",
    discussion: """
      Phase one moves the development rates until the stages come on the dates observed; phase two moves the parameters named by \
      --fit. Prints before and after, what lies on a bound, what the observations cannot tell apart, and the error on what a fit did \
      not see. The result is a cultivar file that a scenario can name under 'cultivars'. How strongly growth is held to its start is a \
      choice (--belief): auto tries 0.25, 0.5, 1, 2, 4 and 8, each by fits that leave out one experiment (or treatment) in turn, takes the \
      one whose fits are the nearest to what they did not see, and prints them all. That takes six times as long as --cross; with --state a \
      run that was broken off goes on after the last strength done.
      """)

  @OptionGroup var trials: TrialOptions
  @Option(help: ArgumentHelp("The cultivar as the trials name it.", valueName: "name")) var cultivar: String
  @Option(help: ArgumentHelp("The cultivar of the catalogue to begin from.", valueName: "name")) var like = "ir72"
  @Option(help: ArgumentHelp("Experiments to fit; all that grow it where none is named.", valueName: "code"))
  var experiment: [String] = []
  @Option(help: ArgumentHelp("Growth parameters to fit; none leaves them.", valueName: "name,name")) var fit: String?
  @Option(help: ArgumentHelp("Weight of an experiment (1).", valueName: "code=weight")) var weight: [String] = []
  @Option(parsing: .unconditional, help: ArgumentHelp("Searches, each from another start.", valueName: "n")) var starts = 8
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Most trials a search for growth may make; one for dates half as many again.", valueName: "n"))
  var evaluations = 400
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Belief in the starting values of growth: so many of its standard deviations fill a parameter's range; 0 for none, auto for "
        + "the one whose fits do best on what they did not see.",
      valueName: "n|auto")) var belief = Belief.fixed(2)
  @Option(parsing: .unconditional, help: ArgumentHelp("Seed of the starts.", valueName: "n")) var seed: UInt64 = 1
  @Option(parsing: .unconditional, help: ArgumentHelp("Threads to run on; the result does not depend on it.", valueName: "n"))
  var threads: Int = ProcessInfo.processInfo.activeProcessorCount
  @Flag(help: "Fit again without each experiment (or treatment, where there is one experiment) and test on it.") var cross = false
  @Flag(help: "Print the result as JSON.") var json = false
  @Option(help: ArgumentHelp("Write the cultivar here.", valueName: "file")) var out: String?
  @Flag(help: "Replace the file if it is there.") var force = false
  @Option(help: ArgumentHelp("Keep what is done here, and go on from it.", valueName: "file")) var state: String?

  func validate() throws {
    for (name, value) in [("--starts", starts), ("--evaluations", evaluations), ("--threads", threads)] where value < 1 {
      throw ValidationError("\(name) \(value): it takes a whole number from 1 on")
    }
    if let fit, fit.allSatisfy({ $0 == "," || $0.isWhitespace }) {
      throw ValidationError("--fit names no parameter: leave it away to fit dates alone, or name some, as --fit leaf-growth-rate")
    }
    if out?.isEmpty == true { throw ValidationError("--out takes the name of a file") }
  }

  func run() throws {
    try lookAhead()
    let field = try trials.field()
    let all = field.plots.filter { CalibrateCommand.plain($0.treatment.cultivar) == CalibrateCommand.plain(cultivar) }
    guard !all.isEmpty else {
      let names = Set(field.plots.map(\.treatment.cultivar)).sorted()
      Console.message("error: no trial grows '\(cultivar)'; they grow \(names.joined(separator: ", "))")
      throw Exit.usage
    }
    let chosen = all.filter { experiment.isEmpty || experiment.contains($0.experiment) }
    let growing = Set(all.map(\.experiment))
    let unknown = (experiment + (try weights().keys.sorted())).filter { !growing.contains($0) }
    guard unknown.isEmpty else {
      Console.message(
        "error: no experiment \(unknown.map { "'\($0)'" }.joined(separator: ", ")) grows '\(cultivar)'; there are "
          + growing.sorted().joined(separator: ", "))
      throw Exit.usage
    }
    guard chosen.contains(where: { !$0.observed.isEmpty }) else {
      let names = Set(chosen.map(\.experiment)).sorted().joined(separator: ", ")
      Console.message("error: nothing was observed of '\(cultivar)' in \(names): there is nothing to fit it to")
      throw Exit.badData
    }
    guard let start = Catalogue.cultivars.first(where: { $0.name == like }) else {
      Console.message(
        "error: there is no cultivar '\(like)'; there are \(Catalogue.cultivars.map(\.name).joined(separator: ", "))")
      throw Exit.usage
    }
    let names = (fit ?? "").split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
    guard Set(names).count == names.count else {
      Console.message("error: --fit names a parameter twice: \(fit ?? "")")
      throw Exit.usage
    }
    let knobs = try names.map { name -> CultivarKnob in
      if let knob = CultivarKnob.named(name), knob.phase == .growth { return knob }
      let known = CultivarKnob.all.filter { $0.phase == .growth }.map(\.name)
      let guess = nearestMatch(to: name, among: known).map { "; did you mean '\($0)'?" } ?? ""
      Console.message("error: there is no growth parameter '\(name)'\(guess); there are \(known.joined(separator: ", "))")
      throw Exit.usage
    }
    let title = "\(cultivar), like \(like), fitted on \(Set(chosen.map(\.experiment)).sorted().joined(separator: ", "))"
    var task = CultivarFit(
      title: title, plots: chosen, start: start, stages: CultivarFit.stages(for: chosen), growth: knobs, weights: try weights(),
      starts: starts, seed: seed, evaluations: evaluations, threads: threads)
    var own: RiceCultivar, result: CalibrationResult
    do {
      var progress = try saved()
      var ladder: BeliefLadder?
      switch belief {
      case .fixed(let value): task.belief = value
      case .auto:
        let climbed = try task.climbed(resuming: progress.ladder) { done in
          progress.ladder = done
          try keep(progress)
        }
        guard let best = climbed.best else {
          Console.message(
            "error: --belief auto leaves out an experiment or a treatment in turn, and there is one plot of one kind alone"
          )
          throw Exit.usage
        }
        task.belief = best.belief
        ladder = climbed
      }
      (own, result) = try task.run(resuming: progress, save: keep)
      result.ladder = ladder
    } catch let problem as Minimiser.ForeignState {
      Console.message("error: \(state ?? "the saved search"): \(problem)")
      throw Exit.badData
    }
    if cross { result.folds = try task.crossValidated() }
    Console.result(json ? result.json().rendered() : CalibrationReport.text(result))
    if let out {
      let name = CalibrateCommand.plain(cultivar) + (CalibrateCommand.plain(cultivar) == like ? "-fitted" : "")
      let source = "fitted by paddy calibrate on " + result.experiments.joined(separator: ", ") + ", begun from \(like)"
      own = task.record(own, name: name, source: source)
      try NewFile.write(CultivarFile.yaml(own, like: start), to: out, force: force)
      Console.message("written: \(out); a scenario names it under 'cultivars' and grows '\(name)'")
    }
  }

  private func keep(_ progress: CultivarFit.Progress) throws {
    guard let state else { return }
    try JSONEncoder().encode(progress).write(to: URL(fileURLWithPath: state), options: .atomic)
  }

  /// What would fail after the search is said before it.
  private func lookAhead() throws {
    for path in [out, state].compactMap({ $0 }) {
      let folder = PathParts.folder(of: path)
      if NewFile.isFolder(path) { throw cannotWrite(path, "it is a folder") }
      if !folder.isEmpty, !NewFile.isFolder(folder) { throw cannotWrite(path, "there is no folder \(folder)") }
    }
    if let out, !force, FileManager.default.fileExists(atPath: out) {
      throw cannotWrite(out, "it is there already; --force replaces it")
    }
  }

  private func cannotWrite(_ path: String, _ reason: String) -> ExitCode {
    Console.message("error: cannot write \(path): \(reason)")
    return Exit.cannotWrite
  }

  private func weights() throws -> [String: Double] {
    var weights: [String: Double] = [:]
    for one in weight {
      let parts = one.split(separator: "=")
      guard parts.count == 2, let value = Double(parts[1]), value >= 0, value.isFinite else {
        throw ValidationError("--weight \(one): it takes CODE=NUMBER, as IRMZ8601=2")
      }
      weights[String(parts[0])] = value
    }
    return weights
  }

  private func saved() throws -> CultivarFit.Progress {
    guard let state, let data = FileManager.default.contents(atPath: state), !data.isEmpty else { return CultivarFit.Progress() }
    do { return try JSONDecoder().decode(CultivarFit.Progress.self, from: data) } catch {
      Console.message("error: \(state) is no state of a calibration; remove it to begin anew")
      throw Exit.badData
    }
  }

  static func plain(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }
}

/// How strongly a fit is held to its start.
enum Belief: ExpressibleByArgument, Equatable {
  case fixed(Double)
  case auto

  init?(argument: String) {
    if argument == "auto" {
      self = .auto
    } else if let value = Double(argument), value >= 0, value.isFinite {
      self = .fixed(value)
    } else {
      return nil
    }
  }

  var defaultValueDescription: String {
    switch self {
    case .auto: "auto"
    case .fixed(let value): "\(value)"
    }
  }
}
