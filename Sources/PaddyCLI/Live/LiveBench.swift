import Dispatch
import Foundation
import Numbers
import PaddyReports
import PaddyStudies
import PaddyTwin

/// What a watched farm costs on this machine: a day of a twin, a day of a township, a message.
enum LiveBench {
  static func text(_ scenario: String) throws -> String {
    let (study, system) = try LiveOptions.study(scenario, system: nil)
    let bench = LiveBenchmark(scenario: study.scenario, system: system, weather: study.weather)
    var table = TextTable([.init("work"), .init("cost", .right), .init("unit"), .init("days or runs", .right)])

    var twin = try bench.twin(members: 128)
    let days = 20
    let day = try seconds { for _ in 0..<days { try bench.advance(&twin) } } / Double(days)
    table.add(["a day of a twin of 128 members, corrected", figure(1000 * day), "ms", "\(days)"])

    // A few plots stand for 3,000: each is a twin of its own.
    let cores = ProcessInfo.processInfo.activeProcessorCount
    let plots = 64
    nonisolated(unsafe) var twins = try (0..<plots).map { try bench.twin(members: 32, seed: UInt64($0 + 1)) }
    let township = seconds {
      twins.withUnsafeMutableBufferPointer { plots in
        nonisolated(unsafe) let plots = plots
        DispatchQueue.concurrentPerform(iterations: plots.count) { try? bench.advance(&plots[$0]) }
      }
    }
    table.add([
      "a day of a township of 3,000 plots, 32 members each, on \(cores) cores", figure(township * 3000 / Double(plots)), "s",
      "\(plots) plots",
    ])

    let (lines, messages) = try bench.telemetry(days: 40)
    var taken = 0
    let all = seconds { taken = bench.watch(lines, members: 64) }
    table.add(["telemetry through formats, checks, twin and alarms", figure(Double(taken) / all), "messages/s", "\(messages)"])
    return table.rendered()
  }

  private static func figure(_ value: Double) -> String { Figures.text(value, decimals: Figures.decimals(for: value)) }

  private static func seconds(_ work: () throws -> Void) rethrows -> Double {
    let start = DispatchTime.now().uptimeNanoseconds
    try work()
    return Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9
  }
}
