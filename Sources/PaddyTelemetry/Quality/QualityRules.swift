internal import Numbers

/// The limits of one variable's sensors of one grade as plain numbers.
struct QualityRules {
  var lowest: Double, highest: Double
  var failsAtLowest: Bool, failsAtHighest: Bool
  var userLowest: Double, userHighest: Double
  var interval: Double
  var staleness: Double
  /// Longest usual time from observing to receiving — s.
  var lateness: Double
  var rate: Double
  var flatSuspect: Double, flatFail: Double
  var leastRange: Double
  var hasSpikes: Bool, hasNeighbours: Bool
  var resolution: Double
  var slips: [Double]
  private var fixed: Double, share: Double
  private var driftFixed: Double, driftShare: Double
  private var wanderingFixed: Double, wanderingShare: Double
  private var nowFixed: Double, nowShare: Double, dayFixed: Double, dayShare: Double
  private var restMargin: Double
  /// Readings that may be missing in a row, and an interval's length over that of the kind.
  private var patience: Double, stretch = 1.0
  private var isCanopy: Bool
  private(set) var isIntermittent: Bool

  /// Minutes a clock may be ahead of ours — s.
  static let clockAhead = 300.0

  init(_ variable: MeasuredVariable, _ grade: SensorKind.Grade) {
    let kind = SensorKind.of(variable), limits = QualityLimits.of(variable)
    lowest = kind.lowest.value
    highest = kind.highest.value
    failsAtLowest = !kind.restsAtLowest
    failsAtHighest = !kind.restsAtHighest
    userLowest = limits.lowest.value
    userHighest = limits.highest.value
    interval = kind.interval.value
    staleness = kind.staleness.value
    patience = kind.gap.value > 0.2 ? 8 : 4
    lateness = QualityRules.lateness(of: kind)
    rate = limits.rate?.value ?? .infinity
    flatSuspect = limits.flat?.suspect.value ?? .infinity
    flatFail = limits.flat?.fail.value ?? .infinity
    leastRange = limits.leastRange?.value ?? 0
    hasSpikes = limits.wandering != nil
    hasNeighbours = limits.apart != nil
    resolution = kind.resolution.value
    slips = FaultPlan.unitSlips[variable] ?? []
    let accuracy = grade == .good ? kind.good : kind.cheap
    fixed = accuracy.fixed.value
    share = accuracy.share.value
    restMargin = kind.threshold == nil ? 2 * max(fixed, resolution) : resolution / 2
    let allowance = kind.driftAllowance(at: 1)
    let isShare = kind.drift?.isShare == true
    driftFixed = isShare ? 0 : allowance
    driftShare = isShare ? allowance : 0
    wanderingFixed = limits.wandering?.fixed.value ?? 0
    wanderingShare = limits.wandering?.share.value ?? 0
    nowFixed = limits.apart?.now.fixed.value ?? 0
    nowShare = limits.apart?.now.share.value ?? 0
    dayFixed = limits.apart?.day.fixed.value ?? 0
    dayShare = limits.apart?.day.share.value ?? 0
    isIntermittent = variable == .rain
    if case .canopy = kind.noise { isCanopy = true } else { isCanopy = false }
  }

  /// For a sensor that sends at another interval than its kind does.
  func adapted(to interval: Double) -> QualityRules {
    var rules = self
    rules.interval = interval
    rules.stretch = max(1, interval / self.interval)
    rules.staleness = max(3600, patience * interval)
    rules.lateness = max(lateness, 2 * interval)
    return rules
  }

  /// Two intervals, half an hour, or ten times the usual delay.
  static func lateness(of kind: SensorKind) -> Double { max(1800, 2 * kind.interval.value, 10 * kind.delay.value) }

  /// Within a span's width of the span, so that no wild number spoils what is remembered.
  func bounded(_ x: Double) -> Double { min(max(x, 2 * lowest - highest), 2 * highest - lowest) }

  func accuracy(at x: Double) -> Double {
    if isCanopy { return fixed / VegetationIndex.slope(leafArea: max(0, x)) }
    return (fixed * fixed + share * x * share * x).squareRoot()
  }
  func drift(at x: Double) -> Double { driftFixed + driftShare * abs(x) }
  /// Accuracy and the variable's own wandering between two readings.
  func roughness(at x: Double) -> Double {
    let accuracy = accuracy(at: x), wandering = stretch * (wanderingFixed + wanderingShare * abs(x))
    return (accuracy * accuracy + wandering * wandering).squareRoot()
  }
  /// Change of a difference that no cleaning and no wandering explains; rain has none, for it comes and goes.
  func step(at x: Double) -> Double { isIntermittent ? .infinity : 2 * roughness(at: x) + drift(at: x) }
  func apartNow(at x: Double) -> Double { nowFixed + nowShare * abs(x) }
  func apartDay(at x: Double) -> Double { dayFixed + dayShare * abs(x) }
  /// Whether a healthy sensor may show nothing but this for hours.
  func rests(at x: Double) -> Bool {
    (!failsAtLowest && x <= lowest + restMargin) || (!failsAtHighest && x >= highest - restMargin)
  }
}
