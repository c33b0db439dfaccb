internal import Foundation

extension DSSATExperimentReader {
  /// Sections and levels that treatments name and the file has not.
  mutating func reportMissing(_ treatments: [Experiment.Treatment], _ line: Int) {
    for factor in Factor.allCases {
      let users = treatments.filter { $0.levels[factor] != 0 }
      if [.cultivar, .field, .planting, .controls].contains(factor) {
        for one in treatments where one.levels[factor] == 0 {
          findings.error(one.line, "treatment \(one.number) has \(factor.rawValue) 0; a level of *\(factor.section) is expected")
        }
      }
      guard !users.isEmpty else { continue }
      if rows[factor] == nil {
        let numbers = users.map { "\($0.number)" }.joined(separator: ", ")
        let nearest = DSSATFindings.nearest(factor.section, sections.map(\.name))
        findings.error(
          line,
          "no section *\(factor.section), which treatment\(users.count == 1 ? "" : "s") \(numbers) need (\(factor.rawValue))\(nearest)"
        )
      } else if !broken.contains(factor) {
        let present = levels(factor)
        for one in users where !present.contains(one.levels[factor] ?? 0) {
          let have = present.isEmpty ? "none" : present.map { "\($0)" }.joined(separator: ", ")
          findings.error(
            one.line,
            "treatment \(one.number) names level \(one.levels[factor] ?? 0) of *\(factor.section) (\(factor.rawValue)), which has \(have)"
          )
        }
      }
    }
  }

  /// Levels that no treatment names are read as well, so that what is wrong in them is told.
  mutating func readUnused(_ treatments: [Experiment.Treatment]) {
    var found = findings
    let flags = treatments.lazy.compactMap(\.controls).first
    func each(_ factor: Factor, _ read: (Int) -> Void) {
      let used = Set(treatments.compactMap { $0.levels[factor] })
      for level in levels(factor) where !used.contains(level) { read(level) }
    }
    each(.controls) { _ = self.controls($0, &found) }
    each(.cultivar) { _ = self.cultivar($0, &found) }
    each(.field) { _ = self.field($0, &found) }
    each(.soilAnalysis) { _ = self.soilAnalysis($0, &found) }
    each(.initialConditions) { _ = self.initialConditions($0, &found) }
    each(.planting) { _ = self.planting($0, flags?.planting, &found) }
    each(.irrigation) { _ = self.irrigation($0, flags?.irrigation, &found) }
    each(.fertiliser) { _ = self.fertilisations($0, flags?.fertiliser, &found) }
    each(.residue) { _ = self.residues($0, flags?.residue, &found) }
    findings = found
  }

  mutating func warnOfIgnored(_ treatments: [Experiment.Treatment]) {
    for factor in [Factor.chemical, .tillage] {
      let users = treatments.filter { $0.levels[factor] != 0 }
      guard let first = users.first else { continue }
      let numbers = users.map { "\($0.number)" }.joined(separator: ", ")
      findings.warning(first.line, "*\(factor.section) is not read; treatment \(numbers) name it")
    }
    for row in rows[.environment]?.first ?? [] {
      var found = findings
      adjustments(row, &found)
      findings = found
    }
  }
}
