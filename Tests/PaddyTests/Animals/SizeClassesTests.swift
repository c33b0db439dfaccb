import Numbers
import Paddy
import Testing

@Suite struct SizeClassesTests {
  private static let p: SizeClasses.Parameters<Double> = SizeClasses.Parameters<Cited>.standard.map(\.value)

  @Test("What is stocked keeps its number, its mean and its spread", arguments: [0.0, 0.1, 0.25, 0.5])
  func moments(spread: Double) {
    let state = SizeClasses.stock(SizeClassState<Double>(), number: 0.6, mass: 40, spread: spread)
    let classes = [state.small, state.middle, state.large]
    let number = classes.reduce(0) { $0 + $1.number }
    let mean = classes.reduce(0) { $0 + $1.number * $1.mass } / number
    let variance = classes.reduce(0) { $0 + $1.number * ($1.mass - mean) * ($1.mass - mean) } / number
    #expect(abs(number - 0.6) < 1e-15 && abs(mean - 40) < 1e-12)
    #expect(abs(variance.squareRoot() / mean - spread) < 1e-12)
    #expect(state.small.mass > 0)
    #expect(abs(state.together.mass - 40) < 1e-12 && abs(state.together.liveMass - 24) < 1e-12)
  }

  struct Meal: Sendable, CustomTestStringConvertible {
    var sentence: String
    var eaten: Double
    /// Large, middle, small.
    var guts = [1.0, 4, 1], masses = [60.0, 40, 20]
    var testDescription: String { sentence }
  }

  @Test(
    "How a meal is shared",
    arguments: [
      Meal(sentence: "Where there is enough every gut is full.", eaten: 6),
      Meal(sentence: "Where it is short the large get more than their guts' share.", eaten: 3),
      Meal(sentence: "Where it is nearly enough the large are full and the small get what is left.", eaten: 5.8),
      Meal(sentence: "Nothing is shared as nothing.", eaten: 0),
      Meal(sentence: "A class without animals gets none.", eaten: 2, guts: [1, 4, 0]),
    ])
  func meals(meal: Meal) {
    let guts = InlineArray<3, Double> { meal.guts[$0] }
    let shares = SizeClasses.shares(of: meal.eaten, guts: guts, masses: InlineArray { meal.masses[$0] }, mean: 40, Self.p)
    let fill = [0, 1, 2].map { guts[$0] > 0 ? shares[$0] / guts[$0] : 0 }
    #expect(abs(shares[0] + shares[1] + shares[2] - meal.eaten) < 1e-12, "\(meal.sentence)")
    #expect(fill.allSatisfy { (0...1 + 1e-12).contains($0) }, "\(meal.sentence)")
    if meal.eaten > 0, meal.eaten < 6, guts[2] > 0 {
      #expect(fill[0] >= fill[1] && fill[1] > fill[2], "\(meal.sentence) \(fill)")
    }
    if guts[2] == 0 { #expect(shares[2] == 0) }
  }

  private static func season(
    _ spread: Double, feed: Feeding = 0.03, catches: [Stocking.Catch] = []
  ) throws -> (season: SyntheticSeason, run: SeasonRun) {
    var plan = SyntheticSeason.plan
    plan.spray = .none
    plan.animals = [
      Stocking(
        species: .commonCarp, stocked: .relative(.transplanting, days: 15), density: 0.6, mass: 40, feed: feed,
        harvested: .relative(.harvest, days: -10), catches: catches)
    ]
    plan.animals[0].spread = spread
    let season = try SyntheticSeason(plan)
    return (season, season.run())
  }

  @Test("Classes grow apart; number, mass, nitrogen and phosphorus close; the batch is their sum")
  func growApart() throws {
    let (season, run) = try Self.season(0.25)
    let mornings = run.mornings
    for account in Ledger<Double>.accounts.indices {
      #expect(run.progress.ledger.worst[account] <= 1e-9, "\(Ledger<Double>.accounts[account])")
    }
    let first = season.year.calendar.transplanting + 16, last = season.year.calendar.harvest - 12
    func gap(_ day: Int) -> Double { mornings[day].firstSizes.large.mass - mornings[day].firstSizes.small.mass }
    #expect(gap(last) > 1.5 * gap(first), "\(gap(first)) \(gap(last))")
    for day in [first, last] {
      let sizes = mornings[day].firstSizes
      let mass = sizes.small.liveMass + sizes.middle.liveMass + sizes.large.liveMass
      #expect(abs(mornings[day].firstAnimals.liveMass / mass - 1) < 1e-12)
      #expect(sizes.small.mass < sizes.middle.mass && sizes.middle.mass < sizes.large.mass)
    }
    let totals = run.progress.totals
    #expect(
      abs(totals.firstCatch.small + totals.firstCatch.middle + totals.firstCatch.large - totals.firstAnimals.harvested) < 1e-12)
    #expect(run.progress.state.firstSizes.together.number == 0)
  }

  @Test("A spread so small that it is none comes to what one class comes to", arguments: [Feeding.share(0.03), 0, .appetite])
  func limit(feed: Feeding) throws {
    let alike = try Self.season(0, feed: feed).run, spread = try Self.season(1e-6, feed: feed).run
    let a = alike.progress.totals.firstAnimals, b = spread.progress.totals.firstAnimals
    #expect(abs(b.harvestedMass / a.harvestedMass - 1) < 1e-5 && abs(b.harvested / a.harvested - 1) < 1e-5)
    #expect(abs(b.feed - a.feed) <= 1e-5 * a.feed)
    #expect(
      bits(alike.progress.state.firstSizes).allSatisfy { $0 == 0 }
        && bits(alike.progress.totals.firstCatch).allSatisfy { $0 == 0 })
  }

  @Test("A catch from a mass on takes the large and leaves the small")
  func bySize() throws {
    let day = Moment.relative(.transplanting, days: 60)
    let all = try Self.season(0.3, catches: [Stocking.Catch(on: day, share: 1)])
    let caught = all.season.year.calendar.transplanting + 60
    let sizes = all.run.mornings[caught].firstSizes
    let between = (sizes.middle.mass + sizes.large.mass) / 2
    let large = try Self.season(0.3, catches: [Stocking.Catch(on: day, share: 1, from: between)])
    let left = large.run.mornings[caught + 1].firstSizes
    #expect(left.large.number == 0 && left.middle.number > 0 && left.small.number > 0)
    #expect(all.run.mornings[caught + 1].firstAnimals.number == 0)
    #expect(large.run.progress.totals.firstCatch.large > 0 && large.run.progress.totals.firstCatch.small > 0)
  }

  @Test("Each class is sold at its own mass: the large at the full price, the small below")
  func prices() throws {
    let season = try Self.season(0.5, feed: 0).season
    let end = try #require(season.batch.run([season.year]).first)
    let book = try CashBook(end.record, prices: Catalogue.priceLists[0])
    let sold = book.entries.filter { $0.account == .animalSales }
    #expect(sold.count == 3 && sold.map(\.item).contains { $0.hasPrefix("carp, large") })
    let kilograms = sold.reduce(0) { $0 + $1.quantity }
    #expect(abs(kilograms - 1000 * end.outcome[.animalYield]) < 1e-6)
    func price(_ size: String) -> Double { sold.first { $0.item.hasPrefix("carp, \(size)") }?.price ?? .nan }
    #expect(price("large") >= price("middle") && price("middle") >= price("small") && price("large") > price("small"))
  }

  @Test("Eight fields side by side give the bits of each alone")
  func lanes() throws {
    let season = try Self.season(0.25).season
    let alone = season.batch.runAlone(season.year).end
    let together = season.batch.run([season.year, season.year])
    for end in together {
      #expect(end.outcome[.animalYield].bitPattern == alone.outcome[.animalYield].bitPattern)
      #expect(end.outcome[.yieldDry].bitPattern == alone.outcome[.yieldDry].bitPattern)
    }
  }
}
