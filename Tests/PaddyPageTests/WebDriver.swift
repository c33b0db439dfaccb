import Foundation
import Glibc

/// A browser that is driven by HTTP, where ChromeDriver is installed: for what only an open page shows.
final class WebDriver {
  struct NoDriver: Error {}

  static let path = ["/usr/bin/chromedriver"].first { FileManager.default.isExecutableFile(atPath: $0) }

  /// A browser takes its time to start where the machine is busy — s.
  private static let patience = 60.0
  private let process = Process()
  private let log: URL
  private var port: UInt16 = 0
  private var base = "/session"

  init() async throws {
    log = FileManager.default.temporaryDirectory.appendingPathComponent("paddy-driver-\(UUID().uuidString)")
    try Data().write(to: log)
    process.executableURL = URL(fileURLWithPath: WebDriver.path!)
    process.arguments = ["--port=0"]
    process.standardOutput = try FileHandle(forWritingTo: log)
    process.standardError = FileHandle.nullDevice
    try process.run()
    var found: UInt16?
    for _ in 0..<200 where found == nil {
      try await Task.sleep(for: .milliseconds(50))
      let text = String(decoding: try Data(contentsOf: log), as: UTF8.self)
      found = text.firstMatch(of: /successfully on port (\d+)/).flatMap { UInt16($0.1) }
    }
    guard let found else { throw NoDriver() }
    port = found
    let arguments = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--window-size=1200,900"]
    let session = try await post(
      "",
      ["capabilities": ["alwaysMatch": ["goog:chromeOptions": ["binary": Chromium.path!, "args": arguments] as [String: Any]]]])
    guard let id = (session as? [String: Any])?["sessionId"] as? String else { throw NoDriver() }
    base += "/" + id
  }

  func open(_ address: String) async throws { _ = try await post("/url", ["url": address]) }

  /// What a script returns in the page.
  func run(_ script: String) async throws -> Any? { try await post("/execute/sync", ["script": script, "args": [Any]()]) }

  /// Runs it until it returns true, for ten seconds at most.
  func waits(for script: String) async throws -> Bool {
    for _ in 0..<100 {
      if try await run("return " + script) as? Bool == true { return true }
      try await Task.sleep(for: .milliseconds(100))
    }
    return false
  }

  func quit() async {
    _ = try? await RawClient.ask(port, "DELETE", base)
    end()
  }

  private func end() {
    guard process.isRunning else { return }
    // It sometimes outlives a polite word.
    kill(process.processIdentifier, SIGKILL)
    try? FileManager.default.removeItem(at: log)
  }

  deinit { end() }

  // Not by Foundation's client: it cannot read the answers of ChromeDriver, whose headers have no space after the colon.
  private func post(_ path: String, _ body: [String: Any]) async throws -> Any? {
    let text = String(decoding: try JSONSerialization.data(withJSONObject: body), as: UTF8.self)
    let answer = try await RawClient.ask(
      port, "POST", base + path, headers: "Content-Type: application/json\r\nContent-Length: \(text.utf8.count)\r\n", body: text,
      patience: WebDriver.patience)
    return (try JSONSerialization.jsonObject(with: Data(answer.body.utf8)) as? [String: Any])?["value"]
  }
}
