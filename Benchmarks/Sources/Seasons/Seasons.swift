import PaddyStudies

/// `Seasons NAME COUNT` runs that many seasons of one benchmark and prints the checksum; nothing is timed.
@main enum Seasons {
  static func main() throws {
    let words = CommandLine.arguments.dropFirst()
    guard words.count == 2, let name = SeasonBenchmark.Name(rawValue: words.first!), let seasons = Int(words.last!), seasons > 0
    else {
      let names = SeasonBenchmark.Name.allCases.map(\.rawValue).joined(separator: " | ")
      fatalError("usage: Seasons \(names) COUNT")
    }
    print(String(try SeasonBenchmark(name).run(seasons: seasons), radix: 16))
  }
}
