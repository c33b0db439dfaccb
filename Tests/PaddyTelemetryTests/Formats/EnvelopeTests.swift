import Numbers
import Testing

import PaddyTelemetry

@Suite struct EnvelopeTests {
  private static let messages =
    [
      "", "7", "hello \"you\"", "[]", "null", "{\"n\":\"urn:paddy:f:p:ph\",\"v\":7}", "{\"v\":7.25}",
      "[{\"bn\":\"urn:paddy:f:p:\",\"n\":\"ph\",\"v\":7},\n {\"n\":\"acid\",\"v\":1e999}]", "{\"received\":1,\"payload\":7}",
      "{\"ts\":1626912000000,\"values\":{\"ph\":7}}", "\"\\u0000\"", "\u{0}\u{1F}\u{7F}é临",
      String(repeating: "[", count: 32) + String(repeating: "]", count: 32),
      String(repeating: "[", count: 33),
    ].map { Array($0.utf8) } + [[0xFF, 0x00], [0xEF, 0xBB, 0xBF, 0x37], [0x37, 0x0D]]

  private func compare(_ payload: [UInt8], _ topic: String?, isRetained: Bool) {
    let received = 1_626_912_060.125
    var live = Intake(farm: "f", plot: "p")
    let due = live.take(payload, topic: topic, received: received, isRetained: isRetained)
    var reader = TelemetryReader(Intake(farm: "f", plot: "p"), format: .ndjson)
    let line = Envelope.line(payload, topic: topic, received: received, isRetained: isRetained)
    #expect(!line.utf8.contains(0x0A))
    var found = reader.read(Array((line + "\n").utf8), received: nil) + reader.finish(received: nil)
    #expect(found.count == 1)
    #expect(found[0].rejected?.line == (due.rejected == nil ? nil : 1))
    found[0].rejected?.line = nil
    #expect(found[0] == due, "\(line)")
    #expect(reader.intake.counts == live.counts)
  }

  @Test("a message read from a journal has the same end as when it came", arguments: messages, [false, true])
  func replay(payload: [UInt8], isRetained: Bool) {
    compare(payload, "paddy/f/p/ph", isRetained: isRetained)
    compare(payload, nil, isRetained: isRetained)
  }

  @Test("and so have 20,000 damaged ones")
  func damaged() {
    var random = RandomStream(seed: 6, purpose: "journal", member: 0)
    for _ in 0..<20_000 {
      var bytes = EnvelopeTests.messages[random.index(below: EnvelopeTests.messages.count)]
      for _ in 0..<random.index(below: 4) {
        bytes.insert(UInt8(random.index(below: 256)), at: random.index(below: bytes.count + 1))
      }
      compare(bytes, random.chance(0.5) ? "paddy/f/p/ph" : nil, isRetained: random.chance(0.1))
    }
  }

  @Test("the longest message is read from a journal too, and a longer one has its own reason")
  func longest() {
    for count in [(1 << 20) - 2, 1 << 20] {
      compare([0x22] + Array(repeating: 0x07, count: count - 1) + [0x22], "a", isRetained: false)
      compare([0x22] + Array(repeating: 0x78, count: count) + [0x22], "a", isRetained: false)
    }
  }
}
