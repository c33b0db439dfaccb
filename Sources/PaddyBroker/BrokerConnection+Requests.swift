internal import CMosquitto
internal import Foundation

/// What the client asks, on its own threads.
extension BrokerConnection {
  var isConnected: Bool { condition.withLock { state.isUp } }
  var unconfirmed: Int { condition.withLock { state.handed - state.confirmed } }

  func start(patience: Double) throws(BrokerError) {
    let isFresh = update { state in
      defer { state.hasStarted = true }
      return !state.hasStarted && !state.hasStopped
    }
    if isFresh {
      let thread = Thread { self.run() }
      thread.name = "mqtt"
      thread.start()
    }
    wait(patience) { $0.wasReady || $0.hasEnded || $0.hasStopped }
    let state = condition.withLock { self.state }
    if state.hasStopped { throw BrokerError(.settings, "the client has been closed") }
    if !state.wasReady { throw state.failure ?? BrokerError(.timeout, "\(place) does not answer within \(patience) s") }
  }

  func publish(_ payload: [UInt8], _ topic: String, _ isRetained: Bool) throws(BrokerError) {
    guard mosquitto_pub_topic_check(topic) == Int32(MOSQ_ERR_SUCCESS.rawValue), !topic.isEmpty else {
      throw BrokerError(.settings, "'\(topic)' is no topic to publish to")
    }
    update { $0.handed += 1 }
    handleLock.lock()
    let code =
      handle == nil
      ? Int32(MOSQ_ERR_INVAL.rawValue)
      : mosquitto_publish(handle, nil, topic, Int32(clamping: payload.count), payload, 1, isRetained)
    let number = errno
    handleLock.unlock()
    // Without a connection the library keeps a message of QoS 1 and sends it later.
    if code == Int32(MOSQ_ERR_SUCCESS.rawValue) || code == Int32(MOSQ_ERR_NO_CONN.rawValue) { return }
    update { $0.handed -= 1 }
    throw BrokerError(.settings, "cannot publish to \(topic): \(BrokerConnection.words(code, number))")
  }

  func flush(_ seconds: Double) -> Bool {
    wait(seconds) { $0.confirmed >= $0.handed || $0.hasEnded }
    return unconfirmed <= 0
  }

  func stop(patience: Double) {
    queue.close()
    let isRunning = update { state in
      state.hasStopped = true
      return state.hasStarted && !state.hasEnded
    }
    guard isRunning else { return }
    handleLock.withLock { if let handle { _ = mosquitto_disconnect(handle) } }
    wait(patience) { $0.hasEnded }
  }

  /// Until the state is as asked, or so many seconds have passed.
  func wait(_ seconds: Double, _ isDone: (State) -> Bool) {
    let deadline = Date(timeIntervalSinceNow: seconds)
    condition.lock()
    defer { condition.unlock() }
    while !isDone(state) { if !condition.wait(until: deadline) { return } }
  }
}
