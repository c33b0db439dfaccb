import Numbers
import Paddy
import Testing

@Suite struct AnimalDayTests {
  static var pests: PreyDensities<Double> { AnimalForagingTests.pests }
  static let qingtian = AnimalSeason(species: .commonCarp, density: 0.6, mass: 40.0, feed: 0.04, prey: pests)
  static let linan = AnimalSeason(
    species: .softShelledTurtle, density: 0.1, mass: 260.0, feed: 0.014, days: 140, prey: pests, coolest: 23, rise: 5)
  static let frogs = AnimalSeason(species: .bullfrog, density: 1.5, mass: 30.0, feed: 0.05, days: 120, prey: pests)

  @Test func carpOfQingtianReachTheFieldYieldWithHalfTheirDietFromTheField() {
    let r = Self.qingtian.run()
    #expect((400...1_200).contains(r.yield))
    #expect((0.30...0.70).contains(r.fieldShare))
    // 1460 kg of feed per ha were given
    #expect(abs(10 * r.feedOffered / 1_460 - 1) < 0.1)
    // apparent feed conversion 1.2 to 2.5
    #expect((1.2...2.5).contains(10 * r.feedOffered / (r.yield - 240)))
  }

  @Test func unfedCarpLiveOnTheFieldAlone() {
    for density in [0.3, 0.45, 0.6] {
      let r = AnimalSeason(species: .commonCarp, density: density, mass: 40, feed: 0, prey: Self.pests).run()
      #expect((100...400).contains(r.yield))
      #expect(r.fieldShare == 1)
    }
  }

  @Test func turtlesNearLinanGrowTo600Grams() {
    let r = Self.linan.run()
    #expect(abs(r.cohort.mass / 600 - 1) < 0.1)
    #expect(abs(r.fieldShare - 0.16) < 0.05)
  }

  @Test func bullfrogsReachTheMarketInFourMonths() {
    let r = Self.frogs.run()
    #expect((150...300).contains(r.cohort.mass))
  }

  @Test("Survival of a season lies where farms report it") func survival() {
    let carp = Self.qingtian.run().cohort.number / 0.6
    let turtle = Self.linan.run().cohort.number / 0.1
    let frog = Self.frogs.run().cohort.number / 1.5
    #expect((0.60...0.90).contains(carp))
    #expect((0.85...0.95).contains(turtle))
    #expect((0.50...0.80).contains(frog))
  }

  @Test("Nitrogen: eaten is body, excretion, faeces and carcasses every day; a fed season retains 15 to 40 %")
  func nitrogen() {
    for season in [Self.qingtian, Self.linan, Self.frogs] {
      let r = season.run()
      #expect(r.worstNitrogenGap <= 1e-12 && r.worstFoodGap <= 1e-12)
      #expect((0.15...0.40).contains(r.retained / r.nitrogenEaten))
      let whole = r.retained + r.excreted + r.faecal
      #expect(abs(whole / r.nitrogenEaten - 1) < 1e-12)
    }
    // kg N per ha and season from fed fish
    #expect((20...120).contains(10 * Self.qingtian.run().excreted))
  }

  @Test func stockedEqualsAlivePlusDeadInNumberAndMass() {
    for season in [Self.qingtian, Self.linan, Self.frogs] {
      let r = season.run()
      #expect(abs(r.cohort.number + r.deaths - season.density) < 1e-13)
      let mass = season.density * season.mass + r.growth - r.deadMass - r.cohort.liveMass
      #expect(abs(mass) < 1e-10)
    }
  }

  @Test func starvingFrogsLoseMassAndThenTheirLives() {
    let r = AnimalSeason(species: .bullfrog, density: 6.0, mass: 30.0, feed: 0, depth: 0).run()
    #expect(r.cohort.mass < 30 && r.cohort.mass > 0)
    #expect(r.cohort.number < 0.1 && r.cohort.number >= 0)
    #expect(r.excreted > 0 && r.worstNitrogenGap < 1e-12)
  }

  @Test func noAnimalsMoveExactlyNothing() {
    for species in Catalogue.animals {
      let r = AnimalSeason(species: species, density: 0, mass: 40, feed: 0.04, prey: Self.pests).run()
      #expect(r.cohort.number == 0 && r.cohort.mass == 0 && r.growth == 0 && r.deaths == 0 && r.deadNitrogen == 0)
      #expect(r.feedOffered == 0 && r.feedEaten == 0 && r.naturalEaten == 0 && r.preyDryMass == 0)
      #expect(r.excreted == 0 && r.faecal == 0 && r.retained == 0 && r.hopperHazard == 0 && r.spiderHazard == 0)
    }
  }

  @Test func feedOfferedIsEatenOrWasted() {
    let p = lowered(.commonCarp)
    var drivers = AnimalDay.Drivers<Double>()
    drivers.meanTemperature = 26
    drivers.maximumTemperature = 29
    drivers.depth = 0.1
    drivers.fieldWaterPresent = 1
    drivers.feedShare = 0.06
    drivers.naturalFood = 3
    drivers.naturalFoodNitrogen = 0.09
    let cohort = AnimalMovements.stock(CohortState<Double>(), number: 0.6, mass: 40)
    let flows = AnimalDay.day(cohort, drivers, bodies: loweredBodies(), p).flows
    #expect(flows.feedWasted > 0 && flows.feedEaten > 0)
    #expect(abs(flows.feedOffered - flows.feedEaten - flows.feedWasted) < 1e-15)
    #expect(abs(flows.feedNitrogenOffered - flows.feedNitrogenEaten - flows.feedNitrogenWasted) < 1e-15)
    #expect(flows.fieldShare(feedDryMatter: p.nutrition.feedDryMatter) > 0.3)
  }

  /// A day of 0.6 carp/m² of 40 g in 10 cm of water with so much natural food; nil: fed to appetite.
  private static func day(feed: Double?, food: Double, comfort: Double = 1) -> AnimalDay.Flows<Double> {
    var drivers = AnimalDay.Drivers<Double>()
    drivers.meanTemperature = 26
    drivers.maximumTemperature = 29
    drivers.depth = 0.1
    drivers.fieldWaterPresent = 1
    drivers.feedShare = feed ?? 0
    drivers.toAppetite = feed == nil ? 1 : 0
    drivers.naturalFood = food
    drivers.naturalFoodNitrogen = 0.09
    drivers.comfort = comfort
    let cohort = AnimalMovements.stock(CohortState<Double>(), number: 0.6, mass: 40)
    return AnimalDay.day(cohort, drivers, bodies: loweredBodies(), lowered(.commonCarp)).flows
  }

  @Test("Fed to appetite they fill what the field leaves, and only what crumbles is lost", arguments: [0.0, 1, 3, 10])
  func appetite(food: Double) {
    let p = lowered(.commonCarp)
    let flows = Self.day(feed: nil, food: food)
    let gut = 0.6 * EctothermGrowth.maximumIntake(mass: 40, temperature: 26, comfort: 1, p.growth) * p.growth.fieldRation
    let eaten = flows.feedEaten * p.nutrition.feedDryMatter + flows.naturalFoodEaten + flows.preyDryMassEaten
    #expect(abs(eaten / gut - 1) < 1e-9, "the gut is full")
    #expect(abs(flows.feedWasted / flows.feedOffered - p.foraging.feedLoss) < 1e-9)
    #expect(abs(flows.feedOffered - flows.feedEaten - flows.feedWasted) < 1e-15)
    #expect(flows.feedOffered <= Self.day(feed: nil, food: 0).feedOffered)
  }

  @Test(
    "Who feeds sees what is left over: with little oxygen a share of the mass is cut as appetite is", arguments: [1, 0.6, 0.2])
  func comfort(factor: Double) {
    let whole = Self.day(feed: 0.04, food: 3)
    let less = Self.day(feed: 0.04, food: 3, comfort: factor)
    #expect(abs(less.feedOffered / whole.feedOffered - factor) < 1e-12)
    #expect(Self.day(feed: 0, food: 3).feedOffered == 0)
  }

  @Test func aDryFieldWithoutATrenchKillsFishButNotTurtles() {
    func survivors(_ species: AnimalSpecies, refuge: Double, film: Double = 0) -> Double {
      var cohort = AnimalMovements.stock(CohortState<Double>(), number: 1, mass: 100)
      var drivers = AnimalDay.Drivers<Double>()
      drivers.meanTemperature = 26
      drivers.maximumTemperature = 29
      drivers.refugeMaximumTemperature = 27
      drivers.refugeDepth = refuge
      drivers.depth = film
      drivers.fieldWaterPresent = film > 0 ? 1 : 0
      for _ in 0..<5 { cohort = AnimalDay.day(cohort, drivers, bodies: loweredBodies(), lowered(species)).next }
      return cohort.number
    }
    #expect(survivors(.commonCarp, refuge: 0) < 0.05)
    #expect(survivors(.commonCarp, refuge: 0.8) > 0.9)
    #expect(survivors(.commonCarp, refuge: 0, film: 0.02) > 0.9)
    #expect(survivors(.softShelledTurtle, refuge: 0) > 0.9)
  }

  @Test("Eight seasons side by side equal each alone bit for bit") func lanes() {
    let density: [Double] = [0, 0.05, 0.1, 0.3, 0.6, 1.2, 3, 6]
    let mass: [Double] = [40, 150, 260, 5, 40, 30, 12, 60]
    let feed: [Double] = [0.04, 0, 0.01, 0.05, 0.04, 0.02, 0.06, 0]
    let depth: [Double] = [0.1, 0.2, 0.05, 0, 0.02, 0.12, 0.15, 0.3]
    let hopper: [Double] = [100, 0, 5, 50, 1_000, 10_000, 1, 20]
    func lanes(_ values: [Double]) -> Lanes {
      var all: Lanes = 0
      for field in 0..<8 { all[field] = values[field] }
      return all
    }
    for species in Catalogue.animals {
      var prey = PreyDensities<Lanes>()
      prey.hopper = lanes(hopper)
      prey.spider = 8
      prey.leafFolderMoth = 0.5
      let together = AnimalSeason<Lanes>(
        species: species, density: lanes(density), mass: lanes(mass), feed: lanes(feed), depth: lanes(depth), prey: prey
      ).run()
      for field in 0..<8 {
        var own = PreyDensities<Double>()
        own.hopper = hopper[field]
        own.spider = 8
        own.leafFolderMoth = 0.5
        let alone = AnimalSeason<Double>(
          species: species, density: density[field], mass: mass[field], feed: feed[field], depth: depth[field], prey: own
        ).run()
        let pairs: [(Lanes, Double)] = [
          (together.cohort.number, alone.cohort.number), (together.cohort.mass, alone.cohort.mass),
          (together.food.dryMass, alone.food.dryMass), (together.excreted, alone.excreted), (together.faecal, alone.faecal),
          (together.feedEaten, alone.feedEaten), (together.deadNitrogen, alone.deadNitrogen),
          (together.hopperHazard, alone.hopperHazard), (together.foodFixed, alone.foodFixed),
        ]
        for (eight, one) in pairs { #expect(eight[field].bitPattern == one.bitPattern) }
      }
    }
  }
}
