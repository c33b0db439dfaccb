internal import Numbers
internal import Paddy
public import PaddyScenarios
public import PaddyStudies
public import PaddyTelemetry

/// A farm watched: readings in, flags, twins, alarms and forecasts out. The same engine whether readings come from a broker, a pipe or a log, and no
/// clock of its own: time is when messages were received, so that a log replayed gives the same events, bit for bit.
///
/// A day of the field is closed a while after its midnight: what came of it is put together, the twins are advanced and corrected, and
/// the next day is looked ahead to. A good reading that comes later is kept and counted and changes no twin.
/// All plots are farmed by one system of a scenario. Left out: plots of one farm that differ in sowing or management.
public struct LiveFarm: Sendable {
  public struct Settings: Sendable, Equatable, Codable {
    public var twin = FieldTwin.Settings()
    /// Of the farm's sensors.
    public var grade = SensorKind.Grade.good
    /// Of the field's clock — seconds east of Greenwich.
    public var zone = 0
    /// How long after midnight a day is closed — s.
    public var grace = 1800.0
    /// Days between two forecasts of the harvest; 0 makes none.
    public var forecastDays = 7
    public init() {}
  }

  public let farm: String
  public let settings: Settings
  public internal(set) var tally = LiveTally()
  /// By name.
  public internal(set) var plots: [String: LivePlotState] = [:]
  public internal(set) var quality: QualityControl
  public internal(set) var detection = FaultDetection()
  public internal(set) var alarms: AlarmBook
  /// When the latest message came in; nil before the first.
  public internal(set) var clock: Double?
  /// The next day to be closed, counted from 1 January 1970 by the field's clock; nil before the first reading.
  var nextDay: Int?
  /// What the farm's sensors saw of the weather of the days closed, the first that of sowing.
  var skies: [ObservedWeather] = []
  var minute = -Double.infinity
  var storm: StormWatch?
  /// The forecast as it was read last, where its file is followed.
  var forecastInput: LiveInput?
  /// What the farmer did, where somebody writes it down.
  var diary: DiaryBook?
  let scenario: Scenario
  let system: FarmSystem
  let weather: StudyWeather

  /// - Parameters:
  ///   - farm: readings of other farms are flagged by nobody and refused.
  ///   - system: which of the scenario's systems the plots are farmed by.
  ///   - weather: stands in for what no sensor saw.
  ///   - storm: a rain forecast, where there is one.
  public init(
    farm: String, scenario: Scenario, system: FarmSystem, weather: StudyWeather, settings: Settings,
    rules: AlarmRules = .standard, storm: StormRainForecast? = nil
  ) {
    self.farm = farm
    self.scenario = scenario
    self.system = system
    self.weather = weather
    self.settings = settings
    quality = QualityControl(grade: settings.grade)
    alarms = AlarmBook(farm: farm, rules: LiveFarm.rules(rules, scenario, system), zone: settings.zone)
    self.storm = storm.map { StormWatch(forecast: $0) }
  }

  /// Thresholds as this field has them, in place of those of fields in general.
  static func rules(_ standard: AlarmRules, _ scenario: Scenario, _ system: FarmSystem) -> AlarmRules {
    var rules = standard
    let thresholds = system.plan.sprays.compactMap { rule in
      if case .threshold(let hoppers, _, _, _, _) = rule.plan { hoppers } else { nil }
    }
    if let hoppers = thresholds.min() {
      rules[.planthoppers].direction = .above(
        .init(hoppers, "1/hill", "the threshold of the scenario's own spray rule"))
    }
    return rules
  }

  /// Of the scenario.
  public var title: String { scenario.title }

  // MARK: Readings

  /// Takes a reading in the order of receipt.
  public mutating func take(_ reading: Reading) -> [LiveEvent] {
    let now = max(clock ?? reading.received, reading.received)
    var events = advance(to: now)
    start(reading, &events)
    let expectation = plots[reading.plot]?.expectation(reading, zone: settings.zone)
    let result = quality.check(reading, expectation: expectation)
    detection.take(result)
    tally.enter(result)
    if result.checked.flag != .good { events.append(.flagged(result.checked)) }
    if let revision = result.revision {
      events.append(.flagged(revision))
      withdraw(revision)
    }
    guard result.checked.isUsable else { return events }
    let fouling = plots[reading.plot]?.learn(reading, settings.grade) ?? (0, 0)
    let (day, second) = localTime(reading.observed)
    if let nextDay, day < nextDay {
      tally.tooLate += 1
    } else {
      plots[reading.plot]?.buckets[day, default: DayBucket()].add(reading, second: second, fouling: fouling)
    }
    plots[reading.plot]?.latest[reading.sensor] = result.checked
    events += evidence(of: reading, fouling: fouling, now: now)
    return events
  }

  private mutating func withdraw(_ revision: CheckedReading) {
    guard revision.flag != .good else { return }
    let (day, second) = localTime(revision.reading.observed)
    plots[revision.reading.plot]?.buckets[day]?.remove(revision.reading, second: second)
  }

  /// Lets time pass without a reading.
  public mutating func advance(to now: Double) -> [LiveEvent] {
    guard let before = clock else {
      clock = now
      minute = (now / 60).rounded(.down)
      return []
    }
    guard now > before else { return [] }
    var events: [LiveEvent] = []
    // The quiet of a long gap is told hour by hour.
    let step: Double = now - before > 86_400 ? 60 : 1
    while (minute + step) * 60 <= now {
      minute += step
      let moment = minute * 60
      close(until: moment, &events)
      lookAhead(at: moment, step: 60 * step, &events)
      for silence in quality.silences(at: moment) {
        detection.take(silence)
        events += silent(silence, now: moment)
      }
      detection.advance(to: moment)
      events += detection.takeFinished().map { .abnormality($0) }
      events += alarms.advance(to: moment).map { .alarm($0) }
      if minute.truncatingRemainder(dividingBy: 60) < step {
        events += faulty(now: moment)
        events += stormEvidence(now: moment)
      }
    }
    clock = now
    close(until: now, &events)
    return events
  }

  /// What ends with the input: days that are over are closed, and what goes on is told.
  /// - Parameter until: the moment up to which days are closed.
  public mutating func finish(until: Double) -> [LiveEvent] {
    var events = advance(to: until)
    events += detection.ongoing.map { .abnormality($0) }
    return events
  }

  // MARK: Places and days

  /// The day and the second of it by the field's clock.
  func localTime(_ moment: Double) -> (day: Int, second: Double) {
    let local = moment + Double(settings.zone)
    let day = Int((local / 86_400).rounded(.down))
    return (day, local - 86_400 * Double(day))
  }

  /// A day of the field's clock as a date.
  func date(_ day: Int) -> CalendarDate { LiveFarm.epoch.adding(days: day) }
  static let epoch = CalendarDate(year: 1970, month: 1, day: 1)!
  /// Number of 1 January 1970 among the days of `CalendarDate`.
  public static var epochNumber: Int { epoch.number }

  /// A plot heard for the first time gets a twin, led to where the others are.
  private mutating func start(_ reading: Reading, _ events: inout [LiveEvent]) {
    guard plots.index(forKey: reading.plot) == nil else { return }
    let day = localTime(reading.observed).day
    var plot = LivePlotState(name: reading.plot)
    let first = date(day)
    do {
      plot.dates = plantingDates(reading.plot, year: seasonYear(first))
      var twin = try self.twin(plot.dates, year: seasonYear(first))
      let sowing = twin.date.number - LiveFarm.epoch.number
      if nextDay == nil { nextDay = min(day, max(sowing, day)) }
      if day < sowing { nextDay = sowing }
      for past in sowing..<max(sowing, nextDay ?? day) {
        let place = past - sowing
        let work = diary?.diary.work(reading.plot, day: past, sowing: sowing, masses: twin.animalMasses)
        try twin.advance(skies.indices.contains(place) ? skies[place] : ObservedWeather(), work: work)
        if !skies.indices.contains(place) { skies.append(ObservedWeather()) }
      }
      plot.sowing = sowing
      plot.twin = twin
      if twin.isOver { events.append(.note("\(reading.plot): the season of \(twin.calendar.sowing.year) is over on \(first)")) }
    } catch {
      events.append(.note("\(reading.plot): no twin, \(error)"))
    }
    plots[reading.plot] = plot
  }

  /// The year in which the season began that a date lies in, or before which it lies.
  func seasonYear(_ date: CalendarDate) -> Int {
    let before = SeasonCalendar.sowing(of: system.plan.rice, year: date.year - 1)
    return date.number - before.number < FieldYear.longestSeason ? date.year - 1 : date.year
  }
}

/// One plot of a watched farm.
public struct LivePlotState: Sendable {
  public let name: String
  /// Nil where no season can be laid out.
  public internal(set) var twin: FieldTwin?
  public internal(set) var preview: TwinPreview?
  /// The last good reading of every sensor.
  public internal(set) var latest: [String: CheckedReading] = [:]
  public internal(set) var days: [LiveDay] = []
  public internal(set) var harvests: [LiveHarvest] = []
  /// Good readings of days that are open.
  var buckets: [Int: DayBucket] = [:]
  /// Of the probes that foul, by sensor.
  public internal(set) var fouling: [String: FoulingTrack] = [:]
  /// Day of sowing, counted from 1 January 1970.
  var sowing = 0
  /// Of the rice, where a diary has them.
  var dates = PlantingDates()

  /// Takes a good reading's part in what its probe tells of itself.
  /// - Returns: what it is off by, and how unsure that is.
  mutating func learn(_ reading: Reading, _ grade: SensorKind.Grade) -> (mean: Double, deviation: Double) {
    if fouling[reading.sensor] == nil { fouling[reading.sensor] = FoulingTrack(.of(reading.variable), grade) }
    fouling[reading.sensor]?.take(reading.value, at: reading.observed)
    return fouling[reading.sensor]?.bias(at: reading.observed) ?? (mean: 0, deviation: 0)
  }

  /// What the twin expects of a reading of the day after the one run last; nil where it expects nothing.
  func expectation(_ reading: Reading, zone: Int) -> Expectation? {
    guard let twin, let expected = preview?.expected[reading.variable.name], !reading.sensor.contains("@trench") else {
      return nil
    }
    let hour = (reading.observed + Double(zone)) / 3600 - 24 * Double(sowing + twin.ensemble.day)
    guard (0..<24).contains(hour) else { return nil }
    var reference = expected.at(hour: hour)
    // Of a reading, which has what grows on the probe in it.
    if let off = fouling[reading.sensor]?.bias(at: reading.observed) {
      reference.mean += off.mean
      reference.deviation = (reference.deviation * reference.deviation + off.deviation * off.deviation).squareRoot()
    }
    return reference
  }
}
