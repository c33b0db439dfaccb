internal import Numbers

/// Turns flags into abnormalities with a beginning and an end: opened by enough signs within a while, closed after a quiet time.
public struct FaultDetection: Sendable {
  /// Signs that open an abnormality, the time they must fall within and the quiet time that closes it — s. Design choice.
  private static func rule(_ kind: AbnormalityKind, interval: Double) -> (signs: Int, within: Double, quiet: Double) {
    let hour = 3600.0
    return switch kind {
    case .spike: (1, hour, hour)
    case .stuck, .outOfRange: (1, hour, max(3 * hour, 3 * interval))
    case .departure: (2, max(6 * hour, 4 * interval), max(24 * hour, 4 * interval))
    case .inconsistent: (3, max(6 * hour, 6 * interval), max(6 * hour, 6 * interval))
    case .silent: (1, hour, .greatestFiniteMagnitude)
    case .late, .clock: (2, max(6 * hour, 4 * interval), max(6 * hour, 4 * interval))
    case .duplicates: (3, max(6 * hour, 12 * interval), max(6 * hour, 6 * interval))
    }
  }

  private struct Key: Hashable {
    var device: Device
    var kind: AbnormalityKind
  }
  /// The signs of one kind from one sensor.
  private struct Watch: Codable {
    var device: Device
    var variable: MeasuredVariable
    var kind: AbnormalityKind
    var signs = 0
    var began = 0.0, last = 0.0
    var detected: Double?
  }
  private var watches: [Watch] = []
  private var places: [Key: Int] = [:]
  private var open: Set<Int> = []
  private var silent = 0
  private var finished: [Abnormality] = []

  public init() {}

  /// Signs in a reading's flags; a reading also ends its sensor's silence.
  public mutating func take(_ result: QualityResult) {
    let reading = result.checked.reading
    if silent > 0, let place = places[Key(device: reading.device, kind: .silent)], watches[place].detected != nil {
      watches[place].last = reading.received
      close(place)
    }
    for reason in result.checked.reasons { take(reason, reading, now: reading.received) }
    if let revision = result.revision {
      for reason in revision.reasons where reason.test == .spike {
        take(reason, revision.reading, now: reading.received)
      }
    }
  }

  public mutating func take(_ silence: Silence) {
    sign(.silent, silence.device, silence.variable, began: silence.since, now: silence.noticed)
  }

  /// Closes what has been quiet for long enough by `now`.
  public mutating func advance(to now: Double) {
    for place in open.sorted() {
      let watch = watches[place]
      let quiet = FaultDetection.rule(watch.kind, interval: FaultDetection.interval[watch.variable]!).quiet
      if now - watch.last > quiet { close(place) }
    }
  }

  /// Those that have ended since this was last asked.
  public mutating func takeFinished() -> [Abnormality] {
    defer { finished = [] }
    return finished
  }

  /// Those going on, in order of detection.
  public var ongoing: [Abnormality] {
    open.map { event(watches[$0], ended: nil) }.sorted {
      ($0.detected, $0.device, $0.kind.rawValue) < ($1.detected, $1.device, $1.kind.rawValue)
    }
  }

  private static let interval: [MeasuredVariable: Double] = Dictionary(
    uniqueKeysWithValues: MeasuredVariable.allCases.map { ($0, SensorKind.of($0).interval.value) })

  private mutating func take(_ reason: QualityReason, _ reading: Reading, now: Double) {
    let kind: AbnormalityKind? =
      switch reason.test {
      case .spike: .spike
      case .flatLine, .attenuatedSignal: .stuck
      case .departure, .drift, .step: .departure
      case .model: reason.flag == .fail ? .departure : nil
      case .number: .outOfRange
      case .grossRange: reason.flag == .fail ? .outOfRange : nil
      case .consistency: .inconsistent
      case .lateness, .window: .late
      case .clock: .clock
      case .duplicate, .contradiction: .duplicates
      case .climatology, .rateOfChange, .neighbour, .variable: nil
      }
    if let kind { sign(kind, reading.device, reading.variable, began: reading.observed, now: now) }
  }

  private mutating func sign(_ kind: AbnormalityKind, _ device: Device, _ variable: MeasuredVariable, began: Double, now: Double)
  {
    let key = Key(device: device, kind: kind)
    let place = places[key] ?? watches.count
    if place == watches.count {
      watches.append(Watch(device: device, variable: variable, kind: kind))
      places[key] = place
    }
    let rule = FaultDetection.rule(kind, interval: FaultDetection.interval[variable]!)
    if watches[place].detected == nil, now - watches[place].last > rule.within { watches[place].signs = 0 }
    if watches[place].detected != nil, now - watches[place].last > rule.quiet { close(place) }
    if watches[place].signs == 0 { watches[place].began = began }
    watches[place].signs += 1
    watches[place].last = now
    if watches[place].detected == nil, watches[place].signs >= rule.signs {
      watches[place].detected = now
      open.insert(place)
      if kind == .silent { silent += 1 }
    }
  }

  private mutating func close(_ place: Int) {
    finished.append(event(watches[place], ended: watches[place].last))
    if watches[place].kind == .silent { silent -= 1 }
    watches[place].detected = nil
    watches[place].signs = 0
    open.remove(place)
  }

  private func event(_ watch: Watch, ended: Double?) -> Abnormality {
    Abnormality(
      device: watch.device, variable: watch.variable, kind: watch.kind, began: watch.began,
      detected: watch.detected ?? watch.last, ended: ended)
  }
}

extension FaultDetection: Codable {
  private enum CodingKeys: CodingKey { case watches, finished }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(watches, forKey: .watches)
    try container.encode(finished, forKey: .finished)
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    watches = try container.decode([Watch].self, forKey: .watches)
    finished = try container.decode([Abnormality].self, forKey: .finished)
    for (place, watch) in watches.enumerated() {
      places[Key(device: watch.device, kind: watch.kind)] = place
      if watch.detected != nil { open.insert(place) }
      if watch.detected != nil, watch.kind == .silent { silent += 1 }
    }
  }
}
