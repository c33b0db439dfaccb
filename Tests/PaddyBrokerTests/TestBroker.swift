import Foundation

/// A Mosquitto of our own on loopback, in a folder of its own; ended by the number of its process.
final class TestBroker {
  static let program =
    (ProcessInfo.processInfo.environment["PATH", default: ""].split(separator: ":").map(String.init) + [
      "/usr/sbin", "/usr/local/sbin",
    ])
    .map { $0 + "/mosquitto" }.first { FileManager.default.isExecutableFile(atPath: $0) }

  let folder: String
  let port: Int
  private let settings: String
  /// Whether it writes down every change and what it does; otherwise it is quick.
  private let isCareful: Bool
  private var process: pid_t?

  /// - Parameter settings: further lines of its configuration; `FOLDER` in them is its folder.
  init(_ settings: String = "allow_anonymous true", isCareful: Bool = true, prepare: (String) throws -> Void = { _ in }) throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("broker-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    port = try TestBroker.freePort()
    self.isCareful = isCareful
    self.settings = settings.replacing("FOLDER", with: folder)
    try prepare(folder)
    try start()
  }

  deinit {
    stop()
    try? FileManager.default.removeItem(atPath: folder)
  }

  var log: String { (try? String(contentsOfFile: folder + "/log", encoding: .utf8)) ?? "" }

  func start() throws {
    let owner = geteuid() == 0 ? "user root\n" : ""
    let careful = """
      persistence true
      persistence_location \(folder)/
      autosave_on_changes true
      autosave_interval 1
      log_type all
      log_dest file \(folder)/log
      """
    let text = """
      listener \(port) 127.0.0.1
      \(owner)\(settings)
      max_queued_messages 0
      \(isCareful ? careful : "log_dest none")
      """
    try Data((text + "\n").utf8).write(to: URL(fileURLWithPath: folder + "/mosquitto.conf"))
    let process = try TestBroker.spawn(TestBroker.program!, "-c", folder + "/mosquitto.conf")
    self.process = process
    for _ in 0..<200 {
      if TestBroker.answers(port) { return }
      Thread.sleep(forTimeInterval: 0.025)
    }
    throw CocoaError(.executableLoad, userInfo: [NSLocalizedDescriptionKey: "mosquitto does not answer: \(log)"])
  }

  /// Ends it at once, without a chance to write anything down.
  func kill() { end(SIGKILL) }
  func stop() { end(SIGTERM) }

  private func end(_ signal: Int32) {
    guard let process else { return }
    Foundation.kill(process, signal)
    var status: Int32 = 0
    waitpid(process, &status, 0)
    self.process = nil
  }

  /// With no signal blocked: Foundation starts processes from a thread that blocks them, and a broker would not hear SIGTERM.
  private static func spawn(_ arguments: String...) throws -> pid_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var mask = sigset_t()
    sigemptyset(&mask)
    posix_spawnattr_setsigmask(&attributes, &mask)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var process: pid_t = 0
    var words = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    guard posix_spawn(&process, arguments[0], nil, &attributes, &words, environ) == 0 else { throw CocoaError(.executableLoad) }
    return process
  }

  private static func freePort() throws -> Int {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = loopback(0)
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let code = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, size) == 0 && getsockname(descriptor, $0, &size) == 0
      }
    }
    guard code else { throw CocoaError(.executableLoad) }
    return Int(in_port_t(bigEndian: address.sin_port))
  }

  private static func answers(_ port: Int) -> Bool {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = loopback(port)
    return withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
      }
    }
  }

  private static func loopback(_ port: Int) -> sockaddr_in {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    return address
  }
}

/// Runs a program and waits for it; whether it ended well.
func run(_ program: String, _ arguments: String...) throws -> Bool {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = [program] + arguments
  process.standardOutput = FileHandle.nullDevice
  process.standardError = FileHandle.nullDevice
  try process.run()
  process.waitUntilExit()
  return process.terminationStatus == 0
}

func isThere(_ program: String) -> Bool {
  ProcessInfo.processInfo.environment["PATH", default: ""].split(separator: ":").contains {
    FileManager.default.isExecutableFile(atPath: $0 + "/" + program)
  }
}
