import Numbers
import Testing

import Paddy

@Suite("Golden apple snails")
struct AppleSnailTests {
  static let p: AppleSnails.Parameters<Double> = Catalogue.appleSnails.map(\.value)

  struct Case: Sendable {
    var sentence: String
    var juveniles = 0.0, adults = 3.0, age = 14.0, depth = 0.05, temperature = 26.0, hills = 16.0
    /// Hills per m² and day.
    var taken = 0.0
  }

  // An adult of 25 mm counts 1.5625 of 20 mm, a juvenile of 10 mm a quarter.
  @Test(arguments: [
    Case(sentence: "Three adults take half a hill of young seedlings a day.", taken: 0.1 * 3 * 1.5625),
    Case(sentence: "Three juveniles take less than a tenth.", juveniles: 3, adults: 0, taken: 0.1 * 3 * 0.25),
    Case(sentence: "Seedlings of four weeks lose a fifth of that.", age: 28, taken: 0.2 * 0.1 * 3 * 1.5625),
    Case(sentence: "Seedlings of three weeks lose six tenths.", age: 21, taken: 0.6 * 0.1 * 3 * 1.5625),
    Case(sentence: "Rice of five weeks is out of danger.", age: 35),
    Case(sentence: "On mud they take nothing.", depth: 0.005),
    Case(sentence: "In half the depth they take half.", depth: 0.0275, taken: 0.5 * 0.1 * 3 * 1.5625),
    Case(sentence: "In deeper water than 5 cm they take no more.", depth: 0.15, taken: 0.1 * 3 * 1.5625),
    Case(sentence: "Cold snails do not eat.", temperature: 15),
    Case(sentence: "Nor do hot ones.", temperature: 38),
  ]) func hills(one: Case) {
    var state = AppleSnailState<Double>()
    state.juveniles = one.juveniles
    state.adults = one.adults
    state.riceAge = one.age
    var day = AppleSnails.Day<Double>()
    day.temperature = one.temperature
    day.depth = one.depth
    day.hills = one.hills
    let flows = AppleSnails.day(state, day, Self.p).flows
    #expect(abs(flows.hillLoss - one.taken / one.hills) < 1e-12, "\(one.sentence)")
  }

  @Test("What leaves either size is eaten, dead or grown up, and nitrogen follows")
  func balance() {
    var state = AppleSnailState<Double>()
    state.juveniles = 4
    state.adults = 2
    var day = AppleSnails.Day<Double>()
    day.juvenilesEaten = 1
    day.adultsEaten = 0.5
    let (next, f) = AppleSnails.day(state, day, Self.p)
    #expect(abs(next.juveniles - (4 - 1 - f.juvenilesDead - f.matured)) < 1e-12 && f.matured > 0)
    #expect(abs(next.adults - (2 - 0.5 - f.adultsDead + f.matured)) < 1e-12)
    let change = 0.09 * (AppleSnails.flesh(next, Self.p) - AppleSnails.flesh(state, Self.p))
    #expect(abs(change - (f.grown - f.eaten - f.dead)) < 1e-15)
  }

  private static func season(_ snails: Double, species: AnimalSpecies? = nil, sown: Int = 1) throws -> SeasonRun {
    var plan = YieldGapTests.alone
    plan.hasPests = false
    plan.hasDiseases = false
    plan.spray = .none
    plan.herbicide = 2
    plan.snails = snails
    // Seedlings of two weeks.
    plan.rice.sown = .monthDay(month: 6, day: sown)
    if let species {
      plan.animals = [
        Stocking(
          species: species, stocked: .relative(.transplanting, days: 1), density: 0.3, mass: 40, feed: 0.01,
          harvested: .relative(.harvest, days: -10))
      ]
    }
    return try SyntheticSeason(plan).run()
  }

  @Test("Three a m² cost a field of two-week seedlings hills and grain, one costs less, and the books close")
  func harm() throws {
    let none = try Self.season(0), one = try Self.season(1), three = try Self.season(3)
    #expect(
      none.progress.state.hillsLeft == 1 && one.progress.state.hillsLeft < 0.97
        && three.progress.state.hillsLeft < one.progress.state.hillsLeft - 0.05)
    #expect(
      three.progress.state.rice.grains < none.progress.state.rice.grains,
      "\(three.progress.state.rice.grains), \(none.progress.state.rice.grains)")
    for (account, name) in Ledger<Double>.accounts.enumerated() {
      #expect(three.progress.ledger.worst[account] <= 1e-9, "\(name)")
    }
  }

  @Test("Without snails nothing of them is computed")
  func none() throws {
    let none = try Self.season(0)
    #expect(bits(none.progress.state.snails).allSatisfy { $0 == 0 } && bits(none.progress.totals.snails).allSatisfy { $0 == 0 })
  }

  @Test("Carp eat small snails alone, turtles both, bullfrogs none; what is eaten counts as their food and the books close")
  func eaten() throws {
    let free = try Self.season(3)
    for (species, small, large) in [
      (AnimalSpecies.commonCarp, true, false), (.softShelledTurtle, true, true), (.bullfrog, false, false),
    ] {
      let season = try Self.season(3, species: species)
      let f = season.progress.totals.snails
      #expect((f.juvenilesEaten > 0) == small && (f.adultsEaten > 0) == large, "\(species.name)")
      #expect((season.progress.state.snails.juveniles < 0.9 * free.progress.state.snails.juveniles) == small, "\(species.name)")
      let food = season.progress.totals.aquaticFood.eaten + season.progress.totals.benthos.eaten + f.eaten
      #expect(abs(season.progress.totals.firstAnimals.naturalFoodNitrogen - food) < 1e-9, "\(species.name)")
      for (account, name) in Ledger<Double>.accounts.enumerated() {
        #expect(season.progress.ledger.worst[account] <= 1e-9, "\(species.name): \(name)")
      }
    }
  }

  @Test("Whoever eats snails is in the catalogue")
  func eaters() {
    let eating = Catalogue.animals.filter { Catalogue.snailReach(of: $0.name).juveniles > 0 }.map(\.name)
    #expect(eating.sorted() == ["carp", "crayfish", "duck", "mitten-crab", "soft-shelled-turtle"])
  }
}
