internal import CMosquitto
internal import Foundation

/// What happens on the connection's thread: connecting, waiting, and the library's callbacks.
extension BrokerConnection {
  func run() {
    var delay = settings.firstDelay
    var isFirst = true
    while !condition.withLock({ state.hasStopped }) {
      let code =
        isFirst
        ? mosquitto_connect(handle, settings.host, Int32(settings.port), Int32(settings.keepAlive)) : mosquitto_reconnect(handle)
      let number = errno
      isFirst = false
      var reason = BrokerConnection.words(code, number)
      if code == Int32(MOSQ_ERR_SUCCESS.rawValue) {
        let (end, wasUp) = serve()
        reason = end
        if wasUp { delay = settings.firstDelay }
      } else {
        unreachable(reason)
      }
      if condition.withLock({ state.hasStopped || state.isHopeless }) { break }
      events(.waiting(seconds: delay, reason: reason))
      wait(delay) { $0.hasStopped }
      delay = min(2 * delay, settings.longestDelay)
    }
    handleLock.withLock {
      mosquitto_destroy(handle)
      handle = nil
    }
    queue.close()
    update { state in
      state.isUp = false
      state.hasEnded = true
    }
  }

  /// Until the connection ends: why it did, and whether the broker had let us in.
  private func serve() -> (reason: String, wasUp: Bool) {
    var wasUp = false
    while true {
      let code = mosquitto_loop(handle, 1000, 1)
      let number = errno
      let state = condition.withLock { self.state }
      if state.isUp { wasUp = true }
      if code == Int32(MOSQ_ERR_SUCCESS.rawValue) {
        if state.hasStopped && !state.isUp { return ("closed", wasUp) }
        if state.isHopeless { return (state.failure?.description ?? "refused", wasUp) }
        continue
      }
      update { $0.isUp = false }
      if state.hasStopped { return ("closed", wasUp) }
      if code == Int32(MOSQ_ERR_CONN_REFUSED.rawValue) { return (state.failure?.description ?? "refused", wasUp) }
      let reason = BrokerConnection.words(code, number)
      unreachable(reason)
      if wasUp { events(.lost(reason)) }
      return (reason, wasUp)
    }
  }

  private func unreachable(_ reason: String) {
    let failure = BrokerError(.unreachable, "\(place): \(reason)")
    update { $0.failure = failure }
  }

  func connected(_ code: Int32, hadSession: Bool) {
    guard code == 0 else {
      let kind: BrokerError.Kind = code == 3 ? .unreachable : .refused
      let failure = BrokerError(kind, "\(place): \(mosquitto_connack_string(code).map { String(cString: $0) } ?? "refused")")
      update { $0.failure = failure }
      return
    }
    let isKnown = update { state in
      state.isUp = true
      state.failure = nil
      state.pending = []
      return hadSession && state.wasReady
    }
    events(.connected(hadSession: hadSession))
    // A subscription that the broker has kept is not made again: it would send what it retains once more.
    for topic in isKnown ? [] : topics {
      var number: Int32 = 0
      let code = mosquitto_subscribe(handle, &number, topic, 1)
      if code == Int32(MOSQ_ERR_SUCCESS.rawValue) { update { _ = $0.pending.insert(number) } }
    }
    if topics.isEmpty { update { $0.wasReady = true } }
  }

  func disconnected() { update { $0.isUp = false } }

  func subscribed(_ number: Int32, _ isGranted: Bool) {
    let refusal = BrokerError(.refused, "\(place): the broker does not grant one of \(topics.joined(separator: ", "))")
    update { state in
      state.pending.remove(number)
      if !isGranted { state.failure = refusal }
      if state.pending.isEmpty, state.failure == nil { state.wasReady = true }
    }
  }

  func published() { update { $0.confirmed += 1 } }

  func arrived(_ message: mosquitto_message) {
    let payload = message.payload.map { [UInt8](UnsafeRawBufferPointer(start: $0, count: Int(message.payloadlen))) } ?? []
    let arrived = BrokerMessage(
      topic: message.topic.map { String(cString: $0) } ?? "", payload: payload, received: clock(), isRetained: message.retain)
    first(arrived)
    _ = queue.put(arrived)
  }
}
