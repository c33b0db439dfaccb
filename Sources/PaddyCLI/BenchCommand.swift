import ArgumentParser
import Foundation
import Numbers
import PaddyReports
import PaddyStudies

/// How fast, on this machine, with a checksum of the results.
struct BenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench", abstract: "How fast, on this machine, with a checksum of the results.",
    discussion: """
      Seasons per second of one core's time, over made-up years that are the same for everybody. The checksum says whether two machines or
      two versions computed the same bits; the lanes benchmarks must give the checksum of their double siblings.
      """)

  @Option(parsing: .unconditional, help: ArgumentHelp("Seasons per repeat, rounded up to whole eights.", valueName: "n"))
  var seasons: Int?
  @Option(
    help: ArgumentHelp(
      "One benchmark: \(SeasonBenchmark.Name.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "name"))
  var only: String?
  @Option(parsing: .unconditional, help: ArgumentHelp("Repeats, after one that is not counted.", valueName: "n"))
  var repeats = 7
  @Flag(help: "JSON instead of a table.")
  var json = false
  @Option(help: ArgumentHelp("Instead: what a watched farm of this scenario costs.", valueName: "scenario"))
  var live: String?

  func validate() throws {
    if let seasons, seasons < 1 { throw ValidationError("--seasons must be 1 or more, found \(seasons)") }
    if repeats < 5 { throw ValidationError("--repeats must be 5 or more, found \(repeats)") }
    if let only, SeasonBenchmark.Name(rawValue: only) == nil {
      let names = SeasonBenchmark.Name.allCases.map(\.rawValue)
      let nearest = nearestMatch(to: only, among: names).map { "; did you mean \($0)?" } ?? ""
      throw ValidationError("no benchmark '\(only)'; there are \(names.joined(separator: ", "))\(nearest)")
    }
  }

  func run() throws {
    if let live {
      Console.result(try LiveBench.text(live))
      return
    }
    let names = SeasonBenchmark.Name.allCases.filter { only == nil || $0.rawValue == only }
    let results = try names.map { try BenchResult($0, seasons: seasons ?? $0.defaultSeasons, repeats: repeats) }
    Console.result(json ? rendered(results) : table(results))
    for result in results {
      guard let alone = results.first(where: { $0.name == result.name.alone }) else { continue }
      if alone.checksum != result.checksum {
        Console.message("error: \(result.name.rawValue) and \(alone.name.rawValue) differ: together does not equal alone")
        throw Exit.runFailed
      }
    }
    if results.contains(where: { !$0.isSteady }) {
      Console.message("error: a repeat gave another checksum than the one before")
      throw Exit.runFailed
    }
  }

  private func rendered(_ results: [BenchResult]) -> String {
    JSON.object([
      (
        "benchmarks",
        .array(
          results.map { result in
            .object([
              ("name", .string(result.name.rawValue)), ("seasons_per_second_per_core", .number(result.rate)),
              ("mean_s", .number(result.secondsPerSeason.mean)), ("sd_s", .number(result.secondsPerSeason.deviation)),
              ("checksum", .string(result.checksumText)),
            ])
          })
      ),
      (
        "machine",
        .object([
          ("processor", .string(Machine.processor)), ("cores", .integer(ProcessInfo.processInfo.activeProcessorCount)),
          ("built_for", .string(Lanes.builtFor)),
        ])
      ),
    ]).rendered()
  }

  private func table(_ results: [BenchResult]) -> String {
    var table = TextTable([
      .init("benchmark"), .init("seasons/s/core", .right), .init("µs/season", .right), .init("sd", .right),
      .init("lanes/double", .right),
      .init("checksum"),
    ])
    for result in results {
      let alone = results.first { $0.name == result.name.alone }
      table.add([
        result.name.rawValue, Figures.text(result.rate, decimals: 0),
        Figures.text(result.secondsPerSeason.mean.map { $0 * 1e6 }, decimals: 2),
        Figures.text(result.secondsPerSeason.deviation.map { $0 * 1e6 }, decimals: 2),
        alone.map { Figures.text(result.rate / $0.rate, decimals: 2) } ?? "", result.checksumText,
      ])
    }
    let machine = "\(Machine.processor), \(ProcessInfo.processInfo.activeProcessorCount) cores, built for \(Lanes.builtFor)"
    return table.rendered() + "\n\(machine)"
  }
}

/// One benchmark, measured in time of the processor, so that other work on the machine disturbs it little.
private struct BenchResult {
  var name: SeasonBenchmark.Name
  var secondsPerSeason: Statistics
  var checksum: UInt64
  /// Whether every repeat gave the same checksum.
  var isSteady = true

  init(_ name: SeasonBenchmark.Name, seasons: Int, repeats: Int) throws {
    self.name = name
    let benchmark = try SeasonBenchmark(name)
    checksum = benchmark.run(seasons: seasons)
    var times: [Double] = []
    for _ in 0..<repeats {
      let start = Machine.processorTime
      let again = benchmark.run(seasons: seasons)
      times.append((Machine.processorTime - start) / Double(SeasonBenchmark.seasonsRun(seasons)))
      isSteady = isSteady && again == checksum
    }
    secondsPerSeason = Statistics(times)
  }

  var rate: Double { 1 / (secondsPerSeason.mean ?? .nan) }
  var checksumText: String {
    let digits = String(checksum, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

/// What the program runs on.
private enum Machine {
  /// Seconds of processor time this process has used.
  static var processorTime: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

  /// The processor's own name where the system tells it.
  static var processor: String {
    guard let text = try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8) else { return "unknown processor" }
    for line in text.split(separator: "\n") where line.hasPrefix("model name") {
      if let colon = line.firstIndex(of: ":") { return line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces) }
    }
    return "unknown processor"
  }
}
