import Numbers
import Testing

import PaddyTelemetry

@Suite struct SenMLTests {
  private let received = 1_626_912_060.0

  private func records(_ text: String) throws -> [SenMLRecord?] {
    try SenML.records(Array(text.utf8), received: received).map { try? $0.get() }
  }

  @Test("base name, time, unit and value are worked into every record after them")
  func bases() throws {
    let text = """
      [{"bn":"urn:paddy:linan:plot-3:","bt":1626912000,"bu":"Cel","bv":20,"n":"water-temperature","v":7.4},
       {"n":"air-temperature","v":5,"t":-60},{"n":"ph","u":"pH","v":-12.8},{"bn":"x:","n":"y","v":1}]
      """
    #expect(
      try records(text) == [
        SenMLRecord(name: "urn:paddy:linan:plot-3:water-temperature", unit: "Cel", value: 27.4, time: 1_626_912_000),
        SenMLRecord(name: "urn:paddy:linan:plot-3:air-temperature", unit: "Cel", value: 25, time: 1_626_911_940),
        SenMLRecord(name: "urn:paddy:linan:plot-3:ph", unit: "pH", value: 20 - 12.8, time: 1_626_912_000),
        SenMLRecord(name: "x:y", unit: "Cel", value: 21, time: 1_626_912_000),
      ])
  }

  @Test(
    "a time below 2^28 is counted from when it came in",
    arguments: [
      ("", 1_626_912_060), (",\"t\":-5", 1_626_912_055), (",\"t\":1626912000.5", 1_626_912_000.5),
      (",\"t\":268435455", 1_895_347_515), (",\"t\":268435456", 268_435_456),
    ])
  func times(field: String, due: Double) throws {
    #expect(try records("[{\"n\":\"a\",\"v\":1\(field)}]").map { $0?.time } == [due])
  }

  @Test(
    "a record that measures nothing, or must be understood and is not, is refused and the others stand",
    arguments: [
      (#"{"n":"a","vs":"on"}"#, RejectionReason.value), (#"{"n":"a","vb":true}"#, .value), (#"{"n":"a","vd":"AA"}"#, .value),
      (#"{"n":"a","s":5}"#, .value), (#"{"n":"a"}"#, .value), (#"{"n":"a","v":"1"}"#, .value), (#"{"n":"a","v":true}"#, .value),
      (#"{"n":"a","v":null}"#, .value), (#"{"v":1}"#, .name), (#"{"n":"","v":1}"#, .name), (#"{"n":5,"v":1}"#, .malformed),
      (#"{"n":"a","v":1,"t":"x"}"#, .malformed), (#"{"n":"a","v":1,"crc_":1}"#, .label), (#"{}"#, .empty), (#"{"x":1}"#, .empty),
      (#"5"#, .malformed), (#"[]"#, .malformed), (#"{"n":"a","v":1,"u":7}"#, .malformed),
    ])
  func refused(record: String, reason: RejectionReason) throws {
    let found = try SenML.records(Array("[\(record),{\"n\":\"b\",\"v\":2}]".utf8), received: received)
    #expect(found.count == 2)
    guard case .failure(let fault) = found[0] else { Issue.record("\(found[0])"); return }
    #expect(fault.reason == reason)
    #expect(try found[1].get().name == "b")
  }

  @Test(
    "a base field that cannot be read spoils all after it",
    arguments: [
      (#"{"bn":5,"n":"a","v":1}"#, RejectionReason.malformed), (#"{"bt":"now","n":"a","v":1}"#, .malformed),
      (#"{"bcrc_":1,"n":"a","v":1}"#, .label),
      (#"{"bver":11,"n":"a","v":1}"#, .version), (#"{"bv":"1","n":"a","v":1}"#, .value),
    ])
  func spoilt(record: String, reason: RejectionReason) throws {
    let found = try SenML.records(Array("[\(record),{\"n\":\"b\",\"v\":2}]".utf8), received: received)
    for result in found {
      guard case .failure(let fault) = result else { Issue.record("\(result)"); continue }
      #expect(fault.reason == reason)
    }
    #expect(found.count == 2)
  }

  @Test("versions up to 10 and the one with secondary units are understood, two in one pack are not")
  func versions() throws {
    #expect(try records(#"[{"bver":26,"n":"a","v":1}]"#).compactMap { $0 }.count == 1)
    #expect(try records(#"[{"bver":10,"n":"a","v":1},{"bver":5,"n":"a","v":1}]"#).compactMap { $0 }.count == 1)
  }

  @Test("unknown labels are passed over, and a record of base fields alone is none")
  func passedOver() throws {
    #expect(try records(#"[{"bn":"u:"},{"n":"a","v":1,"battery":3.6,"ut":60,"bs":2}]"#).map { $0?.name } == ["u:a"])
  }

  @Test("a relative time without a received time is refused")
  func unknownReceived() throws {
    let found = try SenML.records(Array(#"{"n":"a","v":1}"#.utf8), received: nil)
    guard case .failure(let fault) = found[0] else { Issue.record("\(found[0])"); return }
    #expect(fault.reason == .time)
  }

  @Test("what is sent comes back: every variable, places and times shared or not", arguments: 0..<200)
  func roundTrip(member: Int) throws {
    var random = RandomStream(seed: 5, purpose: "senml round trip", member: member)
    let shared = member.isMultiple(of: 2)
    let readings = MeasuredVariable.allCases.map { variable in
      let time = shared ? 1_626_912_000.25 : 1_626_912_000 + random.uniform(0, 1e5)
      return Reading(
        farm: "linan", plot: shared ? "plot-3" : "plot-\(random.index(below: 9))",
        sensor: variable.name + (shared ? "-2@inlet" : ""),
        variable: variable, value: random.uniform(-50, 200), observed: time, received: time + 2)
    }
    var intake = Intake()
    let result = intake.take(Array(SenML.pack(readings).utf8), received: nil)
    #expect(result.rejected == nil)
    #expect(result.readings.count == readings.count)
    for (found, due) in zip(result.readings, readings) {
      #expect(found.device == due.device && found.observed == due.observed && found.variable == due.variable)
      #expect(abs(found.value - due.value) <= 4 * due.value.ulp)
    }
  }

  @Test("a pack is as short and plain as the example of the interface")
  func pack() {
    let reading = Reading(
      farm: "linan", plot: "plot-3", sensor: "dissolved-oxygen", variable: .dissolvedOxygen, value: 7, observed: 1_626_912_000,
      received: 1_626_912_001)
    #expect(
      SenML.pack([reading])
        == #"[{"bn":"urn:paddy:linan:plot-3:","bt":1626912000,"n":"dissolved-oxygen","u":"kg/m3","v":0.007}]"#)
    #expect(SenML.pack([]) == "[]")
  }
}
