import FlyingFox
import FlyingSocks
import Foundation
import PaddyPage
import PaddyTelemetry
import Synchronization
import Testing

@Suite("A web hook")
struct WebhookTests {
  /// A server on loopback that answers by a list, then always 200.
  private final class Receiver: Sendable {
    struct Post: Sendable { var number: String?, secret: String?, body: Data }
    let answers: Mutex<[Int]>
    let posts = Mutex<[Post]>([])
    init(_ answers: [Int]) { self.answers = Mutex(answers) }

    func answer(_ request: HTTPRequest) async throws -> HTTPResponse {
      let post = Post(
        number: request.headers[HTTPHeader("Paddy-Event")], secret: request.headers[HTTPHeader("Authorization")],
        body: try await request.bodyData)
      posts.withLock { $0.append(post) }
      let status = answers.withLock { $0.isEmpty ? 200 : $0.removeFirst() }
      let headers: HTTPHeaders = status == 302 ? [HTTPHeader("Location"): "/elsewhere"] : [:]
      return HTTPResponse(statusCode: HTTPStatusCode(status, phrase: "As told"), headers: headers)
    }
  }

  private func events(_ count: Int) -> [AlarmEvent] {
    var book = AlarmBook(farm: "linan")
    return (0..<count).flatMap { plot in
      [0.0, 1800].flatMap { seconds in
        book.take(
          AlarmEvidence(
            plot: "plot-\(plot)", kind: .lowOxygen, subject: "flat", value: 0.5, unit: "g/m3", observed: 1_626_912_000 + seconds,
            cause: "Night",
            source: .measured), now: 1_626_912_000 + seconds)
      }
    }
  }

  private func receiving(_ answers: [Int], _ body: (Receiver, String) async throws -> Void) async throws {
    let receiver = Receiver(answers)
    let server = HTTPServer(
      address: try .inet(ip4: "127.0.0.1", port: 0), logger: .disabled,
      handler: ClosureHTTPHandler { try await receiver.answer($0) })
    let run = Task { try await server.run() }
    try await server.waitUntilListening()
    guard case .ip4(_, let port) = await server.listeningAddress else { throw CancellationError() }
    do { try await body(receiver, "http://127.0.0.1:\(port)/hook") } catch {
      run.cancel()
      throw error
    }
    await server.stop(timeout: 0.2)
    run.cancel()
  }

  private var quick: Webhook.Options {
    var options = Webhook.Options()
    (options.firstPause, options.longestPause, options.timeout) = (0.01, 0.05, 5)
    return options
  }

  @Test("What fails is posted again until it is taken, in order, none lost")
  func retries() async throws {
    try await receiving([500, 503, 200, 429, 408]) { receiver, address in
      let hook = try Webhook(address: address, headers: ["Authorization": "Bearer of tests"], options: quick)
      let events = events(3)
      #expect(events.count == 3)
      for event in events { await hook.send(event) }
      #expect(await hook.stop(patience: 20) == 0)
      let posts = receiver.posts.withLock { $0 }
      #expect(posts.map(\.number) == [1, 1, 1, 2, 2, 2, 3].map { "linan#\($0)" })
      #expect(posts.allSatisfy { $0.secret == "Bearer of tests" })
      #expect(posts.last?.body == events[2].webhookBody())
      let counts = await hook.counts
      #expect(
        counts.handedIn == 3 && counts.delivered == 3 && counts.failedAttempts == 4 && counts.dropped == 0 && counts.refused == 0)
    }
  }

  @Test("What is refused for good is not posted again, and a redirection is not followed", arguments: [400, 401, 404, 302])
  func refused(status: Int) async throws {
    try await receiving([status]) { receiver, address in
      let hook = try Webhook(address: address, options: quick)
      for event in events(2) { await hook.send(event) }
      #expect(await hook.stop(patience: 20) == 0)
      let counts = await hook.counts
      #expect(receiver.posts.withLock { $0.count } == 2 && counts.refused == 1 && counts.delivered == 1)
      #expect(await hook.latestFailure == "answer \(status)")
    }
  }

  @Test("An answer that cannot be read is asked for three times and not for ever")
  func unreadable() async throws {
    let server = try await AsyncSocket.listening(at: .inet(ip4: "127.0.0.1", port: 0))
    let answers = Task {
      var count = 0
      while let client = try? await server.socket.accept() {
        _ = try? await client.read(atMost: 4096)
        try? await client.write(Data("HTTP/1.1 200 OK\r\nContent-Length:0\r\nConnection:close\r\n\r\n".utf8))
        try? client.close()
        count += 1
      }
      return count
    }
    let hook = try Webhook(address: "http://127.0.0.1:\(server.port)/hook", options: quick)
    for event in events(2) { await hook.send(event) }
    #expect(await hook.stop(patience: 20) == 0)
    let counts = await hook.counts
    #expect(counts.unclear == 2 && counts.failedAttempts == 4 && counts.handedIn == 2)
    server.pool.cancel()
    answers.cancel()
    try? server.socket.close()
  }

  @Test("With nobody there the queue keeps the newest, and every event is accounted for")
  func nobodyThere() async throws {
    var options = quick
    options.capacity = 4
    let hook = try Webhook(address: "http://127.0.0.1:9/hook", options: options)
    for event in events(10) { await hook.send(event) }
    let left = await hook.stop(patience: 0.3)
    let counts = await hook.counts
    #expect(left == 4 && counts.dropped == 6 && counts.handedIn == 10 && counts.delivered == 0 && counts.failedAttempts > 1)
    #expect(await hook.latestFailure != nil)
  }

  @Test(
    "What is no address of a web hook is said to be none",
    arguments: ["", "village.example", "ftp://x/y", "file:///etc/passwd", "http://"])
  func addresses(text: String) throws {
    #expect { try Webhook(address: text) } throws: {
      "\($0)" == "'\(text)' is no address of a web hook; it begins with http:// or https://"
    }
  }
}

extension AsyncSocket {
  /// A bare listener, for answers that no server gives.
  fileprivate static func listening(
    at address: some SocketAddress
  ) async throws -> (socket: AsyncSocket, port: UInt16, pool: Task<Void, any Error>) {
    let pool = HTTPServer.defaultPool()
    try await pool.prepare()
    let socket = try Socket(domain: Int32(type(of: address).family))
    try socket.bind(to: address)
    try socket.listen()
    guard case .ip4(_, let port) = try socket.sockname() else { throw CancellationError() }
    return (try AsyncSocket(socket: socket, pool: pool), port, Task { try await pool.run() })
  }
}
