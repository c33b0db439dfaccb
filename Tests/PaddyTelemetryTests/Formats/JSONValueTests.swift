import Numbers
import Testing

import PaddyTelemetry

@Suite struct JSONValueTests {
  @Test("a value is written on one line as it reads back, keys in order")
  func line() throws {
    let text = #"{"b":[1,2.5,-0.000001,true,null],"a":"\"é\n\u0001\\","c":{}}"#
    let value = try JSONValue.parse(Array(text.utf8))
    #expect(value.line == #"{"a":"\"é\n\u0001\\","b":[1,2.5,-1e-06,true,null],"c":{}}"#)
    #expect(try JSONValue.parse(Array(value.line.utf8)) == value)
  }

  @Test("1 is a number and true is none")
  func truth() throws {
    #expect(try JSONValue.parse(Array("[1,true,0,false]".utf8)) == .list([.number(1), .bool(true), .number(0), .bool(false)]))
  }

  @Test(
    "what is no JSON says why",
    arguments: [
      ("", RejectionReason.malformed), ("{", .malformed), ("[1", .malformed), ("NaN", .malformed), ("[1e999]", .malformed),
      ("[\0]", .malformed), (String(repeating: "[", count: 33) + String(repeating: "]", count: 33), .tooDeep),
      (String(repeating: "[", count: 100_000), .tooDeep), ("{\"a\" 1}", .malformed), ("\"\\ud800\"", .malformed),
    ])
  func refused(text: String, reason: RejectionReason) {
    let fault = #expect(throws: RecordFault.self) { try JSONValue.parse(Array(text.utf8)) }
    #expect(fault?.reason == reason)
  }

  @Test(
    "a number is written as short as it reads back, and the largest too",
    arguments: [
      (7.0, "7"), (-0.0, "-0.0"), (0x1p53, "9007199254740992.0"), (-9_223_372_036_854_775_808, "-9.223372036854776e+18"),
      (1.7976931348623157e308, "1.7976931348623157e+308"), (Double.leastNonzeroMagnitude, "5e-324"), (.nan, "null"),
      (-.infinity, "null"),
    ])
  func decimals(value: Double, due: String) {
    #expect(JSONValue.decimal(value) == due)
    #expect(!value.isFinite || Double(due) == value)
  }

  @Test("brackets within a text do not nest")
  func texts() throws {
    let text = "\"" + String(repeating: "[\\\"", count: 100) + "\""
    #expect(try JSONValue.parse(Array(text.utf8)) == .text(String(repeating: "[\"", count: 100)))
  }

  @Test("bytes that are no UTF-8 are no text")
  func bytes() {
    let fault = #expect(throws: RecordFault.self) { try JSONValue.parse([0x22, 0xFF, 0x22]) }
    #expect(fault?.reason == .notText)
  }

  @Test(
    "numbers of telemetry read as the nearest double",
    arguments: [
      "0.1", "1626912000.25", "4.35", "1e-7", "123456789.123456789", "1626912034.1234567", "18446744073709551617",
      "0.1234567890123456789",
    ])
  func number(text: String) throws { #expect(try JSONValue.parse(Array(text.utf8)) == .number(Double(text)!)) }

  @Test(
    "a decimal in a table is digits, not nan, inf or hexadecimal", arguments: ["nan", "inf", "0x1p3", "", "-", "1e999", "1 "])
  func decimal(text: String) { #expect(decimalNumber(text) == nil) }

  @Test("random numbers of any length read as the nearest double")
  func numbers() throws {
    var random = RandomStream(seed: 4, purpose: "numbers", member: 0)
    for _ in 0..<20_000 {
      var text = random.chance(0.3) ? "-" : ""
      text += "\(1 + random.index(below: 9))" + (0..<random.index(below: 22)).map { _ in "\(random.index(below: 10))" }.joined()
      if random.chance(0.7) { text += "." + (0...random.index(below: 22)).map { _ in "\(random.index(below: 10))" }.joined() }
      if random.chance(0.3) { text += "e\(random.index(below: 400) - 250)" }
      guard let due = Double(text), due.isFinite else { continue }
      #expect(try JSONValue.parse(Array(text.utf8)) == .number(due), "\(text)")
    }
  }
}
