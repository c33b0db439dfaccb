import Foundation
import Paddy
import PaddyReports
import PaddyStudies
import Testing

@Suite struct CompareReportTests {
  /// Written anew by `PADDY_UPDATE_SNAPSHOTS=1 swift test --filter CompareReportTests`.
  @Test("the printed comparison is the snapshot, letter by letter") func snapshot() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Snapshots/compare.txt")
    let text = CompareReport.text(try Examples.comparison())
    if ProcessInfo.processInfo.environment["PADDY_UPDATE_SNAPSHOTS"] != nil {
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("snapshot written; run again without PADDY_UPDATE_SNAPSHOTS")
    }
    let kept = try String(contentsOf: file, encoding: .utf8)
    #expect(text == kept)
  }
  @Test("no line is wider than a hundred characters, with five systems too") func width() throws {
    let two = try Examples.comparison()
    let many = ["rice-carp", "rice-soft-shelled-turtle", "rice-duck"].map {
      Comparison.System(name: $0, outcomes: two.systems[1].outcomes, splits: two.systems[1].splits)
    }
    let five = try Comparison(title: "Five", base: "conventional", members: two.members, systems: two.systems + many)
    for comparison in [two, five] {
      for line in CompareReport.text(comparison).split(separator: "\n") { #expect(TextTable.width(of: String(line)) <= 100) }
    }
  }
  @Test("failed runs are told, what nobody recorded and what is nought everywhere is not shown") func honest() throws {
    let text = CompareReport.text(try Examples.comparison())
    #expect(text.contains("1 of 6 runs failed and are left out"))
    #expect(!text.contains("leaching") && !text.contains("runoff"))
  }
  @Test("the JSON has the promised keys, and its numbers are those of the statistics") func json() throws {
    let comparison = try Examples.comparison()
    let data = Data(comparison.json().rendered().utf8)
    let read = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(read["base"] as? String == "conventional" && read["members"] as? Int == 3)
    let systems = try #require(read["systems"] as? [String: [String: [String: Any]]])
    #expect(Set(systems.keys) == ["conventional", "rice-frog"])
    let profit = try #require(systems["rice-frog"]?["net_profit_yuan_ha"])
    #expect(Set(profit.keys) == ["mean", "sd", "q05", "q50", "q95"])
    #expect(profit["mean"] as? Double == comparison.statistics(.netProfit, of: comparison.systems[1]).mean)
    let differences = try #require(read["differences"] as? [String: [String: [String: Any]]])
    #expect(Array(differences.keys) == ["rice-frog"])
    let paired = try #require(differences["rice-frog"]?["yield_14_t_ha"])
    #expect(Set(paired.keys) == ["mean", "low95", "high95", "p_better"])
    let lost = try #require(paired["mean"] as? Double)
    #expect(abs(lost + 0.15) < 1e-12 && paired["p_better"] as? Double == 0)
    let split = try #require((read["profit_split"] as? [String: [String: Double]])?["rice-frog"])
    let difference = try #require(differences["rice-frog"]?["net_profit_yuan_ha"]?["mean"] as? Double)
    let total = try #require(split["total_yuan_ha"])
    #expect(abs(total - difference) < 1e-8)
  }
  @Test("a comparison with an unknown base, a system named twice or members missing is refused") func refused() throws {
    let good = try Examples.comparison()
    func with(_ base: String, _ systems: [Comparison.System]) throws {
      _ = try Comparison(title: "", base: base, members: good.members, systems: systems)
    }
    #expect(throws: Comparison.Failure.unknownBase("frogs", systems: ["conventional", "rice-frog"])) {
      try with("frogs", good.systems)
    }
    #expect(throws: Comparison.Failure.repeatedSystem("conventional")) {
      try with("conventional", [good.systems[0], good.systems[0]])
    }
    #expect(throws: Comparison.Failure.memberCount(system: "a", found: 0, expected: 3)) {
      try with("conventional", [good.systems[0], Comparison.System(name: "a", outcomes: [])])
    }
  }
}
