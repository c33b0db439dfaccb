import Foundation
import Numbers
import Paddy
import PaddyScenarios
import Testing

@Suite struct ScenarioWriterTests {
  @Test("a resolved scenario is written in one form")
  func form() throws {
    let scenario = try #require(reading(soundScenario).scenario)
    #expect(
      ScenarioWriter.yaml(scenario) == """
        paddy: 1
        title: "A test"
        site: {latitude: 30.1 deg, longitude: 119.5 deg, elevation: 60 m}
        weather: {climate: hangzhou, years: 30, seed: 7}
        plot: {area: 15 mu, soil: paddy-clay-loam, bund: 40 cm}
        prices: zhejiang-2021
        base: conventional
        systems:
          conventional:
            rice: {cultivar: hangzhou-single, establishment: transplanted, sown: 05-20, transplanted: 06-15, hills: 16 /m2, seedlings: 2 /hill}
            fertiliser:
              - {on: transplanting - 1 d, product: urea, nitrogen: 90 kg/ha, placed: incorporated}
              - {on: panicle-initiation, product: urea, nitrogen: 54 kg/ha, placed: broadcast}
            water: {rule: flood, between: [2 cm, 6 cm], midseason-drainage: transplanting + 35 d for 8 d, terminal-drainage: 12 d}
            spray: {rule: threshold, planthoppers: 10 /hill, interval: 10 d, product: pymetrozine}
            herbicide: 2
            animals: none
            refuge: none
          rice-frog:
            rice: {cultivar: hangzhou-single, establishment: transplanted, sown: 05-20, transplanted: 06-15, hills: 16 /m2, seedlings: 2 /hill}
            fertiliser:
              - {on: transplanting - 1 d, product: urea, nitrogen: 63 kg/ha, placed: incorporated}
              - {on: panicle-initiation, product: urea, nitrogen: 37.8 kg/ha, placed: broadcast}
            water: {rule: flood, between: [2 cm, 6 cm], midseason-drainage: transplanting + 35 d for 8 d, terminal-drainage: 12 d}
            spray: none
            herbicide: 2
            animals:
              - {species: bullfrog, stocked: transplanting + 15 d, density: 7500 /ha, mass: 20 g, feed: 3 %/d, harvested: harvest - 5 d}
            refuge: {share: 8 %, depth: 60 cm, layout: peripheral}
            sold:
              - {share: 20 %, price: 40 yuan/kg, as: milled}
              - {share: 80 %, price: 5 yuan/kg, as: paddy}

        """)
  }

  @Test("what is written reads back to the same bits, whatever the numbers", arguments: [Feeding.share(1.0 / 30), 0, .appetite])
  func roundTrip(feed: Feeding) throws {
    var scenario = try #require(reading(soundScenario).scenario)
    scenario.title = "林安 \"frogs\": \\ #1\n\tand\u{7}"
    scenario.site = Site(latitude: -33.123456789012345, longitude: 0.1 + 0.2, elevation: 1e-7)
    scenario.weather = .files(["/data/a b.csv", "/data/c, d.csv"], years: 1974...2009)
    scenario.seed = 18
    scenario.plot.area = 20_000.0 / 3
    scenario.base = "rice-frog"
    scenario.systems[0].name = "no"
    scenario.systems[0].plan.fertiliser[0].nitrogen = Double.pi
    scenario.systems[0].plan.water = WaterPlan(
      rule: .alternateWettingDrying, refillBelow: -0.1 / 3, refillTo: 0.05, terminalDrainage: 7)
    scenario.systems[0].plan.rice.harvested = .relative(.maturity, days: 2)
    scenario.systems[1].plan.animals[0].feed = feed
    scenario.systems[1].plan.animals[0].catches = [Stocking.Catch(on: .relative(.flowering, days: -3), share: 0.3)]
    scenario.systems[1].plan.animals[0].density = 0.7 / 3
    scenario.systems[1].plan.refuge.share = 0.29
    let text = ScenarioWriter.yaml(scenario).replacing(
      "files:\n    - \"/data/a b.csv\"\n    - \"/data/c, d.csv\"\n", with: "files: \"*\"\n")
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path
    let (reading, back) = try {
      let reading = ScenarioReader(catalogue: .forTests).read(text: text, file: folder + "/x.yaml")
      return (reading, try #require(reading.scenario, "\(reading.diagnostics)"))
    }()
    #expect(reading.diagnostics.allSatisfy { $0.severity == .warning })
    #expect(back.title == scenario.title)
    #expect(back.site == scenario.site)
    #expect(back.seed == 18)
    #expect(back.base == "rice-frog")
    #expect(back.plot.area == scenario.plot.area)
    #expect(back.systems.map(\.name) == ["no", "rice-frog"])
    for (a, b) in zip(scenario.systems, back.systems) {
      #expect(a.plan.fertiliser.map(\.nitrogen) == b.plan.fertiliser.map(\.nitrogen))
      #expect(a.plan.water.refillBelow == b.plan.water.refillBelow)
      #expect(a.plan.water.refillTo == b.plan.water.refillTo)
      #expect(a.plan.water.terminalDrainage == b.plan.water.terminalDrainage)
      #expect(a.plan.rice.harvested == b.plan.rice.harvested)
      #expect(a.plan.animals.map(\.feed) == b.plan.animals.map(\.feed))
      #expect(a.plan.animals.map(\.catches) == b.plan.animals.map(\.catches))
      #expect(a.plan.animals.map(\.density) == b.plan.animals.map(\.density))
      #expect(a.plan.refuge.share == b.plan.refuge.share)
      #expect(a.plan.refuge.depth == b.plan.refuge.depth)
      #expect(a.plan.sold.map(\.price) == b.plan.sold.map(\.price))
    }
    var again = back
    again.weather = scenario.weather
    #expect(ScenarioWriter.yaml(again) == ScenarioWriter.yaml(scenario))
  }

  @Test("every key of the table that a resolved scenario can have is written or is a way of writing another")
  func complete() throws {
    let gifts = ["ponded-below: 1 cm", "tension-above: 20 kPa, at: 15 cm", "content-below: 0.45 m3/m3", "days-dry: 5 d"]
    let protected = soundScenario.replacing(
      "planthoppers: 10 /hill,", with: "planthoppers: 10 /hill, leaf-folders: 3 /hill, dead-hearts: 5 %,"
    ).replacing("nitrogen: 90 kg/ha,", with: "nitrogen: 90 kg/ha, phosphorus: 20 kg/ha,").replacing(
      "  rice-frog:\n",
      with:
        "    fungicide: {rule: threshold, sheath-blight: 15 %, product: validamycin}\n    diseases: none\n    weeds: none\n"
        + "    snails: 3 /m2\n  rice-frog:\n")
    let caught = soundScenario.replacing(
      "harvested: harvest - 5 d",
      with: "harvested: harvest - 5 d, spread: 25 %, caught: [{on: flowering, share: 30 %, from: 100 g}]")
    let texts =
      [caught, profileScenario, ScenarioSpraysTests.sound, ScenarioModelsTests.pores] + gifts.map(ScenarioModelsTests.scenario)
      + ScenarioWaterAroundTests.sound + [protected]
    let text = try texts.map { ScenarioWriter.yaml(try #require(reading($0).scenario)) }.joined()
    let unwritten = Set(ScenarioKeys.table.map { $0.path.split(separator: ".").last.map(String.init) ?? "" }).filter {
      !text.contains("\($0):")
    }
    #expect(unwritten == ["file", "files", "like", "scale", "cultivars"])
  }

  @Test("a threshold of dead hearts is written and read back to the same")
  func deadHearts() throws {
    let text = soundScenario.replacingOccurrences(of: "planthoppers: 10 /hill", with: "dead-hearts: 5 %")
    let scenario = try #require(reading(text).scenario)
    let written = ScenarioWriter.yaml(scenario)
    #expect(written.contains("dead-hearts: 5 %"))
    let back = try #require(reading(written).scenario)
    let thresholds = back.systems.compactMap { system -> Double? in
      guard case .threshold(nil, nil, _, _, let deadHearts) = system.plan.spray else { return nil }
      return deadHearts
    }
    #expect(!thresholds.isEmpty && thresholds.allSatisfy { abs($0 - 0.05) < 1e-12 })
  }

  @Test("a soil of one's own, manure and a schedule are written and read back to the same")
  func profile() throws {
    let first = reading(profileScenario)
    #expect(first.said == [])
    let scenario = try #require(first.scenario)
    let text = ScenarioWriter.yaml(scenario)
    let back = try #require(reading(text).scenario, "\(reading(text).said)\n\(text)")
    #expect(ScenarioWriter.yaml(back) == text)
    let profile = try #require(back.plot.soil.profile)
    #expect(profile.layers.map(\.base) == [0.2, 0.8] && profile.layers[0].saturation == 0.52)
    let plan = back.systems[0].plan
    #expect(plan.water.schedule.count == 4 && plan.organic.count == 1 && plan.organic[0].mass == 500)
  }
}

@Suite struct ScenarioSchemaTests {
  @Test("the schema is JSON and has every key of the table, no other, with its meaning")
  func keys() throws {
    let json = ScenarioSchema.json(.forTests)
    let schema = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let properties = try #require(schema["properties"] as? [String: Any])
    #expect(Set(properties.keys) == Set(ScenarioKeys.scenario.names))
    #expect(schema["additionalProperties"] as? Bool == false)
    #expect(Set(try #require(schema["required"] as? [String])) == ["site", "weather", "plot", "prices", "systems"])
    let soil = try #require(((properties["plot"] as? [String: Any])?["properties"] as? [String: Any])?["soil"] as? [String: Any])
    #expect((soil["anyOf"] as? [[String: Any]])?.first?["enum"] as? [String] == ScenarioCatalogue.forTests.names(.soil))
    for row in ScenarioKeys.table { #expect(json.contains("\"\(row.meaning): "), "\(row.path)") }
  }

  @Test("each key stands once in its map and every row says what it takes")
  func table() {
    let paths = ScenarioKeys.table.map(\.path)
    #expect(Set(paths).count == paths.count)
    #expect(paths.contains("systems.*.animals[].density"))
    #expect(ScenarioKeys.table.allSatisfy { !$0.takes.isEmpty && !$0.meaning.isEmpty })
  }

  @Test("every example and bound of the table is a quantity of its kind")
  func examples() throws {
    for rule in rules(.map(ScenarioKeys.scenario)) {
      for text in [rule.example, rule.least, rule.most] { _ = try Quantity(parsing: text).value(in: rule.unit) }
    }
    #expect(rules(.map(ScenarioKeys.scenario)).count > 20)
  }

  private func rules(_ form: ScenarioForm) -> [QuantityRule] {
    switch form {
    case .quantity(let rule): [rule]
    case .map(let shape): shape.keys.flatMap { rules($0.form) }
    case .list(let form), .pair(let form), .named(let form), .optional(let form): rules(form)
    case .listOrMap(let form, let shape): rules(form) + rules(.map(shape))
    default: []
    }
  }
}
