import Numbers
import Testing

import PaddyTelemetry

@Suite struct IntakeTests {
  private let now = 1_626_912_060.0

  private func taken(_ text: String, topic: String? = nil) -> (Intake, Intake.Result) {
    var intake = Intake()
    let result = intake.take(Array(text.utf8), topic: topic, received: now)
    return (intake, result)
  }

  @Test("a pack whose records are good, wrong and late comes apart, and the counts add up")
  func parts() throws {
    let (intake, result) = taken(
      """
      [{"bn":"urn:paddy:linan:plot-3:","bt":1626912000,"n":"floodwater-depth","u":"m","v":0.062},
       {"n":"dissolved-oxygen","u":"ppm","v":7},{"n":"oxygen","u":"mg/l","v":7},
       {"n":"ph","u":"pH","v":7.2,"t":7200},{"n":"rain","u":"mm","v":1e308}]
      """)
    #expect(result.readings.map(\.value) == [0.062, 1e308])
    #expect(result.readings[0].received == now && result.readings[0].observed == 1_626_912_000)
    let rejected = try #require(result.rejected)
    #expect(rejected.records.map(\.number) == [2, 3, 4])
    #expect(rejected.records.map(\.fault.reason) == [.unit, .name, .clock])
    #expect(rejected.accepted == 2)
    #expect(intake.counts.addUp)
    #expect(intake.counts.messages == 1 && intake.counts.partMessages == 1)
    #expect(intake.counts.records == 5 && intake.counts.accepted == 2)
    #expect(intake.counts.reasons == [.unit: 1, .name: 1, .clock: 1])
  }

  @Test(
    "what cannot be taken in is refused for its own reason",
    arguments: [
      ("", RejectionReason.empty), (" \n", .empty), ("[]", .empty), (#"[{"bn":"urn:paddy:f:p:"}]"#, .empty), ("7", .unmapped),
      ("{}", .unmapped),
      (#"{"temperature":7}"#, .unmapped), ("null", .unmapped), ("hello", .malformed),
      (#"{"n":"urn:paddy:f:p:rain","u":"m","v":1e308}"#, .value),
      (#"{"n":"a","v":1,"bver":-9223372036854775808}"#, .version),
      (#"{"n":"urn:paddy:f:p:ph","v":7,"t":-9223372036854775808}"#, .clock),
      (#"{"n":"urn:paddy:f:p:ph","v":7,"t":946684799}"#, .clock),
      (#"{"n":"urn:paddy:f:p:ph","v":7,"t":3601}"#, .clock), (#"{"n":"urn:paddy:f:p:ph","v":7,"bt":1e308,"t":1e308}"#, .clock),
      (#"{"received":1626912000,"payload":{"n":"urn:paddy:f:p:ph","v":7}}"#, .unmapped),
      ("\"" + String(repeating: "x", count: 1 << 20) + "\"", .tooLong),
    ])
  func refused(text: String, reason: RejectionReason) throws {
    let (intake, result) = taken(text)
    #expect(result.readings.isEmpty)
    #expect(result.rejected?.records.map(\.fault.reason) == [reason])
    #expect(result.rejected?.raw == Array(text.utf8))
    #expect(intake.counts.rejectedMessages == 1 && intake.counts.addUp)
  }

  @Test("a clock may be an hour ahead, no more")
  func ahead() {
    #expect(taken(#"{"n":"urn:paddy:f:p:ph","v":7,"t":3600}"#).1.readings.count == 1)
  }

  @Test("a record without a name takes that of its topic")
  func topic() {
    #expect(
      taken(#"{"u":"pH","v":7}"#, topic: "paddy/linan/plot-3/ph-2").1.readings.first?.device.description == "linan/plot-3/ph-2")
    #expect(taken(#"{"u":"pH","v":7}"#, topic: "other/linan/plot-3/ph-2").1.rejected?.records[0].fault.reason == .name)
  }

  @Test("of what a broker had kept nobody knows when it was observed, unless it says so")
  func retained() {
    var intake = Intake()
    func take(_ text: String) -> Intake.Result {
      intake.take(Array(text.utf8), topic: "paddy/linan/plot-3/ph", received: now, isRetained: true)
    }
    #expect(take(#"{"v":7}"#).rejected?.records[0].fault.reason == .time)
    #expect(take(#"{"v":7,"t":1626900000}"#).readings.map(\.received) == [now])
    #expect(take(#"{"v":7,"t":1626999999}"#).rejected?.records[0].fault.reason == .clock)
  }

  @Test("a time of coming in that cannot be is refused", arguments: [0, -1e300, 1e300, .nan, .infinity])
  func received(time: Double) {
    var intake = Intake()
    let result = intake.take(Array(#"{"n":"urn:paddy:f:p:ph","v":7,"t":1626900000}"#.utf8), received: time)
    #expect(result.rejected?.records[0].fault.reason == .clock)
  }

  @Test("a flood of faults in one message is counted whole and spelt out in part")
  func flood() throws {
    let (intake, result) = taken("[" + Array(repeating: #"{"n":"x","v":1}"#, count: 5000).joined(separator: ",") + "]")
    #expect(result.rejected?.count == 5000)
    #expect(result.rejected?.records.count == RejectedMessage.mostRecords)
    #expect(intake.counts.records == 5000 && intake.counts.addUp)
  }

  @Test("the summary has a row for every count and every reason that occurred")
  func summary() {
    let rows = taken("hello").0.counts.rows
    #expect(rows.map(\.count) == [1, 0, 0, 1, 1, 0, 1, 1])
    #expect(rows.last?.name == "rejected: malformed")
    #expect(rows.last?.meaning.isEmpty == false)
  }

  private static let seeds = [
    #"[{"bn":"urn:paddy:linan:plot-3:","bt":1626912000,"n":"floodwater-depth","u":"m","v":0.062},{"n":"ph","u":"pH","v":7.1,"t":-4}]"#,
    #"{"n":"urn:paddy:linan:plot-3:dissolved-oxygen-2.inlet","u":"kg/m3","v":7e-3,"t":1626912000.25}"#,
    #"{"end_device_ids":{"device_id":"plot-3","application_ids":{"application_id":"linan"}},"received_at":"2021-07-22T00:00:00Z","uplink_message":{"decoded_payload":{"ph":7.1,"rain":0.2,"battery":3.6}}}"#,
    #"{"ts":1626912000000,"values":{"dissolved_oxygen":7.1,"ph":"7.2"}}"#,
    #"{"phenomenonTime":"2021-07-22T00:00:00Z/2021-07-22T00:10:00Z","result":7.1,"Datastream":{"name":"ph","unitOfMeasurement":{"symbol":"pH"},"Thing":{"name":"plot-3"}}}"#,
  ]

  @Test("200,000 damaged and random messages never stop it, and every one is accepted or rejected")
  func damaged() {
    var random = RandomStream(seed: 1, purpose: "damaged messages", member: 0)
    var intake = Intake(farm: "linan", plot: "plot-3")
    var (readings, rejects) = (0, 0)
    let seeds = IntakeTests.seeds.map { Array($0.utf8) }
    let marks = Array("\"\\{}[],:-+.eE0123456789nullтtrue\u{0}_ ".utf8)
    for number in 0..<200_000 {
      var bytes = seeds[random.index(below: seeds.count)]
      if number.isMultiple(of: 10) {
        bytes = (0..<random.index(below: 200)).map { _ in UInt8(random.index(below: 256)) }
      } else {
        for _ in 0...random.index(below: 6) where !bytes.isEmpty {
          let place = random.index(below: bytes.count)
          switch random.index(below: 5) {
          case 0: bytes[place] = UInt8(random.index(below: 256))
          case 1: bytes[place] = marks[random.index(below: marks.count)]
          case 2: bytes.remove(at: place)
          case 3: bytes.insert(marks[random.index(below: marks.count)], at: place)
          default:
            let end = min(bytes.count, place + random.index(below: 20))
            bytes.insert(contentsOf: Array(bytes[place..<end]), at: random.index(below: bytes.count))
          }
        }
      }
      let topic = ["paddy/linan/plot-3/ph", "v1/devices/me/telemetry", "v1.1/Datastreams(3)/Observations", nil][
        random.index(below: 4)]
      let result = intake.take(bytes, topic: topic, received: now)
      readings += result.readings.count
      rejects += result.rejected?.count ?? 0
      if result.rejected == nil && result.readings.isEmpty { Issue.record("message \(number) is lost: \(bytes)") }
      if let rejected = result.rejected, rejected.raw != bytes { Issue.record("message \(number) is not kept as it came") }
    }
    #expect(intake.counts.messages == 200_000)
    #expect(intake.counts.accepted == readings && intake.counts.rejected == rejects)
    #expect(intake.counts.addUp)
    #expect(readings > 10_000 && rejects > 10_000)
    #expect(intake.counts.reasons.count >= 10, "\(intake.counts.reasons)")
  }

  @Test("one core takes in more than 20,000 messages of one record a second")
  func speed() {
    let messages = (0..<20_000).map {
      Array(
        #"[{"bn":"urn:paddy:linan:plot-\#($0 % 50):","bt":\#(1_626_912_000 + Double($0) / 8),"n":"floodwater-depth","u":"m","v":\#(Double($0) / 1e5)}]"#
          .utf8)
    }
    let best = (0..<3).map { _ in
      var intake = Intake()
      let time = ContinuousClock().measure {
        for message in messages {
          _ = intake.take(message, topic: "paddy/linan/plot-3/floodwater-depth", received: 1_626_920_000)
        }
      }
      #expect(intake.counts.accepted == messages.count)
      return time
    }.min()!
    let rate = Double(messages.count) / (Double(best.components.seconds) + Double(best.components.attoseconds) * 1e-18)
    print("messages per second: \(Int(rate))")
    #expect(rate > 20_000)
  }

  @Test("a flood of bad messages is refused no slower than good ones are asked to come in")
  func badFlood() {
    let kinds = [
      "hello", "", "{", "[]", "7", #"{"temperature":7}"#, #"{"n":"urn:paddy:f:p:ph","u":"mg/l","v":7}"#, #"{"n":"x","v":7}"#,
      #"[{"bn":"urn:paddy:f:p:","n":"ph","v":"7"},{"n":"acid","v":7},{"n":"rain","u":"mm/h","v":1}]"#,
      #"{"n":"urn:paddy:f:p:ph","v":7,"t":1}"#, "{\"n\":\"\u{0}\"}",
    ].map { Array($0.utf8) }
    var intake = Intake()
    let time = ContinuousClock().measure {
      for number in 0..<55_000 { _ = intake.take(kinds[number % kinds.count], topic: "a/b", received: now) }
    }
    let rate = 55_000 / (Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18)
    print("bad messages per second: \(Int(rate))")
    #expect(intake.counts.messages == 55_000 && intake.counts.addUp)
    #expect(rate > 10_000)
  }

  @Test("a name or unit as long as a message does not hold it up", arguments: ["u", "n"])
  func longWords(label: String) {
    let word = String(repeating: "S/m", count: 330_000)
    let text = #"{"bn":"urn:paddy:f:p:","n":"ph","v":7,"u":"pH","# + "\"\(label)\":\"\(word)\"}"
    let time = ContinuousClock().measure { #expect(taken(text).1.rejected?.count == 1) }
    #expect(time < .seconds(1))
  }
}
