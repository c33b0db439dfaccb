internal import Numbers

/// The rule of every kind of alarm, with exceptions of single plots.
public struct AlarmRules: Sendable, Equatable {
  private var rules: [AlarmKind: AlarmRule]
  private var exceptions: [String: [AlarmKind: AlarmRule]] = [:]

  /// Rules that suit carp, crabs and frogs in paddies of South China; animals that bear less need their own.
  public static let standard = AlarmRules(
    rules: Dictionary(uniqueKeysWithValues: AlarmKind.allCases.map { ($0, $0.standardRule) }))

  private init(rules: [AlarmKind: AlarmRule]) { self.rules = rules }

  public subscript(kind: AlarmKind) -> AlarmRule {
    get { rules[kind] ?? kind.standardRule }
    set { rules[kind] = newValue }
  }

  /// The rule that holds on one plot: its own, or that of all.
  public subscript(kind: AlarmKind, plot plot: String) -> AlarmRule {
    get { exceptions[plot]?[kind] ?? self[kind] }
    set { exceptions[plot, default: [:]][kind] = newValue }
  }
}

private let minute = 60.0
private let hour = 3600.0
private let day = 86_400.0

private func choice(_ value: Double, _ range: ClosedRange<Double>, _ unit: String, _ why: String = "") -> Cited {
  Cited(value, range, unit, why.isEmpty ? "design choice" : "design choice; \(why)")
}

extension AlarmKind {
  /// As the notes on alerts, survival, weirs and water rules have it (`science/paddy.md` 1.3, 1.5, 4.9, 5); margins and times are ours.
  fileprivate var standardRule: AlarmRule {
    switch self {
    case .lowOxygen:
      rule(
        .warning, "g/m3",
        .below(Cited(1, 0.8...3, "g/m3", "seen: surface breathing below 1, feeding less below 3; FAO by way of thefishsite")),
        hysteresis: choice(0.5, 0.2...1, "g/m3", "a probe of ±0.2"),
        worsening: Cited(0.5, 0.2...0.7, "g/m3", "seen: below 0.5 kills in hours; carp bear 0.3 to 0.5 for a while"),
        on: 20 * minute, off: 54 * hour, escalation: hour,
        // Where one dawn is short of oxygen the next ones are: an alarm that goes at noon and comes back at dusk is read by nobody.
        raising: choice(0.7, 0.5...0.9, "1", "dawns near the limit are many"), clearing: choice(0.2, 0.1...0.4, "1"),
        "Let fresh water into {plot} or run the aerator before dawn, and stop feeding until oxygen is above {threshold} again")
    case .heat:
      rule(
        .warning, "°C",
        .above(Cited(35, 34...40, "°C", "recalled, design choice: death begins at 35 in crab and loach, 36 in carp and frogs")),
        hysteresis: choice(1, 0.5...2, "°C"),
        worsening: choice(2, 1...3, "°C", "the hourly hazard of heat is then five times as high"),
        on: 30 * minute, off: hour, escalation: 2 * hour,
        "Let cool water into {plot} and deepen it, so that the animals can lie below the warm layer")
    case .unionisedAmmonia:
      rule(
        .warning, "g/m3",
        .above(Cited(0.2, 0.06...0.6, "g/m3", "design choice: deaths begin; seen: growth is slower above 0.06 (POND)")),
        hysteresis: choice(0.05, 0.02...0.1, "g/m3"),
        worsening: Cited(0.4, 0.4...1.8, "g/m3", "recalled: 0.6 to 2 is lethal"),
        on: 30 * minute, off: 2 * hour, escalation: 2 * hour,
        "Exchange water in {plot} now, stop feeding and give no more urea until it is below {threshold}")
    case .waterOutsideBand:
      rule(
        .warning, "m",
        .outside(
          low: Cited(0.05, 0.02...0.15, "m", "recalled: frogs 0.02, ducks, crabs and crayfish 0.05, fish 0.08 and more"),
          high: choice(0.15, 0.1...0.3, "m", "young rice stands out of it, a low bund is 0.15 high")),
        hysteresis: choice(0.01, 0.003...0.02, "m", "a gauge of ±3 to 10 mm"), worsening: choice(0.05, 0.03...0.1, "m"),
        on: 30 * minute, off: hour, escalation: 6 * hour,
        "Bring the water of {plot} back between {threshold}; it stands at {value}")
    case .overtoppingExpected:
      rule(
        .warning, "m", .above(Cited(0.2, 0.15...0.6, "m", "recalled: bunds 0.15 to 0.25, raised for animals 0.4 to 0.6")),
        hysteresis: choice(0.02, 0.01...0.05, "m"), worsening: choice(0.03, 0.02...0.1, "m"),
        on: 0, off: 3 * hour, escalation: hour,
        "Open the gate of {plot} now, check nets and fence: {value} is expected at {expected} and the bund is {threshold} high")
    case .planthoppers:
      rule(
        .warning, "1/hill",
        .above(Cited(10, 5...15, "1/hill", "recalled; the threshold under which the shipped scenarios spray")),
        hysteresis: choice(3, 1...5, "1/hill"), worsening: choice(20, 10...40, "1/hill", "hopperburn comes near"),
        on: 0, off: day, escalation: 2 * day,
        "Count 20 hills of {plot} again; if more than {threshold} stand, spray the base of the plants with what spares spiders and animals"
      )
    case .sensorSilent:
      rule(
        .notice, "s", .above(choice(3 * hour, hour...day, "s", "twelve readings of 15 minutes")),
        hysteresis: choice(2 * hour, 0...3 * hour, "s"), worsening: choice(day, 6 * hour...3 * day, "s"),
        on: 0, off: 30 * minute, escalation: day,
        "See to battery, antenna and cable of {subject} in {plot}; nothing has come for {value}")
    case .sensorFaulty:
      rule(
        .notice, "%", .above(choice(50, 20...80, "%", "of the readings of six hours fail or are suspect")),
        hysteresis: choice(30, 10...40, "%"), worsening: nil, on: 0, off: 6 * hour, escalation: 2 * day,
        "Clean and calibrate {subject} in {plot}, or change it; it is left out until it is right")
    case .irrigationDue:
      rule(
        .notice, "m",
        .below(Cited(0.02, -0.15...0.05, "m", "design choice of continuous flooding; -0.15 in safe wetting and drying, seen")),
        hysteresis: choice(0.01, 0.005...0.02, "m"), worsening: choice(0.03, 0.02...0.1, "m"),
        on: 2 * hour, off: hour, escalation: day,
        "Irrigate {plot}: the water stands at {value}, the rule refills below {threshold}")
    case .fertiliserDue: workRule("Give {plot} the {subject}, due {expected}; wait where heavy rain is expected")
    case .sprayDue: workRule("Spray {plot} against {subject}, due {expected}, with a product that spares the animals")
    case .fungicideDue: workRule("Give {plot} the fungicide against {subject}, due {expected}, on dry leaves")
    case .drainBeforeStorm:
      rule(
        .warning, "mm", .above(Cited(100, 50...200, "mm", "design choice: rain of 24 hours before which plots are drawn down")),
        hysteresis: choice(20, 10...50, "mm"), worsening: choice(100, 50...200, "mm", "a red warning is near"),
        on: 0, off: 6 * hour, escalation: 3 * hour,
        "Open the gate of {plot} and draw the water down to 2 cm before {expected}: {value} of rain is expected within 24 h")
    }
  }

  private func rule(
    _ severity: AlarmSeverity, _ unit: String, _ direction: AlarmRule.Direction, hysteresis: Cited, worsening: Cited?, on: Double,
    off: Double, escalation: Double, raising: Cited = choice(0.5, 0.3...0.9, "1", "as likely as not"),
    clearing: Cited = choice(0.25, 0.1...0.5, "1", "half of it"), _ action: String
  ) -> AlarmRule {
    AlarmRule(
      severity: severity, unit: unit, direction, hysteresis: hysteresis, worsening: worsening,
      minimumOn: choice(on, 0...max(on, hour), "s"), minimumOff: choice(off, 0...max(off, day), "s"),
      raisingConfidence: raising, clearingConfidence: clearing,
      escalation: choice(escalation, hour...max(hour, 3 * day), "s"), lapse: choice(6 * hour, hour...day, "s"), action: action)
  }

  /// Of work under a rule: the value is the days that remain, the alarm comes a day ahead.
  private func workRule(_ action: String) -> AlarmRule {
    rule(
      .notice, "d", .below(choice(1, 0...3, "d")), hysteresis: choice(0, 0...1, "d"),
      worsening: choice(3, 2...7, "d", "two days late"),
      on: 0, off: 0, escalation: 2 * day, action)
  }
}
