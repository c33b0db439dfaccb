import Foundation
import Numbers
import Paddy
import PaddyScenarios
import Testing

@Suite struct ScenarioReaderTests {
  @Test("every number of a sound scenario arrives in the unit Paddy works in")
  func values() throws {
    let (read, said) = reading(soundScenario)
    #expect(said == [])
    let scenario = try #require(read)
    #expect(scenario.title == "A test")
    #expect(scenario.site == Site(latitude: 30.1, longitude: 119.5, elevation: 60))
    #expect(scenario.weather == .climate("hangzhou", years: 30, seed: 7))
    #expect(scenario.seed == 7)
    #expect(scenario.plot.area == 10_000)
    #expect(scenario.plot.bund == 0.4)
    #expect(scenario.plot.soil.name == "paddy-clay-loam")
    #expect(scenario.prices.name == "zhejiang-2021")
    #expect(scenario.systems.map(\.name) == ["conventional", "rice-frog"])
    #expect(scenario.base == "conventional")
    let plan = scenario.systems[0].plan
    #expect(plan.rice.cultivar.name == "hangzhou-single")
    #expect(plan.rice.sown == .monthDay(month: 5, day: 20))
    #expect(plan.rice.transplanted == .monthDay(month: 6, day: 15))
    #expect(plan.rice.harvested == nil)
    #expect(plan.rice.hills == 16)
    #expect(plan.rice.seedlings == 2)
    #expect(plan.fertiliser.map(\.nitrogen) == [9, 5.4])
    #expect(plan.fertiliser.map(\.placement) == [.incorporated, .broadcast])
    #expect(plan.fertiliser.map(\.on) == [.relative(.transplanting, days: -1), .relative(.panicleInitiation, days: 0)])
    #expect(plan.water.rule == .flood)
    #expect(plan.water.refillBelow == 0.02)
    #expect(plan.water.refillTo == 0.06)
    #expect(plan.water.midseasonDrainage?.start == .relative(.transplanting, days: 35))
    #expect(plan.water.midseasonDrainage?.days == 8)
    #expect(plan.water.terminalDrainage == 12)
    guard case .threshold(let planthoppers, let leafFolders, let product, let interval, nil) = plan.spray else {
      Issue.record("a threshold was written")
      return
    }
    #expect(planthoppers == 10)
    #expect(leafFolders == nil)
    #expect(product.name == "pymetrozine")
    #expect(interval == 10)
  }

  @Test("a system takes everything from the one it is like and changes what it names")
  func inheritance() throws {
    let plan = try #require(reading(soundScenario).scenario).systems[1].plan
    #expect(plan.fertiliser.map(\.nitrogen) == [6.3, 3.78])
    #expect(plan.fertiliser.map(\.placement) == [.incorporated, .broadcast])
    #expect(plan.water.midseasonDrainage?.days == 8)
    #expect(plan.refuge.share == 0.08)
    #expect(plan.refuge.depth == 0.6)
    #expect(plan.animals.count == 1)
    #expect(plan.animals[0].species.name == "bullfrog")
    #expect(plan.animals[0].density == 0.75)
    #expect(plan.animals[0].mass == 20)
    #expect(plan.animals[0].feed == 0.03)
    #expect(plan.animals[0].harvested == .relative(.harvest, days: -5))
    #expect(plan.sold.map(\.share) == [0.2, 0.8])
    #expect(plan.sold.map(\.price) == [40, 5])
    #expect(plan.sold.map(\.form) == [.milled, .paddy])
    guard case .none = plan.spray else {
      Issue.record("'spray: none' was written")
      return
    }
  }

  @Test("inheritance goes through several systems, in any order, key by key, and none takes away")
  func chains() throws {
    let text =
      soundScenario + """
          dry: {like: later, animals: none, refuge: none, fertiliser: {scale: 50 %}, rice: {hills: 25 hill/m2}}
          later: {like: rice-frog, rice: {transplanted: 06-20}, water: {between: [5 cm, 9 cm], midseason-drainage: none}, feed: 5 %/d}

        """
    let (read, said) = reading(text)
    #expect(said == [])
    let systems = try #require(read).systems
    #expect(systems.map(\.name) == ["conventional", "rice-frog", "dry", "later"])
    let (dry, later) = (systems[2].plan, systems[3].plan)
    #expect(later.rice.transplanted == .monthDay(month: 6, day: 20))
    #expect(later.rice.hills == 16)
    #expect(later.water.rule == .flood)
    #expect(later.water.refillTo == 0.09)
    #expect(later.water.midseasonDrainage == nil)
    #expect(later.animals.map(\.feed) == [0.05])
    #expect(dry.rice.hills == 25)
    #expect(dry.rice.transplanted == .monthDay(month: 6, day: 20))
    #expect(dry.fertiliser.map(\.nitrogen) == [3.15, 1.89])
    #expect(dry.animals.isEmpty)
    #expect(dry.refuge.share == 0)
    #expect(dry.sold.count == 2)
  }

  @Test("the other rules of water and spray, direct seeding, full dates and a base of one's own")
  func otherForms() throws {
    let text = """
      site: {latitude: -33 deg, longitude: 146 deg, elevation: 100 m}
      weather: {climate: hangzhou}
      plot: {area: 1 ha, soil: paddy-clay, bund: 30 cm}
      prices: zhejiang-2021
      base: b
      systems:
        a:
          rice: {cultivar: ir72, sown: 2020-11-15, transplanted: 2020-12-10, harvested: 2021-03-30}
          water: {rule: awd}
          spray: {rule: calendar, on: [2021-01-10, flowering - 3 d], product: deltamethrin}
        b:
          rice: {cultivar: ir72, establishment: direct-seeded, sown: 11-15, harvested: maturity + 3 d}
          water: {rule: rainfed, terminal-drainage: 14 d}
          spray: {rule: threshold, leaf-folders: 3 /hill, product: deltamethrin, interval: 14 d}

      """
    let (read, said) = reading(text)
    #expect(said == [])
    let scenario = try #require(read)
    #expect(scenario.title == "test")
    #expect(scenario.base == "b")
    #expect(scenario.weather == .climate("hangzhou", years: 30, seed: 1))
    let (a, b) = (scenario.systems[0].plan, scenario.systems[1].plan)
    #expect(a.rice.harvested == CalendarDate(year: 2021, month: 3, day: 30).map(Moment.date))
    #expect(a.water.refillBelow == -0.15)
    #expect(a.water.refillTo == 0.05)
    guard case .calendar(let days, _) = a.spray, case .threshold(nil, 3, _, 14, nil) = b.spray else {
      Issue.record("a calendar and a threshold were written")
      return
    }
    #expect(days == [.date(CalendarDate(year: 2021, month: 1, day: 10)!), .relative(.flowering, days: -3)])
    #expect(b.rice.establishment == .directSeeded)
    #expect(b.water.rule == .rainfed)
    #expect(b.water.terminalDrainage == 14)
  }

  @Test("a system that is sown in the field gives up the inherited date of transplanting")
  func directSeededSystem() throws {
    let text =
      soundScenario + """
          sown-in-the-field:
            rice: {establishment: direct-seeded, sown: 06-01}

        """
    let (read, said) = reading(text)
    #expect(said == [])
    let rice = try #require(read).systems[2].plan.rice
    #expect(rice.establishment == .directSeeded)
    #expect(rice.sown == .monthDay(month: 6, day: 1))
    #expect(rice.cultivar.name == "hangzhou-single")
  }

  @Test("block maps, quotation marks, comments and Chinese units say the same as flow maps")
  func blockForm() throws {
    let old = "plot: {area: 15 mu, soil: paddy-clay-loam, bund: 40 cm}"
    let new = "plot: # the field\n  area: '15 亩'\n  soil: \"paddy-clay-loam\"\n  bund: 0.4 m # high"
    let (read, said) = reading(old, new)
    #expect(said == [])
    #expect(ScenarioWriter.yaml(try #require(read)) == ScenarioWriter.yaml(try #require(reading(soundScenario).scenario)))
    let price = try #require(reading("price: 40 yuan/kg", "price: 20元/斤").scenario)
    #expect(price.systems[1].plan.sold[0].price == 40)
  }

  @Test("a circle is told by every name in it, and what hangs on it is not reported again")
  func circle() {
    let text =
      soundScenario + """
          a: {like: b}
          b: {like: c, fertiliser: {scale: 50 %}}
          c: {like: b, feed: 1 %/d}
          d: {like: d}

        """
    #expect(
      reading(text).said == [
        "25:13: error: systems are like each other in a circle: b is like c is like b",
        "26:13: error: systems are like each other in a circle: d is like d",
      ])
  }

  @Test("the rule of a spray replaces all that another rule said")
  func otherRule() throws {
    let (read, said) = reading("    spray: none", "    spray: {rule: calendar, on: [07-20], product: deltamethrin}")
    #expect(said == [])
    guard case .calendar(_, let product)? = read?.systems[1].plan.spray else {
      Issue.record("a calendar was written")
      return
    }
    #expect(product.name == "deltamethrin")
  }
}

@Suite struct ShippedScenarioTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
    .appendingPathComponent("Scenarios")
  static let weather = folder.appendingPathComponent("../../shared/trials/weather_long").standardizedFileURL.path

  @Test("Taiyang reads without a word and asks what it says it asks")
  func taiyang() throws {
    let reading = ScenarioReader(catalogue: .forTests).read(path: Self.folder.appendingPathComponent("taiyang.yaml").path)
    #expect(reading.diagnostics == [])
    let scenario = try #require(reading.scenario)
    #expect(scenario.systems.map(\.name) == ["conventional", "rice-fish", "rice-frog", "rice-turtle"])
    #expect(scenario.systems[0].plan.fertiliser.map(\.nitrogen) == [9, 5.4, 3.6])
    #expect(scenario.systems[1].plan.fertiliser.map(\.nitrogen) == [6.75, 4.05, 2.7])
    #expect(scenario.systems[1].plan.water.midseasonDrainage == nil)
    #expect(scenario.systems[2].plan.sold.map(\.price) == [40, 5])
    #expect(scenario.systems[3].plan.animals.map(\.density) == [0.1])
    #expect(scenario.plot.area == 20_000.0 / 3)
  }

  @Test(
    "Los Baños reads, with fourteen years of weather",
    .enabled(if: FileManager.default.fileExists(atPath: weather), "no shared weather"))
  func losBanos() throws {
    let reading = ScenarioReader(catalogue: .forTests).read(path: Self.folder.appendingPathComponent("los-banos.yaml").path)
    #expect(reading.diagnostics == [])
    let scenario = try #require(reading.scenario)
    guard case .files(let paths, years: nil) = scenario.weather else {
      Issue.record("weather files were named")
      return
    }
    #expect(paths.count == 14)
    #expect(paths == paths.sorted())
    #expect(paths[0] == Self.weather + "/IRWE8501.WTH")
    #expect(scenario.systems[0].plan.rice.hills == 25)
  }
}
