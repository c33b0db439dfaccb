import ArgumentParser
import PaddyReports

/// What a word means: a record, a number, a process, an output column, a key of a scenario, an exit code.
package struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say what a name means: value, range, unit, standing, source.",
    discussion: """
      A topic is a record (bullfrog), a number (juvenile-rate, or DVRJ as in ORYZA), a process (water balance), an output column \
      (yield_14_t_ha, or HWAM as in ICASA), a key of a scenario (midseason-drainage), an exit code (65), an alarm \
      (low-oxygen), a sensor (dissolved-oxygen), a flag or check of readings (suspect, spike) or the diary. A word that means \
      several things is explained in all of them.
      """)

  @Argument(help: ArgumentHelp("What to explain.", valueName: "topic")) var topic: [String]
  @Flag(help: "Print JSON.") var json = false

  package func run() throws {
    let topic = topic.joined(separator: " ")
    let found = Explanation.all(of: topic)
    guard !found.isEmpty else {
      let nearest = Explanation.nearest(to: topic).map { "; did you mean '\($0)'?" } ?? ";"
      Console.message("error: nothing is known of '\(topic)'\(nearest) paddy catalogue lists what has a name")
      throw Exit.usage
    }
    if json {
      Console.result(JSON.object([("topic", .string(topic)), ("matches", .array(found.map(\.json)))]).rendered())
    } else {
      Console.result(found.map(\.text).joined(separator: "\n\n\n"))
    }
  }
}
