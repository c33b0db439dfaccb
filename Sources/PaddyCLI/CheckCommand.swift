import ArgumentParser
import Foundation
import Numbers
import Paddy
import PaddyScenarios
import PaddyStudies

/// Reads everything, says every mistake at once, runs nothing.
package struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Read scenarios and their weather, report every mistake at once, run nothing.")

  @Argument(help: "The scenario files.") var scenarios: [String]

  package func run() throws {
    var worst: ExitCode?
    for path in scenarios {
      do {
        let study = try Inputs.study(path, allWarnings: true)
        for system in study.scenario.systems {
          for stocking in system.plan.animals {
            let depth = max(0.02, system.plan.water.refillTo)
            let dangers =
              system.plan.insecticides.map { $0.danger(to: stocking.species, depth: depth) }
              + [system.plan.fungicide.product?.danger(to: stocking.species, depth: depth)]
            for danger in dangers.compactMap(\.self) {
              Console.report([Diagnostic(.warning, file: path, "\(system.name): \(danger)")])
            }
            for warning in AnimalSpecies.warnings(for: stocking) {
              Console.report([Diagnostic(.warning, file: path, "\(system.name): \(warning)")])
            }
          }
        }
        let names = study.scenario.systems.map(\.name).joined(separator: ", ")
        Console.result("\(path): good. \(study.planned) seasons: \(names) in \(study.weather.members.count) years")
      } catch let code as ExitCode {
        Console.message("\(path): not good")
        worst = worst ?? code
      }
    }
    if let worst { throw worst }
  }
}
