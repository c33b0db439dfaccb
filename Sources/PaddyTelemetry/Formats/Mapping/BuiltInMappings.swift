/// The mappings that Paddy brings along, as a user would write them; `like: the-things-stack` in a file begins from one.
///
/// Their keys are variables' names with `-` or `_`, in Paddy's units: a file that begins from one says otherwise in `values`.
public enum BuiltInMappings {
  /// Uplinks of The Things Stack v3, by MQTT or webhook: the application is the farm, the device the plot.
  static let theThingsStack = """
    mapping: 1
    name: the-things-stack
    when: [uplink_message.decoded_payload]
    names:
      device: end_device_ids.device_id
      application: end_device_ids.application_ids.application_id
    farm: "{application}"
    plot: "{device}"
    time: {path: received_at, form: iso8601}
    values:
      - {path: uplink_message.decoded_payload.*}
    """

  /// Telemetry of ThingsBoard devices with a time. It names no device: farm and plot come from the file or the command line.
  static let thingsBoard = """
    mapping: 1
    name: thingsboard
    when: [ts, values]
    time: {path: ts, form: unix-ms}
    values:
      - {path: values.*}
    """

  /// Telemetry of ThingsBoard devices as plain keys and values, observed when it came in.
  static let thingsBoardPlain = """
    mapping: 1
    name: thingsboard-plain
    topics: [v1/devices/me/telemetry]
    values:
      - {path: "*"}
    """

  /// Observations of OGC SensorThings 1.1 with their Datastream expanded: its name is the sensor, its Thing the plot. A server that
  /// does not expand it needs `devices` with the Datastream's number.
  static let sensorThings = #"""
    mapping: 1
    name: sensorthings
    topics: ["{version}/Datastreams({device})/Observations", "#"]
    when: [phenomenonTime, result]
    names:
      device: Datastream.@iot\.id
      thing: Datastream.Thing.name
    plot: "{thing}"
    time: {path: phenomenonTime, form: iso8601}
    values:
      - {path: result, variable-path: Datastream.name, unit-path: Datastream.unitOfMeasurement.symbol}
    """#

  static let texts = [theThingsStack, thingsBoard, thingsBoardPlain, sensorThings]

  /// All of them, in the order in which they are tried.
  public static let all: [TelemetryMapping] = texts.flatMap { MappingReader(builtIn: []).read($0, file: "built-in").mappings }
}
