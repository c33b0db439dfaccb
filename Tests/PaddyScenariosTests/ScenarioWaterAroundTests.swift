import Numbers
import Paddy
import PaddyScenarios
import Testing

/// Canal, groundwater, storm forecast and furrows in a scenario.
@Suite struct ScenarioWaterAroundTests {
  static let plot = "plot: {area: 15 mu, soil: paddy-clay-loam, bund: 40 cm"
  static let water = "water: {rule: flood, between: [2 cm, 6 cm], midseason-drainage: 35 d after transplanting for 8 d"

  /// Every key of the water around, in two sound scenarios.
  static let sound = [
    soundScenario.replacing(
      plot + "}",
      with: plot
        + ", phosphorus: 6 mg/kg, breach: {rule: depth, above: 5 cm, repair: 4 d, labour: 3 d}, canal: {level: -30 cm, rise: 2.5}, "
        + "groundwater: {depths: [{on: 06-01, depth: 80 cm}]}}"
    ).replacing(water + "}", with: water + ", storm-drawdown: {rain: 100 mm, to: 2 cm}}"),
    soundScenario.replacing(
      plot + "}", with: plot + ", canal: {levels: [{on: 06-01, level: -30 cm}, {on: 08-01, level: 5 cm}]}}"
    ).replacing(water + "}", with: "water: {rule: gift, gift: 50 mm, days-dry: 5 d, furrows: {wetted: 60 %}}"),
  ]

  @Test("none of it is there unless it is written")
  func absent() throws {
    let scenario = try #require(reading(soundScenario).scenario)
    #expect(scenario.plot.canal == nil && scenario.plot.groundwater.isEmpty)
    #expect(scenario.systems.allSatisfy { $0.plan.water.stormDrawdown == nil && $0.plan.water.furrows == nil })
  }
  @Test("what is written is read, and reads back from what the writer makes of it")
  func roundTrip() throws {
    let around =
      ", canal: {levels: [{on: 06-01, level: -30 cm}, {on: 08-01, level: 5 cm}], rise: 2.5, recession: 36 h, gate: none}"
      + ", groundwater: {depth: 80 cm}}"
    let text = soundScenario.replacing(Self.plot + "}", with: Self.plot + around)
      .replacing(Self.water + "}", with: Self.water + ", storm-drawdown: {rain: 100 mm, to: 2 cm}}")
    let (read, said) = reading(text)
    #expect(said == [])
    var scenario = try #require(read)
    let canal = Canal(
      rest: [
        DatedLevel(on: .monthDay(month: 6, day: 1), level: -0.3), DatedLevel(on: .monthDay(month: 8, day: 1), level: 0.05),
      ], rise: 2.5, recession: 1.5, hasGate: false)
    #expect(scenario.plot.canal == canal)
    #expect(scenario.plot.groundwater == [DatedLevel(on: .relative(.sowing, days: 0), level: 0.8)])
    #expect(scenario.systems[1].plan.water.stormDrawdown == StormDrawdown(rain: 0.1, level: 0.02))
    scenario.systems[0].plan.water = WaterPlan(rule: .gift)
    scenario.systems[0].plan.water.gift = WaterPlan.Gift(amount: 0.05, trigger: .dryDays(5))
    scenario.systems[0].plan.water.furrows = 0.6
    let yaml = ScenarioWriter.yaml(scenario)
    let again = try #require(reading(yaml).scenario, "\(yaml)")
    #expect(again.plot.canal == scenario.plot.canal && again.plot.groundwater == scenario.plot.groundwater)
    #expect(again.systems[0].plan.water.furrows == 0.6 && again.systems[0].plan.water.gift?.amount == 0.05)
    #expect(again.systems[1].plan.water.stormDrawdown == StormDrawdown(rain: 0.1, level: 0.02))
    #expect(ScenarioWriter.yaml(again) == yaml)
  }
  @Test("what the soil holds of phosphorus is read, written, and warned of where the plain account follows none")
  func phosphorus() throws {
    let (read, said) = reading(Self.plot, Self.plot + ", phosphorus: 6 mg/kg")
    let scenario = try #require(read, "\(said)")
    #expect(scenario.plot.labilePhosphorus == 6 && reading(ScenarioWriter.yaml(scenario)).scenario?.plot.labilePhosphorus == 6)
    let text = soundScenario.replacing(Self.plot, with: Self.plot + ", phosphorus: 6 mg/kg").replacing(
      "    spray: {rule", with: "    weeds: none\n    models: {nitrogen: bookkeeping}\n    spray: {rule")
    let warning = "'phosphorus' beside 'nitrogen: bookkeeping': the plain account does not follow it"
    #expect(reading(text).said.contains { $0.contains("warning: \(warning)") }, "\(reading(text).said)")
  }
  @Test(
    "a breach by either rule is read, written and read back",
    arguments: [
      ("{rule: drawn}", BreachRule(repair: 3, labour: 2)),
      ("{rule: depth, above: 5 cm, repair: 4 d, labour: 1.5 d}", BreachRule(above: 0.05, repair: 4, labour: 1.5)),
    ])
  func breach(written: String, rule: BreachRule) throws {
    let (read, said) = reading(Self.plot, Self.plot + ", breach: \(written)")
    #expect(try #require(read, "\(said)").plot.breach == rule)
    let yaml = ScenarioWriter.yaml(try #require(read))
    #expect(reading(yaml).scenario?.plot.breach == rule, "\(yaml)")
    #expect(try #require(reading(Self.plot, Self.plot + ", breach: none").scenario).plot.breach == nil)
    #expect(try #require(reading(soundScenario).scenario).plot.breach == nil)
  }
  @Test("none takes an inherited draw-down away")
  func taken() throws {
    let text = soundScenario.replacing(Self.water + "}", with: Self.water + ", storm-drawdown: {rain: 100 mm, to: 2 cm}}")
      .replacing("    like: conventional\n", with: "    like: conventional\n    water: {storm-drawdown: none}\n")
    let scenario = try #require(reading(text).scenario)
    #expect(scenario.systems[0].plan.water.stormDrawdown != nil && scenario.systems[1].plan.water.stormDrawdown == nil)
  }
  @Test(
    "mistakes",
    arguments: [
      Mistake(
        "a depth that is not said", plot + "}", plot + ", breach: {rule: depth}}",
        "5:65: error: 'rule: depth' needs the key 'above', as 5 cm"),
      Mistake(
        "a depth that nothing asks for", plot + "}", plot + ", breach: {rule: drawn, above: 5 cm}}",
        "5:79: error: 'above' belongs to 'rule: depth', and the rule here is 'drawn'"),
      Mistake(
        "half a day of mending", plot + "}", plot + ", breach: {rule: drawn, repair: 2.5 d}}",
        "5:87: error: '2.5 d' is not allowed for 'repair': it takes whole days, as 3 d"),
      Mistake(
        "neither level nor levels", plot + "}", plot + ", canal: {rise: 2}}",
        "5:64: error: canal needs one of the keys level, levels"),
      Mistake(
        "a table in the sky", plot + "}", plot + ", groundwater: {depth: 2 cm}}",
        "5:78: error: '2 cm' is not allowed for 'depth': at least 10 cm, at most 1000 cm"),
      Mistake(
        "an outlet lowered above the bund", water + "}", water + ", storm-drawdown: {rain: 100 mm, to: 40 cm}}",
        "13:138: error: the outlet is lowered to the height of the bund or above it; it must come below"),
      Mistake(
        "furrows without gifts", water + "}", water + ", furrows: {wetted: 60 %}}",
        "13:103: error: 'furrows' belongs to 'rule: gift', and the rule here is 'flood'"),
      Mistake(
        "a gate that is not known", plot + "}", plot + ", canal: {level: 10 cm, gate: nonreturn}}",
        "5:85: error: 'nonreturn' is not allowed for 'gate'; did you mean 'non-return'?; allowed: non-return, none"),
      Mistake(
        "a climate that is not known", "climate: hangzhou", "climate: panjing",
        "4:20: error: unknown climate 'panjing'; did you mean 'panjin'?; known: hangzhou, can-tho, harbin, kolkata, los-banos, "
          + "mymensingh, panjin, ueda, wanzhou"),
    ])
  func mistakes(mistake: Mistake) {
    let (scenario, said) = reading(mistake.old, mistake.new)
    #expect(said == mistake.said)
    #expect(scenario == nil)
  }
  @Test("a soil in layers follows canal and groundwater: nothing is said of them")
  func layered() {
    let (scenario, said) = reading(
      profileScenario.replacing(
        "  bund: 15 cm\n", with: "  bund: 15 cm\n  canal: {level: 10 cm}\n  groundwater: {depth: 90 cm}\n"))
    #expect(scenario != nil)
    #expect(said.isEmpty, "\(said)")
  }
}
