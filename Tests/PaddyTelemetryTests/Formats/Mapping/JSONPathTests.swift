import Testing

import PaddyTelemetry

@Suite struct JSONPathTests {
  private let value = try! JSONValue.parse(Array(#"{"a":{"b":[1,{"c":"x"}],"@iot.id":3},"":5}"#.utf8))

  @Test(
    "a path leads to a value",
    arguments: [("a.b.0", JSONValue.number(1)), ("a.b.1.c", .text("x")), (#"a.@iot\.id"#, .number(3))])
  func leads(text: String, due: JSONValue) throws { #expect(try #require(JSONPath(text)).value(in: value) == due) }

  @Test("or to nothing", arguments: ["b", "a.c", "a.b.2", "a.b.-1", "a.b.x", "a.b.0.c", "a.b.99999999999999999999"])
  func nothing(text: String) throws { #expect(try #require(JSONPath(text)).value(in: value) == nil) }

  @Test("$ is the whole, * at the end every member")
  func whole() throws {
    #expect(try #require(JSONPath("$")).value(in: value) == value)
    #expect(try #require(JSONPath("*")).isWide && JSONPath("a.*")?.isWide == true)
  }

  @Test("an empty step or a * elsewhere is no path", arguments: ["", "a.", ".a", "a..b", "*.a", "a.*.b"])
  func refused(text: String) { #expect(JSONPath(text) == nil) }
}
