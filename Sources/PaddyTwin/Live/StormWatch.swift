internal import Numbers
internal import Paddy
public import PaddyScenarios
public import PaddyTelemetry

/// A forecast held against the plots of a farm: its rain hour by hour, its weather day by day.
struct StormWatch: Sendable {
  var forecast: StormRainForecast

  /// Hours of it that lie ahead, member by member — m.
  func rains(from now: Double) -> [StormAdvice.Rain] {
    guard let last = forecast.steps.last, last.end > now else { return [] }
    let hours = min(96, max(1, Int(((last.end - now) / 3600).rounded(.up))))
    func course(_ member: Int?) -> StormAdvice.Rain {
      StormAdvice.Rain(
        hourly: (0..<hours).map { hour in
          let from = now + 3600 * Double(hour)
          return 0.001 * forecast.rain(from: from, to: from + 3600, member: member)
        })
    }
    let members = forecast.steps[0].members.count
    return members > 0 ? (0..<members).map { course($0) } : [course(nil)]
  }

  /// What it says of the 24 hours from a moment, of what it knows 20 hours of at least; the lowest and highest temperature only of
  /// steps of three hours and less.
  func weather(from start: Double) -> ObservedWeather {
    let end = start + 86_400
    let today = forecast.steps.compactMap { step -> (share: Double, step: StormRainForecast.Step)? in
      let overlap = min(end, step.end) - max(start, step.start)
      return overlap > 0 ? (overlap, step) : nil
    }
    func mean(_ value: (ForecastSky) -> Double?) -> Double? {
      let known = today.compactMap { part in value(part.step.sky).map { (part.share, $0) } }
      let time = known.reduce(0) { $0 + $1.0 }
      return time >= StormWatch.enough ? known.reduce(0) { $0 + $1.0 * $1.1 } / time : nil
    }
    var sky = ObservedWeather()
    if mean(\.temperature) != nil, today.allSatisfy({ $0.step.end - $0.step.start <= 10_800 }) {
      let known = today.compactMap(\.step.sky.temperature)
      sky.minimumTemperature = known.min()
      sky.maximumTemperature = known.max()
    }
    sky.radiation = mean(\.radiation).map { $0 * 86_400 / 1_000_000 }
    sky.vapourPressure = mean { sky in
      guard let air = sky.temperature, let humidity = sky.humidity else { return nil }
      return humidity / 100 * DayBucket.saturation(air)
    }
    sky.windSpeed = mean(\.wind)
    if today.reduce(0, { $0 + $1.share }) >= StormWatch.enough { sky.rain = forecast.rain(from: start, to: end) }
    return sky
  }

  /// s.
  private static let enough = 72_000.0
}

extension LiveFarm {
  /// Hourly: whether a plot is going to overtop, and what to do.
  mutating func stormEvidence(now: Double) -> [LiveEvent] {
    guard let storm else { return [] }
    let rains = storm.rains(from: now)
    guard !rains.isEmpty else { return [] }
    let mean = rains.reduce(0) { $0 + $1.total } / Double(rains.count)
    var events: [AlarmEvent] = []
    for name in plots.keys.sorted() {
      guard let advice = stormAdvice(name, rains, now: now) else { continue }
      let bund = scenario.plot.bund
      events += alarms.take(
        AlarmEvidence(
          plot: name, kind: .overtoppingExpected, subject: "bund", value: advice.without.peak, unit: "m", threshold: .above(bund),
          confidence: advice.without.chance, observed: now, expectedAt: advice.without.overtops.map { now + 3600 * $0 },
          cause: "\(Int((1000 * mean).rounded())) mm of rain are forecast",
          source: .forecast), now: now)
      let isUseful = advice.opening != nil
      events += alarms.take(
        AlarmEvidence(
          plot: name, kind: .drainBeforeStorm, subject: "gate", value: 1000 * mean, unit: "mm",
          confidence: isUseful ? advice.without.chance : 0, observed: now,
          expectedAt: advice.opening.map { now + 3600 * $0.from },
          cause: advice.sentence, source: .forecast), now: now)
    }
    return events.map { .alarm($0) }
  }

  /// What to do about the rain ahead on a plot; nil where its level is not known.
  func stormAdvice(_ name: String, _ rains: [StormAdvice.Rain], now: Double) -> StormAdvice? {
    level(of: name, now: now).map { level in
      StormAdvice(scenario: scenario, system: system, level: level, rains: rains, now: now, zone: settings.zone)
    }
  }

  /// Level of a plot: as last read within six hours, or as its twin has it.
  private func level(of name: String, now: Double) -> Double? {
    guard let plot = plots[name] else { return nil }
    let read = plot.latest.values.filter { $0.reading.variable == .floodwaterDepth && now - $0.reading.observed < 6 * 3600 }
      .max { ($0.reading.observed, $0.reading.sensor) < ($1.reading.observed, $1.reading.sensor) }
    if let read { return read.reading.value }
    return plot.preview.map { FieldTwin.moments($0.level).mean }
  }
}

extension StormAdvice {
  /// On a plot of a scenario: the sill stands 4 cm over the depth that its water rule fills to, as in a season; it goes no lower than the
  /// animals' least depth; the gate is gone to between 5 h and 20 h.
  init(scenario: Scenario, system: FarmSystem, level: Double, rains: [Rain], now: Double, zone: Int) {
    let bund = scenario.plot.bund
    let sill = min(bund, system.plan.water.refillTo + 0.04)
    let least = system.plan.animals.map { $0.species.parameters.foraging.minimumDepth.value }.max() ?? 0
    self.init(
      OutletPath(start: level, sill: sill, bund: bund), rains: rains, floor: min(sill, least),
      walkable: { hour in
        let local = ((now + Double(zone)) / 3600 + Double(hour)).truncatingRemainder(dividingBy: 24)
        return (5..<20).contains(local)
      })
  }

  /// The same for a forecast as it was read.
  public init(
    scenario: Scenario, system: FarmSystem, level: Double, forecast: StormRainForecast, now: Double, zone: Int
  ) {
    let rains = StormWatch(forecast: forecast).rains(from: now)
    self.init(
      scenario: scenario, system: system, level: level, rains: rains.isEmpty ? [Rain(hourly: [0])] : rains, now: now, zone: zone)
  }

  /// The advice in a sentence.
  public var sentence: String {
    guard let opening else {
      return without.chance > 0
        ? "no opening of the gate would keep the water in"
        : "the bund holds what is forecast, peak \(ShownDepth.text(without.peak))"
    }
    return
      "lower the sill to \(ShownDepth.text(opening.sill)): peak \(ShownDepth.text(with.peak)) for \(ShownDepth.text(without.peak)), "
      + "\(ShownDepth.text(with.spilled)) over the bund for \(ShownDepth.text(without.spilled))"
  }
}
