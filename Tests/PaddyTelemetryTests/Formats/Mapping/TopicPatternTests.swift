import PaddyTelemetry
import Testing

@Suite struct TopicPatternTests {
  @Test(
    "a topic that fits gives what the names stand for",
    arguments: [
      ("v3/{app}/devices/{device}/up", "v3/linan/devices/eui-1/up", ["app": "linan", "device": "eui-1"]),
      (
        "v3/{app}@{tenant}/+/{device}/#", "v3/linan@ttn/devices/eui-1/up/x", ["app": "linan", "tenant": "ttn", "device": "eui-1"]
      ),
      ("v1.1/Datastreams({device})/Observations", "v1.1/Datastreams(3)/Observations", ["device": "3"]), ("a/#", "a", [:]),
      ("#", "a/b/c", [:]),
      ("a/+/c", "a//c", [:]),
    ] as [(String, String, [String: String])])
  func fits(pattern: String, topic: String, due: [String: String]) throws {
    #expect(try #require(TopicPattern(pattern)).match(topic) == due)
  }

  @Test(
    "another topic does not fit",
    arguments: [
      ("a/b", "a"), ("a/b", "a/b/c"), ("a/+", "a"), ("a/+", "a/b/c"), ("a/{x}", "a/"), ("a/D({x})", "a/D()"),
      ("a/D({x})", "a/D(3"),
      ("a/D({x})", "a/D(3)x"), ("a/#", "b/c"), ("{x}y", "y"),
    ])
  func fitsNot(pattern: String, topic: String) throws { #expect(try #require(TopicPattern(pattern)).match(topic) == nil) }

  @Test("what is no pattern is refused", arguments: ["", "a/#/b", "a#", "a+/b", "{", "{}", "a/}", "{a b}", "{a}{b}"])
  func refused(text: String) { #expect(TopicPattern(text) == nil) }

  @Test("a client subscribes to a level with a name by +")
  func subscription() {
    #expect(TopicPattern("v1.1/Datastreams({device})/+/x/#")?.subscription == "v1.1/+/+/x/#")
  }
}
