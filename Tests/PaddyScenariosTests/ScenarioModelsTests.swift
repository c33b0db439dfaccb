import Paddy
import PaddyScenarios
import Testing

@Suite struct ScenarioModelsTests {
  private static let water = "water: {rule: flood, between: [2 cm, 6 cm], midseason-drainage: 35 d after transplanting for 8 d}"

  /// The sound scenario with a gift and chosen models in the first system, and neither in the second.
  static func scenario(gift: String) -> String {
    let models = "models: {water: paddy, nitrogen: bookkeeping, indigenous: 0.6 kg/ha/d, recovery: 45 %}"
    let other = "    like: conventional\n    models: {nitrogen: pools}\n    water: {rule: awd}\n"
    return soundScenario.replacing(water, with: "water: {rule: gift, gift: 50 mm, \(gift)}\n    \(models)\n    diseases: arrive")
      .replacing("    like: conventional\n", with: other)
  }

  static let pores = soundScenario.replacing(water, with: "models: {denitrification: pores}")

  @Test(
    "mistakes",
    arguments: [
      Mistake(
        "a gift without its rule", water, "water: {rule: flood, gift: 50 mm}",
        "13:26: error: 'gift' belongs to 'rule: gift', and the rule here is 'flood'"),
      Mistake(
        "a rule without its gift", water, "water: {rule: gift, ponded-below: 1 cm}",
        "13:12: error: 'rule: gift' needs the key 'gift', as 50 mm"),
      Mistake(
        "a gift at no time", water, "water: {rule: gift, gift: 50 mm}",
        "13:12: error: 'rule: gift' needs one of the keys ponded-below, tension-above, content-below, days-dry"),
      Mistake(
        "a gift by two measures", water, "water: {rule: gift, gift: 50 mm, ponded-below: 1 cm, days-dry: 3 d}",
        "13:58: error: 'days-dry' beside 'ponded-below': only one of ponded-below, tension-above, content-below, days-dry is allowed"
      ),
      Mistake(
        "a depth of nothing", water, "water: {rule: gift, gift: 50 mm, ponded-below: 1 cm, at: 10 cm}",
        "13:58: error: 'at' belongs to 'tension-above' or 'content-below': it is the depth they are taken at"),
      Mistake(
        "tension in a soil without layers", water, "water: {rule: gift, gift: 50 mm, tension-above: 20 kPa}",
        "13:38: error: 'tension-above' needs a soil with layers: describe them under 'soil', or write models: {water: paddy}"),
      Mistake(
        "recovery without the plain account", water, "models: {recovery: 50 %}",
        "13:14: error: 'recovery' belongs to 'nitrogen: bookkeeping', and nitrogen is in pools here"),
      Mistake(
        "an unknown model", water, "models: {water: darcy}",
        "13:21: error: 'darcy' is not allowed for 'water'; allowed: stores, paddy"),
      Mistake(
        "animals over the plain account", water, "models: {nitrogen: bookkeeping}",
        "19:7: error: 'animals' beside 'nitrogen: bookkeeping': the plain account counts mineral fertiliser alone; "
          + "allowed: none, or nitrogen: pools"),
      Mistake(
        "a trench in layers", water, "models: {water: paddy}",
        "17:13: warning: the layered water balance knows no trench: the refuge takes its land, and stands as deep in water as the flat"
      ),
    ])
  func mistakes(mistake: Mistake) {
    let (scenario, said) = reading(mistake.old, mistake.new)
    let own = said.filter { !$0.contains("mid-season") }
    #expect(own == mistake.said)
    #expect((scenario == nil) == said.contains { $0.contains(": error: ") })
  }

  @Test(
    "every gift and every model is read, written, and read back to the same",
    arguments: [
      ("ponded-below: 1 cm", WaterPlan.Gift.Trigger.ponded(0.01)),
      ("tension-above: 20 kPa, at: 15 cm", .tension(20, depth: 0.15)),
      ("content-below: 0.45 m3/m3", .content(0.45, depth: 0.1)), ("days-dry: 5 d", .dryDays(5)),
    ])
  func roundTrip(text: String, trigger: WaterPlan.Gift.Trigger) throws {
    let written = Self.scenario(gift: text)
    let scenario = try #require(reading(written).scenario, "\(reading(written).said)")
    let plan = scenario.systems[0].plan
    #expect(plan.water.gift == WaterPlan.Gift(amount: 0.05, trigger: trigger))
    #expect(plan.models == SoilModels(water: .paddy, nitrogen: .bookkeeping, indigenous: 0.6, recovery: 0.45))
    let other = Self.scenario(gift: text).replacing("    water: {rule: awd}\n", with: "    water: {days-dry: 3 d}\n")
    #expect(
      try #require(reading(other).scenario).systems[1].plan.water.gift?.trigger == .dryDays(3), "a measure replaces another")
    let frogs = scenario.systems[1].plan
    #expect(frogs.models == SoilModels(water: .paddy) && frogs.water.gift == nil, "another rule, another model inherits nothing")
    let again = ScenarioWriter.yaml(scenario)
    let back = try #require(reading(again).scenario, "\(reading(again).said)\n\(again)")
    #expect(ScenarioWriter.yaml(back) == again)
    #expect(back.systems[0].plan.models == plan.models && back.systems[0].plan.water.gift == plan.water.gift)
  }

  @Test("denitrification by pores is read, written and read back; beside the plain account it is an error")
  func filledPores() throws {
    let scenario = try #require(reading(Self.pores).scenario, "\(reading(Self.pores).said)")
    #expect(scenario.systems.allSatisfy { $0.plan.models.denitrification == .pores })
    let again = ScenarioWriter.yaml(scenario)
    #expect(
      again.contains("denitrification: pores")
        && reading(again).scenario?.systems[0].plan.models == scenario.systems[0].plan.models)
    let plain = soundScenario.replacing(Self.water, with: "models: {nitrogen: bookkeeping, denitrification: pores}")
    let error = "error: 'denitrification: pores' beside 'nitrogen: bookkeeping': the plain account denitrifies nothing"
    #expect(reading(plain).said.contains { $0.hasSuffix(error) }, "\(reading(plain).said)")
  }
}
