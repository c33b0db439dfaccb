import PaddyStudies
import Testing

@Suite struct AgreementTests {
  @Test("1, 2, 3, 4 simulated as 2, 2, 4, 4: every measure by hand") func byHand() throws {
    let agreement = Agreement([(1, 2), (2, 2), (3, 4), (4, 4)])
    #expect(agreement.count == 4 && agreement.left == 0)
    #expect(agreement.observedMean == 2.5 && agreement.simulatedMean == 3 && agreement.bias == 0.5)
    #expect(abs(agreement.rootMeanSquareError! - 0.5.squareRoot()) < 1e-15)
    #expect(abs(agreement.normalisedError! - 28.2842712475) < 1e-9)
    #expect(abs(agreement.determination! - 0.8) < 1e-14)
    #expect(abs(agreement.slope! - 0.8) < 1e-14)
    #expect(abs(agreement.intercept! - 1) < 1e-14)
    #expect(abs(agreement.efficiency! - 0.6) < 1e-14)
    #expect(abs(agreement.willmott! - 16.0 / 18) < 1e-14)
  }
  @Test("a model that is right has no error and every index at 1") func perfect() {
    let agreement = Agreement([(3, 3), (5, 5), (8, 8)])
    #expect(agreement.rootMeanSquareError == 0 && agreement.bias == 0)
    #expect(agreement.efficiency == 1 && agreement.willmott == 1)
    #expect(abs(agreement.determination! - 1) < 1e-14)
  }
  @Test("upside down and twice as far: R² praises it, d and EF do not") func reversed() {
    let agreement = Agreement([(1, 6), (2, 4), (3, 2)])
    #expect(abs(agreement.determination! - 1) < 1e-14)
    #expect(abs(agreement.slope! + 2) < 1e-14)
    // Σ(s − o)² = 25 + 4 + 1; Σ(o − 2)² = 2; Σ(|s − 2| + |o − 2|)² = 25 + 4 + 1
    #expect(abs(agreement.efficiency! - (1 - 30.0 / 2)) < 1e-13)
    #expect(abs(agreement.willmott!) < 1e-14)
  }
  @Test("one pair has an error and a bias, no line and no index") func one() {
    let agreement = Agreement([(4, 5)])
    #expect(agreement.rootMeanSquareError == 1 && agreement.bias == 1 && agreement.normalisedError == 25)
    #expect(agreement.determination == nil && agreement.slope == nil && agreement.intercept == nil)
    #expect(agreement.willmott == nil && agreement.efficiency == nil)
  }
  @Test("observations without spread give no line, simulations without spread a flat one and no R²") func noSpread() {
    let observed = Agreement([(0.1, 1), (0.1, 2), (0.1, 3)])
    #expect(observed.slope == nil && observed.efficiency == nil && observed.determination == nil && observed.willmott == nil)
    #expect(abs(observed.bias! - 1.9) < 1e-15)
    let simulated = Agreement([(1, 2), (2, 2), (3, 2)])
    #expect(simulated.determination == nil && simulated.slope == 0 && simulated.efficiency == 0)
  }
  @Test("pairs with a side that is not finite are left and counted") func left() {
    let agreement = Agreement([(1, 2), (.nan, 2), (2, .infinity), (2, 2)])
    #expect(agreement.count == 2 && agreement.left == 2)
    #expect(agreement.bias == Agreement([(1, 2), (2, 2)]).bias)
  }
  @Test("no pair has nothing; a mean of zero has no share") func empty() {
    #expect(Agreement([]).rootMeanSquareError == nil && Agreement([]).observedMean == nil && Agreement([]).normalisedError == nil)
    #expect(Agreement([(-1, 0), (1, 0)]).normalisedError == nil)
  }
}
