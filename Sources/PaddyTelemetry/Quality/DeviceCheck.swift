/// What quality control remembers of one sensor, and its tests.
struct DeviceCheck: Codable, Sendable {
  let device: Device
  let variable: MeasuredVariable
  /// Places in the tables of rules, neighbourhoods and plots.
  let rules: Int, neighbourhood: Int, member: Int, plot: Int

  private var history = ReadingHistory()
  private var calm = CalmTrack()
  private var neighbours = ReferenceTrack(), model = ReferenceTrack()
  private var modelFailures = 0
  private var clock = ClockTrack()
  private var lastReasons: [QualityReason] = []
  private var counts = [Int](repeating: 0, count: 10)
  private var duplicates = 0, late = 0
  private var lastFlag = QualityFlag.notEvaluated
  private(set) var lastReceived: Double?
  private var expectedSince: Double
  private(set) var isSilent = false

  init(
    _ device: Device, _ variable: MeasuredVariable, rules: Int, neighbourhood: Int, member: Int, plot: Int, since: Double
  ) {
    self.device = device
    self.variable = variable
    self.rules = rules
    self.neighbourhood = neighbourhood
    self.member = member
    self.plot = plot
    expectedSince = since
  }

  /// True where the silence is news.
  mutating func fallsSilent(at now: Double, _ rules: QualityRules) -> Bool {
    guard !isSilent, now - (lastReceived ?? expectedSince) > rules.staleness else { return false }
    isSilent = true
    return true
  }
  var lastHeard: Double { lastReceived ?? expectedSince }

  mutating func restart() {
    neighbours.restart()
    model.restart()
  }

  mutating func check(
    _ reading: Reading, _ rules: QualityRules, _ others: inout Neighbourhood, _ board: inout PlotBoard,
    _ climatology: Climatology?, _ expectation: Expectation?
  ) -> QualityResult {
    lastReceived = max(lastReceived ?? -.infinity, reading.received)
    isSilent = false
    var reasons: [QualityReason] = []
    guard reading.value.isFinite, reading.observed.isFinite else {
      reasons.append(QualityReason(.number, .missing, found: 0, limit: 0))
      return close(reading, reasons)
    }
    if let reason = clock.check(reading, rules, &late) { reasons.append(reason) }
    if reading.observed - reading.received > QualityRules.clockAhead { return close(reading, reasons) }
    let (index, isTaken) = history.place(of: reading.observed)
    if isTaken {
      let known = history.value[index - 1]
      if known == reading.value {
        duplicates += 1
        reasons.append(QualityReason(.duplicate, .fail, found: reading.value, limit: known))
        return QualityResult(checked: CheckedReading(reading, .fail, reasons))
      }
      reasons.append(QualityReason(.contradiction, .suspect, found: reading.value, limit: known))
      checkValue(reading, rules, climatology, &reasons)
      return close(reading, reasons)
    }
    checkValue(reading, rules, climatology, &reasons)
    if reading.observed <= history.forgotten {
      reasons.append(QualityReason(.window, .notEvaluated, found: reading.observed, limit: history.forgotten))
      return close(reading, reasons, least: .notEvaluated)
    }
    if index < history.count { return insert(reading, rules, index, expectation, reasons) }
    return append(reading, rules, &others, &board, expectation, reasons)
  }

  /// A reading older than the newest: tested with the readings on both sides of it, without changing what is remembered of trends.
  private mutating func insert(
    _ reading: Reading, _ rules: QualityRules, _ index: Int, _ expectation: Expectation?, _ given: [QualityReason]
  ) -> QualityResult {
    var reasons = given
    history.insert(reading, flag: .good, at: index)
    if let reason = spike(at: index, rules) { reasons.append(reason) }
    if let expectation { _ = checkModel(reading, rules, expectation, &reasons) }
    let flag = worst(reasons)
    history.set(flag, at: index)
    counts[flag.rawValue] += 1
    return QualityResult(checked: CheckedReading(reading, flag, reasons))
  }

  private mutating func append(
    _ reading: Reading, _ rules: QualityRules, _ others: inout Neighbourhood, _ board: inout PlotBoard,
    _ expectation: Expectation?, _ given: [QualityReason]
  ) -> QualityResult {
    var reasons = given
    let x = reading.value, t = reading.observed
    history.insert(reading, flag: .good, at: history.count)
    let newest = history.count - 1
    let revision = newest >= 2 ? hindsight(newest - 1, rules) : nil
    if let reason = change(to: newest, rules, board) { reasons.append(reason) }
    calm.check(x, at: t, rules, &reasons)
    var reference: Double?
    if let median = others.median(without: member, at: t) {
      reference = median
      let size = max(abs(x), abs(median)), drift = rules.drift(at: size)
      let half = rules.accuracy(at: size) / 2, apart = rules.apartNow(at: median), daily = rules.apartDay(at: median)
      let now = (half * half + apart * apart).squareRoot()
      let limit = max(3 * others.deviation, 3 * now + drift)
      if abs(x - median) > limit { reasons.append(QualityReason(.neighbour, .suspect, found: x - median, limit: limit)) }
      neighbours.take(
        x - median, now: now, daily: (half * half + daily * daily).squareRoot(), drift: drift, at: t, into: &reasons)
    }
    if let expectation {
      reference = expectation.mean
      let deviation = checkModel(reading, rules, expectation, &reasons)
      let drift = rules.drift(at: max(abs(x), abs(expectation.mean)))
      model.take(x - expectation.mean, now: deviation, daily: deviation, drift: drift, at: t, into: &reasons)
    }
    if let reason = board.check(x, variable, at: t, lowest: lowestWithinHour(before: t)) { reasons.append(reason) }
    let result = close(reading, reasons, corrected: reasons.isEmpty ? nil : slip(x, reference, rules), at: newest)
    if result.checked.flag != .fail {
      others.take(x, from: member, at: t)
      board.take(x, of: variable, at: self.rules % PlotBoard.index.count, time: t)
    }
    lastReasons = result.checked.reasons
    return QualityResult(checked: result.checked, revision: revision)
  }

  private mutating func close(
    _ reading: Reading, _ reasons: [QualityReason], least: QualityFlag = .good, corrected: Double? = nil, at index: Int? = nil
  ) -> QualityResult {
    let found = worst(reasons)
    let flag = found > .good ? found : least
    counts[flag.rawValue] += 1
    lastFlag = flag
    if let index, flag != .good { history.set(flag, at: index) }
    return QualityResult(checked: CheckedReading(reading, flag, reasons, corrected: corrected))
  }

  private func worst(_ reasons: [QualityReason]) -> QualityFlag {
    reasons.reduce(.good) { $1.flag > $0 ? $1.flag : $0 }
  }

  private func checkValue(
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
  private func spike(at index: Int, _ rules: QualityRules) -> QualityReason? {
    guard rules.hasSpikes, index > 0, index + 1 < history.count else { return nil }
    guard history.observed[index + 1] - history.observed[index - 1] <= 6 * rules.interval else { return nil }
    let before = history.value[index] - history.value[index - 1], after = history.value[index] - history.value[index + 1]
    guard before * after > 0 else { return nil }
    let found = min(abs(before), abs(after))
    let limit = 2 * rules.roughness(at: history.value[index - 1])
    return found > limit ? QualityReason(.spike, found > 2 * limit ? .fail : .suspect, found: found, limit: limit) : nil
  }

  /// What the newest reading says of the one before it.
  private mutating func hindsight(_ index: Int, _ rules: QualityRules) -> CheckedReading? {
    guard let reason = spike(at: index, rules) else { return nil }
    let reading = Reading(
      farm: device.farm, plot: device.plot, sensor: device.sensor, variable: variable, value: history.value[index],
      observed: history.observed[index], received: history.received[index])
    let former = QualityFlag(rawValue: Int(history.flag[index])) ?? .good
    let flag = max(former, reason.flag)
    counts[former.rawValue] -= 1
    counts[flag.rawValue] += 1
    history.set(flag, at: index)
    return CheckedReading(reading, flag, lastReasons + [reason])
  }

  /// Against the last reading that did not fail or stand out.
  private func change(to newest: Int, _ rules: QualityRules, _ board: PlotBoard) -> QualityReason? {
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

  /// Returns the standard deviation of sensor and model together.
  private mutating func checkModel(
    _ reading: Reading, _ rules: QualityRules, _ expectation: Expectation, _ reasons: inout [QualityReason]
  ) -> Double {
    let size = max(abs(reading.value), abs(expectation.mean))
    let half = rules.accuracy(at: size) / 2, drift = rules.drift(at: size) / 2
    let deviation = (half * half + expectation.deviation * expectation.deviation).squareRoot()
    let all = (deviation * deviation + drift * drift).squareRoot()
    let found = reading.value - expectation.mean
    modelFailures = abs(found) > 5 * all ? modelFailures + 1 : 0
    if abs(found) > 3 * all {
      reasons.append(QualityReason(.model, modelFailures >= 3 ? .fail : .suspect, found: found, limit: 3 * all))
    }
    return deviation
  }

  private func lowestWithinHour(before t: Double) -> Double? {
    guard variable == .floodwaterDepth else { return nil }
    var index = history.count - 2
    var lowest: Double?
    while index >= 0, history.observed[index] >= t - 3600 {
      if !history.hasFailed(index) { lowest = min(lowest ?? .infinity, history.value[index]) }
      index -= 1
    }
    return lowest
  }

  /// The value in its due unit where its ratio to the reference is that of two units, to 15 %.
  private func slip(_ x: Double, _ reference: Double?, _ rules: QualityRules) -> Double? {
    guard let reference, abs(reference) > 2 * rules.accuracy(at: reference) else { return nil }
    let ratio = x / reference
    guard let factor = rules.slips.first(where: { abs(ratio / $0 - 1) < 0.15 }) else { return nil }
    return x / factor
  }

  var health: SensorHealth {
    let state: SensorHealth.State =
      if isSilent { .silent } else if lastReceived == nil { .waiting } else {
        switch lastFlag {
        case .good, .notEvaluated: .good
        case .suspect: .suspect
        case .fail, .missing: .failing
        }
      }
    return SensorHealth(
      device: device, variable: variable, state: state, lastReceived: lastReceived, lastObserved: history.observed.last,
      lastValue: history.value.last, good: counts[QualityFlag.good.rawValue],
      notEvaluated: counts[QualityFlag.notEvaluated.rawValue], suspect: counts[QualityFlag.suspect.rawValue],
      fail: counts[QualityFlag.fail.rawValue], missing: counts[QualityFlag.missing.rawValue], duplicates: duplicates, late: late)
  }
}
