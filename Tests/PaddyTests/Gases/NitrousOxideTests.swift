import Numbers
import Paddy
import Testing

@Suite struct NitrousOxideTests {
  private let numbers = NitrousOxide.Parameters<Cited>.standard.map { $0.value }

  @Test func directAndIndirect() {
    #expect(abs(NitrousOxide.direct(applied: 15.0, drainages: 0, numbers) - 15 * 0.003 * 44 / 28) < 1e-12)
    #expect(abs(NitrousOxide.direct(applied: 15.0, drainages: 1, numbers) - 15 * 0.005 * 44 / 28) < 1e-12)
    let shares = NitrousOxide.indirectByShares(urea: 15.0, manure: 0, numbers)
    #expect(abs(shares - (15 * 0.15 * 0.010 + 15 * 0.24 * 0.011) * 44 / 28) < 1e-12)
  }

  @Test func methaneOutweighsNitrousOxideInAFloodedField() {
    let weights = CarbonDioxideEquivalent.Parameters<Cited>.sixthAssessment.map { $0.value }
    let nitrous = NitrousOxide.direct(applied: 15.0, drainages: 0, numbers)
    let methane = CarbonDioxideEquivalent.total(methane: 14.5, nitrousOxide: 0, weights)
    let both = CarbonDioxideEquivalent.total(methane: 14.5, nitrousOxide: nitrous, weights)
    #expect(methane / both > 0.8)
    #expect(abs(both - 27 * 14.5 - 273 * nitrous) < 1e-9)
  }
}
