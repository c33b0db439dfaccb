internal import Numbers

/// What a thing that lasts several years costs in each of them.
///
///     annuity = C·CRF − S·i/((1+i)^n − 1)        CRF = i(1+i)^n / ((1+i)^n − 1)
///
/// C is the price, S what it still fetches after n years, i the interest rate. Left out: inflation (i is real), tax, repairs.
/// Source: textbook farm accounting; vectors in the tests.
public enum CapitalRecovery {
  /// Share of the price to be earned back in each year of the life, interest included — 1/year.
  /// - Parameters:
  ///   - interest: real rate, 1/year; 0 spreads the price evenly.
  ///   - life: years, above 0; need not be whole.
  public static func factor(interest: Double, life: Double) -> Double {
    precondition(life > 0 && interest >= 0, "a life above 0 years and an interest rate of at least 0")
    guard interest > 0 else { return 1 / life }
    let growth = grown(interest: interest, years: life)
    return interest * growth / (growth - 1)
  }

  /// Yearly cost of a purchase — the currency of `price` per year.
  /// - Parameter salvage: what it still fetches at the end of its life.
  public static func annuity(price: Double, salvage: Double = 0, interest: Double, life: Double) -> Double {
    let sinking = factor(interest: interest, life: life) - interest
    return price * factor(interest: interest, life: life) - salvage * sinking
  }

  /// Worth today of yearly payments, the first of them today.
  public static func presentValue(of payments: [Double], interest: Double) -> Double {
    var worth = 0.0
    for payment in payments.reversed() { worth = payment + worth / (1 + interest) }
    return worth
  }

  private static func grown(interest: Double, years: Double) -> Double { Double.pow(1 + interest, years) }
}
