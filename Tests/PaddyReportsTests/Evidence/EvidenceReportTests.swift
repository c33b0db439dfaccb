import Foundation
import Paddy
import PaddyReports
import PaddyStudies
import Testing

@Suite struct EvidenceReportTests {
  static func simulated(_ id: String, _ figures: [Double], without: [String] = []) -> ScoredEvidence {
    let row = EvidenceTable.rows.first { $0.id == id }!
    let question = row.question!
    let spread = PairedComparison(a: figures.map { _ in 0 }, b: figures, better: .neither)
    let verdict = question.target.verdict(on: spread.mean, isAmount: question.outcome.form == .amount)
    return ScoredEvidence(
      row: row, result: .simulated(question, ScoredEvidence.Simulated(spread: spread, verdict: verdict, without: without)))
  }
  static func absent(_ id: String) -> ScoredEvidence {
    let row = EvidenceTable.rows.first { $0.id == id }!
    if case .set(let absence) = row.treatment { return ScoredEvidence(row: row, result: .absent(absence)) }
    return ScoredEvidence(row: row, result: .absent(.noSpecies(["black-spotted-pond-frog"])))
  }
  static let qingtian = EvidenceTrials.named("qingtian")!
  static let score = EvidenceScore(
    rows: [
      simulated("O006", [5, 6, 7]), simulated("O009", [0.1, 0.2, 0.3]), simulated("O101", [-1, 0, -2], without: ["duck"]),
      simulated("O058", [-8, -9, -10]), absent("O033"), absent("O055"), absent("O086"), absent("O049"),
    ], trials: [EvidenceScore.Ran(trial: qingtian, scenario: qingtian.scenario(years: 3, seed: 1))], years: 3, seed: 1)

  /// The line that begins with a text, blanks squeezed.
  static func line(_ text: String, _ start: String) -> String? {
    text.split(separator: "\n").first { $0.hasPrefix(start) }.map { $0.split(separator: " ").joined(separator: " ") }
  }

  @Test("one line a row: published with its range, simulated with its interval, the verdict") func lines() {
    let text = EvidenceReport.text(Self.score)
    #expect(text.contains("4 of 8 rows simulated, 3 years each"))
    #expect(Self.line(text, "O006") == "O006 rice-carp rice yield % +9.1 +2.9 … +15.4 +6.0 +3.5 … +8.5 within range")
    #expect(Self.line(text, "O009") == "O009 rice-carp animals caught t/ha 0.85 ~ 0.68 … 1.02 0.20 -0.05 … 0.45 wrong")
    #expect(Self.line(text, "O101") == "O101 all co-cultures rice yield % +4.0 ~ +1.0 … +7.0 -1.0 -3.5 … +1.5 wrong")
    #expect(Self.line(text, "O058") == "O058 rice-fish methane % less – -9.0 -11.5 … -6.5 right sign")
  }
  @Test("a right sign whose interval holds 0 is starred, a figure within its range is not") func unsure() {
    let unsure = EvidenceScore(
      rows: [Self.simulated("O006", [-3, 6, 2.9]), Self.simulated("O108", [-3, 6, 2.9])], years: 3, seed: 1)
    #expect(Self.line(EvidenceReport.text(unsure), "O006")?.hasSuffix("right sign *") == true)
    #expect(Self.line(EvidenceReport.text(unsure), "O108")?.hasSuffix("within range") == true)
    #expect(Self.line(EvidenceReport.text(Self.score), "O058")?.hasSuffix("right sign") == true)
  }
  @Test("calibrated rows stand apart, and so do their counts") func counts() {
    let text = EvidenceReport.text(Self.score)
    let calibrated = text.range(of: "Calibrated rows")!.lowerBound
    #expect(text.range(of: "\nO101 ")!.lowerBound < calibrated && text.range(of: "\nO009 ")!.lowerBound > calibrated)
    #expect(Self.line(text, "independent") == "independent 3 1 1 1 67 50 1 of 1")
    #expect(Self.line(text, "calibrated") == "calibrated 1 0 0 1 0 0 0 of 0")
  }
  @Test("what was not simulated is named with the reason, the same reason once") func absences() {
    let text = EvidenceReport.text(Self.score)
    #expect(text.contains("\nNot simulated: 4\n"))
    #expect(text.contains("  outside the model: 1\n    feed nitrogen is not traced apart from other nitrogen: O033\n"))
    #expect(
      text.contains(
        "  no climate: 2\n    no climate for a place that is not named: O055\n    no climate for a greenhouse: O086\n"))
    #expect(text.contains("  no such species: 1\n    the catalogue has no black-spotted-pond-frog: O049\n"))
  }
  @Test("in full: what a row states, by whom, its calibration, its notes, what was assumed") func full() {
    let text = EvidenceReport.text(Self.score, full: true)
    #expect(text.contains("O006 Qingtian, Zhejiang: rice yield +9.13 % (SE 3.11), 4 years. Guo et al. 2022, eLife 11:e73869\n"))
    #expect(text.contains("  calibrated: fieldRation of carp\n"))
    #expect(text.contains("  without duck: not in the catalogue\n"))
    #expect(text.contains("  not simulated: feed nitrogen is not traced apart from other nitrogen\n"))
    #expect(text.contains("\nqingtian\n  stated: 6,000 carp/ha"))
    #expect(!EvidenceReport.text(Self.score).contains("assumed:"))
  }
  @Test("trials that differ in the animal alone are named once, those that did not run not at all") func pool() {
    let trials = ["carp", "bullfrog"].compactMap { EvidenceTrials.named("experiment with \($0)") }
    let score = EvidenceScore(
      rows: [Self.simulated("O101", [1, 2])], trials: trials.map { EvidenceScore.Ran(trial: $0, scenario: "") }, years: 3, seed: 1
    )
    let text = EvidenceReport.text(score, full: true)
    #expect(text.contains("  run: mean of experiment with carp, bullfrog\n"))
    #expect(text.contains("  only 2 of 3 years have a figure\n"))
  }
  @Test("no line of the text is wider than 130 or ends in a space", arguments: [false, true]) func width(full: Bool) {
    for line in EvidenceReport.text(Self.score, full: full).split(separator: "\n") {
      #expect(TextTable.width(of: String(line)) <= 130 && line.last != " ", "\(line)")
    }
  }
  @Test("nothing simulated prints no table") func empty() {
    let text = EvidenceReport.text(EvidenceScore(rows: [Self.absent("O027")], years: 30, seed: 1))
    #expect(text.contains("0 of 1 rows simulated") && !text.contains("verdict"))
  }
  @Test("JSON has the published keys") func json() throws {
    let text = Self.score.json().rendered()
    let object = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let rows = try #require(object["rows"] as? [[String: Any]])
    #expect(rows.count == 4)
    let first = rows[0]
    for key in ["id", "target", "low", "high", "unit", "simulated", "low95", "high95", "verdict", "standing"] {
      #expect(first[key] != nil, "\(key)")
    }
    #expect(first["id"] as? String == "O006" && first["verdict"] as? String == "in-range")
    #expect(first["simulated"] as? Double == 6 && first["target"] as? Double == 9.13)
    #expect(rows[1]["standing"] as? String == "calibrated" && rows[1]["calibrated"] as? String == "fieldRation of carp")
    #expect(rows[3]["target"] is NSNull && rows[3]["direction"] as? Int == -1 && rows[3]["verdict"] as? String == "right-sign")
    let independent = try #require(object["independent"] as? [String: Int])
    #expect(independent["n"] == 3 && independent["right_sign"] == 2 && independent["in_range"] == 1)
    #expect((object["calibrated"] as? [String: Int])?["n"] == 1)
    let absent = try #require(object["not_simulated"] as? [[String: String]])
    #expect(absent.count + rows.count == object["planned"] as? Int)
    #expect(absent[0]["reason"] == "feed nitrogen is not traced apart from other nitrogen")
    let trials = try #require(object["trials"] as? [[String: String]])
    #expect(trials[0]["name"] == "qingtian" && trials[0]["scenario"]?.contains("species: carp") == true)
  }
}
