public import Numbers
public import Paddy
public import PaddyScenarios

/// Experiments with their weather read and their seasons laid out, ready to be run with one cultivar or another.
public struct TrialField: Sendable {
  /// One treatment.
  public struct Plot: Sendable {
    public var experiment: String
    /// That of the experiment, as it was named.
    public var file: String
    public var treatment: ImportedExperiment.Treatment
    public var plan: FarmPlan
    public var land: Paddy.Plot
    public var site: Site
    public var observed: [TrialObservation]
    /// From 1 January of the year of sowing on, as far as the weather goes.
    var weather: [DailyWeather]
    var year: Int
  }

  /// In the order of the experiments.
  public var plots: [Plot]
  /// Names of all experiments found, and of those with a plot.
  public var planned: [String], done: [String]
  public var problems: [Diagnostic]

  /// Reads every experiment of a folder.
  /// - Parameters:
  ///   - files: of the `.RIX` files.
  ///   - catalogue: its cultivars are what the plots grow.
  public init(files: [String], weatherFolder: String, soilFolder: String, catalogue: ScenarioCatalogue = ScenarioCatalogue()) {
    plots = []
    planned = []
    done = []
    problems = []
    var reader = DSSATImport(weatherFolder: weatherFolder, soilFolder: soilFolder, catalogue: catalogue)
    for file in files {
      let (experiment, diagnostics) = reader.read(path: file)
      problems += diagnostics
      let name = experiment?.code ?? TrialField.name(of: file)
      planned.append(name)
      guard let experiment else { continue }
      let before = plots.count
      for (index, one) in experiment.scenarios.enumerated() { add(experiment, one.scenario, index) }
      if plots.count > before { done.append(name) }
    }
  }

  private mutating func add(_ experiment: ImportedExperiment, _ scenario: Scenario, _ index: Int) {
    let (weather, diagnostics) = StudyWeather.of(scenario, file: experiment.file)
    problems += diagnostics.filter { $0.severity == .error }
    guard let weather else { return }
    for treatment in experiment.treatments where treatment.scenario == index {
      guard let system = scenario.systems.first(where: { $0.name == treatment.system }) else { continue }
      let sowing = SeasonCalendar.sowing(of: system.plan.rice, year: treatment.planted.year)
      guard let member = weather.members.first(where: { $0.year == sowing.year }) else {
        problems.append(
          Diagnostic(
            file: experiment.file, "treatment \(treatment.number): the weather has no year \(sowing.year), in which it is sown"))
        continue
      }
      plots.append(
        Plot(
          experiment: experiment.code, file: experiment.file, treatment: treatment, plan: system.plan, land: scenario.plot,
          site: scenario.site,
          observed: experiment.observations.filter { $0.treatment == treatment.number }, weather: Array(member.days),
          year: member.year))
    }
  }

  private static func name(of file: String) -> String {
    let last = file.split(separator: "/").last.map(String.init) ?? file
    return last.split(separator: ".").first.map(String.init) ?? last
  }
}

extension TrialField.Plot {
  /// A season of the plot.
  public struct Season: Sendable {
    public var calendar: SeasonCalendar
    public var diary: CropDiary
  }

  /// Runs the plot.
  /// - Parameters:
  ///   - cultivar: in place of the plan's.
  ///   - parameters: the numbers of the processes.
  public func run(_ cultivar: RiceCultivar? = nil, parameters: FieldParameters<Cited> = .standard) throws -> Season {
    var plan = plan
    if let cultivar { plan.rice.cultivar = cultivar }
    let batch = Batch(plan: plan, plot: land, site: site, parameters: parameters)
    let own = try batch.year(plot: land, site: site, weather: weather, year: year, seed: 1, member: 0)
    return Season(calendar: own.calendar, diary: batch.diary(own))
  }

  /// Runs the plot with up to eight cultivars side by side, each as if alone.
  /// - Parameter cultivars: with the same stages.
  public func run(_ cultivars: [RiceCultivar], parameters: FieldParameters<Cited> = .standard) throws -> [Season] {
    var plan = plan
    plan.rice.cultivar = cultivars[0]
    let batch = Batch(plan: plan, plot: land, site: site, parameters: parameters)
    let own = try batch.year(plot: land, site: site, weather: weather, year: year, seed: 1, member: 0)
    guard cultivars.count > 1, let diaries = batch.diaries(cultivars, own) else {
      return try cultivars.map { try run($0, parameters: parameters) }
    }
    return diaries.map { Season(calendar: own.calendar, diary: $0) }
  }

  /// Runs the plot with every day of field and fluxes kept.
  public func traced(_ cultivar: RiceCultivar? = nil, parameters: FieldParameters<Cited> = .standard) throws -> (
    year: FieldYear, days: [TracedDay<Double>]
  ) {
    var plan = plan
    if let cultivar { plan.rice.cultivar = cultivar }
    let batch = Batch(plan: plan, plot: land, site: site, parameters: parameters)
    let own = try batch.year(plot: land, site: site, weather: weather, year: year, seed: 1, member: 0)
    return (own, batch.runAlone(own, traced: true).days)
  }

  /// Days after planting of a stage that was observed; nil where it was not.
  public func observedDay(_ variable: String) -> Double? { observed.first { $0.variable == variable && $0.date == nil }?.value }

  /// The weather from sowing on, as the crop feels it.
  public func skies() -> [WeatherDay<Double>] {
    let sowing = SeasonCalendar.sowing(of: plan.rice, year: year)
    return weather.filter { $0.date >= sowing }.map { FieldYear.sky($0, latitude: site.latitude) }
  }
  /// Days from emergence, or sowing of the seedbed, to the day from which the trial counts.
  public var daysToPlanting: Int { treatment.planted.number - SeasonCalendar.sowing(of: plan.rice, year: year).number }
  /// Days from sowing to transplanting; 0 where direct-seeded.
  public var seedbedDays: Int {
    plan.rice.establishment == .directSeeded
      ? 0 : treatment.planted.number - SeasonCalendar.sowing(of: plan.rice, year: year).number
  }
}
