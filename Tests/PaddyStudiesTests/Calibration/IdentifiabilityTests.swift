import PaddyStudies
import Testing

@Suite struct IdentifiabilityTests {
  /// y = 1, 3, 2, 5 on x = 0 … 3: the line 1.1 + 1.1 x leaves 2.70, so σ² = 1.35.
  static func line(_ p: [Double]) -> [Double] {
    zip([0.0, 1, 2, 3], [1.0, 3, 2, 5]).map { x, y in p[0] + p[1] * x - y }
  }

  @Test(
    "a straight line has the textbook's standard errors and correlation, whatever the bounds",
    arguments: [
      [-10.0...10, -5...5], [0...100, 0...1.2], [1.1...2, 0...1.1],
    ]) func line(_ bounds: [ClosedRange<Double>]) throws
  {
    let found = try #require(Identifiability(at: [1.1, 1.1], bounds: bounds, residuals: Self.line))
    #expect(abs(found.squares - 2.70) < 1e-12 && found.residuals == 4)
    #expect(abs(found.standardErrors[0]! - (1.35 * 0.7).squareRoot()) < 1e-8)
    #expect(abs(found.standardErrors[1]! - (1.35 / 5).squareRoot()) < 1e-8)
    #expect(abs(found.correlations[0][1]! + 1.5 / 3.5.squareRoot()) < 1e-8)
    #expect(abs(found.correlations[1][1]! - 1) < 1e-12)
  }
  @Test("singular values are the pull of each parameter over its range, the strongest first") func singular() throws {
    let found = try #require(
      Identifiability(at: [0.5, 5, 0.5], bounds: [0...1, 0...10, 0...1]) { [$0[0], 3 * $0[1], 2 * $0[2], 7] })
    #expect(zip(found.singularValues, [30.0, 2, 1]).allSatisfy { abs($0 - $1) < 1e-9 })
    #expect(found.flatDirections.isEmpty)
  }
  @Test("of a sum the parts cannot be told: the flat direction trades one for the other, the third stands") func flat() throws {
    let found = try #require(
      Identifiability(at: [0.5, 0.5, 0.5], bounds: [0...1, 0...1, 0...1]) { p in
        [p[0] + p[1] - 1, 2 * (p[0] + p[1]) - 1.9, 3 * p[2] - 1.4, p[2] - 0.6]
      })
    let direction = try #require(found.flatDirections.first)
    #expect(found.flatDirections.count == 1 && direction.relativeSingularValue < 1e-9)
    #expect(abs(abs(direction.weights[0]) - 0.5.squareRoot()) < 1e-9)
    #expect(abs(direction.weights[0] + direction.weights[1]) < 1e-9 && abs(direction.weights[2]) < 1e-9)
    #expect(found.standardErrors[0] == nil && found.standardErrors[1] == nil && found.standardErrors[2] != nil)
    #expect(found.correlations[0][1] == nil)
  }
  @Test("a direction felt a ten-thousandth as much as the strongest is flat, with an error as wide") func nearlyFlat() throws {
    let found = try #require(
      Identifiability(at: [0.5, 0.5], bounds: [0...1, 0...1]) { [$0[0] - 0.4, 1e-4 * $0[1], 0.1] })
    #expect(found.flatDirections.map(\.weights).count == 1 && abs(found.flatDirections[0].weights[1] - 1) < 1e-6)
    #expect(abs(found.standardErrors[1]! / found.standardErrors[0]! - 1e4) < 1)
  }
  @Test("parameters on a bound are named and the function is never asked beyond") func edges() throws {
    var asked: [[Double]] = []
    let found = try #require(
      Identifiability(at: [0, 10, 5], bounds: [0...10, 0...10, 0...10]) { p in
        asked.append(p)
        return [p[0], p[1], p[2], 1]
      })
    #expect(found.edges == [.low, .high, nil])
    #expect(asked.allSatisfy { $0.allSatisfy((0...10).contains) })
    #expect(zip(found.singularValues, [10.0, 10, 10]).allSatisfy { abs($0 - $1) < 1e-9 })
  }
  @Test("with no more residuals than parameters nothing is said of errors") func few() throws {
    let found = try #require(Identifiability(at: [0.5, 0.5], bounds: [0...1, 0...1]) { [$0[0] + $0[1]] })
    #expect(found.standardErrors == [nil, nil])
    #expect(found.flatDirections.count == 1)
  }
  @Test("a residual that is not finite is left out, and without any there is nothing to say") func gaps() throws {
    let found = try #require(
      Identifiability(at: [1.1, 1.1], bounds: [0...2, 0...2]) { Self.line($0) + [.nan, $0[0] > 1.1 ? .infinity : 0] })
    #expect(found.residuals == 4)
    #expect(Identifiability(at: [1], bounds: [0...2]) { _ in [.nan] } == nil)
  }
}
