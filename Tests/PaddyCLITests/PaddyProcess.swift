import Foundation

/// The command as a user runs it: in a folder of its own, beside the shipped scenarios.
final class PaddyProcess {
  struct Result {
    var code: Int32
    var out: String
    /// Messages.
    var said: String
    /// The first line of them that is a mistake.
    var mistake: String { said.split(separator: "\n").first { $0.contains("error") }.map(String.init) ?? "" }
  }

  let folder = FileManager.default.temporaryDirectory.appending(path: "paddy-walk-\(UUID().uuidString)").path
  private static let scenarios = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Scenarios")
    .standardizedFileURL.path
  private static let program = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "paddy").path

  init() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: folder + "/Scenarios", withDestinationPath: PaddyProcess.scenarios)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func add(_ name: String, _ text: String) throws {
    try text.write(toFile: folder + "/" + name, atomically: true, encoding: .utf8)
  }

  func read(_ name: String) throws -> String { try String(contentsOfFile: folder + "/" + name, encoding: .utf8) }

  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: folder + "/" + name) }

  /// Runs it to its end.
  /// - Parameter input: the file that stands on its standard input.
  func run(_ arguments: [String], input: String? = nil) throws -> Result {
    let running = try start(arguments, input: input.map { try FileHandle(forReadingFrom: URL(filePath: folder + "/" + $0)) })
    return try running.finish()
  }

  /// The same, as words of a line.
  func run(_ line: String, input: String? = nil) throws -> Result {
    try run(line.split(separator: " ").map(String.init), input: input)
  }

  /// One that goes on.
  struct Running {
    let process: Process
    fileprivate let out: String, err: String

    func finish() throws -> Result {
      process.waitUntilExit()
      return Result(
        code: process.terminationStatus, out: try String(contentsOfFile: out, encoding: .utf8),
        said: try String(contentsOfFile: err, encoding: .utf8))
    }
  }

  func start(_ arguments: [String], input: FileHandle? = nil) throws -> Running {
    let process = Process()
    process.executableURL = URL(filePath: PaddyProcess.program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder)
    let name = folder + "/\(UUID().uuidString)"
    for path in [name + ".out", name + ".err"] { _ = FileManager.default.createFile(atPath: path, contents: nil) }
    process.standardOutput = try FileHandle(forWritingTo: URL(filePath: name + ".out"))
    process.standardError = try FileHandle(forWritingTo: URL(filePath: name + ".err"))
    process.standardInput = input ?? FileHandle.nullDevice
    try process.run()
    return Running(process: process, out: name + ".out", err: name + ".err")
  }
}
