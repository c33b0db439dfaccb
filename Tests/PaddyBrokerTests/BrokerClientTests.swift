import Foundation
import Testing

import PaddyBroker

@Suite(.serialized, .enabled(if: TestBroker.program != nil, "there is no program mosquitto to test against"))
struct BrokerClientTests {
  private func client(
    _ broker: TestBroker, _ name: String, _ topics: [String] = [], host: String = "127.0.0.1", authorities: String? = nil,
    credentials: BrokerCredentials? = nil, capacity: Int = 10_000, keepAlive: Int = 30,
    first: @escaping @Sendable (BrokerMessage) -> Void = { _ in }
  ) throws -> BrokerClient {
    var settings = BrokerSettings(
      host: host, port: broker.port, clientID: name, authorities: authorities, credentials: credentials)
    (settings.firstDelay, settings.longestDelay, settings.capacity) = (0.05, 0.4, capacity)
    settings.keepAlive = keepAlive
    return try BrokerClient(settings, topics: topics, clock: { 1_626_912_000 }, first: first)
  }

  private func texts(_ client: BrokerClient, _ count: Int, within seconds: Double = 15) -> [String] {
    var found: [String] = []
    while found.count < count, let message = client.next(within: seconds) {
      found.append(String(decoding: message.payload, as: UTF8.self))
    }
    return found
  }

  @Test("what is published comes, with topic, bytes and the time it came in")
  func receives() throws {
    let broker = try TestBroker()
    let twin = try client(broker, "twin", ["paddy/+/+/#"])
    try twin.connect()
    let sensor = try client(broker, "sensor")
    try sensor.connect()
    try sensor.publish([0, 255, 7], to: "paddy/linan/plot-3/ph")
    try sensor.publish([], to: "paddy/linan/plot-3/rain")
    try sensor.publish([1], to: "other")
    #expect(sensor.flush(within: 10))
    #expect(
      twin.next(within: 10) == BrokerMessage(topic: "paddy/linan/plot-3/ph", payload: [0, 255, 7], received: 1_626_912_000))
    #expect(twin.next(within: 10) == BrokerMessage(topic: "paddy/linan/plot-3/rain", payload: [], received: 1_626_912_000))
    #expect(twin.next(within: 0.2) == nil)
    twin.close()
    sensor.close()
    #expect(!twin.isConnected)
  }

  @Test("a broker that is killed and comes back finds both ends again, and nothing published meanwhile is lost")
  func killed() throws {
    let broker = try TestBroker()
    let twin = try client(broker, "twin", ["a/#"])
    try twin.connect()
    let sensor = try client(broker, "sensor")
    try sensor.connect()
    for number in 0..<100 { try sensor.publish(Array("before \(number)".utf8), to: "a/b") }
    #expect(sensor.flush(within: 10))
    #expect(texts(twin, 100).count == 100)
    broker.kill()
    for number in 0..<100 { try sensor.publish(Array("away \(number)".utf8), to: "a/b") }
    Thread.sleep(forTimeInterval: 0.3)
    #expect(sensor.unconfirmed == 100)
    try broker.start()
    #expect(sensor.flush(within: 20))
    // What the broker had not heard of before it died it sends once more: at least once is what QoS 1 promises.
    let due = Set((0..<100).map { "away \($0)" })
    var found: Set<String> = []
    while !found.isSuperset(of: due), let message = twin.next(within: 15) {
      found.insert(String(decoding: message.payload, as: UTF8.self))
    }
    #expect(found.isSuperset(of: due))
    #expect(found.subtracting(due).allSatisfy { $0.hasPrefix("before ") })
  }

  @Test("a session outlives its client and its broker: what came while both were away is there")
  func session() throws {
    let broker = try TestBroker()
    var twin: BrokerClient? = try client(broker, "twin", ["a/#"])
    try twin?.connect()
    twin?.close()
    twin = nil
    let sensor = try client(broker, "sensor")
    try sensor.connect()
    for number in 0..<500 { try sensor.publish(Array("\(number)".utf8), to: "a/b") }
    #expect(sensor.flush(within: 10))
    broker.stop()
    try broker.start()
    let again = try client(broker, "twin", ["a/#"])
    try again.connect()
    #expect(texts(again, 500) == (0..<500).map { "\($0)" })
  }

  @Test("the broker is told that a message has come only after it has been put away")
  func order() throws {
    let broker = try TestBroker()
    let gate = DispatchSemaphore(value: 0)
    let arrived = DispatchSemaphore(value: 0)
    let twin = try client(broker, "twin", ["a"]) { _ in
      arrived.signal()
      gate.wait()
    }
    try twin.connect()
    let sensor = try client(broker, "sensor")
    try sensor.connect()
    try sensor.publish([1], to: "a")
    #expect(arrived.wait(timeout: .now() + 10) == .success)
    Thread.sleep(forTimeInterval: 0.5)
    #expect(broker.log.contains("Sending PUBLISH to twin"))
    #expect(!broker.log.contains("Received PUBACK from twin"))
    gate.signal()
    #expect(twin.next(within: 10) != nil)
    for _ in 0..<100 where !broker.log.contains("Received PUBACK from twin") { Thread.sleep(forTimeInterval: 0.05) }
    #expect(broker.log.contains("Received PUBACK from twin"))
  }

  @Test("when nobody takes the messages the queue stays as short as agreed, and all come in the end")
  func pressure() throws {
    let broker = try TestBroker(isCareful: false)
    let twin = try client(broker, "twin", ["a"], capacity: 10)
    try twin.connect()
    let sensor = try client(broker, "sensor")
    try sensor.connect()
    for number in 0..<2000 { try sensor.publish(Array("\(number)".utf8), to: "a") }
    #expect(sensor.flush(within: 20))
    #expect(twin.waiting <= 10)
    #expect(texts(twin, 2000) == (0..<2000).map { "\($0)" })
  }

  @Test("40,000 messages come in the order in which they were sent")
  func many() throws {
    let broker = try TestBroker(isCareful: false)
    let twin = try client(broker, "twin", ["a"], capacity: 100_000)
    try twin.connect()
    let sensor = try client(broker, "sensor")
    try sensor.connect()
    let payload = #"[{"bn":"urn:paddy:linan:plot-3:","bt":1626912000,"n":"ph","u":"pH","v":7}]"#
    let time = try ContinuousClock().measure {
      for number in 0..<40_000 { try sensor.publish(Array("\(payload)\(number)".utf8), to: "a") }
      #expect(texts(twin, 40_000) == (0..<40_000).map { "\(payload)\($0)" })
    }
    print("messages through the broker: 40000 in \(time)")
  }

  @Test("a broker that loses patience with a full queue is found again, and the rest comes then")
  func patience() throws {
    let broker = try TestBroker()
    let twin = try client(broker, "twin", ["a"], capacity: 5, keepAlive: 5)
    try twin.connect()
    let sensor = try client(broker, "sensor")
    try sensor.connect()
    for number in 0..<200 { try sensor.publish(Array("\(number)".utf8), to: "a") }
    #expect(sensor.flush(within: 10))
    for _ in 0..<150 where !broker.log.contains("twin has exceeded timeout") { Thread.sleep(forTimeInterval: 0.1) }
    #expect(broker.log.contains("twin has exceeded timeout"))
    let due = Set((0..<200).map { "\($0)" })
    var found: Set<String> = []
    while !found.isSuperset(of: due), let message = twin.next(within: 10) {
      found.insert(String(decoding: message.payload, as: UTF8.self))
    }
    #expect(found == due)
  }

  @Test(
    "the right password is let in, a wrong one and none are refused",
    .enabled(if: isThere("mosquitto_passwd"), "there is no program mosquitto_passwd"))
  func password() throws {
    let broker = try TestBroker("allow_anonymous false\npassword_file FOLDER/passwords") { folder in
      let isMade = try run("mosquitto_passwd", "-b", "-c", folder + "/passwords", "twin", "se cret")
      #expect(isMade)
    }
    let path = broker.folder + "/credentials"
    try Data("twin\nse cret\n".utf8).write(to: URL(fileURLWithPath: path))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    try client(broker, "twin", ["a"], credentials: BrokerCredentials(file: path)).connect()
    try client(
      broker, "twin-2",
      credentials: BrokerCredentials(environment: ["PADDY_MQTT_USER": "twin", "PADDY_MQTT_PASSWORD": "se cret"])
    ).connect()
    for credentials in [BrokerCredentials(user: "twin", password: "secret"), nil] {
      let stranger = try client(broker, "stranger", ["a"], credentials: credentials)
      let error = #expect(throws: BrokerError.self) { try stranger.connect() }
      #expect(error?.kind == .refused)
      #expect(error?.description.contains("secret") == false)
    }
  }

  @Test(
    "TLS goes by the file of authorities, and a broker of another authority is refused",
    .enabled(if: isThere("openssl"), "there is no program openssl"))
  func tls() throws {
    func certificate(_ folder: String, _ name: String) throws {
      #expect(
        try run(
          "openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost", "-addext",
          "subjectAltName=DNS:localhost,IP:127.0.0.1",
          "-keyout", "\(folder)/\(name).key", "-out", "\(folder)/\(name).pem"))
    }
    let broker = try TestBroker("allow_anonymous true\ncertfile FOLDER/own.pem\nkeyfile FOLDER/own.key") { folder in
      try certificate(folder, "own")
      try certificate(folder, "other")
    }
    let twin = try client(broker, "twin", ["a"], host: "localhost", authorities: broker.folder + "/own.pem")
    try twin.connect()
    try twin.publish([7], to: "a")
    #expect(twin.next(within: 10)?.payload == [7])
    let stranger = try client(broker, "stranger", host: "localhost", authorities: broker.folder + "/other.pem")
    let error = #expect(throws: BrokerError.self) { try stranger.connect(patience: 1.5) }
    #expect(error?.kind == .unreachable)
    #expect(throws: BrokerError.self) { try client(broker, "x", authorities: broker.folder + "/none.pem") }
  }

  @Test("where nobody answers the attempts go on, and succeed when somebody does")
  func late() throws {
    let broker = try TestBroker()
    broker.stop()
    let twin = try client(broker, "twin", ["a"])
    let error = #expect(throws: BrokerError.self) { try twin.connect(patience: 0.3) }
    #expect(error?.kind == .unreachable)
    try broker.start()
    try twin.connect(patience: 10)
    #expect(twin.isConnected)
  }

  @Test("topics that are none are refused before anything is sent")
  func topics() throws {
    let broker = try TestBroker()
    for topic in ["a/#/b", "a+", ""] { #expect(throws: BrokerError.self) { try client(broker, "twin", [topic]) } }
    #expect(throws: BrokerError.self) { try client(broker, "") }
    #expect(throws: BrokerError.self) { try client(broker, "twin", keepAlive: 4) }
    let twin = try client(broker, "twin")
    try twin.connect()
    for topic in ["a/+", "#", ""] { #expect(throws: BrokerError.self) { try twin.publish([1], to: topic) } }
    twin.close()
    #expect(throws: BrokerError.self) { try twin.publish([1], to: "a") }
    #expect(throws: BrokerError.self) { try twin.connect() }
  }
}
