import Foundation
import Numbers
import Testing

@Suite struct LaneTests {
  /// Largest relative difference to the C library over 1e5 points, and proof that eight together equal one alone.
  private func worst(
    _ range: ClosedRange<Double>, _ mine: (Double) -> Double, _ eight: (Lanes) -> Lanes, _ reference: (Double) -> Double
  )
    -> Double
  {
    var worst = 0.0
    let count = 100_000
    for block in 0..<(count / 8) {
      var lanes = Lanes(0)
      for field in 0..<8 {
        let i = Double(block * 8 + field) + 0.37
        lanes[field] = range.lowerBound + (range.upperBound - range.lowerBound) * i / Double(count)
      }
      let together = eight(lanes)
      for field in 0..<8 {
        let alone = mine(lanes[field]), exact = reference(lanes[field])
        #expect(together[field].bitPattern == alone.bitPattern)
        if exact != 0 { worst = max(worst, abs(alone - exact) / abs(exact)) }
      }
    }
    return worst
  }

  @Test func elementaryFunctionsAgreeWithTheCLibrary() {
    #expect(worst(-30...30, Double.exp, Lanes.exp, Foundation.exp) < 1e-14)
    #expect(worst(-690...690, Double.exp, Lanes.exp, Foundation.exp) < 1e-14)
    #expect(worst(1e-6...2, Double.log, Lanes.log, Foundation.log) < 1e-14)
    #expect(worst(1e-3...1e6, Double.log, Lanes.log, Foundation.log) < 1e-14)
    #expect(worst(0...1e6, Double.sqrt, Lanes.sqrt, { $0.squareRoot() }) < 1e-15)
    #expect(worst(-100...100, Double.sin, Lanes.sin, Foundation.sin) < 1e-14)
    #expect(worst(-100...100, Double.cos, Lanes.cos, Foundation.cos) < 1e-14)
    #expect(worst(0.001...2000, { Double.pow($0, 0.7) }, { Lanes.pow($0, 0.7) }, { Foundation.pow($0, 0.7) }) < 1e-14)
    #expect(worst(0.1...50, { Double.pow($0, -3.4) }, { Lanes.pow($0, -3.4) }, { Foundation.pow($0, -3.4) }) < 1e-14)
    #expect(worst(-0.98...0.98, Double.arcsine, Lanes.arcsine, Foundation.asin) < 1e-14)
  }

  @Test func powerOfNothingIsNothing() {
    #expect(Double.pow(0, 0.7) == 0)
    #expect(Double.pow(-1, 0.7) == 0)
    #expect(Double.ratio(3, 0) == 0)
    #expect(Double.ratio(3, 2) == 1.5)
  }

  @Test func negationTurnsTheSignOfEveryField() {
    var lanes = Lanes(0)
    for field in 0..<8 { lanes[field] = [0, -0.0, 1.5, -2, .infinity, .leastNonzeroMagnitude, -7e300, .pi][field] }
    for field in 0..<8 { #expect((-lanes)[field].bitPattern == (-lanes[field]).bitPattern) }
  }

  @Test func aConditionIsNowhereWhereNoFieldHasIt() {
    #expect((Lanes(1) .> 1).isNowhere && !(Lanes(1) .>= 1).isNowhere)
    #expect((1.0 .> 1.0).isNowhere && !(1.0 .>= 1.0).isNowhere)
    for field in 0..<8 {
      var lanes = Lanes(1)
      lanes[field] = 2
      #expect(!(lanes .> 1).isNowhere, "field \(field)")
    }
  }

  @Test func selectTakesEachFieldItsOwnWay() {
    let x = Lanes(SIMD8(-3, -2, -1, 0, 1, 2, 3, 4))
    let y = Lanes.select((x .< 0) .| (x .> 3), -1, x)
    #expect(y.values == SIMD8(-1, -1, -1, 0, 1, 2, 3, -1))
    #expect(Lanes.flag(.!(x .<= 0)).values == SIMD8(0, 0, 0, 0, 1, 1, 1, 1))
  }
}
