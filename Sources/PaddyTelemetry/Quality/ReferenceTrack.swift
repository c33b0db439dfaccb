internal import Numbers

/// How far one sensor has been from a reference — its neighbours or a model — over hours, days and a fortnight.
///
/// Means are exponential, of two hours and of a day; lone readings count at most six deviations. The limits are deviations of
/// sensor and reference together plus the drift a healthy sensor may have.
struct ReferenceTrack: Codable, Sendable {
  /// Deviations that two hours, and a day, must be off: design choice, so that a gaussian error of a few days' memory crosses
  /// them less than once in twenty seasons.
  private static let fastLimit = 4.5, slowLimit = 3.5
  /// A fortnight's change that is drift, in deviations of the difference of two daily means.
  private static let slopeLimit = 3.5
  private static let fastMemory = 7200.0, slowMemory = 86_400.0, calmTime = 43_200.0

  private var fast = 0.0, fastDeviation = 0.0
  private var slow = 0.0, slowDeviation = 0.0, allowance = 0.0
  private var readings = 0
  private var begin = 0.0, last = 0.0
  private var calmSince: Double?
  private var day = -1
  private var dayMean = 0.0, dayCount = 0
  /// Of the last fourteen days with readings.
  private var days: [Int] = [], means: [Double] = []
  private var slope: Double?

  /// - Parameters:
  ///   - difference: sensor less reference.
  ///   - now: standard deviation of the difference at one time; `daily`: of its mean over a day.
  ///   - drift: what a healthy sensor may have drifted.
  mutating func take(
    _ difference: Double, now: Double, daily: Double, drift: Double, at time: Double, into reasons: inout [QualityReason]
  ) {
    let kept = min(max(difference, -6 * now - drift), 6 * now + drift)
    if readings == 0 { (begin, last) = (time, time) }
    readings += 1
    let step = min(max(0, time - last), 86_400)
    last = time
    let fresh = 1 / Double(readings)
    let quick = max(1 - Double.exp(-step / Self.fastMemory), fresh), steady = max(1 - Double.exp(-step / Self.slowMemory), fresh)
    fast += quick * (kept - fast)
    fastDeviation += quick * (now - fastDeviation)
    slow += steady * (kept - slow)
    slowDeviation += steady * (daily - slowDeviation)
    allowance += steady * (drift - allowance)
    keepDay(kept, time)

    let quickLimit = Self.fastLimit * fastDeviation + allowance, steadyLimit = Self.slowLimit * slowDeviation + allowance
    let isFast = abs(fast) > quickLimit && time - begin >= Self.fastMemory && readings >= 3
    let isSlow = abs(slow) > steadyLimit && time - begin >= Self.slowMemory && readings >= 3
    if isFast || isSlow {
      let (found, limit) = isFast ? (fast, quickLimit) : (slow, steadyLimit)
      reasons.append(QualityReason(.departure, abs(found) > 2 * limit ? .fail : .suspect, found: found, limit: limit))
    }
    if abs(fast) > steadyLimit / 3 { calmSince = nil } else if calmSince == nil { calmSince = time }
    if isSlow, let calmSince, time - calmSince > Self.calmTime {
      slow = fast
      forgetDays()
    }
    let changeLimit = Self.slopeLimit * 1.4142135623730951 * slowDeviation + 2 * allowance
    if let slope, abs(slope) * 14 > changeLimit {
      reasons.append(QualityReason(.drift, .suspect, found: slope * 14, limit: changeLimit))
    }
  }

  /// The sensor was cleaned or calibrated: what was before says nothing of it any more.
  mutating func restart() { self = ReferenceTrack() }

  private mutating func forgetDays() {
    days = []
    means = []
    slope = nil
  }

  private mutating func keepDay(_ difference: Double, _ time: Double) {
    let today = Int((time / 86_400).rounded(.down))
    if today != day {
      if dayCount > 0 {
        days.append(day)
        means.append(dayMean / Double(dayCount))
        while let first = days.first, today - first > 14 {
          days.removeFirst()
          means.removeFirst()
        }
        slope = trend()
      }
      (day, dayMean, dayCount) = (today, 0, 0)
    }
    dayMean += difference
    dayCount += 1
  }

  /// Per day, by least squares over at least ten days.
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
