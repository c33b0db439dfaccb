import Numbers
import Testing

import Paddy

@Suite struct PesticidePoisoningTests {
  static let p: PesticidePoisoning.Parameters<Double> = PesticidePoisoning.Parameters<Cited>.standard.map(\.value)

  @Test(arguments: [
    ("At the LC50 half die in four days.", 1.0, 0.5), ("A tenth of it kills one in 145 in four days.", 0.1, 0.006907),
    ("Twice of it kills fifteen of sixteen.", 2.0, 0.9375),
  ]) func dose(sentence: String, relative: Double, dead: Double) {
    let hazard = PesticidePoisoning.hazard(concentration: 0.02 * relative, lethal: 0.02, Self.p)
    #expect(abs(1 - Double.exp(-4 * hazard) - dead) < 1e-5, "\(sentence)")
  }

  @Test("never more than nearly all in a day") func most() {
    #expect(PesticidePoisoning.hazard(concentration: 1, lethal: 1e-4, Self.p) == 5)
  }

  @Test("a canopy keeps three quarters of it, a half-life halves it, an outlet takes its share") func water() {
    let open = PesticidePoisoning.inWater(held: 0, dose: 30, leafArea: 0, Self.p)
    #expect(abs(open - 0.003) < 1e-15)
    #expect(PesticidePoisoning.inWater(held: 0.001, dose: 30, leafArea: 3, Self.p) < 0.001 + 0.25 * open)
    var held = open
    for _ in 0..<3 { held = PesticidePoisoning.left(held, outflow: 0, Self.p) }
    #expect(abs(held - 0.5 * open) < 1e-15)
    #expect(PesticidePoisoning.left(open, outflow: 1, Self.p) == 0)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var sentence: String
    var species: AnimalSpecies, product: Pesticide
    /// Share of the animals that the product kills.
    var killed: ClosedRange<Double>
    var testDescription: String { sentence }
  }

  @Test(
    "in a season",
    arguments: [
      Case(sentence: "A pyrethroid kills nearly all carp.", species: .commonCarp, product: .deltamethrin, killed: 0.6...1),
      Case(sentence: "Pymetrozine leaves carp alone.", species: .commonCarp, product: .pymetrozine, killed: 0...0.001),
      Case(
        sentence: "A pyrethroid kills nearly all crayfish.", species: .redSwampCrayfish, product: .deltamethrin, killed: 0.4...1),
      Case(
        sentence: "Turtles, of whom nothing is known, are left alone.", species: .softShelledTurtle, product: .deltamethrin,
        killed: 0...1e-12),
    ])
  func season(one: Case) throws {
    var plan = SyntheticSeason.plan
    plan.spray = .calendar([.relative(.transplanting, days: 40), .relative(.transplanting, days: 60)], product: one.product)
    plan.animals = [
      Stocking(
        species: one.species, stocked: .relative(.transplanting, days: 20), density: 0.6, mass: 40, feed: 0.02,
        harvested: .relative(.harvest, days: -10))
    ]
    let fluxes = try SyntheticSeason(plan).run().fluxes
    let dead = fluxes.reduce(0) { $0 + $1.firstAnimals.deaths.pesticide }
    #expect(one.killed.contains(dead / 0.6), "\(one.sentence) \(dead / 0.6)")
  }

  @Test("what is lethal is said beforehand, and what is not known") func warnings() {
    let fish = Pesticide.deltamethrin.danger(to: .commonCarp, depth: 0.06)
    #expect(fish?.contains("lethal to carp") == true)
    #expect(Pesticide.pymetrozine.danger(to: .commonCarp, depth: 0.06) == nil)
    #expect(Pesticide.deltamethrin.danger(to: .softShelledTurtle, depth: 0.06)?.contains("not known") == true)
  }
}
