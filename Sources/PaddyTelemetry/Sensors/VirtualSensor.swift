internal import Numbers

/// A sensor on a simulated field: fed the truth step by step, it gives readings with their errors, faults and delivery.
///
/// Left out: what a rain gauge counts during an outage is lost; a message is never garbled.
public final class VirtualSensor {
  public let device: Device
  public let kind: SensorKind
  public let grade: SensorKind.Grade
  /// What befell it: complete after `finish`.
  public private(set) var faults: [Fault]

  private let rules: QualityRules
  private var error: SensorError
  private var delivery: RandomStream
  private var next: Double
  private var first = 0
  private var last: Double?
  private var held: [Reading] = []
  private var holds: Int?

  /// - Parameters:
  ///   - faults: of this device, in order of time.
  ///   - start: seconds since 1970.
  ///   - seed: of the study; noise, delivery and faults draw from streams of their own, named by the device.
  public init(
    _ device: Device, _ variable: MeasuredVariable, _ grade: SensorKind.Grade = .good, faults: [Fault] = [], start: Double,
    seed: UInt64, member: Int
  ) {
    self.device = device
    kind = SensorKind.of(variable)
    self.grade = grade
    self.faults = faults
    rules = QualityRules(variable, grade)
    error = SensorError(kind, grade, device: device, seed: seed, member: member, start: start)
    var delivery = RandomStream(seed: seed, purpose: "delivery of \(device)", member: member)
    next = start + delivery.uniform() * kind.interval.value
    self.delivery = delivery
  }

  /// Takes the truth on to time `t`, later than any before, and adds the readings that this lets arrive.
  /// - Parameter truth: in the variable's unit; of rain what fell since the call before, of a light trap the night's expected catch.
  public func observe(_ truth: Double, at t: Double, into readings: inout [Reading]) {
    error.feel(truth, at: t)
    guard t >= next else { return }
    next += kind.interval.value * max(1, ((t - next) / kind.interval.value).rounded(.up))
    let faultless = error.shown(error.sample())
    let isLost = delivery.chance(kind.gap.value)
    let late = -kind.delay.value * Double.log(1 - delivery.uniform())
    let (again, pause) = (delivery.uniform(), delivery.uniform(1, 300))
    while first < faults.count, faults[first].to < t, faults[first].kind != .spike || faults[first].affected > 0 { first += 1 }
    release(until: t, into: &readings)

    var reading = Reading(
      farm: device.farm, plot: device.plot, sensor: device.sensor, variable: kind.variable, value: faultless, observed: t,
      received: t + late)
    var isDropped = false, isDoubled = false, hold: Int?
    var index = first
    while index < faults.count, faults[index].from <= t {
      defer { index += 1 }
      let fault = faults[index]
      guard t <= fault.to || (fault.kind == .spike && fault.affected == 0) else { continue }
      if isLost && fault.kind != .dropout { continue }
      switch fault.kind {
      case .spike, .biasJump: reading.value = error.shown(faultless + fault.size)
      case .stuck: reading.value = last ?? faultless
      case .drift: reading.value = error.shown(faultless + fault.size * (t - fault.from) / (fault.to - fault.from))
      case .unitSlip: reading.value = faultless * fault.size
      case .dropout: isDropped = true
      case .delay: hold = index
      case .clockSkew: reading.observed = t + fault.size
      case .duplicates: isDoubled = again < fault.size
      case .outOfRange: reading.value = fault.size
      }
      book(index, t, reading.value - faultless, truth, counts: fault.kind != .duplicates || isDoubled)
    }
    if isLost || isDropped { return }
    last = reading.value
    if let hold {
      holds = hold
      held.append(reading)
      return
    }
    readings.append(reading)
    if isDoubled {
      reading.received += pause
      readings.append(reading)
    }
  }

  /// Lets the readings go that are still held back.
  public func finish(into readings: inout [Reading]) { release(until: .infinity, into: &readings) }

  private func book(_ index: Int, _ t: Double, _ departure: Double, _ truth: Double, counts: Bool) {
    if counts { faults[index].affected += 1 }
    faults[index].departure = max(faults[index].departure, abs(departure))
    let tolerance = faults[index].kind == .spike ? spikeTolerance(at: truth) : kind.tolerance(grade, at: truth)
    if abs(departure) > tolerance { faults[index].beyond += kind.interval.value }
    if faults[index].kind == .spike { (faults[index].from, faults[index].to) = (t, t) }
  }

  private func spikeTolerance(at truth: Double) -> Double {
    rules.hasSpikes ? 3 * rules.roughness(at: truth) : .infinity
  }

  /// Held readings come two seconds apart after the end of the delay, from every other gateway the newest first.
  private func release(until t: Double, into readings: inout [Reading]) {
    guard let index = holds, faults[index].to < t else { return }
    let end = max(faults[index].to, held.last?.observed ?? 0)
    let isNewestFirst = Int(faults[index].from) % 2 == 0
    for (place, reading) in (isNewestFirst ? held.reversed() : held).enumerated() {
      var reading = reading
      reading.received = end + 2 * Double(place + 1)
      readings.append(reading)
    }
    held = []
    holds = nil
  }

  /// The readings of a whole series in order of receipt.
  public func readings(of truth: [(time: Double, value: Double)]) -> [Reading] {
    var readings: [Reading] = []
    for (time, value) in truth { observe(value, at: time, into: &readings) }
    finish(into: &readings)
    return VirtualSensor.inOrderOfReceipt(readings)
  }

  /// Sorted by time of receipt, then device and time of observation.
  public static func inOrderOfReceipt(_ readings: [Reading]) -> [Reading] {
    readings.sorted {
      $0.received != $1.received
        ? $0.received < $1.received
        : $0.device != $1.device ? $0.device < $1.device : $0.observed < $1.observed
    }
  }
}
