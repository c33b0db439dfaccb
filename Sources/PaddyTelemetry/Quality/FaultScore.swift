internal import Numbers

/// How well abnormalities were found: material faults against what was listed.
///
/// A fault is material, laid down beforehand from the sensor's own accuracy class:
/// - spike: off by more than three times accuracy class and the variable's own wandering together; none where a lone reading says
///   nothing (counts, pictures);
/// - stuck, drift, bias jump, unit slip: for at least six hours off by more than `SensorKind.tolerance`;
/// - out of range: off by more than that in any reading;
/// - dropout: longer than a healthy sensor is silent, and an interval;
/// - delay: two readings at least, the first later than is usual by an interval; clock: three readings, ahead by five minutes or
///   behind by more than is usual; duplicates: three.
///
/// It is found where an abnormality of a fitting kind was detected from its beginning until six hours or two intervals after its
/// end. A false alarm is an abnormality detected at any other time than from an interval before a fault, material or not, until a
/// day after it.
public struct FaultScore: Sendable {
  public struct Kind: Sendable {
    public var faults = 0, material = 0
    /// Of the material ones: under a fitting name, and under any; of the others: under a fitting name.
    public var found = 0, listed = 0, foundImmaterial = 0
    /// From the beginning of the fault to detection, of those found, in rising order — s.
    public var delays: [Double] = []
    public var recall: Double? { material == 0 ? nil : Double(found) / Double(material) }
    public func delay(quantile: Double) -> Double? {
      delays.isEmpty ? nil : delays[min(delays.count - 1, Int(Double(delays.count) * quantile))]
    }
  }

  public private(set) var kinds: [FaultKind: Kind] = [:]
  public private(set) var variables: [MeasuredVariable: Kind] = [:]
  public private(set) var missed: [Fault] = []
  public private(set) var falseAlarms: [Abnormality] = []
  public let sensorSeasons: Double

  public var total: Kind {
    kinds.values.reduce(into: Kind()) {
      $0.faults += $1.faults
      $0.material += $1.material
      $0.found += $1.found
      $0.listed += $1.listed
      $0.foundImmaterial += $1.foundImmaterial
    }
  }
  public var falseAlarmsPerSensorSeason: Double { Double(falseAlarms.count) / sensorSeasons }

  /// - Parameter sensors: watched for the whole season.
  public init(
    faults: [Fault], events: [Abnormality], sensors: Int, seasons: Double = 1,
    grade: (Device) -> SensorKind.Grade = { _ in .good }
  ) {
    sensorSeasons = Double(sensors) * seasons
    let faultsOf = Dictionary(grouping: faults, by: \.device), eventsOf = Dictionary(grouping: events, by: \.device)
    for device in Set(faultsOf.keys).union(eventsOf.keys).sorted() {
      score(faultsOf[device] ?? [], (eventsOf[device] ?? []).sorted { $0.detected < $1.detected }, grade(device))
    }
    for kind in kinds.keys { kinds[kind]!.delays.sort() }
    for variable in variables.keys { variables[variable]!.delays.sort() }
  }

  private mutating func score(_ faults: [Fault], _ events: [Abnormality], _ grade: SensorKind.Grade) {
    for fault in faults {
      let interval = SensorKind.of(fault.variable).interval.value
      let within = events.filter { $0.detected >= fault.from && $0.detected <= fault.to + max(6 * 3600, 2 * interval) }
      let isMaterial = FaultScore.isMaterial(fault, grade)
      let found = within.first { FaultScore.names(of: fault.kind).contains($0.kind) }
      func count(_ kind: inout Kind) {
        kind.faults += 1
        guard isMaterial else {
          kind.foundImmaterial += found == nil ? 0 : 1
          return
        }
        kind.material += 1
        if !within.isEmpty { kind.listed += 1 }
        if let found {
          kind.found += 1
          kind.delays.append(found.detected - fault.from)
        }
      }
      count(&kinds[fault.kind, default: Kind()])
      count(&variables[fault.variable, default: Kind()])
      if isMaterial && found == nil { missed.append(fault) }
    }
    for event in events {
      let interval = SensorKind.of(event.variable).interval.value
      let isExcused = faults.contains { event.detected >= $0.from - interval && event.detected <= $0.to + 86_400 + 2 * interval }
      if !isExcused { falseAlarms.append(event) }
    }
  }

  public static func isMaterial(_ fault: Fault, _ grade: SensorKind.Grade) -> Bool {
    let kind = SensorKind.of(fault.variable)
    let interval = kind.interval.value, lateness = QualityRules.lateness(of: kind)
    return switch fault.kind {
    case .spike: fault.beyond > 0
    case .stuck, .drift, .biasJump, .unitSlip: fault.beyond >= 6 * 3600
    case .outOfRange: fault.beyond > 0
    case .dropout: fault.affected > 0 && fault.to - fault.from > kind.staleness.value + interval
    case .delay: fault.affected >= 2 && fault.to - fault.from > lateness + interval
    case .clockSkew: fault.affected >= 3 && (fault.size > QualityRules.clockAhead || -fault.size > lateness)
    case .duplicates: fault.affected >= 3
    }
  }

  /// The abnormalities under which a fault may rightly be listed.
  public static func names(of fault: FaultKind) -> Set<AbnormalityKind> {
    switch fault {
    case .spike: [.spike, .outOfRange]
    case .stuck: [.stuck, .departure]
    case .drift: [.departure]
    case .biasJump, .unitSlip: [.departure, .outOfRange]
    case .dropout: [.silent]
    case .delay: [.late, .clock, .silent]
    case .clockSkew: [.clock, .late]
    case .duplicates: [.duplicates]
    case .outOfRange: [.outOfRange, .departure]
    }
  }

  /// A line for each kind of fault and one for all.
  public var summary: String {
    func days(_ seconds: Double?) -> String { seconds.map { "\(($0 / 3600 * 10).rounded() / 10) h" } ?? "–" }
    func percent(_ share: Double?) -> String { share.map { "\(($0 * 1000).rounded() / 10) %" } ?? "–" }
    func line(_ name: String, _ kind: Kind) -> String {
      "\(name): \(kind.faults) faults, \(kind.material) material, recall \(percent(kind.recall)) (under any name \(kind.listed)), of the others \(kind.foundImmaterial) found, "
        + "detected after \(days(kind.delay(quantile: 0.5))), nine in ten within \(days(kind.delay(quantile: 0.9)))\n"
    }
    var text = ""
    for kind in FaultKind.allCases { if let score = kinds[kind] { text += line(kind.rawValue, score) } }
    text += line("all", total)
    text += "false alarms: \(falseAlarms.count) in \(sensorSeasons) sensor-seasons, \(falseAlarmsPerSensorSeason) each\n"
    return text
  }
}
