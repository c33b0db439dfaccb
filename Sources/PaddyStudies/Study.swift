internal import Dispatch
public import Numbers
public import Paddy
public import PaddyScenarios
internal import Synchronization

/// Every system of a scenario in every year: the same weather, arrivals of pests and prices for all of them.
public struct Study: Sendable {
  /// One system in one year.
  public struct Run: Sendable {
    public var system: String
    public var member: StudyWeather.Member
    public var result: Result<Harvest, Failure>
  }

  /// What came of a run.
  public struct Harvest: Sendable {
    public var end: SeasonEnd
    public var book: CashBook
    /// What took yield; nil where nobody asked.
    public var gap: YieldGap?
  }

  /// Why a run has no result.
  public struct Failure: Error, Sendable, CustomStringConvertible {
    public var description: String
  }

  public let scenario: Scenario
  public let weather: StudyWeather

  /// The numbers of the processes.
  public let parameters: FieldParameters<Cited>

  public init(scenario: Scenario, weather: StudyWeather, parameters: FieldParameters<Cited> = .standard) {
    self.scenario = scenario
    self.weather = weather
    self.parameters = parameters
  }

  /// How many runs are planned.
  public var planned: Int { scenario.systems.count * weather.members.count }

  /// Why years of a system cannot be laid out, each reason with how many years it stops; empty where all can.
  public func layoutProblems(of system: FarmSystem) -> [(reason: String, years: Int)] {
    let batch = Batch(plan: system.plan, plot: scenario.plot, site: scenario.site, parameters: parameters)
    var problems: [(reason: String, years: Int)] = []
    for member in weather.members {
      guard case .failure(let failure) = layOut(batch, member) else { continue }
      if let known = problems.firstIndex(where: { $0.reason == failure.description }) {
        problems[known].years += 1
      } else {
        problems.append((failure.description, 1))
      }
    }
    return problems
  }

  /// Prices that the plans need and the list lacks.
  public var missingPrices: [MissingPrice] {
    let plans = scenario.systems.map(\.plan)
    let sprays = plans.flatMap { $0.insecticides.map(\.name) }
    return scenario.prices.missingPrices(
      fertilisers: plans.flatMap { $0.fertiliser.map(\.product.name) },
      pesticides: sprays + plans.compactMap { $0.fungicide.product?.name },
      species: plans.flatMap { $0.animals.map(\.species.name) })
  }

  /// Runs everything. The result does not depend on the number of threads, nor a run on what runs beside it.
  /// - Parameters:
  ///   - threads: at least 1.
  ///   - gaps: whether every season is run once more to say what took its yield.
  ///   - progress: called from any thread with how many more are done and how many of those failed.
  /// - Returns: per system, in the scenario's order, one run a member.
  public func run(
    threads: Int, gaps: Bool = false, progress: @Sendable (_ done: Int, _ failed: Int) -> Void = { _, _ in }
  ) -> [[Run]] {
    let batches = scenario.systems.map { Batch(plan: $0.plan, plot: scenario.plot, site: scenario.site, parameters: parameters) }
    var years: [[Result<FieldYear, Failure>]] = []
    var tasks: [(system: Int, members: [Int])] = []
    for (index, batch) in batches.enumerated() {
      let own = weather.members.map { layOut(batch, $0) }
      tasks += Batch.groups(own.map { try? $0.get() }).map { (index, $0) }
      years.append(own)
      let failed = own.count { if case .failure = $0 { true } else { false } }
      if failed > 0 { progress(failed, failed) }
    }
    let shared = Shared(years: years, tasks: tasks, batches: batches)
    let results = Mutex<[[Result<Harvest, Failure>?]]>(
      years.map { $0.map { year in if case .failure(let f) = year { .failure(f) } else { nil } } })
    let next = Mutex(0)
    DispatchQueue.concurrentPerform(iterations: max(1, threads)) { _ in
      while let task = next.withLock({ index -> Int? in
        guard index < shared.tasks.count else { return nil }
        index += 1
        return index - 1
      }) {
        let (system, members) = shared.tasks[task]
        let group = members.map { try! shared.years[system][$0].get() }
        let ends = shared.batches[system].run(group)
        let harvests = zip(members, zip(group, ends)).map { member, season in
          let gap = gaps ? shared.batches[system].yieldGap(season.0) : nil
          return (member, harvest(season.1, system: system, member: member, gap: gap))
        }
        let failed = harvests.count { if case .failure = $0.1 { true } else { false } }
        results.withLock { for (member, harvest) in harvests { $0[system][member] = harvest } }
        progress(members.count, failed)
      }
    }
    return results.withLock { all in
      zip(scenario.systems, all).map { system, own in
        zip(weather.members, own).map { Run(system: system.name, member: $0, result: $1!) }
      }
    }
  }

  /// What all threads read.
  private struct Shared: Sendable {
    let years: [[Result<FieldYear, Failure>]]
    let tasks: [(system: Int, members: [Int])]
    let batches: [Batch]
  }

  private func layOut(_ batch: Batch, _ member: StudyWeather.Member) -> Result<FieldYear, Failure> {
    do {
      return .success(
        try batch.year(
          plot: scenario.plot, site: scenario.site, weather: Array(member.days), year: member.year, seed: scenario.seed,
          member: member.number))
    } catch { return .failure(Failure(description: "\(error)")) }
  }

  /// - Parameter member: its place in `weather.members`, which is not its number where some years are left out.
  private func harvest(_ end: SeasonEnd, system: Int, member: Int, gap: YieldGap?) -> Result<Harvest, Failure> {
    let plan = scenario.systems[system].plan
    guard end.outcome[.yieldDry].isFinite, end.imbalance.share.isFinite else {
      return .failure(
        Failure(description: "the field ran out of numbers; the account out of balance is \(end.imbalance.account)"))
    }
    do {
      let book = try CashBook(
        end.record, prices: scenario.prices, sold: plan.sold, market: market(weather.members[member].number),
        farm: scenario.plot.area * 15 / 10_000)
      var end = end
      end.outcome.enter(book)
      return .success(Harvest(end: end, book: book, gap: gap))
    } catch { return .failure(Failure(description: "\(error)")) }
  }

  /// The prices of a member, the same for every system.
  /// - Parameter member: its number.
  func market(_ member: Int) -> MarketFactors {
    var stream = RandomStream(seed: scenario.seed, purpose: "prices", member: member)
    let normals = (stream.normal(), stream.normal(), stream.normal(), stream.normal())
    return MarketFactors.drawn(normals: normals, volatility: scenario.prices.volatility)
  }
}

extension Study {
  /// The same study of one system.
  public func only(system: String) -> Study {
    var scenario = scenario
    scenario.systems.removeAll { $0.name != system }
    scenario.base = system
    return Study(scenario: scenario, weather: weather)
  }

  /// The same study in one year.
  public func only(member: StudyWeather.Member) -> Study {
    var weather = weather
    weather.members.removeAll { $0.number != member.number }
    return Study(scenario: scenario, weather: weather)
  }

  /// One run again, alone, with every day kept.
  public func traced(system: Int, member: StudyWeather.Member) throws -> (year: FieldYear, days: [TracedDay<Double>]) {
    let batch = Batch(plan: scenario.systems[system].plan, plot: scenario.plot, site: scenario.site, parameters: parameters)
    let year = try batch.year(
      plot: scenario.plot, site: scenario.site, weather: Array(member.days), year: member.year, seed: scenario.seed,
      member: member.number)
    return (year, batch.runAlone(year, traced: true).days)
  }
}
