internal import Foundation
internal import Numbers
internal import Paddy

/// Observations beside an experiment, in one form: grain dry, stages as days after planting.
extension DSSATImport {
  /// - Parameter named: the treatments of the experiment, those that are left out among them.
  mutating func observe(_ experiment: inout ImportedExperiment, beside path: String, named: Set<Int>) {
    let planted = Dictionary(experiment.treatments.map { ($0.number, $0.planted) }, uniquingKeysWith: { first, _ in first })
    if ["RIA", "RIT"].allSatisfy({ DSSATImport.neighbour(of: path, ending: $0) == nil }) {
      note("no .RIA and no .RIT beside it: nothing was observed, so nothing can be scored", path)
    }
    for ending in ["RIA", "RIT"] {
      guard let file = DSSATImport.neighbour(of: path, ending: ending), let text = DSSATImport.text(of: file) else { continue }
      let (found, diagnostics) = DSSATObservations.read(text: text, file: file, planting: planted)
      findings += diagnostics
      guard let observations = found else { continue }
      let strangers = observations.treatments.filter { !named.contains($0) }
      if !strangers.isEmpty {
        let numbers = strangers.map { "\($0)" }.joined(separator: ", ")
        note("rows of treatment \(numbers), which \(experiment.code) has not, are left out", file)
      }
      let isMoist = observations.grainMoisture == .fourteenPercent
      for one in observations.values where planted[one.treatment] != nil {
        let isGrain = one.variable == "HWAM" || one.variable == "HWAH"
        experiment.observations.append(
          TrialObservation(
            treatment: one.treatment, variable: one.variable, date: one.date,
            value: isMoist && isGrain ? one.value * GrainMoisture.dryShare : one.value))
      }
      for one in observations.events {
        guard let start = planted[one.treatment] else { continue }
        experiment.observations.append(
          TrialObservation(treatment: one.treatment, variable: one.variable, value: Double(one.date.number - start.number)))
      }
    }
  }

  /// The file of the same name with another ending, in whatever case.
  static func neighbour(of path: String, ending: String) -> String? {
    let stem = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent.lowercased()
    // The folder as it was written, so that messages name both files alike.
    let folder = PathParts.folder(of: path)
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)) ?? []
    return files.first { $0.lowercased() == "\(stem).\(ending.lowercased())" }.map { PathParts.joined(folder, $0) }
  }
}
