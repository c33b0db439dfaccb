internal import CMosquitto
internal import Foundation

/// The thread that keeps a connection, and what others may ask of it.
///
/// libmosquitto's own thread would end for good at an error of name look-up or TLS; this one goes on. The library is told that it
/// serves several threads: then an acknowledgement is only put in line when a message comes, and sent after the callback.
final class BrokerConnection: @unchecked Sendable {
  let queue: MessageQueue
  let settings: BrokerSettings
  let topics: [String]
  let clock: @Sendable () -> Double
  let first: @Sendable (BrokerMessage) -> Void
  let events: @Sendable (BrokerClient.Event) -> Void

  /// Held while the library's handle is used from outside its thread, and while it is given back.
  let handleLock = NSLock()
  var handle: OpaquePointer?

  /// Guards `state`.
  let condition = NSCondition()
  var state = State()

  struct State {
    var hasStarted = false, hasStopped = false, hasEnded = false
    /// Whether the broker has let us in, and whether it ever granted all subscriptions.
    var isUp = false, wasReady = false
    /// Subscriptions sent and not yet granted.
    var pending: Set<Int32> = []
    var failure: BrokerError?
    /// Messages to publish: given to the library, and had by the broker.
    var handed = 0, confirmed = 0

    /// Whether it is no use to go on: let in never, and now refused.
    var isHopeless: Bool { !wasReady && failure?.kind == .refused }
  }

  private static let library: Void = { mosquitto_lib_init() }()

  init(
    _ settings: BrokerSettings, _ topics: [String], _ clock: @escaping @Sendable () -> Double,
    _ first: @escaping @Sendable (BrokerMessage) -> Void, _ events: @escaping @Sendable (BrokerClient.Event) -> Void
  ) throws(BrokerError) {
    _ = BrokerConnection.library
    (self.settings, self.topics, self.clock, self.first, self.events) = (settings, topics, clock, first, events)
    queue = MessageQueue(capacity: settings.capacity)
    guard !settings.clientID.isEmpty else {
      throw BrokerError(.settings, "the client has no name; the broker needs one to keep its session")
    }
    guard (5...65_535).contains(settings.keepAlive), settings.firstDelay > 0, settings.longestDelay >= settings.firstDelay else {
      throw BrokerError(.settings, "signs of life come every 5 to 65535 s, and pauses are longer than 0 s and grow")
    }
    for topic in topics where topic.isEmpty || mosquitto_sub_topic_check(topic) != Int32(MOSQ_ERR_SUCCESS.rawValue) {
      throw BrokerError(.settings, "'\(topic)' is no topic to subscribe to; + stands for a level and # for the rest")
    }
    handle = mosquitto_new(settings.clientID, false, nil)
    guard handle != nil else { throw BrokerError(.settings, "no client by the name '\(settings.clientID)' can be made") }
    do throws(BrokerError) { try prepare() } catch {
      mosquitto_destroy(handle)
      handle = nil
      throw error
    }
  }

  deinit { if let handle { mosquitto_destroy(handle) } }

  private func prepare() throws(BrokerError) {
    try check(mosquitto_threaded_set(handle, true), "cannot be set up")
    try check(mosquitto_int_option(handle, MOSQ_OPT_TCP_NODELAY, 1), "cannot be set up")
    try check(mosquitto_max_inflight_messages_set(handle, 100), "cannot be set up")
    if let credentials = settings.credentials {
      try check(mosquitto_username_pw_set(handle, credentials.user, credentials.password), "user and password do not do")
    }
    if let authorities = settings.authorities {
      guard FileManager.default.isReadableFile(atPath: authorities) else {
        throw BrokerError(.settings, "\(authorities): cannot be read")
      }
      try check(mosquitto_tls_set(handle, authorities, nil, nil, nil, nil), "\(authorities) does not do")
      try check(mosquitto_tls_opts_set(handle, 1, nil, nil), "TLS cannot be set up")
    }
    mosquitto_user_data_set(handle, Unmanaged.passUnretained(self).toOpaque())
    mosquitto_connect_with_flags_callback_set(handle) { _, object, code, flags in
      BrokerConnection.from(object)?.connected(code, hadSession: flags & 1 != 0)
    }
    mosquitto_disconnect_callback_set(handle) { _, object, _ in BrokerConnection.from(object)?.disconnected() }
    mosquitto_subscribe_callback_set(handle) { _, object, number, count, granted in
      guard let granted else { return }
      BrokerConnection.from(object)?.subscribed(number, (0..<Int(count)).allSatisfy { granted[$0] <= 2 })
    }
    mosquitto_publish_callback_set(handle) { _, object, _ in BrokerConnection.from(object)?.published() }
    mosquitto_message_callback_set(handle) { _, object, message in
      if let message { BrokerConnection.from(object)?.arrived(message.pointee) }
    }
  }

  /// Does something with the state and wakes whoever waits for it.
  func update<Value>(_ change: (inout State) -> Value) -> Value {
    condition.withLock {
      defer { condition.broadcast() }
      return change(&state)
    }
  }

  var place: String { "\(settings.host):\(settings.port)" }

  private static func from(_ object: UnsafeMutableRawPointer?) -> BrokerConnection? {
    object.map { Unmanaged<BrokerConnection>.fromOpaque($0).takeUnretainedValue() }
  }

  private func check(_ code: Int32, _ what: String) throws(BrokerError) {
    if code != Int32(MOSQ_ERR_SUCCESS.rawValue) {
      throw BrokerError(.settings, "\(what): \(BrokerConnection.words(code, errno))")
    }
  }

  static func words(_ code: Int32, _ number: Int32) -> String {
    if code == Int32(MOSQ_ERR_ERRNO.rawValue) { return strerror(number).map { String(cString: $0) } ?? "error \(number)" }
    return mosquitto_strerror(code).map { String(cString: $0) } ?? "error \(code)"
  }
}
