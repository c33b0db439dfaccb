import ArgumentParser
import Foundation
import Numbers
import Paddy
import PaddyScenarios
import PaddyStudies
import PaddyWeather
import Testing

import PaddyCLI

/// What a user gets for a mistake: the message with its place, the exit code, and no half-written folder.
@Suite struct BadInputTests {
  private static let taiyang = try! String(
    contentsOf: URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Scenarios/taiyang.yaml"),
    encoding: .utf8)

  struct Mistake: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var find: String, replace: String, said: String
    init(_ name: String, _ find: String, _ replace: String, _ said: String) {
      testDescription = name
      self.find = find
      self.replace = replace
      self.said = said
    }
  }

  private static let mistakes = [
    Mistake(
      "an unknown key", "refuge: {share: 8 %, depth: 80 cm", "refuge: {shar: 8 %, share: 8 %, depth: 80 cm",
      ":33:14: error: unknown key 'shar' in refuge; did you mean 'share'?; allowed: share, depth, layout"),
    Mistake(
      "a number without unit", "nitrogen: 90 kg/ha", "nitrogen: 90",
      ":19:60: error: '90' has no unit: 'nitrogen' is mass per area; did you mean '90 kg/ha'?"),
    Mistake(
      "a unit of the wrong kind", "nitrogen: 90 kg/ha", "nitrogen: 90 kg",
      ":19:60: error: '90 kg' is not allowed for 'nitrogen': mass ('kg') where mass per area is due, as '90 kg/ha'"),
    Mistake("a day that is not", "sown: 05-20", "sown: 07-35", ":13:41: error: '07-35' is not a date: July has 31 days"),
    Mistake(
      "an unknown species", "species: bullfrog", "species: bulfrog",
      ":50:19: error: unknown species 'bulfrog'; did you mean 'bullfrog'?; known: black-spotted-frog, "
        + "bullfrog, carp, crayfish, crucian-carp, duck, loach, mitten-crab, soft-shelled-turtle, tilapia"),
    Mistake(
      "animals without water", "{rule: flood, between", "{rule: rainfed, between",
      ":35:19: error: animals without water: 'carp' in a field with 'rule: rainfed'; allowed: flood, awd, schedule, gift"),
  ]

  @Test(arguments: mistakes) func aMistakeIsToldWithItsPlaceAndEndsWith65(_ mistake: Mistake) throws {
    let scratch = try Scratch()
    #expect(Self.taiyang.contains(mistake.find))
    let path = try scratch.add("scenario.yaml", Self.taiyang.replacing(mistake.find, with: mistake.replace, maxReplacements: 1))
    let said = Inputs.reader.read(path: path).diagnostics.map { $0.description.replacing(path, with: "") }
    #expect(said.contains(mistake.said), "\(said)")
    try refused(path, with: Exit.badData, scratch)
  }

  @Test func harvestBeforeTransplantingIsRefused() throws {
    let scratch = try Scratch()
    let path = try scratch.add("scenario.yaml", Self.taiyang.replacing("hills: 16 /m2", with: "harvested: 06-01, hills: 16 /m2"))
    let errors = Inputs.reader.read(path: path).diagnostics.filter { $0.severity == .error }
    #expect(errors.contains { $0.line == 13 && $0.message.contains("harvest") && $0.message.contains("transplant") }, "\(errors)")
    try refused(path, with: Exit.badData, scratch)
  }

  @Test func aMissingAnEmptyAndABrokenFile() throws {
    let scratch = try Scratch()
    let missing = scratch.path + "/none.yaml"
    #expect(Inputs.reader.read(path: missing).diagnostics.map(\.description) == ["\(missing): error: there is no such file"])
    try refused(missing, with: Exit.inputMissing, scratch)
    let empty = try scratch.add("empty.yaml", "")
    #expect(Inputs.reader.read(path: empty).diagnostics.count == 1)
    try refused(empty, with: Exit.badData, scratch)
    let broken = try scratch.add("broken.yaml", "title: [a\n")
    #expect(Inputs.reader.read(path: broken).diagnostics.first?.line == 2)
    try refused(broken, with: Exit.badData, scratch)
  }

  @Test func weatherThatStartsTooLateOrHasAHole() throws {
    let scratch = try Scratch()
    let year = WeatherGenerator(climate: .hangzhou).generate(year: 0, seed: 3, calendarYear: 2021)
    let lines = CSVWeather.write(year).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let header = try #require(lines.firstIndex { $0.hasPrefix("date") })
    func scenario(_ weather: String) throws -> String {
      try scratch.add(
        "\(weather).yaml", Self.taiyang.replacing("{climate: hangzhou, years: 30, seed: 1}", with: "{file: \(weather).csv}"))
    }
    _ = try scratch.add("late.csv", (lines[...header] + lines[(header + 200)...]).joined(separator: "\n"))
    let late = try scenario("late")
    try refused(late, with: Exit.badData, scratch)
    let read = try #require(Inputs.reader.read(path: late).scenario)
    let study = Study(scenario: read, weather: try #require(StudyWeather.of(read, file: late).weather))
    let problems = study.layoutProblems(of: read.systems[0])
    #expect(problems.map(\.reason) == ["the weather starts on 2021-07-19, the season needs it from 2021-05-20"])
    #expect(problems.map(\.years) == [1])
    _ = try scratch.add("hole.csv", (lines[..<(header + 100)] + lines[(header + 103)...]).joined(separator: "\n"))
    let hole = WeatherFile.read(path: scratch.path + "/hole.csv").diagnostics.filter { $0.severity == .error }
    #expect(hole.map(\.line) == [header + 101])
    try refused(try scenario("hole"), with: Exit.badData, scratch)
    _ = try scratch.add("whole.csv", lines.joined(separator: "\n"))
    try CheckCommand.parse([try scenario("whole")]).run()
  }

  @Test func resultsAreWrittenWholeAndNeverOverAnother() throws {
    let scratch = try Scratch()
    let path = try scratch.add("scenario.yaml", Self.taiyang)
    let out = scratch.path + "/out"
    try CompareCommand.parse([path, "--years", "2", "--out", out, "--quiet", "--json"]).run()
    #expect(Set(try FileManager.default.contentsOfDirectory(atPath: out)) == ["manifest.json", "runs.csv", "variables.csv"])
    let before = try String(contentsOfFile: out + "/runs.csv", encoding: .utf8)
    #expect(before.split(separator: "\n").count == 1 + 4 * 2)
    #expect(throws: Exit.cannotWrite) { try CompareCommand.parse([path, "--years", "3", "--out", out, "--quiet"]).run() }
    #expect(try String(contentsOfFile: out + "/runs.csv", encoding: .utf8) == before)
    try CompareCommand.parse([path, "--years", "3", "--out", out, "--quiet", "--force"]).run()
    #expect(try String(contentsOfFile: out + "/runs.csv", encoding: .utf8) != before)
    #expect(throws: Exit.cannotWrite) {
      try CompareCommand.parse([path, "--years", "2", "--out", "/proc/none", "--quiet"]).run()
    }
    #expect(throws: Exit.usage) { try RunCommand.parse([path, "--system", "rice-fog"]).run() }
  }

  /// Check and compare end with the code, and nothing is left in the output folder.
  private func refused(_ path: String, with code: ExitCode, _ scratch: Scratch) throws {
    let out = scratch.path + "/out"
    #expect(throws: code) { try CheckCommand.parse([path]).run() }
    #expect(throws: code) { try CompareCommand.parse([path, "--out", out]).run() }
    #expect(!FileManager.default.fileExists(atPath: out))
    #expect(try !FileManager.default.contentsOfDirectory(atPath: scratch.path).contains { $0.contains("out") })
  }
}
