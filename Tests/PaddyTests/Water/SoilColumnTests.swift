import Numbers
import Testing

import Paddy

@Suite struct SoilColumnTests {
  static let column = SoilColumn<Double>(
    thickness: [0.1, 0.2], saturation: [0.5, 0.5], fieldCapacity: [0.4, 0.4], wiltingPoint: [0.2, 0.2], airDry: [0.1, 0.1],
    conductivity: [0.5, 0.05], pondedPercolation: 0.003)

  private func tension(_ content: Double, _ column: SoilColumn<Double> = column) -> Double {
    column.tensions(SoilColumnState(column, content: [content, 0.5], ponded: 0))[0]
  }

  @Test(arguments: [
    ("A saturated layer has none.", 0.5, 0.0),
    ("Halfway to field capacity pF is 1.", 0.45, 1.0),
    ("At field capacity pF is 2.", 0.4, 10.0),
    ("Halfway to the wilting point pF is 3.1.", 0.3, 125.89254117941673),
    ("At the wilting point pF is 4.2.", 0.2, 1584.893192461114),
    ("Air-dry soil has pF 7.", 0.1, 1_000_000.0),
    ("Soil drier than that is taken as air-dry.", 0.05, 1_000_000.0),
  ]) func tensionFollowsContent(sentence: String, content: Double, tension expected: Double) {
    #expect(abs(tension(content) - expected) <= 1e-12 * max(1, expected), "\(sentence)")
  }

  @Test func saturatedButForRoundingIsSaturated() {
    #expect(tension(0.5 - 1e-13) == 0)
    #expect(abs(tension(0.5 - 1e-10) - 0.1) < 1e-8)
  }

  @Test func depthsAddUpFromTheSurface() {
    #expect(Self.column.top(of: 0) == 0 && Self.column.top(of: 1) == 0.1)
    #expect(abs(Self.column.depth - 0.3) < 1e-15)
    #expect(abs(SoilColumnState.saturated(Self.column).stored(Self.column) - 0.15) < 1e-15)
  }

  @Test func contentsAtTheStartAreHeldBetweenAirDryAndSaturated() {
    let state = SoilColumnState(Self.column, content: [0.9, 0.01], ponded: -1)
    #expect(state.content[0] == 0.5 && state.content[1] == 0.1 && state.ponded == 0)
  }

  @Test func aStateIsARowOfNumbers() {
    #expect(Homogeneous.count(SoilColumnState<Double>.self, of: Double.self) == 23)
    #expect(MemoryLayout<SoilColumnState<Lanes>>.size == 23 * MemoryLayout<Lanes>.size)
  }

  @Test(arguments: [1.0, 100, 16_000, 1e6]) func vanGenuchtenGivesTheSuctionThatGaveTheContent(suction: Double) {
    var column = Self.column
    let curve = VanGenuchten<Double>(residual: [0.05, 0.05], steepness: [0.02, 0.02], exponent: [1.4, 1.4])
    column.retention = curve
    column.airDry[0] = 0.05
    let content = curve.content(suction: suction, saturation: 0.5, layer: 0)
    #expect(abs(tension(content, column) / (suction * 0.1) - 1) < 1e-8)
    #expect(tension(0.5, column) == 0)
  }

  @Test func columnsSideBySideMustHaveTheSameLayers() {
    let one = Self.column
    var other = one
    other.retention = VanGenuchten(residual: [0, 0], steepness: [0.02, 0.02], exponent: [1.4, 1.4])
    let deeper = SoilColumn<Double>(
      thickness: [0.1], saturation: [0.5], fieldCapacity: [0.4], wiltingPoint: [0.2], airDry: [0.1], conductivity: [0.5],
      pondedPercolation: 0.003)
    #expect(SoilColumn<Lanes>(Array(repeating: one, count: 8)) != nil)
    #expect(SoilColumn<Lanes>(Array(repeating: one, count: 7)) == nil)
    #expect(SoilColumn<Lanes>(Array(repeating: one, count: 7) + [deeper]) == nil)
    #expect(SoilColumn<Lanes>(Array(repeating: one, count: 7) + [other]) == nil)
  }
}
