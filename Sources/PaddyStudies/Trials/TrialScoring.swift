internal import Numbers
public import Paddy
internal import PaddyScenarios

/// Runs the plots of field trials and puts what came of them beside what was seen.
public struct TrialScoring: Sendable {
  public var field: TrialField
  /// Cultivars by their name in the trial file, in place of the catalogue's.
  public var cultivars: [String: RiceCultivar]
  /// Experiments on which a cultivar was fitted, by the cultivar's name.
  public var fitted: [String: [String]]

  public init(field: TrialField, cultivars: [String: RiceCultivar] = [:], fitted: [String: [String]] = [:]) {
    self.field = field
    self.cultivars = cultivars
    self.fitted = fitted
  }

  /// - Parameter threads: at least 1; the result does not depend on it.
  /// - Returns: the score, and every plot through its season.
  public func run(threads: Int = 1) -> (score: TrialScore, series: [TrialSeries]) {
    let plots = field.plots
    let results = Parallel.map(plots, threads: threads) { attempt($0) }
    var pairs: [ScoredPair] = [], series: [TrialSeries] = [], problems = field.problems
    var responses: [NitrogenResponse.Plot] = []
    var done: Set<String> = []
    for (plot, result) in zip(plots, results) {
      switch result {
      case .failure(let problem): problems.append(problem)
      case .success(let season):
        done.insert(plot.experiment)
        let own = TrialScoring.pairs(plot, season)
        pairs += own
        series.append(TrialScoring.series(plot, season))
        if let yield = own.first(where: { $0.variable == .yieldDry || $0.variable == .panicles }) {
          let biomass = own.first { $0.variable == .biomass }
          responses.append(
            NitrogenResponse.Plot(
              experiment: plot.experiment, subgroup: plot.treatment.group, nitrogen: plot.treatment.nitrogen,
              observed: yield.observed, simulated: yield.simulated, isDoubtful: TrialScoring.isDoubtful(own),
              biomass: biomass.map { NitrogenResponse.Plot.Biomass(observed: $0.observed, simulated: $0.simulated) }))
        }
      }
    }
    let score = TrialScore(
      pairs: pairs, experimentsPlanned: field.planned, experimentsDone: field.planned.filter(done.contains), problems: problems,
      fitted: fitted, responses: NitrogenResponse.all(responses))
    return (score, series)
  }

  /// Whether more of the biomass would be grain than can be.
  private static func isDoubtful(_ pairs: [ScoredPair]) -> Bool {
    func observed(_ variable: TrialVariable) -> Double? { pairs.first { $0.variable == variable }?.observed }
    guard let grain = observed(.yieldDry), let biomass = observed(.biomass), biomass > 0 else { return false }
    return grain / biomass > TrialObservation.highestHarvestIndex
  }

  private func attempt(_ plot: TrialField.Plot) -> Result<TrialField.Plot.Season, Diagnostic> {
    do { return .success(try plot.run(cultivars[plot.treatment.cultivar])) } catch {
      return .failure(Diagnostic(file: plot.file, "treatment \(plot.treatment.number): \(error)"))
    }
  }

  /// Everything that was seen of a plot beside what the model makes of it.
  public static func pairs(_ plot: TrialField.Plot, _ season: TrialField.Plot.Season) -> [ScoredPair] {
    var pairs: [ScoredPair] = []
    for one in plot.observed {
      guard let variable = TrialVariable(dssat: one.variable),
        let simulated = simulated(variable, on: one.date, plot, season)
      else { continue }
      pairs.append(pair(plot, variable, one.date, one.value, simulated))
      if variable == .yieldDry {
        let moist = TrialVariable.dryShareAt14
        pairs.append(pair(plot, .yield14, nil, one.value / moist, simulated / moist))
      }
    }
    return pairs
  }

  private static func pair(
    _ plot: TrialField.Plot, _ variable: TrialVariable, _ date: CalendarDate?, _ observed: Double, _ simulated: Double
  ) -> ScoredPair {
    ScoredPair(
      experiment: plot.experiment, treatment: plot.treatment.number, treatmentName: plot.treatment.name, variable: variable,
      date: date, observed: observed, simulated: simulated)
  }

  /// Nil for a day outside the season. Grain is what stands in the field: plots are cut by hand, without the combine's loss.
  static func simulated(
    _ variable: TrialVariable, on date: CalendarDate?, _ plot: TrialField.Plot, _ season: TrialField.Plot.Season
  ) -> Double? {
    let ripe = season.diary.ripe
    func after(_ day: Int) -> Double { Double(season.calendar.date(day).number - plot.treatment.planted.number) }
    switch variable {
    case .yieldDry: return ripe.grains
    case .yield14: return ripe.grains / TrialVariable.dryShareAt14
    case .biomass: return ripe.shoot
    case .panicles: return ripe.panicles
    case .straw: return ripe.shoot - ripe.grains
    case .harvestIndex: return ripe.shoot > 0 ? ripe.grains / ripe.shoot : nil
    case .panicleInitiation: return after(season.calendar.panicleInitiation)
    case .anthesis: return after(season.calendar.flowering)
    case .maturity: return after(season.calendar.maturity)
    case .leafAreaIndexMaximum: return season.diary.largestLeafArea
    case .nitrogenUptake: return ripe.shootNitrogen
    case .grainNitrogen: return ripe.panicles > 0 ? ripe.panicleNitrogen * ripe.grains / ripe.panicles : nil
    default: break
    }
    guard let date else { return nil }
    let day = date.number - season.calendar.sowing.number
    guard day >= 0 else { return nil }
    return standing(variable, season.diary.mornings[min(day, season.diary.mornings.count - 1)])
  }

  /// What a series shows of a crop.
  static func standing(_ variable: TrialVariable, _ rice: RiceState<Double>) -> Double? {
    switch variable {
    case .leafAreaIndex: rice.leafArea
    case .greenLeaves: rice.leaves
    case .deadLeaves: rice.deadLeaves
    case .stems: rice.stemsAndReserves
    case .panicleSeries: rice.panicles
    case .grainSeries: rice.grains
    case .biomassSeries: rice.shoot
    case .leafNitrogen: rice.leaves > 0 ? 100 * rice.leafNitrogen / rice.leaves : nil
    default: nil
    }
  }

  static func series(_ plot: TrialField.Plot, _ season: TrialField.Plot.Season) -> TrialSeries {
    var simulated: [TrialVariable: [TrialSeries.Point]] = [:]
    var observed: [TrialVariable: [TrialSeries.Point]] = [:]
    for variable in TrialVariable.allCases where variable.isSeries {
      simulated[variable] = season.diary.mornings.enumerated().compactMap { day, rice in
        standing(variable, rice).map { TrialSeries.Point(season.calendar.date(day), $0) }
      }
    }
    for one in plot.observed {
      guard let date = one.date, let variable = TrialVariable(dssat: one.variable), variable.isSeries else { continue }
      observed[variable, default: []].append(TrialSeries.Point(date, one.value))
    }
    return TrialSeries(
      experiment: plot.experiment, treatment: plot.treatment.number, treatmentName: plot.treatment.name,
      planted: plot.treatment.planted, simulated: simulated, observed: observed)
  }
}
