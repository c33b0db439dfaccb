import Foundation
import Numbers
import PaddyPage
import PaddyTelemetry

/// A made-up farm on a hot evening of July: likely figures, nothing simulated.
enum PageFixture {
  /// 2021-07-24 21:40 in Zhejiang.
  static let now = ISOMoment.seconds("2021-07-24T21:40+08:00")!
  static let zone = 28_800
  private static let hour = 3600.0

  static func farm(plots count: Int, withAlarms: Bool = true) -> LiveSnapshot {
    let plots = (1...count).map(plot)
    var sensors = plots.flatMap(sensors)
    // The station and what the farm shares, so that fifty plots make the 618 devices of the news report.
    if count == 50 { sensors += (0..<(618 - sensors.count)).map(stationSensor) }
    let alarms = withAlarms ? alarms(count) : (standing: [], cleared: [])
    return LiveSnapshot(
      farm: "linan", title: "Taiyang town, Lin'an", time: now, zone: zone, feed: .live, plots: plots,
      sensors: withAlarms
        ? sensors
        : sensors.map {
          var well = $0; well.health = .well; well.note = ""; return well
        },
      alarms: alarms.standing, recentAlarms: alarms.cleared, forecast: count > 1 ? forecast(0) : nil,
      messages: LiveCounts(
        accepted: 2880 * sensors.count, flagged: ["suspect": 31 * count, "fail": 12 * count, "missing": 3 * count],
        quarantined: 4 * count,
        duplicates: 55 * count, late: 140 * count))
  }

  static func plot(_ number: Int) -> LivePlot {
    var random = RandomStream(seed: 42, purpose: "page fixture", member: number)
    let shift = random.uniform(-1, 1)
    var variables = [
      variable("floodwater-depth", "m", 0.055 + 0.012 * shift, 0.004, wanted: (0.05, 0.15), number) {
        0.012 * sin($0 / 20) - 0.0004 * ($0 - 48)
      },
      variable("dissolved-oxygen", "g/m3", 4.6 + 0.5 * shift, 0.5, wanted: (1, nil), number) {
        2.6 * sin(($0 - 10) / 24 * 2 * .pi)
      },
      variable("water-temperature", "°C", 29.5 + 0.7 * shift, 0.25, wanted: (nil, 35), number) {
        2.8 * sin(($0 - 9) / 24 * 2 * .pi)
      },
      variable("ammonium", "g/m3", 2.1 + 0.4 * shift, 0.35, wanted: (nil, nil), number) { 3 * exp(-$0 / 18) },
      variable("planthoppers", "1/hill", 6.5 + 3 * shift, 1.4, wanted: (nil, 10), number) { ($0 - 48) * 0.03 },
      variable("leaf-area-index", "m2/m2", 4.3 + 0.4 * shift, 0.3, wanted: (nil, nil), number) { ($0 - 48) * 0.006 },
      variable("ph", "pH", 7.6, 0.15, wanted: (6, 9.5), number) { 0.5 * sin(($0 - 10) / 24 * 2 * .pi) },
      variable("air-temperature", "°C", 28.4, 0.3, wanted: (nil, nil), number) { 4 * sin(($0 - 9) / 24 * 2 * .pi) },
    ]
    let dawn = ISOMoment.seconds("2021-07-25T05:00+08:00")!
    let low = number == 1 ? 0.82 : max(0.4, 1.9 + 0.6 * shift)
    variables[1].expectation = LiveExpectation(
      title: "low at dawn", at: dawn, mean: low, low5: max(0.1, low - 0.6), high95: low + 0.6)
    if number % 11 == 1 {
      variables[3].isStale = true
      variables[3].measuredAt = now - 9 * hour
      variables[3].flag = .suspect
    }
    return LivePlot(
      name: "plot-\(number)", date: "2021-07-24", stage: "tillering", developmentStage: 0.48, daysAfterTransplanting: 39,
      variables: variables,
      forecast: forecast(number))
  }

  private static func variable(
    _ name: String, _ unit: String, _ level: Double, _ spread: Double, wanted: (Double?, Double?), _ member: Int,
    _ shape: (Double) -> Double
  ) -> LiveVariable {
    var random = RandomStream(seed: 42, purpose: "page fixture " + name, member: member)
    let history = (0...48).map { step in
      let mean = level + shape(Double(step))
      // Between two readings the twin grows less sure.
      let width = spread * (1 + 0.07 * Double(step % 6))
      return LivePoint(
        time: now - Double(48 - step) * hour, mean: mean, low5: max(name == "ph" ? 4 : 0, mean - width), high95: mean + width,
        measured: step % 2 == 0 ? max(0, mean + spread * 0.6 * random.normal()) : nil)
    }
    let last = history[48]
    return LiveVariable(
      name: name, unit: unit, mean: last.mean, low5: last.low5, high95: last.high95, measured: last.measured,
      measuredAt: now - 720, flag: .good,
      wantedLow: wanted.0, wantedHigh: wanted.1, history: history)
  }

  private static func sensors(_ plot: LivePlot) -> [LiveSensor] {
    let number = Int(plot.name.dropFirst(5))!
    return MeasuredVariable.allCases.prefix(12).enumerated().map { index, variable in
      let place = number * 12 + index
      let isSilent = place % 97 == 5 || number == 1 && variable == .ammonium
      let health: LiveSensor.Health = isSilent ? .silent : place % 71 == 9 ? .faulty : place % 37 == 4 ? .suspect : .well
      let note =
        ["silent": "nothing for 9 h", "faulty": "stuck at one value", "suspect": "drifts from the twin"][health.rawValue] ?? ""
      return LiveSensor(
        device: Device(farm: "linan", plot: plot.name, sensor: variable.name), variable: variable,
        value: plot.variable(variable.name)?.measured ?? 0.4, observedAt: now - (health == .silent ? 9 * hour : 720),
        health: health, note: note,
        readings: 2880, flagged: health == .well ? 9 : 400)
    }
  }

  private static func stationSensor(_ index: Int) -> LiveSensor {
    LiveSensor(
      device: Device(farm: "linan", plot: "station", sensor: "light-trap-\(index + 1)"), variable: .lightTrap,
      value: Double(12 + index),
      observedAt: now - 50_000, health: .well, readings: 39, flagged: 0)
  }

  private static func forecast(_ member: Int) -> LiveForecast {
    var random = RandomStream(seed: 42, purpose: "page fixture forecast", member: member)
    var centre = 7.3
    return LiveForecast(
      days: stride(from: 0, through: 39, by: 3).map { day in
        let width = 1.9 * exp(-Double(day) / 45)
        centre += 0.12 * random.normal() * width
        return LiveForecast.Day(
          madeAt: now - Double(39 - day) * 86_400,
          yield: .init(mean: centre, low90: centre - width, high90: centre + 0.8 * width),
          animals: .init(mean: 0.62, low90: 0.62 - 0.2 * width, high90: 0.62 + 0.2 * width),
          netProfit: .init(mean: 31_000, low90: 31_000 - 9000 * width, high90: 31_000 + 11_000 * width))
      })
  }

  /// From a book of alarms, as the real ones are.
  private static func alarms(_ count: Int) -> (standing: [LiveAlarm], cleared: [LiveAlarm]) {
    var book = AlarmBook(farm: "linan", zone: zone)
    var cleared: [LiveAlarm] = []
    func take(_ evidence: AlarmEvidence) {
      cleared += book.take(evidence, now: evidence.observed).filter { $0.change == .cleared }.map(LiveAlarm.init(cleared:))
    }
    let dawn = ISOMoment.seconds("2021-07-25T05:00+08:00")!
    for minutes in [0.0, 30] {
      take(
        AlarmEvidence(
          plot: "plot-1", kind: .lowOxygen, subject: "flat", value: 0.82, unit: "g/m3", confidence: 0.81,
          observed: now - 7200 + minutes * 60,
          expectedAt: dawn, cause: "A warm night after a cloudy day under a closed canopy, 29 °C at dusk", source: .forecast))
    }
    take(
      AlarmEvidence(
        plot: "plot-1", kind: .drainBeforeStorm, subject: "storm In-Fa", value: 186, unit: "mm", confidence: 0.72,
        observed: now - hour,
        expectedAt: now + 30 * hour, cause: "The rain forecast has 186 mm in the wettest 24 hours", source: .forecast))
    take(
      AlarmEvidence(
        plot: "plot-1", kind: .sensorSilent, subject: "ammonium", value: 9 * hour, unit: "s", observed: now - 600,
        cause: "The last reading came at 12:40", source: .measured))
    for value in [12.5, 4.0, 4.0] {
      let observed = now - (value > 5 ? 5 * 86_400 : 4 * 86_400 - (value > 3 ? 0 : 1))
      take(
        AlarmEvidence(
          plot: "plot-1", kind: .planthoppers, subject: "brown planthopper", value: value, unit: "1/hill",
          observed: observed, cause: "20 hills counted", source: .measured))
    }
    take(
      AlarmEvidence(
        plot: "plot-1", kind: .planthoppers, subject: "brown planthopper", value: 3, unit: "1/hill", observed: now - 2 * 86_400,
        cause: "20 hills counted", source: .measured))
    if count > 5 {
      for number in stride(from: 4, through: count, by: 5) {
        take(
          AlarmEvidence(
            plot: "plot-\(number)", kind: number % 2 == 0 ? .irrigationDue : .fertiliserDue,
            subject: number % 2 == 0 ? "water" : "panicle dressing",
            value: number % 2 == 0 ? 0.011 : 0.5, unit: number % 2 == 0 ? "m" : "d", observed: now - 3 * hour,
            cause: "The rule of the calendar",
            source: .twin))
        take(
          AlarmEvidence(
            plot: "plot-\(number)", kind: number % 2 == 0 ? .irrigationDue : .fertiliserDue,
            subject: number % 2 == 0 ? "water" : "panicle dressing",
            value: number % 2 == 0 ? 0.011 : 0.5, unit: number % 2 == 0 ? "m" : "d", observed: now - 0.5 * hour,
            cause: "The rule of the calendar",
            source: .twin))
      }
    }
    _ = book.advance(to: now)
    return (book.active.map { LiveAlarm($0) }, cleared)
  }
}
