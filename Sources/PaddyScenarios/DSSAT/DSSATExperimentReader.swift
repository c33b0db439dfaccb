internal import Foundation
internal import Numbers
internal import Paddy

/// Puts the treatments of a `.RIX` file together from its sections.
struct DSSATExperimentReader {
  typealias Experiment = DSSATExperiment
  typealias Factor = DSSATExperiment.Factor

  var findings: DSSATFindings
  let sections: [DSSATSection]
  /// The rows of each tier of each section that was found.
  private(set) var rows: [Factor: [[DSSATRow]]] = [:]
  /// Sections in which a header or a row was wrong: what is missing in them has been reported.
  private(set) var broken: Set<Factor> = []
  /// Sections with a header that was not understood, so that rows are missing.
  private var headless: Set<Factor> = []
  /// Lines that were wrong before any row was read: those at which the file ends too early.
  private var cut: Set<Int> = []

  private static let details = "EXP.DETAILS"
  private static let treatments = "TREATMENTS"
  private static let general = "GENERAL"
  private static let known = [details, general, treatments] + Factor.allCases.map(\.section)

  init(text: String, file: String) {
    var found = DSSATFindings(file: file)
    sections = DSSATSection.all(
      in: text, isFree: { [nil, Self.general, Self.details].contains(Self.canonical($0)) }, &found)
    cut = Set(found.diagnostics.filter { $0.severity == .error }.compactMap(\.line))
    findings = found
  }

  /// The full name of a section that is named in full or by its beginning.
  private static func canonical(_ name: String) -> String? {
    known.first { $0 == name } ?? known.first { name.count >= 5 && $0.hasPrefix(name) }
  }

  mutating func experiment() -> Experiment? {
    guard !sections.isEmpty else { return nil }
    for section in sections where Self.canonical(section.name) == nil {
      let nearest = DSSATFindings.nearest(section.name, Self.known)
      findings.warning(section.line, "unknown section *\(section.name), not read\(nearest)")
    }
    for factor in Factor.allCases {
      let own = sections.filter { Self.canonical($0.name) == factor.section }
      guard !own.isEmpty else { continue }
      let before = findings.diagnostics.count
      var tiers = [[DSSATRow]](repeating: [], count: DSSATColumns.tiers(factor).count)
      for section in own {
        let read = factor == .controls ? controlRows(section) : section.rows(DSSATColumns.tiers(factor), &findings)
        for (index, more) in read.enumerated() { tiers[index] += more }
      }
      rows[factor] = tiers
      if findings.diagnostics[before...].contains(where: { $0.severity == .error }) { broken.insert(factor) }
      // The controls say of themselves what they lack.
      let headers = Set(own.flatMap(\.tables).map(\.header.line))
      let isHeader = { (one: Diagnostic) in one.severity == .error && one.line.map(headers.contains) == true }
      if factor != .controls, findings.diagnostics.contains(where: isHeader) { headless.insert(factor) }
    }
    let (code, title) = head()
    let treatments = treatments()
    readUnused(treatments)
    return treatments.isEmpty ? nil : Experiment(file: findings.file, code: code, title: title, treatments: treatments)
  }

  /// Code and title: `*EXP.DETAILS: IRMZ8601RI title`; the name of the file wins, as files are copied and their first line forgotten.
  private mutating func head() -> (String, String) {
    let words = sections.first { Self.canonical($0.name) == Self.details }?.rest.split(separator: " ", maxSplits: 1) ?? []
    if words.isEmpty { findings.error(1, "no title; expected '*EXP.DETAILS: IRMZ8601RI …' in the first line") }
    let written = String(words.first?.prefix(8) ?? "")
    let name = PathParts.name(of: findings.file).split(separator: ".").first.map { $0.uppercased() } ?? ""
    let isCode = name.count == 8 && name.prefix(4).allSatisfy(\.isLetter) && name.suffix(4).allSatisfy(\.isNumber)
    if isCode, !written.isEmpty, written != name {
      findings.warning(1, "the first line says \(written), the name of the file \(name): the name is kept")
    }
    return (isCode ? name : written, words.count > 1 ? words[1].trimmingCharacters(in: .whitespaces) : "")
  }

  private mutating func treatments() -> [Experiment.Treatment] {
    guard let section = sections.first(where: { Self.canonical($0.name) == Self.treatments }) else {
      findings.error(nil, "no section *TREATMENTS; found \(sections.map { "*" + $0.name }.joined(separator: ", "))")
      return []
    }
    let own = section.rows([DSSATColumns.treatments], &findings)[0]
    if own.isEmpty, !findings.hasErrors { findings.error(section.line, "no treatment below *TREATMENTS") }
    let level = section.tables.first?.header.names.first ?? "N"
    var treatments: [Experiment.Treatment] = []
    for row in own {
      guard let number = row.neededInteger(level, &findings), let name = row.neededText("TNAME", &findings) else { continue }
      var levels: [Factor: Int] = [:]
      for factor in Factor.allCases {
        let isNeeded = DSSATColumns.treatments.needed.contains(factor.rawValue)
        let value =
          isNeeded
          ? row.neededInteger(factor.rawValue, &findings) : row.number(factor.rawValue, &findings).flatMap { Int(exactly: $0) }
        levels[factor] = value ?? (isNeeded ? nil : 0)
      }
      guard levels.count == Factor.allCases.count else { continue }
      if treatments.contains(where: { $0.number == number }) {
        findings.error(row.line, "treatment \(number) stands twice; a sequence of crops is not read")
        continue
      }
      treatments.append(Experiment.Treatment(number: number, name: name, line: row.line, levels: levels))
    }
    reportMissing(treatments, section.line)
    for index in treatments.indices { complete(&treatments[index]) }
    warnOfIgnored(treatments)
    return treatments
  }

  /// What the levels of a treatment point to. A part with a mistake in it is nil: half of what was done to a plot is not what was done.
  private mutating func complete(_ treatment: inout Experiment.Treatment) {
    var found = findings
    func part<Part>(_ factor: Factor, _ read: (Int, inout DSSATFindings) -> Part?) -> Part? {
      let level = treatment.levels[factor] ?? 0
      guard level != 0 else { return nil }
      var own = DSSATFindings(file: findings.file)
      var part = levels(factor).contains(level) ? read(level, &own) : nil
      if own.hasErrors || isDamaged(factor, level) { part = nil }
      found.add(own)
      if part == nil { treatment.unread.append(factor) }
      return part
    }
    let controls = part(.controls) { self.controls($0, &$1) }
    treatment.controls = controls
    treatment.cultivar = part(.cultivar) { self.cultivar($0, &$1) }
    treatment.field = part(.field) { self.field($0, &$1) }
    treatment.soilAnalysis = part(.soilAnalysis) { self.soilAnalysis($0, &$1) }
    treatment.initialConditions = part(.initialConditions) { self.initialConditions($0, &$1) }
    treatment.planting = part(.planting) { self.planting($0, controls?.planting, &$1) }
    treatment.irrigation = part(.irrigation) { self.irrigation($0, controls?.irrigation, &$1) }
    treatment.harvests = part(.harvest) { self.harvests($0, controls?.harvest, &$1) }
    treatment.fertilisations = part(.fertiliser) { self.fertilisations($0, controls?.fertiliser, &$1) }
    treatment.residues = part(.residue) { self.residues($0, controls?.residue, &$1) }
    if treatment.levels[.fertiliser] == 0 { treatment.fertilisations = [] }
    if treatment.levels[.residue] == 0 { treatment.residues = [] }
    findings = found
  }

  /// Whether a row that may be of this level, or a header above such rows, was not understood.
  private func isDamaged(_ factor: Factor, _ level: Int) -> Bool {
    headless.contains(factor)
      || (rows[factor] ?? []).joined().contains { ($0.level ?? level) == level && (!$0.isSound || cut.contains($0.line)) }
  }

  private mutating func controlRows(_ section: DSSATSection) -> [[DSSATRow]] {
    let tiers = DSSATColumns.controls
    let groups = tiers.map { $0.needed[0] }
    var read = [[DSSATRow]](repeating: [], count: tiers.count)
    for table in section.tables where table.header.names.first != "AUTOMATIC" {
      let names = table.header.names
      guard names.count > 1, let index = groups.firstIndex(of: names[1]) else {
        let group = names.count > 1 ? names[1] : ""
        if !DSSATColumns.otherControls.contains(group) {
          let nearest = DSSATFindings.nearest(group, groups + DSSATColumns.otherControls)
          findings.warning(table.header.line, "unknown group '\(group)' of *\(section.name), not read\(nearest)")
        }
        continue
      }
      if section.check(table.header, tiers[index], &findings) { read[index] += table.rows(&findings) }
    }
    return read
  }

  /// The levels a section has, in the order of the file.
  func levels(_ factor: Factor) -> [Int] {
    var found: [Int] = []
    for row in rows[factor]?.joined() ?? [[]].joined() {
      if let level = row.level, !found.contains(level) { found.append(level) }
    }
    return found
  }

  /// The rows of one tier that belong to `level`.
  func rows(_ factor: Factor, tier: Int = 0, level: Int) -> [DSSATRow] {
    guard let tiers = rows[factor], tiers.indices.contains(tier) else { return [] }
    return tiers[tier].filter { $0.level == level }
  }
}
