/// What the farm's sensors of one variable showed last, and the median of the others for each.
package struct Neighbourhood: Codable, Sendable {
  /// Fewer others than this are no jury.
  static let least = 3

  private var interval: Double
  private var values: [Double] = []
  private var times: [Double] = []
  private var sorted: [Double] = []
  private var inSorted: [Double?] = []
  private var slot = Int.min
  package private(set) var deviation = 0.0
  /// Of its sensors from the median of the others, and from a model.
  var fromOthers = UsualDistance(), fromModel = UsualDistance()

  package init(interval: Double) { self.interval = interval }

  /// A place for one more sensor.
  package mutating func join() -> Int {
    values.append(0)
    times.append(-.greatestFiniteMagnitude)
    inSorted.append(nil)
    fromOthers.join()
    fromModel.join()
    return values.count - 1
  }

  /// Slower sensors stay fresh for longer.
  mutating func widen(to interval: Double) { self.interval = max(self.interval, interval) }

  func has(_ member: Int) -> Bool { values.indices.contains(member) }

  /// Median of the other sensors with a fresh value; nil for a time more than an interval ago and where there are too few.
  package mutating func median(without member: Int, at time: Double) -> Double? {
    let now = Int((time / interval).rounded(.down))
    if now > slot { gather(now, time) }
    guard now >= slot - 1 else { return nil }
    guard let own = inSorted[member] else { return sorted.count >= Self.least ? middle(sorted.count) { $0 } : nil }
    guard sorted.count > Self.least else { return nil }
    var low = 0, high = sorted.count
    while low < high {
      let half = (low + high) / 2
      if sorted[half] < own { low = half + 1 } else { high = half }
    }
    return middle(sorted.count - 1) { $0 < low ? $0 : $0 + 1 }
  }

  package mutating func take(_ value: Double, from member: Int, at time: Double) {
    guard time > times[member] else { return }
    values[member] = value
    times[member] = time
  }

  private func middle(_ count: Int, _ index: (Int) -> Int) -> Double {
    count.isMultiple(of: 2)
      ? 0.5 * (sorted[index(count / 2 - 1)] + sorted[index(count / 2)]) : sorted[index(count / 2)]
  }

  /// Values of this interval and the one before.
  private mutating func gather(_ now: Int, _ time: Double) {
    slot = now
    sorted.removeAll(keepingCapacity: true)
    for member in values.indices {
      let isFresh = time - times[member] <= 2 * interval
      inSorted[member] = isFresh ? values[member] : nil
      if isFresh { sorted.append(values[member]) }
    }
    sorted.sort()
    guard !sorted.isEmpty else { return deviation = 0 }
    let centre = middle(sorted.count) { $0 }
    let distances = sorted.map { abs($0 - centre) }.sorted()
    deviation = 1.48 * distances[distances.count / 2]
  }
}
