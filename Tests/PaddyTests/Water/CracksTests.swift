import Numbers
import Paddy
import Testing

/// Cracks in the two stores: they open as the soil dries, let water through the pan, and close after the field is flooded again.
@Suite struct CracksTests {
  /// Percolation on the first day under 5 cm of water, and each day after, m.
  static func reflooded(after dryDays: Int) -> (cracks: Double, percolation: [Double], left: Double) {
    var field = SoilField<Double>()
    var forcing = SoilForcing()
    forcing.leafArea = 4
    forcing.irrigation = 0
    for _ in 0..<dryDays { field.step([forcing]) }
    let cracks = field.water.cracks
    forcing.irrigation = 1
    let percolation = (0..<8).map { _ in
      field.step([forcing])
      return field.waterFlows.percolation
    }
    return (cracks, percolation, field.water.cracks)
  }

  @Test("none in a field that is dry for a few days")
  func short() { #expect(Self.reflooded(after: 5).cracks == 0) }

  @Test("long drying opens them by how dry the soil is; flooded again they let more through, then close within a few days")
  func long() {
    let (whole, cracked) = (Self.reflooded(after: 0), Self.reflooded(after: 60))
    #expect(cracked.cracks > 0.2 && cracked.cracks <= 1, "\(cracked.cracks)")
    // On the second day under water: K (1 + 4 · 0.35 of the cracks) against K, under about the same head.
    let expected = 1 + 4 * 0.35 * cracked.cracks
    #expect(abs(cracked.percolation[1] / whole.percolation[1] - expected) < 0.12 * expected, "\(cracked) \(whole)")
    #expect(cracked.left < 0.001, "\(cracked.left)")
  }
}
