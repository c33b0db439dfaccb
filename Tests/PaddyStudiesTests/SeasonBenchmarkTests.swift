import Numbers
import Paddy
import Testing

import PaddyStudies

@Suite struct SeasonBenchmarkTests {
  @Test(
    "eight different years side by side give the bits of eight years one after the other",
    arguments: SeasonBenchmark.Name.allCases)
  func together(_ name: SeasonBenchmark.Name) throws {
    guard let alone = name.alone else { return }
    #expect(try SeasonBenchmark(name).run(seasons: 8) == SeasonBenchmark(alone).run(seasons: 8))
  }

  @Test("the answer does not depend on how many seasons are run", arguments: SeasonBenchmark.Name.allCases)
  func repeated(_ name: SeasonBenchmark.Name) throws {
    let benchmark = try SeasonBenchmark(name)
    #expect(benchmark.run(seasons: 1) == benchmark.run(seasons: 17))
    #expect(SeasonBenchmark.seasonsRun(1) == 8 && SeasonBenchmark.seasonsRun(8) == 8 && SeasonBenchmark.seasonsRun(17) == 24)
  }

  @Test("the eight years of the field are different, ripen in 140 to 165 days, keep their frogs and close their books")
  func years() throws {
    let batch = Batch(plan: BenchmarkYears.plan, plot: BenchmarkYears.plot, site: BenchmarkYears.site)
    var yields: Set<Double> = []
    for field in 0..<8 {
      let year = try BenchmarkYears.field(field: field)
      #expect((140...165).contains(year.calendar.harvest), "year \(field) has \(year.calendar.harvest) days")
      let end = batch.runAlone(year).end
      yields.insert(end.outcome[.yieldDry])
      #expect((3...12).contains(end.outcome[.yieldDry]), "year \(field) yields \(end.outcome[.yieldDry]) t/ha")
      #expect(end.outcome[.animalYield] > 0.1)
      #expect(end.outcome[.peakPlanthoppers] > 0)
      #expect(end.outcome[.irrigation] > 0)
      #expect(end.imbalance.share < 1e-9)
    }
    #expect(yields.count == 8)
  }

  @Test("one bit more in the last number is another checksum") func checksum() {
    var one = Checksum(), other = Checksum()
    one.add(SIMD2<Double>(1, 2), field: 0, of: 1)
    other.add(SIMD2<Double>(1, (2.0).nextUp), field: 0, of: 1)
    #expect(one.value != other.value)
    var together = Checksum(), alone = Checksum()
    together.addAll(SIMD16<Double>(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16))
    for field in 1...8 { alone.add(SIMD2<Double>(Double(field), Double(field + 8)), field: 0, of: 1) }
    #expect(together.value == alone.value)
  }
}
