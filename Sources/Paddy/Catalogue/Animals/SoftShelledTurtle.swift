internal import Numbers

private let growthFit = "design choice, set to 600 g -> 1300 g in 100 d at 26 °C on full ration"
private let deqing = "Guo et al. 2022, eLife 11:e73869, Deqing"

extension AnimalSpecies {
  /// Chinese soft-shelled turtle, one season of several.
  public static let softShelledTurtle = AnimalSpecies(
    name: "soft-shelled-turtle", title: "Chinese soft-shelled turtle", latinName: "Pelodiscus sinensis", kind: .turtle,
    parameters: AnimalParameters(
      growth: EctothermGrowth.Parameters(
        intakeScale: Cited(0.107, 0.08...0.13, "g DM g^-0.7 d-1", growthFit),
        intakeExponent: Cited(0.7, 0.65...0.75, "1", "recalled, allometry of intake"),
        maintenanceScale: Cited(0.0025, 0.0015...0.004, "g DM g^-0.8 d-1", growthFit),
        maintenanceExponent: Cited(0.8, 0.75...0.85, "1", "recalled, allometry of metabolism"),
        maintenanceWarming: Cited(1.06, 1.04...1.08, "1 per °C", "recalled"),
        efficiency: Cited(0.20, 0.16...0.26, "1", growthFit),
        gainCost: Cited(0.25, 0.22...0.30, "g DM g-1", growthFit),
        minimumTemperature: Cited(18, 16...20, "°C", "trade literature: stops eating at 18 °C, appetite falls from 22 °C"),
        optimumTemperature: Cited(30, 27...31, "°C", "trade literature: feeds best at 27 to 31 °C"),
        maximumTemperature: Cited(37, 35...39, "°C", "recalled"),
        fieldRation: Cited(0.85, 0.6...1, "1", "design choice, fed on tables; set to 260 g -> 600 g in a season near Lin'an")),
      nutrition: AnimalNutrition.Parameters(
        bodyNitrogen: Cited(0.0256, 0.024...0.027, "g N g-1", "Zhou et al. 2013: 15.2 to 16.8 % protein of the body", .measured),
        bodyPhosphorus: Cited(0.0078, 0.005...0.009, "g P g-1", "\(deqing), derived from P in harvested turtles", .measured),
        assimilation: Cited(0.85, 0.75...0.92, "1", "Fish Bioenergetics default, recalled"),
        digestibility: Cited(0.80, 0.7...0.88, "1", "recalled, extension literature"),
        feedNitrogen: Cited(0.0651, 0.055...0.08, "g N g-1 feed", deqing, .measured),
        feedDryMatter: Cited(0.90, 0.88...0.92, "1", "recalled, pellets"),
        ammoniaShare: Cited(
          0.50, 0.2...0.85, "1",
          "recalled, the species excretes much urea; Guo et al. 2022 quote 0.80 for aquatic animals in general")),
      foraging: AnimalForaging.Parameters(
        naturalFoodPreference: Cited(
          0.16, 0.1...0.3, "1", "design choice, set to \(deqing): 16 % of the diet from the field by isotopes"),
        naturalFoodSearch: Cited(
          0.0022, 0.0005...0.005, "m2 g^-0.7 d-1", "design choice, snails and worms only; set to 16 % of the diet"),
        feedLoss: Cited(0.05, 0.02...0.15, "1", "design choice, fed on tables"),
        feedDecline: Cited(0.3, 0.2...0.5, "1", "design choice, intake rises with mass^0.7"),
        hopperSearch: Cited(0, 0...0.01, "m2 d-1", "design choice, turtles take what falls"),
        larvaSearch: Cited(0, 0...0.01, "m2 d-1", "design choice"),
        mothSearch: Cited(0.002, 0...0.01, "m2 d-1", "design choice"),
        handlingTime: Cited(0.002, 0.001...0.01, "d", "design choice"),
        fallRate: Cited(0.036, 0.005...0.05, "d-1", "design choice, as carp"),
        fallCapture: Cited(1.0, 0...4.5, "m2", "design choice, slower than carp and seldom at the surface"),
        spiderShare: Cited(0.1, 0...0.3, "1", "design choice"),
        miridShare: Cited(0.5, 0...1, "1", "design choice"),
        minimumDepth: Cited(0, nil, "m", "moves on wet ground"),
        walks: Cited(1, nil, "1", "by definition")),
      survival: AnimalSurvival.Parameters(
        handlingMortality: Cited(0.02, 0.01...0.05, "1", "recalled, extension literature"),
        base: Cited(0.0003, 0.0001...0.0006, "d-1", "design choice, set to 85 to 95 % at harvest"),
        small: Cited(0, nil, "d-1", "design choice, not stocked small"),
        smallMass: Cited(0, nil, "g", "design choice, not stocked small"),
        cannibalism: Cited(0, nil, "m2 d-1", "design choice"),
        heatLimit: Cited(38, 36...40, "°C", "recalled; it buries itself in mud"),
        predators: Cited(0.0002, 0.0001...0.001, "d-1", "design choice, rats and thieves"),
        deepWaterExposure: Cited(1, nil, "1", "without meaning: walks")),
      traits: AnimalEffects.Traits(
        stirring: Cited(0.5, 0.2...1, "1", "design choice"),
        aeration: Cited(0.5, 0.2...1, "1", "design choice, as it stirs the mud"),
        grazing: weedsGrazed,
        seedlingDamage: Cited(0.0001, 0...0.0003, "m2 g-1 d-1", "design choice"),
        weeding: Cited(0.3, 0...1, "1", "design choice")),
      waterQuality: .airBreather,
      escape: Cited(0.05, 0.02...0.2, "h-1", "design choice"),
      marketableMass: Cited(500, 400...750, "g", "recalled")),
    publishedDensity: Cited(
      0.1, 0.05...12, "ind m-2", "\(deqing); recalled 500 to 1 500 per ha; up to 12 m-2 in Zhao et al. 2020"),
    publishedMass: Cited(260, 150...600, "g", "\(deqing) and a farm near Lin'an; recalled 400 to 600 g"),
    publishedFeed: Cited(0.01, 0...0.02, "d-1", "\(deqing): 0.5 to 1.0 % of body weight at the start; up to 2 % recalled"))
}
