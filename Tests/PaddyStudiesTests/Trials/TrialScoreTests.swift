import PaddyStudies
import Testing

@Suite struct TrialScoreTests {
  static func pair(_ experiment: String, _ treatment: Int, _ variable: TrialVariable, _ observed: Double, _ simulated: Double)
    -> ScoredPair
  {
    ScoredPair(
      experiment: experiment, treatment: treatment, treatmentName: "\(treatment)", variable: variable, observed: observed,
      simulated: simulated)
  }
  static let score = TrialScore(
    pairs: [
      pair("B", 1, .yieldDry, 3000, 3100), pair("B", 2, .yieldDry, 5000, 4900), pair("A", 1, .yieldDry, 4000, 5000),
      pair("A", 1, .anthesis, 60, 58),
    ],
    experimentsPlanned: ["A", "B", "C"], experimentsDone: ["A", "B"])

  @Test("experiments come in the planned order, those without a pair not at all") func experiments() {
    #expect(Self.score.experiments == ["A", "B"])
    #expect(Self.score.variables() == [.yieldDry, .anthesis])
    #expect(Self.score.variables(of: "B") == [.yieldDry])
  }
  @Test("one experiment counts its own pairs, all together every pair alike") func pooled() {
    #expect(Self.score.agreement(.yieldDry, experiment: "B").bias == 0)
    #expect(abs(Self.score.agreement(.yieldDry).bias! - 1000.0 / 3) < 1e-9)
    #expect(Self.score.agreement(.yieldDry, experiment: "C").count == 0)
  }
  @Test(
    "DSSAT's names, in either case; what is not known is said to be not known",
    arguments: [
      ("HWAM", TrialVariable.yieldDry), ("cwam", .biomass), ("PWAM", .panicles), ("ADAT", .anthesis), ("MDAT", .maturity),
      ("IDAT", .panicleInitiation), ("LAIX", .leafAreaIndexMaximum), ("LAID", .leafAreaIndex), ("LWAD", .greenLeaves),
      ("LDAD", .deadLeaves), ("SWAD", .stems), ("EWAD", .panicleSeries), ("CWAD", .biomassSeries), ("GWAD", .grainSeries),
      ("CNAM", .nitrogenUptake), ("GNAM", .grainNitrogen), ("LN%D", .leafNitrogen),
    ]) func names(_ name: String, _ variable: TrialVariable)
  {
    #expect(TrialVariable(dssat: name) == variable)
    #expect(TrialVariable(dssat: name + "?") == nil)
  }
  @Test("what is observed on several days is told from what is observed once") func series() {
    #expect(TrialVariable(dssat: "CWAD")?.isSeries == true && TrialVariable(dssat: "CWAM")?.isSeries == false)
  }
}

@Suite struct NitrogenResponseTests {
  typealias Plot = NitrogenResponse.Plot

  @Test("20 kg of grain a kilogram observed, 10 simulated") func slopes() throws {
    let response = try #require(
      NitrogenResponse([
        Plot(experiment: "A", nitrogen: 0, observed: 2000, simulated: 2500),
        Plot(experiment: "A", nitrogen: 50, observed: 3000, simulated: 3000),
        Plot(experiment: "A", nitrogen: 100, observed: 4000, simulated: 3500),
      ]))
    #expect(response.observed == 20 && response.simulated == 10 && response.ratio == 0.5 && response.count == 3)
  }
  @Test("subgroups have their own lines; one level of nitrogen has none") func subgroups() {
    let responses = NitrogenResponse.all([
      Plot(experiment: "A", subgroup: "flooded", nitrogen: 0, observed: 2000, simulated: 2000),
      Plot(experiment: "A", subgroup: "drained", nitrogen: 0, observed: 1000, simulated: 2000),
      Plot(experiment: "A", subgroup: "flooded", nitrogen: 100, observed: 4000, simulated: 3000),
      Plot(experiment: "A", subgroup: "drained", nitrogen: 100, observed: 2000, simulated: 3000),
      Plot(experiment: "B", nitrogen: 80, observed: 2000, simulated: 3000),
      Plot(experiment: "B", nitrogen: 80, observed: 2100, simulated: 3000),
    ])
    #expect(responses.map(\.subgroup) == ["flooded", "drained"])
    #expect(responses.map(\.ratio) == [0.5, 1])
  }
  @Test("a plot without a yield does not bend the line; an observed zero slope has no ratio") func gaps() {
    let plots = [
      Plot(experiment: "A", nitrogen: 0, observed: 2000, simulated: 2000),
      Plot(experiment: "A", nitrogen: 50, observed: .nan, simulated: 9000),
      Plot(experiment: "A", nitrogen: 100, observed: 2000, simulated: 3000),
    ]
    let response = NitrogenResponse(plots)
    #expect(response?.simulated == 10 && response?.ratio == nil && response?.count == 2)
    #expect(NitrogenResponse([plots[0], plots[1]]) == nil)
  }

  @Test("plots whose harvest index cannot be are told, and the slope without them") func doubtful() {
    func plot(_ nitrogen: Double, _ observed: Double, _ simulated: Double, isDoubtful: Bool = false) -> Plot {
      Plot(experiment: "A", nitrogen: nitrogen, observed: observed, simulated: simulated, isDoubtful: isDoubtful)
    }
    let sound = [plot(60, 3000, 3100), plot(120, 4200, 4300)]
    let all = NitrogenResponse([plot(0, 2900, 2000, isDoubtful: true)] + sound)
    #expect(all?.doubtful == 1 && all?.ratioWithoutDoubtful == 1 && (all?.ratio ?? 0) > 1.5)
    #expect(NitrogenResponse(sound)?.doubtful == 0 && NitrogenResponse(sound)?.ratioWithoutDoubtful == nil)
  }

  @Test("biomass has its own slope, and none where a plot lacks it") func biomass() {
    func plot(_ nitrogen: Double, _ grain: Double, _ biomass: (Double, Double)?) -> Plot {
      Plot(
        experiment: "A", nitrogen: nitrogen, observed: grain, simulated: grain,
        biomass: biomass.map { Plot.Biomass(observed: $0.0, simulated: $0.1) })
    }
    let plots = [plot(0, 2000, (4000, 5000)), plot(100, 4000, (9000, 9000))]
    #expect(NitrogenResponse(plots)?.ratio == 1 && NitrogenResponse(plots)?.biomassRatio == 0.8)
    #expect(NitrogenResponse([plots[0], plot(100, 4000, nil)])?.biomassRatio == nil)
  }
}
