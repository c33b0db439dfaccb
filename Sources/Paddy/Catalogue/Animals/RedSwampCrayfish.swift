internal import Numbers

private let growthFit = "design choice, set to 5 g -> 35 g in 60 d at 26 °C on full ration and a feed conversion of 1.7"
private let timing = "Guo et al. 2022, SSRN 4174733 (abstract)"

extension AnimalSpecies {
  /// Red swamp crayfish, stocked as juveniles.
  ///
  /// Left out: breeding in the field, burrows and the water they lose, straw and water plants as food, which the pool in the water does
  /// not hold. Known weak: without them it takes more feed here than the 0.8 to 1.6 kg per kg that is recalled of farms.
  public static let redSwampCrayfish = AnimalSpecies(
    name: "crayfish", title: "Red swamp crayfish", latinName: "Procambarus clarkii", kind: .crustacean,
    parameters: AnimalParameters(
      growth: EctothermGrowth.Parameters(
        intakeScale: Cited(0.12, 0.09...0.15, "g DM g^-0.7 d-1", growthFit),
        intakeExponent: Cited(0.7, 0.65...0.75, "1", "recalled, allometry of intake"),
        maintenanceScale: Cited(0.0060, 0.004...0.009, "g DM g^-0.8 d-1", growthFit),
        maintenanceExponent: Cited(0.8, 0.75...0.85, "1", "recalled, allometry of metabolism"),
        maintenanceWarming: Cited(1.06, 1.04...1.08, "1 per °C", "recalled"),
        efficiency: Cited(0.22, 0.18...0.28, "1", growthFit),
        gainCost: Cited(0.25, 0.22...0.30, "g DM g-1", growthFit),
        minimumTemperature: Cited(8, 5...10, "°C", "recalled; grows at 10 to 30 °C (abstracts)"),
        optimumTemperature: Cited(
          24, 20...26, "°C", "Avault & Huner 1985 as quoted by Pillay: thrives at 20 to 25 °C", .measured),
        maximumTemperature: Cited(34, 32...36, "°C", "recalled"),
        fieldRation: Cited(0.70, 0.4...0.85, "1", "design choice, as carp; recalled 0.4 to 0.7 of full ration")),
      nutrition: AnimalNutrition.Parameters(
        bodyNitrogen: Cited(0.023, 0.021...0.026, "g N g-1", "recalled"),
        bodyPhosphorus: Cited(0.003, 0.002...0.006, "g P g-1", "recalled"),
        assimilation: Cited(0.85, 0.75...0.92, "1", "Fish Bioenergetics default, recalled"),
        digestibility: Cited(0.75, 0.65...0.85, "1", "recalled, extension literature"),
        feedNitrogen: Cited(0.0464, 0.04...0.056, "g N g-1 feed", "recalled, pellets of 28 to 30 % protein"),
        feedDryMatter: Cited(0.90, 0.88...0.92, "1", "recalled, pellets"),
        ammoniaShare: Cited(0.80, 0.75...0.90, "1", "Chakraborty 1998 as quoted by Guo et al. 2022", .measured)),
      foraging: AnimalForaging.Parameters(
        naturalFoodPreference: Cited(0.4, 0.2...0.7, "1", "design choice, between crab and carp"),
        naturalFoodSearch: Cited(0.035, 0.01...0.06, "m2 g^-0.7 d-1", "design choice, 0.3 m2 d-1 for one of 20 g"),
        feedLoss: Cited(0.20, 0.1...0.4, "1", "design choice, pellets between hills, eaten slowly"),
        feedDecline: Cited(0.3, 0.1...0.5, "1", "design choice, intake rises with mass^0.7"),
        hopperSearch: Cited(0, 0...0.001, "m2 d-1", "design choice"),
        larvaSearch: Cited(0, 0...0.001, "m2 d-1", "design choice"),
        mothSearch: Cited(0, 0...0.001, "m2 d-1", "design choice"),
        handlingTime: Cited(0.02, 0.005...0.05, "d", "design choice"),
        fallRate: Cited(0.036, 0.005...0.05, "d-1", "design choice, as carp"),
        fallCapture: Cited(0.05, 0...0.3, "m2", "design choice, a hundredth of carp each: small, and on the bottom"),
        spiderShare: Cited(0.1, 0...0.3, "1", "design choice"),
        miridShare: Cited(0.5, 0...1, "1", "design choice"),
        minimumDepth: Cited(0, nil, "m", "moves on wet ground"),
        walks: Cited(1, nil, "1", "by definition")),
      survival: AnimalSurvival.Parameters(
        handlingMortality: Cited(0.08, 0.05...0.2, "1", "recalled, extension literature"),
        base: Cited(0.002, 0.001...0.005, "d-1", "design choice, deaths at moulting included; set to 40 to 65 % at harvest"),
        small: Cited(0.004, 0...0.01, "d-1", "design choice, small ones moult more often"),
        smallMass: Cited(20, 10...25, "g", "design choice"),
        cannibalism: Cited(
          0.0005, 0.0002...0.002, "m2 d-1",
          "design choice, 0.002 without shelter, a quarter of it among plants; survival falls with density"),
        heatLimit: Cited(36, 34...40, "°C", "recalled"),
        predators: Cited(0.002, 0.001...0.006, "d-1", "recalled, egrets and rats"),
        deepWaterExposure: Cited(1, nil, "1", "without meaning: walks")),
      traits: AnimalEffects.Traits(
        stirring: Cited(1.2, 0.6...2, "1", "design choice"),
        aeration: Cited(1.2, 0.6...2, "1", "design choice, as it stirs the mud"),
        grazing: weedsGrazed,
        seedlingDamage: Cited(
          0.0008, 0.0003...0.0015, "m2 g-1 d-1",
          "design choice; \(timing): rice suffers where stocked before the end of tillering"),
        weeding: Cited(1, 0.5...2, "1", "design choice, as carp")),
      waterQuality: .crayfish,
      escape: Cited(0.20, 0.1...0.4, "h-1", "design choice"),
      marketableMass: Cited(20, 15...35, "g", "recalled, sold at 20 to 35 g")),
    publishedDensity: Cited(
      4, 2...35, "ind m-2", "\(timing): 4 good, 8 too many; 15 to 22.5 small juveniles in Miao 2010; 5 to 35 in mesocosms",
      .measured),
    publishedMass: Cited(5, 1...8, "g", "recalled, 3 to 8 g"),
    publishedFeed: Cited(0.04, 0...0.06, "d-1", "recalled"),
    caution:
      "an invasive species that eats small rice and burrows: stocked after tillering, behind a fence; its burrows leak nothing here"
  )
}
