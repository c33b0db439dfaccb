internal import Numbers

private let growthFit = "design choice, set to 3 g -> 36 g in 100 d at 26 °C on full ration and a feed conversion of 1.5"

extension AnimalSpecies {
  /// Pond loach, small and many.
  ///
  /// Left out: that it breathes air and lies alive in the mud of a drained field; here it needs a trench then.
  public static let pondLoach = AnimalSpecies(
    name: "loach", title: "Pond loach", latinName: "Misgurnus anguillicaudatus",
    parameters: AnimalParameters(
      growth: EctothermGrowth.Parameters(
        intakeScale: Cited(0.075, 0.06...0.09, "g DM g^-0.7 d-1", growthFit),
        intakeExponent: Cited(0.7, 0.65...0.75, "1", "recalled, allometry of intake"),
        maintenanceScale: Cited(0.0065, 0.004...0.009, "g DM g^-0.8 d-1", growthFit),
        maintenanceExponent: Cited(0.8, 0.75...0.85, "1", "recalled, allometry of metabolism"),
        maintenanceWarming: Cited(1.07, 1.05...1.09, "1 per °C", "recalled, Q10 about 2"),
        efficiency: Cited(0.30, 0.25...0.36, "1", growthFit),
        gainCost: Cited(0.26, 0.23...0.30, "g DM g-1", growthFit),
        minimumTemperature: Cited(10, 8...13, "°C", "trade literature: winter rest below 10 °C"),
        optimumTemperature: Cited(26, 25...28, "°C", "trade literature: grows fastest at 25 to 28 °C"),
        maximumTemperature: Cited(34, 32...37, "°C", "recalled; it buries itself above 30 °C"),
        fieldRation: Cited(0.70, 0.4...0.8, "1", "design choice, as carp; recalled 0.4 to 0.7 of full ration")),
      nutrition: AnimalNutrition.Parameters(
        bodyNitrogen: Cited(0.027, 0.025...0.029, "g N g-1", "recalled, fish 2.5 to 2.7 %"),
        bodyPhosphorus: Cited(0.0045, 0.004...0.009, "g P g-1", "recalled, fish 0.4 to 0.5 %"),
        assimilation: Cited(0.85, 0.75...0.92, "1", "Fish Bioenergetics default, recalled"),
        digestibility: Cited(0.75, 0.65...0.85, "1", "recalled, extension literature"),
        feedNitrogen: Cited(0.0528, 0.048...0.064, "g N g-1 feed", "recalled, pellets of 30 to 36 % protein"),
        feedDryMatter: Cited(0.90, 0.88...0.92, "1", "recalled, pellets"),
        ammoniaShare: Cited(0.80, 0.75...0.90, "1", "Chakraborty 1998 as quoted by Guo et al. 2022", .measured)),
      foraging: AnimalForaging.Parameters(
        naturalFoodPreference: Cited(0.5, 0.3...0.7, "1", "design choice, as carp"),
        naturalFoodSearch: Cited(0.02, 0.005...0.05, "m2 g^-0.7 d-1", "design choice, as carp"),
        feedLoss: Cited(0.15, 0.05...0.3, "1", "design choice, pellets between hills"),
        feedDecline: Cited(0.6, 0.3...0.8, "1", "design choice, as carp of Qingtian"),
        hopperSearch: Cited(0, 0...0.001, "m2 d-1", "design choice, fish take what falls"),
        larvaSearch: Cited(0, 0...0.001, "m2 d-1", "design choice"),
        mothSearch: Cited(0, 0...0.001, "m2 d-1", "design choice, feeds on the bottom and by night"),
        handlingTime: Cited(0.01, 0.002...0.05, "d", "design choice"),
        fallRate: Cited(0.036, 0.005...0.05, "d-1", "design choice, as carp"),
        fallCapture: Cited(0.05, 0...0.3, "m2", "design choice, a hundredth of carp each: small, and on the bottom"),
        spiderShare: Cited(0.1, 0...0.3, "1", "design choice"),
        miridShare: Cited(0.5, 0...1, "1", "design choice"),
        minimumDepth: Cited(0.02, 0.01...0.04, "m", "design choice, thin and small"),
        walks: Cited(0, nil, "1", "by definition")),
      survival: AnimalSurvival.Parameters(
        handlingMortality: Cited(0.08, 0.05...0.15, "1", "recalled, extension literature"),
        base: Cited(0.001, 0.0005...0.002, "d-1", "design choice, set to 60 to 80 % at harvest"),
        small: Cited(0.01, 0...0.02, "d-1", "design choice"),
        smallMass: Cited(5, 3...10, "g", "design choice, full grown at 12 to 25 g"),
        cannibalism: Cited(0, nil, "m2 d-1", "design choice"),
        heatLimit: Cited(35, 34...38, "°C", "recalled"),
        predators: Cited(0.003, 0.001...0.006, "d-1", "recalled, egrets and snakes"),
        deepWaterExposure: Cited(0.3, 0.1...0.5, "1", "design choice, buried by day")),
      traits: AnimalEffects.Traits(
        stirring: Cited(1.5, 0.7...2.5, "1", "design choice, burrows"),
        aeration: Cited(1.5, 0.7...2.5, "1", "design choice, as it stirs the mud"),
        grazing: weedsGrazed,
        seedlingDamage: Cited(0, 0...0.0001, "m2 g-1 d-1", "design choice"),
        weeding: Cited(0.3, 0...1, "1", "design choice")),
      waterQuality: .fish,
      escape: Cited(0.15, 0.05...0.3, "h-1", "design choice, as carp"),
      marketableMass: Cited(10, 8...20, "g", "recalled, 12 to 25 g at harvest")),
    publishedDensity: Cited(10, 5...60, "ind m-2", "recalled, 75 000 to 150 000 per ha; trade literature up to 600 000 fry"),
    publishedMass: Cited(4, 0.5...6, "g", "recalled, 3 to 5 g"),
    publishedFeed: Cited(0.04, 0...0.06, "d-1", "NOAA, muddy loach culture in Korea: 3 to 6 % in summer", .measured))
}
