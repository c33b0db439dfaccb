/// What quality control remembers of one sensor, and its tests.
struct DeviceCheck: Codable, Sendable {
  let device: Device
  let variable: MeasuredVariable
  /// Places in the tables of rules, neighbourhoods and plots.
  let rules: Int, neighbourhood: Int, member: Int, plot: Int

  var history = ReadingHistory()
  private var calm = CalmTrack()
  var neighbours = ReferenceTrack(), model = ReferenceTrack()
  var modelFailures = 0
  private var clock = ClockTrack()
  private var lastReasons: [QualityReason] = []
  private(set) var counts = [Int](repeating: 0, count: 10)
  private(set) var duplicates = 0, late = 0
  private(set) var lastFlag = QualityFlag.notEvaluated
  private(set) var lastReceived: Double?
  private var expectedSince: Double
  /// Seconds between readings where they are not those of the kind: as told, or as learned from the readings.
  private var interval: Double?
  private let isIntervalTold: Bool
  private(set) var isSilent = false

  /// Times beyond it, of the year 5138 or of 1199 before our era, are no times.
  private static let latest = 1e11

  init(
    _ device: Device, _ variable: MeasuredVariable, rules: Int, neighbourhood: Int, member: Int, plot: Int, since: Double,
    interval: Double?
  ) {
    self.device = device
    self.variable = variable
    self.rules = rules
    self.neighbourhood = neighbourhood
    self.member = member
    self.plot = plot
    expectedSince = since
    self.interval = interval
    isIntervalTold = interval != nil
  }

  /// True where the silence is news.
  mutating func fallsSilent(at now: Double, _ rules: QualityRules) -> Bool {
    let staleness = interval.map { rules.adapted(to: $0).staleness } ?? rules.staleness
    guard !isSilent, now - (lastReceived ?? expectedSince) > staleness else { return false }
    isSilent = true
    return true
  }
  /// From the readings, where it is another by half than that of the kind.
  private mutating func learnInterval(_ kind: QualityRules, _ others: inout Neighbourhood) {
    guard let usual = history.usualInterval, usual > 0 else { return }
    let ratio = usual / kind.interval
    interval = ratio > 1.5 || ratio < 0.67 ? usual : nil
    others.widen(to: usual)
  }

  var lastHeard: Double { lastReceived ?? expectedSince }

  mutating func restart() {
    neighbours = ReferenceTrack()
    model = ReferenceTrack()
  }

  mutating func check(
    _ reading: Reading, _ kind: QualityRules, _ others: inout Neighbourhood, _ board: inout PlotBoard,
    _ climatology: Climatology?, _ given: Expectation?
  ) -> QualityResult {
    let rules = interval.map { kind.adapted(to: $0) } ?? kind
    let expectation = given.flatMap { abs($0.mean) < 1e9 && $0.deviation >= 0 && $0.deviation < 1e9 ? $0 : nil }
    var reasons: [QualityReason] = []
    guard abs(reading.value) < 1e12, abs(reading.observed) < Self.latest, abs(reading.received) < Self.latest else {
      reasons.append(QualityReason(.number, reading.value.isFinite ? .fail : .missing, found: 0, limit: 0))
      return close(reading, reasons)
    }
    lastReceived = max(lastReceived ?? reading.received, reading.received)
    isSilent = false
    if let reason = clock.check(reading, rules, &late) { reasons.append(reason) }
    if reading.observed - reading.received > QualityRules.clockAhead { return close(reading, reasons) }
    history.makeRoom()
    if !isIntervalTold, history.count == 12 || history.count == ReadingHistory.capacity { learnInterval(kind, &others) }
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

  /// A reading that claims to be of another variable than the sensor's.
  mutating func refuse(_ reading: Reading) -> QualityResult {
    close(reading, [QualityReason(.variable, .fail, found: 0, limit: 0)])
  }

  /// A reading older than the newest: tested with the readings on both sides of it, without changing what is remembered of trends.
  private mutating func insert(
    _ reading: Reading, _ rules: QualityRules, _ index: Int, _ expectation: Expectation?, _ given: [QualityReason]
  ) -> QualityResult {
    var reasons = given
    history.insert(reading, flag: .good, at: index)
    if let reason = spike(at: index, rules) { reasons.append(reason) }
    if let expectation { _ = checkModel(reading, rules, expectation, usual: nil, &reasons) }
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
    var reference = checkNeighbours(x, at: t, rules, &others, &reasons)
    if let expectation {
      reference = expectation.mean
      checkTwin(reading, rules, expectation, &others, &reasons)
    }
    if let reason = board.check(x, variable, at: t, lowest: lowestWithinHour(before: t)) { reasons.append(reason) }
    let result = close(reading, reasons, corrected: reasons.isEmpty ? nil : slip(x, reference, rules), at: newest)
    if result.checked.flag != .fail { others.take(x, from: member, at: t) }
    if result.checked.flag == .good {
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
}
