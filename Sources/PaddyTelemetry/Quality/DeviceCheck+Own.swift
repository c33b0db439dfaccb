/// Tests of a reading against its sensor's limits and its sensor's own past.
extension DeviceCheck {
  func checkValue(
    _ reading: Reading, _ rules: QualityRules, _ climatology: Climatology?, _ reasons: inout [QualityReason]
  ) {
    let x = reading.value
    if x < rules.lowest || (rules.failsAtLowest && x == rules.lowest) {
      reasons.append(QualityReason(.grossRange, .fail, found: x, limit: rules.lowest))
    } else if x > rules.highest || (rules.failsAtHighest && x == rules.highest) {
      reasons.append(QualityReason(.grossRange, .fail, found: x, limit: rules.highest))
    } else if x < rules.userLowest || x > rules.userHighest {
      let limit = x < rules.userLowest ? rules.userLowest : rules.userHighest
      reasons.append(QualityReason(.grossRange, .suspect, found: x, limit: limit))
    }
    if let climatology {
      let (lowest, highest) = climatology.limits(at: reading.observed)
      if x < lowest || x > highest {
        reasons.append(QualityReason(.climatology, .suspect, found: x, limit: x < lowest ? lowest : highest))
      }
    }
  }

  /// Off both neighbours in time to the same side.
  func spike(at index: Int, _ rules: QualityRules) -> QualityReason? {
    guard rules.hasSpikes, index > 0, index + 1 < history.count else { return nil }
    guard history.observed[index + 1] - history.observed[index - 1] <= 6 * rules.interval else { return nil }
    let before = history.value[index] - history.value[index - 1], after = history.value[index] - history.value[index + 1]
    guard before * after > 0 else { return nil }
    let found = min(abs(before), abs(after))
    let sides = max(abs(history.value[index - 1]), abs(history.value[index + 1]))
    let limit = 2 * rules.roughness(at: sides)
    return found > limit ? QualityReason(.spike, found > 2 * limit ? .fail : .suspect, found: found, limit: limit) : nil
  }

  /// Against the last reading that did not fail or stand out.
  func change(to newest: Int, _ rules: QualityRules, _ board: PlotBoard) -> QualityReason? {
    guard rules.rate < .infinity else { return nil }
    var earlier = newest - 1
    while earlier >= max(0, newest - 3), history.flag[earlier] != Int8(QualityFlag.good.rawValue) { earlier -= 1 }
    guard earlier >= max(0, newest - 3) else { return nil }
    let time = history.observed[newest] - history.observed[earlier]
    guard time > 0, time <= 6 * rules.interval else { return nil }
    let found = history.value[newest] - history.value[earlier]
    var limit = rules.rate * time + 2 * rules.accuracy(at: history.value[earlier])
    if variable == .floodwaterDepth { limit += 3 * board.rain(before: history.observed[newest]) / 1000 }
    return abs(found) > limit ? QualityReason(.rateOfChange, .suspect, found: found, limit: limit) : nil
  }

  func lowestWithinHour(before t: Double) -> Double? {
    guard variable == .floodwaterDepth else { return nil }
    var index = history.count - 2
    var lowest: Double?
    while index >= 0, history.observed[index] >= t - 3600 {
      if !history.hasFailed(index) { lowest = min(lowest ?? .infinity, history.value[index]) }
      index -= 1
    }
    return lowest
  }
}
