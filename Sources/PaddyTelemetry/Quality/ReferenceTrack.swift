internal import Numbers

/// How far one sensor has been from a reference — its neighbours or a model — over hours, a day, five days and a fortnight.
///
/// Means are exponential; a lone reading counts at most six deviations. Over a day and more a sensor is judged by how far the farm's
/// sensors of its kind usually are from their references, where there are enough of them; otherwise by what is laid down for the
/// variable, and the drift a healthy sensor may have.
package struct ReferenceTrack: Codable, Sendable {
  /// Deviations, as laid down or as usual on the farm, that two hours, and a day or five, must be off: design choice, at which a farm
  /// without faults and with gaussian errors of a few days' memory has a false alarm in five sensor-seasons.
  private static let fastLimit = 4.5, slowLimit = 3.5
  /// A fortnight's change that is drift, in deviations of the difference of two daily means.
  private static let slopeLimit = 3.5
  private static let fastMemory = 7200.0, slowMemory = 86_400.0, longMemory = 432_000.0, calmTime = 43_200.0

  private var fast = 0.0, fastDeviation = 0.0
  private var slow = 0.0, long = 0.0, deviation = 0.0, allowance = 0.0
  private var readings = 0
  private var begin = 0.0, last = 0.0
  private var calmSince: Double?
  private var days = DailyMeans()
  /// The last six differences, oldest first.
  private var recent: [Double] = []

  package init() {}

  /// What a reading is held against.
  package struct Difference {
    /// Sensor less reference.
    var value: Double
    /// Standard deviation at one time, and of the mean over a day.
    var now: Double, daily: Double
    /// What a healthy sensor may have drifted, and its accuracy.
    var drift: Double, accuracy: Double
    /// Change from one reading to the next that is a step.
    var step: Double

    package init(value: Double, now: Double, daily: Double, drift: Double, accuracy: Double, step: Double) {
      (self.value, self.now, self.daily, self.drift, self.accuracy, self.step) = (value, now, daily, drift, accuracy, step)
    }
  }

  /// Means over a day and five days in deviations of the variable, once they have run for that long.
  var scores: (slow: Double?, long: Double?) {
    guard deviation > 0 else { return (nil, nil) }
    let age = last - begin
    return (age >= Self.slowMemory ? slow / deviation : nil, age >= Self.longMemory ? long / deviation : nil)
  }

  package mutating func take(
    _ difference: Difference, usual: (slow: Double?, long: Double?), interval: Double, at time: Double,
    into reasons: inout [QualityReason]
  ) {
    let bound = 6 * difference.now + difference.drift
    let kept = min(max(difference.value, -bound), bound)
    if readings == 0 { (begin, last) = (time, time) }
    readings += 1
    let elapsed = min(max(0, time - last), Self.slowMemory)
    last = time
    let fresh = 1 / Double(readings)
    let quick = max(elapsed / (Self.fastMemory + elapsed), fresh), daily = max(elapsed / (Self.slowMemory + elapsed), fresh)
    fast += quick * (kept - fast)
    fastDeviation += quick * (difference.now - fastDeviation)
    slow += daily * (kept - slow)
    deviation += daily * (difference.daily - deviation)
    allowance += daily * (difference.drift - allowance)
    long += max(elapsed / (Self.longMemory + elapsed), fresh) * (kept - long)
    days.take(kept / difference.daily, time)
    if let reason = step(kept, difference.step, isNext: elapsed <= 2 * interval) { reasons.append(reason) }
    guard readings >= 3 else { return }

    let age = time - begin
    let fastest = Self.fastLimit * fastDeviation * max(1, usual.slow ?? 1) + allowance,
      laidDown = Self.slowLimit * deviation + allowance
    func limit(_ usual: Double?) -> Double {
      usual.map { max(Self.slowLimit * $0 * deviation, difference.accuracy) } ?? laidDown
    }
    let slowest = limit(usual.slow)
    let longest = usual.long == nil ? .infinity : limit(usual.long)
    var found: (Double, Double)?
    if abs(long) > longest && age >= Self.longMemory { found = (long, longest) }
    if abs(slow) > slowest && age >= Self.slowMemory { found = (slow, slowest) }
    if abs(fast) > fastest && age >= Self.fastMemory { found = (fast, fastest) }
    if let (value, limit) = found {
      reasons.append(QualityReason(.departure, abs(value) > 2 * limit ? .fail : .suspect, found: value, limit: limit))
    }
    let change = Self.slopeLimit * 1.4142135623730951 * deviation * max(1, usual.slow ?? 1) + 2 * allowance
    let fortnight = (days.slope ?? 0) * 14 * deviation
    let isDrifting = abs(fortnight) > change && (fortnight > 0 ? slow : -slow) > change / 4
    if isDrifting { reasons.append(QualityReason(.drift, .suspect, found: fortnight, limit: change)) }
    if found != nil || isDrifting { settle(time) }
  }

  /// Back at the reference for half a day: the past is over.
  private mutating func settle(_ time: Double) {
    guard abs(fast) < max(abs(slow), abs(long)) / 3 else { return calmSince = nil }
    guard let since = calmSince else { return calmSince = time }
    guard time - since > Self.calmTime else { return }
    (slow, long) = (fast, fast)
    days = DailyMeans()
    calmSince = nil
  }

  /// Three readings that all stand off the three before them, to the same side.
  private mutating func step(_ difference: Double, _ limit: Double, isNext: Bool) -> QualityReason? {
    if !isNext { recent.removeAll(keepingCapacity: true) }
    recent.append(difference)
    guard recent.count >= 6 else { return nil }
    if recent.count > 6 { recent.removeFirst() }
    let rise = min(recent[3], recent[4], recent[5]) - max(recent[0], recent[1], recent[2])
    let fall = min(recent[0], recent[1], recent[2]) - max(recent[3], recent[4], recent[5])
    let found = max(rise, fall)
    guard found > limit else { return nil }
    recent.removeFirst(3)
    return QualityReason(.step, .suspect, found: rise > fall ? found : -found, limit: limit)
  }
}

/// Mean differences of the last fourteen days with readings, in deviations, and how they change.
struct DailyMeans: Codable, Sendable {
  private var day = -1
  private var mean = 0.0, count = 0
  private var days: [Int] = [], means: [Double] = []
  /// Per day, by least squares over at least ten days.
  private(set) var slope: Double?

  mutating func take(_ difference: Double, _ time: Double) {
    let today = Int((time / 86_400).rounded(.down))
    if today != day {
      if count > 0 {
        days.append(day)
        means.append(mean / Double(count))
        while let first = days.first, today - first > 14 {
          days.removeFirst()
          means.removeFirst()
        }
        slope = trend()
      }
      (day, mean, count) = (today, 0, 0)
    }
    mean += difference
    count += 1
  }

  private func trend() -> Double? {
    guard days.count >= 10 else { return nil }
    let number = Double(days.count)
    let x = days.map { Double($0 - days[0]) }
    let middle = x.reduce(0, +) / number, mean = means.reduce(0, +) / number
    var product = 0.0, square = 0.0
    for (x, y) in zip(x, means) {
      product += (x - middle) * (y - mean)
      square += (x - middle) * (x - middle)
    }
    return square > 0 ? product / square : nil
  }
}
