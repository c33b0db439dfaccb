import Paddy
import PaddyScenarios
import Testing

/// Fungicide and animals in a scenario: what is read, written and warned of.
@Suite struct ScenarioProtectionTests {
  private static let spray = "    spray: {rule: threshold, planthoppers: 10 /hill, product: pymetrozine}"
  private static func with(_ line: String) -> String { spray + "\n    " + line }

  @Test(
    "mistakes with fungicide",
    arguments: [
      Mistake(
        "an unknown fungicide", spray, with("fungicide: {rule: threshold, sheath-blight: 15 %, product: validamicin}"),
        "15:64: error: unknown fungicide 'validamicin'; did you mean 'validamycin'?; known: "
          + ScenarioCatalogue.forTests.names(.fungicide).joined(separator: ", ")),
      Mistake(
        "a threshold of nothing", spray, with("fungicide: {rule: threshold, product: validamycin}"),
        "15:16: error: 'rule: threshold' needs the key sheath-blight"),
      Mistake(
        "a calendar without dates", spray, with("fungicide: {rule: calendar, product: validamycin}"),
        "15:16: error: 'rule: calendar' needs the key 'on' with a list of dates"),
      Mistake(
        "a threshold with dates", spray,
        with("fungicide: {rule: threshold, sheath-blight: 15 %, on: [08-01], product: validamycin}"),
        "15:55: error: 'on' belongs to 'rule: calendar', and the rule here is 'threshold'"),
      Mistake(
        "nothing to protect from", spray,
        with("fungicide: {rule: calendar, on: [08-01], product: validamycin}") + "\n    diseases: none",
        "15:16: warning: fungicide beside 'diseases: none': it costs its price and what it does to the animals, and stops nothing"
      ),
      Mistake(
        "half a day", spray,
        with("fungicide: {rule: threshold, sheath-blight: 15 %, interval: 9.5 d, product: validamycin}"),
        "15:65: error: '9.5 d' is not allowed for 'interval': it takes whole days, as 14 d"),
      Mistake(
        "a share without unit", spray, with("fungicide: {rule: threshold, sheath-blight: 0.15, product: validamycin}"),
        "15:49: error: '0.15' has no unit: 'sheath-blight' is a plain number; did you mean '15 %'?"),
    ])
  func fungicide(mistake: Mistake) { check(mistake) }

  @Test(
    "mistakes with animals and water",
    arguments: [
      Mistake(
        "more batches than a field can hold", "    fertiliser: {scale: 70 %}\n",
        "      - {species: carp, stocked: transplanting + 15 d, density: 10 /ha, mass: 40 g, harvested: harvest - 5 d}\n"
          + "      - {species: carp, stocked: transplanting + 15 d, density: 10 /ha, mass: 40 g, harvested: harvest - 5 d}\n"
          + "    fertiliser: {scale: 70 %}\n", "21:9: error: 3 batches of animals; at most 2 fit one field"),
      Mistake(
        "animals after the rice", "stocked: transplanting + 15 d", "stocked: harvest + 2 d",
        "19:38: error: 'bullfrog' is stocked (harvest + 2 d) after the rice is harvested",
        "19:108: error: 'harvested: harvest - 5 d' is before 'stocked: harvest + 2 d'; it must come after"),
      Mistake(
        "animals that stay longer than the rice", "harvested: harvest - 5 d", "harvested: harvest + 5 d",
        "19:115: warning: 'bullfrog' is harvested (harvest + 5 d) after the rice; it is taken out on the day before the rice is cut"
      ),
      Mistake(
        "a size asked of animals that are all alike", "harvested: harvest - 5 d",
        "harvested: harvest - 5 d, caught: [{on: flowering, share: 30 %, from: 100 g}]",
        "19:168: warning: 'from' without 'spread': all are of one mass, so that all or none of them are taken"),
      Mistake(
        "sizes spread beyond the animals", "mass: 20 g", "mass: 20 g, spread: 60 %",
        "19:99: error: '60 %' is not allowed for 'spread': at least 0 %, at most 50 %"),
      Mistake(
        "days that are not whole", "rule: flood,", "rule: flood, terminal-drainage: 10.5 d,",
        "13:45: error: '10.5 d' is not allowed for 'terminal-drainage': it takes whole days, as 12 d"),
    ])
  func animals(mistake: Mistake) { check(mistake) }

  private static let water = "{rule: flood, between: [2 cm, 6 cm], midseason-drainage: 35 d after transplanting for 8 d}"

  @Test(
    "gifts that a bund cannot hold",
    arguments: [
      ("ponded-below: 40 cm", "water never stands higher than the bund of 40 cm: below 40 cm is every day"),
      ("ponded-below: 36 cm", "a gift of 5 cm on 36 cm of water runs over the bund of 40 cm"),
    ])
  func gifts(trigger: String, warning: String) {
    let (scenario, said) = reading(Self.water, "{rule: gift, gift: 50 mm, \(trigger)}")
    #expect(scenario != nil && said.contains { $0.contains("warning: " + warning) }, "\(said)")
    #expect(!reading(Self.water, "{rule: gift, gift: 50 mm, ponded-below: 1 cm}").said.contains { $0.contains("bund") })
  }

  @Test(
    "both rules are read, written and read back; a rule that changes takes nothing over",
    arguments: [
      "{rule: threshold, sheath-blight: 15 %, interval: 20 d, product: validamycin}",
      "{rule: calendar, on: [transplanting + 40 d, 09-01], product: azoxystrobin}",
    ])
  func roundTrip(written: String) throws {
    let (read, said) = reading(Self.spray, Self.with("fungicide: \(written)"))
    let scenario = try #require(read, "\(said)")
    for system in scenario.systems { #expect(system.plan.hasDiseases, "diseases arrive where nothing is said") }
    switch scenario.systems[1].plan.fungicide {
    case .threshold(let severity, let product, let interval):
      #expect(severity == 0.15 && product.name == "validamycin" && interval == 20)
    case .calendar(let days, let product):
      #expect(days == [.relative(.transplanting, days: 40), .monthDay(month: 9, day: 1)] && product.name == "azoxystrobin")
    case .none: Issue.record("the fungicide was not inherited")
    }
    let again = ScenarioWriter.yaml(scenario)
    #expect(again.contains("fungicide: {rule"))
    let back = try #require(reading(again).scenario, "\(reading(again).said)")
    #expect(ScenarioWriter.yaml(back) == again)
    let without = try #require(reading(Self.spray, Self.with("fungicide: \(written)") + "\n    diseases: none").scenario)
    #expect(!without.systems[0].plan.hasDiseases && ScenarioWriter.yaml(without).contains("diseases: none"))
  }

  private func check(_ mistake: Mistake) {
    let (scenario, said) = reading(mistake.old, mistake.new)
    #expect(said == mistake.said)
    #expect((scenario == nil) == said.contains { $0.contains(": error: ") })
  }
}
