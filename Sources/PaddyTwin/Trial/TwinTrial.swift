internal import Numbers
internal import Paddy
public import PaddyScenarios
public import PaddyStudies

/// Identical-twin experiments: fields whose truth is hidden, observed as sensors would, and two ensembles that do not know it, one that is
/// corrected and one that is left alone.
///
/// The truth is a field of the same model with numbers, arrivals and weather drawn from the same distributions, so that nothing is asked but
/// whether observations are used well; a model that is wrong is not tested here. Both ensembles read the farm's diary, what was spread,
/// drained and put in on which day, and the same weather as good sensors
/// see it.
public struct TwinTrial: Sendable {
  public var scenario: Scenario
  public var system: FarmSystem
  /// What stands in for weather not seen.
  public var weather: StudyWeather
  public var settings: FieldTwin.Settings
  /// What the twin sees.
  public var sees: Set<ObservedQuantity>

  public init(
    scenario: Scenario, system: FarmSystem, weather: StudyWeather, settings: FieldTwin.Settings,
    sees: Set<ObservedQuantity> = Set(ObservedQuantity.allCases)
  ) {
    self.scenario = scenario
    self.system = system
    self.weather = weather
    self.settings = settings
    self.sees = sees
  }

  /// Judged quantities.
  public static let judged: [ObservedQuantity] = [.leafAreaIndex, .level, .oxygenLowest, .ammonium, .planthoppers]

  /// Squares of errors and how often the truth lay in the band, for one quantity of one seed.
  public struct Score: Sendable {
    public var days = 0
    public var twinSquares = 0.0, openSquares = 0.0
    public var twinErrors = 0.0, openErrors = 0.0
    public var inBand = 0, inOpenBand = 0
    public mutating func add(_ other: Score) {
      days += other.days
      twinSquares += other.twinSquares
      openSquares += other.openSquares
      twinErrors += other.twinErrors
      openErrors += other.openErrors
      inBand += other.inBand
      inOpenBand += other.inOpenBand
    }
    /// Mean of what is expected less what is true.
    public var twinBias: Double { twinErrors / Double(days) }
    public var openBias: Double { openErrors / Double(days) }
    public var openCoverage: Double { Double(inOpenBand) / Double(days) }
    public var twin: Double { (twinSquares / Double(days)).squareRoot() }
    public var open: Double { (openSquares / Double(days)).squareRoot() }
    /// Share of the open ensemble's error that correcting took away.
    public var cut: Double { 1 - twin / open }
    public var coverage: Double { Double(inBand) / Double(days) }
  }

  /// One seed.
  public struct Run: Sendable {
    public var scores: [ObservedQuantity: Score] = [:]
    /// Yield at 14 %, t/ha: true, and forecast at flowering by both, with whether the truth lay in the twin's band and its width.
    public var trueYield = Double.nan, twinForecast = Double.nan, openForecast = Double.nan
    public var isInForecastBand = false
    /// Widths of the twin's band of yield at transplanting, flowering and ten days before harvest.
    public var widths: [Double] = []
    /// Largest imbalance of the twin's ledger.
    public var imbalance = 0.0, imbalanced = ""

    /// What both ensembles made of a day.
    mutating func judge(_ quantity: ObservedQuantity, real: Double, _ twin: FieldTwin, _ open: FieldTwin) {
      let mine = quantity.predicted(twin.ensemble).filter(\.isFinite)
      let other = quantity.predicted(open.ensemble).filter(\.isFinite)
      guard real.isFinite, let band = TwinBand(mine), let openBand = TwinBand(other) else { return }
      let openMean = openBand.mean
      var score = scores[quantity] ?? Score()
      score.days += 1
      score.twinSquares += (band.mean - real) * (band.mean - real)
      score.openSquares += (openMean - real) * (openMean - real)
      score.twinErrors += band.mean - real
      score.openErrors += openMean - real
      score.inOpenBand += (openBand.low...openBand.high).contains(real) ? 1 : 0
      score.inBand += (band.low...band.high).contains(real) ? 1 : 0
      scores[quantity] = score
    }

    /// The yield as both expect it; the second time is that at flowering.
    mutating func forecast(_ twin: FieldTwin, _ open: FieldTwin) {
      guard let band = twin.forecast().band(.yield14) else { return }
      widths.append(band.high - band.low)
      guard widths.count == 2 else { return }
      twinForecast = band.mean
      openForecast = open.forecast().band(.yield14)?.mean ?? .nan
      isInForecastBand = (band.low...band.high).contains(trueYield)
    }
  }

  /// Runs one seed.
  public func run(seed: UInt64) throws -> Run {
    let hidden = try HiddenField(scenario: scenario, system: system, seed: seed)
    var settings = settings
    settings.seed = 5000 + seed
    var twin = try FieldTwin(scenario: scenario, system: system, weather: weather, year: hidden.year, settings: settings)
    var open = twin
    var truth = hidden
    var eyes = RandomStream(seed: seed, purpose: "eyes", member: 0)
    let station = WeatherErrors.Deviates(&eyes)
    var run = Run()
    run.trueYield = try hidden.yield()
    let harvest = hidden.layout.drivers.count
    for day in 0..<harvest {
      // The weather as good sensors have it, off by what a twin takes them to be off by.
      let sky = WeatherErrors.station.drawn(ObservedWeather(truth.weather(day)), &eyes, season: station)
      try truth.advance()
      guard !twin.isOver, !open.isOver else { break }
      let diary = hidden.layout.drivers[day].orders
      try twin.advance(sky, diary: diary)
      try open.advance(sky, diary: diary)
      let afield = day - hidden.layout.calendar.transplanting
      guard afield > 0 else { continue }
      twin.assimilate(observations(truth, afield: afield, &eyes))
      for quantity in TwinTrial.judged { run.judge(quantity, real: truth.value(quantity), twin, open) }
      if [
        1, hidden.layout.calendar.flowering - hidden.layout.calendar.transplanting,
        harvest - 10 - hidden.layout.calendar.transplanting,
      ]
      .contains(afield) {
        run.forecast(twin, open)
      }
    }
    (run.imbalanced, run.imbalance) = twin.ensemble.imbalance
    return run
  }

  /// What good sensors and a weekly count would say of the day: errors of a day's figure, paddy.md 9.1 (recalled). A camera in the field
  /// takes a picture a day, of which every second can be read; from a satellite, every fifth day and half of them under cloud, the
  /// forecast at flowering gains 20 % in place of 34.
  private func observations(_ truth: HiddenField, afield: Int, _ eyes: inout RandomStream) -> [DailyObservation] {
    var seen: [DailyObservation] = []
    func see(_ quantity: ObservedQuantity, deviation: Double, _ value: Double, _ noise: Double) {
      guard sees.contains(quantity), value.isFinite else { return }
      seen.append(DailyObservation(quantity, value + deviation * noise, deviation: deviation))
    }
    // Every draw is made every day, so that what is not seen shifts nothing.
    let noise = (0..<6).map { _ in eyes.normal() }
    let isClear = eyes.chance(0.5)
    see(.level, deviation: 0.003, truth.value(.level), noise[0])
    see(.oxygenLowest, deviation: 0.2, truth.value(.oxygenLowest), noise[1])
    see(.oxygenHighest, deviation: 0.2, truth.value(.oxygenHighest), noise[2])
    let ammonium = truth.value(.ammonium)
    if ammonium.isFinite {
      let factor = Double.exp(0.15 * noise[3])
      if sees.contains(.ammonium) {
        seen.append(DailyObservation(.ammonium, ammonium * factor, deviation: 0.15 * ammonium * factor))
      }
    }
    if isClear {
      let area = truth.value(.leafAreaIndex)
      see(.leafAreaIndex, deviation: 0.1 * area + 0.05, area, noise[4])
    }
    if afield % 7 == 0 {
      // The mean of twenty hills, more scattered than by chance.
      let perHill = truth.value(.planthoppers)
      let deviation = ((perHill + perHill * perHill / 2) / 20).squareRoot() + 0.02
      let counted = max(0, perHill + deviation * noise[5])
      see(.planthoppers, deviation: deviation, counted, 0)
    }
    return seen
  }
}
