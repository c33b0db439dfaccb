import Numbers
import Paddy
import Testing

@Suite struct AnimalEffectsTests {
  static func effects(stirring: Double, depth: Double = 0.1, days: Double = 30, damage: Double = 0)
    -> AnimalEffects.Effects<Double>
  {
    var burden = AnimalEffects.Burden<Double>()
    burden.stirring = stirring
    burden.aeration = stirring
    burden.weeding = stirring
    burden.seedlingDamage = damage
    return AnimalEffects.effects(of: burden, depth: depth, daysInField: days, Catalogue.animalEffects.map { $0.value })
  }

  @Test(
    "What so many grams of carp do",
    arguments: [
      (36.0, 3.16, 1.72, 1.18, 0.774406),  // 6 000 fish of 60 g per ha
      (100.0, 7.0, 3.0, 1.5, 0.594438),
      (1_000.0, 8.0, 3.0, 1.5, 0.5),  // everything at its cap
    ]) func factors(stirring: Double, diffusion: Double, layer: Double, mineralisation: Double, methane: Double)
  {
    let e = Self.effects(stirring: stirring)
    #expect(abs(e.diffusion - diffusion) < 1e-9)
    #expect(abs(e.oxidisedLayer - layer) < 1e-9)
    #expect(abs(e.mineralisation - mineralisation) < 1e-9)
    #expect(abs(e.methane - methane) < 1e-5)
    #expect(abs(e.bubbles - (1 + 0.25 * (1 - methane) / 0.5)) < 1e-4)
  }

  @Test func withoutAnimalsFactorsAreExactlyOne() {
    let e = Self.effects(stirring: 0)
    #expect(e.diffusion == 1 && e.oxidisedLayer == 1 && e.mineralisation == 1 && e.methane == 1 && e.bubbles == 1)
    #expect(e.hillLoss == 0 && e.weedSeedlings == 0 && e.establishedWeeds == 0)
  }

  @Test(
    "What so many grams of carp leave of the spread of sheath blight",
    arguments: [(0.0, 1.0), (24, 0.868128), (60, 0.747152), (10_000, 0.6)]) func sheathBlight(stirring: Double, left: Double)
  {
    #expect(abs(Self.effects(stirring: stirring).sheathBlight - left) < 1e-6)
    #expect(Self.effects(stirring: stirring, depth: 0).sheathBlight == Self.effects(stirring: stirring).sheathBlight)
  }

  @Test func methaneIsCutInThreeCentimetresOfWaterAndMore() {
    #expect(Self.effects(stirring: 50, depth: 0.029).methane == 1)
    #expect(Self.effects(stirring: 50, depth: 0.03).methane < 0.9)
    #expect(Self.effects(stirring: 50, depth: 0).diffusion == 1)
  }

  @Test(
    "Seedlings are in danger for twenty days",
    arguments: [
      (0.0, 0.0048),  // 6 000 carp of 40 g on the day of transplanting: 24 g m⁻² × 0.0002
      (10.0, 0.0024), (20.0, 0.0), (90.0, 0.0),
    ]) func seedlings(days: Double, hazard: Double)
  {
    let carp = AnimalMovements.stock(CohortState<Double>(), number: 0.6, mass: 40)
    let burden = AnimalEffects.burden(of: carp, access: 1, lowered(.commonCarp).traits)
    let e = AnimalEffects.effects(of: burden, depth: 0.1, daysInField: days, Catalogue.animalEffects.map { $0.value })
    #expect(abs(e.hillLoss - hazard) < 1e-12)
  }

  @Test(
    "6,000 carp of 40 g per ha are a hazard of 17 % a day to weed seedlings and of 2 % of that to established weeds, ducks of 2.5 times and half of that"
  )
  func weeds() {
    for (species, seedlings, grown) in [
      (AnimalSpecies.commonCarp, 0.17062069404378863, 0.0030711724927881955),
      (.riceDuck, 0.42655173510947153, 0.21327586755473577),
    ] {
      let e = Self.weeding(species, number: 0.6, mass: 40)
      #expect(abs(e.weedSeedlings - seedlings) < 1e-12 && abs(e.establishedWeeds - grown) < 1e-12)
    }
  }
  static func weeding(_ species: AnimalSpecies, number: Double, mass: Double) -> AnimalEffects.Effects<Double> {
    let batch = AnimalMovements.stock(CohortState<Double>(), number: number, mass: mass)
    let burden = AnimalEffects.burden(of: batch, access: 1, lowered(species).traits)
    return AnimalEffects.effects(of: burden, depth: 0.1, daysInField: 30, Catalogue.animalEffects.map { $0.value })
  }

  @Test(
    "Of the same mass many small animals weed more than few big ones, as they eat more",
    arguments: [(1.0, 3.981072), (10.0, 1.995262), (100.0, 1.0), (1000.0, 0.501187)]) func manySmall(mass: Double, times: Double)
  {
    let alike = Self.weeding(.mittenCrab, number: 10 / 100, mass: 100).weedSeedlings
    let these = Self.weeding(.mittenCrab, number: 10 / mass, mass: mass).weedSeedlings
    #expect(abs(these / alike - times) < 1e-5)
    #expect(Self.weeding(.mittenCrab, number: 0, mass: 0).weedSeedlings == 0)
  }

  @Test func burdensAdd() {
    let carp = AnimalMovements.stock(CohortState<Double>(), number: 0.6, mass: 40)
    let one = AnimalEffects.burden(of: carp, access: 1, lowered(.commonCarp).traits)
    let away = AnimalEffects.burden(of: carp, access: 0, lowered(.commonCarp).traits)
    #expect((one + one).stirring == 48 && (one + away).weeding == one.weeding && away.stirring == 0)
  }
}
