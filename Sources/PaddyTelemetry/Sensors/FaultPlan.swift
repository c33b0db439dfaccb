internal import Numbers

/// How often each kind of fault befalls a sensor.
public struct FaultRates: Sendable {
  /// Faults per day.
  public var perDay: [FaultKind: Double]
  public init(_ perDay: [FaultKind: Double]) { self.perDay = perDay }

  /// One fault of each kind in a season of 130 days.
  public static let oncePerSeason = FaultRates(
    Dictionary(uniqueKeysWithValues: FaultKind.allCases.map { ($0, 1 / 130.0) }))
  public static let none = FaultRates([:])
}

/// The faults one sensor will have, drawn before the season.
///
/// Source of the kinds and of the size of spikes: paddy science notes 9.1; of every other size and duration: design choice.
/// Faults of one sensor lie at least a day apart; a fault that finds no room is left out.
public enum FaultPlan {
  /// Factors of units that are taken for one another, by variable; where there is none, no unit can slip.
  public static let unitSlips: [MeasuredVariable: [Double]] = [
    .floodwaterDepth: [3.28084, 100, 1000],
    .dissolvedOxygen: [0.001, 1000],
    .electricalConductivity: [10, 0.1, 10_000],
    .ammonium: [0.001, 1000],
    .soilMoisture: [100],
    .relativeHumidity: [0.01],
    .photosyntheticRadiation: [4.57, 1000],
    .rain: [1 / 25.4, 0.001],
    .windSpeed: [3.6, 1.944],
  ]

  public static func draw(
    for device: Device, _ variable: MeasuredVariable, _ grade: SensorKind.Grade, rates: FaultRates, from: Double, to: Double,
    typical value: Double, seed: UInt64, member: Int
  ) -> [Fault] {
    let kind = SensorKind.of(variable)
    var random = RandomStream(seed: seed, purpose: "faults of \(device)", member: member)
    var faults: [Fault] = []
    for fault in FaultKind.allCases {
      let number = random.poisson(mean: (rates.perDay[fault] ?? 0) * (to - from) / 86_400)
      for _ in 0..<number {
        guard fault != .unitSlip || unitSlips[variable] != nil else { continue }
        for _ in 0..<20 {
          let length = duration(of: fault, interval: kind.interval.value, &random)
          let begin = from + random.uniform() * max(0, to - from - length)
          let isFree = faults.allSatisfy { begin > $0.to + 86_400 || begin + length < $0.from - 86_400 }
          if isFree {
            let size = size(of: fault, kind, grade, typical: value, &random)
            faults.append(Fault(device: device, variable: variable, kind: fault, from: begin, to: begin + length, size: size))
            break
          }
        }
      }
    }
    return faults.sorted { $0.from < $1.from }
  }

  /// Seconds.
  private static func duration(of fault: FaultKind, interval: Double, _ random: inout RandomStream) -> Double {
    let hour = 3600.0
    let length =
      switch fault {
      case .spike: 0.0
      case .stuck: hour * random.uniform(8, 96)
      case .drift: 24 * hour * random.uniform(7, 25)
      case .biasJump, .unitSlip, .clockSkew: 24 * hour * random.uniform(1, 10)
      case .dropout: hour * random.gamma(shape: 1, scale: 12) + interval
      case .delay: hour * random.uniform(3, 36)
      case .duplicates: hour * random.uniform(6, 72)
      case .outOfRange: interval + hour * random.gamma(shape: 1, scale: 3)
      }
    return fault == .spike ? 0 : max(length, interval)
  }

  private static func size(
    of fault: FaultKind, _ kind: SensorKind, _ grade: SensorKind.Grade, typical value: Double, _ random: inout RandomStream
  ) -> Double {
    let sign = random.chance(0.5) ? 1.0 : -1.0
    let accuracy = kind.accuracy(grade, at: value)
    switch fault {
    case .spike: return sign * random.uniform(5, 20) * accuracy / 2
    case .drift, .biasJump: return sign * random.uniform(2, 10) * (accuracy + kind.driftAllowance(at: value))
    case .unitSlip:
      let factors = unitSlips[kind.variable] ?? [1]
      return factors[random.index(below: factors.count)]
    case .clockSkew: return sign * 3600 * random.uniform(0.2, 12)
    case .duplicates: return random.uniform(0.3, 1)
    case .outOfRange:
      if kind.restsAtLowest && !kind.restsAtHighest { return kind.highest.value }
      if kind.restsAtHighest && !kind.restsAtLowest { return kind.lowest.value }
      return sign > 0 ? kind.highest.value : kind.lowest.value
    case .stuck, .dropout, .delay: return 0
    }
  }
}
