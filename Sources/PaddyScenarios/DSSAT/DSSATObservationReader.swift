internal import Foundation
internal import Numbers
internal import Paddy
internal import PaddyWeather

struct DSSATObservationReader {
  private(set) var findings: DSSATFindings
  private let planting: [Int: CalendarDate]
  /// Variables that hold days without a year, and the years that were taken.
  private var yearless: [String] = []
  private var yearsTaken: Set<Int> = []

  private static let days: Set<String> = ["PD1T", "PDFT"]

  init(file: String, planting: [Int: CalendarDate]) {
    findings = DSSATFindings(file: file)
    self.planting = planting
  }

  static func isDay(_ variable: String) -> Bool { variable.hasSuffix("DAT") || days.contains(variable) }

  mutating func observations(_ text: String) -> DSSATObservations? {
    let sections = DSSATSection.all(in: text, isFree: { _ in false }, &findings)
    guard let first = sections.first else { return nil }
    checkName(first)
    var result = DSSATObservations(
      file: findings.file, variables: [], values: [], events: [], grainMoisture: .dry, grainMoistureReason: "")
    var isSeries = false
    for table in sections.flatMap(\.tables) {
      guard table.header.names.first == "TRNO" else {
        let name = table.header.names.first ?? ""
        findings.error(table.header.line, "the header begins with '\(name)'; '@TRNO' is expected")
        continue
      }
      let dated = table.header.names.contains("DATE")
      isSeries = isSeries || dated
      let variables = table.header.names.dropFirst().filter { $0 != "DATE" }
      if variables.isEmpty { findings.error(table.header.line, "no variable behind '@TRNO'") }
      for variable in variables where !result.variables.contains(variable) { result.variables.append(variable) }
      for row in table.rows(&findings) { read(row, variables, dated: dated, into: &result) }
    }
    if sections.allSatisfy(\.tables.isEmpty) {
      findings.error(first.line, "no header; '@TRNO' and names of variables are expected")
    }
    if !yearless.isEmpty {
      let years = yearsTaken.sorted().map { "\($0)" }.joined(separator: ", ")
      findings.warning(nil, "days without a year in \(yearless.joined(separator: ", ")): \(years) taken from the day of planting")
    }
    if !isSeries { checkRows(&result) }
    return result.values.isEmpty && result.events.isEmpty ? nil : result
  }

  private mutating func checkName(_ section: DSSATSection) {
    let written = section.rest.split(separator: " ").first.map { $0.prefix(8).uppercased() } ?? ""
    let name = PathParts.name(of: findings.file).split(separator: ".").first.map { $0.uppercased() } ?? ""
    if written.count == 8, name.count == 8, written != name {
      findings.warning(section.line, "the first line says \(written), the name of the file \(name): the name is believed")
    }
  }

  private mutating func read(_ row: DSSATRow, _ variables: [String], dated: Bool, into result: inout DSSATObservations) {
    guard let treatment = row.level else { return }
    var date: CalendarDate?
    if dated {
      guard let text = row.neededText("DATE", &findings), let read = day(text, "DATE", treatment, row) else { return }
      date = read
    }
    if result.values.contains(where: { $0.treatment == treatment && $0.date == date }) {
      findings.warning(row.line, "a second row of treatment \(treatment)" + (date.map { " on \($0)" } ?? "") + ": both are kept")
    }
    for variable in variables {
      if DSSATObservationReader.isDay(variable) {
        guard let text = row.text(variable), let day = day(text, variable, treatment, row) else { continue }
        result.events.append(DSSATObservations.Event(treatment: treatment, variable: variable, date: day, line: row.line))
      } else if let value = row.number(variable, &findings) {
        result.values.append(
          DSSATObservations.Value(treatment: treatment, variable: variable, date: date, value: value, line: row.line))
      }
    }
  }

  /// A day YYDDD or YYYYDDD, or DDD in the year of planting, in the next where that lies before planting.
  private mutating func day(_ text: String, _ variable: String, _ treatment: Int, _ row: DSSATRow) -> CalendarDate? {
    if let date = DSSATWeather.date(Substring(text)) { return date }
    let column = row.cells[variable]?.column
    guard text.count <= 3, text.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(text), (1...366).contains(number)
    else {
      findings.error(row.line, column: column, "\(variable) is '\(text)', no such day; expected DDD, YYDDD or YYYYDDD")
      return nil
    }
    guard let planted = planting[treatment] ?? planting.values.min() else {
      findings.error(
        row.line, column: column, "\(variable) is '\(text)', a day without a year, and the day of planting is not known")
      return nil
    }
    for year in [planted.year, planted.year + 1] where number <= (CalendarDate.isLeap(year) ? 366 : 365) {
      let date = CalendarDate(year: year, dayOfYear: number)
      guard date >= planted else { continue }
      if !yearless.contains(variable) { yearless.append(variable) }
      yearsTaken.insert(year)
      return date
    }
    findings.error(row.line, column: column, "\(variable) is '\(text)', no day of \(planted.year) after planting")
    return nil
  }

  /// What end-of-season tables are known to hide.
  private mutating func checkRows(_ result: inout DSSATObservations) {
    let lines = Dictionary(grouping: result.values, by: \.line)
    let events = Dictionary(grouping: result.events, by: \.line)
    let ordered = Set(lines.keys).union(events.keys).sorted()
    func value(_ name: String, _ line: Int) -> Double? { lines[line]?.first { $0.variable == name }?.value }
    let (basis, reason) = GrainMoisture.basis(
      of: ordered.compactMap { line in
        guard let biomass = value("CWAM", line), let straw = value("BWAH", line), let grain = value("HWAM", line) else {
          return nil
        }
        return GrainMoisture.Row(biomass: biomass, straw: straw, grain: grain)
      })
    (result.grainMoisture, result.grainMoistureReason) = (basis, reason)
    if basis == .fourteenPercent { findings.warning(nil, reason) }
    var seen: [(content: [String: String], treatment: Int)] = []
    for line in ordered {
      let treatment = lines[line]?.first?.treatment ?? events[line]?.first?.treatment ?? 0
      if let biomass = value("CWAM", line), let grain = value("HWAM", line), biomass > 0 {
        let index = grain * (basis == .fourteenPercent ? GrainMoisture.dryShare : 1) / biomass
        if index > TrialObservation.highestHarvestIndex {
          let shown = String(format: "%.2f", index)
          let message = "treatment \(treatment): harvest index \(shown), above \(TrialObservation.highestHarvestIndex)"
          findings.warning(line, message + ": biomass or grain is wrong, both are kept")
        }
      }
      var content = Dictionary((lines[line] ?? []).map { ($0.variable, "\($0.value)") }, uniquingKeysWith: { a, _ in a })
      for event in events[line] ?? [] { content[event.variable] = "\(event.date)" }
      if content.count > 1, let first = seen.first(where: { $0.content == content }) {
        findings.warning(line, "row \(treatment) repeats row \(first.treatment) in every variable; it is kept")
      }
      seen.append((content, treatment))
    }
  }
}
