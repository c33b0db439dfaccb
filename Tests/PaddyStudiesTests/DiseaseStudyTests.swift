import Numbers
import PaddyScenarios
import PaddyStudies
import Testing

import Paddy

/// The ordinary field of Taiyang with one disease that hurts at a time, without fungicide: these are losses of a susceptible cultivar that
/// nobody protects.
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
    plan.fungicide = .none
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

  @Test("Fungicide as shipped keeps a good part of the loss away, but not bacterial blight, which it does not touch")
  func protection() throws {
    let study = try #require(Shipped.study("taiyang.yaml"))
    let system = study.scenario.systems[0]
    #expect(system.plan.hasDiseases && system.plan.fungicide.product != nil)
    let batch = Batch(plan: system.plan, plot: study.scenario.plot, site: study.scenario.site)
    let years = try study.years(batch, study.weather.members.indices)
    let outcomes = Batch.groups(years).flatMap { group in batch.run(group.map { years[$0] }).map(\.outcome) }
    func mean(_ metric: Metric) -> Double { outcomes.reduce(0) { $0 + $1[metric] } / Double(outcomes.count) }
    let potential = Self.mean(.none, .yield14), bare = Self.mean(.all, .yield14)
    let share = (potential - mean(.yield14)) / potential
    #expect((0.01...0.08).contains(share) && mean(.yield14) > bare + 0.3 * (potential - bare), "\(share)")
    #expect((0.02...0.15).contains((potential - bare) / potential), "unprotected \(bare) of \(potential)")
    #expect(mean(.peakSheathBlight) < 0.7 * Self.mean(.all, .peakSheathBlight))
    #expect(abs(mean(.peakBacterialBlight) - Self.mean(.all, .peakBacterialBlight)) < 1)
    #expect(mean(.fungicideSprays) == 3)
  }

  @Test("Sheath blight costs what Marchetti & Bollich 1991 (abstract) found: 5.1 % of grain a point of an index of 9, less 1.8 %")
  func sheathBlight() {
    let potential = Self.mean(.none, .yield14)
    let loss = 1 - Self.mean(.sheathBlight, .yield14) / potential
    let index = 9 * Catalogue.diseaseDamage.tillerLeaf.value * Self.mean(.sheathBlight, .peakSheathBlight) / 100
    let published = (5.1 * index - 1.8) / 100
    #expect(published > 0.01 && loss > 0.4 * published && loss < 1.6 * published, "\(loss) beside \(published)")
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
