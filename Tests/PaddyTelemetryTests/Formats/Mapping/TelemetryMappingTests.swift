import Testing

import PaddyTelemetry

@Suite struct TelemetryMappingTests {
  private let now = 1_626_912_060.0

  private func take(_ payload: String, topic: String? = nil, mapping: String? = nil, farm: String? = nil, plot: String? = nil)
    throws -> Intake.Result
  {
    var mappings: [TelemetryMapping] = []
    if let mapping {
      let read = MappingReader().read(mapping, file: "m.yaml")
      #expect(read.diagnostics.isEmpty)
      mappings = read.mappings
    }
    var intake = Intake(mappings: mappings, farm: farm, plot: plot)
    defer { #expect(intake.counts.addUp) }
    return intake.take(Array(payload.utf8), topic: topic, received: now)
  }

  private let uplink = """
    {"end_device_ids":{"device_id":"plot-3","application_ids":{"application_id":"linan"},"dev_eui":"0004A30B001C0530"},
     "received_at":"2021-07-22T00:00:00.123456789Z",
     "uplink_message":{"f_port":1,"frm_payload":"AQI=","decoded_payload":{"dissolved_oxygen":7.1,"water-temperature":27.4,"level":62,"battery":3.6}}}
    """

  @Test("The Things Stack: fields named as variables become readings of application and device")
  func theThingsStack() throws {
    let result = try take(uplink, topic: "v3/linan@ttn/devices/plot-3/up")
    #expect(result.rejected == nil)
    #expect(result.readings.map(\.device.description) == ["linan/plot-3/dissolved-oxygen", "linan/plot-3/water-temperature"])
    #expect(result.readings.map(\.value) == [7.1, 27.4])
    #expect(result.readings.map(\.observed) == [1_626_912_000.123_456_789, 1_626_912_000.123_456_789])
  }

  @Test("a mapping that begins from it names other fields, units and places")
  func like() throws {
    let mapping = """
      mapping: 1
      like: the-things-stack
      devices:
        plot-3: {farm: taiyang, plot: p3, place: inlet}
      values:
        - {path: uplink_message.decoded_payload.level, sensor: floodwater-depth-2, unit: mm}
        - {path: uplink_message.decoded_payload.o2, variable: dissolved-oxygen, unit: mg/L}
      """
    let result = try take(uplink, mapping: mapping)
    #expect(result.readings.map(\.device.description) == ["taiyang/p3/floodwater-depth-2@inlet"])
    #expect(result.readings.map(\.value) == [0.062])
  }

  @Test("ThingsBoard: with a time, as a list, and as plain keys")
  func thingsBoard() throws {
    let timed = try take(#"{"ts":1626912000500,"values":{"dissolved_oxygen":7.1,"ph":"7.2"}}"#, farm: "linan", plot: "plot-3")
    #expect(timed.readings.map(\.value) == [7.1, 7.2])
    #expect(timed.readings.map(\.observed) == [1_626_912_000.5, 1_626_912_000.5])
    let list = try take(
      #"[{"ts":1626912000500,"values":{"ph":7}},{"ts":1626912000600,"values":{"ph":true}}]"#, farm: "linan", plot: "plot-3")
    #expect(list.readings.count == 1)
    #expect(list.rejected?.records.map(\.fault.reason) == [.value])
    let plain = try take(
      #"{"dissolved_oxygen":7.1,"humidity":81}"#, topic: "v1/devices/me/telemetry", farm: "linan", plot: "plot-3")
    #expect(plain.readings.map(\.observed) == [now])
    #expect(plain.readings.map(\.sensor) == ["dissolved-oxygen"])
    let placeless = try take(#"{"ts":1626912000500,"values":{"ph":7}}"#)
    #expect(placeless.rejected?.records.map(\.fault.reason) == [.name])
  }

  @Test("SensorThings: the Datastream tells sensor and unit, an interval was observed at its end")
  func sensorThings() throws {
    let observation = """
      {"@iot.id":9,"phenomenonTime":"2021-07-21T23:50:00Z/2021-07-22T00:00:00Z","resultTime":null,"result":0.7,
       "Datastream":{"@iot.id":3,"name":"electrical-conductivity","unitOfMeasurement":{"name":"x","symbol":"mS/cm"},"Thing":{"name":"plot-3"}}}
      """
    let result = try take(observation, topic: "v1.1/Datastreams(3)/Observations", farm: "linan")
    #expect(result.readings.map(\.device.description) == ["linan/plot-3/electrical-conductivity"])
    #expect(result.readings.allSatisfy { abs($0.value - 0.07) < 1e-15 })
    #expect(result.readings.map(\.observed) == [1_626_912_000])
  }

  @Test("SensorThings whose Datastream is not expanded needs a table of devices")
  func sensorThingsDevices() throws {
    let bare = #"{"phenomenonTime":"2021-07-22T00:00:00Z","result":7.1}"#
    let mapping = """
      mapping: 1
      like: sensorthings
      devices:
        "3": {farm: linan, plot: plot-3, sensor: dissolved-oxygen, unit: mg/L}
      values: [{path: result, variable-path: Datastream.name, unit-path: Datastream.unitOfMeasurement.symbol}]
      """
    let topic = "v1.1/Datastreams(3)/Observations"
    #expect(
      try take(bare, topic: topic, mapping: mapping).readings.map(\.device.description) == ["linan/plot-3/dissolved-oxygen"])
    #expect(try take(bare, topic: topic, farm: "f", plot: "p").rejected?.records.map(\.fault.reason) == [.name])
  }

  @Test("a bare number on a topic of its own is a payload too")
  func bare() throws {
    let mapping = """
      mapping: 1
      topics: ["{farm}/{plot}/oxygen"]
      farm: "{farm}"
      plot: "{plot}"
      values: [{path: $, variable: dissolved-oxygen, unit: mg/L}]
      """
    #expect(
      try take("7.1", topic: "linan/plot-3/oxygen", mapping: mapping).readings.map(\.device.description) == [
        "linan/plot-3/dissolved-oxygen"
      ])
    #expect(try take("7.1", topic: "linan/plot-3/level", mapping: mapping).rejected?.records.map(\.fault.reason) == [.unmapped])
    #expect(try take("[]", topic: "linan/plot-3/oxygen", mapping: mapping).rejected?.records.map(\.fault.reason) == [.empty])
    #expect(try take("null", topic: "linan/plot-3/oxygen", mapping: mapping).rejected?.records.map(\.fault.reason) == [.value])
    #expect(try take("7.1", topic: "lin an/plot-3/oxygen", mapping: mapping).rejected?.records.map(\.fault.reason) == [.name])
  }

  @Test(
    "a time that is missing, of another form, or nowhere known is refused",
    arguments: [
      (#"{"v1":7}"#, RejectionReason.time), (#"{"v1":7,"at":"2021-07-22T00:00:00"}"#, .time),
      (#"{"v1":7,"at":1626912000}"#, .time), (#"{"v1":null,"at":"2021-07-22T00:00:00Z"}"#, .value),
      (#"{"v2":7,"at":"2021-07-22T00:00:00Z"}"#, .unmapped),
    ])
  func times(payload: String, reason: RejectionReason) throws {
    let mapping = """
      mapping: 1
      topics: [a]
      farm: f
      plot: p
      time: {path: at, form: iso8601}
      values: [{path: v1, variable: ph, unit: pH}]
      """
    #expect(try take(payload, topic: "a", mapping: mapping).rejected?.records.map(\.fault.reason) == [reason])
  }
}
