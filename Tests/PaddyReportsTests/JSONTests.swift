import Foundation
import PaddyReports
import Testing

@Suite struct JSONTests {
  @Test("keys keep their order, what is no number is null, text is escaped") func written() {
    let value = JSON.object([
      ("b", .object([("mean", .number(0.1)), ("sd", .number(.nan)), ("n", .integer(3))])), ("a", .string("x\"\\\n\u{1}é")),
      ("c", .array([.bool(true), .null])), ("d", .array([])),
    ])
    #expect(
      value.rendered()
        == "{\n  \"b\": {\"mean\": 0.1, \"sd\": null, \"n\": 3},\n  \"a\": \"x\\\"\\\\\\n\\u0001é\",\n  \"c\": [true, null],\n  \"d\": []\n}\n"
    )
  }
  @Test("another reader gets back the same doubles and the same text") func readBack() throws {
    let numbers = [1.0 / 3, 1e-300, 123456789.125, -0.1]
    let value = JSON.object([("n", .array(numbers.map { .number($0) })), ("t", .string("tab\tquote\"line\r\n稻 🐸"))])
    let read = try JSONSerialization.jsonObject(with: Data(value.rendered().utf8)) as? [String: Any]
    #expect(read?["n"] as? [Double] == numbers)
    #expect(read?["t"] as? String == "tab\tquote\"line\r\n稻 🐸")
  }
}
