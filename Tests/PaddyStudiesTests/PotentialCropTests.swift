import Numbers
import Paddy
import PaddyStudies
import PaddyWeather
import Testing

/// The crop without any shortage, as trials report it.
@Suite struct PotentialCropTests {
  static let years = StageCalibration(
    climate: .hangzhou, years: 3, seed: 1, sowing: SowingResponseTests.date(5, 20), transplanting: SowingResponseTests.date(6, 15)
  )

  private func cultivar(_ name: String) throws -> StageCalibration.Parameters {
    try #require(Catalogue.cultivars.first { $0.name == name }).lowered()
  }

  @Test("its yields are the potential yields, its leaf area at flowering that of a closed canopy") func agreesWithTheSeason()
    throws
  {
    let p = try cultivar("hangzhou-single")
    let crops = Self.years.potentialCrops(p)
    #expect(crops.map(\.yield) == Self.years.potentialYields(p))
    #expect(crops.allSatisfy { $0.leafAreaAtFlowering > 4 && $0.leafAreaAtFlowering < 12 })
  }

  @Test("spikelets per growth are scaled to the number counted, and nothing before flowering notices") func spikeletsAsCounted()
    throws
  {
    var p = try cultivar("hangzhou-single")
    let before = Self.years.potentialCrops(p)
    p.spikeletFormation = Self.years.spikeletFormation(giving: 50_000, in: p)
    let after = Self.years.potentialCrops(p)
    #expect(abs(Statistics(after.map(\.spikelets)).mean! - 50_000) < 1)
    #expect(before.map(\.leafAreaAtFlowering) == after.map(\.leafAreaAtFlowering))
  }

  @Test("a crop that never flowers has no leaf area at flowering") func neverFlowering() throws {
    var p = try cultivar("ir72")
    p.juvenileRate = 0.00002
    #expect(Self.years.potentialCrops(p).allSatisfy { $0.leafAreaAtFlowering.isNaN })
  }
}
