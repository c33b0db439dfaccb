internal import Foundation
internal import Numbers
internal import PaddyWeather

/// The bytes of a `.SOL` file, of which one profile is looked for before anything is read.
struct DSSATSoilFile {
  /// As the caller named it.
  let name: String
  private let data: Data
  private static let properties: Set<String> = ["SALB", "SLU1", "SLDR", "SLRO", "SLNF", "SLPF"]
  private static let layerColumns: Set<String> = [
    "SLB", "SLLL", "SDUL", "SSAT", "SRGF", "SSKS", "SBDM", "SLOC", "SLCL", "SLSI", "SLCF", "SLNI", "SLHW", "SCEC",
  ]

  init(text: String, name: String) {
    self.name = name
    data = Data(text.utf8)
  }

  init?(path: String) {
    guard let data = FileManager.default.contents(atPath: path) else { return nil }
    name = path
    self.data = data
  }

  static func paths(in folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.uppercased().hasSuffix(".SOL") }.sorted().map { PathParts.joined(folder, $0) }
  }

  static func stem(of path: String) -> String {
    (PathParts.name(of: path).split(separator: ".").first ?? "").uppercased()
  }
  var stem: String { DSSATSoilFile.stem(of: name) }
  func isNamed(after identifier: String) -> Bool { stem == identifier.prefix(2).uppercased() }

  /// Where the profile begins: at the star in the first column.
  private func starts(of identifier: String) -> [Int] {
    guard !identifier.isEmpty else { return [] }
    let mark = Data("*\(identifier)".utf8)
    var found: [Int] = []
    var from = data.startIndex
    while let range = data.range(of: mark, in: from..<data.endIndex) {
      let isFirst = range.lowerBound == data.startIndex || data[range.lowerBound - 1] == 10
      let isWhole = range.upperBound == data.endIndex || data[range.upperBound] <= 32
      if isFirst, isWhole { found.append(range.lowerBound) }
      from = range.upperBound
    }
    return found
  }

  func holds(_ identifier: String) -> Bool { !starts(of: identifier).isEmpty }

  /// All the profiles, in the order of the file.
  var identifiers: [String] {
    String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline).compactMap { line in
      guard line.first == "*", !line.uppercased().hasPrefix("*SOILS") else { return nil }
      return line.dropFirst().split(whereSeparator: \.isWhitespace).first.map(String.init)
    }
  }

  /// The three most like `identifier`.
  static func nearest(_ identifier: String, among known: [String]) -> [String] {
    var rest = Array(Set(known)).sorted()
    var found: [String] = []
    while found.count < 3, let next = nearestMatch(to: identifier, among: rest) {
      found.append(next)
      rest.removeAll { $0 == next }
    }
    return found
  }

  func reading(_ identifier: String) -> (profile: DSSATSoil?, diagnostics: [Diagnostic]) {
    var findings = DSSATFindings(file: name)
    let starts = starts(of: identifier)
    guard let first = starts.first else {
      let near = DSSATSoilFile.nearest(identifier, among: identifiers)
      findings.error(nil, "no soil *\(identifier)" + (near.isEmpty ? "" : "; nearest \(near.joined(separator: ", "))"))
      return (nil, findings.diagnostics)
    }
    let profile = profile(identifier, at: first, &findings)
    for start in starts.dropFirst() {
      var silent = DSSATFindings(file: name)
      if let other = self.profile(identifier, at: start, &silent), let profile, !profile.agrees(with: other) {
        findings.warning(other.line, "soil \(identifier) stands here again and differs: that of line \(profile.line) is taken")
      }
    }
    return (findings.hasErrors ? nil : profile, findings.inOrder)
  }

  private func profile(_ identifier: String, at start: Int, _ findings: inout DSSATFindings) -> DSSATSoil? {
    let end = data.range(of: Data("\n*".utf8), in: start..<data.endIndex)?.lowerBound ?? data.endIndex
    let first = data[data.startIndex..<start].count { $0 == 10 } + 1
    let lines = TextLines(String(decoding: data[start..<end], as: UTF8.self)).lines
    var profile = DSSATSoil(
      identifier: identifier,
      title: lines[0].dropFirst(identifier.count + 1).split(whereSeparator: \.isWhitespace).joined(separator: " "),
      file: name, line: first, layers: [])
    var header: DSSATHeader?
    for (offset, line) in lines.enumerated().dropFirst() {
      guard let mark = line.first(where: { !$0.isWhitespace }), mark != "!" else { continue }
      let number = first + offset
      if mark == "@" {
        header = DSSATHeader(line, line: number, &findings)
        if let found = header, found.names.first == "SLB", profile.layers.isEmpty, !complete(found, &findings) { return nil }
      } else if let header, header.names.contains("SALB") {
        read(DSSATRow(line, line: number, below: header, reading: DSSATSoilFile.properties, &findings), into: &profile, &findings)
      } else if let header, header.names.contains("SLLL") {
        let row = DSSATRow(line, line: number, below: header, reading: DSSATSoilFile.layerColumns, &findings)
        // The last line of a file that was cut off ends before its last column.
        if end == data.endIndex, data.last != 10, offset == lines.count - 1, let last = header.columns.last,
          row.cells[last.name]?.last != last.last
        {
          findings.error(
            number, "the file ends inside this layer of \(identifier); a value that ends below \(last.name) is expected")
        }
        if let layer = layer(row, below: profile.layers.last?.base ?? 0, &findings) { profile.layers.append(layer) }
      }
    }
    guard !profile.layers.isEmpty else {
      findings.error(first, "soil \(identifier) has no layer; rows below '@ SLB … SLLL SDUL SSAT' are expected")
      return nil
    }
    return profile
  }

  /// Whether the first header of layers has what is needed.
  private func complete(_ header: DSSATHeader, _ findings: inout DSSATFindings) -> Bool {
    let missing = ["SLLL", "SDUL", "SSAT"].filter { !header.names.contains($0) }
    guard !missing.isEmpty else { return true }
    let found = header.names.joined(separator: ", ")
    findings.error(header.line, "missing column \(missing.joined(separator: ", ")); found \(found)")
    return false
  }

  private func read(_ row: DSSATRow, into profile: inout DSSATSoil, _ findings: inout DSSATFindings) {
    profile.albedo = row.number("SALB", &findings)
    profile.evaporationLimit = row.number("SLU1", &findings)
    profile.drainageRate = row.number("SLDR", &findings)
    profile.runoffCurve = row.number("SLRO", &findings)
    profile.mineralisationFactor = row.number("SLNF", &findings)
    profile.fertilityFactor = row.number("SLPF", &findings)
  }

  private func layer(_ row: DSSATRow, below base: Double, _ findings: inout DSSATFindings) -> DSSATSoil.Layer? {
    guard let depth = row.neededNumber("SLB", &findings), let lower = row.neededNumber("SLLL", &findings),
      let upper = row.neededNumber("SDUL", &findings), let saturation = row.neededNumber("SSAT", &findings)
    else { return nil }
    if depth <= base {
      findings.error(row.line, column: row.cells["SLB"]?.column, "SLB is \(depth), more than \(base) is expected")
    }
    if lower > upper || upper > saturation {
      findings.warning(
        row.line, "SLLL \(lower), SDUL \(upper), SSAT \(saturation): each is expected to be at least the one before")
    }
    func value(_ name: String) -> Double? { row.number(name, &findings) }
    return DSSATSoil.Layer(
      base: depth, lowerLimit: lower, drainedUpperLimit: upper, saturation: saturation, rootGrowth: value("SRGF"),
      saturatedConductivity: value("SSKS"), bulkDensity: value("SBDM"), organicCarbon: value("SLOC"), clay: value("SLCL"),
      silt: value("SLSI"), coarse: value("SLCF"), totalNitrogen: value("SLNI"), acidity: value("SLHW"),
      cationExchange: value("SCEC"))
  }
}
