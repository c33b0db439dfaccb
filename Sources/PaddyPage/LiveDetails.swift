public import PaddyTelemetry

/// How well one sensor does.
public struct LiveSensor: Sendable, Codable, Equatable {
  public enum Health: String, Sendable, Codable, CaseIterable { case well, suspect, faulty, silent }

  public var device: Device
  public var variable: MeasuredVariable
  /// The last reading, in `variable.unit`, and when it was taken.
  public var value: Double?
  public var observedAt: Double?
  public var health: Health
  /// Why it is not well, in few words; empty where it is.
  public var note: String
  /// Readings so far, and how many of them were flagged suspect or fail.
  public var readings: Int, flagged: Int

  public init(
    device: Device, variable: MeasuredVariable, value: Double?, observedAt: Double?, health: Health, note: String = "",
    readings: Int, flagged: Int
  ) {
    self.device = device
    self.variable = variable
    self.value = value
    self.observedAt = observedAt
    self.health = health
    self.note = note
    self.readings = readings
    self.flagged = flagged
  }

  enum CodingKeys: String, CodingKey {
    case device, variable, value, health, note, readings, flagged
    case observedAt = "observed_at_unix_s"
  }
}

/// An alarm on the page.
public struct LiveAlarm: Sendable, Codable, Equatable {
  public var id: String, plot: String, kind: AlarmKind, subject: String
  public var severity: AlarmSeverity
  public var raisedAt: Double
  public var clearedAt: Double?
  public var value: Double
  /// Of the value, in Paddy's spelling.
  public var unit: String
  /// What the value says, and what it ought to be where that is to be told, in words.
  public var said: String, due: String
  /// 0 … 1.
  public var confidence: Double
  public var source: AlarmEvidence.Source
  public var expectedAt: Double?
  public var cause: String, whatToDo: String
  public var acknowledgedBy: String?

  enum CodingKeys: String, CodingKey {
    case id, plot, kind, subject, severity, value, unit, said, due, confidence, source, cause
    case raisedAt = "raised_at_unix_s"
    case clearedAt = "cleared_at_unix_s"
    case expectedAt = "expected_at_unix_s"
    case whatToDo = "what_to_do"
    case acknowledgedBy = "acknowledged_by"
  }

  /// What stands in a book of alarms.
  public init(_ alarm: Alarm) {
    self.init(
      alarm.id, alarm.key, alarm.severity, alarm.raisedAt, nil, alarm.evidence, alarm.threshold, alarm.action,
      alarm.acknowledgedBy)
  }

  /// What has been cleared, from the event that told so.
  public init(cleared event: AlarmEvent) {
    self.init(
      event.id, event.key, event.severity, event.raisedAt, event.time, event.evidence, event.threshold, event.action,
      event.acknowledgedBy)
  }

  private init(
    _ id: String, _ key: AlarmKey, _ severity: AlarmSeverity, _ raisedAt: Double, _ clearedAt: Double?, _ evidence: AlarmEvidence,
    _ threshold: AlarmThreshold, _ action: String, _ acknowledgedBy: String?
  ) {
    self.id = id
    plot = key.plot
    kind = key.kind
    subject = key.subject
    self.severity = severity
    self.raisedAt = raisedAt
    self.clearedAt = clearedAt
    value = evidence.value
    unit = evidence.unit
    (said, due) = key.kind.situation(evidence.value, evidence.unit, threshold)
    confidence = evidence.confidence
    source = evidence.source
    expectedAt = evidence.expectedAt
    cause = evidence.cause
    whatToDo = action
    self.acknowledgedBy = acknowledgedBy
  }
}

/// The harvest as it was expected, day after day.
public struct LiveForecast: Sendable, Codable, Equatable {
  public struct Band: Sendable, Codable, Equatable {
    public var mean: Double, low90: Double, high90: Double
    public init(mean: Double, low90: Double, high90: Double) {
      self.mean = mean
      self.low90 = low90
      self.high90 = high90
    }
  }

  public struct Day: Sendable, Codable, Equatable {
    public var madeAt: Double
    /// Rice at 14 % moisture — t ha⁻¹.
    public var yield: Band?
    /// Animals caught, fresh — t ha⁻¹.
    public var animals: Band?
    /// Per hectare of the whole plot — yuan ha⁻¹.
    public var netProfit: Band?
    public init(madeAt: Double, yield: Band?, animals: Band? = nil, netProfit: Band? = nil) {
      self.madeAt = madeAt
      self.yield = yield
      self.animals = animals
      self.netProfit = netProfit
    }

    enum CodingKeys: String, CodingKey {
      case madeAt = "made_at_unix_s"
      case yield = "yield_14_t_ha"
      case animals = "animals_t_ha"
      case netProfit = "net_profit_yuan_ha"
    }
  }

  /// In order of time; the last is the one that holds.
  public var days: [Day]
  public init(days: [Day]) { self.days = days }
}

/// What became of every message.
public struct LiveCounts: Sendable, Codable, Equatable {
  public var accepted: Int
  /// By the name of their flag; they are among the accepted.
  public var flagged: [String: Int]
  public var quarantined: Int, duplicates: Int, late: Int

  public init(accepted: Int = 0, flagged: [String: Int] = [:], quarantined: Int = 0, duplicates: Int = 0, late: Int = 0) {
    self.accepted = accepted
    self.flagged = flagged
    self.quarantined = quarantined
    self.duplicates = duplicates
    self.late = late
  }
}
