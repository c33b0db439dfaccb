internal import Numbers
internal import Paddy
public import PaddyScenarios
public import PaddyStudies
public import PaddyTelemetry

/// How far alarms of low oxygen come before it: virtual sensors on hidden plots, watched as live.
///
/// An event is oxygen on the flat under the limit for at least twenty minutes while animals are in the field, truly; what follows within
/// twelve hours belongs to it. It is led when its alarm stood three hours before it began. An alarm is false when no event begins or goes on
/// within the 24 hours after it was raised.
public struct AlarmTrial: Sendable {
  public var scenario: Scenario
  public var system: FarmSystem
  public var weather: StudyWeather
  public var members = 64
  /// g m⁻³.
  public var limit = 1.0
  /// Lead that counts — s.
  public var lead = 3 * 3600.0
  /// The limit of low oxygen apart, which is `limit`.
  public var rules = AlarmRules.standard
  /// Whether a forecast of the coming day's weather is at hand.
  public var foretells = true

  public init(scenario: Scenario, system: FarmSystem, weather: StudyWeather) {
    self.scenario = scenario
    self.system = system
    self.weather = weather
  }

  public struct Score: Sendable {
    public var seasons = 0, events = 0, led = 0, falseAlarms = 0, alarms = 0
    /// How long before its event each alarm that led stood — s.
    public var leads: [Double] = []
    public mutating func add(_ other: Score) {
      seasons += other.seasons
      events += other.events
      led += other.led
      falseAlarms += other.falseAlarms
      alarms += other.alarms
      leads += other.leads
    }
    public init() {}
  }

  /// Runs one plot-season.
  public func run(seed: UInt64) throws -> Score {
    var virtual = VirtualFarm.Settings()
    virtual.seed = 300 + seed
    virtual.year = 2021
    virtual.variables = MeasuredVariable.allCases.filter { ![.lightTrap, .planthoppers, .pH].contains($0) }
    let farm = try VirtualFarm(scenario: scenario, system: system, settings: virtual)
    var settings = LiveFarm.Settings()
    settings.twin.members = members
    settings.twin.seed = 7000 + seed
    settings.forecastDays = 0
    var rules = rules
    rules[.lowOxygen].direction = .below(Cited(limit, "g/m3", "asked of the trial"))
    var live = LiveFarm(
      farm: virtual.farm, scenario: scenario, system: system, weather: weather, settings: settings, rules: rules)
    var raised: [(from: Double, to: Double)] = []
    var service = WeatherService(seed: seed)
    func hear(_ events: [LiveEvent]) {
      for case .alarm(let alarm) in events where alarm.key.kind == .lowOxygen {
        if alarm.change == .raised { raised.append((alarm.time, .infinity)) }
        if alarm.change == .cleared, !raised.isEmpty { raised[raised.count - 1].to = alarm.time }
      }
    }
    farm.observe { readings in
      if foretells, let day = live.nextDay, let season = farm.plots.first?.season {
        let first = day - Int((farm.origin / 86_400).rounded())
        let text = service.forecast(season.days, from: first, origin: farm.origin)
        hear(live.read(LiveInput(.forecast, name: "forecast.csv", text: text)).events)
      }
      for reading in readings { hear(live.take(reading)) }
    }
    return score(events(farm), raised)
  }

  package func score(_ events: [(from: Double, to: Double)], _ raised: [(from: Double, to: Double)]) -> Score {
    var score = Score()
    score.seasons = 1
    score.events = events.count
    score.alarms = raised.count
    for event in events {
      guard let alarm = raised.last(where: { $0.from <= event.from - lead && $0.to > event.from - lead }) else { continue }
      score.led += 1
      score.leads.append(event.from - alarm.from)
    }
    score.falseAlarms = raised.count { alarm in
      !events.contains { $0.to >= alarm.from && $0.from <= alarm.from + 86_400 }
    }
    return score
  }

  /// True spells of low oxygen.
  private func events(_ farm: VirtualFarm) -> [(from: Double, to: Double)] {
    let plot = farm.plots[0]
    let calendar = plot.season.calendar
    let stocked = system.plan.animals.map { calendar.day($0.stocked) }.min() ?? Int.max
    let taken = system.plan.animals.map { calendar.day($0.harvested) }.max() ?? 0
    var events: [(from: Double, to: Double)] = []
    var began: Double?
    var time = farm.start
    while time < farm.end {
      let day = Int((time - farm.origin) / 86_400)
      let value = plot.signal.value(.dissolvedOxygen, hours: (time - farm.origin) / 3600)
      let isLow = value.isFinite && value < limit && day > stocked && day < taken
      if isLow, began == nil { began = time }
      if !isLow, let from = began {
        if time - from >= 1200 {
          if let last = events.last, from - last.to < 43_200 {
            events[events.count - 1].to = time
          } else {
            events.append((from, time))
          }
        }
        began = nil
      }
      time += 300
    }
    return events
  }
}

/// How far alarms of a bund that will overtop come before it: storms, forecasts of them that get better as they come nearer, and plots of
/// any level.
///
/// The forecast of a total is off by a factor with a deviation of its logarithm of 0.35 two days ahead and 0.12 when the rain begins, its
/// onset by hours, and its members are spread as widely as that: a forecast that knows its own errors (design choice).
public struct StormTrial: Sendable {
  public init() {}

  public func run(seeds: ClosedRange<UInt64>, lead: Double = 3 * 3600) -> AlarmTrial.Score {
    var score = AlarmTrial.Score()
    for seed in seeds { score.add(run(seed: seed, lead: lead)) }
    return score
  }

  private func run(seed: UInt64, lead: Double) -> AlarmTrial.Score {
    var stream = RandomStream(seed: seed, purpose: "storm trial", member: 0)
    let path = OutletPath(start: stream.uniform(0.03, 0.12), sill: 0.12, bund: stream.uniform(0.18, 0.30))
    let total = stream.lognormal(logMean: Double.log(0.16), logDeviation: 0.5)
    let onset = 48 + Int(stream.uniform(0, 12)), length = 8 + Int(stream.uniform(0, 16))
    let truth = StormTrial.rain(total, onset: Double(onset), length: length)
    let course = path.run(hours: 96) { truth.fallen($0, $1) }
    var book = AlarmBook(farm: "trial")
    let start = 1_626_000_000.0
    var raised: [(from: Double, to: Double)] = []
    func hear(_ events: [AlarmEvent]) {
      for event in events where event.key.kind == .overtoppingExpected {
        if event.change == .raised { raised.append((event.time, .infinity)) }
        if event.change == .cleared, !raised.isEmpty { raised[raised.count - 1].to = event.time }
      }
    }
    var rains: [StormAdvice.Rain] = []
    var issued = 0
    for hour in 0..<84 {
      if hour % 6 == 0 {
        let ahead = min(1, max(0, Double(onset - hour) / 48))
        let deviation = 0.12 + 0.23 * ahead, hours = 1 + 3 * ahead
        let middle = total * Double.exp(deviation * stream.normal()), moved = Double(onset) + hours * stream.normal()
        rains = (0..<20).map { _ in
          StormTrial.rain(
            middle * Double.exp(deviation * stream.normal()), onset: moved + hours * stream.normal(), length: length)
        }
        issued = hour
      }
      let level = course.levels[4 * hour]
      let ahead = rains.map { StormAdvice.Rain(hourly: Array($0.hourly[hour...])) }
      var now = path
      now.start = level
      let advice = StormAdvice(now, rains: ahead, walkable: { _ in false })
      let moment = start + 3600 * Double(hour)
      hear(
        book.take(
          AlarmEvidence(
            plot: "plot", kind: .overtoppingExpected, subject: "bund", value: advice.without.peak, unit: "m",
            threshold: .above(path.bund), confidence: advice.without.chance, observed: moment,
            expectedAt: advice.without.overtops.map { moment + 3600 * $0 }, cause: "forecast of hour \(issued)", source: .forecast
          ),
          now: moment))
      hear(book.advance(to: moment))
    }
    let events = course.overtops.map { [(from: start + 3600 * $0, to: start + 3600 * 96)] } ?? []
    var score = AlarmTrial.Score()
    score.seasons = 1
    score.events = events.count
    score.alarms = raised.count
    for event in events {
      guard let alarm = raised.last(where: { $0.from <= event.from - lead && $0.to > event.from - lead }) else { continue }
      score.led += 1
      score.leads.append(event.from - alarm.from)
    }
    score.falseAlarms = events.isEmpty ? raised.count : 0
    return score
  }

  private static func rain(_ total: Double, onset: Double, length: Int) -> StormAdvice.Rain {
    var hourly = [Double](repeating: 0, count: 96)
    let shares = (0..<length).map { place -> Double in
      let sine = Double.sin(Double.pi * (Double(place) + 0.5) / Double(length))
      return sine * sine
    }
    let sum = shares.reduce(0, +)
    for (place, share) in shares.enumerated() {
      let hour = Int(onset.rounded()) + place
      if hourly.indices.contains(hour) { hourly[hour] += total * share / sum }
    }
    return StormAdvice.Rain(hourly: hourly)
  }
}
