import Paddy
import PaddyReports
import Testing

@Suite struct RunTablesTests {
  @Test("one row a run, empty where nothing was recorded, quoted where needed") func runs() throws {
    let outcome = Examples.outcome([(.yield14, 8.25), (.sprays, 2)])
    let text = RunTables.runs([
      Run(system: "a", member: "2019", year: 2019, status: .done, outcome: outcome),
      Run(system: "b, \"second\"", member: "x", year: nil, status: .failed, message: "no\nweather", outcome: nil),
    ])
    let lines = text.components("\n")
    #expect(lines[0].hasPrefix("system,member,year,status,message,yield_14_t_ha,yield_dry_t_ha,"))
    #expect(lines[1].hasPrefix("a,2019,2019,done,,8.25,,"))
    #expect(
      text.contains(
        "\"b, \"\"second\"\"\",x,,failed,\"no\nweather\","
          + String(repeating: ",", count: Metric.all.count + YieldGapTable.columns.count - 1) + "\n"))
    #expect(lines[1].count { $0 == "," } == lines[0].count { $0 == "," })
  }
  @Test("every column of the runs is explained, with unit and ICASA name") func variables() {
    let columns = RunTables.runs([]).components("\n")[0].components(",")
    let rows = RunTables.variables().components("\n").dropFirst().filter { !$0.isEmpty }
    let runs = rows.filter { $0.hasPrefix("runs,") }
    #expect(runs.map { $0.components(",")[1] } == columns)
    let daily = rows.filter { $0.hasPrefix("daily,") }
    #expect(daily.map { $0.components(",")[1] } == DailyTable.header.dropLast().description.components(","))
    #expect(runs.count + daily.count == rows.count)
    #expect(
      RunTables.variables().contains(
        "runs,yield_dry_t_ha,t/ha,\"rice yield, dry: grain harvested, dry matter\",HWAM,1000,higher\n"))
  }
}

extension String {
  fileprivate func components(_ separator: Character) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }
}
