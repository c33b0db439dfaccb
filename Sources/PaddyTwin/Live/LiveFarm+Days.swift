internal import Numbers
internal import Paddy
internal import PaddyScenarios
internal import PaddyTelemetry

extension LiveFarm {
  /// Closes the days whose midnight lies far enough back.
  mutating func close(until now: Double, _ events: inout [LiveEvent]) {
    while let day = nextDay, Double(day + 1) * 86_400 - Double(settings.zone) + settings.grace <= now {
      nextDay = day + 1
      close(day, at: Double(day + 1) * 86_400 - Double(settings.zone) + settings.grace, &events)
    }
  }

  private mutating func close(_ day: Int, at now: Double, _ events: inout [LiveEvent]) {
    let names = plots.keys.sorted()
    let own = names.map { plots[$0]!.buckets[day]?.weather() ?? ObservedWeather() }
    let farm = ObservedWeather(meanOf: own)
    if let sowing = names.compactMap({ plots[$0]!.twin == nil ? nil : plots[$0]!.sowing }).first, day - sowing == skies.count {
      skies.append(farm)
    }
    for (name, sky) in zip(names, own) {
      var plot = plots[name]!
      plots[name] = nil
      let bucket = plot.buckets.removeValue(forKey: day) ?? DayBucket()
      advance(&plot, day, sky.completed(by: farm), bucket, now, &events)
      plots[name] = plot
    }
    diary?.close(day, tally: &tally.diary)
  }

  private mutating func advance(
    _ plot: inout LivePlotState, _ day: Int, _ sky: ObservedWeather, _ bucket: DayBucket, _ now: Double,
    _ events: inout [LiveEvent]
  ) {
    guard var twin = plot.twin, !twin.isOver, day == plot.sowing + twin.ensemble.day else { return }
    plot.twin = nil
    defer { plot.twin = twin }
    do {
      try twin.advance(sky, work: work(plot, day, twin))
      let corrected = twin.corrections.count
      let seen = bucket.observations(settings.grade)
      twin.assimilate(seen)
      let told = LiveFarm.told(twin, plot.name, date(day), seen, sky, corrections: twin.corrections.count - corrected)
      plot.days.append(told)
      events.append(.day(told))
      plot.preview = try twin.preview(sky: skyAhead(day + 1), work: work(plot, day + 1, twin, isAhead: true))
      if let preview = plot.preview { events += evidence(of: preview, twin, plot.name, day: day, now: now, made: now) }
      if settings.forecastDays > 0, twin.daysInField > 0, twin.daysInField % settings.forecastDays == 0, !twin.isOver {
        let harvest = LiveFarm.harvest(twin, plot.name)
        plot.harvests.append(harvest)
        events.append(.forecast(harvest))
      }
    } catch {
      events.append(.note("\(plot.name), \(date(day)): the twin stands still, \(error)"))
    }
  }

  /// In the evening, the night and the morning to come as the day so far lets expect them: a copy of every twin is led through the rest of the
  /// day. What harms before dawn is told while somebody is still up.
  mutating func lookAhead(at moment: Double, step: Double, _ events: inout [LiveEvent]) {
    let second = localTime(moment).second
    if second >= LiveFarm.evening, second - step < LiveFarm.evening { lookAhead(at: moment, &events) }
  }

  /// The same at any time of the evening.
  mutating func lookAhead(at moment: Double, _ events: inout [LiveEvent]) {
    let (day, second) = localTime(moment)
    guard day == nextDay, second >= LiveFarm.evening else { return }
    let names = plots.keys.sorted()
    let own = names.map { plots[$0]!.buckets[day]?.weather(evening: true) ?? ObservedWeather() }
    let farm = ObservedWeather(meanOf: own)
    for (name, sky) in zip(names, own) {
      let plot = plots[name]!
      guard var twin = plot.twin, !twin.isOver, day == plot.sowing + twin.ensemble.day else { continue }
      do {
        try twin.advance(sky.completed(by: farm), work: work(plot, day, twin))
        twin.assimilate((plot.buckets[day] ?? DayBucket()).observations(settings.grade))
        guard let preview = try twin.preview(sky: skyAhead(day + 1), work: work(plot, day + 1, twin, isAhead: true)) else {
          continue
        }
        events += evidence(of: preview, twin, name, day: day, now: moment, made: moment)
      } catch {
        events.append(.note("\(name), \(date(day)): no look ahead, \(error)"))
      }
    }
  }

  /// 18 h, in seconds after midnight.
  private static let evening = 64_800.0

  static func told(
    _ twin: FieldTwin, _ name: String, _ date: CalendarDate, _ seen: [DailyObservation], _ sky: ObservedWeather, corrections: Int
  ) -> LiveDay {
    let day = twin.ensemble.day - 1
    let quantities = ObservedQuantity.allCases.map { quantity in
      let used = twin.innovations.last { $0.day == day && $0.quantity == quantity }?.isUsed
      return LiveDay.Quantity(
        name: quantity.name, unit: quantity.unit, band: TwinBand(quantity.predicted(twin.ensemble).filter(\.isFinite)),
        observed: seen.first { $0.quantity == quantity }?.value, isUsed: used)
    }
    let number = twin.ensemble.read { _, state, _ in state.firstAnimals.number + state.secondAnimals.number }
    let mass = twin.ensemble.read { _, state, _ in state.firstAnimals.mass }
    let isStocked = number.contains { $0 > 0 }
    let unseen: [(String, Bool)] = [
      ("temperature", sky.minimumTemperature == nil), ("radiation", sky.radiation == nil),
      ("humidity", sky.vapourPressure == nil), ("wind", sky.windSpeed == nil), ("rain", sky.rain == nil),
    ]
    let stages = twin.ensemble.read { _, state, _ in state.rice.developmentStage }
    return LiveDay(
      plot: name, date: "\(date)", daysAfterTransplanting: twin.daysInField, developmentStage: FieldTwin.moments(stages).mean,
      quantities: quantities, animals: isStocked ? TwinBand(number) : nil, animalMass: isStocked ? TwinBand(mass) : nil,
      corrections: corrections, unseen: unseen.filter(\.1).map(\.0))
  }

  static func harvest(_ twin: FieldTwin, _ name: String) -> LiveHarvest {
    let forecast = twin.forecast()
    var bands: [String: TwinBand] = [:]
    for metric in [Metric.yield14, .animalYield, .netProfit] { bands[metric.key] = forecast.band(metric) }
    return LiveHarvest(
      plot: name, made: "\(twin.date)", harvest: "\(twin.calendar.date(twin.calendar.harvest))", bands: bands,
      failed: forecast.failed)
  }

  /// The harvest of every plot as expected now.
  public func harvests() -> [LiveHarvest] {
    plots.keys.sorted().compactMap { name in
      guard let twin = plots[name]!.twin, !twin.isOver else { return nil }
      return LiveFarm.harvest(twin, name)
    }
  }
}
