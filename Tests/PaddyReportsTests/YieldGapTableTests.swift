import Paddy
import PaddyReports
import Testing

@Suite struct YieldGapTableTests {
  private func row(_ title: String, of text: String) -> [String] {
    let line = text.split(separator: "\n").last { $0.hasPrefix(title) } ?? ""
    return line.dropFirst(title.count).split(separator: " ").map(String.init)
  }

  @Test("a season's losses stand between its potential and what is harvested, and add up as printed") func season() throws {
    let text = SeasonReport.text(
      title: "T", system: "s", seasons: [try SeasonReportTests.season("2021", rice: 8200, frogs: 900)])
    #expect(row("potential", of: text) == ["11.20"])
    #expect(row("lost to heat at flowering", of: text) == ["-0.40"])
    #expect(row("lost to drought", of: text) == ["+0.02"], "what is gained has its sign")
    #expect(row("harvested", of: text) == ["8.20"])
    #expect(!text.contains("lost to cold"), "what took nothing is not shown")
    let printed = YieldGap.Cause.allCases.compactMap { row("lost to \($0.title)", of: text).first.flatMap(Double.init) }
    #expect(abs(11.2 + printed.reduce(0, +) - 8.2) < 0.03)
  }

  @Test("of several seasons the mean and the worst with its name") func seasons() throws {
    let one = try SeasonReportTests.season("2021", rice: 8200, frogs: 900)
    let two = try SeasonReportTests.season("2022", rice: 8500, frogs: 700)
    let text = SeasonReport.text(title: "T", system: "s", seasons: [one, two])
    #expect(row("lost to heat at flowering", of: text) == ["-0.25", "-0.40", "2021"])
    #expect(row("harvested", of: text) == ["8.35", "8.20", "2021"])
    var unasked = one
    unasked.gap = nil
    #expect(!SeasonReport.text(title: "T", system: "s", seasons: [unasked]).contains("yield gap"))
  }

  private func comparison(gaps: Bool) throws -> Comparison {
    let two = try Examples.comparison()
    let systems = two.systems.map { system in
      let asked = gaps ? system.outcomes.map { $0.map { _ in Examples.gap(harvested: 8300) } } : []
      return Comparison.System(name: system.name, outcomes: system.outcomes, splits: system.splits, gaps: asked)
    }
    return try Comparison(title: two.title, base: two.base, members: two.members, systems: systems)
  }

  @Test("a comparison shows the gap in full only, within a hundred characters") func compare() throws {
    let asked = try comparison(gaps: true)
    let full = CompareReport.text(asked, full: true)
    #expect(full.contains("YIELD GAP") && full.contains("lost to lodging by storms"))
    #expect(row("potential", of: full) == ["11.20", "11.20", "11.20", "11.20"])
    #expect(!CompareReport.text(asked).contains("YIELD GAP"))
    #expect(!CompareReport.text(try comparison(gaps: false), full: true).contains("YIELD GAP"))
    for line in full.split(separator: "\n") { #expect(TextTable.width(of: String(line)) <= 100) }
  }

  @Test("JSON carries the gap by name where it was asked for, and nowhere else") func json() throws {
    let text = try comparison(gaps: true).json().rendered()
    for key in ["yield_potential_14_t_ha", "yield_lost_to_heat_14_t_ha", "yield_lost_to_pests_and_animals_14_t_ha"] {
      #expect(text.components(key) == 3, "\(key) of two systems")
    }
    #expect(!(try comparison(gaps: false).json().rendered()).contains("yield_lost"))
  }

  @Test("a table of runs has a column for each line") func runs() {
    let text = RunTables.runs([
      Run(system: "a", member: "1", year: 2001, status: .done, outcome: Outcome(), gap: Examples.gap(harvested: 8200))
    ])
    let lines = text.split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    let place = lines[0].firstIndex(of: "yield_lost_to_heat_14_t_ha")
    #expect(place != nil && abs((Double(lines[1][place ?? 0]) ?? 0) - 0.4) < 1e-12)
    #expect(lines[0].suffix(13).first == "yield_potential_14_t_ha" && lines[0].count == lines[1].count)
  }

  @Test("gaps of another number of seasons are refused") func refused() throws {
    let two = try Examples.comparison()
    var system = two.systems[0]
    system.gaps = [nil]
    #expect(throws: Comparison.Failure.memberCount(system: system.name, found: 1, expected: 3)) {
      try Comparison(title: "", base: system.name, members: two.members, systems: [system])
    }
  }
}

extension String {
  /// Into how many pieces a word cuts the text.
  fileprivate func components(_ word: String) -> Int {
    var pieces = 1
    var rest = self[...]
    while let found = rest.firstRange(of: word) {
      pieces += 1
      rest = rest[found.upperBound...]
    }
    return pieces
  }
}
