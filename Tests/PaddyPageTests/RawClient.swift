import Foundation
import Glibc

/// One connection to a server on loopback, byte by byte: for requests that a well-bred client never makes.
/// Its waiting is done on threads of its own: there are only as many threads for tasks as cores.
final class RawClient: @unchecked Sendable {
  struct NoConnection: Error {}

  private let socket: Int32

  init(port: UInt16, patience: Double = 5) throws {
    socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var time = timeval(tv_sec: Int(patience), tv_usec: Int((patience - patience.rounded(.down)) * 1e6))
    setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &time, socklen_t(MemoryLayout<timeval>.size))
    setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &time, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    let result = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
    }
    if result != 0 {
      Glibc.close(socket)
      throw NoConnection()
    }
  }

  deinit { Glibc.close(socket) }

  func write(_ text: String) async {
    let bytes = Array(text.utf8)
    await RawClient.waiting { [socket] in _ = Glibc.send(socket, bytes, bytes.count, Int32(MSG_NOSIGNAL)) }
  }

  /// What comes next, empty where the other side has ended, nil where nothing comes in time.
  func read() async -> String? { await readBytes().map { String(decoding: $0, as: UTF8.self) } }

  private func readBytes() async -> [UInt8]? {
    await RawClient.waiting { [self] in
      var bytes = [UInt8](repeating: 0, count: 65_536)
      let count = Glibc.recv(socket, &bytes, bytes.count, 0)
      if count < 0, errno == ECONNRESET { return [] }
      return count < 0 ? nil : Array(bytes.prefix(count))
    }
  }

  private static func waiting<Result: Sendable>(_ body: @escaping @Sendable () -> Result) async -> Result {
    await withCheckedContinuation { continuation in
      Thread.detachNewThread { continuation.resume(returning: body()) }
    }
  }

  /// Reads until the text holds `part`, the other side ends or nothing comes in time.
  func read(until part: String) async -> String {
    var text = ""
    while !text.contains(part), let more = await read(), !more.isEmpty { text += more }
    return text
  }

  /// One request on a connection of its own, read to its end.
  static func ask(
    _ port: UInt16, _ method: String, _ path: String, host: String? = nil, headers: String = "", body: String = "",
    patience: Double = 5
  ) async throws -> (status: Int, head: String, body: String) {
    let client = try RawClient(port: port, patience: patience)
    await client.write(
      "\(method) \(path) HTTP/1.1\r\nHost: \(host ?? "127.0.0.1:\(port)")\r\nConnection: close\r\n\(headers)\r\n\(body)")
    var bytes: [UInt8] = []
    while method == "HEAD" || !isWhole(bytes), let more = await client.readBytes(), !more.isEmpty { bytes += more }
    let text = String(decoding: bytes, as: UTF8.self)
    let parts = text.split(separator: "\r\n\r\n", maxSplits: 1, omittingEmptySubsequences: false)
    let words = text.split(separator: " ", maxSplits: 2)
    return (words.count > 1 ? Int(words[1]) ?? 0 : 0, String(parts.first ?? ""), parts.count > 1 ? String(parts[1]) : "")
  }

  /// With as many bytes of body as its head told.
  private static func isWhole(_ bytes: [UInt8]) -> Bool {
    guard let end = bytes.firstRange(of: Array("\r\n\r\n".utf8))?.upperBound,
      let length = String(decoding: bytes[..<end], as: UTF8.self).firstMatch(of: /(?i)content-length: *(\d+)/).flatMap({
        Int($0.1)
      })
    else { return false }
    return bytes.count - end >= length
  }
}
