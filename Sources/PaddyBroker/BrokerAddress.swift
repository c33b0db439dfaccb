/// Where telemetry comes from: `mqtt://host`, `mqtt://host:1883/topic/#`, `mqtts://…` with TLS; a numbered host as `[::1]`.
public struct BrokerAddress: Sendable, Equatable {
  public var host: String
  /// Nil: the usual one.
  public var port: Int?
  /// Empty where none is named.
  public var topic: String
  public var isSecure: Bool

  /// A user or password in it is refused: whoever lists the processes of a machine reads its command lines.
  public init(_ text: String) throws(BrokerError) {
    let schemes = ["mqtt://", "mqtts://"]
    guard let scheme = schemes.first(where: { text.hasPrefix($0) }) else {
      throw BrokerError(.settings, "'\(text)' is no broker; allowed are mqtt://host, mqtt://host:1883 and mqtts://host:8883")
    }
    isSecure = scheme == "mqtts://"
    let rest = text.dropFirst(scheme.count)
    let slash = rest.firstIndex(of: "/") ?? rest.endIndex
    if rest[..<slash].contains("@") {
      throw BrokerError(.settings, "user and password never stand in the address; see --credentials")
    }
    topic = slash == rest.endIndex ? "" : String(rest[rest.index(after: slash)...])
    var place = rest[..<slash]
    if place.first == "[", let end = place.firstIndex(of: "]") {
      host = String(place[place.index(after: place.startIndex)..<end])
      place = place[place.index(after: end)...]
      guard place.isEmpty || place.first == ":" else { throw BrokerError(.settings, "\(text) names no host") }
    } else {
      host = String(place.prefix { $0 != ":" })
      place = place.dropFirst(host.count)
    }
    guard !host.isEmpty, place.count(where: { $0 == ":" }) <= 1 else { throw BrokerError(.settings, "\(text) names no host") }
    port = nil
    guard !place.isEmpty else { return }
    let written = place.dropFirst()
    guard let number = Int(written), (1...65_535).contains(number) else {
      throw BrokerError(.settings, "\(written) is no port")
    }
    port = number
  }
}
