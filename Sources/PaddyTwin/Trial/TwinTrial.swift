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
    public var inBand = 0
    public mutating func add(_ other: Score) {
      days += other.days
      twinSquares += other.twinSquares
      openSquares += other.openSquares
      inBand += other.inBand
    }
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
    var run = Run()
    let harvest = hidden.layout.drivers.count
    for day in 0..<harvest {
      let sky = TwinTrial.seen(truth.weather(day), &eyes)
      try truth.advance()
      guard !twin.isOver, !open.isOver else { break }
      let diary = hidden.layout.drivers[day].orders
      try twin.advance(sky, diary: diary)
      try open.advance(sky, diary: diary)
      let afield = day - hidden.layout.calendar.transplanting
      guard afield > 0 else { continue }
      twin.assimilate(observations(truth, afield: afield, &eyes))
      for quantity in TwinTrial.judged { judge(quantity, truth, twin, open, &run) }
      if [
        1, hidden.layout.calendar.flowering - hidden.layout.calendar.transplanting,
        harvest - 10 - hidden.layout.calendar.transplanting,
      ]
      .contains(afield) {
        let forecast = twin.forecast()
        guard let band = forecast.band(.yield14) else { continue }
        run.widths.append(band.high - band.low)
        if run.widths.count == 2 {
          run.twinForecast = band.mean
          run.openForecast = open.forecast().band(.yield14)?.mean ?? .nan
          run.trueYield = try hidden.yield()
          run.isInForecastBand = (band.low...band.high).contains(run.trueYield)
        }
      }
    }
    (run.imbalanced, run.imbalance) = twin.ensemble.imbalance
    return run
  }

  private func judge(_ quantity: ObservedQuantity, _ truth: HiddenField, _ twin: FieldTwin, _ open: FieldTwin, _ run: inout Run) {
    let real = truth.value(quantity)
    let mine = quantity.predicted(twin.ensemble).filter(\.isFinite)
    let other = quantity.predicted(open.ensemble).filter(\.isFinite)
    guard real.isFinite, let band = TwinBand(mine), !other.isEmpty else { return }
    let openMean = other.reduce(0, +) / Double(other.count)
    var score = run.scores[quantity] ?? Score()
    score.days += 1
    score.twinSquares += (band.mean - real) * (band.mean - real)
    score.openSquares += (openMean - real) * (openMean - real)
    score.inBand += (band.low...band.high).contains(real) ? 1 : 0
    run.scores[quantity] = score
  }

  /// The weather as good sensors have it, off by what `FieldTwin` takes them to be off by.
  private static func seen(_ day: DailyWeather, _ eyes: inout RandomStream) -> ObservedWeather {
    var sky = ObservedWeather(day)
    let warm = 0.2 * eyes.normal()
    sky.minimumTemperature = day.minimumTemperature + warm
    sky.maximumTemperature = day.maximumTemperature + warm
    sky.radiation = max(0.1, day.radiation * (1 + 0.05 * eyes.normal()))
    sky.vapourPressure = max(0.1, day.vapourPressure * (1 + 0.03 * eyes.normal()))
    sky.windSpeed = max(0.1, day.windSpeed * (1 + 0.1 * eyes.normal()))
    sky.rain = max(0, day.rain * (1 + 0.05 * eyes.normal()))
    return sky
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
