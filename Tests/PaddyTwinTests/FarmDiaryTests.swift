import Foundation
import Numbers
import Paddy
import PaddyScenarios
import PaddyTelemetry
import PaddyTwin
import Testing

/// A farm's diary: what is read, what is refused with its place, and what it does to a watched farm.
@Suite struct FarmDiaryTests {
  private static let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Scenarios/taiyang.yaml")
    .path
  private static let scenario = ScenarioReader().read(path: path).scenario!

  private static func system(_ name: String) -> FarmSystem { scenario.systems.first { $0.name == name }! }

  private static func read(_ text: String, system name: String = "rice-fish") -> FarmDiary {
    FarmDiary(text, name: "diary.csv", scenario: scenario, system: system(name))
  }

  private static let header = "date,plot,work,what,amount,nitrogen,phosphorus,mass,how,note\n"

  @Test(
    "lines of every work are read",
    arguments: [
      "2021-05-20,,keeping,everything,,,,,,", "2021-05-20,,keeping,spray,,,,,,", "2021-05-20,,sowing,,,,,,,",
      "2021-06-15,plot-1,transplanting,,,,,,,", "2021-06-14,,fertiliser,urea,,90 kg/ha,26 kg/ha,,incorporated,",
      "2021-06-14,,fertiliser,urea,130 kg,,,,,for the whole plot", "2021-06-14,,fertiliser,urea,13 kg/mu,,,,placed 60 %,",
      "2021-06-01,,manure,rice-straw,3 t/ha,,,,,", "2021-07-01,,irrigation,,30 mm,,,,,", "2021-07-01,,irrigation,,200 m3,,,,,",
      "2021-07-01,,irrigation,,300 m3/ha,,,,,", "2021-07-01,,irrigation,,12 cm,,,,up to,", "2021-07-01,,outlet,,15 cm,,,,,",
      "2021-07-01,,drainage,,,,,,,", "2021-07-01,,spray,,,,,,,", "2021-07-01,,herbicide,,,,,,,",
      "2021-06-25,,stocking,carp,6000 /ha,,,40 g,,", "2021-06-25,,stocking,carp,4000 ind,,,1 jin,,",
      "2021-06-25,,feeding,carp,3 %/d,,,,,", "2021-06-25,,feeding,,appetite,,,,,", "2021-06-25,,feeding,,12 kg/ha,,,,,",
      "2021-10-01,,harvest,carp,all,,,,,", "2021-10-01,,harvest,,30 %,,,,,", "2021-10-01,,harvest,,120 kg/ha,,,,,",
    ])
  func good(line: String) {
    let diary = Self.read(Self.header + line + "\n")
    #expect(diary.diagnostics.isEmpty && diary.count.good == 1, "\(diary.diagnostics)")
  }

  @Test(
    "a mistake is told with its line, what was found and what is allowed",
    arguments: [
      ("14.6.2021,,spray,,,,,,,", "diary.csv:2: error: date is '14.6.2021', a day as 2021-06-14 is allowed"),
      ("2021-02-30,,spray,,,,,,,", "diary.csv:2: error: date is '2021-02-30', a day as 2021-06-14 is allowed"),
      (
        "2021-06-14,,spry,,,,,,,",
        "diary.csv:2: error: unknown work 'spry'; did you mean 'spray'?; allowed: sowing, transplanting,"
      ),
      ("2021-06-14,,fertiliser,,,90 kg/ha,,,,", "diary.csv:2: error: fertiliser needs 'what'"),
      (
        "2021-06-14,,fertiliser,uraa,,90 kg/ha,,,,",
        "diary.csv:2: error: unknown fertiliser 'uraa'; did you mean 'urea'?; known: "
      ),
      (
        "2021-06-14,,fertiliser,urea,5 kg/ha,90 kg/ha,,,,",
        "diary.csv:2: error: fertiliser needs 'amount' (of the product) or 'nitrogen'"
      ),
      ("2021-06-14,,fertiliser,urea,,90,,,,", "diary.csv:2: error: nitrogen: '90' has no unit; write it as '90 kg/ha'"),
      ("2021-06-14,,fertiliser,urea,,9 cm,,,,", "diary.csv:2: error: nitrogen is '9 cm'; a mass per area is due"),
      ("2021-06-14,,fertiliser,urea,,9000 kg/ha,,,,", "diary.csv:2: error: nitrogen is '9000 kg/ha'; allowed is 0 to 1000 kg/ha"),
      (
        "2021-06-14,,fertiliser,urea,,90 kg/ha,,,thrown,",
        "diary.csv:2: error: how is 'thrown'; allowed for fertiliser: broadcast"
      ),
      ("2021-06-14,,irrigation,,30 kg/ha,,,,,", "diary.csv:2: error: amount is '30 kg/ha'; a depth is due, as '30 mm'"),
      ("2021-06-14,,drainage,,30 mm,,,,,", "diary.csv:2: error: drainage takes no 'amount'; found '30 mm'"),
      ("2021-06-14,,stocking,bullfrog,1 /m2,,,20 g,,", "diary.csv:2: error: unknown species 'bullfrog'; known: carp"),
      ("2021-06-14,,stocking,carp,1 /m2,,,,,", "diary.csv:2: error: stocking needs 'mass'"),
      ("2021-06-14,,harvest,carp,130 %,,,,,", "diary.csv:2: error: amount is '130 %'; allowed is 0 to 100 %"),
      ("2021-06-14,,fungicide,,,,,,,", "diary.csv:2: error: fungicide, but the system names no product"),
      ("2021-06-14,,spray,pymetrozin,,,,,,", "diary.csv:2: error: insecticide 'pymetrozin', but the system's is "),
      ("2021-06-14,,keeping,all,,,,,,", "diary.csv:2: error: keeping of 'all'"),
      ("2021-06-14,plot-2,sowing,,,,,,,", "diary.csv:2: error: sowing of plot 'plot-2' alone"),
      ("2021-06-14,,spray", "diary.csv:2: error: 3 fields, the header has 10"),
      ("{\"date\": \"2021-06-14\", \"works\": \"spray\"}", "diary.csv:2: error: unknown column 'works'; did you mean 'work'?"),
      ("{\"date\": 20210614, \"work\": \"spray\"}", "diary.csv:2: error: 'date' is not a text"),
      ("{\"date\"", "diary.csv:2: error: this is no object of JSON"),
    ])
  func mistakes(line: String, said: String) {
    let diary = Self.read(Self.header + line + "\n2021-07-01,,herbicide,,,,,,,\n")
    #expect(diary.diagnostics.count == 1 && diary.count.good == 1)
    #expect(diary.diagnostics.first?.description.hasPrefix(said) == true, "\(diary.diagnostics)")
  }

  @Test("a header that cannot be read is one mistake; lines of JSON need none, and a table may leave columns out")
  func headers() {
    #expect(
      Self.read("day,work\n2021-07-01,spray\n").diagnostics.map(\.description) == [
        "diary.csv:1: error: unknown column 'day'; allowed: date, plot, work, what, amount, nitrogen, phosphorus, mass, how, note"
      ])
    #expect(Self.read("work;what\n").diagnostics.first?.message == "the header has no column 'date'; found: work;what")
    #expect(Self.read("# kept by Wang\ndate;work\n2021-07-01;spray\n").count.good == 1)
    let lines = Self.read(
      "{\"date\": \"2021-06-14\", \"work\": \"fertiliser\", \"what\": \"urea\", \"nitrogen\": \"90 kg/ha\"}\n")
    #expect(lines.count.good == 1 && lines.diagnostics.isEmpty)
    #expect(Self.read("").count.good == 0 && Self.read("").diagnostics.isEmpty)
  }

  @Test("the schema of a line knows every work with the columns that it needs")
  func schema() throws {
    let schema = try #require(JSONSerialization.jsonObject(with: Data(DiarySchema.json().utf8)) as? [String: Any])
    let works = try #require(schema["oneOf"] as? [[String: Any]])
    #expect(works.count == DiaryWork.allCases.count && (schema["properties"] as? [String: Any])?.count == 10)
    let stocking = try #require(
      works.first { (($0["properties"] as? [String: Any])?["work"] as? [String: Any])?["const"] as? String == "stocking" })
    #expect(stocking["required"] as? [String] == ["work", "what", "amount", "mass"])
  }
}
