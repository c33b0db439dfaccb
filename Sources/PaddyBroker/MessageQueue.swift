internal import Foundation

/// A message as it came from a broker.
public struct BrokerMessage: Sendable, Equatable {
  public var topic: String
  public var payload: [UInt8]
  /// Seconds since 1970 by our clock.
  public var received: Double
  /// Whether the broker had kept it for newcomers: it may be old.
  public var isRetained: Bool

  public init(topic: String, payload: [UInt8], received: Double, isRetained: Bool = false) {
    self.topic = topic
    self.payload = payload
    self.received = received
    self.isRetained = isRetained
  }
}

/// Messages on their way from the network to whoever takes them: so many at most, and whoever brings more waits.
package final class MessageQueue: @unchecked Sendable {
  private let condition = NSCondition()
  private let capacity: Int
  private var messages: [BrokerMessage] = []
  private var first = 0
  private var isClosed = false

  package init(capacity: Int) { self.capacity = max(1, capacity) }

  package var count: Int { condition.withLock { messages.count - first } }

  /// Waits for room. False where the queue was closed.
  package func put(_ message: BrokerMessage) -> Bool {
    condition.lock()
    defer { condition.unlock() }
    while messages.count - first >= capacity && !isClosed { condition.wait() }
    if isClosed { return false }
    messages.append(message)
    condition.broadcast()
    return true
  }

  /// The next message; nil after `seconds` without one, or where the queue is closed and empty.
  package func next(_ seconds: Double) -> BrokerMessage? {
    let deadline = Date(timeIntervalSinceNow: seconds)
    condition.lock()
    defer { condition.unlock() }
    while messages.count == first && !isClosed { if !condition.wait(until: deadline) { break } }
    guard first < messages.count else { return nil }
    let message = messages[first]
    first += 1
    if first == messages.count || first >= 1024 {
      messages.removeFirst(first)
      first = 0
    }
    condition.broadcast()
    return message
  }

  /// Lets everybody go; what is in it can still be taken.
  package func close() {
    condition.withLock {
      isClosed = true
      condition.broadcast()
    }
  }
}
