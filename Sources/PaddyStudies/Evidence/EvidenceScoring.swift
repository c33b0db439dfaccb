public import Numbers
public import Paddy
public import PaddyScenarios

/// Runs the trials behind rows of evidence and puts what came of them beside what was published.
///
/// Every trial is two arms on the same generated years, pests and prices. A row of several trials takes their mean year by year, so that
/// its interval is that of the years, not of the animals pooled.
public struct EvidenceScoring: Sendable {
  public var years: Int
  public var seed: UInt64
  public var catalogue: ScenarioCatalogue
  /// The numbers of the processes.
  public var parameters: FieldParameters<Cited>

  public init(
    years: Int = 30, seed: UInt64 = 1, catalogue: ScenarioCatalogue = ScenarioCatalogue(),
    parameters: FieldParameters<Cited> = .standard
  ) {
    self.parameters = parameters
    self.years = years
    self.seed = seed
    self.catalogue = catalogue
  }

  /// Both arms of a trial by year; nil where a year failed.
  struct Arms: Sendable { var alone: [EvidenceSeason?], together: [EvidenceSeason?] }
  enum Attempt: Sendable {
    case done(Arms)
    case missing([String])
    case failed(String)
  }

  /// Names of the trials that rows need, each once, in the order of the rows.
  public static func trials(of rows: [EvidenceRow]) -> [String] {
    var seen: Set<String> = []
    return rows.flatMap { $0.question?.trials ?? [] }.filter { seen.insert($0).inserted }
  }

  /// - Parameters:
  ///   - threads: at least 1; the result does not depend on it.
  ///   - progress: called with how many more trials are done.
  public func run(_ rows: [EvidenceRow] = EvidenceTable.rows, threads: Int = 1, progress: (Int) -> Void = { _ in })
    -> EvidenceScore
  {
    func asking(_ outcome: EvidenceOutcome) -> Set<String> {
      Set(rows.filter { $0.question?.outcome == outcome }.flatMap { $0.question?.trials ?? [] })
    }
    let dieting = asking(.dietFromField), weeding = asking(.weedChange)
    let counting = asking(.planthopperChange).union(asking(.harmChange))
    var attempts: [String: Attempt] = [:], ran: [EvidenceScore.Ran] = []
    for trial in EvidenceScoring.trials(of: rows).compactMap(EvidenceTrials.named) {
      let text = trial.scenario(years: years, seed: seed, catalogue: catalogue)
      let result = attempt(
        trial, text, threads: threads, asksForDiet: dieting.contains(trial.name), asksForWeeds: weeding.contains(trial.name),
        asksForHoppers: counting.contains(trial.name))
      attempts[trial.name] = result
      if case .done = result { ran.append(EvidenceScore.Ran(trial: trial, scenario: text)) }
      progress(1)
    }
    let scored = rows.map { ScoredEvidence(row: $0, result: EvidenceScoring.result($0, attempts)) }
    return EvidenceScore(rows: scored, trials: ran, years: years, seed: seed)
  }

  static func result(_ row: EvidenceRow, _ attempts: [String: Attempt]) -> ScoredEvidence.Result {
    switch row.treatment {
    case .set(let absence): return .absent(absence)
    case .asked(let question):
      var figures: [[Double]] = [], missing: [String] = []
      for name in question.trials {
        switch attempts[name] {
        case .done(let arms): figures.append(question.outcome.figures(alone: arms.alone, together: arms.together))
        case .missing(let names): missing += names.filter { !missing.contains($0) }
        case .failed(let why): return .absent(.failed("\(name): \(why)"))
        case nil: return .absent(.failed("there is no trial '\(name)'"))
        }
      }
      guard let first = figures.first else { return .absent(.noSpecies(missing)) }
      let means = first.indices.map { year in figures.reduce(0) { $0 + $1[year] } / Double(figures.count) }
      // Against nothing: the figures are differences, or amounts, already.
      let spread = PairedComparison(a: means.map { _ in 0 }, b: means, better: .neither)
      let verdict = question.target.verdict(on: spread.mean, isAmount: question.outcome.form == .amount)
      return .simulated(question, ScoredEvidence.Simulated(spread: spread, verdict: verdict, without: missing))
    }
  }

  /// - Parameter text: of its scenario.
  func attempt(
    _ trial: EvidenceTrial, _ text: String, threads: Int, asksForDiet: Bool, asksForWeeds: Bool = false,
    asksForHoppers: Bool = false
  ) -> Attempt {
    let missing = trial.missing(in: catalogue)
    guard missing.isEmpty else { return .missing(missing) }
    let reading = ScenarioReader(catalogue: catalogue).read(text: text, file: trial.name)
    guard let scenario = reading.scenario else { return .failed(reading.diagnostics.first?.description ?? "it cannot be read") }
    let (weather, problems) = StudyWeather.of(scenario, file: trial.name)
    guard let weather else { return .failed(problems.first?.description ?? "there is no weather") }
    let study = Study(scenario: scenario, weather: weather, parameters: parameters)
    if let price = study.missingPrices.first { return .failed(price.description) }
    let runs = study.run(threads: threads)
    guard runs.count == 2 else { return .failed("a trial has two arms") }
    if let problem = EvidenceScoring.failure(runs) { return .failed(problem) }
    let (own, others) = EvidenceScoring.living(
      alone: runs[0].map { EvidenceScoring.season($0) }, together: runs[1].map { EvidenceScoring.season($0) })
    var alone = own, together = others
    if asksForDiet {
      for (year, member) in weather.members.enumerated() {
        together[year]?.dietFromField = EvidenceScoring.dietFromField(study, member) ?? .nan
      }
    }
    if asksForWeeds {
      for (year, member) in weather.members.enumerated() {
        alone[year]?.weeds = EvidenceScoring.weeds(study, system: 0, member) ?? .nan
        together[year]?.weeds = EvidenceScoring.weeds(study, system: 1, member) ?? .nan
      }
    }
    if asksForHoppers {
      for (year, member) in weather.members.enumerated() {
        guard let hoppers = EvidenceScoring.planthoppers(study, member) else { continue }
        alone[year]?.planthoppers = hoppers.alone
        together[year]?.planthoppers = hoppers.together
      }
    }
    return .done(Arms(alone: alone, together: together))
  }

  /// Why a trial has no result at all: every year of an arm failed.
  private static func failure(_ runs: [[Study.Run]]) -> String? {
    for arm in runs {
      let reasons = arm.compactMap { run in if case .failure(let failure) = run.result { failure.description } else { nil } }
      if reasons.count == arm.count { return reasons.first ?? "there is no year" }
    }
    return nil
  }

  private static func season(_ run: Study.Run) -> EvidenceSeason? { (try? run.result.get()).map { EvidenceSeason($0) } }

  /// The arms without the years in which neither brings any rice in: killed in the seedbed in both alike, it says nothing of the animals.
  package static func living(alone: [EvidenceSeason?], together: [EvidenceSeason?]) -> (
    alone: [EvidenceSeason?], together: [EvidenceSeason?]
  ) {
    let lives = zip(alone, together).map { a, b in
      a.map { $0.outcome[.yield14] > 0 } ?? false || b.map { $0.outcome[.yield14] > 0 } ?? false
    }
    return (zip(alone, lives).map { $1 ? $0 : nil }, zip(together, lives).map { $1 ? $0 : nil })
  }

  /// Weeds three weeks before harvest, g DM/m².
  private static func weeds(_ study: Study, system: Int, _ member: StudyWeather.Member) -> Double? {
    guard let days = try? study.traced(system: system, member: member).days, days.count > 21 else { return nil }
    return days[days.count - 21].state.weeds.mass
  }

  /// Planthoppers of both species, mean of the days on which the first batch of animals is in the field, m⁻²: on those days they were counted.
  private static func planthoppers(_ study: Study, _ member: StudyWeather.Member) -> (alone: Double, together: Double)? {
    guard let alone = try? study.traced(system: 0, member: member).days,
      let together = try? study.traced(system: 1, member: member).days
    else { return nil }
    let stay = together.indices.filter { together[$0].state.firstAnimals.number > 0 && $0 < alone.count }
    guard !stay.isEmpty else { return nil }
    func mean(_ days: [TracedDay<Double>]) -> Double {
      stay.reduce(0) { $0 + days[$1].state.planthoppers.hopperDensity + days[$1].state.whiteBacked.hopperDensity }
        / Double(stay.count)
    }
    return (mean(alone), mean(together))
  }

  /// Share of the eaten dry matter that came from the field in the arm with animals, %; of the first batch.
  private static func dietFromField(_ study: Study, _ member: StudyWeather.Member) -> Double? {
    guard let stocking = study.scenario.systems[1].plan.animals.first,
      let days = try? study.traced(system: 1, member: member).days
    else { return nil }
    let dryMatter = stocking.species.parameters.nutrition.feedDryMatter.value
    var field = 0.0, feed = 0.0
    for day in days {
      field += day.fluxes.firstAnimals.naturalFood + day.fluxes.firstAnimals.prey
      feed += day.fluxes.firstAnimals.feedEaten * dryMatter
    }
    return field + feed > 0 ? 100 * field / (field + feed) : nil
  }
}
