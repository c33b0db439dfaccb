import ArgumentParser
import Numbers
import PaddyReports

/// What has a name: cultivars, animals, products, soils, price lists, climates, processes.
package struct CatalogueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "catalogue",
    abstract: "List what can be named in a scenario, or print a record as YAML.",
    discussion: "Kinds: \(CatalogueKind.allCases.map(\.rawValue).joined(separator: ", ")).")

  @Argument(help: "The kind to list; all of them in short where missing.") var kind: String?
  @Option(help: ArgumentHelp("Print every number of a record as commented YAML.", valueName: "name")) var yaml: String?
  @Flag(help: "Print JSON.") var json = false

  func run() throws {
    if let yaml { return Console.result(try record(yaml).yaml) }
    guard let kind else {
      if json { return Console.result(JSON.array(CatalogueKind.allCases.map(\.json)).rendered()) }
      return Console.result(CatalogueCommand.overview)
    }
    let word = kind.lowercased()
    let found = CatalogueKind.allCases.first { $0.rawValue == word || $0.singular == word || $0.rawValue == word + "s" }
    guard let found else {
      let kinds = CatalogueKind.allCases.map(\.rawValue)
      throw refused("there is no kind '\(kind)'", word, kinds, "kinds: \(kinds.joined(separator: ", "))")
    }
    Console.result(json ? found.json.rendered() : found.text)
  }

  /// The record of this name, among those of the kind where one is named.
  private func record(_ name: String) throws -> CatalogueRecord {
    let records = CatalogueKind.allRecords.filter { kind == nil || $0.kind.rawValue == kind?.lowercased() }
    let wanted = Wording.kebab(name)
    if let found = records.first(where: { $0.name == wanted }) { return found }
    throw refused("there is no record '\(name)'", name, records.map(\.name), "paddy catalogue lists all")
  }

  private func refused(_ what: String, _ word: String, _ names: [String], _ end: String) -> ExitCode {
    let nearest = nearestMatch(to: word, among: names).map { "; did you mean '\($0)'?" } ?? ";"
    Console.message("error: \(what)\(nearest) \(end)")
    return Exit.usage
  }

  /// Every kind with its names.
  package static var overview: String {
    let widest = CatalogueKind.allCases.map(\.rawValue.count).max() ?? 0
    let margin = String(repeating: " ", count: widest + 2)
    let lines = CatalogueKind.allCases.map { kind in
      let head = kind.rawValue + margin.dropFirst(kind.rawValue.count)
      let names = kind.records.map(\.name).joined(separator: ", ")
      return Wording.wrapped(names, indent: head, hanging: margin)
    }
    return lines.joined(separator: "\n")
      + "\n\npaddy catalogue KIND lists a kind with its main figures; paddy explain NAME says more."
  }
}
