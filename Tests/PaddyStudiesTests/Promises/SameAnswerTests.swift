import Numbers
import Paddy
import PaddyScenarios
import PaddyStudies
import Synchronization
import Testing

@Suite("Same seed, same answer")
struct SameAnswerTests {
  static let once = fingerprints(Shipped.taiyang)

  /// By system and member.
  static func fingerprints(_ study: Study, threads: Int = 1) -> [[Fingerprint?]] {
    study.run(threads: threads).map { $0.map { Fingerprint($0) } }
  }

  @Test("On one thread, on two and again: outcomes and cash books, and every run is counted")
  func threads() {
    #expect(Self.once.count == 4 && Self.once.allSatisfy { $0.count == 12 && !$0.contains(nil) })
    let count = Mutex((done: 0, failed: 0))
    let two = Shipped.taiyang.run(threads: 2) { done, failed in
      count.withLock { $0 = ($0.done + done, $0.failed + failed) }
    }
    #expect(two.map { $0.map { Fingerprint($0) } } == Self.once)
    #expect(count.withLock { $0.done } == Shipped.taiyang.planned && count.withLock { $0.failed } == 0)
    #expect(Self.fingerprints(Shipped.taiyang, threads: 5) == Self.once)
    #expect(Self.fingerprints(Shipped.taiyang) == Self.once)
  }

  @Test("More years do not change those that were there, fewer neither", arguments: [10, 3, 1])
  func members(count: Int) throws {
    let fewer = try #require(Shipped.study("taiyang.yaml", years: count))
    for (few, many) in zip(fewer.weather.members, Shipped.taiyang.weather.members) {
      #expect(few.days == many.days && few.number == many.number && few.label == many.label)
    }
    #expect(Self.fingerprints(fewer) == Self.once.map { Array($0.prefix(count)) })
  }

  @Test("A system more or less does not change the others")
  func systems() {
    let study = Shipped.taiyang
    for (index, system) in study.scenario.systems.enumerated() {
      #expect(Self.fingerprints(study.only(system: system.name)) == [Self.once[index]], "\(system.name) alone")
    }
    var scenario = study.scenario
    scenario.systems.insert(FarmSystem(name: "bare", plan: FarmPlan(rice: scenario.systems[0].plan.rice)), at: 1)
    let more = Self.fingerprints(Study(scenario: scenario, weather: study.weather))
    #expect([more[0]] + more[2...] == Self.once[...])
    #expect(more[1] != Self.once[0])
  }

  @Test("One year of a study is that year of the study")
  func oneYear() {
    let study = Shipped.taiyang
    #expect(Self.fingerprints(study.only(member: study.weather.members[7])) == Self.once.map { [$0[7]] })
  }

  @Test("Another seed is another answer: all of it, and pests and prices alone under the same sky")
  func seeds() throws {
    let study = Shipped.taiyang
    let other = try #require(Shipped.study("taiyang.yaml", years: 2, seed: 2))
    for (a, b) in zip(other.weather.members, study.weather.members) { #expect(a.days != b.days) }
    var scenario = study.scenario
    scenario.seed = 2
    let pests = Study(scenario: scenario, weather: study.weather).run(threads: 1)
    for (new, old) in zip(pests[0], study.run(threads: 1)[0]) {
      let (newOutcome, oldOutcome) = try (new.result.get().end.outcome, old.result.get().end.outcome)
      #expect(newOutcome[.peakPlanthoppers] != oldOutcome[.peakPlanthoppers])
      #expect(newOutcome[.netProfit] != oldOutcome[.netProfit])
      #expect(newOutcome[.flowering] == oldOutcome[.flowering])
    }
  }

  @Test("The same for observed years", .enabled(if: Shipped.hasLosBanos, "the weather of Los Baños is not here"))
  func observed() throws {
    let study = try #require(Shipped.losBanos)
    let one = Self.fingerprints(study)
    #expect(one.count == 2 && one.allSatisfy { !$0.contains(nil) })
    #expect(Self.fingerprints(study, threads: 2) == one)
    #expect(Self.fingerprints(study.only(system: "rice-fish")) == [one[1]])
  }
}
