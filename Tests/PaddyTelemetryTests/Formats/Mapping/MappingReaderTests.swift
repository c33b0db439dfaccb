import Numbers
import PaddyTelemetry
import Testing

@Suite struct MappingReaderTests {
  private let good = """
    mapping: 1
    name: loggers
    topics: ["farm/{device}/data"]
    farm: linan
    plot: "{device}"
    devices:
      eui-1: {plot: plot-3, place: inlet}
    time: {path: at, form: unix-s, otherwise: received}
    values:
      - {path: level, variable: floodwater-depth, unit: cm}
      - {path: o2, sensor: dissolved-oxygen-2, unit: mg/L}
    """

  @Test("a mapping that is right is read without a word")
  func read() {
    let (mappings, diagnostics) = MappingReader().read(good, file: "m.yaml")
    #expect(mappings.map(\.name) == ["loggers"])
    #expect(diagnostics.isEmpty)
    #expect(mappings.first?.topics.map(\.subscription) == ["farm/+/data"])
  }

  @Test("the mappings that Paddy brings along are right")
  func builtIn() {
    #expect(BuiltInMappings.all.map(\.name) == ["the-things-stack", "thingsboard", "thingsboard-plain", "sensorthings"])
  }

  @Test(
    "what is wrong is said with line, column and the nearest match",
    arguments: [
      ("name:", "nam:", 2, 1, "unknown key 'nam'; did you mean 'name'?"),
      ("unit: cm", "unit: cn", 10, 53, "'cn' is no unit of floodwater-depth; did you mean 'cm'?"),
      ("unix-s", "unix-sec", 8, 24, "no form of time 'unix-sec'; did you mean 'unix-s'?"),
      (
        "floodwater-depth,", "flood-water-depth,", 10, 29,
        "'flood-water-depth' begins with no variable; did you mean 'floodwater-depth'?"
      ),
      ("mapping: 1", "mapping: 2", 1, 10, "the version 1 is known"), ("mapping: 1\n", "", 1, 1, "'mapping: 1' is missing"),
      ("\"{device}\"", "\"{devise}\"", 5, 7, "no name 'devise' in topics or names; did you mean 'device'?"),
      ("farm/{device}/data", "farm/#/data", 3, 10, "is no topic pattern"), ("path: o2, ", "", 11, 5, "a value has a 'path'"),
      (", unit: mg/L", "", 11, 5, "has a 'unit', as g/m3"), ("path: level,", "path: a..b,", 10, 12, "'a..b' is no path"),
      ("otherwise: received", "otherwise: never", 8, 43, "otherwise is 'never', allowed is received"),
      ("name: loggers", "like: the-thing-stack", 2, 7, "did you mean 'the-things-stack'?"),
      ("farm: linan", "farm: lin'an", 4, 7, "'lin'an' is no name of a farm"),
      ("plot: plot-3, place: inlet", "plot: plot 3", 7, 17, "'plot 3' is no name of a plot"),
      ("plot: plot-3, place", "plot: plot-3, pace", 7, 25, "unknown key 'pace'; did you mean 'place'?"),
      ("topics: [\"farm/{device}/data\"]", "topics: []", 3, 9, "a list that is not empty"),
    ])
  func wrong(old: String, new: String, line: Int, column: Int, message: String) throws {
    let text = good.replacing(old, with: new, maxReplacements: 1)
    let (mappings, diagnostics) = MappingReader().read(text, file: "m.yaml")
    #expect(mappings.isEmpty)
    #expect(
      diagnostics.contains { $0.line == line && $0.column == column && $0.message.contains(message) && $0.file == "m.yaml" },
      "\(diagnostics)")
  }

  @Test(
    "a text that is no mapping is told so",
    arguments: [
      ("", "the file is empty"), ("5", "a mapping is a map"), ("[]", "the list is empty"), ("a: [", "not YAML"),
      ("mapping: 1\nmapping: 1", "more than once"),
      ("mapping: 1", "'values' is missing"),
      ("mapping: 1\nvalues: [{path: a, variable: ph, unit: pH}]", "neither 'topics' nor 'when'"),
      ("? [a]\n: 1", "unknown key"), ("mapping: 1\nvalues: 7", "a list that is not empty"),
    ])
  func noMapping(text: String, message: String) {
    let (mappings, diagnostics) = MappingReader().read(text, file: "m.yaml")
    #expect(mappings.isEmpty)
    #expect(diagnostics.contains { $0.message.contains(message) }, "\(diagnostics)")
  }

  @Test("several mappings stand in a list, each with a name of its own")
  func list() {
    let one = "mapping: 1, topics: [a], values: [{path: a, variable: ph, unit: pH}]"
    #expect(
      MappingReader().read("- {name: x, \(one)}\n- {name: y, \(one)}\n- {\(one)}", file: "m").mappings.map(\.name) == [
        "x", "y", "mapping-3",
      ])
    #expect(MappingReader().read("- {name: x, \(one)}\n- {name: x, \(one)}", file: "m").diagnostics.count == 1)
  }

  @Test("5,000 damaged files never stop it")
  func damaged() {
    var random = RandomStream(seed: 3, purpose: "damaged mappings", member: 0)
    let marks = Array("{}[]:,-'\"&*!|>#%@\n \t1a".utf8)
    for _ in 0..<5000 {
      var bytes = Array(good.utf8)
      for _ in 0...random.index(below: 4) { bytes[random.index(below: bytes.count)] = marks[random.index(below: marks.count)] }
      let (mappings, diagnostics) = MappingReader().read(String(decoding: bytes, as: UTF8.self), file: "m.yaml")
      #expect(mappings.isEmpty != diagnostics.isEmpty)
    }
  }
}
