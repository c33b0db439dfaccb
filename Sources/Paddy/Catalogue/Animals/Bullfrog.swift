internal import Numbers

private let growthFit = "design choice, set to 5.8 g -> 291 g in 150 d at 26 °C on full ration and a feed conversion of 1.84"
private let reach =
  "design choice, between pond frogs (13 planthoppers a day) and fields without effect; no functional response was found"

extension AnimalSpecies {
  /// American bullfrog, grown out behind fences.
  public static let bullfrog = AnimalSpecies(
    name: "bullfrog", title: "American bullfrog", latinName: "Lithobates catesbeianus", kind: .frog,
    parameters: AnimalParameters(
      growth: EctothermGrowth.Parameters(
        intakeScale: Cited(0.16, 0.12...0.20, "g DM g^-0.7 d-1", growthFit),
        intakeExponent: Cited(0.7, 0.65...0.75, "1", "recalled, allometry of intake"),
        maintenanceScale: Cited(0.0060, 0.004...0.009, "g DM g^-0.8 d-1", growthFit),
        maintenanceExponent: Cited(0.8, 0.75...0.85, "1", "recalled, allometry of metabolism"),
        maintenanceWarming: Cited(1.07, 1.05...1.09, "1 per °C", "recalled, Q10 about 2"),
        efficiency: Cited(0.21, 0.17...0.28, "1", growthFit),
        gainCost: Cited(0.28, 0.24...0.32, "g DM g-1", growthFit),
        minimumTemperature: Cited(12, 10...15, "°C", "recalled, torpor below 10 to 12 °C"),
        optimumTemperature: Cited(28, 23...30, "°C", "feeding trials at 28 °C (abstracts)", .measured),
        maximumTemperature: Cited(36, 34...38, "°C", "recalled"),
        fieldRation: Cited(0.85, 0.6...1, "1", "design choice, fed on platforms; set to 150 g and more in four months")),
      nutrition: AnimalNutrition.Parameters(
        bodyNitrogen: Cited(0.026, 0.024...0.028, "g N g-1", "derived from 16.2 % protein of the body (abstract)", .measured),
        bodyPhosphorus: Cited(0.0035, 0.0025...0.005, "g P g-1", "recalled"),
        assimilation: Cited(0.85, 0.75...0.92, "1", "Fish Bioenergetics default, recalled"),
        digestibility: Cited(0.78, 0.7...0.85, "1", "recalled, extension literature"),
        feedNitrogen: Cited(0.064, 0.056...0.07, "g N g-1 feed", "protein optimum 39 to 40 % (abstract)", .measured),
        feedDryMatter: Cited(0.90, 0.88...0.92, "1", "recalled, extruded feed"),
        ammoniaShare: Cited(
          0.40, 0.10...0.85, "1", "recalled, frogs excrete much urea; Guo et al. 2022 quote 0.80 for aquatic animals in general")),
      foraging: AnimalForaging.Parameters(
        naturalFoodPreference: Cited(0.3, 0.1...0.5, "1", "design choice, frogs take what moves before they take pellets"),
        naturalFoodSearch: Cited(
          0.002, 0.0005...0.005, "m2 g^-0.7 d-1", "design choice, a tenth of the food in water is large enough"),
        feedLoss: Cited(0.10, 0.05...0.2, "1", "design choice, fed on platforms"),
        feedDecline: Cited(0.3, 0.2...0.5, "1", "design choice, intake rises with mass^0.7"),
        hopperSearch: Cited(0.04, 0.01...0.08, "m2 d-1", reach),
        larvaSearch: Cited(0.008, 0...0.03, "m2 d-1", "design choice, larvae sit in folded leaves"),
        mothSearch: Cited(0.04, 0.01...0.08, "m2 d-1", reach),
        handlingTime: Cited(
          0.083, 0.05...0.12, "d", "8.17 planthoppers a day eaten by bullfrogs (Liu 2014, abstract); 12 at most"),
        fallRate: Cited(0, 0...0.01, "d-1", "design choice, held in the search"),
        fallCapture: Cited(0, nil, "m2", "design choice, held in the search"),
        spiderShare: Cited(0.3, 0.1...1, "1", "design choice"),
        miridShare: Cited(0.3, 0.1...1, "1", "design choice"),
        minimumDepth: Cited(0, nil, "m", "moves on wet ground"),
        walks: Cited(1, nil, "1", "by definition")),
      survival: AnimalSurvival.Parameters(
        handlingMortality: Cited(0.08, 0.03...0.15, "1", "recalled, extension literature"),
        base: Cited(0.0012, 0.0008...0.002, "d-1", "design choice, set to 50 to 80 % at harvest"),
        small: Cited(0.006, 0...0.02, "d-1", "design choice, cannibalism included"),
        smallMass: Cited(20, 10...30, "g", "design choice"),
        cannibalism: Cited(0, nil, "m2 d-1", "design choice, held in the losses of the small"),
        heatLimit: Cited(36, 35...38, "°C", "recalled"),
        predators: Cited(0.0015, 0.001...0.006, "d-1", "recalled, egrets and snakes; fenced"),
        deepWaterExposure: Cited(1, nil, "1", "without meaning: walks")),
      traits: AnimalEffects.Traits(
        stirring: Cited(0.05, 0...0.2, "1", "design choice"),
        aeration: frogAeration,
        grazing: weedsGrazed,
        seedlingDamage: Cited(0, nil, "m2 g-1 d-1", "design choice"),
        weeding: Cited(0.05, 0...0.2, "1", "design choice")),
      waterQuality: .airBreather,
      escape: Cited(0.10, 0.05...0.3, "h-1", "design choice"),
      marketableMass: Cited(150, 150...300, "g", "Aquafeed 12(3) 2020: market size 150 to 450 g", .measured)),
    publishedDensity: Cited(1.5, 0.375...6.0, "ind m-2", "3 750 to 60 000 frogs per ha in Fang 2021 (abstract); recalled 15 000"),
    publishedMass: Cited(30, 4...50, "g", "Aquafeed 12(3) 2020: froglets of 4 to 6 g; recalled 20 to 50 g in rice fields"),
    publishedFeed: Cited(0.04, 0...0.06, "d-1", "feeding trials at 5 to 6 % of body weight (abstracts)", .measured),
    caution: "an invasive species of concern: it has to be kept behind a fence, and a flood over the bund sets it free")
}
