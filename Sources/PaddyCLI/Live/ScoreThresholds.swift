import ArgumentParser
import Foundation
import Numbers
import PaddyReports

/// Bounds that a score has to keep, read from a table, so that a change which makes the watched field worse is seen by a program.
///
/// Lines of a file: the name of a measure, the least and the most allowed, with tabs between them; a field left empty has no bound. Lines that
/// begin with `#` say something to people. Only measures that the score prints are looked at, and all of them need a line.
package struct ScoreThresholds {
  package struct Bound: Equatable {
    var least: Double?, most: Double?
    func holds(_ value: Double) -> Bool { value >= least ?? -.infinity && value <= most ?? .infinity }
  }

  let file: String
  private(set) var bounds: [String: Bound] = [:]

  /// - Throws: what is wrong with a line, with its number.
  package init(file: String) throws {
    self.file = file
    guard let data = FileManager.default.contents(atPath: file) else {
      Console.message("error: \(file): cannot be read")
      throw Exit.inputMissing
    }
    for (place, line) in String(decoding: data, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    where !line.isEmpty && !line.hasPrefix("#") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      func wrong(_ found: String) -> ExitCode {
        Console.message("error: \(file):\(place + 1): \(found); allowed is: name, tab, least, tab, most, numbers or nothing")
        return Exit.badData
      }
      guard fields.count == 3, !fields[0].isEmpty else { throw wrong("\(fields.count) fields") }
      func number(_ text: String) throws -> Double? {
        if text.isEmpty { return nil }
        guard let value = Double(text), value.isFinite else { throw wrong("'\(text)' is no number") }
        return value
      }
      guard bounds[fields[0]] == nil else { throw wrong("'\(fields[0])' a second time") }
      bounds[fields[0]] = Bound(least: try number(fields[1]), most: try number(fields[2]))
    }
  }

  /// Prints every measure beside its bounds.
  /// - Throws: exit code 2 where one is out of them or has none.
  package func hold(_ measures: [(name: String, value: Double)]) throws {
    var table = TextTable([.init("measure"), .init("now", .right), .init("least", .right), .init("most", .right), .init("")])
    func text(_ value: Double?) -> String { value.map { String(format: "%.3f", $0) } ?? Figures.absent }
    var isShort = false
    for (name, value) in measures {
      let bound = bounds[name]
      let holds = bound?.holds(value) ?? false
      isShort = isShort || !holds
      table.add([
        name, text(value), text(bound?.least), text(bound?.most),
        bound == nil ? "no bound in \(file)" : holds ? "" : "OUT OF BOUNDS",
      ])
    }
    Console.result(table.rendered())
    if isShort { throw Exit.checkFellShort }
  }
}
