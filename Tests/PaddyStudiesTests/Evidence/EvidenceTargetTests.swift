import Paddy
import PaddyStudies
import Testing

@Suite struct EvidenceTargetTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var target: EvidenceTarget
    var simulated: Double?
    var isAmount = false
    var verdict: EvidenceVerdict
    init(_ name: String, _ target: EvidenceTarget, _ simulated: Double?, isAmount: Bool = false, _ verdict: EvidenceVerdict) {
      testDescription = name
      self.target = target
      self.simulated = simulated
      self.isAmount = isAmount
      self.verdict = verdict
    }
  }

  static let cases = [
    Case("a mean of 9 ± 3 takes 15 as within two standard errors", .mean(9, error: 3), 15, .inRange),
    Case("and 15.1 as the same way only", .mean(9, error: 3), 15.1, .rightSign),
    Case("and a loss as wrong", .mean(9, error: 3), -0.1, .wrong),
    Case("an end of a published range belongs to it", .published(-60.8, -84.6 ... -37), -37, .inRange),
    Case("less than the range, but less", .published(-60.8, -84.6 ... -37), -9, .rightSign),
    Case("nothing at all is not less", .published(-60.8, -84.6 ... -37), 0, .wrong),
    Case("a range across zero takes a loss beside its gains", .published(11.5, -3...18), -2, .inRange),
    Case("outside of it the sign is the figure's", .published(11.5, -3...18), -4, .wrong),
    Case("−68 % alone reaches a fifth to either side", .change(-68), -81.6, .inRange),
    Case("and no further", .change(-68), -81.7, .rightSign),
    Case("a small change reaches 3 points", .change(2.2), -0.79, .inRange),
    Case("about 0 is within 3 points of it", .change(0), -3, .inRange),
    Case("and has no right sign outside", .change(0), 3.1, .wrong),
    Case("an amount within a fifth", .amount(0.85), 1.02, isAmount: true, .inRange),
    Case("half of an amount is the right size", .amount(0.85), 0.425, isAmount: true, .rightSign),
    Case("less than half is wrong, though it is positive", .amount(0.85), 0.42, isAmount: true, .wrong),
    Case("more than twice is wrong", .amount(0.85), 1.71, isAmount: true, .wrong),
    Case("a difference is judged by its sign, not its size", .amount(2000), 9000, .rightSign),
    Case("a difference of the other sign is wrong", .amount(2000), -100, .wrong),
    Case("less is less", .less, -0.1, .rightSign),
    Case("more is not less", .less, 0.1, .wrong),
    Case("no change is not more", .more, 0, .wrong),
    Case("no figure is wrong", .mean(9, error: 3), nil, .wrong),
    Case("a figure that is no number is wrong", .less, .nan, .wrong),
  ]

  @Test(arguments: cases) func verdicts(_ one: Case) {
    #expect(one.target.verdict(on: one.simulated, isAmount: one.isAmount) == one.verdict)
  }
  @Test("where the range comes from is kept") func basis() {
    #expect(EvidenceTarget.mean(1, error: 1).basis == .standardErrors && EvidenceTarget.change(1).basis == .assumed)
    #expect(EvidenceTarget.published(1, 0...2).basis == .published && EvidenceTarget.more.basis == .direction)
    #expect(EvidenceTarget.less.range == nil && EvidenceTarget.less.value == nil)
  }
}

@Suite struct EvidenceOutcomeTests {
  static func season(_ yield: Double, sprays: Double) -> EvidenceSeason {
    var season = EvidenceSeason(outcome: .init())
    season.outcome[.yield14] = yield
    season.outcome[.sprays] = sprays
    season.outcome[.fungicideSprays] = 0
    season.outcome[.netProfitPerMu] = 100 * yield
    return season
  }
  static let alone = [season(8, sprays: 0), season(5, sprays: 2), nil]
  static let together = [season(10, sprays: 0), season(4, sprays: 1), season(9, sprays: 0)]

  @Test("a change is taken year by year, and not where an arm is missing") func change() {
    let figures = EvidenceOutcome.riceYieldChange.figures(alone: Self.alone, together: Self.together)
    #expect(figures[0] == 25 && figures[1] == -20 && figures[2].isNaN)
  }
  @Test("what is nothing in some years is taken against the mean of all years with both arms") func changeOfMeans() {
    let figures = EvidenceOutcome.pesticideChange.figures(alone: Self.alone, together: Self.together)
    #expect(figures[0] == 0 && figures[1] == -100 && figures[2].isNaN)
  }
  @Test("no spray in either arm is no change; some where there was none has no figure") func nothing() {
    let none = [Self.season(8, sprays: 0)]
    #expect(EvidenceOutcome.pesticideChange.figures(alone: none, together: none) == [0])
    #expect(EvidenceOutcome.pesticideChange.figures(alone: none, together: [Self.season(8, sprays: 1)])[0].isNaN)
  }
  @Test("a difference has the unit of the figure, an amount looks at one arm") func others() {
    #expect(EvidenceOutcome.netProfitDifference.figures(alone: Self.alone, together: Self.together)[0] == 200)
    #expect(EvidenceOutcome.riceYield.figures(alone: Self.alone, together: Self.together) == [10, 4, 9])
  }
  @Test("a better result above a loss counts upwards") func loss() {
    var alone = Self.season(1, sprays: 0), together = alone
    alone.outcome[.netProfit] = -100
    together.outcome[.netProfit] = 50
    #expect(EvidenceOutcome.farmIncomeChange.figures(alone: [alone], together: [together]) == [150])
  }
  @Test(
    "a family on its own land pays neither rent nor those who feed the animals; emissions are charged where the benefit is to all"
  )
  func money() {
    var alone = Self.season(1, sprays: 0), together = alone
    alone.outcome[.netProfit] = 3000
    alone.outcome[.carbonDioxideEquivalent] = 10_000
    alone.outcome[.revenue] = 22_500
    alone.rent = 7500
    together.outcome[.netProfit] = 4500
    together.outcome[.carbonDioxideEquivalent] = 0
    together.outcome[.revenue] = 45_000
    together.rent = 7500
    together.hiredLabour = 6000
    #expect(EvidenceOutcome.farmIncomeDifference.figures(alone: [alone], together: [together]) == [500])
    let benefit = EvidenceOutcome.netBenefitChange.figures(alone: [alone], together: [together])[0]
    #expect(abs(benefit - 100 * (1500 + 1037) / (10_500 - 1037)) < 1e-9)
    #expect(EvidenceOutcome.outputDifference.figures(alone: [alone], together: [together]) == [1500])
  }
  @Test("herbicide is pesticide") func herbicide() {
    var alone = Self.season(1, sprays: 2), together = Self.season(1, sprays: 1)
    alone.herbicidePasses = 2
    together.herbicidePasses = 1
    #expect(EvidenceOutcome.pesticideChange.figures(alone: [alone], together: [together]) == [-50])
  }
  @Test("insects, diseases and weeds weigh alike: an eighth of one is half of all three") func harm() {
    var alone = Self.season(1, sprays: 0)
    alone.planthoppers = 8
    for metric in [Metric.peakLeafFolders, .deadHearts, .peakSheathBlight, .peakBacterialBlight, .weeds] {
      alone.outcome[metric] = 8
    }
    var weedless = alone, healthy = alone
    weedless.outcome[.weeds] = 1
    healthy.outcome[.peakSheathBlight] = 1
    healthy.outcome[.peakBacterialBlight] = 1
    for one in [weedless, healthy] {
      #expect(abs(EvidenceOutcome.harmChange.figures(alone: [alone], together: [one])[0] + 50) < 1e-9)
    }
  }
  @Test("titles, units and keys are there, keys once each") func names() {
    let keys = EvidenceOutcome.allCases.map(\.key)
    #expect(Set(keys).count == keys.count)
    for outcome in EvidenceOutcome.allCases {
      #expect(!outcome.title.isEmpty && !outcome.unit.isEmpty)
      #expect((outcome.form == .change || outcome.form == .changeOfMeans) == outcome.key.hasSuffix("_change_percent"))
    }
  }
}
