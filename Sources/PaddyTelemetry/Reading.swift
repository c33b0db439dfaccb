/// One number that one sensor sent: when it was observed, when it came in, and what it is in Paddy's unit.
public struct Reading: Sendable, Hashable, Codable {
  /// Farm and plot, as `linan` and `plot-3`.
  public var farm: String, plot: String
  /// The sensor within its plot, as `dissolved-oxygen` or `dissolved-oxygen-2`.
  public var sensor: String
  public var variable: MeasuredVariable
  /// In `variable.unit`.
  public var value: Double
  /// Seconds since 1970 in UTC: by the sensor's clock, and by ours when it arrived.
  public var observed: Double, received: Double

  public init(
    farm: String, plot: String, sensor: String, variable: MeasuredVariable, value: Double, observed: Double, received: Double
  ) {
    self.farm = farm
    self.plot = plot
    self.sensor = sensor
    self.variable = variable
    self.value = value
    self.observed = observed
    self.received = received
  }

  /// The one device it came from.
  public var device: Device { Device(farm: farm, plot: plot, sensor: sensor) }
}

/// A sensor by its place: `linan/plot-3/dissolved-oxygen`.
public struct Device: Sendable, Hashable, Codable, Comparable, CustomStringConvertible {
  public var farm: String, plot: String, sensor: String
  public init(farm: String, plot: String, sensor: String) {
    self.farm = farm
    self.plot = plot
    self.sensor = sensor
  }
  public var description: String { "\(farm)/\(plot)/\(sensor)" }
  public static func < (a: Device, b: Device) -> Bool { (a.farm, a.plot, a.sensor) < (b.farm, b.plot, b.sensor) }
}
