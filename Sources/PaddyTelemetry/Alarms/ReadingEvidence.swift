internal import Numbers

/// What single sensors say for and against alarms, without a twin.
extension AlarmEvidence {
  /// How far a reading is to be believed by its flag — 0 … 1. Under a rule's `raisingConfidence` it neither raises nor clears.
  public static func trust(_ flag: QualityFlag) -> Double {
    let cited =
      switch flag {
      case .good: Cited(0.95, 0.8...1, "1", "design choice")
      case .notEvaluated: Cited(0.7, 0.5...0.9, "1", "design choice")
      case .suspect: Cited(0.4, 0.2...0.6, "1", "design choice; under one half, so that it raises nothing alone")
      case .fail, .missing: Cited(0, 0...0.1, "1", "design choice")
      }
    return cited.value
  }

  /// What one reading says: of oxygen, warmth, depth or planthoppers; nil for every other variable. Its subject is its sensor.
  /// - Parameter threshold: in place of the rule's own.
  public static func measured(_ reading: Reading, flag: QualityFlag, threshold: AlarmThreshold? = nil) -> AlarmEvidence? {
    let kind: AlarmKind
    switch reading.variable {
    case .dissolvedOxygen: kind = .lowOxygen
    case .waterTemperature: kind = .heat
    case .floodwaterDepth: kind = .waterOutsideBand
    case .planthoppers: kind = .planthoppers
    default: return nil
    }
    let text = ShownQuantity(reading.value, reading.variable.unit).text
    return AlarmEvidence(
      plot: reading.plot, kind: kind, subject: reading.sensor, value: reading.value, unit: reading.variable.unit,
      threshold: threshold,
      confidence: trust(flag), observed: reading.observed, cause: "\(reading.sensor) reads \(text)", source: .measured)
  }

  /// How long a sensor has been silent.
  /// - Parameters:
  ///   - last: when its last reading was taken — seconds since 1970 UTC.
  ///   - now: s; time going back counts as no silence.
  ///   - allowed: s; in place of the rule's own.
  public static func silence(of device: Device, last: Double, now: Double, allowed: Double? = nil, zone: Int = 0) -> AlarmEvidence
  {
    AlarmEvidence(
      plot: device.plot, kind: .sensorSilent, subject: device.sensor, value: max(0, now - last), unit: "s",
      threshold: allowed.map { .above($0) }, observed: now,
      cause: "The last reading was taken at \(ISOMoment.shortText(last, zone: zone))",
      source: .measured)
  }

  /// How many of a sensor's latest readings are not to be believed.
  /// - Parameters:
  ///   - flags: of the readings of the last hours; nil comes back where there is none.
  ///   - now: when they were looked at — seconds since 1970 UTC.
  public static func faults(of device: Device, flags: [QualityFlag], now: Double) -> AlarmEvidence? {
    guard !flags.isEmpty else { return nil }
    let bad = flags.filter { $0 == .suspect || $0 == .fail }.count
    return AlarmEvidence(
      plot: device.plot, kind: .sensorFaulty, subject: device.sensor, value: 100 * Double(bad) / Double(flags.count), unit: "%",
      observed: now, cause: "\(bad) of its last \(flags.count) readings fail or are suspect", source: .measured)
  }
}
