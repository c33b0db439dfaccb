/// Whether a sensor has stopped moving: the run of readings without any change, and the range within a day.
struct CalmTrack: Codable, Sendable {
  private static let block = 21_600.0

  private var value: Double?
  private var since = 0.0
  /// Lowest and highest of the last five blocks of six hours, newest last.
  private var blocks: [Int] = [], lowest: [Double] = [], highest: [Double] = []

  mutating func check(_ x: Double, at t: Double, _ rules: QualityRules, _ reasons: inout [QualityReason]) {
    if x != value || rules.rests(at: x) {
      value = x
      since = t
    } else if t - since >= rules.flatSuspect {
      let isFail = t - since >= rules.flatFail
      let limit = isFail ? rules.flatFail : rules.flatSuspect
      reasons.append(QualityReason(.flatLine, isFail ? .fail : .suspect, found: t - since, limit: limit))
    }
    if rules.leastRange > 0 { checkRange(x, t, rules, &reasons) }
  }

  private mutating func checkRange(_ x: Double, _ t: Double, _ rules: QualityRules, _ reasons: inout [QualityReason]) {
    let now = Int((t / Self.block).rounded(.down))
    if blocks.last != now {
      blocks.append(now)
      lowest.append(x)
      highest.append(x)
      if blocks.count > 5 {
        blocks.removeFirst()
        lowest.removeFirst()
        highest.removeFirst()
      }
    } else {
      let last = blocks.count - 1
      lowest[last] = min(lowest[last], x)
      highest[last] = max(highest[last], x)
    }
    guard blocks.count == 5, blocks[4] - blocks[0] == 4 else { return }
    let range = highest.max()! - lowest.min()!
    if range < rules.leastRange {
      reasons.append(QualityReason(.attenuatedSignal, .suspect, found: range, limit: rules.leastRange))
    }
  }
}
