import Foundation
import Numbers
import Paddy
import PaddyPage
import PaddyTelemetry
import PaddyTwin

/// A watched farm as its page shows it.
enum LiveSnapshots {
  static func of(_ runner: LiveRunner, feed: LiveSnapshot.Feed, cleared: [AlarmEvent] = []) -> LiveSnapshot {
    let farm = runner.farm
    let now = farm.clock ?? 0
    let tally = farm.tally
    var counts = LiveCounts(
      accepted: tally.readings, quarantined: runner.reader.intake.counts.rejected, duplicates: tally.duplicates,
      late: tally.tooLate)
    counts.flagged = ["suspect": tally.suspect, "fail": tally.fail, "not evaluated": tally.notEvaluated + tally.missing]
    return LiveSnapshot(
      farm: farm.farm, title: farm.title, time: now, zone: farm.settings.zone, feed: feed,
      plots: farm.plots.keys.sorted().map { plot(farm.plots[$0]!, farm, now) }, sensors: farm.quality.health.map { sensor($0) },
      alarms: farm.alarms.active.map { LiveAlarm($0) },
      recentAlarms: cleared.suffix(12).reversed().map { LiveAlarm(cleared: $0) },
      messages: counts)
  }

  private static func sensor(_ health: SensorHealth) -> LiveSensor {
    let state: LiveSensor.Health =
      switch health.state {
      case .waiting, .good: .well
      case .suspect: .suspect
      case .failing: .faulty
      case .silent: .silent
      }
    let flagged = health.suspect + health.fail
    let note =
      switch health.state {
      case .waiting: "nothing has come yet"
      case .good: ""
      case .suspect, .failing: "\(flagged) of \(health.good + flagged) readings flagged"
      case .silent: "silent"
      }
    return LiveSensor(
      device: health.device, variable: health.variable, value: health.lastValue, observedAt: health.lastObserved, health: state,
      note: note, readings: health.good + health.notEvaluated + flagged + health.missing, flagged: flagged)
  }

  private static func plot(_ plot: LivePlotState, _ farm: LiveFarm, _ now: Double) -> LivePlot {
    let last = plot.days.last
    let variables = MeasuredVariable.allCases.compactMap { variable($0, plot, farm, now) }
    return LivePlot(
      name: plot.name, date: last?.date ?? "", stage: stage(last), developmentStage: last?.developmentStage,
      daysAfterTransplanting: last?.daysAfterTransplanting, variables: variables, forecast: forecast(plot, farm))
  }

  private static func stage(_ day: LiveDay?) -> String {
    guard let day else { return "waiting for its first day" }
    if day.daysAfterTransplanting < 0 { return "before transplanting" }
    return switch day.developmentStage {
    case ..<0.4: "recovering and tillering"
    case ..<0.65: "tillering"
    case ..<1: "panicle forming"
    case ..<1.2: "flowering"
    case ..<1.95: "grain filling"
    default: "ripe"
    }
  }

  private static let twinned: [MeasuredVariable: ObservedQuantity] = [
    .floodwaterDepth: .level, .dissolvedOxygen: .oxygenLowest, .ammonium: .ammonium, .leafAreaIndex: .leafAreaIndex,
    .planthoppers: .planthoppers, .soilMoisture: .soilMoisture,
  ]

  private static func variable(_ variable: MeasuredVariable, _ plot: LivePlotState, _ farm: LiveFarm, _ now: Double)
    -> LiveVariable?
  {
    let latest = plot.latest.values.filter { $0.reading.variable == variable && !$0.reading.sensor.contains("@trench") }
      .max { ($0.reading.observed, $0.reading.sensor) < ($1.reading.observed, $1.reading.sensor) }
    let quantity = twinned[variable]
    guard latest != nil || quantity != nil else { return nil }
    var one = LiveVariable(name: variable.name, unit: variable.unit)
    one.measured = latest?.reading.value
    one.measuredAt = latest?.reading.observed
    one.flag = latest?.flag
    if let latest {
      one.isStale = now - latest.reading.observed > SensorKind.of(variable).staleness.value
    }
    guard let quantity else { return one }
    let history = plot.days.suffix(30).compactMap { day -> LivePoint? in
      guard let own = day.quantities.first(where: { $0.name == quantity.name }), let date = CalendarDate(iso: day.date) else {
        return nil
      }
      let midnight = 86_400 * Double(date.number + 1 - LiveFarm.epochNumber) - Double(farm.settings.zone)
      return LivePoint(time: midnight, mean: own.band?.mean, low5: own.band?.low, high95: own.band?.high, measured: own.observed)
    }
    one.history = history
    one.mean = history.last?.mean
    one.low5 = history.last?.low5
    one.high95 = history.last?.high95
    if variable == .dissolvedOxygen, let preview = plot.preview, let band = TwinBand(preview.oxygenLowest.filter(\.isFinite)),
      let midnight = history.last?.time
    {
      one.expectation = LiveExpectation(
        title: "low at dawn", at: midnight + 6 * 3600, mean: band.mean, low5: band.low, high95: band.high)
    }
    if variable == .floodwaterDepth, let band = farm.animalBand {
      one.wantedLow = band.low
      one.wantedHigh = band.high
    }
    return one
  }

  private static func forecast(_ plot: LivePlotState, _ farm: LiveFarm) -> LiveForecast? {
    func band(_ harvest: LiveHarvest, _ metric: Metric) -> LiveForecast.Band? {
      harvest.bands[metric.key].map { LiveForecast.Band(mean: $0.mean, low90: $0.low, high90: $0.high) }
    }
    let days = plot.harvests.compactMap { harvest -> LiveForecast.Day? in
      guard let date = CalendarDate(iso: harvest.made) else { return nil }
      let animals = band(harvest, .animalYield).flatMap { $0.high90 > 0 ? $0 : nil }
      return LiveForecast.Day(
        madeAt: 86_400 * Double(date.number - LiveFarm.epochNumber) - Double(farm.settings.zone), yield: band(harvest, .yield14),
        animals: animals, netProfit: band(harvest, .netProfit))
    }
    return days.isEmpty ? nil : LiveForecast(days: days)
  }
}
