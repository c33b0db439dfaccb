import Numbers
import Paddy
import Testing

@Suite struct AnimalNutritionTests {
  @Test(
    "Nitrogen eaten is retained, excreted or egested, whatever the growth",
    arguments: [
      (0.10, 1.5),  // growth well within the food's nitrogen
      (0.10, 0.0),  // no growth: all that is assimilated is excreted
      (0.10, -0.8),  // hunger: the nitrogen of the burnt body is excreted too
      (0.01, 5.0),  // more growth than the nitrogen allows
      (0.0, 5.0),  // no nitrogen, no growth
    ]) func closes(eaten: Double, wanted: Double)
  {
    let p = lowered(.commonCarp).nutrition
    let b = AnimalNutrition.budget(eaten: eaten, dryMass: 2, wantedGrowth: wanted, p)
    #expect(abs(b.retained + b.ammonium + b.urea + b.faecal - eaten) <= 1e-15)
    #expect(b.ammonium >= 0 && b.urea >= 0 && b.faecal >= 0)
    #expect(abs(b.retained - b.growth * p.bodyNitrogen) <= 1e-15)
    #expect(b.growth <= wanted && b.assimilated == p.assimilation * eaten)
  }

  @Test func growthStopsWhereNitrogenEnds() {
    let p = lowered(.commonCarp).nutrition
    let b = AnimalNutrition.budget(eaten: 0.01, dryMass: 2, wantedGrowth: 5, p)
    #expect(abs(b.growth - 0.85 * 0.01 / 0.027) < 1e-12)
    #expect(b.ammonium == 0 && b.urea == 0)
  }

  @Test func fishExcreteMostlyAmmonia() {
    let b = AnimalNutrition.budget(eaten: 0.1, dryMass: 2, wantedGrowth: 1, lowered(.commonCarp).nutrition)
    #expect(abs(b.ammonium / (b.ammonium + b.urea) - 0.8) < 1e-12)
    #expect(abs(b.faecalDryMass - 0.25 * 2) < 1e-12)
  }
}
