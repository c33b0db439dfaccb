import Numbers
import Paddy
import Testing

@Suite struct AnimalForagingTests {
  static func cohort(_ number: Double, _ mass: Double) -> CohortState<Double> {
    AnimalMovements.stock(CohortState(), number: number, mass: mass)
  }
  static var pests: PreyDensities<Double> {
    var prey = PreyDensities<Double>()
    prey.hopper = 200
    prey.leafFolderLarva = 10
    prey.leafFolderMoth = 1
    prey.spider = 8
    prey.mirid = 6
    return prey
  }
  static func ration(
    _ species: AnimalSpecies, number: Double, capacity: Double, feed: Double, access: Double = 1, water: Double = 1,
    food: Double = 5,
    prey: PreyDensities<Double> = pests
  ) -> AnimalForaging.Ration<Double> {
    AnimalForaging.ration(
      cohort: cohort(number, 40), capacity: capacity, feed: feed, appetite: 1, access: access, waterPresent: water,
      naturalFood: food,
      prey: prey, bodies: loweredBodies(), lowered(species).foraging)
  }
  static func total(_ r: AnimalForaging.Ration<Double>) -> Double { r.feedEaten + r.naturalFoodEaten + r.preyDryMass }

  @Test(
    "The gut is never overfilled and the feed eaten never more than offered",
    arguments: [
      (0.5, 0.0),  // nothing but the field
      (0.5, 0.2),  // feed and field
      (0.5, 9.0),  // more feed than anybody eats
      (0.001, 0.0),  // hardly any appetite: prey too is limited by the gut
      (0.0, 1.0),  // none
    ]) func gut(capacity: Double, feed: Double)
  {
    for species in Catalogue.animals {
      let r = Self.ration(species, number: 0.6, capacity: capacity, feed: feed)
      #expect(Self.total(r) <= capacity + 1e-15)
      #expect(r.feedEaten <= feed && r.naturalFoodEaten <= 5)
      #expect(r.preyEaten.hopper <= 200)
    }
  }

  @Test func feedTakesThePlaceOfNaturalFood() {
    let unfed = Self.ration(.commonCarp, number: 0.6, capacity: 0.6, feed: 0)
    let fed = Self.ration(.commonCarp, number: 0.6, capacity: 0.6, feed: 0.6)
    #expect(fed.naturalFoodEaten < 0.6 * unfed.naturalFoodEaten)
    #expect(Self.total(fed) >= Self.total(unfed))
  }

  @Test func withoutNaturalFoodTheGutIsFilledWithFeed() {
    let r = Self.ration(.commonCarp, number: 0.6, capacity: 0.5, feed: 2, food: 0, prey: PreyDensities())
    #expect(r.feedEaten == 0.5)
  }

  @Test func aFishTakesPlanthoppersAtTheRateSetToQingtian() {
    let r = Self.ration(.commonCarp, number: 0.6, capacity: 2, feed: 0)
    #expect(r.pressure.hopper == 0 && abs(r.pressure.hopperDislodgement - 0.036 * (1 - Double.exp(-4.5 * 0.6))) < 1e-12)
  }

  @Test func aFrogNeverEatsMoreThanTwelvePlanthoppersADay() {
    var prey = PreyDensities<Double>()
    prey.hopper = 1e5
    let r = Self.ration(.bullfrog, number: 1, capacity: 50, feed: 0, prey: prey)
    #expect(r.preyEaten.hopper <= 1 / 0.083 && r.preyEaten.hopper > 11)
  }

  @Test func aPondFrogEatsMorePlanthoppersThanABullfrogButNeverMoreThanNineteen() {
    var prey = PreyDensities<Double>()
    prey.hopper = 1e5
    let r = Self.ration(.blackSpottedFrog, number: 1, capacity: 50, feed: 0, prey: prey)
    #expect(r.preyEaten.hopper <= 1 / 0.0526 && r.preyEaten.hopper > 18)
    prey.hopper = 100
    let pond = Self.ration(.blackSpottedFrog, number: 1, capacity: 50, feed: 0, prey: prey).preyEaten.hopper
    let bull = Self.ration(.bullfrog, number: 1, capacity: 50, feed: 0, prey: prey).preyEaten.hopper
    #expect((1.2...1.8).contains(pond / bull))  // 13.17 against 8.17
  }

  @Test func ducksTakeSpidersTooAtThreeTenthsOfThePlanthoppersHazard() {
    let r = Self.ration(.riceDuck, number: 0.0225, capacity: 2, feed: 0)
    #expect(r.pressure.hopper > 0.01 && abs(r.pressure.spider / r.pressure.hopper - 0.3) < 1e-12)
    #expect(r.pressure.hopperDislodgement == 0)
  }

  @Test func theHazardOfOnePlanthopperFallsWithTheCompanyItKeeps() {
    var few = PreyDensities<Double>()
    few.hopper = 1
    var many = few
    many.hopper = 1_000
    let alone = Self.ration(.bullfrog, number: 1, capacity: 50, feed: 0, prey: few)
    let crowd = Self.ration(.bullfrog, number: 1, capacity: 50, feed: 0, prey: many)
    #expect(alone.pressure.hopper > 3 * crowd.pressure.hopper)
  }

  @Test func fishInTheTrenchTouchNothingOnTheFlat() {
    let p = lowered(.commonCarp).foraging
    #expect(AnimalForaging.access(depth: 0.02, waterPresent: 1, p) == 0)
    #expect(AnimalForaging.access(depth: 0.03, waterPresent: 1, p) == 1)
    #expect(AnimalForaging.access(depth: 0.0, waterPresent: 0, lowered(.bullfrog).foraging) == 1)
    let r = Self.ration(.commonCarp, number: 0.6, capacity: 0.5, feed: 0.3, access: 0, water: 0)
    #expect(
      r.pressure.hopper == 0 && r.pressure.hopperDislodgement == 0 && r.pressure.leafFolderMoth == 0 && r.naturalFoodEaten == 0)
    #expect(r.feedEaten > 0)
  }

  @Test func noAnimalsTakeExactlyNothing() {
    for species in Catalogue.animals {
      let r = Self.ration(species, number: 0, capacity: 0, feed: 0)
      #expect(Self.total(r) == 0 && r.preyEaten.hopper == 0 && r.preyEaten.spider == 0)
      #expect(r.pressure.hopper == 0 && r.pressure.leafFolderLarva == 0 && r.pressure.leafFolderMoth == 0)
      #expect(r.pressure.hopperDislodgement == 0 && r.pressure.spider == 0 && r.pressure.mirid == 0)
    }
  }

  @Test func theFedShareOfLiveMassFallsSoThatTheAmountRisesAsInQingtian() {
    let p = lowered(.commonCarp).foraging
    var grown = Self.cohort(0.6, 40)
    let first = AnimalForaging.feedOffered(share: 0.04, cohort: grown, appetite: 1, p)
    #expect(abs(first - 0.96) < 1e-12)
    // 125 days later: 80 % alive, 175 g each; the amount was raised by 3 % twelve times
    grown.number = 0.48
    grown.mass = 175
    let last = AnimalForaging.feedOffered(share: 0.04, cohort: grown, appetite: 1, p)
    #expect(abs(last / first / Double.pow(1.03, 12) - 1) < 0.05)
  }
}
