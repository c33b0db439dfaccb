internal import FlyingFox
internal import FlyingSocks
internal import Foundation
internal import Glibc
internal import Synchronization

/// The live page of a farm: a read-only web server of the latest snapshot. Bound to loopback unless told otherwise.
///
/// `/` one page without anything from outside, `/?plot=NAME` the same of one plot, `/state.json` the snapshot, `/events` server-sent events
/// that tell of a new snapshot, `/metrics` OpenMetrics. Left out: TLS and passwords; put a proxy before it where others may read along.
public final class LivePage: Sendable {
  public enum Failure: Error, CustomStringConvertible {
    case badAddress(String)
    case cannotListen(String, port: UInt16, reason: String)
    case alreadyStarted

    public var description: String {
      switch self {
      case .badAddress(let host):
        "'\(host)' is no address of this machine; allowed are localhost and IPv4 and IPv6 addresses as 127.0.0.1 or ::1"
      case .cannotListen(let host, let port, let reason): "cannot listen on \(host) port \(port): \(reason)"
      case .alreadyStarted: "the page has been started already"
      }
    }
  }

  /// How often a silent connection is tried — s.
  private static let heartbeat = 15.0

  private let host: String
  private let port: UInt16
  private let feed: LiveFeed
  private let running = Mutex<Running?>(nil)

  private struct Running {
    var server: HTTPServer
    var tasks: [Task<Void, Never>]
  }

  /// - Parameters:
  ///   - host: `localhost` or a numeric address; what is not loopback is open to all who reach it.
  ///   - port: 0 takes any free one.
  ///   - mostReaders: of `/events` at one time.
  public init(host: String = "127.0.0.1", port: UInt16 = 8080, mostReaders: Int = 64) {
    self.host = host
    self.port = port
    feed = LiveFeed(mostReaders: mostReaders)
  }

  /// Makes a snapshot the one that is shown. Never waits for readers; from any thread.
  public func publish(_ snapshot: LiveSnapshot) { feed.give(snapshot) }

  /// How many read `/events`.
  public var readerCount: Int { feed.readerCount }

  /// Starts to listen.
  /// - Returns: the port.
  public func start() async throws -> UInt16 {
    guard running.withLock({ $0 == nil }) else { throw Failure.alreadyStarted }
    let server = try makeServer()
    let box = FailureBox()
    let run = Task {
      do { try await server.run() } catch { box.failure.withLock { $0 = "\(error)" } }
    }
    while await server.listeningAddress == nil {
      if let reason = box.failure.withLock({ $0 }) { throw Failure.cannotListen(host, port: port, reason: reason) }
      try await Task.sleep(for: .milliseconds(5))
    }
    let feed = feed
    let heart = Task {
      while !Task.isCancelled {
        try? await Task.sleep(for: .seconds(LivePage.heartbeat))
        feed.wake()
      }
    }
    running.withLock { $0 = Running(server: server, tasks: [run, heart]) }
    switch await server.listeningAddress {
    case .ip4(_, let port), .ip6(_, let port): return port
    default: return port
    }
  }

  /// Ends every connection and frees the port.
  public func stop() async {
    let stopped = running.withLock { running in
      defer { running = nil }
      return running
    }
    guard let stopped else { return }
    feed.close()
    await stopped.server.stop(timeout: 0.5)
    for task in stopped.tasks { task.cancel() }
    for task in stopped.tasks { await task.value }
  }

  private final class FailureBox: Sendable {
    let failure = Mutex<String?>(nil)
  }

  private func makeServer() throws -> HTTPServer {
    let numeric = host == "localhost" ? "127.0.0.1" : host
    let isLoopback = numeric == "::1" || numeric.hasPrefix("127.")
    let answers = PageRequest(feed: feed, isLoopback: isLoopback)
    let handler = ClosureHTTPHandler { answers.answer($0) }
    let pool = NoDelayPool(base: HTTPServer.defaultPool())
    if let address = try? sockaddr_in.inet(ip4: numeric, port: port) {
      return HTTPServer(address: address, pool: pool, logger: .disabled, handler: handler)
    }
    if numeric.contains(":"), let address = try? sockaddr_in6.inet6(ip6: numeric, port: port) {
      return HTTPServer(address: address, pool: pool, logger: .disabled, handler: handler)
    }
    throw Failure.badAddress(host)
  }
}
