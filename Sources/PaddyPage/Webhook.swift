public import Foundation
internal import FoundationNetworking
public import PaddyTelemetry

/// Posts alarms to a web hook: each at least once, in order, again and again with growing pauses until it is taken or refused for good.
///
/// The queue is bounded: when it is full the oldest goes, counted. Each carries `Paddy-Event`, its number in the book of its farm, so that
/// the other side can tell what it has had. Secrets go into `headers`, from the environment or a file.
public actor Webhook {
  public struct Options: Sendable {
    /// How many events wait at most.
    public var capacity = 1000
    /// How long one attempt may take — s.
    public var timeout = 10.0
    /// The pause after the first failure, doubled after each further one up to the longest — s.
    public var firstPause = 1.0, longestPause = 300.0
    public init() {}
  }

  /// What became of every event handed in; with those that wait they add up.
  public struct Counts: Sendable, Codable, Equatable {
    public var handedIn = 0, delivered = 0
    /// The other side will not have them: an answer of 400 to 499 other than 408, 425 and 429, and redirections.
    public var refused = 0
    /// Answered three times in a way that Foundation's client cannot read (it wants a space after the colon of a header): most likely taken.
    public var unclear = 0
    /// Pushed out of a full queue.
    public var dropped = 0
    /// Attempts that will be made again.
    public var failedAttempts = 0
  }

  public enum AddressError: Error, CustomStringConvertible {
    case notHTTP(String)
    /// Foundation's client on Linux does not take them.
    case numericIPv6(String)
    public var description: String {
      switch self {
      case .notHTTP(let text): "'\(text)' is no address of a web hook; it begins with http:// or https://"
      case .numericIPv6(let text): "'\(text)' has a numeric IPv6 address; name the machine instead"
      }
    }
  }

  /// An event that has not been taken yet; for a checkpoint.
  public struct Waiting: Sendable, Codable, Equatable {
    /// Its number in the book of its farm.
    public var number: Int
    public var farm: String
    public var body: Data
  }

  private let url: URL
  private let headers: [String: String]
  private let options: Options
  private let zone: Int
  private let session: URLSession
  private var queue: [Waiting] = []
  private var worker: Task<Void, Never>?
  private var isStopping = false

  public private(set) var counts = Counts()
  /// Why the latest attempt failed.
  public private(set) var latestFailure: String?

  /// - Parameters:
  ///   - zone: of the clock in the line for people — seconds east of Greenwich.
  ///   - queued: what a checkpoint kept; it goes out first.
  public init(
    address: String, headers: [String: String] = [:], zone: Int = 0, options: Options = Options(), queued: [Waiting] = []
  ) throws {
    guard let url = URL(string: address), ["http", "https"].contains(url.scheme?.lowercased()), url.host?.isEmpty == false else {
      throw AddressError.notHTTP(address)
    }
    if url.host?.contains(":") == true { throw AddressError.numericIPv6(address) }
    self.url = url
    self.headers = headers
    self.zone = zone
    self.options = options
    queue = queued
    counts.handedIn = queued.count
    let configuration = URLSessionConfiguration.ephemeral
    configuration.timeoutIntervalForRequest = options.timeout
    configuration.timeoutIntervalForResource = options.timeout
    configuration.urlCache = nil
    session = URLSession(configuration: configuration, delegate: NoRedirection(), delegateQueue: nil)
  }

  /// What waits to be taken, the oldest first.
  public var waiting: [Waiting] { queue }

  /// Puts an event into the queue; never waits for the other side.
  public func send(_ event: AlarmEvent) {
    counts.handedIn += 1
    if queue.count >= max(1, options.capacity) {
      queue.removeFirst()
      counts.dropped += 1
    }
    queue.append(Waiting(number: event.sequence, farm: event.farm, body: event.webhookBody(zone: zone)))
    resume()
  }

  /// Begins with what a checkpoint kept, without waiting for a new event.
  public func resume() {
    if worker == nil, !isStopping, !queue.isEmpty { worker = Task { await self.work() } }
  }

  /// Gives what waits a last while and ends.
  /// - Parameter patience: s.
  /// - Returns: how many were left behind.
  @discardableResult public func stop(patience: Double = 0) async -> Int {
    let end = ContinuousClock.now + .seconds(patience)
    while !queue.isEmpty, worker != nil, ContinuousClock.now < end { try? await Task.sleep(for: .milliseconds(20)) }
    isStopping = true
    worker?.cancel()
    await worker?.value
    session.invalidateAndCancel()
    return queue.count
  }

  private func work() async {
    var pause = options.firstPause
    var unreadable = 0
    while let item = queue.first, !Task.isCancelled {
      let outcome = await post(item)
      switch outcome {
      case .taken: counts.delivered += 1
      case .refused(let reason):
        counts.refused += 1
        latestFailure = reason
      case .unreadable(let reason) where unreadable == 2:
        counts.unclear += 1
        latestFailure = reason
      case .failed(let reason), .unreadable(let reason):
        if case .unreadable = outcome { unreadable += 1 }
        counts.failedAttempts += 1
        latestFailure = reason
        try? await Task.sleep(for: .seconds(pause))
        pause = min(pause * 2, options.longestPause)
        continue
      }
      pause = options.firstPause
      unreadable = 0
      // It may have been pushed out of a full queue while it was on its way.
      if queue.first?.number == item.number, queue.first?.farm == item.farm { queue.removeFirst() } else { counts.dropped -= 1 }
    }
    worker = nil
  }

  private enum Outcome {
    case taken
    case refused(String), failed(String), unreadable(String)
  }

  private func post(_ item: Waiting) async -> Outcome {
    var request = URLRequest(url: url)
    request.httpMethod = "POST"
    request.httpBody = item.body
    request.setValue("application/json", forHTTPHeaderField: "Content-Type")
    request.setValue("\(item.farm)#\(item.number)", forHTTPHeaderField: "Paddy-Event")
    for (name, value) in headers { request.setValue(value, forHTTPHeaderField: name) }
    do {
      let (_, response) = try await session.data(for: request)
      guard let status = (response as? HTTPURLResponse)?.statusCode else { return .failed("no answer of HTTP") }
      return switch status {
      case 200...299: .taken
      case 408, 425, 429, 500...: .failed("answer \(status)")
      default: .refused("answer \(status)")
      }
    } catch {
      let reason = error.localizedDescription
      return (error as? URLError)?.code == .unknown ? .unreadable(reason) : .failed(reason)
    }
  }
}

/// An alarm is for the address that was given, not for where that one points.
private final class NoRedirection: NSObject, URLSessionTaskDelegate {
  func urlSession(
    _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
    newRequest request: URLRequest,
    completionHandler: @escaping @Sendable (URLRequest?) -> Void
  ) { completionHandler(nil) }
}
