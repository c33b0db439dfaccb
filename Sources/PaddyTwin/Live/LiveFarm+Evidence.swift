internal import CGSL
internal import Numbers
internal import Paddy
internal import PaddyScenarios
internal import PaddyTelemetry

extension LiveFarm {
  /// What a good reading says for or against an alarm.
  /// - Parameter fouling: what it is off by.
  mutating func evidence(of reading: Reading, fouling: (mean: Double, deviation: Double), now: Double) -> [LiveEvent] {
    guard let plot = plots[reading.plot] else { return [] }
    let isStocked = plot.preview?.animals.contains { $0 > 0 } ?? false
    func take(_ kind: AlarmKind, _ subject: String, threshold: AlarmThreshold? = nil, _ cause: String) -> AlarmEvidence {
      AlarmEvidence(
        plot: reading.plot, kind: kind, subject: subject, value: reading.value, unit: reading.variable.unit,
        threshold: threshold, observed: reading.observed, cause: cause, source: .measured)
    }
    var all: [AlarmEvidence] = []
    let place = reading.sensor.contains("@trench") ? "trench" : "flat"
    switch reading.variable {
    case .dissolvedOxygen where isStocked:
      var evidence = take(.lowOxygen, place, "\(reading.sensor) reads it, allowing for its fouling")
      evidence.value = reading.value - fouling.mean
      evidence.confidence = certainty(evidence, unsure: fouling.deviation)
      all.append(evidence)
    case .waterTemperature where isStocked: all.append(take(.heat, place, "\(reading.sensor) reads it"))
    case .floodwaterDepth where place == "flat":
      if isStocked, let band = animalBand {
        all.append(
          take(.waterOutsideBand, "flat", threshold: .outside(low: band.low, high: band.high), "\(reading.sensor) reads it"))
      }
    case .planthoppers: all.append(take(.planthoppers, "hills", "the count of \(reading.sensor)"))
    default: break
    }
    return all.flatMap { alarms.take($0, now: now) }.map { .alarm($0) }
  }

  /// How sure it is that the water, and not the probe alone, is past the limit — or, where it is not, on the good side of it.
  private func certainty(_ evidence: AlarmEvidence, unsure: Double) -> Double {
    guard let limit = alarms.rules[evidence.kind, plot: evidence.plot].firstLimit else { return 1 }
    let own = 0.5 * SensorKind.of(.dissolvedOxygen).accuracy(settings.grade, at: evidence.value)
    return gsl_cdf_ugaussian_P(abs(evidence.value - limit) / (own * own + unsure * unsure).squareRoot())
  }

  /// Least water that the animals need on the flat, and the bund less a hand — m.
  public var animalBand: (low: Double, high: Double)? {
    let depths = system.plan.animals.filter { $0.density > 0 }.map { $0.species.parameters.foraging.minimumDepth.value }
    guard let least = depths.max() else { return nil }
    return (max(0.01, least - 0.02), max(least, scenario.plot.bund - 0.05))
  }

  /// What the twin expects of the day to come.
  /// - Parameters:
  ///   - day: the one before it.
  ///   - made: when it was looked ahead.
  mutating func evidence(of preview: TwinPreview, _ twin: FieldTwin, _ plot: String, day: Int, now: Double, made: Double)
    -> [LiveEvent]
  {
    let midnight = Double(day + 1) * 86_400 - Double(settings.zone)
    let isStocked = preview.animals.contains { $0 > 0 }
    var all: [AlarmEvidence] = []
    func expect(
      _ kind: AlarmKind, _ subject: String, _ values: [Double], unit: String, isAbove: Bool, atHour hour: Double, cause: String
    ) {
      let known = values.filter(\.isFinite)
      guard !known.isEmpty, let limit = alarms.rules[kind, plot: plot].firstLimit else { return }
      let share = Double(known.count { isAbove ? $0 > limit : $0 < limit }) / Double(known.count)
      all.append(
        AlarmEvidence(
          plot: plot, kind: kind, subject: subject, value: FieldTwin.moments(known).mean, unit: unit, confidence: share,
          observed: made, expectedAt: midnight + 3600 * hour, cause: cause, source: .forecast))
    }
    if isStocked {
      expect(
        .lowOxygen, "flat", preview.oxygenLowest, unit: "g/m3", isAbove: false, atHour: 6, cause: "the twin expects it at dawn")
      expect(
        .unionisedAmmonia, "water", preview.ammonia, unit: "g/m3", isAbove: true, atHour: 14,
        cause: "the twin expects it in the afternoon")
      expect(
        .heat, "flat", preview.waterHighest, unit: "°C", isAbove: true, atHour: 14, cause: "the twin expects it in the afternoon")
    }
    let hoppers = ObservedQuantity.planthoppers.predicted(twin.ensemble)
    if twin.daysInField > 0, let limit = alarms.rules[.planthoppers, plot: plot].firstLimit {
      all.append(
        AlarmEvidence(
          plot: plot, kind: .planthoppers, subject: "hills", value: FieldTwin.moments(hoppers).mean, unit: "1/hill",
          confidence: Double(hoppers.count { $0 > limit }) / Double(hoppers.count), observed: made,
          cause: "the twin holds it after the last count", source: .twin))
    }
    if made >= midnight { all += due(preview, plot, midnight) }
    return all.flatMap { alarms.take($0, now: now) }.map { .alarm($0) }
  }

  /// Work that the rule has for the next days.
  private func due(_ preview: TwinPreview, _ plot: String, _ midnight: Double) -> [AlarmEvidence] {
    var all = [
      AlarmEvidence(
        plot: plot, kind: .irrigationDue, subject: "flat", value: FieldTwin.moments(preview.level).mean, unit: "m",
        threshold: .below(max(0, preview.refillTo)), confidence: preview.irrigationDue, observed: midnight,
        expectedAt: midnight + 3600 * 8, cause: "the water rule refills to \(ShownDepth.text(preview.refillTo))",
        source: .forecast)
    ]
    func work(_ kind: AlarmKind, _ subject: String, days: Int?, cause: String) {
      all.append(
        AlarmEvidence(
          plot: plot, kind: kind, subject: subject, value: Double(days ?? 9), unit: "d", threshold: .below(3),
          confidence: days == nil ? 0 : 1, observed: midnight, expectedAt: midnight + 86_400 * Double(days ?? 0), cause: cause,
          source: .forecast))
    }
    let nitrogen = preview.fertiliserDue.map { "\(Int(($0 * 10).rounded())) kg N/ha in the plan" } ?? "nothing in the plan"
    work(.fertiliserDue, "nitrogen", days: preview.fertiliserDays, cause: nitrogen)
    work(.sprayDue, "insecticide", days: preview.sprayDays, cause: "in the plan's calendar")
    work(.fungicideDue, "fungicide", days: preview.fungicideDays, cause: "in the plan's calendar")
    return all
  }

  /// A sensor that has gone silent.
  mutating func silent(_ silence: Silence, now: Double) -> [LiveEvent] {
    let evidence = AlarmEvidence(
      plot: silence.device.plot, kind: .sensorSilent, subject: silence.device.sensor, value: now - silence.since, unit: "s",
      threshold: .above(0), observed: now, cause: "nothing has come from it since", source: .measured)
    return alarms.take(evidence, now: now).map { .alarm($0) }
  }

  /// Hourly: sensors heard again, sensors that show an abnormality, and those that are well again.
  mutating func faulty(now: Double) -> [LiveEvent] {
    var events: [AlarmEvent] = []
    let lasting: Set<AbnormalityKind> = [.departure, .stuck, .outOfRange, .inconsistent, .clock]
    let ongoing = Dictionary(detection.ongoing.filter { lasting.contains($0.kind) }.map { ($0.device, $0) }) { first, _ in first }
    let watched = alarms.active.map(\.key).filter { $0.kind == .sensorSilent || $0.kind == .sensorFaulty }
    let standing = Set(watched.map { "\($0.plot)/\($0.subject)" })
    guard !ongoing.isEmpty || !standing.isEmpty else { return [] }
    for health in quality.health {
      let device = health.device
      guard ongoing[device] != nil || standing.contains("\(device.plot)/\(device.sensor)") else { continue }
      func tell(_ kind: AlarmKind, _ value: Double, _ cause: String) {
        let evidence = AlarmEvidence(
          plot: device.plot, kind: kind, subject: device.sensor, value: value, unit: "s", threshold: .above(0), observed: now,
          cause: cause, source: .measured)
        events += alarms.take(evidence, now: now)
      }
      if health.state != .silent { tell(.sensorSilent, -86_400, "it has been heard again") }
      if let fault = ongoing[device] {
        tell(.sensorFaulty, max(1, now - fault.began), fault.kind.sentence)
      } else {
        tell(.sensorFaulty, -86_400, "its readings have been good for a while")
      }
    }
    return events.map { .alarm($0) }
  }
}

extension AbnormalityKind {
  /// For people.
  var sentence: String {
    switch self {
    case .spike: "single readings are wild"
    case .stuck: "it hardly moves"
    case .departure: "it stands away from its neighbours and from the twin"
    case .outOfRange: "it stands at the end of its span"
    case .inconsistent: "it does not fit the plot's other sensors"
    case .silent: "nothing comes"
    case .late: "its readings come late"
    case .clock: "its clock is wrong"
    case .duplicates: "its readings come twice"
    }
  }
}

extension AlarmRule {
  /// The number of its threshold; of a band the lower.
  var firstLimit: Double? {
    switch direction {
    case .above(let limit), .below(let limit): limit.value
    case .outside(let low, _): low.value
    }
  }
}

/// A depth for people.
enum ShownDepth {
  static func text(_ metres: Double) -> String { "\((metres * 1000).rounded() / 10) cm" }
}
