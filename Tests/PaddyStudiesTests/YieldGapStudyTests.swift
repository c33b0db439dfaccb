import Numbers
import PaddyScenarios
import PaddyStudies
import Testing

import Paddy

@Suite("Yield gaps of the shipped scenarios")
struct YieldGapStudyTests {
  @Test("are there where asked for, add up, and change nothing else, on any number of threads")
  func shipped() throws {
    for study in Shipped.studies {
      let plain = study.run(threads: 1)
      let asked = study.run(threads: 3, gaps: true)
      for (system, runs) in zip(plain, asked) {
        for (one, two) in zip(system, runs) {
          let (bare, harvest) = (try one.result.get(), try two.result.get())
          #expect(bare.gap == nil && Fingerprint(bare.end) == Fingerprint(harvest.end))
          let gap = try #require(harvest.gap)
          #expect(abs(gap.remainder) <= 1e-12 * gap.potential)
          #expect(gap.harvested / 1000 == harvest.end.outcome[.yieldDry])
          #expect(gap[.gathering] >= 0 && gap[.trench] >= 0 && gap[.lodging] >= -0.01 * gap.potential)
        }
      }
    }
  }

  @Test("storms take yield in some years of Taiyang and none in others; frogs and fish stand on the same potential")
  func taiyang() throws {
    let all = Shipped.taiyang.run(threads: 2, gaps: true)
    let gaps = try all.map { try $0.map { try #require(try $0.result.get().gap) } }
    let conventional = gaps[0]
    let struck = conventional.count { $0[.lodging] > 100 }
    #expect((1..<conventional.count).contains(struck), "\(struck) of \(conventional.count)")
    for other in gaps.dropFirst() {
      for (a, b) in zip(conventional, other) { #expect(abs(a.potential - b.potential) < 1e-9 * a.potential) }
    }
    let mean = conventional.reduce(0) { $0 + $1.potential } / Double(conventional.count)
    #expect((8000...11_000).contains(mean), "9.3–12.8 t/ha at 14 % for a long-season hybrid: \(mean)")
  }
}
