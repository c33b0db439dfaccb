/// The last readings of one sensor in order of observation, a bounded number of them.
struct ReadingHistory: Codable, Sendable {
  static let capacity = 64
  private(set) var observed: [Double] = []
  private(set) var received: [Double] = []
  private(set) var value: [Double] = []
  private(set) var flag: [Int8] = []
  /// Nothing observed up to then is remembered any more.
  private(set) var forgotten = -Double.greatestFiniteMagnitude

  var count: Int { observed.count }
  func hasFailed(_ index: Int) -> Bool { flag[index] >= Int8(QualityFlag.fail.rawValue) }

  /// Where a reading observed then belongs, and whether one of that time is there.
  func place(of time: Double) -> (index: Int, isTaken: Bool) {
    var index = count
    while index > 0, observed[index - 1] > time { index -= 1 }
    return (index, index > 0 && observed[index - 1] == time)
  }

  mutating func insert(_ reading: Reading, flag: QualityFlag, at index: Int) {
    let mark = Int8(flag.rawValue)
    if index == count {
      observed.append(reading.observed)
      received.append(reading.received)
      value.append(reading.value)
      self.flag.append(mark)
    } else {
      observed.insert(reading.observed, at: index)
      received.insert(reading.received, at: index)
      value.insert(reading.value, at: index)
      self.flag.insert(mark, at: index)
    }
  }

  /// Forgets the oldest where there are many; places found before hold no longer.
  mutating func makeRoom() {
    if count >= 2 * Self.capacity { forget(count - Self.capacity) }
  }

  /// Median time between readings.
  var usualInterval: Double? {
    let gaps = zip(observed.dropFirst(), observed).map { $0 - $1 }.sorted()
    return gaps.isEmpty ? nil : gaps[gaps.count / 2]
  }

  mutating func set(_ flag: QualityFlag, at index: Int) { self.flag[index] = Int8(flag.rawValue) }

  private mutating func forget(_ number: Int) {
    forgotten = observed[number - 1]
    observed.removeFirst(number)
    received.removeFirst(number)
    value.removeFirst(number)
    flag.removeFirst(number)
  }
}
