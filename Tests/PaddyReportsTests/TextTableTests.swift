import PaddyReports
import Testing

@Suite struct TextTableTests {
  @Test("text to the left, numbers to the right, no spaces at the end") func aligned() {
    var table = TextTable([TextTable.Column("name"), TextTable.Column("t/ha", .right)])
    table.add(["甲稻", "8.52"])
    table.add(heading: "REST")
    table.add(["CO₂", "12.1"])
    table.addRule()
    table.add(["", "–"])
    #expect(table.rendered() == "name  t/ha\n──────────\n甲稻  8.52\nREST\nCO₂   12.1\n──────────\n         –\n")
  }
  @Test("width as the eye sees it", arguments: [("abc", 3), ("CO₂", 3), ("稻田", 4), ("e\u{301}", 1), ("", 0), ("–", 1)])
  func width(text: String, expected: Int) { #expect(TextTable.width(of: text) == expected) }
  @Test("a table too wide is cut between groups and its first columns are repeated") func cut() {
    var table = TextTable([
      TextTable.Column("metric"), TextTable.Column("aaaaaaaa", .right, group: 1), TextTable.Column("b", .right, group: 1),
      TextTable.Column("cccccccc", .right, group: 2), TextTable.Column("d", .right, group: 2),
    ])
    table.add(["yield", "1", "2", "3", "4"])
    #expect(
      table.rendered(width: 20)
        == "metric  aaaaaaaa  b\n───────────────────\nyield          1  2\n\nmetric  cccccccc  d\n───────────────────\nyield          3  4\n"
    )
    #expect(!table.rendered(width: 32).contains("\n\n"))
  }
}
