import Foundation
import Numbers
import PaddyScenarios
import Testing

@Suite struct ScenarioFileTests {
  /// What reading a file with this content says; the folder's path is cut out.
  private func said(_ name: String, _ data: Data?) throws -> (said: [String], failure: ScenarioFailure?) {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("paddy-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data("x".utf8).write(to: folder.appendingPathComponent("taiyang.yaml"))
    let path = folder.appendingPathComponent(name).path
    if let data { try data.write(to: URL(fileURLWithPath: path)) }
    let reading = ScenarioReader(catalogue: .forTests).read(path: path)
    #expect(reading.scenario == nil)
    return (reading.diagnostics.map { $0.description.replacing(folder.path + "/", with: "") }, reading.failure)
  }

  @Test("a file that is not there, with the nearest in its folder")
  func missing() throws {
    let (said, failure) = try said("taiyan.yaml", nil)
    #expect(said == ["taiyan.yaml: error: there is no such file; did you mean 'taiyang.yaml'?"])
    #expect(failure == .inputMissing)
    #expect(failure?.exitCode == 66)
  }

  @Test("a folder")
  func folder() {
    let reading = ScenarioReader(catalogue: .forTests).read(path: "/tmp")
    #expect(reading.diagnostics.map(\.description) == ["/tmp: error: this is a folder; a scenario is a YAML file"])
    #expect(reading.failure == .inputMissing)
  }

  @Test("an empty file, or one of comments only", arguments: ["", "\n", "# nothing yet\n", "---\n", "null\n"])
  func empty(text: String) throws {
    let (said, failure) = try said("a.yaml", Data(text.utf8))
    let keys = "a scenario is a map with the keys paddy, title, site, weather, plot, rice, cultivars, prices, base, systems"
    #expect(said.count == 1)
    #expect(said[0].hasSuffix(": error: the file is empty; \(keys)"))
    #expect(failure == .badData)
    #expect(failure?.exitCode == 65)
  }

  @Test(
    "text that is no YAML, or no map",
    arguments: [
      (
        "title: A\nsite: {latitude: 30 deg\nplot: x\n",
        "a.yaml:3:5: error: this is not YAML: while parsing a flow mapping that begins at line 2, column 7: did not find expected ',' or '}'"
      ),
      (
        "title: A\n\tsite: x\n",
        "a.yaml:2:1: error: this is not YAML: while scanning a plain scalar that begins at line 1, column 8: "
          + "found a tab character that violates indentation; lines are indented with spaces, not tabs"
      ),
      (
        "- a\n- b\n",
        "a.yaml:1:1: error: here is a list; a scenario is a map with the keys paddy, title, site, weather, plot, rice, cultivars, prices, base, systems"
      ),
      (
        "hello\n",
        "a.yaml:1:1: error: here is 'hello'; a scenario is a map with the keys paddy, title, site, weather, plot, rice, cultivars, prices, base, systems"
      ),
    ])
  func noYAML(text: String, message: String) throws {
    let (said, failure) = try said("a.yaml", Data(text.utf8))
    #expect(said == [message])
    #expect(failure == .badData)
  }

  @Test("text that is not UTF-8")
  func notUTF8() throws {
    let (said, failure) = try said("a.yaml", Data("title: A\nsite: ".utf8) + Data([0xC1, 0xD6, 0x0A]))
    #expect(said == ["a.yaml:2:1: error: this line is not UTF-8 text; save the file as UTF-8"])
    #expect(failure == .badData)
  }

  @Test("a byte order mark and Windows line ends are nothing wrong")
  func windows() throws {
    let text = "\u{FEFF}" + soundScenario.replacing("\n", with: "\r\n")
    let reading = ScenarioReader(catalogue: .forTests).read(text: text, file: "a.yaml")
    #expect(reading.diagnostics == [])
    #expect(reading.scenario != nil)
  }

  @Test("two duplicated keys in different maps are both found, and so is the rest")
  func duplicates() {
    let text = soundScenario.replacing("title: A test\n", with: "title: A test\ntitle: Another\n")
      .replacing("share: 8 %,", with: "share: 8 %, \"share\": 9 %,").replacing("90 kg/ha", with: "90")
    #expect(
      reading(text).said == [
        "3:1: error: the key 'title' is written a second time; it stands already in line 2, column 1",
        "12:60: error: '90' has no unit: 'nitrogen' is mass per area; did you mean '90 kg/ha'?",
        "18:26: error: the key 'share' is written a second time; it stands already in line 18, column 14",
      ])
  }

  @Test("whatever is done to a scenario, it gives a scenario or an error with its place, and never a trap")
  func damage() {
    var state: UInt64 = 20_210_725
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let pieces = [
      "{", "}", "[", "]", ":", "-", " ", "\n", "\"", "'", "9", "e", "%", "/", "none", "&a", "*a", "\t", "亩", "\u{0}", "like: x",
      "--", "0",
    ]
    for _ in 0..<1500 {
      var text = Array(soundScenario)
      for _ in 0...next(3) {
        let at = next(text.count)
        switch next(3) {
        case 0: text.removeSubrange(at..<min(text.count, at + 1 + next(12)))
        case 1: text.insert(contentsOf: pieces[next(pieces.count)], at: at)
        default: text[at] = Character(pieces[next(pieces.count)].first.map(String.init) ?? " ")
        }
      }
      let reading = ScenarioReader(catalogue: .forTests).read(text: String(text), file: "a.yaml")
      let errors = reading.diagnostics.filter { $0.severity == .error }
      #expect((reading.scenario == nil) == !errors.isEmpty, "\(String(text))")
      #expect((reading.scenario == nil) == (reading.failure != nil))
    }
  }

  @Test("aliases of aliases, and brackets without end, are refused in no time")
  func bombs() {
    var bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for i in 1...12 { bomb += "a\(i): &a\(i) [" + Array(repeating: "*a\(i - 1)", count: 10).joined(separator: ", ") + "]\n" }
    #expect(
      reading(bomb).said.contains { $0.contains("this is too large for a scenario: more than 100000 texts, lists and maps") })
    #expect(reading(String(repeating: "[", count: 20000)).scenario == nil)
  }

  @Test("weather files are found from the scenario's folder, in alphabetical order; none is a missing input")
  func weatherFiles() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("paddy-\(UUID().uuidString)").standardizedFileURL
    try FileManager.default.createDirectory(at: folder.appendingPathComponent("weather"), withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for name in ["B2.WTH", "B1.WTH", "A1.WTH"] { try Data().write(to: folder.appendingPathComponent("weather/\(name)")) }
    func read(_ weather: String) -> ScenarioReading {
      let text = soundScenario.replacing("{climate: hangzhou, years: 30, seed: 7}", with: weather)
      return ScenarioReader(catalogue: .forTests).read(text: text, file: folder.appendingPathComponent("a.yaml").path)
    }
    let paths = ["B1.WTH", "B2.WTH"].map { folder.path + "/weather/" + $0 }
    #expect(read("{files: \"weather/B*.WTH\", years: 1974-2009}").scenario?.weather == .files(paths, years: 1974...2009))
    #expect(read("{files: [weather/B2.WTH, weather/B?.WTH], years: 1986}").scenario?.weather == .files(paths, years: 1986...1986))
    #expect(read("{file: weather/B1.WTH}").scenario?.weather == .files([paths[0]], years: nil))
    #expect(read("{file: weather/B1.WTH, seed: 9}").scenario?.seed == 9)
    #expect(read("{file: weather/B1.WTH}").scenario?.seed == 1)
    let missing = read("{file: weather/C1.WTH}")
    #expect(missing.diagnostics.map(\.message) == ["no weather file 'weather/C1.WTH' in \(folder.path)"])
    #expect(missing.diagnostics.map(\.column) == [17])
    #expect(missing.failure == .inputMissing)
  }
}
