internal import Paddy

/// Where a result came from: enough to make it again and to see that nothing changed.
public struct Manifest: Sendable {
  public struct Input: Sendable, Equatable {
    public var path: String
    public var sha256: String
    public init(path: String, sha256: String) {
      self.path = path
      self.sha256 = sha256
    }
  }
  /// planned = done + failed + skipped.
  public struct Count: Sendable, Equatable {
    public var planned: Int
    public var done: Int
    public var failed: Int
    public var skipped: Int
    public init(planned: Int, done: Int, failed: Int, skipped: Int) {
      precondition(planned == done + failed + skipped, "every planned run is done, failed or skipped")
      self.planned = planned
      self.done = done
      self.failed = failed
      self.skipped = skipped
    }
    public init(_ runs: [Run]) {
      func count(_ status: Run.Status) -> Int { runs.count { $0.status == status } }
      self.init(planned: runs.count, done: count(.done), failed: count(.failed), skipped: count(.skipped))
    }
  }

  /// Of the program.
  public var version: String
  /// When, ISO 8601, as the caller's clock says.
  public var date: String
  /// As typed, program first.
  public var commandLine: [String]
  public var seed: UInt64
  /// Properties of the machine, in order.
  public var machine: [(String, String)]
  /// With every default filled in, as text.
  public var scenario: String
  public var inputs: [Input]
  public var runs: Count

  public init(
    version: String, date: String, commandLine: [String], seed: UInt64, machine: [(String, String)], scenario: String,
    inputs: [Input],
    runs: Count
  ) {
    self.version = version
    self.date = date
    self.commandLine = commandLine
    self.seed = seed
    self.machine = machine
    self.scenario = scenario
    self.inputs = inputs
    self.runs = runs
  }

  /// Hashes every input file.
  public static func inputs(_ paths: [String]) throws(UnreadableInput) -> [Input] {
    var inputs: [Input] = []
    for path in paths { inputs.append(Input(path: path, sha256: try Digest.sha256(file: path))) }
    return inputs
  }

  /// The seed is text: numbers beyond 2⁵³ do not survive every reader of JSON.
  public func json() -> JSON {
    .object([
      ("paddy", .string(version)),
      ("date", .string(date)),
      ("command_line", .array(commandLine.map(JSON.string))),
      ("seed", .string("\(seed)")),
      ("machine", .object(machine.map { ($0.0, .string($0.1)) })),
      (
        "runs",
        .object([
          ("planned", .integer(runs.planned)), ("done", .integer(runs.done)), ("failed", .integer(runs.failed)),
          ("skipped", .integer(runs.skipped)),
        ])
      ),
      ("inputs", .array(inputs.map { .object([("path", .string($0.path)), ("sha256", .string($0.sha256))]) })),
      ("scenario_sha256", .string(Digest.sha256(scenario))),
      ("scenario", .string(scenario)),
    ])
  }
}
