/// A test a reading can fail, or a remark on how it came in.
public enum QualityTest: String, Sendable, Codable, CaseIterable, Hashable {
  /// Not a number, or not a time, that can be.
  case number
  /// The sensor is known for another variable.
  case variable
  case grossRange = "gross-range"
  case climatology
  case spike
  case rateOfChange = "rate-of-change"
  case flatLine = "flat-line"
  case attenuatedSignal = "attenuated-signal"
  /// Against the median of the farm's other sensors of the variable.
  case neighbour
  /// Against other variables of the same plot.
  case consistency
  /// Against what a model expects.
  case model
  /// For hours or days away from neighbours or model.
  case departure
  /// From one reading to the next away from neighbours or model, to stay there.
  case step
  /// Further away from neighbours or model day by day.
  case drift
  /// The same reading once more.
  case duplicate
  /// Another value for a time that has one.
  case contradiction
  /// A remark only: received long after it was observed.
  case lateness
  /// The sensor's clock is wrong.
  case clock
  /// Older than what is remembered of the sensor.
  case window
}

/// Why a reading has its flag: the test, the flag it gives, what was found and where the limit is.
public struct QualityReason: Sendable, Codable, Hashable, CustomStringConvertible {
  public var test: QualityTest
  public var flag: QualityFlag
  public var found: Double, limit: Double

  public init(_ test: QualityTest, _ flag: QualityFlag, found: Double, limit: Double) {
    self.test = test
    self.flag = flag
    self.found = found
    self.limit = limit
  }

  public var description: String {
    switch test {
    case .number: "no number, or no time, that can be"
    case .variable: "the sensor is known for another variable"
    case .grossRange: "\(found) is not within the limit \(limit)"
    case .climatology: "\(found) is beyond \(limit), rare in this month at this hour"
    case .spike: "\(found) off both neighbours in time; limit \(limit)"
    case .rateOfChange: "changed by \(found) since the reading before; limit \(limit)"
    case .flatLine: "unchanged for \(found) s; limit \(limit) s"
    case .attenuatedSignal: "moved by \(found) within a day; least \(limit)"
    case .neighbour: "\(found) off the median of its neighbours; limit \(limit)"
    case .consistency: "\(found) where other sensors of the plot allow \(limit)"
    case .model: "\(found) off the expectation; limit \(limit)"
    case .departure: "for long \(found) off its reference; limit \(limit)"
    case .step: "jumped by \(found) against its reference; limit \(limit)"
    case .drift: "within a fortnight \(found) away from its reference; limit \(limit)"
    case .duplicate: "came before"
    case .contradiction: "\(found) at a time that has \(limit)"
    case .lateness: "received \(found) s after it was observed; usual at most \(limit) s"
    case .clock: "observed \(found) s before it was received; a right clock allows \(limit) s"
    case .window: "older than what is remembered of the sensor, since \(limit) s"
    }
  }
}

/// A reading and how far it is to be believed. Nothing is ever left out: what fails is flagged.
public struct CheckedReading: Sendable, Codable, Hashable {
  public var reading: Reading
  public var flag: QualityFlag
  /// The tests it failed, and remarks.
  public var reasons: [QualityReason]
  /// What the reading would be in the unit it should have, where the unit is plainly another.
  public var corrected: Double?

  public init(_ reading: Reading, _ flag: QualityFlag, _ reasons: [QualityReason] = [], corrected: Double? = nil) {
    self.reading = reading
    self.flag = flag
    self.reasons = reasons
    self.corrected = corrected
  }

  /// Whether it may be assimilated.
  public var isUsable: Bool { flag == .good }
}

/// What one reading led to: its own flag, and an earlier reading's flag where hindsight changed it.
public struct QualityResult: Sendable, Codable, Hashable {
  public var checked: CheckedReading
  public var revision: CheckedReading?

  public init(checked: CheckedReading, revision: CheckedReading? = nil) {
    self.checked = checked
    self.revision = revision
  }
}

/// What a model expects of a sensor at the time of a reading: mean and standard deviation, in the variable's unit.
public struct Expectation: Sendable, Codable, Hashable {
  public var mean: Double, deviation: Double
  public init(mean: Double, deviation: Double) {
    self.mean = mean
    self.deviation = deviation
  }
}
