import PaddyBroker
import Testing

@Suite struct BrokerAddressTests {
  @Test(
    "host, port and topic",
    arguments: [
      ("mqtt://farm.example", "farm.example", nil, ""), ("mqtt://10.0.0.1:18830/paddy/#", "10.0.0.1", 18_830, "paddy/#"),
      ("mqtt://[::1]:1884/", "::1", 1884, ""), ("mqtt://[::1]", "::1", nil, ""),
      ("mqtts://farm.example/a/+/b", "farm.example", nil, "a/+/b"),
    ] as [(String, String, Int?, String)])
  func read(text: String, host: String, port: Int?, topic: String) throws {
    let address = try BrokerAddress(text)
    #expect(address.host == host && address.port == port && address.topic == topic)
    #expect(address.isSecure == text.hasPrefix("mqtts"))
  }

  @Test(
    "what is wrong is said",
    arguments: [
      ("mqtt://u:p@farm.example", "user and password never stand in the address; see --credentials"),
      ("mqtt://:1883/x", "mqtt://:1883/x names no host"), ("mqtt://a:1:2", "mqtt://a:1:2 names no host"),
      ("mqtt://a:0", "0 is no port"), ("mqtt://a:x/y", "x is no port"), ("mqtt://[::1]x", "mqtt://[::1]x names no host"),
      ("http://a", "'http://a' is no broker; allowed are mqtt://host, mqtt://host:1883 and mqtts://host:8883"),
    ])
  func refused(text: String, said: String) {
    let error = #expect(throws: BrokerError.self) { try BrokerAddress(text) }
    #expect(error?.description == said && error?.kind == .settings)
  }
}
