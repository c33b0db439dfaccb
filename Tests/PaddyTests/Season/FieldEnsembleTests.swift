import Numbers
import Testing

import Paddy

@Suite struct FieldEnsembleTests {
  static func ensemble(_ synthetic: SyntheticSeason, count: Int = 16) -> FieldEnsemble {
    FieldEnsemble(plan: synthetic.batch.plan, plot: SyntheticSeason.plot, site: SyntheticSeason.site, count: count)
  }

  static func advance(_ ensemble: inout FieldEnsemble, _ synthetic: SyntheticSeason, days: Range<Int>) {
    for day in days {
      ensemble.advance(
        [Drivers<Double>](repeating: synthetic.year.drivers[day], count: ensemble.count),
        seedbedDays: synthetic.year.calendar.transplanting)
    }
  }

  @Test("stepped from day to day with the catalogue's numbers, a member is the field alone, bit for bit")
  func alone() throws {
    let synthetic = try SyntheticSeason()
    var ensemble = Self.ensemble(synthetic)
    for number in UncertainNumber.allCases { ensemble.set(number, [Double](repeating: 1, count: ensemble.count)) }
    Self.advance(&ensemble, synthetic, days: 0..<100)
    let alone = synthetic.batch.checkpoint(synthetic.year, day: 100, identity: "").progress
    for member in [0, 7, 8, 15] { #expect(bits(ensemble.member(member)) == bits(alone)) }
  }

  @Test("run on to harvest it ends as the season does, and stays where it was")
  func finished() throws {
    let synthetic = try SyntheticSeason()
    var ensemble = Self.ensemble(synthetic, count: 8)
    Self.advance(&ensemble, synthetic, days: 0..<70)
    let rest = Array(synthetic.year.drivers[70...])
    let ends = ensemble.finished(
      [FieldYear](repeating: synthetic.year, count: 8), [[Drivers<Double>]](repeating: rest, count: 8))
    let whole = synthetic.batch.runAlone(synthetic.year).end
    for end in ends { #expect(end.outcome.values.map(\.bitPattern) == whole.outcome.values.map(\.bitPattern)) }
    #expect(ends[0].record.entries.count == whole.record.entries.count)
    #expect(ensemble.day == 70)
  }

  @Test("every uncertain number moves what it says and is 1 where it is not set", arguments: UncertainNumber.allCases)
  func uncertain(number: UncertainNumber) throws {
    let synthetic = try SyntheticSeason()
    var ensemble = Self.ensemble(synthetic, count: 8)
    #expect(ensemble.factors(number) == [Double](repeating: 1, count: 8))
    ensemble.set(number, [1, 2, 1, 1, 1, 1, 1, 0.5])
    Self.advance(&ensemble, synthetic, days: 0..<90)
    let one = bits(ensemble.member(0))
    #expect(bits(ensemble.member(1)) != one && bits(ensemble.member(7)) != one)
    #expect(bits(ensemble.member(2)) == one)
    #expect(number.logDeviation(soil: .paddyClayLoam, parameters: .standard) > 0)
  }

  @Test("a correction is booked for what it brought in, and nothing goes below 0", arguments: AdjustableState.allCases)
  func corrected(state: AdjustableState) throws {
    let synthetic = try SyntheticSeason()
    var ensemble = Self.ensemble(synthetic, count: 8)
    Self.advance(&ensemble, synthetic, days: 0..<80)
    let before = ensemble.values(state)
    ensemble.correct(state, before.enumerated().map { $0.offset == 0 ? 1.1 * $0.element : $0.offset == 1 ? -5 : $0.element })
    let after = ensemble.values(state)
    #expect(after.allSatisfy { $0 >= 0 })
    for member in 0..<8 { #expect(abs(ensemble.increments(state)[member] - (after[member] - before[member])) < 1e-12) }
    #expect(abs(after[2] - before[2]) < 1e-12 * max(1, before[2]))
    Self.advance(&ensemble, synthetic, days: 80..<synthetic.year.drivers.count)
    #expect(ensemble.imbalance.share < 1e-9, "\(ensemble.imbalance)")
  }

  @Test("saved and restored it goes on with the same bits; damaged, cut or foreign bytes are refused")
  func saved() throws {
    let synthetic = try SyntheticSeason()
    var ensemble = Self.ensemble(synthetic)
    ensemble.set(.percolation, (0..<16).map { 1 + 0.01 * Double($0) })
    Self.advance(&ensemble, synthetic, days: 0..<60)
    ensemble.correct(.leafArea, ensemble.values(.leafArea).map { 1.05 * $0 })
    let bytes = ensemble.bytes
    var other = Self.ensemble(synthetic)
    try other.restore(bytes)
    Self.advance(&ensemble, synthetic, days: 60..<90)
    Self.advance(&other, synthetic, days: 60..<90)
    #expect(ensemble.bytes == other.bytes && other.day == 90)
    for place in stride(from: 0, to: bytes.count, by: 4099) {
      var damaged = bytes
      damaged[place] ^= 4
      #expect(throws: Checkpoint.Problem.self) { try other.restore(damaged) }
      #expect(throws: Checkpoint.Problem.self) { try other.restore(Array(bytes[..<place])) }
    }
    var small = Self.ensemble(synthetic, count: 8)
    #expect(throws: Checkpoint.Problem.self) { try small.restore(bytes) }
  }
}
