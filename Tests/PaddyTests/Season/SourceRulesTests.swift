import Foundation
import Testing

@Suite("The rules of the house, read from the sources")
struct SourceRulesTests {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent()

  struct Source {
    var path: String
    var text: String
    /// Without comments.
    var code: String {
      text.split(separator: "\n", omittingEmptySubsequences: false).map(Source.withoutComment).joined(separator: "\n")
    }
    var imports: [String] {
      code.split(separator: "\n").compactMap { line in
        let words = line.split(separator: " ")
        guard let place = words.firstIndex(of: "import"),
          words[..<place].allSatisfy({ $0.hasPrefix("@") || Source.access.contains($0) })
        else { return nil }
        return words[(place + 1)...].last.map { String($0.split(separator: ".")[0]) }
      }
    }
    static let access: Set<Substring> = ["public", "internal", "private", "fileprivate", "package"]
    static func withoutComment(_ line: Substring) -> Substring { line.range(of: "//").map { line[..<$0.lowerBound] } ?? line }
    func names(_ word: String) -> Bool { code.range(of: "\\b\(word)\\b", options: .regularExpression) != nil }
  }

  static func sources(_ folder: String) throws -> [Source] {
    let start = root.appendingPathComponent("Sources/" + folder)
    let paths = try FileManager.default.subpathsOfDirectory(atPath: start.path).filter { $0.hasSuffix(".swift") }
    return try paths.sorted().map {
      Source(path: folder + "/" + $0, text: try String(contentsOf: start.appendingPathComponent($0), encoding: .utf8))
    }
  }

  @Test("No process knows the state of the field, its fluxes or a file system")
  func processes() throws {
    let all = try Self.sources("Paddy/Processes")
    #expect(all.count > 30)
    for source in all {
      for word in ["FieldState", "Fluxes", "Foundation", "SeasonProgress", "Drivers<V>.together"] {
        #expect(!source.names(NSRegularExpression.escapedPattern(for: word)), "\(source.path) names \(word)")
      }
    }
  }

  @Test("The model imports nothing but Numbers, and Numbers nothing but C")
  func floors() throws {
    for source in try Self.sources("Paddy") {
      #expect(Set(source.imports).isSubset(of: ["Numbers"]), "\(source.path): \(source.imports)")
    }
    for source in try Self.sources("Numbers") {
      #expect(Set(source.imports).isSubset(of: ["CLanes", "CGSL"]), "\(source.path): \(source.imports)")
    }
  }

  @Test("Modules depend downwards, and a file imports only what its module declares")
  func directions() throws {
    let floors = [
      "Numbers", "Paddy", "PaddyWeather", "PaddyScenarios", "PaddyStudies", "PaddyTelemetry", "PaddyBroker", "PaddyTwin",
      "PaddyPage",
      "PaddyReports", "PaddyCLI",
    ]
    let manifest = try String(contentsOf: Self.root.appendingPathComponent("Package.swift"), encoding: .utf8)
    let target = try NSRegularExpression(
      pattern: #"\.(?:executableTarget|target)\(\s*name: "(\w+)",\s*dependencies: \[(.*?)\]\s*,\s*swiftSettings"#,
      options: .dotMatchesLineSeparators)
    var declared: [String: [String]] = [:]
    let whole = NSRange(manifest.startIndex..., in: manifest)
    for match in target.matches(in: manifest, range: whole) {
      let name = String(manifest[Range(match.range(at: 1), in: manifest)!])
      var list = String(manifest[Range(match.range(at: 2), in: manifest)!])
      list = list.replacingOccurrences(of: #"package: "[^"]*""#, with: "", options: .regularExpression)
      declared[name] = list.split(separator: "\"", omittingEmptySubsequences: false).enumerated().filter { $0.offset % 2 == 1 }
        .map { String($0.element) }
    }
    #expect(Set(declared.keys) == Set(floors))
    for (floor, module) in floors.enumerated() {
      let allowed = declared[module, default: []]
      for name in allowed where floors.contains(name) {
        #expect(floors.firstIndex(of: name)! < floor, "\(module) depends on \(name)")
      }
      let system: Set<String> =
        floor < 2 ? [] : ["Foundation", "FoundationNetworking", "Dispatch", "Synchronization", "Glibc", "Darwin"]
      for source in try Self.sources(module) {
        let strange = Set(source.imports).subtracting(allowed).subtracting(system)
        #expect(strange.isEmpty, "\(source.path) imports \(strange)")
      }
    }
  }

  @Test("No source file has more than 400 lines")
  func lengths() throws {
    for source in try Self.sources("") {
      #expect(source.text.split(separator: "\n", omittingEmptySubsequences: false).count <= 401, "\(source.path)")
    }
  }

  @Test("A day reads yesterday's field: tomorrow's is only written, never read")
  func oneUpdate() throws {
    let day = try #require(try Self.sources("Paddy/Field").first { $0.path.hasSuffix("/Day.swift") })
    #expect(Self.reads(of: "next", in: day.code) == [])
    // Written into place: tomorrow and the fluxes. Read where they lie and never assigned: yesterday, the drivers, the field's numbers;
    // that nobody they are handed to assigns them either is for `DayReadsTests`.
    #expect(day.code.components(separatedBy: "inout ").count - 1 == 5)
    for name in ["field", "state", "today"] { #expect(Self.writes(of: name, in: day.code) == []) }
    #expect(Self.writes(of: "field", in: "    field.a.b += 1\n    let c = field.a\n    other.field.a = 1") == ["field.a.b += 1"])
    #expect(Self.reads(of: "next", in: "    next.a = 1\n    let b = next.a + rice.next") == ["let b = next.a + rice.next"])
  }

  /// Lines that assign `name` or a number of it.
  private static func writes(of name: String, in code: String) -> [String] {
    code.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.filter {
      $0.range(of: "^\(name)(\\.[\\w.\\[\\]]+)? [-+*/]?= ", options: .regularExpression) != nil
    }
  }

  /// Lines in which a number of `name` is used for anything but being written.
  private static func reads(of name: String, in code: String) -> [String] {
    let pattern = "(?<![.\\w])\(name)\\.\\w"
    return code.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.filter { line in
      var rest = line.replacingOccurrences(of: "&\(name).", with: "&")
      if let own = rest.range(of: "^\(name)\\.\\w+ = ", options: .regularExpression) { rest.removeSubrange(own) }
      return rest.range(of: pattern, options: .regularExpression) != nil
    }
  }

  @Test("The reader of sources finds what it looks for, and not in comments")
  func reader() {
    let source = Source(
      path: "x",
      text: "@testable import Paddy\ninternal import Foundation.NSURL // import Yams\n/// FieldState\nlet a: FieldStates")
    #expect(source.imports == ["Paddy", "Foundation"])
    #expect(!source.names("FieldState") && source.names("FieldStates"))
  }
}
