internal import Foundation

/// Which MQTT broker, under what name, and how patient.
public struct BrokerSettings: Sendable, Equatable {
  public var host: String
  public var port: Int
  /// The name by which the broker keeps the session while the client is away: the same at every start, another for every client.
  public var clientID: String
  /// PEM file of the authorities that the broker's certificate is held against; nil for a connection without TLS.
  public var authorities: String?
  public var credentials: BrokerCredentials?
  /// Seconds between signs of life, at least 5; a broker gives up a silent client after one and a half of them.
  public var keepAlive = 30
  /// Seconds before the first new attempt; each further one waits twice as long, up to `longestDelay`.
  public var firstDelay = 1.0, longestDelay = 60.0
  /// Messages that wait to be taken; when there are so many the network waits too.
  public var capacity = 10_000

  public init(host: String, port: Int? = nil, clientID: String, authorities: String? = nil, credentials: BrokerCredentials? = nil)
  {
    self.host = host
    self.port = port ?? (authorities == nil ? 1883 : 8883)
    self.clientID = clientID
    self.authorities = authorities
    self.credentials = credentials
  }

  /// From `mqtt://host:1883`, or `mqtts://host:8883` with a file of authorities. A user or password in it is refused: whoever lists
  /// the processes of a machine reads its command lines.
  public init(
    url: String, clientID: String, authorities: String? = nil, credentials: BrokerCredentials? = nil
  ) throws(BrokerError) {
    let address = try BrokerAddress(url)
    guard address.topic.isEmpty else {
      throw BrokerError(.settings, "'\(url)' has a topic; allowed are mqtt://host, mqtt://host:1883 and mqtts://host:8883")
    }
    if address.isSecure, authorities == nil {
      throw BrokerError(.settings, "mqtts needs a file of authorities, as /etc/ssl/certs/ca-certificates.crt")
    }
    if !address.isSecure, authorities != nil { throw BrokerError(.settings, "a file of authorities needs mqtts, not mqtt") }
    self.init(
      host: address.host, port: address.port, clientID: clientID, authorities: authorities, credentials: credentials)
  }
}

/// User and password for a broker: from the environment or a file, never from a command line.
public struct BrokerCredentials: Sendable, Equatable, CustomStringConvertible {
  public var user: String
  let password: String?

  public init(user: String, password: String?) {
    self.user = user
    self.password = password
  }

  /// The password is in no message.
  public var description: String { "user \(user)\(password == nil ? "" : " with a password")" }

  /// From `PADDY_MQTT_USER` and `PADDY_MQTT_PASSWORD`; nil where neither is set.
  public init?(environment: [String: String]) throws(BrokerError) {
    guard let user = environment["PADDY_MQTT_USER"], !user.isEmpty else {
      if environment["PADDY_MQTT_PASSWORD"] != nil {
        throw BrokerError(.settings, "PADDY_MQTT_PASSWORD is set and PADDY_MQTT_USER is not")
      }
      return nil
    }
    self.init(user: user, password: environment["PADDY_MQTT_PASSWORD"])
  }

  /// From a file whose first line is the user and whose second the password. A file that everybody may read is refused.
  public init(file: String) throws(BrokerError) {
    guard let data = FileManager.default.contents(atPath: file) else { throw BrokerError(.settings, "\(file): cannot be read") }
    let mode = ((try? FileManager.default.attributesOfItem(atPath: file))?[.posixPermissions] as? NSNumber)?.intValue ?? 0
    guard mode & 0o007 == 0 else { throw BrokerError(.settings, "\(file): everybody may read it; chmod 600 \(file)") }
    guard let text = String(validating: data, as: UTF8.self) else { throw BrokerError(.settings, "\(file): is no UTF-8 text") }
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    guard let user = lines.first, !user.isEmpty, lines.dropFirst(2).allSatisfy(\.isEmpty) else {
      throw BrokerError(.settings, "\(file): the first line is the user, the second the password, and there is no third")
    }
    self.init(user: String(user), password: lines.count > 1 ? String(lines[1]) : nil)
  }
}

/// What is wrong with a broker or the way to it, in a sentence.
public struct BrokerError: Error, Sendable, Equatable, CustomStringConvertible {
  public enum Kind: String, Sendable {
    /// What the user wrote.
    case settings
    /// Nobody answers there, or TLS fails.
    case unreachable
    /// The broker does not let us in, or not to a topic.
    case refused
    /// It took too long.
    case timeout
  }
  public var kind: Kind
  public var description: String

  init(_ kind: Kind, _ description: String) {
    self.kind = kind
    self.description = description
  }
}
