internal import Foundation
public import Numbers
internal import Paddy
internal import PaddyWeather

/// Makes scenarios and observations out of a DSSAT experiment with its weather and soils.
///
/// What the files leave open is decided here and said as a warning: density of planting, moisture of the grain, puddling and bund,
/// emergence of what is sown dry. Insects are kept out of the plots. Treatments with a part that cannot be had are left out, each with an
/// error, and the others go on.
public struct DSSATImport {
  public var weatherFolder: String
  public var soilFolder: String
  public var catalogue: ScenarioCatalogue
  var findings: [Diagnostic] = []
  var soils: [String: SoilProfile] = [:]
  /// Base, m, and total nitrogen, %, of the layers of a soil.
  var nitrogenOfLayers: [String: [(Double, Double?)]] = [:]
  var stations: [String: (series: WeatherSeries, paths: [String])] = [:]

  public init(weatherFolder: String, soilFolder: String, catalogue: ScenarioCatalogue = ScenarioCatalogue()) {
    self.weatherFolder = weatherFolder
    self.soilFolder = soilFolder
    self.catalogue = catalogue
  }

  /// Reads an experiment and what it names.
  /// - Parameter path: of a `.RIX` file; observations are looked for beside it.
  /// - Returns: nil where no treatment could be made into a system.
  public mutating func read(path: String) -> (experiment: ImportedExperiment?, diagnostics: [Diagnostic]) {
    findings = []
    guard let text = DSSATImport.text(of: path) else {
      return (nil, [Diagnostic(file: path, "there is no such file, or it cannot be read")])
    }
    let (found, diagnostics) = DSSATExperiment.read(text: text, file: path)
    findings += diagnostics
    guard let experiment = found else { return (nil, findings) }
    var result = ImportedExperiment(
      code: experiment.code, title: experiment.title, file: path, scenarios: [], treatments: [], observations: [],
      planned: experiment.treatments.count)
    var fields: [Field] = []
    for treatment in experiment.treatments {
      guard let (field, system, made) = make(treatment, experiment) else { continue }
      var place = fields.firstIndex(of: field)
      if place == nil {
        place = fields.count
        fields.append(field)
        result.scenarios.append((name: experiment.code, scenario: scenario(field, experiment)))
      }
      result.scenarios[place!].scenario.systems.append(system)
      var own = made
      own.scenario = place!
      let year = SeasonCalendar.sowing(of: system.plan.rice, year: made.planted.year).year
      if case .files(let paths, let years) = result.scenarios[place!].scenario.weather {
        let span = min(year, years?.lowerBound ?? year)...max(year, years?.upperBound ?? year)
        result.scenarios[place!].scenario.weather = .files(paths, years: span)
      }
      result.treatments.append(own)
    }
    guard !result.treatments.isEmpty else {
      if !findings.contains(where: { $0.severity == .error }) {
        findings.append(Diagnostic(file: path, "no treatment could be made into a system"))
      }
      return (nil, unique(findings))
    }
    for (index, one) in result.scenarios.enumerated() {
      result.scenarios[index].scenario.base = one.scenario.systems[0].name
      if result.scenarios.count > 1 { result.scenarios[index].name = "\(experiment.code)-\(index + 1)" }
    }
    observe(&result, beside: path, named: Set(experiment.treatments.map(\.number)))
    if result.treatments.count < result.planned {
      findings.append(
        Diagnostic(.warning, file: path, "\(result.treatments.count) of \(result.planned) treatments can run"))
    }
    return (result, unique(findings))
  }

  /// What treatments of one scenario share.
  struct Field: Equatable {
    var site: Site
    var weather: [String]
    var plot: Plot
    static func == (a: Field, b: Field) -> Bool {
      a.site == b.site && a.weather == b.weather && a.plot.soil.profile == b.plot.soil.profile && a.plot.bund == b.plot.bund
    }
  }

  private func scenario(_ field: Field, _ experiment: DSSATExperiment) -> Scenario {
    let prices = catalogue.priceLists[0]
    return Scenario(
      title: experiment.title, site: field.site, weather: .files(field.weather, years: nil), plot: field.plot, prices: prices,
      systems: [])
  }

  private mutating func make(_ treatment: DSSATExperiment.Treatment, _ experiment: DSSATExperiment) -> (
    Field, FarmSystem, ImportedExperiment.Treatment
  )? {
    let file = experiment.file
    func refuse(_ what: String) -> Diagnostic {
      Diagnostic(file: file, line: treatment.line, "treatment \(treatment.number): \(what)")
    }
    guard treatment.isComplete else {
      let parts = treatment.unread.map(\.section).joined(separator: ", ")
      findings.append(refuse("left out, for a part of it could not be read: \(parts)"))
      return nil
    }
    guard let planting = treatment.planting, let date = planting.date else {
      findings.append(refuse("left out, for it has no planting date"))
      return nil
    }
    guard let place = treatment.field else {
      findings.append(refuse("left out, for it names no field"))
      return nil
    }
    guard let (series, paths) = weather(place.weatherStation, planted: date, seedling: planting.seedlingAge, refuse) else {
      return nil
    }
    guard var profile = profile(place.soil, refuse) else { return nil }
    enter(treatment, into: &profile, file: file)
    var bund = 0.15
    let water = water(treatment, planting, date, &profile, &bund, file: file)
    let rice = rice(treatment, planting, date, series, file: file)
    var plan = FarmPlan(
      rice: rice.plan, fertiliser: fertiliser(treatment, date, file: file), water: water, spray: .none, herbicide: 0)
    plan.organic = organic(treatment, date, file: file)
    plan.hasPests = false
    plan.hasWeeds = false
    let plot = Plot(area: 10_000, soil: Soil(name: "profile", title: place.soil, profile: profile), bund: bund)
    let nitrogen = plan.fertiliser.reduce(0) { $0 + $1.nitrogen } * 10
    let others: [DSSATExperiment.Factor] = [
      .cultivar, .field, .initialConditions, .planting, .irrigation, .residue, .environment,
    ]
    let group = others.map { "\($0.rawValue)\(treatment.levels[$0] ?? 0)" }.joined(separator: " ")
    let made = ImportedExperiment.Treatment(
      number: treatment.number, name: treatment.name, scenario: 0, system: DSSATImport.slug(treatment), planted: date,
      nitrogen: nitrogen, group: group, cultivar: rice.cultivar, isKnownCultivar: rice.isKnown)
    let site = series.site
    return (Field(site: site, weather: paths, plot: plot), FarmSystem(name: made.system, plan: plan), made)
  }

  static func text(of path: String) -> String? {
    FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
  }

  /// `t3-70-kg-n-as-urea`: what a system is called.
  static func slug(_ treatment: DSSATExperiment.Treatment) -> String {
    let words = treatment.name.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let name = words.joined(separator: "-").prefix(30)
    return "t\(treatment.number)" + (name.isEmpty ? "" : "-\(name)")
  }

  private func unique(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var kept: [Diagnostic] = []
    for one in diagnostics where !kept.contains(one) { kept.append(one) }
    return kept
  }
}
