internal import Numbers

private let growthFit = "design choice, set to 2.9 % d-1 and a feed conversion of 1.1 at 26 °C on full ration"
private let stoppedGrowth = "Kenya NAFIS, extension: poor growth below 16 °C, none below 15 °C"

extension AnimalSpecies {
  /// Nile tilapia, a summer fish; death by cold and spawning in the field are left out.
  public static let nileTilapia = AnimalSpecies(
    name: "tilapia", title: "Nile tilapia", latinName: "Oreochromis niloticus",
    parameters: AnimalParameters(
      growth: EctothermGrowth.Parameters(
        intakeScale: Cited(0.125, 0.10...0.15, "g DM g^-0.7 d-1", growthFit),
        intakeExponent: Cited(0.7, 0.65...0.75, "1", "recalled, allometry of intake"),
        maintenanceScale: Cited(0.0085, 0.006...0.012, "g DM g^-0.8 d-1", growthFit),
        maintenanceExponent: Cited(0.8, 0.75...0.85, "1", "recalled, allometry of metabolism"),
        maintenanceWarming: Cited(1.07, 1.05...1.09, "1 per °C", "recalled, Q10 about 2"),
        efficiency: Cited(0.36, 0.28...0.42, "1", growthFit),
        gainCost: Cited(0.26, 0.23...0.30, "g DM g-1", growthFit),
        minimumTemperature: Cited(16, 15...20, "°C", stoppedGrowth, .measured),
        optimumTemperature: Cited(30, 25...32, "°C", "El-Sayed, Tilapia Culture (abstract): 25 to 30 °C", .measured),
        maximumTemperature: Cited(40, 38...42, "°C", "recalled"),
        fieldRation: Cited(0.70, 0.4...0.8, "1", "design choice, as carp; recalled 0.4 to 0.7 of full ration")),
      nutrition: AnimalNutrition.Parameters(
        bodyNitrogen: Cited(0.026, 0.024...0.028, "g N g-1", "recalled, fish 2.5 to 2.7 %"),
        bodyPhosphorus: Cited(0.0045, 0.004...0.009, "g P g-1", "recalled, fish 0.4 to 0.5 %"),
        assimilation: Cited(0.85, 0.75...0.92, "1", "Fish Bioenergetics default, recalled"),
        digestibility: Cited(0.75, 0.65...0.85, "1", "recalled, extension literature"),
        feedNitrogen: Cited(0.048, 0.040...0.056, "g N g-1 feed", "recalled, pellets of 28 to 32 % protein"),
        feedDryMatter: Cited(0.90, 0.88...0.92, "1", "recalled, pellets"),
        ammoniaShare: Cited(0.80, 0.75...0.90, "1", "Chakraborty 1998 as quoted by Guo et al. 2022", .measured)),
      foraging: AnimalForaging.Parameters(
        naturalFoodPreference: Cited(0.5, 0.3...0.7, "1", "design choice, as carp; detritus and algae are most of its diet"),
        naturalFoodSearch: Cited(0.02, 0.005...0.05, "m2 g^-0.7 d-1", "design choice, 0.5 m2 d-1 for a fish of 100 g, as carp"),
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
        heatLimit: Cited(40, 38...42, "°C", "recalled"),
        predators: Cited(0.003, 0.001...0.006, "d-1", "recalled, egrets and snakes"),
        deepWaterExposure: Cited(0.2, 0.1...0.5, "1", "design choice")),
      traits: AnimalEffects.Traits(
        stirring: Cited(0.5, 0.2...1, "1", "design choice, roots less in the mud than carp"),
        aeration: Cited(0.5, 0.2...1, "1", "design choice, as it stirs the mud"),
        grazing: weedsGrazed,
        seedlingDamage: Cited(0.0001, 0...0.0003, "m2 g-1 d-1", "design choice, half of carp"),
        weeding: Cited(0.7, 0.3...1.5, "1", "design choice, below carp")),
      waterQuality: .fish,
      escape: Cited(0.15, 0.05...0.3, "h-1", "design choice, as carp"),
      marketableMass: Cited(100, 80...250, "g", "recalled, 100 to 250 g from rice fields")),
    publishedDensity: Cited(
      0.6, 0.3...2.4, "ind m-2", "recalled 3 000 to 10 000 per ha; 8 to 24 per 10 m2 in Rahman et al. (abstract)"),
    publishedMass: Cited(15, 10...30, "g", "recalled, fingerlings of 10 to 30 g; 12.5 g in Billah 2019 (abstract)"),
    publishedFeed: Cited(
      0.05, 0...0.10, "d-1", "recalled; 10 % of fish of 10 g, falling to 3 %, in ponds of Bangladesh (BARC, abstract)"),
    caution: "dies in water below 12 °C, which is not followed: it has to be taken out before the autumn")
}
