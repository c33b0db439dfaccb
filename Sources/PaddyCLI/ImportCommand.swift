import ArgumentParser
import Foundation
import Numbers
import PaddyScenarios

/// Experiments of other models as scenarios.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Make scenarios out of experiments of other models.", subcommands: [ImportDSSATCommand.self])
}

/// A DSSAT experiment.
struct ImportDSSATCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dssat", abstract: "Make a scenario (every treatment a system) and a table of observations out of a .RIX file.",
    discussion: """
      Reads the .RIA and .RIT beside it. What the files leave open is decided and said: density of plants, moisture of the grain, \
      puddling, bund, emergence. Writes CODE.yaml and CODE-observations.csv; one scenario for each field of the experiment. Prices \
      are Zhejiang's, for want of others: compare the yields.
      """)

  @Argument(help: "The .RIX file.") var file: String
  @Option(help: ArgumentHelp("The folder of the .WTH files; the file's own where missing.", valueName: "folder")) var weather:
    String?
  @Option(help: ArgumentHelp("The folder of the .SOL files; the file's own where missing.", valueName: "folder")) var soil:
    String?
  @Option(name: [.customShort("o"), .long], help: ArgumentHelp("The folder to write into.", valueName: "folder")) var out = "."
  @Flag(help: "Replace files that are there.") var force = false

  func run() throws {
    let own = URL(fileURLWithPath: file).deletingLastPathComponent().path
    guard FileManager.default.fileExists(atPath: file) else {
      Console.message("error: there is no file '\(file)'")
      throw Exit.inputMissing
    }
    for folder in [weather, soil].compactMap({ $0 }) where !NewFile.isFolder(folder) {
      Console.message("error: there is no folder '\(folder)'")
      throw Exit.inputMissing
    }
    var reader = DSSATImport(weatherFolder: weather ?? own, soilFolder: soil ?? own)
    let (experiment, diagnostics) = reader.read(path: file)
    Console.report(diagnostics)
    guard let experiment else { throw Exit.badData }
    try NewFile.makeFolder(out)
    var files = experiment.scenarios.map {
      (path: "\(out)/\($0.name).yaml", text: head(experiment) + ScenarioWriter.yaml($0.scenario))
    }
    files.append((path: "\(out)/\(experiment.code)-observations.csv", text: experiment.observationTable))
    try NewFile.write(files, force: force)
    for one in files { Console.message("written: \(one.path)") }
    Console.message(
      "\(experiment.treatments.count) of \(experiment.planned) treatments, \(experiment.observations.count) observations")
    if experiment.treatments.count < experiment.planned { throw Exit.runFailed }
  }

  private func head(_ experiment: ImportedExperiment) -> String {
    let name = URL(fileURLWithPath: experiment.file).lastPathComponent
    return "# \(experiment.title) — made from \(name) by paddy import dssat; every treatment is a system.\n"
  }
}
