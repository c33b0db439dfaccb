internal import Paddy

extension DSSATExperimentReader {
  /// The only row of a level; a second is an error.
  private func row(_ factor: Factor, _ level: Int, _ findings: inout DSSATFindings) -> DSSATRow? {
    let own = rows(factor, level: level)
    for more in own.dropFirst() {
      findings.error(more.line, "level \(level) of *\(factor.section) stands twice, also in line \(own[0].line)")
    }
    return own.first
  }

  func cultivar(_ level: Int, _ findings: inout DSSATFindings) -> Experiment.Cultivar? {
    guard let row = row(.cultivar, level, &findings), let crop = row.neededText("CR", &findings),
      let identifier = row.neededText("INGENO", &findings)
    else { return nil }
    if crop.uppercased() != "RI" {
      findings.warning(row.line, column: row.cells["CR"]?.column, "crop \(crop); RI, rice, is expected")
    }
    return Experiment.Cultivar(crop: crop, identifier: identifier, name: row.text("CNAME"))
  }

  func field(_ level: Int, _ findings: inout DSSATFindings) -> Experiment.Field? {
    guard let row = row(.field, level, &findings), let station = row.neededText("WSTA", &findings),
      let soil = row.neededText("ID_SOIL", &findings)
    else { return nil }
    return Experiment.Field(
      identifier: row.text("ID_FIELD"), weatherStation: station, soil: soil, slope: row.text("FLSA"),
      obstruction: row.number("FLOB", &findings), drains: row.text("FLDT"), drainDepth: row.number("FLDD", &findings),
      texture: row.text("SLTX"), soilDepth: row.number("SLDP", &findings), name: row.text("FLNAME"))
  }

  func soilAnalysis(_ level: Int, _ findings: inout DSSATFindings) -> Experiment.SoilAnalysis? {
    guard let row = row(.soilAnalysis, level, &findings) else { return nil }
    var layers: [Experiment.SoilAnalysis.Layer] = []
    for one in rows(.soilAnalysis, tier: 1, level: level) {
      guard let base = base("SABL", of: one, below: layers.last?.base, &findings) else { continue }
      layers.append(
        Experiment.SoilAnalysis.Layer(
          base: base, bulkDensity: one.number("SADM", &findings) ?? one.number("SABD", &findings),
          organicCarbon: one.number("SAOC", &findings), totalNitrogen: one.number("SANI", &findings),
          acidity: one.number("SAPHW", &findings)))
    }
    return Experiment.SoilAnalysis(date: row.date("SADAT", &findings), layers: layers)
  }

  func initialConditions(_ level: Int, _ findings: inout DSSATFindings) -> Experiment.InitialConditions? {
    guard let row = row(.initialConditions, level, &findings), let date = row.neededDate("ICDAT", &findings) else { return nil }
    var layers: [Experiment.InitialConditions.Layer] = []
    for one in rows(.initialConditions, tier: 1, level: level) {
      guard let base = base("ICBL", of: one, below: layers.last?.base, &findings) else { continue }
      layers.append(
        Experiment.InitialConditions.Layer(
          base: base, water: one.number("SH2O", &findings), ammonium: one.number("SNH4", &findings),
          nitrate: one.number("SNO3", &findings)))
    }
    if layers.isEmpty {
      findings.warning(row.line, "no layer of initial conditions \(level); expected rows below '@C ICBL SH2O SNH4 SNO3'")
    }
    return Experiment.InitialConditions(
      date: date, previousCrop: row.text("PCR"), rootMass: row.number("ICRT", &findings),
      waterTableDepth: row.number("ICWD", &findings), residueMass: row.number("ICRES", &findings),
      residueNitrogen: row.number("ICREN", &findings), residuePhosphorus: row.number("ICREP", &findings),
      incorporatedShare: row.number("ICRIP", &findings), incorporationDepth: row.number("ICRID", &findings), layers: layers)
  }

  /// The lower end of a layer, which must lie below that of the layer before it.
  private func base(_ name: String, of row: DSSATRow, below last: Double?, _ findings: inout DSSATFindings) -> Double? {
    guard let base = row.neededNumber(name, &findings) else { return nil }
    guard base > last ?? 0 else {
      findings.error(row.line, column: row.cells[name]?.column, "\(name) is \(base), more than \(last ?? 0) is expected")
      return nil
    }
    return base
  }

  func planting(_ level: Int, _ flag: Experiment.Controls.Management?, _ findings: inout DSSATFindings) -> Experiment.Planting? {
    guard let row = row(.planting, level, &findings) else { return nil }
    // Where planting is automatic the file need not say when.
    let date = flag == .automatic ? row.date("PDATE", &findings) : row.neededDate("PDATE", &findings)
    if date == nil, flag != .automatic { return nil }
    let method = choice(Experiment.Planting.Method.self, "PLME", ["S", "T", "P", "N", "R"], of: row, &findings)
    let distribution = choice(Experiment.Planting.Distribution.self, "PLDS", ["R", "H", "U", "B"], of: row, &findings)
    return Experiment.Planting(
      date: date, emergence: row.date("EDATE", &findings), plantsAtSeeding: row.number("PPOP", &findings),
      plantsAtEmergence: row.number("PPOE", &findings), method: method ?? .other, distribution: distribution ?? .other,
      rowSpacing: row.number("PLRS", &findings), depth: row.number("PLDP", &findings), seedlingAge: row.number("PAGE", &findings),
      nurseryTemperature: row.number("PENV", &findings), plantsPerHill: row.number("PLPH", &findings), name: row.text("PLNAME"))
  }

  func controls(_ level: Int, _ findings: inout DSSATFindings) -> Experiment.Controls? {
    let parts = (0..<3).map { rows(.controls, tier: $0, level: level).first }
    for (part, tier) in zip(parts, DSSATColumns.controls) where part == nil {
      let line = parts.compactMap { $0?.line }.first
      findings.error(line, "simulation controls \(level) lack '@N \(tier.needed.joined(separator: " "))'")
    }
    guard let general = parts[0], let options = parts[1], let management = parts[2] else { return nil }
    func flag(_ name: String) -> Experiment.Controls.Management? {
      guard management.neededText(name, &findings) != nil else { return nil }
      return choice(
        Experiment.Controls.Management.self, name, ["A", "N", "R", "D", "F", "M", "P", "W"], of: management, &findings)
    }
    func isOn(_ row: DSSATRow, _ name: String) -> Bool? { row.neededText(name, &findings).map { $0.uppercased() == "Y" } }
    guard let planting = flag("PLANT"), let irrigation = flag("IRRIG"), let fertiliser = flag("FERTI"),
      let residue = flag("RESID"), let harvest = flag("HARVS"), let water = isOn(options, "WATER"),
      let nitrogen = isOn(options, "NITRO")
    else { return nil }
    return Experiment.Controls(
      start: general.date("SDATE", &findings), water: water, nitrogen: nitrogen, planting: planting, irrigation: irrigation,
      fertiliser: fertiliser, residue: residue, harvest: harvest, name: general.text("SNAME"))
  }

  /// A letter that stands for something; a warning where it is none of `allowed`.
  private func choice<Choice: RawRepresentable>(
    _ type: Choice.Type, _ name: String, _ allowed: [String], of row: DSSATRow, _ findings: inout DSSATFindings
  ) -> Choice? where Choice.RawValue == String {
    let text = row.text(name)?.uppercased() ?? ""
    if !allowed.contains(text) {
      let column = row.cells[name]?.column
      findings.warning(row.line, column: column, "\(name) is '\(text)'; known are \(allowed.joined(separator: ", "))")
    }
    return Choice(rawValue: text) ?? Choice(rawValue: "")
  }
}
