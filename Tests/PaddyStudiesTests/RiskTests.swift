import Numbers
import PaddyStudies
import Testing

@Suite struct RiskTests {
  @Test("a hundred profits from −10 to 89: a tenth lose, the worst twentieth loses 8 on average") func counted() {
    let profits = (0..<100).map { Double($0) - 10 }
    #expect(Risk.lossProbability(profits) == 0.1)
    #expect(abs(Risk.valueAtRisk(profits)! - 5.05) < 1e-9)
    #expect(abs(Risk.conditionalValueAtRisk(profits)! - 8) < 1e-9)
  }
  @Test("of normal profits the certainty equivalent is μ − rσ²/2") func normal() {
    var stream = RandomStream(seed: 3, purpose: "profit", member: 0)
    let profits = (0..<200_000).map { _ in 5000 + 1000 * stream.normal() }
    #expect(abs(Risk.certaintyEquivalent(profits, aversion: 0.0005)! - 4750) < 15)
  }
  @Test("who does not mind risk takes the mean; nobody takes more than it") func neutral() {
    #expect(Risk.certaintyEquivalent([0, 10], aversion: 0) == 5)
    #expect(Risk.certaintyEquivalent([0, 10], aversion: 0.1)! < 5)
    #expect(Risk.certaintyEquivalent([-1e6, 1e6], aversion: 1)!.isFinite)
  }
  @Test("a mean-preserving spread of the price keeps the mean profit and deepens the worst seasons (check 32)") func spread() {
    var stream = RandomStream(seed: 11, purpose: "price", member: 0)
    let normals = (0..<20_000).map { _ in stream.normal() }
    func profits(_ deviation: Double) -> [Double] {
      normals.map { 23_800 * Double.exp(deviation * $0 - deviation * deviation / 2) - 19_000 }
    }
    let calm = profits(0.08)
    let wild = profits(0.15)
    let means = [calm, wild].map { $0.reduce(0, +) / Double($0.count) }
    #expect(abs(means[0] - means[1]) < 4 * 23_800 * 0.15 / 20_000.0.squareRoot())
    #expect(Risk.conditionalValueAtRisk(wild)! > Risk.conditionalValueAtRisk(calm)! + 2000)
  }
  @Test("no season, no risk") func empty() {
    #expect(Risk.lossProbability([]) == nil && Risk.valueAtRisk([]) == nil && Risk.conditionalValueAtRisk([]) == nil)
    #expect(Risk.certaintyEquivalent([], aversion: 1) == nil)
  }
}
