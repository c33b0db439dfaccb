import Numbers
import PaddyScenarios
import PaddyStudies
import Testing

@testable import Paddy

/// The ordinary field of Taiyang with one disease that hurts at a time. Fungicide is not followed: these are losses of a susceptible
/// cultivar that nobody protects.
@Suite("Diseases in thirty years of Taiyang")
struct DiseaseStudyTests {
  enum Felt: String, CaseIterable, Sendable { case none, sheathBlight, bacterialBlight, leafBlast, brownSpot, all }

  static func parameters(_ felt: Felt) -> FieldParameters<Cited> {
    var parameters = FieldParameters<Cited>.standard
    func keep(_ number: inout Cited, _ own: Felt) { if felt != own && felt != .all { number.value = 0 } }
    keep(&parameters.diseaseDamage.sheathBlight, .sheathBlight)
    keep(&parameters.diseaseDamage.leafDeath, .sheathBlight)
    keep(&parameters.diseaseDamage.bacterialBlight, .bacterialBlight)
    keep(&parameters.diseaseDamage.leafBlast, .leafBlast)
    keep(&parameters.diseaseDamage.brownSpot, .brownSpot)
    return parameters
  }

  /// What came of the thirty years.
  static let outcomes: [Felt: [Outcome]] = {
    guard let study = Shipped.study("taiyang.yaml") else { return [:] }
    var plan = study.scenario.systems[0].plan
    plan.hasDiseases = true
    return Dictionary(
      uniqueKeysWithValues: Felt.allCases.map { felt in
        let batch = Batch(plan: plan, plot: study.scenario.plot, site: study.scenario.site, parameters: parameters(felt))
        guard let years = try? study.years(batch, study.weather.members.indices) else { return (felt, []) }
        return (felt, Batch.groups(years).flatMap { group in batch.run(group.map { years[$0] }).map(\.outcome) })
      })
  }()

  static func mean(_ felt: Felt, _ metric: Metric) -> Double {
    let values = outcomes[felt, default: []].map { $0[metric] }
    return values.reduce(0, +) / Double(values.count)
  }

  @Test("Every disease that hurts takes something on average, and all together less than each on its own added up")
  func losses() {
    let potential = DiseaseStudyTests.mean(.none, .yield14)
    let single = [Felt.sheathBlight, .bacterialBlight, .leafBlast, .brownSpot].map {
      potential - DiseaseStudyTests.mean($0, .yield14)
    }
    let all = potential - DiseaseStudyTests.mean(.all, .yield14)
    #expect(DiseaseStudyTests.outcomes[.all]?.count == 30)
    #expect(single.allSatisfy { $0 > -0.005 }, "\(single)")
    #expect(all > (single.max() ?? 0) && all < 1.1 * single.reduce(0, +), "\(all) of \(single)")
    // Savary et al. 2019, recalled: about 30 % of the rice of the world is lost to all pests and diseases.
    #expect((0.01...0.3).contains(all / potential), "\(all) of \(potential) t/ha")
  }

  @Test("Sheath blight ends between 3 and 40 % of tillers; blast stays small where summers are hot")
  func severities() {
    #expect((3...40).contains(DiseaseStudyTests.mean(.all, .peakSheathBlight)))
    #expect((0...5).contains(DiseaseStudyTests.mean(.all, .peakLeafBlast)))
    for metric in [Metric.peakSheathBlight, .peakBacterialBlight, .peakLeafBlast, .peakBrownSpot] {
      #expect(DiseaseStudyTests.outcomes[.all, default: []].allSatisfy { (0...100).contains($0[metric]) })
    }
  }
}
