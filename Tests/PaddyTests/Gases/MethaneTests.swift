import Numbers
import Paddy
import Testing

@Suite struct MethaneTests {
  private let numbers = Methane.Parameters<Cited>.eastAsia.map { $0.value }

  /// A season of 110 days, dry on the flat on the days named; kg CH₄ ha⁻¹ by the formula and as the sum of its days.
  private func season(dry: [ClosedRange<Int>] = [], final: Int = 110, _ season: Methane.Season<Double> = .init())
    -> (total: Double, sum: Double)
  {
    var state = Methane.State<Double>()
    var sum = 0.0
    for day in 0..<110 {
      let depth = dry.contains { $0.contains(day) } || day >= final ? 0.0 : 0.05
      let (next, emission) = Methane.day(state, depth: depth, counts: 1, final: day >= final ? 1 : 0, season, numbers)
      #expect(emission >= 0)
      state = next
      sum += emission
    }
    return (10 * Methane.seasonTotal(state, season, numbers), 10 * sum)
  }

  @Test func worked() {
    let straw = Methane.Season<Double>(amendment: 3)
    // Continuous flooding without straw: 145 kg; the final drainage is none.
    #expect(abs(season(final: 98).total - 1.32 * 110) < 1e-9)
    // One drainage, three tonnes of straw: 233.6 kg.
    #expect(abs(season(dry: [35...42], straw).total - 233.6) < 0.1)
    // Several drainages: 80 kg.
    #expect(abs(season(dry: [35...42, 50...54, 60...64]).total - 79.9) < 0.1)
    // Two dry days are no drainage.
    #expect(abs(season(dry: [35...36, 50...51]).total - 1.32 * 110) < 1e-9)
    // Rainfed: 0.54 whatever the water did.
    #expect(abs(season(dry: [35...42], .init(rainfed: 1)).total - 0.54 * 1.32 * 110) < 1e-9)
  }

  @Test func daysAddUpToTheFormula() {
    for case let (total, sum) in [
      season(), season(dry: [35...42]), season(dry: [20...24, 35...42, 50...54]), season(dry: [35...42], .init(amendment: 3)),
    ] { #expect(abs(total - sum) < 1e-9) }
    // A second drainage ten days before the end comes too late for the pacing; the formula stands.
    let late = season(dry: [35...42, 100...104])
    #expect(late.sum > late.total && abs(late.total - 0.55 * 1.32 * 110) < 1e-9)
  }

  @Test func eightFieldsDrainEachAtItsTime() {
    var together = Methane.State<Lanes>()
    var alone = [Methane.State<Double>](repeating: .init(), count: 8)
    let many = Methane.Parameters<Cited>.eastAsia.map { Lanes($0.value) }
    for day in 0..<110 {
      var depth: Lanes = 0.05
      for field in 0..<8 where (20 + 5 * field..<20 + 7 * field).contains(day) { depth[field] = 0 }
      let step = Methane.day(together, depth: depth, counts: 1, final: 0, .init(), many)
      together = step.next
      for field in 0..<8 {
        let one = Methane.day(alone[field], depth: depth[field], counts: 1, final: 0, .init(), numbers)
        alone[field] = one.next
        #expect(one.emission.bitPattern == step.emission[field].bitPattern)
      }
    }
    #expect(alone[0].drainages == 0 && alone[3].drainages == 1)
  }
}
