import Numbers
import Paddy
import Testing

@Suite struct DailyColumnsTests {
  static let all = DailyColumns.driverPaths + DailyColumns.paths
  static let resolved = all.compactMap(DailyColumns.column)

  @Test("every number of drivers, state and fluxes has a column") func complete() {
    #expect(DailyColumnsTests.all.filter { DailyColumns.column($0) == nil } == [])
    #expect(DailyColumns.paths.count * MemoryLayout<Double>.size == MemoryLayout<TracedDay<Double>>.size)
    #expect(DailyColumns.driverPaths.count * MemoryLayout<Double>.size == MemoryLayout<Drivers<Double>>.size)
    #expect(DailyColumnsTests.resolved.map(\.path) == DailyColumnsTests.all)
  }
  @Test("no entry describes a number that does not exist, none is there twice") func used() {
    let there = Set(DailyColumnsTests.all)
    let stages = Set(DailyColumnsTests.all.compactMap { $0.last!.isNumber ? $0[...$0.lastIndex(of: ".")!] + "*" : nil })
    let unused = DailyColumns.registry.filter { !there.contains($0.path) && !stages.contains($0.path[...]) }
    #expect(unused.map(\.path) == [])
    #expect(Set(DailyColumns.registry.map(\.path)).count == DailyColumns.registry.count)
  }
  @Test("names are unique snake_case, units and meanings are there") func named() {
    let columns = DailyColumnsTests.resolved + DailyColumns.derived.map(\.column)
    var seen: Set<String> = []
    let twice = columns.map(\.name).filter { !seen.insert($0).inserted }
    #expect(twice == [])
    let letters = Set("abcdefghijklmnopqrstuvwxyz0123456789_")
    for column in columns {
      #expect(column.name.allSatisfy(letters.contains) && column.name.first!.isLetter, "\(column.name)")
      #expect(!column.unit.isEmpty && !column.meaning.isEmpty && !column.meaning.contains("*"), "\(column.path)")
      #expect(column.scale > 0 && column.standard?.factor ?? 1 > 0, "\(column.path)")
      #expect(column.unit.hasSuffix("/d") == column.name.hasSuffix("_d") || column.unit.hasSuffix("d"), "\(column.path)")
    }
  }
  @Test("a box of a stage is named by its number, and beyond the last there is none in the tables") func boxes() throws {
    let column = try #require(DailyColumns.column("state.planthoppers.eggs.3"))
    #expect(
      column.name == "planthopper_eggs_3_per_m2" && column.meaning == "brown planthoppers: planthopper eggs in age box 3 of 12")
    #expect(
      DailyColumns.paths.contains("state.planthoppers.eggs.12") && !DailyColumns.paths.contains("state.planthoppers.eggs.13"))
    #expect(DailyColumns.column("state.rice.wings") == nil)
  }
}
