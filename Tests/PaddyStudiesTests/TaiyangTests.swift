import Foundation
import Numbers
import Paddy
import PaddyScenarios
import PaddyStudies
import Testing

/// The shipped comparison against what is known of real fields. Each row says where its range comes from.
@Suite struct TaiyangTests {
  private static let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Scenarios/taiyang.yaml")
    .standardizedFileURL.path
  private static let scenario = ScenarioReader().read(path: file).scenario
  private static let runs: [String: [Outcome]] = {
    guard let scenario, let weather = StudyWeather.of(scenario, file: file).weather else { return [:] }
    return outcomes(Study(scenario: scenario, weather: weather))
  }()

  private static func outcomes(_ study: Study) -> [String: [Outcome]] {
    Dictionary(
      uniqueKeysWithValues: study.run(threads: 2).map { runs in
        (runs[0].system, runs.compactMap { try? $0.result.get().end.outcome })
      })
  }

  private func mean(_ system: String, _ metric: Metric, of runs: [String: [Outcome]] = runs) -> Double {
    let values = runs[system, default: []].map { $0[metric] }
    return values.reduce(0, +) / Double(values.count)
  }

  @Test func everySeasonOfEverySystemIsDone() {
    #expect(Self.runs.count == 4)
    for (system, outcomes) in Self.runs { #expect(outcomes.count == 30, "\(system)") }
  }

  @Test(arguments: [
    ("conventional", Metric.yield14, 6.5, 9.5, "single-season rice of Zhejiang, 7.0–8.3 on average, hybrids to 10"),
    ("conventional", .netProfitPerMu, 170, 700, "growers' surveys E063–E064: 170 after rent, 670 before"),
    ("conventional", .ammoniaLossShare, 10, 40, "16.2 % over 127 Chinese studies, up to 40 % broadcast"),
    ("conventional", .methane, 80, 250, "single drainage, East Asia, paddy.md row 28"),
    ("conventional", .nitrogenUptake, 100, 220, "8–9 t/ha takes up 140–200 kg N"),
    ("rice-fish", .animalYield, 0.3, 1.2, "carp 0.85 at Qingtian, unfed 0.15–0.5"),
    ("rice-fish", .animalSurvival, 50, 90, "A030"),
    ("rice-frog", .animalSurvival, 50, 85, "A059"),
    ("rice-turtle", .animalSurvival, 80, 96, "A094"),
    ("rice-turtle", .animalYield, 0.2, 0.7, "1,000 per ha grow from 260 to 600 g at Taiyang, some are lost"),
  ]) func figuresLieWhereRealFieldsLie(system: String, metric: Metric, low: Double, high: Double, because: String) {
    let found = mean(system, metric)
    #expect((low...high).contains(found), "\(system), \(metric.title): \(found) \(metric.unit); \(because)")
  }

  @Test func frogsRegulatePlanthoppersAboveAThresholdOnly() throws {
    // The same field, unsprayed and fertilised alike, without frogs and with more and more of them.
    var scenario = try #require(Self.scenario)
    let frog = try #require(scenario.systems.first { $0.name == "rice-frog" })
    var alone = frog
    alone.name = "none"
    alone.plan.animals = []
    scenario.systems = [alone]
    for density in [0.375, 0.75, 1.5, 3, 6] {
      var system = frog
      system.name = "\(density)"
      system.plan.animals[0].density = density
      scenario.systems.append(system)
    }
    let weather = try #require(StudyWeather.of(scenario, file: Self.file).weather)
    let runs = Self.outcomes(Study(scenario: scenario, weather: weather))
    let none = mean("none", .peakPlanthoppers, of: runs)
    let changes = [0.375, 0.75, 1.5, 3, 6].map { mean("\($0)", .peakPlanthoppers, of: runs) / none - 1 }
    #expect(abs(changes[0]) < 0.1, "3,750 per ha: \(changes)")
    #expect(changes[1] < 0.05, "7,500 per ha: \(changes)")
    #expect(changes[2] < 0 && changes[3] < changes[2] && changes[4] < changes[3], "more frogs, fewer hoppers: \(changes)")
    #expect((-0.95)...(-0.3) ~= changes[3], "30,000 per ha: \(changes)")
  }
}
