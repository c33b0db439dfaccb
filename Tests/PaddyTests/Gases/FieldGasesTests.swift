import Numbers
import Testing

import Paddy

/// Gases of whole seasons: sums, units, and where the carbon comes from.
@Suite struct FieldGasesTests {
  @Test("a season's methane is the sum of its days; what is weighed as CO₂ is told per ha, per kg of rice and of protein")
  func units() throws {
    let synthetic = try SyntheticSeason()
    let (end, days) = synthetic.batch.runAlone(synthetic.year, traced: true)
    let outcome = end.outcome
    let grams = days.reduce(0) { $0 + $1.fluxes.methane }
    #expect(abs(outcome[.methane] - 10 * grams) < 1e-9 * outcome[.methane])
    let weighed = 27 * outcome[.methane] + 273 * outcome[.nitrousOxide]
    #expect(abs(outcome[.carbonDioxideEquivalent] - weighed) < 1e-6)
    #expect(abs(outcome[.carbonDioxidePerRice] * outcome[.yield14] * 1000 - weighed) < 1e-6)
    let totals = synthetic.run().progress.totals
    let animals = totals.firstAnimals.harvestedNitrogen + totals.secondAnimals.harvestedNitrogen
    let protein = 70 * outcome[.yield14] + 62.5 * animals
    #expect(abs(outcome[.carbonDioxidePerProtein] * protein - weighed) < 1e-6 && animals > 0)
    #expect((0.2...3).contains(outcome[.carbonDioxidePerRice]), "\(outcome[.carbonDioxidePerRice])")
  }

  @Test("methane follows the redox potential, which follows the water; what is made is never less than what leaves")
  func days() throws {
    let run = try SyntheticSeason().run()
    let mornings = run.mornings, fluxes = run.fluxes
    for (morning, flux) in zip(mornings, fluxes) {
      #expect((-250...250).contains(morning.reducedSoil.redox))
      #expect(morning.reducedSoil.quick >= 0 && morning.reducedSoil.slow >= 0)
      let f = flux.methaneFlows
      #expect(f.throughRice >= 0 && f.bubbles >= 0 && f.made >= (f.throughRice + f.bubbles) * (1 - 1e-12))
      // The trench, 8 % of the field, counts twice.
      #expect(flux.methane >= 0 && flux.methane <= 1.08 * f.made * (1 + 1e-12))
      #expect(flux.meanOxygen <= flux.meanOxygenWithoutAnimals && flux.meanOxygenWithoutAnimals < 20)
    }
    #expect(mornings.map(\.reducedSoil.redox).min()! < -150)
  }

  @Test("manure and straw bring organic matter by their mass, whatever their nitrogen")
  func manure() throws {
    var plan = SyntheticSeason.plan
    for material in Catalogue.organicMaterials {
      plan.organic = [OrganicDose(on: .relative(.transplanting, days: -5), material: material, mass: 200, nitrogenShare: 0)]
      let orders = try SyntheticSeason(plan).year.drivers.map(\.orders)
      let quick = orders.reduce(0) { $0 + $1.quickMatter }, slow = orders.reduce(0) { $0 + $1.slowMatter }
      #expect(quick > 0 && slow > 0 && quick + slow <= 200, "\(material.name)")
      #expect(abs(quick - 200 * material.quickMatter.value) < 1e-9)
    }
    let shares = Dictionary(uniqueKeysWithValues: Catalogue.organicMaterials.map { ($0.name, $0.quickMatter.value) })
    #expect(shares["compost"]! < shares["rice-straw"]! && shares["rice-straw"]! < shares["milk-vetch"]!)
  }

  @Test("without animals the field has no methane, oxygen or organic matter of theirs")
  func empty() throws {
    var plan = SyntheticSeason.plan
    plan.animals = []
    for flux in try SyntheticSeason(plan).run().fluxes {
      #expect(flux.meanOxygen == flux.meanOxygenWithoutAnimals && flux.organicFromAnimals == 0)
      let f = flux.methaneFlows
      let flat = 1 - 0.08
      #expect(abs(flux.methane - (f.throughRice + f.bubbles) * (flat + 0.08)) < 1e-12)
    }
  }
}
