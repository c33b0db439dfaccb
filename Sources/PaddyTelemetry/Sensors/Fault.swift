/// What can be wrong with a sensor or the way its readings come in.
public enum FaultKind: String, Sendable, CaseIterable, Codable, Hashable {
  /// A single wild reading.
  case spike
  /// The last value is sent again and again.
  case stuck
  /// The zero runs away, more than fouling explains.
  case drift
  /// The zero stands elsewhere from one reading to the next.
  case biasJump = "bias-jump"
  /// Numbers come in another unit than is said.
  case unitSlip = "unit-slip"
  /// Nothing comes.
  case dropout
  /// Readings are held back and come together.
  case delay
  /// The sensor's clock is off.
  case clockSkew = "clock-skew"
  /// Readings come twice.
  case duplicates
  /// The reading stands at an end of the span.
  case outOfRange = "out-of-range"
}

/// One thing that was wrong with one sensor, as the truth file tells it.
public struct Fault: Sendable, Codable, Hashable {
  public var device: Device
  public var variable: MeasuredVariable
  public var kind: FaultKind
  /// Seconds since 1970 by the true clock; both are the same for a spike.
  public var from: Double, to: Double
  /// What was done: of spike and bias jump the shift and of drift the shift at its end, in the variable's unit; of a unit slip the
  /// factor; of a clock its error in seconds, ahead above 0; of duplicates their chance; of out of range the value; otherwise 0.
  public var size: Double
  /// Readings touched, or held back by a dropout.
  public var affected = 0
  /// Largest difference from the faultless reading, in the variable's unit.
  public var departure = 0.0
  /// Time for which the difference was more than `SensorKind.tolerance`, of a spike than three times the accuracy class and the
  /// variable's own wandering together — s.
  public var beyond = 0.0

  public init(device: Device, variable: MeasuredVariable, kind: FaultKind, from: Double, to: Double, size: Double) {
    self.device = device
    self.variable = variable
    self.kind = kind
    self.from = from
    self.to = to
    self.size = size
  }

  /// The truth file: a row for each fault, in order of device and time.
  public static func table(_ faults: [Fault]) -> String {
    let head = "farm,plot,sensor,variable,fault,from_s,to_s,size,readings,largest_departure,beyond_tolerance_s,unit\n"
    let sorted = faults.sorted { ($0.device, $0.from, $0.kind.rawValue) < ($1.device, $1.from, $1.kind.rawValue) }
    return sorted.reduce(into: head) { text, fault in
      let cells = [
        fault.device.farm, fault.device.plot, fault.device.sensor, fault.variable.name, fault.kind.rawValue, "\(fault.from)",
        "\(fault.to)", "\(fault.size)", "\(fault.affected)", "\(fault.departure)", "\(fault.beyond)", fault.variable.unit,
      ]
      text += cells.map(cell).joined(separator: ",") + "\n"
    }
  }

  static func cell(_ text: String) -> String {
    guard text.contains(where: { ",\"\n\r".contains($0) }) else { return text }
    return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}
