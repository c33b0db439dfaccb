internal import Numbers

/// How far one season's prices lie from the list's: factors on whatever the scenario or the list says, 1 on average.
///
///     factor = e^(σz − σ²/2)        z correlated: rice with animals 0.1, feed with animals 0.3
///
/// The mean is 1 whatever σ, so that more uncertainty alone does not change the expected profit. One draw holds for a whole season and
/// for every system compared, so that differences between systems carry no noise of the market. Left out: the path within the season, the
/// drift back to the mean from year to year, local yield against price, the size premium of crabs and turtles. Correlations: design choice.
public struct MarketFactors: Sendable, Equatable {
  public var rice: Double
  public var animals: Double
  public var feed: Double
  public var fertiliser: Double

  public init(rice: Double = 1, animals: Double = 1, feed: Double = 1, fertiliser: Double = 1) {
    self.rice = rice
    self.animals = animals
    self.feed = feed
    self.fertiliser = fertiliser
  }

  /// The list's own prices.
  public static let list = MarketFactors()

  /// - Parameters:
  ///   - normals: four independent standard normal draws, always in the order rice, animals, feed, fertiliser.
  ///   - volatility: of the price list.
  public static func drawn(normals: (Double, Double, Double, Double), volatility: PriceList.Volatility) -> MarketFactors {
    let riceAnimals = 0.1
    let feedAnimals = 0.3
    let animalsOwn = (1 - riceAnimals * riceAnimals).squareRoot()
    let feedShared = feedAnimals / animalsOwn
    let feedOwn = (1 - feedShared * feedShared).squareRoot()
    func factor(_ z: Double, _ deviation: Cited) -> Double {
      Double.exp(deviation.value * z - deviation.value * deviation.value / 2)
    }
    return MarketFactors(
      rice: factor(normals.0, volatility.rice),
      animals: factor(riceAnimals * normals.0 + animalsOwn * normals.1, volatility.animals),
      feed: factor(feedShared * normals.1 + feedOwn * normals.2, volatility.feed),
      fertiliser: factor(normals.3, volatility.fertiliser))
  }
}
