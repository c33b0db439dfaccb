internal import Paddy

extension DSSATExperimentReader {
  typealias Management = DSSATExperiment.Controls.Management

  func irrigation(_ level: Int, _ flag: Management?, _ findings: inout DSSATFindings) -> Experiment.Irrigation? {
    let head = rows(.irrigation, level: level)
    for more in head.dropFirst() {
      findings.error(more.line, "level \(level) of *\(Factor.irrigation.section) stands twice, also in line \(head[0].line)")
    }
    let known = DSSATCodes.IrrigationOperation.allCases.map(\.rawValue)
    var operations: [Experiment.Irrigation.Operation] = []
    for row in rows(.irrigation, tier: 1, level: level) {
      let moment = moment("IDATE", of: row, flag, "IRRIG", &findings)
      let value = row.neededAmount("IRVAL", &findings)
      guard let code = row.neededText("IROP", &findings) else { continue }
      guard let kind = DSSATCodes.IrrigationOperation(rawValue: code.uppercased()) else {
        report(code, "IROP", "irrigation operation", known, row, &findings)
        continue
      }
      guard let moment, let value else { continue }
      operations.append(Experiment.Irrigation.Operation(moment: moment, kind: kind, value: value, line: row.line))
    }
    let efficiency = head.first?.number("EFIR", &findings)
    if let efficiency, !(0...1).contains(efficiency) {
      findings.error(head[0].line, column: head[0].cells["EFIR"]?.column, "EFIR is \(efficiency), 0 to 1 is expected")
    }
    return Experiment.Irrigation(
      efficiency: efficiency, automaticAmount: head.first?.number("IAMT", &findings), name: head.first?.text("IRNAME"),
      operations: operations)
  }

  func fertilisations(_ level: Int, _ flag: Management?, _ findings: inout DSSATFindings) -> [Experiment.Fertilisation]? {
    var all: [Experiment.Fertilisation] = []
    for row in rows(.fertiliser, level: level) {
      let moment = moment("FDATE", of: row, flag, "FERTI", &findings)
      var method: DSSATCodes.ApplicationMethod?
      if let code = row.text("FACD") {
        method = DSSATCodes.applicationMethod(code.uppercased())
        if method == nil { report(code, "FACD", "application method", DSSATCodes.applicationMethods.map(\.code), row, &findings) }
      }
      guard let code = row.neededText("FMCD", &findings) else { continue }
      guard let material = DSSATCodes.fertiliser(code.uppercased()) else {
        report(code, "FMCD", "fertiliser", DSSATCodes.fertilisers.map(\.code), row, &findings)
        continue
      }
      let amounts = ["FAMN", "FAMP", "FAMK"].map { row.text($0) == nil ? nil : row.neededAmount($0, &findings) }
      guard let moment else { continue }
      all.append(
        Experiment.Fertilisation(
          moment: moment, material: material, method: method, depth: row.number("FDEP", &findings), nitrogen: amounts[0],
          phosphorus: amounts[1], potassium: amounts[2], line: row.line))
    }
    return all
  }

  func residues(_ level: Int, _ flag: Management?, _ findings: inout DSSATFindings) -> [Experiment.ResidueApplication]? {
    var all: [Experiment.ResidueApplication] = []
    for row in rows(.residue, level: level) {
      let moment = moment("RDATE", of: row, flag, "RESID", &findings)
      let amount = row.neededAmount("RAMT", &findings)
      guard let code = row.neededText("RCOD", &findings) else { continue }
      guard let material = DSSATCodes.organicMaterial(code.uppercased()) else {
        report(code, "RCOD", "residue", DSSATCodes.organicMaterials.map(\.code), row, &findings)
        continue
      }
      guard let moment, let amount else { continue }
      all.append(
        Experiment.ResidueApplication(
          moment: moment, material: material, amount: amount, nitrogen: row.number("RESN", &findings),
          phosphorus: row.number("RESP", &findings), incorporatedShare: row.number("RINP", &findings),
          depth: row.number("RDEP", &findings), line: row.line))
    }
    return all
  }

  func harvests(_ level: Int, _ flag: Management?, _ findings: inout DSSATFindings) -> [Experiment.Harvest]? {
    rows(.harvest, level: level).map { row in
      Experiment.Harvest(
        moment: row.text("HDATE") == nil ? nil : moment("HDATE", of: row, flag, "HARVS", &findings), stage: row.text("HSTG"),
        grainShare: row.number("HPC", &findings), strawShare: row.number("HBPC", &findings), name: row.text("HNAME"))
    }
  }

  /// A day, or days after planting where the flag of the simulation controls is D.
  private func moment(
    _ name: String, of row: DSSATRow, _ flag: Management?, _ control: String, _ findings: inout DSSATFindings
  ) -> Experiment.Moment? {
    // An amount nobody dated is missing like any other value.
    guard let text = row.neededText(name, &findings) else { return nil }
    let days = DSSATRow.number(text).flatMap { Int(exactly: $0) }.flatMap { (-365...999).contains($0) ? $0 : nil }
    if flag == .daysAfterPlanting {
      if let days { return .daysAfterPlanting(days) }
      findings.error(
        row.line, column: row.cells[name]?.column, "\(name) is '\(text)'; \(control) is D, days after planting are expected")
      return nil
    }
    // Where the operation is not carried out on reported days the file may hold either.
    if flag != .reported, text.count < 5, let days { return .daysAfterPlanting(days) }
    if text.count < 5, days != nil {
      let end = "a day YYDDD or YYYYDDD is expected, days after planting only where \(control) is D"
      findings.error(row.line, column: row.cells[name]?.column, "\(name) is '\(text)'; \(end)")
      return nil
    }
    return row.date(name, &findings).map { .date($0) }
  }

  private func report(
    _ code: String, _ name: String, _ what: String, _ known: [String], _ row: DSSATRow, _ findings: inout DSSATFindings
  ) {
    findings.error(row.line, column: row.cells[name]?.column, DSSATCodes.unknown(code, what, among: known))
  }

  /// Warns where a modification of the environment would change anything: it is not carried out.
  func adjustments(_ row: DSSATRow, _ findings: inout DSSATFindings) {
    for name in DSSATColumns.adjustments {
      guard let cell = row.cells[name], let letter = cell.text.first else { continue }
      let rest = cell.text.dropFirst().drop { $0.isWhitespace }
      guard let number = DSSATRow.number(String(rest)) else {
        findings.error(row.line, column: cell.column, "\(name) is '\(cell.text)'; A, S, M or R and a number are expected")
        continue
      }
      let neutral = letter == "M" ? 1.0 : 0
      if number != neutral || letter == "R", number != -99 {
        findings.warning(
          row.line, column: cell.column, "\(name) is '\(cell.text)': modifications of the environment are not carried out")
      }
    }
  }
}
