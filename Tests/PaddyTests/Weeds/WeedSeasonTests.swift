import Numbers
import Testing

import Paddy

@Suite("Weeds in a whole season")
struct WeedSeasonTests {
  private static func plan(herbicide: Int = 0, weeds: Bool = true, deep: Bool = false) -> FarmPlan {
    // A hybrid of the region with the nitrogen of its farmers: the crop of a field that is worth weeding.
    var plan = YieldGapTests.alone
    plan.rice = RicePlan(
      cultivar: .hangzhouSingle, sown: .monthDay(month: 5, day: 20), transplanted: .monthDay(month: 6, day: 15))
    plan.fertiliser = [
      FertiliserDose(on: .relative(.transplanting, days: -1), product: .urea, nitrogen: 9, placement: .incorporated),
      FertiliserDose(on: .relative(.transplanting, days: 10), product: .urea, nitrogen: 5.4),
      FertiliserDose(on: .relative(.panicleInitiation, days: 0), product: .urea, nitrogen: 3.6),
    ]
    plan.hasPests = false
    plan.hasDiseases = false
    plan.spray = .none
    plan.water = WaterPlan(rule: .flood, refillBelow: deep ? 0.08 : 0.02, refillTo: deep ? 0.12 : 0.06)
    plan.hasWeeds = weeds
    plan.herbicide = herbicide
    return plan
  }

  private static func run(_ plan: FarmPlan) throws -> SeasonProgress<Double> { try SyntheticSeason(plan).run().progress }

  private static func loss(_ plan: FarmPlan) throws -> Double {
    let clean = try run(Self.plan(weeds: false)).state.rice.grains
    return 100 * (1 - (try run(plan).state.rice.grains) / clean)
  }

  @Test("Never weeded, a transplanted flooded field loses the published 15 to 40 %, and a deep one less")
  func unweeded() throws {
    let shallow = try WeedSeasonTests.loss(WeedSeasonTests.plan())
    let deep = try WeedSeasonTests.loss(WeedSeasonTests.plan(deep: true))
    #expect((15...40).contains(shallow), "\(shallow) %")
    #expect(deep < shallow && deep > 0, "\(deep) %, \(shallow) %")
  }

  @Test("Two passes with herbicide leave a loss of a few percent, one more, in order")
  func sprayed() throws {
    let losses = try [0, 1, 2].map { try WeedSeasonTests.loss(WeedSeasonTests.plan(herbicide: $0)) }
    #expect(losses[0] > losses[1] && losses[1] > losses[2], "\(losses)")
    #expect(losses[2] < 4 && losses[2] > -1, "\(losses)")
  }

  @Test("A weed-free field is, bit for bit, one whose mud holds no seed; herbicide does nothing to it")
  func weedFree() throws {
    let free = try WeedSeasonTests.run(WeedSeasonTests.plan(weeds: false))
    let sprayed = try WeedSeasonTests.run(WeedSeasonTests.plan(herbicide: 2, weeds: false))
    #expect(bits(free) == bits(sprayed))
    var season = try SyntheticSeason(WeedSeasonTests.plan()).season
    season.field.parameters.weeds.seedbank = 0
    var barren = season.start
    season.run(&barren, from: 0, until: season.drivers.count)
    #expect(bits(barren.state.rice) == bits(free.state.rice))
    #expect(free.state.weeds.seeds == 0 && free.totals.nitrogen.weedUptake == 0 && free.totals.weeds.lightTaken == 0)
  }

  @Test("Weeds take nitrogen from the soil, the rice has less, and the books close to 1e-9")
  func books() throws {
    let free = try WeedSeasonTests.run(WeedSeasonTests.plan(weeds: false))
    let weedy = try WeedSeasonTests.run(WeedSeasonTests.plan())
    #expect(weedy.totals.nitrogen.weedUptake > 0.5, "\(weedy.totals.nitrogen.weedUptake) g/m²")
    #expect(weedy.totals.rice.nitrogenUptake < free.totals.rice.nitrogenUptake - 5)
    for (account, name) in Ledger<Double>.accounts.enumerated() { #expect(weedy.ledger.worst[account] <= 1e-9, "\(name)") }
    let synthetic = try SyntheticSeason(WeedSeasonTests.plan(herbicide: 1))
    let balance = synthetic.batch.runAlone(synthetic.year).end.nitrogen
    #expect(abs(balance.remainder) < 1e-9 * balance.total(.inward) && balance[.weeds] > 0)
  }

  @Test("With weeds on a soil with layers the books close too")
  func layered() throws {
    let plot = Plot(area: 6667, soil: Soil(name: "profile", title: "profile", profile: YieldGapTests.profile), bund: 0.3)
    let batch = Batch(plan: WeedSeasonTests.plan(), plot: plot, site: SyntheticSeason.site)
    let year = try batch.year(
      plot: plot, site: SyntheticSeason.site, weather: SyntheticSeason.weather(rain: 0.6), year: 2001, seed: 7, member: 0)
    let diary = batch.diary(year)
    #expect(diary.end.weeds.mass > 0 && diary.totals.nitrogen.weedUptake > 0)
    #expect(diary.imbalance <= 1e-9)
  }

  @Test("The yield gap names what weeds take, and a weed-free field has no such loss")
  func gap() throws {
    let weedy = try SyntheticSeason(WeedSeasonTests.plan())
    let loss = YieldGapTests.check(weedy.batch, weedy.year)
    #expect(loss[.weeds] > 0.05 * loss.harvested, "\(loss.lines)")
    let free = try SyntheticSeason(WeedSeasonTests.plan(weeds: false))
    let none = YieldGapTests.check(free.batch, free.year)
    #expect(none[.weeds] == 0)
    #expect(none.potential == loss.potential, "the potential has no weeds in it")
  }

  @Test("Carp leave fewer weeds, and what they take goes to the soil")
  func carp() throws {
    var stocked = WeedSeasonTests.plan(deep: true)
    stocked.animals = [
      Stocking(
        species: .commonCarp, stocked: .relative(.transplanting, days: 6), density: 0.6, mass: 40, feed: 0.03,
        harvested: .relative(.harvest, days: -10))
    ]
    let alone = try WeedSeasonTests.run(WeedSeasonTests.plan(deep: true))
    let together = try WeedSeasonTests.run(stocked)
    #expect(together.state.weeds.mass < 0.9 * alone.state.weeds.mass)
    #expect(together.totals.weeds.taken > 0 && together.totals.weeds.dead > 0 && alone.totals.weeds.taken == 0)
    for (account, name) in Ledger<Double>.accounts.enumerated() { #expect(together.ledger.worst[account] <= 1e-9, "\(name)") }
  }

  @Test("A field that keeps the plain account of nitrogen has no weeds")
  func plainAccount() throws {
    var plan = WeedSeasonTests.plan()
    plan.models = SoilModels(nitrogen: .bookkeeping)
    let season = try SyntheticSeason(plan).season
    #expect(!season.field.hasWeeds)
    #expect(try WeedSeasonTests.run(plan).state.weeds.mass == 0)
  }
}
