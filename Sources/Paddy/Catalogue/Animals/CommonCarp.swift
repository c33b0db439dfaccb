internal import Numbers

private let growthFit = "design choice, set to 30 g -> 292 g in 100 d at 26 °C on full ration"
private let qingtian = "Guo et al. 2022, eLife 11:e73869, Qingtian"

extension AnimalSpecies {
  /// Common carp, the rice fish of Qingtian.
  public static let commonCarp = AnimalSpecies(
    name: "carp", title: "Common carp", latinName: "Cyprinus carpio",
    parameters: AnimalParameters(
      growth: EctothermGrowth.Parameters(
        intakeScale: Cited(0.113, 0.09...0.14, "g DM g^-0.7 d-1", growthFit),
        intakeExponent: Cited(0.7, 0.65...0.75, "1", "recalled, allometry of intake"),
        maintenanceScale: Cited(0.0087, 0.006...0.012, "g DM g^-0.8 d-1", growthFit),
        maintenanceExponent: Cited(0.8, 0.75...0.85, "1", "recalled, allometry of metabolism"),
        maintenanceWarming: Cited(1.07, 1.05...1.09, "1 per °C", "recalled, Q10 about 2"),
        efficiency: Cited(0.35, 0.28...0.42, "1", growthFit),
        gainCost: Cited(0.27, 0.24...0.30, "g DM g-1", growthFit),
        minimumTemperature: Cited(
          10, 8...13, "°C", "recalled, extension literature: feeding stops at 5 to 10 °C, growth from 13 °C"),
        optimumTemperature: Cited(
          27, 25...29, "°C", "Goolish & Adelman 1984, Aquaculture 36:27-35 (abstract): largest scope for growth", .measured),
        maximumTemperature: Cited(36, 35...38, "°C", "recalled, upper lethal temperature 36 to 40 °C"),
        fieldRation: Cited(
          0.75, 0.4...0.8, "1", "design choice, recalled 0.4 to 0.7 of full ration; set to \(qingtian)", .calibrated)),
      nutrition: AnimalNutrition.Parameters(
        bodyNitrogen: Cited(0.027, 0.025...0.029, "g N g-1", "recalled, 16 to 17 % protein"),
        bodyPhosphorus: Cited(0.0088, 0.004...0.010, "g P g-1", "\(qingtian), derived from P in harvested fish", .measured),
        assimilation: Cited(0.85, 0.75...0.92, "1", "Fish Bioenergetics default, recalled"),
        digestibility: Cited(0.75, 0.65...0.85, "1", "recalled, extension literature"),
        feedNitrogen: Cited(0.0537, 0.045...0.06, "g N g-1 feed", qingtian, .measured),
        feedDryMatter: Cited(0.90, 0.88...0.92, "1", "recalled, pellets"),
        ammoniaShare: Cited(0.80, 0.75...0.90, "1", "Chakraborty 1998 as quoted by Guo et al. 2022", .measured)),
      foraging: AnimalForaging.Parameters(
        naturalFoodPreference: Cited(
          0.5, 0.3...0.7, "1", "design choice, set to \(qingtian): 50.2 % of the diet from the field by isotopes"),
        naturalFoodSearch: Cited(0.02, 0.005...0.05, "m2 g^-0.7 d-1", "design choice, 0.5 m2 d-1 for a fish of 100 g"),
        feedLoss: Cited(0.15, 0.05...0.3, "1", "design choice, pellets between hills"),
        feedDecline: Cited(
          0.6, 0.3...0.8, "1", "derived from \(qingtian): amount raised by 3 % every 10 d while fish grew fourfold"),
        hopperSearch: Cited(0, 0...0.01, "m2 d-1", "design choice, fish take what falls"),
        larvaSearch: Cited(0, 0...0.01, "m2 d-1", "design choice, larvae sit in folded leaves"),
        mothSearch: Cited(0.002, 0...0.01, "m2 d-1", "design choice"),
        handlingTime: Cited(0.002, 0.001...0.01, "d", "design choice"),
        fallRate: Cited(
          0.036, 0.005...0.05, "d-1",
          "design choice, set to 26 % fewer planthoppers (Xie et al. 2011); 1 to 67 % d-1 fall in Nakasuji & Dyck 1984",
          .calibrated),
        fallCapture: Cited(4.5, 2...9, "m2", "design choice"),
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
        heatLimit: Cited(36, 35...38, "°C", "recalled"),
        predators: Cited(0.003, 0.001...0.006, "d-1", "recalled, egrets and snakes"),
        deepWaterExposure: Cited(0.2, 0.1...0.5, "1", "design choice")),
      traits: AnimalEffects.Traits(
        stirring: Cited(1, nil, "1", "by definition"),
        aeration: Cited(1, 0.5...2, "1", "design choice, as it stirs the mud"),
        grazing: weedsGrazed,
        seedlingDamage: Cited(0.0002, 0.0001...0.0004, "m2 g-1 d-1", "design choice"),
        weeding: Cited(1, 0.5...2, "1", "by definition; tuned to 40 to 90 % control of weeds")),
      waterQuality: .fish,
      escape: Cited(0.15, 0.05...0.3, "h-1", "design choice"),
      marketableMass: Cited(100, 50...250, "g", "recalled, rice field carp is eaten small")),
    publishedDensity: Cited(0.6, 0.3...1.2, "ind m-2", "\(qingtian); recalled 3 000 unfed to 12 000 fed per ha"),
    publishedMass: Cited(40, 5...60, "g", "\(qingtian); recalled 20 to 50 g"),
    publishedFeed: Cited(0.04, 0...0.05, "d-1", "\(qingtian): 4 % of body weight at the start", .measured))
}
