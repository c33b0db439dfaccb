import Foundation
import PaddyPage
import PaddyTelemetry
import Testing

@Suite("The live page as a server")
struct LivePageTests {
  /// A served page for the length of `body`.
  private func serving<Result>(
    _ snapshot: LiveSnapshot? = PageFixture.farm(plots: 2), host: String = "127.0.0.1", mostReaders: Int = 64,
    _ body: (LivePage, UInt16) async throws -> Result
  ) async throws -> Result {
    let page = LivePage(host: host, port: 0, mostReaders: mostReaders)
    if let snapshot { page.publish(snapshot) }
    let port = try await page.start()
    let result: Result
    do { result = try await body(page, port) } catch {
      await page.stop()
      throw error
    }
    await page.stop()
    return result
  }

  @Test(
    "What is where, and of which type",
    arguments: [
      ("/", 200, "text/html; charset=utf-8"), ("/?plot=plot-2", 200, "text/html; charset=utf-8"),
      ("/?plot=nowhere", 404, "text/html; charset=utf-8"),
      ("/state.json", 200, "application/json"), ("/metrics", 200, "application/openmetrics-text; version=1.0.0; charset=utf-8"),
      ("/favicon.ico", 404, "text/plain; charset=utf-8"), ("/../../etc/passwd", 404, "text/plain; charset=utf-8"),
      ("/%2e%2e/etc/passwd", 404, "text/plain; charset=utf-8"),
    ])
  func places(path: String, status: Int, type: String) async throws {
    try await serving { _, port in
      for method in ["GET", "HEAD"] {
        let answer = try await RawClient.ask(port, method, path)
        #expect(answer.status == status && answer.head.contains("Content-Type: \(type)\r\n"), "\(method)")
        #expect((method == "HEAD") == answer.body.isEmpty)
        for header in [
          "Content-Security-Policy: default-src 'self' 'unsafe-inline';", "X-Content-Type-Options: nosniff",
          "Cache-Control: no-store",
        ] {
          #expect(answer.head.contains(header))
        }
      }
      let (get, head) = (try await RawClient.ask(port, "GET", path), try await RawClient.ask(port, "HEAD", path))
      #expect(
        get.head.contains("Content-Length: \(get.body.utf8.count)")
          && head.head.contains("Content-Length: \(get.body.utf8.count)"))
    }
  }

  @Test("It can be read, not written", arguments: ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"])
  func readOnly(method: String) async throws {
    try await serving { _, port in
      for path in ["/", "/state.json", "/events", "/nowhere"] {
        let answer = try await RawClient.ask(port, method, path)
        #expect(answer.status == 405 && answer.head.contains("Allow: GET, HEAD"))
      }
    }
  }

  @Test(
    "On loopback it answers to this machine's names only, so that no page of a stranger reaches it by a name of his own",
    arguments: [
      ("127.0.0.1", true), ("localhost:8080", true), ("LOCALHOST", true), ("[::1]:80", true), ("127.0.0.1:1", true),
      ("evil.example", false),
      ("localhost.evil.example", false), ("127.0.0.1.evil.example:80", false), ("", false), ("localhost:80@evil", false),
      ("[::1]x", false),
    ])
  func hosts(host: String, isAnswered: Bool) async throws {
    try await serving { _, port in
      let answer = try await RawClient.ask(port, "GET", "/state.json", host: host)
      #expect(answer.status == (isAnswered ? 200 : 421))
      #expect(answer.body.contains("Taiyang") == isAnswered)
    }
  }

  @Test("Told to listen to all it answers to any name")
  func anyHost() async throws {
    try await serving(host: "0.0.0.0") { _, port in
      let answer = try await RawClient.ask(port, "GET", "/state.json", host: "paddy.village:8080")
      #expect(answer.status == 200)
    }
  }

  @Test("Before the first snapshot there is a page, no state, and metrics without a sample")
  func empty() async throws {
    try await serving(nil) { _, port in
      let page = try await RawClient.ask(port, "GET", "/")
      #expect(page.body.contains("Waiting for the first reading"))
      #expect(try await RawClient.ask(port, "GET", "/state.json").status == 503)
      #expect(try await RawClient.ask(port, "GET", "/metrics").body == "# EOF\n")
    }
  }

  @Test("The state reads back as it was given, and the same state gives the same bytes")
  func state() async throws {
    let snapshot = PageFixture.farm(plots: 3)
    try await serving(snapshot) { page, port in
      let first = try await RawClient.ask(port, "GET", "/state.json").body
      #expect(try JSONDecoder().decode(LiveSnapshot.self, from: Data(first.utf8)) == snapshot)
      page.publish(snapshot)
      #expect(try await RawClient.ask(port, "GET", "/state.json").body == first)
      let keys = try #require(try JSONSerialization.jsonObject(with: Data(first.utf8)) as? [String: Any])
      #expect(
        Set(keys.keys) == [
          "farm", "title", "time_unix_s", "zone_s", "feed", "plots", "sensors", "alarms", "recent_alarms", "forecast", "messages",
        ])
    }
  }

  @Test("Every reader of events hears at once of a new snapshot")
  func events() async throws {
    try await serving { page, port in
      let readers = try (0..<5).map { _ in try RawClient(port: port) }
      for reader in readers { await reader.write("GET /events HTTP/1.1\r\nHost: localhost\r\n\r\n") }
      for reader in readers {
        let text = await reader.read(until: "\"revision\":1,")
        #expect(text.contains("Content-Type: text/event-stream") && text.contains("event: snapshot\nid: 1\ndata: {"))
      }
      page.publish(PageFixture.farm(plots: 2, withAlarms: false))
      for reader in readers {
        let text = await reader.read(until: "\n\n")
        #expect(text.contains("id: 2\ndata: {\"revision\":2,\"time_unix_s\":1627134000.0,\"alarms\":0,\"status\":\"well\"}\n\n"))
      }
    }
  }

  @Test("A reader who does not read holds nobody up and finds the newest when he looks again")
  func slowReader() async throws {
    try await serving { page, port in
      let slow = try RawClient(port: port)
      await slow.write("GET /events HTTP/1.1\r\nHost: localhost\r\n\r\n")
      _ = await slow.read(until: "\"revision\":1,")
      // Asks for the page again and again on one connection and never reads: its buffers fill and its task waits.
      let clogged = try RawClient(port: port, patience: 0.2)
      for _ in 0..<400 { await clogged.write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n") }
      let snapshot = PageFixture.farm(plots: 2)
      let clock = ContinuousClock()
      let spent = clock.measure { for _ in 0..<20_000 { page.publish(snapshot) } }
      #expect(spent < .seconds(1))
      let text = await slow.read(until: "\"revision\":20001,")
      #expect(text.contains("\"revision\":20001,"))
      // Those in between were left out.
      #expect(text.split(separator: "event: snapshot").count < 2000)
      #expect(try await RawClient.ask(port, "GET", "/state.json").status == 200)
    }
  }

  @Test("Readers past the limit are turned away; who hangs up makes room")
  func readerLimit() async throws {
    try await serving(mostReaders: 2) { page, port in
      var readers = try (0..<2).map { _ in try RawClient(port: port) }
      for reader in readers {
        await reader.write("GET /events HTTP/1.1\r\nHost: localhost\r\n\r\n")
        #expect(await reader.read(until: "id: 1").contains("id: 1"))
      }
      #expect(try await RawClient.ask(port, "GET", "/events").status == 503)
      readers.removeAll()
      // A closed connection shows itself when it is written to.
      for _ in 0..<200 where page.readerCount > 0 {
        page.publish(PageFixture.farm(plots: 1))
        try await Task.sleep(for: .milliseconds(20))
      }
      #expect(page.readerCount == 0)
    }
  }

  @Test("Stopped it ends every connection within two seconds, frees its port and can be started again there")
  func stops() async throws {
    let page = LivePage(port: 0)
    page.publish(PageFixture.farm(plots: 1))
    let port = try await page.start()
    let reader = try RawClient(port: port)
    await reader.write("GET /events HTTP/1.1\r\nHost: localhost\r\n\r\n")
    _ = await reader.read(until: "id: 1")
    let idle = try RawClient(port: port)
    let clock = ContinuousClock()
    let start = clock.now
    await page.stop()
    await page.stop()
    #expect(clock.now - start < .seconds(2))
    #expect(await idle.read() == "")
    #expect(throws: RawClient.NoConnection.self) { try RawClient(port: port) }
    let next = LivePage(port: port)
    #expect(try await next.start() == port)
    await next.stop()
  }

  @Test("A port that is taken and an address that is none are told plainly")
  func cannotStart() async throws {
    try await serving { page, port in
      await #expect { try await LivePage(port: port).start() } throws: {
        "\($0)".hasPrefix("cannot listen on 127.0.0.1 port \(port): ")
      }
      await #expect { try await page.start() } throws: { "\($0)" == "the page has been started already" }
    }
    await #expect { try await LivePage(host: "the field", port: 0).start() } throws: {
      "\($0)".hasPrefix("'the field' is no address of this machine")
    }
  }

  @Test(
    "Noise on the line ends that connection and no other",
    arguments: ["\r\n\r\n", "GET\r\n\r\n", "\u{0}\u{1}\u{2}\r\n\r\n", "GET / HTTP/1.1\r\nContent-Length: -1\r\n\r\n"])
  func noise(text: String) async throws {
    try await serving { _, port in
      let client = try RawClient(port: port, patience: 2)
      await client.write(text)
      _ = await client.read()
      #expect(try await RawClient.ask(port, "GET", "/").status == 200)
    }
  }
}
