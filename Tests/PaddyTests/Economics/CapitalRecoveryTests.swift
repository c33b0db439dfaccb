import Paddy
import Testing

@Suite struct CapitalRecoveryTests {
  @Test(
    "textbook factors at 6 %", arguments: [(5.0, 0.23740), (9, 0.14702), (10, 0.13587), (15, 0.10296)])
  func factor(life: Double, expected: Double) {
    #expect(abs(CapitalRecovery.factor(interest: 0.06, life: life) - expected) < 5e-6)
  }
  @Test("without interest the price is spread evenly") func free() {
    #expect(CapitalRecovery.factor(interest: 0, life: 8) == 0.125)
  }
  @Test("the factor tends to the even share as interest goes to 0") func continuous() {
    #expect(abs(CapitalRecovery.factor(interest: 1e-7, life: 8) - 0.125) < 1e-6)
  }
  @Test("annuities of a whole life, discounted, are worth the price less the discounted salvage", arguments: [0.0, 300.0])
  func presentValue(salvage: Double) {
    let annuity = CapitalRecovery.annuity(price: 1500, salvage: salvage, interest: 0.06, life: 10)
    var payments = [0.0] + [Double](repeating: annuity, count: 10)
    payments[10] += salvage
    #expect(abs(CapitalRecovery.presentValue(of: payments, interest: 0.06) - 1500) < 1e-9)
  }
  @Test("a salvage as high as the price leaves only the interest") func interestOnly() {
    #expect(abs(CapitalRecovery.annuity(price: 100, salvage: 100, interest: 0.06, life: 7) - 6) < 1e-12)
  }
}
