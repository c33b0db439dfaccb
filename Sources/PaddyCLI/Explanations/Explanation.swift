import Numbers
package import Paddy
import PaddyReports
package import PaddyScenarios

/// Something a topic may mean.
package enum Explanation {
  case process(ProcessNote)
  case record(CatalogueRecord)
  /// A number of this name, in every record that has it.
  case parameter(String, [(record: CatalogueRecord, entry: CitedEntry)])
  case column(OutputColumn)
  /// A key, and every path at which it stands with the same meaning.
  case key(ScenarioKeys.Row, paths: [String])
  case exitCode(Int, String)
  /// A word of a watched field.
  case term(LiveTerm)

  /// Everything a topic means: processes first, then records, parameters, columns, keys of a scenario, exit codes, words
  /// of a watched field.
  package static func all(of topic: String) -> [Explanation] {
    let wanted = Wording.kebab(topic.trimmingPrefix(" ").description)
    var found: [Explanation] = []
    found += Catalogue.processes.filter { names(of: $0).contains(wanted) }.map { .process($0) }
    // A process is explained by its note, which has its numbers too.
    let records = CatalogueKind.allRecords
    found += records.filter { $0.kind != .processes && $0.name == wanted }.map { .record($0) }
    let path = topic.split(separator: ".").map { Wording.kebab(String($0)) }
    let field = Catalogue.riceShortNames.first { $0.shortName?.lowercased() == topic.lowercased() }
    let numbers = records.flatMap { record in
      record.entries.compactMap { entry -> (record: CatalogueRecord, entry: CitedEntry)? in
        let isMeant = entry.names.suffix(path.count) == path[...]
        let isShortName = field != nil && record.kind == .cultivars && entry.path == field?.field
        return isMeant || isShortName ? (record, entry) : nil
      }
    }
    if !path.isEmpty, let first = numbers.first { found.append(.parameter(first.entry.name, numbers)) }
    found += OutputColumn.all.filter { $0.names.contains(wanted) }.map { .column($0) }
    found += keys(wanted, topic)
    found += exitCodes.filter { "\($0.code)" == wanted || "exit-\($0.code)" == wanted }.map { .exitCode($0.code, $0.meaning) }
    found += LiveTerm.all.filter { $0.name == wanted }.map { .term($0) }
    return found
  }

  private static func keys(_ wanted: String, _ topic: String) -> [Explanation] {
    let rows = ScenarioKeys.table.filter { row in
      row.path == topic || row.path.split(separator: ".").last.map { Wording.kebab(String($0)) } == wanted
    }
    // The rice of a system says the same as the rice of the scenario.
    var kinds: [ScenarioKeys.Row] = []
    for row in rows where !kinds.contains(where: { $0.meaning == row.meaning && $0.takes == row.takes }) { kinds.append(row) }
    return kinds.map { kind in
      .key(kind, paths: rows.filter { $0.meaning == kind.meaning && $0.takes == kind.takes }.map(\.path))
    }
  }

  /// The word nearest to a topic that means nothing.
  package static func nearest(to topic: String) -> String? {
    var words = Catalogue.processes.flatMap { [$0.name] + $0.aliases }
    let records = CatalogueKind.allRecords
    words += records.map(\.name)
    words += Set(records.flatMap { $0.entries.map(\.name) }).sorted()
    words += OutputColumn.all.map(\.key)
    words += Set(ScenarioKeys.table.compactMap { $0.path.split(separator: ".").last.map(String.init) }).sorted()
    words += Catalogue.riceShortNames.compactMap(\.shortName)
    words += LiveTerm.all.map(\.name)
    return nearestMatch(to: Wording.kebab(topic), among: words) ?? nearestMatch(to: topic, among: words)
  }

  static let exitCodes: [(code: Int, meaning: String)] = [
    (0, "All went well."), (1, "At least one run failed; the others are in the result."),
    (2, "A check that the user declared fell short."),
    (64, "Wrong usage: an unknown command or option, a value that cannot be, a topic that nothing is known of."),
    (65, "A scenario or a data file is wrong; every mistake stands on stderr with file, line and column."),
    (66, "A file that was named does not exist or cannot be read."), (70, "A fault of Paddy itself: please report it."),
    (74, "A result cannot be written: the disk is full, the folder is not writable, or something is there already."),
    (130, "Interrupted from the keyboard; what was finished is kept."),
  ]

  private static func names(of note: ProcessNote) -> [String] {
    let files = note.files.compactMap { $0.split(separator: "/").last?.split(separator: ".").first }
    return [note.name, Wording.kebab(note.title)] + note.aliases + files.map { Wording.kebab(String($0)) }
  }
}
