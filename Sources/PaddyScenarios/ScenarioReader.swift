import Foundation
import Numbers
import Paddy

/// Reads scenarios: all that is wrong with one at once, each with file, line and column.
///
/// Parse the text, hold it against the table of keys (`ScenarioKeys`), follow `like:`, check what only the whole can show (the
/// order of dates, water for the animals), build the plans. Left out: whether a date `YYYY-MM-DD` lies in a year that the weather
/// has.
public struct ScenarioReader: Sendable {
  public var catalogue: ScenarioCatalogue

  public init(catalogue: ScenarioCatalogue = ScenarioCatalogue()) { self.catalogue = catalogue }

  /// Reads a scenario file.
  public func read(path: String) -> ScenarioReading {
    var findings = Findings(file: path)
    guard let text = text(path, &findings) else {
      return ScenarioReading(scenario: nil, diagnostics: findings.sorted, failure: findings.failure)
    }
    return read(text: text, file: path)
  }

  /// Reads a scenario from a text; paths in it begin from the folder of `file`.
  public func read(text: String, file: String) -> ScenarioReading {
    var findings = Findings(file: file)
    let scenario = scenario(text, file, &findings)
    let failure = findings.failure ?? (scenario == nil ? .badData : nil)
    return ScenarioReading(scenario: failure == nil ? scenario : nil, diagnostics: findings.sorted, failure: failure)
  }

  private func scenario(_ text: String, _ file: String, _ findings: inout Findings) -> Scenario? {
    let body = text.first == "\u{FEFF}" ? String(text.dropFirst()) : text
    let tree = YAMLTree.read(body, &findings)
    let expected = "a scenario is a map with the keys " + ScenarioKeys.scenario.names.joined(separator: ", ")
    guard let tree else {
      if findings.list.isEmpty { findings.error(nil, "the file is empty; \(expected)") }
      return nil
    }
    guard case .map(let pairs, let place) = tree else {
      if case .empty(let place) = tree {
        findings.error(place, "the file is empty; \(expected)")
      } else {
        findings.error(tree.place, "here is \(tree.kind); \(expected)")
      }
      return nil
    }
    var catalogue = catalogue
    if let own = pairs.first(where: { $0.key == "cultivars" }) { grow(&catalogue, own.value, file, &findings) }
    var check = ScenarioCheck(catalogue: catalogue, findings: findings)
    let document = check.map(pairs, ScenarioKeys.scenario, place)
    defer { findings = check.findings }
    return resolve(document, file, &check)
  }

  /// Adds the cultivars of a scenario's own files to what it can name.
  private func grow(_ catalogue: inout ScenarioCatalogue, _ tree: YAMLTree, _ file: String, _ findings: inout Findings) {
    let paths: [(String, Place)] =
      switch tree {
      case .text(let text, let place): [(text, place)]
      case .list(let items, _): items.compactMap { if case .text(let text, let place) = $0 { (text, place) } else { nil } }
      default: []
      }
    for (path, place) in paths {
      let found = WeatherPaths.expand(path, in: WeatherPaths.folder(of: file))
      if found.isEmpty { findings.error(place, "no cultivar file '\(path)'", .inputMissing) }
      for one in found {
        let text = FileManager.default.contents(atPath: one).map { String(decoding: $0, as: UTF8.self) } ?? ""
        let (cultivar, diagnostics) = CultivarFile.read(text: text, file: one, cultivars: catalogue.cultivars)
        for diagnostic in diagnostics {
          findings.error(place, "\(path):\(diagnostic.line ?? 1): \(diagnostic.message)")
        }
        guard let cultivar else { continue }
        catalogue.cultivars.removeAll { $0.name == cultivar.name }
        catalogue.cultivars.append(cultivar)
      }
    }
  }

  private func resolve(_ document: ScenarioMap, _ file: String, _ check: inout ScenarioCheck) -> Scenario? {
    let assembly = ScenarioAssembly(catalogue: check.catalogue)
    let bund = document["plot"]?.map?["bund"]?.number
    let weather = document["weather"]?.map.flatMap {
      assembly.weather($0, folder: WeatherPaths.folder(of: file), &check.findings)
    }
    let plot = document["plot"]?.map.flatMap { assembly.plot($0, &check.findings) }
    let systems = systems(document, bund, assembly, &check)
    let base = document["base"]
    if let base, let name = base.word, let names = document["systems"]?.map?.entries.map(\.key), !names.contains(name) {
      check.findings.error(base.place, "unknown system '\(name)'" + suggestion(for: name, among: names, "known"))
    }
    let title = document["title"]?.word ?? URL(fileURLWithPath: file).deletingPathExtension().lastPathComponent
    guard let weather, let systems, let site = document["site"]?.map.flatMap(assembly.site),
      let plot, let prices = assembly.prices(document["prices"])
    else { return nil }
    return Scenario(
      title: title, site: site, weather: weather, seed: document["weather"]?.map.map(assembly.seed), plot: plot, prices: prices,
      systems: systems, base: base?.word)
  }

  private func systems(
    _ document: ScenarioMap, _ bund: Double?, _ assembly: ScenarioAssembly, _ check: inout ScenarioCheck
  ) -> [FarmSystem]? {
    guard let written = document["systems"]?.map else { return nil }
    guard !written.entries.isEmpty else {
      check.findings.error(written.place, "'systems' is empty: it takes at least one")
      return nil
    }
    let rice = document.entries.first { $0.key == "rice" }
    var result: [FarmSystem] = []
    let (systems, incomplete) = ScenarioInheritance.resolve(written, rice: rice, &check.findings)
    for entry in systems.entries {
      guard let system = entry.value.map else { continue }
      if !incomplete.contains(entry.key) { require(system, entry, &check) }
      SeasonChecks.run(
        system, bund: bund, hasLayers: document["plot"]?.map?["soil"]?.map != nil, plot: document["plot"]?.map, &check.findings)
      if let plan = assembly.plan(system) { result.append(FarmSystem(name: entry.key, plan: plan)) }
    }
    return result.count == written.entries.count ? result : nil
  }

  /// Looks for what must be there once everything is inherited.
  private func require(_ system: ScenarioMap, _ entry: ScenarioMap.Entry, _ check: inout ScenarioCheck) {
    if system["rice"] == nil {
      check.findings.error(
        entry.keyPlace, "the key 'rice' is missing: neither the scenario nor the system '\(entry.key)' says what is planted")
    }
    let inherited = [
      ("rice", ScenarioKeys.rice), ("water", ScenarioKeys.water), ("spray", ScenarioKeys.spray), ("refuge", ScenarioKeys.refuge),
      ("models", ScenarioKeys.models), ("fungicide", ScenarioKeys.fungicide),
    ]
    for (key, shape) in inherited { for map in system[key]?.maps ?? [] { check.requireKeys(map, shape) } }
    if let rice = system["rice"]?.map, rice["transplanted"] == nil, rice["establishment"]?.word != "direct-seeded" {
      let takes = "it takes \(ScenarioForm.moment.words); or write 'establishment: direct-seeded'"
      check.findings.error(rice.place, "the key 'transplanted' is missing in rice; \(takes)")
    }
  }

  /// The text of a file, nil with an error where it cannot be had.
  private func text(_ path: String, _ findings: inout Findings) -> String? {
    var isFolder: ObjCBool = false
    let files = FileManager.default
    guard files.fileExists(atPath: path, isDirectory: &isFolder) else {
      let name = URL(fileURLWithPath: path).lastPathComponent
      let folder = WeatherPaths.folder(of: path)
      let near = ((try? files.contentsOfDirectory(atPath: folder.path)) ?? []).filter {
        $0.hasSuffix(".yaml") || $0.hasSuffix(".yml")
      }
      let guess = nearestMatch(to: name, among: near.sorted()).map { "; did you mean '\($0)'?" } ?? ""
      findings.error(nil, "there is no such file\(guess)", .inputMissing)
      return nil
    }
    if isFolder.boolValue {
      findings.error(nil, "this is a folder; a scenario is a YAML file", .inputMissing)
      return nil
    }
    guard let data = files.contents(atPath: path) else {
      findings.error(nil, "the file cannot be read", .inputMissing)
      return nil
    }
    if let text = String(validating: data, as: UTF8.self) { return text }
    let lines = data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let first = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0
    findings.error(Place(line: first + 1, column: 1), "this line is not UTF-8 text; save the file as UTF-8")
    return nil
  }
}
