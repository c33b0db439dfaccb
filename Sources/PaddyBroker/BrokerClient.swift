internal import CMosquitto
internal import Foundation

/// A client of an MQTT broker (3.1.1, libmosquitto): subscribes at QoS 1 in a session that the broker keeps while the client is
/// away, connects anew with growing pauses when the connection is lost, and publishes.
///
/// Each message goes to `first`, on the network's thread and before the broker is told that it has come, then to a queue of
/// bounded length from which `next` takes it. What `first` has put away safely is therefore not lost when the process is killed;
/// the broker sends again what it was not told of, so that a message may come twice. When the queue is full the network waits, the
/// broker with it; a wait longer than its patience ends the connection, and the rest comes after the next one.
///
/// Left out: MQTT 5, certificates of the client, web sockets. The library has the process ignore SIGPIPE.
public final class BrokerClient: Sendable {
  /// What happened to the connection.
  public enum Event: Sendable, Equatable {
    /// Whether the broker had kept a session for us.
    case connected(hadSession: Bool)
    case lost(String)
    /// The next attempt comes after so many seconds.
    case waiting(seconds: Double, reason: String)
  }

  private let connection: BrokerConnection
  public let settings: BrokerSettings

  /// - Parameters:
  ///   - topics: what to subscribe to, with `+` and `#`.
  ///   - clock: seconds since 1970, asked when a message comes.
  ///   - first: sees every message before the broker knows that it has come.
  ///   - events: told of what happens to the connection, on its thread.
  public init(
    _ settings: BrokerSettings, topics: [String] = [], clock: @escaping @Sendable () -> Double,
    first: @escaping @Sendable (BrokerMessage) -> Void = { _ in }, events: @escaping @Sendable (Event) -> Void = { _ in }
  ) throws(BrokerError) {
    self.settings = settings
    connection = try BrokerConnection(settings, topics, clock, first, events)
  }

  deinit { connection.stop(patience: 0) }

  /// Connects and subscribes, and returns when the broker has granted all of it.
  /// - Parameter patience: seconds to wait for it; the attempts go on behind the scenes after an error of the kind `timeout` or
  ///   `unreachable`, and end after one of the kind `refused`.
  public func connect(patience: Double = 10) throws(BrokerError) { try connection.start(patience: patience) }

  /// The next message; nil after so many seconds without one.
  public func next(within seconds: Double) -> BrokerMessage? { connection.queue.next(seconds) }

  /// How many messages wait to be taken.
  public var waiting: Int { connection.queue.count }
  public var isConnected: Bool { connection.isConnected }

  /// Hands a message over to be sent at QoS 1, now or when there is a connection again.
  public func publish(_ payload: [UInt8], to topic: String, isRetained: Bool = false) throws(BrokerError) {
    try connection.publish(payload, topic, isRetained)
  }

  /// Messages handed over of which the broker has not said that it has them.
  public var unconfirmed: Int { connection.unconfirmed }

  /// Waits until the broker has said so of all of them. False where it has not within so many seconds.
  public func flush(within seconds: Double) -> Bool { connection.flush(seconds) }

  /// Ends the connection and leaves the session at the broker. What waits in the queue can still be taken.
  public func close() { connection.stop(patience: 5) }
}
