internal import Numbers

private let tanks = "Yun et al. 2015, Animal Nutrition 1:70-76 (abstract): 1.85 g -> 226 to 242 g in 287 d"
private let growthFit = "design choice, set to \(tanks), at a temperature taken for 26 °C and a feed conversion of 1.7"

extension AnimalSpecies {
  /// Crucian carp of the Carassius auratus group (gibel carp and its cultured lines).
  ///
  /// Known weak: no growth of stocked fish in rice fields was found, only that of tanks; all effects are those of carp.
  public static let crucianCarp = AnimalSpecies(
    name: "crucian-carp", title: "Crucian carp", latinName: "Carassius auratus",
    parameters: AnimalParameters(
      growth: EctothermGrowth.Parameters(
        intakeScale: Cited(0.073, 0.06...0.10, "g DM g^-0.7 d-1", growthFit),
        intakeExponent: Cited(0.7, 0.65...0.75, "1", "recalled, allometry of intake"),
        maintenanceScale: Cited(0.0075, 0.005...0.010, "g DM g^-0.8 d-1", growthFit),
        maintenanceExponent: Cited(0.8, 0.75...0.85, "1", "recalled, allometry of metabolism"),
        maintenanceWarming: Cited(1.07, 1.05...1.09, "1 per °C", "recalled, Q10 about 2"),
        efficiency: Cited(0.33, 0.28...0.40, "1", growthFit),
        gainCost: Cited(0.27, 0.24...0.30, "g DM g-1", growthFit),
        minimumTemperature: Cited(10, 8...13, "°C", "recalled, as carp"),
        optimumTemperature: Cited(26, 24...29, "°C", "recalled, 25 to 28 °C; feeding trials at 25.5 °C"),
        maximumTemperature: Cited(36, 34...38, "°C", "recalled"),
        fieldRation: Cited(0.85, 0.5...1, "1", "design choice, growth in those tanks was not above that of ponds")),
      nutrition: AnimalNutrition.Parameters(
        bodyNitrogen: Cited(0.026, 0.024...0.028, "g N g-1", "recalled, fish 2.5 to 2.7 %"),
        bodyPhosphorus: Cited(0.0045, 0.004...0.009, "g P g-1", "recalled, fish 0.4 to 0.5 %"),
        assimilation: Cited(0.85, 0.75...0.92, "1", "Fish Bioenergetics default, recalled"),
        digestibility: Cited(0.75, 0.65...0.85, "1", "recalled, extension literature"),
        feedNitrogen: Cited(
          0.0512, 0.045...0.064, "g N g-1 feed", "recalled, pellets of 32 % protein; 32 to 44 % in Yun et al. 2015"),
        feedDryMatter: Cited(0.90, 0.88...0.92, "1", "recalled, pellets"),
        ammoniaShare: Cited(0.80, 0.75...0.90, "1", "Chakraborty 1998 as quoted by Guo et al. 2022", .measured)),
      foraging: AnimalForaging.Parameters(
        naturalFoodPreference: Cited(0.5, 0.3...0.7, "1", "design choice, as carp"),
        naturalFoodSearch: Cited(0.02, 0.005...0.05, "m2 g^-0.7 d-1", "design choice, as carp"),
        feedLoss: Cited(0.15, 0.05...0.3, "1", "design choice, pellets between hills"),
        feedDecline: Cited(0.6, 0.3...0.8, "1", "design choice, as carp of Qingtian"),
        hopperSearch: Cited(0, 0...0.01, "m2 d-1", "design choice, fish take what falls"),
        larvaSearch: Cited(0, 0...0.01, "m2 d-1", "design choice, larvae sit in folded leaves"),
        mothSearch: Cited(0.002, 0...0.01, "m2 d-1", "design choice"),
        handlingTime: Cited(0.002, 0.001...0.01, "d", "design choice"),
        fallRate: Cited(0.036, 0.005...0.05, "d-1", "design choice, as carp"),
        fallCapture: Cited(4.5, 2...9, "m2", "design choice, as carp"),
        spiderShare: Cited(0.1, 0...0.3, "1", "design choice, spiders run on water"),
        miridShare: Cited(0.5, 0...1, "1", "design choice"),
        minimumDepth: Cited(0.03, 0.02...0.06, "m", "design choice"),
        walks: Cited(0, nil, "1", "by definition")),
      survival: AnimalSurvival.Parameters(
        handlingMortality: Cited(0.05, 0.03...0.10, "1", "recalled, extension literature"),
        base: Cited(0.00075, 0.0005...0.001, "d-1", "recalled, fish of 20 g and more"),
        small: Cited(0.02, 0.01...0.03, "d-1", "design choice"),
        smallMass: Cited(20, 10...30, "g", "design choice"),
        cannibalism: Cited(0, nil, "m2 d-1", "design choice"),
        heatLimit: Cited(37, 35...39, "°C", "recalled"),
        predators: Cited(0.003, 0.001...0.006, "d-1", "recalled, egrets and snakes"),
        deepWaterExposure: Cited(0.2, 0.1...0.5, "1", "design choice")),
      traits: AnimalEffects.Traits(
        stirring: Cited(0.8, 0.4...1, "1", "design choice, a smaller carp"),
        aeration: Cited(0.8, 0.4...1, "1", "design choice, as it stirs the mud"),
        grazing: weedsGrazed,
        seedlingDamage: Cited(0.0001, 0...0.0003, "m2 g-1 d-1", "design choice, half of carp"),
        weeding: Cited(0.8, 0.4...1.5, "1", "design choice, below carp")),
      waterQuality: .fish,
      escape: Cited(0.15, 0.05...0.3, "h-1", "design choice, as carp"),
      marketableMass: Cited(100, 50...250, "g", "recalled")),
    publishedDensity: Cited(0.6, 0.3...1.2, "ind m-2", "recalled, as carp: 3 000 to 12 000 per ha"),
    publishedMass: Cited(35, 10...60, "g", "recalled, 20 to 50 g; larvae of Carassius are stocked in Japan"),
    publishedFeed: Cited(0.015, 0...0.05, "d-1", "recalled, 1 to 3 % of body weight"))
}
