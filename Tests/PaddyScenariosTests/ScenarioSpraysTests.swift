import Paddy
import PaddyScenarios
import Testing

/// Several insecticides and both kinds of borer in a scenario: what is read, written and warned of.
@Suite struct ScenarioSpraysTests {
  private static let site = "site: {latitude: 30.1 deg, longitude: 119.5 deg, elevation: 60 m}"
  private static let spray = "    spray: {rule: threshold, planthoppers: 10 /hill, product: pymetrozine}"
  static let rules = """
        spray:
          - {rule: threshold, planthoppers: 10 /hill, product: pymetrozine, by-turn: [imidacloprid]}
          - {rule: threshold, leaf-folders: 1 /hill, dead-hearts: 5 %, product: chlorantraniliprole}
          - {rule: calendar, on: [08-01], product: deltamethrin}
    """
  /// With every key of several rules, and of the borers.
  static let sound = soundScenario.replacing(spray, with: rules).replacing(
    "elevation: 60 m}", with: "elevation: 60 m, borers: both}")

  @Test("Rules and borers are read, inherited, written and read back")
  func roundTrip() throws {
    let (read, said) = reading(Self.sound)
    let scenario = try #require(read, "\(said)")
    #expect(scenario.site.borers == .both)
    let plan = scenario.systems[0].plan
    #expect(
      plan.sprays.map { $0.products.map(\.name) } == [
        ["pymetrozine", "imidacloprid"], ["chlorantraniliprole"], ["deltamethrin"],
      ])
    #expect(plan.insecticides.map(\.name) == ["pymetrozine", "imidacloprid", "chlorantraniliprole", "deltamethrin"])
    guard case .threshold(10, nil, _, 10, nil) = plan.sprays[0].plan, case .threshold(nil, 1, _, 10, 0.05) = plan.sprays[1].plan,
      case .calendar(let days, _) = plan.sprays[2].plan
    else {
      Issue.record("\(plan.sprays)")
      return
    }
    #expect(days == [.monthDay(month: 8, day: 1)])
    #expect(scenario.systems[1].plan.sprays.isEmpty)
    let again = ScenarioWriter.yaml(scenario)
    let back = try #require(reading(again).scenario, "\(reading(again).said)")
    #expect(ScenarioWriter.yaml(back) == again && again.contains("borers: both") && again.contains("by-turn: [imidacloprid]"))
  }

  @Test("A rule of one's own takes the place of a list of them")
  func replaced() throws {
    let own = "    spray: {rule: calendar, on: [08-10], product: pymetrozine}"
    let text = Self.sound.replacing("    spray: none", with: own)
    #expect(try #require(reading(text).scenario).systems[1].plan.insecticides.map(\.name) == ["pymetrozine"])
    let short = Self.sound.replacing("    spray: none", with: "    spray: {product: pymetrozine}")
    #expect(reading(short).said.contains { $0.contains("the key 'rule' is missing in spray") }, "\(reading(short).said)")
  }

  @Test(
    "mistakes",
    arguments: [
      Mistake(
        "a product twice in one rule", spray,
        "    spray: {rule: threshold, planthoppers: 10 /hill, product: pymetrozine, by-turn: [pymetrozine]}",
        "14:86: error: 'pymetrozine' is named twice among the products of one rule"),
      Mistake(
        "more products than dates", spray,
        "    spray: {rule: calendar, on: [08-01], product: pymetrozine, by-turn: [imidacloprid]}",
        "14:74: warning: 2 products by turn on 1 dates: the last never come to be sprayed"),
      Mistake(
        "an unknown product by turn", spray,
        "    spray: {rule: threshold, planthoppers: 10 /hill, product: pymetrozine, by-turn: [imidaclopid]}",
        "14:86: error: unknown pesticide 'imidaclopid'; did you mean 'imidacloprid'?; known: "
          + ScenarioCatalogue.forTests.names(.pesticide).joined(separator: ", ")),
      Mistake(
        "a rule without its product", spray, "    spray:\n      - {rule: threshold, planthoppers: 10 /hill}",
        "15:9: error: the key 'product' is missing in spray: the insecticide; it takes the name of a pesticide"),
      Mistake(
        "an unknown kind of borer", site, "site: {latitude: 30.1 deg, longitude: 119.5 deg, elevation: 60 m, borers: pink}",
        "3:75: error: 'pink' is not allowed for 'borers'; allowed: striped, yellow, both"),
    ])
  func mistakes(mistake: Mistake) {
    let (scenario, said) = reading(mistake.old, mistake.new)
    #expect(said == mistake.said)
    #expect((scenario == nil) == said.contains { $0.contains(": error: ") })
  }

  @Test("More rules than fit are an error")
  func tooMany() {
    let rule = "\n      - {rule: threshold, planthoppers: 10 /hill, product: pymetrozine}"
    let said = reading(Self.spray, "    spray:" + String(repeating: rule, count: 5)).said
    #expect(said == ["19:9: error: 5 rules of 'spray'; at most 4 fit one system"])
  }
}
