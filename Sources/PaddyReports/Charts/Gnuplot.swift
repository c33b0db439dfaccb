internal import Foundation

/// A picture that cannot be drawn.
public enum ChartFailure: Error, Equatable, CustomStringConvertible {
  /// Nowhere on the search path.
  case noGnuplot
  /// What gnuplot said.
  case refused(String)
  public static let exitCode: Int32 = 70
  public var description: String {
    switch self {
    case .noGnuplot: "charts are drawn by gnuplot, which is not installed: apt-get install gnuplot-nox fonts-dejavu-core"
    case .refused(let message): "gnuplot could not draw the chart: \(message)"
    }
  }
}

/// What gnuplot is to draw; where to and as what is added when it is drawn.
public struct Chart: Sendable, Equatable {
  /// Commands and data, without terminal and output.
  public var script: String
  /// Pixels.
  public var width: Int
  /// Pixels.
  public var height: Int
  public init(script: String, width: Int = 1600, height: Int = 1200) {
    self.script = script
    self.width = width
    self.height = height
  }
}

/// Draws charts by the program gnuplot (5.4 or later).
public enum Gnuplot {
  public enum Format: String, Sendable, CaseIterable { case png, svg }

  /// Draws a chart and puts the file in its place when it is whole; on failure what was there stays.
  /// - Parameters:
  ///   - path: of the picture; a folder on the way is not made.
  ///   - format: of the picture, whatever the path ends in.
  ///   - searchPath: folders to look for gnuplot in, separated by colons; nil for those of the environment.
  public static func draw(_ chart: Chart, to path: String, as format: Format, searchPath: String? = nil) throws {
    let program = try find(in: searchPath ?? ProcessInfo.processInfo.environment["PATH"] ?? "")
    let files = FileManager.default
    let folder = files.temporaryDirectory.appendingPathComponent("paddy-chart-\(UUID().uuidString)")
    try files.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? files.removeItem(at: folder) }
    let picture = folder.appendingPathComponent("picture")
    // A script from a file stops at its first mistake; one from the input goes on and leaves half a picture.
    let script = folder.appendingPathComponent("script.gp")
    let opening = "set encoding utf8\n\(terminal(format, chart))\nset output \(quoted(picture.path))\n"
    try Data((opening + chart.script + "\nunset output\n").utf8).write(to: script)
    try run(program, script)
    guard let drawn = try? Data(contentsOf: picture), !drawn.isEmpty else { throw ChartFailure.refused("it drew nothing") }
    do {
      try drawn.write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw CannotWrite(path: path, reason: (error as NSError).localizedDescription)
    }
  }

  /// Text between single quotes, in which gnuplot takes every letter as it is.
  package static func quoted(_ text: String) -> String {
    let line = text.replacingOccurrences(of: "\n", with: " ")
    return "'" + line.replacingOccurrences(of: "'", with: "''") + "'"
  }

  private static func terminal(_ format: Format, _ chart: Chart) -> String {
    let size = "size \(chart.width),\(chart.height)"
    return switch format {
    case .png: "set terminal pngcairo noenhanced \(size) background '#ffffff' font 'DejaVu Sans,17' linewidth 1.6"
    case .svg: "set terminal svg noenhanced \(size) dynamic background '#ffffff' font 'DejaVu Sans,17' linewidth 1.6"
    }
  }

  private static func find(in searchPath: String) throws(ChartFailure) -> URL {
    for folder in searchPath.split(separator: ":") {
      let program = "\(folder)/gnuplot"
      if FileManager.default.isExecutableFile(atPath: program) { return URL(fileURLWithPath: program) }
    }
    throw .noGnuplot
  }

  private static func run(_ program: URL, _ script: URL) throws {
    let process = Process()
    process.executableURL = program
    // `-d` leaves the settings of whoever runs it out.
    process.arguments = ["-d", script.path]
    process.currentDirectoryURL = script.deletingLastPathComponent()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    let complaints = Pipe()
    process.standardError = complaints
    try process.run()
    let said = try complaints.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    let message = String(decoding: said, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    guard process.terminationReason == .exit, process.terminationStatus == 0, message.isEmpty else {
      throw ChartFailure.refused(message.isEmpty ? "it ended with code \(process.terminationStatus)" : message)
    }
  }
}
