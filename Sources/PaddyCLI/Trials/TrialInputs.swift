import ArgumentParser
import Foundation
import Numbers
import PaddyScenarios
import PaddyStudies

/// Where trials and what they need are found.
struct TrialOptions: ParsableArguments {
  @Argument(help: "A folder of trials: .RIX files in it or in its folder exp, weather and soil in folders of that name.")
  var folder: String
  @Option(help: ArgumentHelp("Weather files, if not in FOLDER/weather.", valueName: "folder")) var weather: String?
  @Option(help: ArgumentHelp("Soil files, if not in FOLDER/soil.", valueName: "folder")) var soil: String?

  /// The experiments in the order of their names.
  func files() throws -> [String] {
    let manager = FileManager.default
    var isFolder: ObjCBool = false
    guard manager.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else {
      Console.message("error: there is no folder '\(folder)'")
      throw Exit.inputMissing
    }
    for place in [folder + "/exp", folder] {
      let names = ((try? manager.contentsOfDirectory(atPath: place)) ?? []).filter { $0.uppercased().hasSuffix(".RIX") }
      if !names.isEmpty { return names.sorted().map { place + "/" + $0 } }
    }
    Console.message("error: there is no .RIX file in \(folder) or \(folder)/exp")
    throw Exit.inputMissing
  }

  var weatherFolder: String { weather ?? inner("weather") }
  var soilFolder: String { soil ?? inner("soil") }

  private func inner(_ name: String) -> String {
    let own = folder + "/" + name
    return FileManager.default.fileExists(atPath: own) ? own : folder
  }

  func field(catalogue: ScenarioCatalogue = ScenarioCatalogue()) throws -> TrialField {
    TrialField(files: try files(), weatherFolder: weatherFolder, soilFolder: soilFolder, catalogue: catalogue)
  }
}
