import Foundation

/// A headless Chromium, where there is one.
enum Chromium {
  static let path = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  /// Runs it once; what it wrote to standard output and error.
  static func run(_ arguments: [String], dark: Bool = false) async throws -> (output: String, messages: String) {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("paddy-chromium-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path!)
    process.arguments =
      [
        "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--no-first-run", "--enable-logging=stderr",
        "--user-data-dir=\(folder.path)", "--blink-settings=preferredColorScheme=\(dark ? 0 : 1)",
      ] + arguments
    // Files and not pipes: nobody has to empty them.
    let (output, messages) = (folder.appendingPathComponent("output"), folder.appendingPathComponent("messages"))
    for file in [output, messages] { try Data().write(to: file) }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: messages)
    try process.run()
    let end = Date().addingTimeInterval(90)
    while process.isRunning, Date() < end { try await Task.sleep(for: .milliseconds(50)) }
    if process.isRunning { process.terminate() }
    return (
      String(decoding: try Data(contentsOf: output), as: UTF8.self),
      String(decoding: try Data(contentsOf: messages), as: UTF8.self)
    )
  }
}
