/// What an alarm can be about: the closed list.
public enum AlarmKind: String, Sendable, CaseIterable, Codable, Hashable, Comparable {
  case lowOxygen = "low-oxygen"
  /// Of the water, above what the animals bear.
  case heat
  case unionisedAmmonia = "un-ionised-ammonia"
  /// Too shallow or too deep for the animals.
  case waterOutsideBand = "water-outside-band"
  case overtoppingExpected = "overtopping-expected"
  case planthoppers
  case sensorSilent = "sensor-silent"
  case sensorFaulty = "sensor-faulty"
  case irrigationDue = "irrigation-due"
  case fertiliserDue = "fertiliser-due"
  case sprayDue = "spray-due"
  case fungicideDue = "fungicide-due"
  case drainBeforeStorm = "drain-before-storm"

  /// As people say it.
  public var title: String {
    switch self {
    case .lowOxygen: "low oxygen"
    case .heat: "water too hot"
    case .unionisedAmmonia: "ammonia poisonous to animals"
    case .waterOutsideBand: "water outside the animals' band"
    case .overtoppingExpected: "bund overtopping expected"
    case .planthoppers: "planthoppers past the threshold"
    case .sensorSilent: "sensor silent"
    case .sensorFaulty: "sensor faulty"
    case .irrigationDue: "irrigation due"
    case .fertiliserDue: "fertiliser due"
    case .sprayDue: "spray due"
    case .fungicideDue: "fungicide due"
    case .drainBeforeStorm: "drain before the storm"
    }
  }

  public static func < (a: AlarmKind, b: AlarmKind) -> Bool { a.rawValue < b.rawValue }

  /// What the number of an alarm says, and beside it what it ought to be: `0.82 mg/L, to be at least 1.00 mg/L`, `silent for 9 h`.
  public func situation(_ value: Double, _ unit: String, _ threshold: AlarmThreshold) -> (said: String, due: String) {
    switch self {
    case .sensorSilent where unit == "s": (value > 0 ? "silent for \(ShownQuantity(value, unit).text)" : "heard again", "")
    case .sensorFaulty where unit == "s": (value > 0 ? "for \(ShownQuantity(value, unit).text)" : "well again", "")
    case .sensorFaulty where unit == "%": ("\(ShownQuantity.figure(value, decimals: 0)) % of its readings are bad", "")
    case .fertiliserDue, .sprayDue, .fungicideDue:
      if unit == "d" {
        (value < 0 ? "overdue by \(ShownQuantity(-value, unit).text)" : "due within \(ShownQuantity(value, unit).text)", "")
      } else {
        (ShownQuantity(value, unit).text, threshold.limitText(unit))
      }
    case .drainBeforeStorm where unit == "mm":
      (
        "\(ShownQuantity(value, unit).text) of rain in 24 h",
        "drained from \(threshold.limits.map { ShownQuantity($0, unit).text }[0])"
      )
    case .overtoppingExpected where unit == "m":
      (
        "\(ShownQuantity(value, unit).text) of water",
        "the bund is \(threshold.limits.map { ShownQuantity($0, unit).text }[0]) high"
      )
    default: (ShownQuantity(value, unit).text, threshold.limitText(unit))
    }
  }
}

/// How soon somebody has to act.
public enum AlarmSeverity: Int, Sendable, CaseIterable, Codable, Hashable, Comparable {
  /// Work of the coming days.
  case notice = 1
  /// Harm within a day unless something is done.
  case warning = 2
  /// Harm within hours.
  case critical = 3

  public var name: String { ["notice", "warning", "critical"][rawValue - 1] }
  /// The next worse one; critical stays.
  public func raised(by steps: Int) -> AlarmSeverity { AlarmSeverity(rawValue: min(3, rawValue + max(0, steps)))! }
  public static func < (a: AlarmSeverity, b: AlarmSeverity) -> Bool { a.rawValue < b.rawValue }
}

/// Which side of which number is bad.
public enum AlarmThreshold: Sendable, Hashable, Codable {
  case above(Double)
  case below(Double)
  case outside(low: Double, high: Double)

  /// How far a value is on the bad side, below 0 on the good one — in the value's unit.
  public func excess(_ value: Double) -> Double {
    switch self {
    case .above(let limit): value - limit
    case .below(let limit): limit - value
    case .outside(let low, let high): max(low - value, value - high)
    }
  }

  /// Every number of it.
  public var limits: [Double] {
    switch self {
    case .above(let limit), .below(let limit): [limit]
    case .outside(let low, let high): [low, high]
    }
  }

  /// `to be at most 10 per hill`, from the good side.
  public func limitText(_ unit: String) -> String {
    switch self {
    case .above(let limit): "to be at most \(ShownQuantity(limit, unit).text)"
    case .below(let limit): "to be at least \(ShownQuantity(limit, unit).text)"
    case .outside(let low, let high): "to be \(ShownQuantity(low, unit).figure) to \(ShownQuantity(high, unit).text)"
    }
  }
}
