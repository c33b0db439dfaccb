import Numbers
import Paddy
import Testing

@Suite struct AnimalMovementsTests {
  @Test func aSecondStockingIsAveragedByNumber() {
    var cohort = AnimalMovements.stock(CohortState<Double>(), number: 0.3, mass: 40)
    #expect(cohort.number == 0.3 && cohort.mass == 40 && cohort.stockedMass == 40 && cohort.age == 0)
    cohort.mass = 100
    cohort.age = 20
    let both = AnimalMovements.stock(cohort, number: 0.1, mass: 40)
    #expect(abs(both.number - 0.4) < 1e-15 && abs(both.mass - 85) < 1e-12 && abs(both.age - 15) < 1e-12)
    #expect(abs(both.liveMass - (0.3 * 100 + 0.1 * 40)) < 1e-12)
  }

  @Test func stockingNothingChangesNothing() {
    var cohort = AnimalMovements.stock(CohortState<Double>(), number: 0.3, mass: 40)
    cohort.mass = 71.3
    let same = AnimalMovements.stock(cohort, number: 0, mass: 40)
    #expect(same.number == cohort.number && same.mass == cohort.mass && same.age == cohort.age)
    let none = AnimalMovements.stock(CohortState<Double>(), number: 0, mass: 40)
    #expect(none.number == 0 && none.mass == 0)
  }

  @Test(
    "Harvested and left are what was there",
    arguments: [
      0.0,  // not due
      0.4,  // a first catch
      1.0,  // everything
    ]) func harvest(fraction: Double)
  {
    let p = lowered(.commonCarp)
    let cohort = AnimalMovements.stock(CohortState<Double>(), number: 0.48, mass: 180)
    let (next, harvested) = AnimalMovements.harvest(cohort, fraction: fraction, p)
    #expect(abs(next.number + harvested.number - cohort.number) <= 1e-15)
    #expect(abs(next.liveMass + harvested.mass - cohort.liveMass) <= 1e-12)
    #expect(abs(harvested.nitrogen - 0.027 * harvested.mass) <= 1e-12)
    #expect(abs(harvested.phosphorus - 0.0088 * harvested.mass) <= 1e-12)
    if fraction == 1 { #expect(next.number == 0 && next.mass == 0 && next.age == 0) }
    if fraction == 0 { #expect(harvested.number == 0 && next.mass == 180) }
  }

  @Test(
    "Water over the bund lets animals go by height and hours",
    arguments: [
      (-0.1, 12.0, 0.0, 0.0),  // below the crest nobody leaves
      (0.0, 12.0, 0.0, 0.0),
      (0.05, 1.0, 0.0, 0.1393),  // 1 − e^−0.15
      (0.10, 9.0, 0.0, 0.9328),  // a typhoon: 1 − e^−2.7
      (0.10, 9.0, 1.0, 0.2366),  // the same behind a fence: 1 − e^−0.27
    ]) func escape(over: Double, hours: Double, fence: Double, share: Double)
  {
    let cohort = AnimalMovements.stock(CohortState<Double>(), number: 1, mass: 100)
    let (next, escaped) = AnimalMovements.escape(cohort, depthAboveCrest: over, hours: hours, fence: fence, lowered(.commonCarp))
    #expect(abs(escaped.number - share) < 1e-4)
    #expect(abs(next.number + escaped.number - 1) <= 1e-15)
  }

  @Test func halfAreMarketableAtTheLeastMarketMass() {
    let p = lowered(.softShelledTurtle)
    #expect(abs(AnimalMovements.marketableShare(mass: 500, p) - 0.5) < 1e-12)
    #expect(AnimalMovements.marketableShare(mass: 1_000, p) > 0.95)
    #expect(AnimalMovements.marketableShare(mass: 250.0, p) < 0.01)
    #expect(AnimalMovements.marketableShare(mass: 0.0, p) == 0)
  }
}
