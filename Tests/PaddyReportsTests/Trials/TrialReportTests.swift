import Foundation
import Numbers
import Paddy
import PaddyReports
import PaddyStudies
import Testing

@Suite struct TrialReportTests {
  /// Cells of the lines that begin with a text, blanks squeezed.
  static func lines(_ text: String, beginning start: String) -> [String] {
    text.split(separator: "\n").filter { $0.hasPrefix(start) }.map { $0.split(separator: " ").joined(separator: " ") }
  }

  @Test("all in one pool: n, means, bias, RMSE, its share, R², slope, d, EF") func overall() {
    let text = TrialReport.text(TrialExamples.score, width: 140)
    // o: 2821, 4872, 6622, 5100; s: 2610, 5189, 6241, 6000; Σ(s − o)² = 44 521 + 100 489 + 145 161 + 810 000
    #expect(
      Self.lines(text, beginning: "grain yield, dry")
        == ["grain yield, dry kg/ha 4 4,854 5,010 +156 524 10.8 0.88 1.00 0.96 0.85"])
    #expect(Self.lines(text, beginning: "anthesis") == ["anthesis d 3 57.0 56.7 -0.3 1.3 – – – – –"])
  }
  @Test("each experiment has its line under each variable it observed") func byExperiment() {
    let text = TrialReport.text(TrialExamples.score, width: 140)
    #expect(
      Self.lines(text, beginning: "BANOS") == [
        "BANOS kg/ha 1 5,100 6,000 +900 900 17.6 – – – –", "BANOS m²/m² 1 1.50 1.25 -0.25 0.25 16.7 – – – –",
      ])
    // yields dry and at 14 %, anthesis, the response to nitrogen
    #expect(Self.lines(text, beginning: "MUNOZ ").count == 4)
  }
  @Test("what did not run, and why, is said; so is what was fitted on what") func missing() {
    let text = TrialReport.text(TrialExamples.score)
    #expect(text.contains("\n2 of 3 experiments ran; without LUDHIANA\n  LUDHIANA.RIX:12: error: no weather for 2000\n"))
    #expect(text.contains("\nir-58     MUNOZ\nir-72     none of these\n"))
    #expect(Self.lines(text, beginning: "MUNOZ  ").contains("MUNOZ all but nitrogen 3 31.7 30.3 0.96"))
    let empty = TrialReport.text(TrialScore(pairs: [], experimentsPlanned: ["A"], experimentsDone: []))
    #expect(empty.contains("0 of 1 experiments ran; without A") && !empty.contains("pool"))
  }
  @Test("no line is wider than asked for") func narrow() {
    for line in TrialReport.text(TrialExamples.score, width: 80).split(separator: "\n") {
      #expect(TextTable.width(of: String(line)) <= 80, "\(line)")
    }
  }
  @Test("JSON has the published keys") func json() throws {
    let text = TrialExamples.score.json().rendered()
    let object = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(Set(object.keys) == ["overall", "experiments", "fitted", "responses", "planned", "done", "problems"])
    let overall = try #require(object["overall"] as? [String: [String: Any]])
    #expect(Set(overall.keys) == ["yield_14", "yield_dry", "anthesis", "leaf_area_index"])
    let yield = try #require(overall["yield_dry"])
    #expect(Set(yield.keys) == ["n", "rmse", "nrmse_percent", "bias", "r2", "d", "efficiency"])
    #expect(yield["n"] as? Int == 4 && yield["bias"] as? Double == 156.25)
    #expect(overall["anthesis"]?["r2"] is NSNull)
    let experiments = try #require(object["experiments"] as? [String: [String: [String: Any]]])
    #expect(experiments["BANOS"]?["yield_dry"]?["rmse"] as? Double == 900)
    #expect(object["fitted"] as? [String: [String]] == ["ir-58": ["MUNOZ"], "ir-72": []])
    #expect(object["planned"] as? Int == 3 && object["done"] as? Int == 2)
    #expect((object["responses"] as? [[String: Any]])?.first?["n"] as? Int == 3)
  }
  @Test("one row a pair, names quoted, no date where it is of the whole season") func table() {
    let lines = TrialTable.pairs(TrialExamples.score).split(separator: "\n")
    #expect(lines.count == TrialExamples.pairs.count + 1)
    #expect(lines[0] == "experiment,treatment,treatment_name,variable,unit,date,observed,simulated,error")
    #expect(lines[1] == "MUNOZ,0,\"0 kg N, \"\"urea\"\"\",yield_dry,kg/ha,,2821,2610,-211")
    #expect(lines.last == "BANOS,1,\"60 kg N, \"\"urea\"\"\",leaf_area_index,m²/m²,1992-02-28,1.5,1.25,-0.25")
  }
}
