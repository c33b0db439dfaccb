import Numbers
import Paddy
import PaddyStudies
import PaddyWeather
import Testing

/// The cultivars of Zhejiang over 30 generated Hangzhou years, each against what its catalogue file cites.
@Suite struct ZhejiangCultivarTests {
  /// A cultivar, its sowing and the windows its dates, its answer to sowing and its yield must lie in.
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String, sentence: String
    var sown: CalendarDate, transplanted: CalendarDate
    var flowering: ClosedRange<CalendarDate>, maturity: ClosedRange<CalendarDate>
    /// Mean dates it was fitted to.
    var flowers: CalendarDate, ripens: CalendarDate
    /// d d⁻¹ between sowings of 25 April and 5 July.
    var delay: ClosedRange<Double>
    /// Of the best trials — t ha⁻¹.
    var reportedYield: Double
    /// What its growth was set to, and what the fit reached — t ha⁻¹.
    var asked: Double, reached: Double
    var isHybrid: Bool { name.hasPrefix("yongyou") }
    var testDescription: String { "\(name): \(sentence)" }

    var cultivar: RiceCultivar { Catalogue.cultivars.first { $0.name == name }! }
    var parameters: StageCalibration.Parameters { cultivar.lowered() }
    var years: StageCalibration {
      StageCalibration(climate: .hangzhou, years: 30, seed: 1, sowing: sown, transplanting: transplanted)
    }
  }

  static func date(_ month: Int, _ day: Int) -> CalendarDate { CalendarDate(year: 2001, month: month, day: day)! }
  static let cases = [
    Case(
      name: "yongyou-15",
      sentence: "sown mid-May at Taiyang, full heading after 97.5 d and ripe after 142.5 d; fields had 11 t/ha",
      sown: date(5, 15), transplanted: date(6, 15), flowering: date(8, 16)...date(8, 26), maturity: date(9, 30)...date(10, 10),
      flowers: date(8, 21), ripens: date(10, 5), delay: 0.64...0.85, reportedYield: 11.0, asked: 11.0, reached: 10.35),
    Case(
      name: "yongyou-1540", sentence: "ripe 139–147 d after sowing, heading a week after Yongyou 15's; good fields had 10.9 t/ha",
      sown: date(5, 25), transplanted: date(6, 15), flowering: date(8, 22)...date(9, 1), maturity: date(10, 11)...date(10, 19),
      flowers: date(8, 27), ripens: date(10, 15), delay: 0.64...0.85, reportedYield: 10.9, asked: 10.9, reached: 10.21),
    Case(
      name: "yongyou-538",
      sentence: "ripe 153.5 d after sowing, heading 3.4 d later for ten days of later sowing; trials had 10.8 t/ha",
      sown: date(5, 25), transplanted: date(6, 15), flowering: date(8, 28)...date(9, 7), maturity: date(10, 20)...date(11, 1),
      flowers: date(9, 2), ripens: date(10, 26), delay: 0.32...0.36, reportedYield: 10.8, asked: 10.8, reached: 10.75),
    Case(
      name: "jia-58", sentence: "full heading 95–106 d after sowing late in May, ripe after 161 d; shown fields had 10.5 t/ha",
      sown: date(5, 25), transplanted: date(6, 15), flowering: date(8, 28)...date(9, 8), maturity: date(10, 28)...date(11, 7),
      flowers: date(9, 5), ripens: date(11, 2), delay: 0.34...0.5, reportedYield: 10.5, asked: 9.85, reached: 9.86),
    Case(
      name: "nanjing-46", sentence: "ripe 160–168 d after sowing in the second half of May; trials had 9.1 t/ha",
      sown: date(5, 20), transplanted: date(6, 19), flowering: date(8, 31)...date(9, 10), maturity: date(10, 27)...date(11, 4),
      flowers: date(9, 5), ripens: date(11, 1), delay: 0.34...0.5, reportedYield: 9.1, asked: 9.1, reached: 9.23),
  ]

  private func mean(_ days: Double, after sowing: CalendarDate) -> CalendarDate { sowing.adding(days: Int(days.rounded())) }

  @Test("flowers within its window in every year and ripens within it in the mean, before December", arguments: cases)
  func keepsItsDates(_ row: Case) throws {
    for stages in row.years.stages(row.parameters) {
      let flowering = try #require(stages.flowering), maturity = try #require(stages.maturity)
      #expect(row.flowering.contains(row.sown.adding(days: flowering)))
      #expect(row.sown.adding(days: maturity) < Self.date(12, 1))
    }
    #expect(row.maturity.contains(mean(row.years.meanDays(to: \.maturity, row.parameters), after: row.sown)))
    #expect(mean(row.years.meanDays(to: \.flowering, row.parameters), after: row.sown) == row.flowers)
    #expect(mean(row.years.meanDays(to: \.maturity, row.parameters), after: row.sown) == row.ripens)
  }

  @Test("what light is worth moves no date", arguments: cases) func growthMovesNoDate(_ row: Case) {
    var like = row.parameters
    like.lightEfficiency = Catalogue.cultivars.first { $0.name == "ir72" }!.lowered().lightEfficiency
    #expect(row.parameters.lightEfficiency(30) != like.lightEfficiency(30))
    #expect(row.years.stages(row.parameters) == row.years.stages(like))
  }

  @Test("flowering moves less than sowing, as far as it was seen or is held to", arguments: cases)
  func movesLessThanSowing(_ row: Case) throws {
    func sown(_ month: Int, _ day: Int) -> StageCalibration {
      let sowing = Self.date(month, day)
      return StageCalibration(climate: .hangzhou, years: 30, seed: 1, sowing: sowing, transplanting: sowing.adding(days: 25))
    }
    let response = SowingResponse(usual: row.years, early: sown(4, 25), late: sown(7, 5))
    #expect(row.delay.contains(response.delay(of: \.flowering, row.parameters)))
  }

  @Test("ripens before the killing cold in 28 of 30 years or more", arguments: cases) func ripensBeforeTheCold(_ row: Case) {
    #expect(row.years.stages(row.parameters).count { $0.killedByCold == nil } >= 28)
  }

  @Test("without any shortage within 15 % of the best trials, with a leaf area of 6 to 9.2 at flowering", arguments: cases)
  func yieldsItsPotential(_ row: Case) {
    let crops = row.years.potentialCrops(row.parameters)
    let yield = Statistics(crops.map(\.yield)).mean! / 1000
    #expect(abs(yield / row.reportedYield - 1) < 0.15)
    #expect((6...9.2).contains(Statistics(crops.map(\.leafAreaAtFlowering)).mean!))
  }

  /// Published: 10.9 t/ha of hybrids and 9.5 of japonica in the mean, a ratio of 1.15; side by side in other trials 1.3. With IR72's growth for
  /// all it was 1.00.
  @Test("in a fed and protected trial every hybrid out-yields every japonica, by a tenth in the mean")
  func hybridsYieldMore() throws {
    let trial = YieldTrial()
    let yields = try Self.cases.map { row in
      try trial.yield(YieldTrial.plan(row.cultivar, sown: row.sown, transplanted: row.transplanted))
    }
    for (row, yield) in zip(Self.cases, yields) {
      #expect(abs(yield - row.reached) < 0.02, "\(row.name) \(yield)")
      #expect(abs(yield / row.asked - 1) < 0.07, "\(row.name) \(yield)")
    }
    let kinds = Dictionary(grouping: zip(Self.cases, yields), by: \.0.isHybrid).mapValues { $0.map(\.1) }
    let hybrids = try #require(kinds[true]), japonica = try #require(kinds[false])
    #expect(try #require(hybrids.min()) > (try #require(japonica.max())))
    let ratio = Statistics(hybrids).mean! / Statistics(japonica).mean!
    #expect((1.06...1.2).contains(ratio), "\(ratio)")
  }

  @Test("a trial given more nitrogen yields more")
  func trialAnswers() throws {
    let row = Self.cases[0], trial = YieldTrial(years: 8)
    let yields = try [120.0, 180, 240].map {
      try trial.yield(YieldTrial.plan(row.cultivar, sown: row.sown, transplanted: row.transplanted, nitrogen: $0))
    }
    #expect(yields[0] < yields[1] && yields[1] < yields[2])
  }
}
