import Numbers
import Paddy
import Testing

@Suite struct MarketFactorsTests {
  let volatility = Catalogue.priceLists.first { $0.name == "zhejiang-2021" }!.volatility
  let n = 40_000

  func draws(_ volatility: PriceList.Volatility) -> [MarketFactors] {
    var stream = RandomStream(seed: 7, purpose: "prices", member: 0)
    return (0..<n).map { _ in
      let normals = (stream.normal(), stream.normal(), stream.normal(), stream.normal())
      return MarketFactors.drawn(normals: normals, volatility: volatility)
    }
  }

  @Test("the mean factor is 1 whatever the volatility, within four standard errors") func meanPreserving() {
    let factors = draws(volatility)
    for (path, deviation) in [
      (\MarketFactors.rice, volatility.rice), (\.animals, volatility.animals), (\.feed, volatility.feed),
      (\.fertiliser, volatility.fertiliser),
    ] {
      let mean = factors.reduce(0) { $0 + $1[keyPath: path] } / Double(n)
      #expect(abs(mean - 1) < 4 * deviation.value / Double(n).squareRoot())
    }
  }
  @Test("logarithms are correlated as stated: rice and animals 0.1, animals and feed 0.3, the others not") func correlated() {
    let factors = draws(volatility)
    func correlation(_ a: KeyPath<MarketFactors, Double>, _ b: KeyPath<MarketFactors, Double>) -> Double {
      let x = factors.map { Double.log($0[keyPath: a]) }
      let y = factors.map { Double.log($0[keyPath: b]) }
      let mx = x.reduce(0, +) / Double(n)
      let my = y.reduce(0, +) / Double(n)
      let xy = zip(x, y).reduce(0) { $0 + ($1.0 - mx) * ($1.1 - my) }
      let xx = x.reduce(0) { $0 + ($1 - mx) * ($1 - mx) }
      let yy = y.reduce(0) { $0 + ($1 - my) * ($1 - my) }
      return xy / (xx * yy).squareRoot()
    }
    #expect(abs(correlation(\.rice, \.animals) - 0.1) < 0.02)
    #expect(abs(correlation(\.animals, \.feed) - 0.3) < 0.02)
    #expect(abs(correlation(\.rice, \.feed)) < 0.02)
    #expect(abs(correlation(\.rice, \.fertiliser)) < 0.02)
  }
  @Test("without volatility every price is the list's") func calm() {
    let still = Cited(0, nil, "1", "test")
    let calm = PriceList.Volatility(rice: still, animals: still, feed: still, fertiliser: still)
    #expect(MarketFactors.drawn(normals: (1, -2, 3, 0.5), volatility: calm) == .list)
  }
}
