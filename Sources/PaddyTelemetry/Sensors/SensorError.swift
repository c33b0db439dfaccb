internal import Numbers

/// What one healthy sensor makes of the truth: lag, gain, zero, drift and noise, in that order.
///
///     y = g · x̂ + b + d(t) + n(t),  dx̂/dt = (x − x̂) / τ
///
/// Source: paddy science notes 9.1. The accuracy class is taken for two standard deviations; of their squares noise has 36 % and
/// the device's own gain and zero 64 % (design choice).
package struct SensorError: ~Copyable {
  /// In standard deviations of half the accuracy class: 0.6² + 0.8² = 1.
  static let noiseShare = 0.6, deviceShare = 0.8

  let kind: SensorKind
  let grade: SensorKind.Grade
  /// As drawn for this device.
  package let gain: Double, zero: Double, driftRate: Double
  private var random: RandomStream
  private var felt: Double?
  private var time: Double
  private var cleaned: Double
  private var drift = 0.0
  private var noise = 0.0
  private var fallen = 0.0

  package init(_ kind: SensorKind, _ grade: SensorKind.Grade, device: Device, seed: UInt64, member: Int, start: Double) {
    self.kind = kind
    self.grade = grade
    var random = RandomStream(seed: seed, purpose: "sensor error of \(device)", member: member)
    let accuracy = grade == .good ? kind.good : kind.cheap
    gain = 1 + 0.5 * Self.deviceShare * accuracy.share.value * random.normal()
    zero = 0.5 * Self.deviceShare * accuracy.fixed.value * random.normal()
    let sign = random.chance(0.5) ? 1.0 : -1.0
    if let drift = kind.drift {
      let rate = random.uniform(drift.rate.range.lowerBound, drift.rate.range.upperBound)
      driftRate = drift.isOneWay ? rate : sign * rate
      cleaned = start - random.uniform() * drift.cleaned.value * 86_400
    } else {
      driftRate = 0
      cleaned = start
    }
    self.random = random
    time = start
    noise = self.random.normal()
  }

  /// Takes the truth on to time `t`.
  package mutating func feel(_ truth: Double, at t: Double) {
    let step = t - time
    if kind.variable == .rain { fallen += truth }
    if let held = felt, kind.lag.value > 0 {
      felt = held + (truth - held) * (1 - Double.exp(-step / kind.lag.value))
    } else {
      felt = truth
    }
    if let course = kind.drift {
      if t - cleaned >= course.cleaned.value * 86_400 {
        cleaned = t
        drift = 0
      } else if case .walk = course.course {
        drift += driftRate * (step / 86_400).squareRoot() * random.normal()
      } else {
        drift = driftRate * (t - cleaned) / 86_400
      }
    }
    time = t
  }

  /// What the sensor would show now, before its steps and its span.
  package mutating func sample() -> Double {
    let correlation = kind.correlation.value
    noise = correlation * noise + (1 - correlation * correlation).squareRoot() * random.normal()
    let truth = felt ?? 0
    switch kind.noise {
    case .count(let size):
      return Double(count(mean: max(0, truth), size: size.value))
    case .hills(let hills, let size):
      let counts = (0..<Int(hills.value)).reduce(0) { sum, _ in sum + count(mean: max(0, truth), size: size.value) }
      return Double(counts) / hills.value
    case .canopy:
      let accuracy = (grade == .good ? kind.good : kind.cheap).fixed.value
      let index = VegetationIndex.index(leafArea: max(0, truth)) + zero + 0.5 * Self.noiseShare * accuracy * noise
      return VegetationIndex.leafArea(index: index)
    case .gaussian: break
    }
    if kind.variable == .rain { return caught() }
    if let threshold = kind.threshold, truth < threshold.value { return kind.lowest.value }
    let deviation = 0.5 * Self.noiseShare * kind.accuracy(grade, at: truth)
    let wandered = kind.drift?.isShare == true ? drift * truth : drift
    return gain * truth + zero + wandered + deviation * noise
  }

  /// The reading of a raw number: in whole steps and within the span.
  package func shown(_ raw: Double) -> Double {
    let step = kind.resolution.value
    return min(max((raw / step).rounded() * step, kind.lowest.value), kind.highest.value)
  }

  /// Negative binomial as a Poisson count about a gamma.
  private mutating func count(mean: Double, size: Double) -> Int {
    mean > 0 ? random.poisson(mean: random.gamma(shape: size, scale: mean / size)) : 0
  }

  /// Whole tips; what does not fill a bucket waits for the next.
  private mutating func caught() -> Double {
    let perHour = fallen * 3600 / kind.interval.value
    let loss = kind.undercatch.map { perHour > 50 ? $0.heavy.value : $0.usual.value } ?? 0
    let collected = tipped + fallen * (1 - loss) * gain
    let step = kind.resolution.value
    let tips = (collected / step).rounded(.down)
    tipped = collected - tips * step
    fallen = 0
    return tips * step
  }
  private var tipped = 0.0
}
