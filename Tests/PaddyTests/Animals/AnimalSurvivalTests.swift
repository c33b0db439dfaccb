import Numbers
import Paddy
import Testing

@Suite struct AnimalSurvivalTests {
  static func deaths(
    _ species: AnimalSpecies, age: Double = 30, mass: Double = 60, hottest: Double = 28, depth: Double = 0.2,
    stranded: Double = 0,
    net: Double = 0, peak: Double = 60, number: Double = 1
  ) -> DeathsByCause<Double> {
    var cohort = CohortState<Double>()
    cohort.number = number
    cohort.mass = mass
    cohort.peakMass = peak
    cohort.age = age
    let p = lowered(species)
    return AnimalSurvival.deaths(
      cohort: cohort, hottest: hottest, depth: depth, stranded: stranded, walks: p.foraging.walks, net: net, p.survival)
  }

  @Test func handlingKillsItsShareInTheFirstWeekAndNobodyAfter() {
    var alive = 1.0
    for age in 0..<7 { alive *= 1 - Self.deaths(.commonCarp, age: Double(age)).handling }
    #expect(abs(alive - 0.95) < 2e-3)
    #expect(Self.deaths(.commonCarp, age: 7).handling == 0)
  }

  @Test func deathsAreSharedByHazardAndNeverMoreThanTheLiving() {
    let worst = Self.deaths(.commonCarp, age: 0, mass: 10, hottest: 45, depth: 0, stranded: 1)
    #expect(worst.total <= 1 && worst.total > 0.999)
    #expect(worst.heat > worst.stranding && worst.stranding > worst.starvation && worst.starvation > worst.handling)
    #expect(abs(worst.leftInField + worst.predators - worst.total) < 1e-15)
  }

  @Test(
    "Predators take fewer from deep water and from under a net",
    arguments: [
      (0.05, 0.0, 0.003),  // shallow: all exposed
      (0.10, 0.0, 0.003),
      (0.25, 0.0, 0.0006),  // deep: a fifth
      (0.05, 1.0, 0.0003),  // a net keeps nine of ten away
    ]) func predators(depth: Double, net: Double, hazard: Double)
  {
    let d = Self.deaths(.commonCarp, depth: depth, net: net)
    #expect(abs(d.predators / (1 - Double.exp(-(hazard + 0.00075))) * (hazard + 0.00075) - hazard) < 1e-9)
  }

  @Test func heatKillsAboveTheLimitOnly() {
    #expect(Self.deaths(.commonCarp, hottest: 36).heat == 0)
    #expect(Self.deaths(.commonCarp, hottest: 37).heat > 0.05)
  }

  @Test func onlyTheStarvedStarve() {
    #expect(Self.deaths(.bullfrog, mass: 37, peak: 60).starvation == 0)
    #expect(Self.deaths(.bullfrog, mass: 35, peak: 60).starvation > 0.08)
  }

  @Test("Crabs and crayfish eat those that moult, the more the denser they stand; nobody else does") func cannibalism() {
    func share(_ species: AnimalSpecies, _ number: Double) -> Double { Self.deaths(species, number: number).base / number }
    for species in Catalogue.animals {
      let rises = species.name == "crayfish" || species.name == "mitten-crab"
      let ratio = share(species, 10) / share(species, 0.5)
      #expect(rises ? ratio > 1.5 : abs(ratio - 1) < 1e-12, "\(species.name)")
    }
  }
  @Test func badWaterTakesItsShareAndLeavesTheBodies() {
    var cohort = CohortState<Double>()
    cohort.number = 2
    cohort.mass = 60
    cohort.peakMass = 60
    cohort.age = 30
    let d = AnimalSurvival.deaths(
      cohort: cohort, hottest: 28, depth: 0.2, stranded: 0, walks: 0, net: 0, suffocation: 0.3, poisoning: 0.1,
      lowered(.commonCarp).survival)
    #expect(abs(d.suffocation / d.poisoning - 3) < 1e-12 && d.suffocation > 0.4)
    #expect(abs(d.leftInField + d.predators - d.total) < 1e-15)
  }

  @Test func nobodyDiesWhereNobodyLives() {
    let d = Self.deaths(.commonCarp, age: 0, mass: 0, hottest: 45, depth: 0, stranded: 1, peak: 0, number: 0)
    #expect(d.total == 0 && d.heat == 0 && d.predators == 0)
  }
}
