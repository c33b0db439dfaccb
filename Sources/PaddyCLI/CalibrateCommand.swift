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
      not see. The result is a cultivar file that a scenario can name under 'cultivars'.
      """)

  @OptionGroup var trials: TrialOptions
  @Option(help: ArgumentHelp("The cultivar as the trials name it.", valueName: "name")) var cultivar: String
  @Option(help: ArgumentHelp("The cultivar of the catalogue to begin from.", valueName: "name")) var like = "ir72"
  @Option(help: ArgumentHelp("Experiments to fit; all that grow it where none is named.", valueName: "code"))
  var experiment: [String] = []
  @Option(help: ArgumentHelp("Growth parameters to fit; none leaves them.", valueName: "name,name")) var fit = ""
  @Option(help: ArgumentHelp("Weight of an experiment (1).", valueName: "code=weight")) var weight: [String] = []
  @Option(help: ArgumentHelp("Searches, each from another start.", valueName: "n")) var starts = 4
  @Option(help: ArgumentHelp("Most runs of all plots a search may make.", valueName: "n")) var evaluations = 400
  @Option(help: ArgumentHelp("Seed of the starts.", valueName: "n")) var seed: UInt64 = 1
  @Option(help: ArgumentHelp("Threads to run on; the result does not depend on it.", valueName: "n"))
  var threads: Int = ProcessInfo.processInfo.activeProcessorCount
  @Flag(help: "Fit again without each experiment (or treatment, where there is one experiment) and test on it.") var cross = false
  @Option(help: ArgumentHelp("Write the cultivar here.", valueName: "file")) var out: String?
  @Flag(help: "Replace the file if it is there.") var force = false
  @Option(help: ArgumentHelp("Keep what is done here, and go on from it.", valueName: "file")) var state: String?

  func run() throws {
    let field = try trials.field()
    let all = field.plots.filter { CalibrateCommand.plain($0.treatment.cultivar) == CalibrateCommand.plain(cultivar) }
    guard !all.isEmpty else {
      let names = Set(field.plots.map(\.treatment.cultivar)).sorted()
      Console.message("error: no trial grows '\(cultivar)'; they grow \(names.joined(separator: ", "))")
      throw Exit.usage
    }
    let chosen = all.filter { experiment.isEmpty || experiment.contains($0.experiment) }
    guard let start = Catalogue.cultivars.first(where: { $0.name == like }) else {
      Console.message("error: there is no cultivar '\(like)'; there are \(Catalogue.cultivars.map(\.name).joined(separator: ", "))")
      throw Exit.usage
    }
    print("plots", chosen.count)
    let stages = CultivarKnob.all.filter { $0.phase == .stages && (fitsPanicles(chosen) || $0.name != "panicle-rate") }
    var phenology = TrialCalibration(plots: chosen, start: start, knobs: stages, starts: starts, seed: seed, evaluations: 600)
    phenology.knobs = stages
    let first = try phenology.search(threads: threads)
    let staged = phenology.cultivar(at: first.point)
    for (knob, value) in zip(stages, first.point) { print("  \(knob.name) \(value)") }
    print("  value \(first.value)")
    let names = fit.split(separator: ",").map(String.init)
    let knobs = try names.map { name -> CultivarKnob in
      guard let knob = CultivarKnob.named(name) else {
        Console.message("error: there is no parameter '\(name)'; there are \(CultivarKnob.all.map(\.name).joined(separator: ", "))")
        throw Exit.usage
      }
      return knob
    }
    guard !knobs.isEmpty else { return }
    let growth = TrialCalibration(plots: chosen, start: staged, knobs: knobs, starts: starts, seed: seed, evaluations: evaluations)
    let before = growth.value(at: growth.startingPoint)
    let second = try growth.search(threads: threads)
    print("before \(before) after \(second.value)")
    for (knob, value) in zip(knobs, second.point) { print("  \(knob.name) \(value)") }
    for end in second.ends { print("   start \(end.index): \(end.value) \(end.point)") }
  }

  private func fitsPanicles(_ plots: [TrialField.Plot]) -> Bool { plots.contains { $0.observedDay("IDAT") != nil } }
  static func plain(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }
}
