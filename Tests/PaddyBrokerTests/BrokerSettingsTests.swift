import Foundation
import PaddyBroker
import Testing

@Suite struct BrokerSettingsTests {
  @Test(
    "an address tells host and port",
    arguments: [
      ("mqtt://farm.example", "farm.example", 1883), ("mqtt://10.0.0.1:18830", "10.0.0.1", 18_830),
      ("mqtt://[::1]:1884/", "::1", 1884),
    ])
  func address(url: String, host: String, port: Int) throws {
    let settings = try BrokerSettings(url: url, clientID: "paddy")
    #expect(settings.host == host && settings.port == port)
  }

  @Test("TLS has a port of its own and needs authorities")
  func tls() throws {
    #expect(try BrokerSettings(url: "mqtts://farm.example", clientID: "paddy", authorities: "/ca.pem").port == 8883)
    #expect(throws: BrokerError.self) { try BrokerSettings(url: "mqtts://farm.example", clientID: "paddy") }
    #expect(throws: BrokerError.self) {
      try BrokerSettings(url: "mqtt://farm.example", clientID: "paddy", authorities: "/ca.pem")
    }
  }

  @Test(
    "what is no address, or holds a password, is refused",
    arguments: [
      "", "farm.example", "http://farm.example", "mqtt://", "mqtt://u@farm.example", "mqtt://u:p@farm.example",
      "mqtt://farm.example/x", "mqtt://farm.example:0", "mqtt://farm.example:70000",
    ])
  func refused(url: String) {
    let error = #expect(throws: BrokerError.self) { try BrokerSettings(url: url, clientID: "paddy") }
    #expect(error?.kind == .settings)
    #expect(error?.description.contains("u:p") != true || url != "mqtt://u:p@farm.example")
  }

  @Test("user and password come from the environment, and the password is in no message")
  func environment() throws {
    #expect(try BrokerCredentials(environment: [:]) == nil)
    let credentials = try BrokerCredentials(environment: ["PADDY_MQTT_USER": "twin", "PADDY_MQTT_PASSWORD": "secret"])
    #expect(credentials == BrokerCredentials(user: "twin", password: "secret"))
    #expect(credentials.map { "\($0)" } == "user twin with a password")
    #expect(throws: BrokerError.self) { try BrokerCredentials(environment: ["PADDY_MQTT_PASSWORD": "secret"]) }
  }

  @Test("or from a file that not everybody may read")
  func file() throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("credentials-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    func write(_ text: String, _ mode: Int) throws {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path))
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    }
    try write("twin\nse cret\n", 0o600)
    #expect(try BrokerCredentials(file: path) == BrokerCredentials(user: "twin", password: "se cret"))
    try write("twin\nsecret\n", 0o644)
    #expect(throws: BrokerError.self) { try BrokerCredentials(file: path) }
    for text in ["", "\nsecret", "twin\nsecret\nmore"] {
      try write(text, 0o600)
      #expect(throws: BrokerError.self) { try BrokerCredentials(file: path) }
    }
    #expect(throws: BrokerError.self) { try BrokerCredentials(file: path + "-none") }
  }
}
