import Numbers
import Testing

import PaddyTelemetry

@Suite struct TelemetryReaderTests {
  private func read(_ text: String, format: TelemetryFormat? = nil, received: Double? = nil, size: Int = 1 << 30) -> (
    TelemetryReader, [Intake.Result]
  ) {
    var reader = TelemetryReader(Intake(farm: "f", plot: "p"), format: format)
    var results: [Intake.Result] = []
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      results += reader.read(rest.prefix(size), received: received)
      rest = rest.dropFirst(size)
    }
    return (reader, results + reader.finish(received: received))
  }

  private static let texts: [(String, TelemetryFormat, Int)] = [
    ("[\n {\"bn\":\"urn:paddy:f:p:\",\"bt\":1626912000,\"n\":\"ph\",\"v\":7},\n {\"n\":\"ph-2\",\"v\":7.1}\n]\n", .senML, 2),
    (
      "\u{FEFF}{\"n\":\"urn:paddy:f:p:ph\",\"v\":7,\"t\":1626912000}\r\n\r\n[{\"n\":\"urn:paddy:f:p:ph\",\"v\":7,\"t\":1626912001}]",
      .ndjson, 2
    ),
    ("\n\ntime,ph,rain [mm]\n1626912000,7,0.2\n\n1626912060,7.1,\n", .csv, 3),
    (
      "{\"received\":1626912000.25,\"topic\":\"paddy/f/p/ph\",\"payload\":{\"v\":7}}\n{\"received\":1626912000.25,\"topic\":\"paddy/f/p/ph\",\"payload\":\"[{\\\"v\\\":7}]\"}\n",
      .ndjson, 2
    ),
  ]

  @Test(
    "the format is told from the text, and pieces of any size give the same", arguments: texts.indices, [1, 2, 7, 64, 100_000])
  func pieces(index: Int, size: Int) {
    let (text, format, count) = TelemetryReaderTests.texts[index]
    let (reader, results) = read(text, size: size)
    #expect(reader.format == format)
    #expect(results.flatMap(\.readings).count == count, "\(results)")
    #expect(results.allSatisfy { $0.rejected == nil })
    #expect(results == read(text, format: format).1)
  }

  @Test("an envelope gives topic and received time; a file without them was received when observed")
  func envelope() {
    let (_, results) = read(TelemetryReaderTests.texts[3].0)
    #expect(results.flatMap(\.readings).map(\.received) == [1_626_912_000.25, 1_626_912_000.25])
    #expect(results.flatMap(\.readings).map(\.observed) == [1_626_912_000.25, 1_626_912_000.25])
    #expect(
      read(TelemetryReaderTests.texts[2].0).1.flatMap(\.readings).map(\.received) == [
        1_626_912_000, 1_626_912_000, 1_626_912_060,
      ])
  }

  @Test(
    "bytes come back from base64, and an envelope that cannot be read is refused",
    arguments: [
      (#"{"received":1,"payload_base64":"/wAK"}"#, RejectionReason.notText),
      (#"{"received":1,"payload_base64":"?"}"#, .malformed),
      (#"{"received":"now","payload":7}"#, .time), (#"{"received":1,"topic":7,"payload":7}"#, .malformed),
      (#"{"received":1,"payload":""}"#, .empty),
      (#"{"received":1,"payload":null}"#, .unmapped),
      (#"{"received":1626912000,"retained":true,"payload":{"n":"urn:paddy:f:p:ph","v":7}}"#, .time),
      (#"{"received":1,"retained":"yes","payload":7}"#, .malformed),
      (#"{"received":1,"payload":{"n":"urn:paddy:f:p:ph","v":7,"t":1626912000}}"#, .clock),
    ])
  func refused(line: String, reason: RejectionReason) {
    #expect(read(line, format: .ndjson).1.map { $0.rejected?.records[0].fault.reason } == [reason])
  }

  @Test("bad rows are refused by line, and a bad header refuses all after it")
  func lines() {
    let (reader, results) = read("time,ph\n1626912000,7\nnow,7\n\n1626912000\n1626912000,acid\n")
    #expect(results.compactMap(\.rejected?.line) == [3, 5, 6])
    #expect(reader.intake.counts.messages == 4 && reader.intake.counts.addUp)
    let bad = read("time,acid\n1626912000,7\n1626912000,7\n")
    #expect(bad.1.compactMap { $0.rejected?.line } == [1, 2, 3])
  }

  @Test(
    "a message of the greatest length may be longer in an envelope; what is longer than any line comes out in pieces",
    arguments: [1, 50, 1000])
  func long(size: Int) {
    var reader = TelemetryReader(Intake(), format: .ndjson)
    reader.intake.longest = 100
    let bell = String(repeating: "\\u0007", count: 90)
    let text =
      "{\"received\":1626912000,\"payload\":\"{\\\"n\\\":\\\"\(bell)\\\"}\"}\n" + String(repeating: "x", count: 12_345) + "\n{}\n"
    var results: [Intake.Result] = []
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      results += reader.read(rest.prefix(size), received: nil)
      rest = rest.dropFirst(size)
    }
    results += reader.finish(received: nil)
    #expect(results.map { $0.rejected?.records[0].fault.reason } == [.malformed, .tooLong, .tooLong, .tooLong, .unmapped])
    #expect(results[1...3].reduce(0) { $0 + ($1.rejected?.raw.count ?? 0) } == 12_345)
    #expect(results.map { $0.rejected?.line } == [1, 2, 2, 2, 3])
  }

  @Test("2,000 damaged files never stop it, and whatever the pieces the counts are the same")
  func damaged() {
    var random = RandomStream(seed: 2, purpose: "damaged files", member: 0)
    for number in 0..<2000 {
      var bytes = Array(TelemetryReaderTests.texts[number % 4].0.utf8)
      for _ in 0...random.index(below: 5) { bytes[random.index(below: bytes.count)] = UInt8(random.index(below: 256)) }
      var counts: [IntakeCounts] = []
      for size in [1 << 20, 1 + random.index(below: 40)] {
        var reader = TelemetryReader(Intake(farm: "f", plot: "p"))
        var rest = bytes[...]
        while !rest.isEmpty {
          _ = reader.read(rest.prefix(size), received: nil)
          rest = rest.dropFirst(size)
        }
        _ = reader.finish(received: nil)
        counts.append(reader.intake.counts)
      }
      #expect(counts[0].addUp && counts[0] == counts[1])
    }
  }
}
