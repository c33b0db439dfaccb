import Paddy
import PaddyScenarios
import PaddyStudies
import Testing

@Suite struct EvidenceScoringTests {
  static func row(_ id: String) -> EvidenceRow { EvidenceTable.rows.first { $0.id == id }! }

  @Test("rows of one trial run it once; a figure with its interval, whatever the verdict") func endToEnd() throws {
    let rows = ["O006", "O009", "O030", "O012", "O033"].map(Self.row)
    #expect(EvidenceScoring.trials(of: rows) == ["qingtian"])
    var done = 0
    let score = EvidenceScoring(years: 3).run(rows, threads: 2) { done += $0 }
    #expect(done == 1 && score.rows.map(\.row.id) == rows.map(\.id))
    let figures = try score.rows.prefix(4).map { try #require($0.simulated).figures }
    for one in figures {
      let mean = try #require(one.spread.mean)
      #expect(one.spread.count == 3 && one.spread.low95! < mean && mean < one.spread.high95!)
      #expect(one.without.isEmpty)
    }
    #expect(figures[1].spread.mean! > 0, "fish are caught")
    #expect((1..<100).contains(figures[2].spread.mean!), "part of the diet, not all of it, is from the field")
    #expect((-100..<0).contains(figures[3].spread.mean!), "carp leave fewer weeds")
    #expect(score.rows[4].absence?.kind == .outside)
    let independent = score.counts(.independent), calibrated = score.counts(.calibrated)
    #expect(independent.rows == 1 && calibrated.rows == 3 && score.absent.count == 1)
  }
  @Test("the same seed gives the same score on any number of threads") func repeated() {
    let rows = [Self.row("O006")]
    let one = EvidenceScoring(years: 3, seed: 4).run(rows, threads: 1).rows[0].simulated?.figures.spread
    #expect(one == EvidenceScoring(years: 3, seed: 4).run(rows, threads: 2).rows[0].simulated?.figures.spread)
    #expect(one != EvidenceScoring(years: 3, seed: 5).run(rows, threads: 2).rows[0].simulated?.figures.spread)
  }
  @Test("without its animal a row is not simulated; a pool runs without it and says so") func missing() throws {
    var catalogue = ScenarioCatalogue()
    catalogue.animals.removeAll { $0.name != "bullfrog" }
    let score = EvidenceScoring(years: 2, catalogue: catalogue).run(["O006", "O101"].map(Self.row), threads: 2)
    #expect(score.rows[0].absence == .noSpecies(["carp"]))
    #expect(score.rows[0].absence?.reason == "the catalogue has no carp")
    let pool = try #require(score.rows[1].simulated).figures
    #expect(pool.without.count == EvidenceAnimal.pooled.count - 1 && !pool.without.contains("bullfrog"))
  }
  @Test("a trial that cannot run is said to have failed") func failed() {
    var catalogue = ScenarioCatalogue()
    catalogue.priceLists = []
    let score = EvidenceScoring(years: 2, catalogue: catalogue).run([Self.row("O006")])
    #expect(score.rows[0].absence?.kind == .failed)
    #expect(score.rows[0].absence?.reason.hasPrefix("failed: qingtian: ") == true)
  }
  @Test("a year whose rice dies in both arms has no figure; one whose rice dies in one arm has") func dead() {
    func season(_ yield: Double) -> EvidenceSeason {
      var season = EvidenceSeason(outcome: .init())
      season.outcome[.yield14] = yield
      return season
    }
    let arms = EvidenceScoring.living(
      alone: [season(0), season(0), season(4), season(2), nil], together: [season(0), season(3), season(0), season(3), nil])
    #expect(arms.alone.map { $0?.outcome[.yield14] } == [nil, 0, 4, 2, nil])
    #expect(arms.together.map { $0?.outcome[.yield14] } == [nil, 3, 0, 3, nil])
    let changes = EvidenceOutcome.riceYieldChange.figures(alone: arms.alone, together: arms.together)
    #expect(changes[0].isNaN && changes[2] == -100 && changes[3] == 50)
  }
  @Test("years whose seedlings cold kills in the open at Panshan are left out, and they are few") func cold() throws {
    let score = EvidenceScoring().run([Self.row("O007")], threads: 2)
    let spread = try #require(score.rows[0].simulated).figures.spread
    #expect((20..<30).contains(spread.count), "\(spread.count) of 30 years")
  }
  @Test("planthoppers are counted while the animals are in, weeds and diseases too where they are pooled") func counted() throws {
    let score = EvidenceScoring(years: 2).run(["O071", "O110"].map(Self.row), threads: 2)
    for scored in score.rows {
      let spread = try #require(scored.simulated).figures.spread
      #expect(spread.count == 2 && (-100..<100).contains(spread.mean ?? .nan), "\(scored.row.id)")
    }
  }
  @Test("every row is in range, right sign, wrong or not simulated") func counts() {
    let verdicts: [(EvidenceVerdict, EvidenceTarget, String?)] = [
      (.inRange, .mean(9, error: 3), nil), (.rightSign, .mean(9, error: 3), nil), (.wrong, .less, nil), (.rightSign, .less, nil),
      (.inRange, .change(4), nil), (.inRange, .amount(1), "fieldRation"), (.wrong, .published(1, 0...2), "fieldRation"),
    ]
    var rows = verdicts.map { verdict, target, calibrated in
      let question = EvidenceRow.Question(outcome: .riceYieldChange, target: target, trials: ["t"], calibrated: calibrated)
      return ScoredEvidence(
        row: EvidenceRow("O001", "s", "p", "said", "by", .asked(question)),
        result: .simulated(
          question, ScoredEvidence.Simulated(spread: PairedComparison(a: [0], b: [1], better: .neither), verdict: verdict)))
    }
    rows.append(ScoredEvidence(row: rows[0].row, result: .absent(.noClimate("x"))))
    rows.append(ScoredEvidence(row: rows[0].row, result: .absent(.outside("weeds"))))
    let score = EvidenceScore(rows: rows, years: 1, seed: 1)
    let a = score.counts(.independent), b = score.counts(.calibrated)
    #expect((a.rows, a.inRange, a.rightSign, a.wrong) == (5, 2, 2, 1))
    #expect((a.withRange, a.withPublishedRange, a.inPublishedRange) == (3, 2, 1))
    #expect((b.rows, b.inRange, b.rightSign, b.wrong) == (2, 1, 0, 1))
    #expect(a.rows + b.rows + score.absent.count == score.rows.count)
    #expect(score.absences.map(\.rows) == [1, 1] && score.absences.map(\.kind) == [.outside, .noClimate])
  }
}
