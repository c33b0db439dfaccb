import Numbers
import Testing

import Paddy

@Suite struct CropPhosphorusTests {
  private let numbers = CropPhosphorus.Parameters<Cited>.standard.map(\.value)

  @Test(
    "What the rice gets, g P m⁻² d⁻¹",
    arguments: [
      (0.0, 100.0, 2.7, 1.0, 3.0, 0.06075, true, "from a soil of 15 mg/kg all that its roots can take"),
      (0.19, 100.0, 2.7, 1.0, 3.0, 0.01, false, "from the same soil no more than the shoot lacks"),
      (0.19, 100.0, 0.2, 1.0, 3.0, 0.0045, true, "from a poor soil less than that, and it counts as short"),
      (0.19, 100.0, 0.2, 2.0, 3.0, 0.009, true, "twice as much of it once iron is reduced"),
      (0.25, 100.0, 2.7, 1.0, 3.0, 0.0, false, "nothing when it holds enough"),
      (0.0, 100.0, 2.7, 1.0, 0.0, 0.0, true, "nothing without roots"),
    ])
  func granted(
    held: Double, shoot: Double, labile: Double, solubility: Double, roots: Double, granted: Double, isShort: Bool, what: String
  ) {
    let day = CropPhosphorus.day(
      held: held, shoot: shoot, labile: labile, solubility: solubility, rootLength: roots, numbers)
    #expect(abs(day.granted - granted) < 1e-12 && (day.isShort == 1) == isShort, "\(what): \(day)")
  }
}

@Suite struct AnimalPhosphorusTests {
  private let numbers = AnimalPhosphorus.Parameters<Cited>.standard.map(\.value)

  @Test(
    "Phosphorus of a batch: retained, excreted dissolved, faeces, g P m⁻² d⁻¹, of a body content of 0.5 %",
    arguments: [
      (10.0, 1.0, 0.005, 0.0335, 0.0815, "a growing fish keeps what its body asks for"),
      (10.0, 0.0, 0.0, 0.036, 0.084, "one that does not grow keeps nothing"),
      (0.0, -1.0, -0.005, 0.0025, 0.0025, "a starving one gives back what it burns"),
      (0.2, 1.0, 0.0024, 0.0, 0.0, "food short of phosphorus is kept whole, and the body grows poorer"),
    ])
  func budget(feed: Double, growth: Double, retained: Double, excreted: Double, faeces: Double, what: String) {
    var moved = AnimalFluxes<Double>()
    moved.feed = feed
    moved.feedEaten = feed
    moved.growth = growth
    let day = AnimalPhosphorus.day(body: 0.1, liveMass: 20, moved, naturalFood: 0, content: 0.005, numbers)
    #expect(abs(day.next - 0.1 - retained) < 1e-12, "\(what): \(day)")
    #expect(abs(day.flows.excreted - excreted) < 1e-12 && abs(day.flows.faeces - faeces) < 1e-12, "\(what): \(day)")
  }

  @Test("What is caught has the batch's own content, and nothing is left of a batch caught whole")
  func caught() {
    var moved = AnimalFluxes<Double>()
    moved.deadMass = 5
    moved.deadNitrogenLeft = 0.1
    moved.deadNitrogenTaken = 0.3
    moved.harvestedMass = 15
    let day = AnimalPhosphorus.day(body: 0.08, liveMass: 20, moved, naturalFood: 0, content: 0.005, numbers)
    #expect(abs(day.flows.harvested - 0.06) < 1e-12 && abs(day.flows.deadLeft - 0.005) < 1e-12 && abs(day.next) < 1e-15)
  }
}

@Suite struct PhosphorusSeasonTests {
  private static func run(_ change: (inout FarmPlan) -> Void = { _ in }) throws -> SeasonProgress<Double> {
    var plan = SyntheticSeason.plan
    change(&plan)
    return try SyntheticSeason(plan).run().progress
  }

  @Test("A season of rice with two kinds of animals takes, loses and keeps phosphorus in published amounts, kg P/ha")
  func season() throws {
    // Insecticide would kill the fish, and what is dead is not kept.
    let progress = try Self.run { $0.spray = .none }
    let flows = progress.totals.phosphorus, state = progress.state.phosphorus
    let rice = 10 * state.crop
    #expect(rice > 12 && rice < 40, "grain and straw of 5 to 9 t/ha hold 15 to 35: \(rice)")
    let lost = 10 * flows.lost
    #expect(lost > 0.2 && lost < 3, "0.2 to 2 run off in a season, recalled; a typhoon a little more: \(lost)")
    #expect(flows.first.harvested > 0 && flows.second.harvested > 0)
    let feed = flows.first.feed + flows.second.feed
    let kept = (flows.first.harvested - flows.first.stocked) + (flows.second.harvested - flows.second.stocked)
    #expect(kept > 0 && kept < feed, "animals keep a part of their feed's phosphorus: \(kept) of \(feed)")
    for account in 22..<28 { #expect(progress.ledger.worst[account] < 1e-9) }
  }

  @Test("Phosphorus of fertiliser and manure is what the dose states, else what the product holds, g P m⁻²")
  func doses() throws {
    var dose = FertiliserDose(on: .relative(.transplanting, days: -1), product: .compound151515, nitrogen: 6)
    #expect(abs(dose.phosphorus - 6 * 0.0655 / 0.15) < 1e-12)
    dose.statedPhosphorus = 2
    let given = try Self.run {
      $0.fertiliser = [dose]
      $0.organic = [OrganicDose(on: .relative(.transplanting, days: -5), material: .pigManure, mass: 100)]
    }
    #expect(abs(given.totals.phosphorus.fertiliser - 2) < 1e-12 && abs(given.totals.phosphorus.manure - 1.2) < 1e-12)
    let without = try Self.run {
      $0.fertiliser = [FertiliserDose(on: .relative(.transplanting, days: -1), product: .urea, nitrogen: 6)]
    }
    #expect(without.totals.phosphorus.fertiliser == 0)
    let more = given.state.phosphorus.inSoil + given.state.phosphorus.crop
    #expect(more > without.state.phosphorus.inSoil + without.state.phosphorus.crop + 2.5)
  }

  @Test("Phosphate strewn into the water is sorbed within weeks, and a soil that is flooded gives more of it to its solution")
  func strewn() {
    let p = PhosphorusDay.Parameters<Cited>.standard.map(\.value)
    let soil = Soil.paddyClayLoam.properties.map(\.value)
    let begin = PhosphorusDay.start(soil, humusNitrogen: 300, p)
    var water = WaterFlows<Double>()
    water.meanFloodwater = 0.05
    water.endFloodwater = 0.05
    water.wetShare = 1
    let conditions = PhosphorusDay.Conditions(water: water, temperature: 25, stirring: 1, burden: 0, path: 180, flooded: 1)
    let still = PhosphorusDay.Turnover<Double>(decayed: 0, humified: 0, released: 0, bound: 0)
    var state = begin, highest = 0.0
    for day in 0..<40 {
      var exchange = PhosphorusDay.Exchange<Double>()
      exchange.broadcast = day == 0 ? 2 : 0
      var flows = PhosphorusFlows<Double>()
      let before = state.inSoil
      state = PhosphorusDay.day(state, exchange, still, conditions, soil, p, &flows)
      #expect(abs(state.inSoil - before - exchange.broadcast + flows.lost) < 1e-12)
      highest = max(highest, state.floodwater / 0.05)
    }
    #expect(highest > 3 && state.floodwater / 0.05 < 0.25 * highest, "\(highest) g/m3, \(state.floodwater / 0.05) after 40 d")
    #expect(state.labile > begin.labile + 1 && PhosphorusDay.solubility(state, p) > 1.9)
  }
}

@Suite("Want of phosphorus slows the rice where the plot says what its soil holds") struct PhosphorusShortageTests {
  private static let p: CropPhosphorus.Parameters<Double> = CropPhosphorus.Parameters<Cited>.standard.map(\.value)

  @Test(
    "leaf at work",
    arguments: [
      ("A shoot as rich as balanced rice works whole.", 1000.0, 1.3, 1.0), ("A richer one not more.", 1000, 2.0, 1),
      ("Diluted as far as it goes none works.", 1000, 0.76, 0), ("Half-way between, half of it.", 1000, 1.01, 0.5),
      ("A seedling needs none of the soil.", 15, 0, 1), ("No shoot, no want.", 0, 0, 1),
    ])
  func leaf(sentence: String, shoot: Double, held: Double, atWork: Double) {
    let found = CropPhosphorus.leafAtWork(held: held, shoot: shoot, Self.p)
    #expect(abs(found - atWork) < 1e-9, "\(sentence) \(found)")
  }

  private static func season(_ labile: Double?, dose: Double = 0) throws -> SyntheticSeason {
    var plot = SyntheticSeason.plot
    plot.labilePhosphorus = labile
    var plan = SyntheticSeason.plan
    plan.spray = .none
    plan.animals = []
    plan.fertiliser[0].statedPhosphorus = dose
    return try SyntheticSeason(plan, plot: plot)
  }

  @Test("The less the soil holds the less it yields, steeply only where it is poor; phosphate brings most of it back")
  func response() throws {
    let yields = try [1.0, 3, 6, 15, 40].map { try Self.season($0).run().progress.state.rice.grains }
    #expect(
      zip(yields, yields.dropFirst()).allSatisfy { $0 <= 1.005 * $1 } && yields[0] < 0.7 * yields[4]
        && yields[3] > 0.97 * yields[4], "\(yields)")
    let fed = try Self.season(1, dose: 4).run().progress.state.rice.grains
    #expect(fed > yields[0] + 0.5 * (yields[4] - yields[0]), "\(fed) of \(yields)")
  }

  @Test("A soil stated to hold what an unstated one is taken to hold yields alike within 3 %")
  func unstated() throws {
    let own = PhosphorusDay.Parameters<Cited>.standard.labile.value
    let unstated = try Self.season(nil).run().progress.state, stated = try Self.season(own).run().progress.state
    #expect(abs(stated.rice.grains / unstated.rice.grains - 1) < 0.03)
  }

  @Test("The yield gap names it, and its books close")
  func gap() throws {
    let poor = try Self.season(1.5)
    let gap = poor.batch.yieldGap(poor.year)
    #expect(gap[.phosphorus] > 0.05 * gap.potential, "\(gap.lines)")
    #expect(abs(gap.remainder) <= 1e-12 * gap.potential)
    let rich = try Self.season(nil)
    #expect(rich.batch.yieldGap(rich.year)[.phosphorus] == 0)
    let run = poor.run().progress
    for account in Ledger<Double>.accounts.indices { #expect(run.ledger.worst[account] <= 1e-9) }
  }
}
