/// What kind of abnormality a sensor shows, as far as its readings tell.
public enum AbnormalityKind: String, Sendable, Codable, CaseIterable, Hashable {
  case spike
  /// No change, or hardly any.
  case stuck
  /// For long away from neighbours or model: bias, drift or another unit.
  case departure
  case outOfRange = "out-of-range"
  /// Not fitting the other variables of the plot.
  case inconsistent
  case silent
  case late
  case clock
  case duplicates
}

/// One abnormality of one sensor from its first sign to its last.
public struct Abnormality: Sendable, Codable, Hashable {
  public var device: Device
  public var variable: MeasuredVariable
  public var kind: AbnormalityKind
  /// When the first sign was observed, by the sensor's clock; of silence, when it was last heard.
  public var began: Double
  /// When the signs were enough, by our clock.
  public var detected: Double
  /// When the last sign came, by our clock; nil while it goes on.
  public var ended: Double?

  public init(
    device: Device, variable: MeasuredVariable, kind: AbnormalityKind, began: Double, detected: Double, ended: Double? = nil
  ) {
    self.device = device
    self.variable = variable
    self.kind = kind
    self.began = began
    self.detected = detected
    self.ended = ended
  }

  /// A list for people: a row for each, in order of detection.
  public static func table(_ events: [Abnormality]) -> String {
    let sorted = events.sorted { ($0.detected, $0.device, $0.kind.rawValue) < ($1.detected, $1.device, $1.kind.rawValue) }
    return sorted.reduce(into: "farm,plot,sensor,variable,abnormality,began_s,detected_s,ended_s\n") { text, event in
      let ended = event.ended.map { "\($0)" } ?? ""
      let cells = [
        event.device.farm, event.device.plot, event.device.sensor, event.variable.name, event.kind.rawValue, "\(event.began)",
        "\(event.detected)", ended,
      ]
      text += cells.map(Fault.cell).joined(separator: ",") + "\n"
    }
  }
}
