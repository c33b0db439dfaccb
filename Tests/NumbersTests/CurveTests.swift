import Numbers
import Testing

@Suite struct CurveTests {
  private let curve = Curve<Double>([(0, 0.54), (10, 0.54), (40, 0.36)])

  @Test(arguments: [
    (x: -5.0, y: 0.54), (x: 0, y: 0.54), (x: 10, y: 0.54), (x: 25, y: 0.45), (x: 40, y: 0.36),
    (x: 50, y: 0.30),  // continued beyond the last knot, not held
  ]) func followsTheKnotsAndContinuesBeyondThem(x: Double, y: Double) {
    #expect(abs(curve(x) - y) < 1e-15)
  }

  @Test func eightFieldsStandInEightSegments() {
    let lanes = Curve<Lanes>([(0, 0.54), (10, 0.54), (40, 0.36)])
    let x = Lanes(SIMD8(-5, 0, 5, 10, 20, 30, 40, 60))
    for field in 0..<8 { #expect(lanes(x)[field].bitPattern == curve(x[field]).bitPattern) }
  }

  @Test func eightDifferentCurvesStandSideBySide() throws {
    let tables = (0..<8).map { i in [(x: 0.0, y: Double(i)), (x: 1.0 + Double(i), y: 2.0), (x: 20.0, y: 0.0)] }
    let lanes = try #require(Curve<Lanes>(tables))
    for field in 0..<8 { #expect(lanes(Lanes(3.3))[field] == Curve<Double>(tables[field])(3.3)) }
  }
}
