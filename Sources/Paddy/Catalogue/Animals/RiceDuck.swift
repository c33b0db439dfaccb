internal import Numbers

private let gompertz =
  "design choice, set to W = 1700 exp(-3.63 exp(-0.045 t)) g at age t, 1.3 kg at 63 d in paddies (Men et al. 1999)"
private let need = "design choice, from a need of 2.0 g DM per g gain and 0.045 g DM per g and day"
private let warmBlooded = "design choice, foot of a bell and no temperature a duck meets; intake falls by 2 % per °C above 30 °C"

extension AnimalSpecies {
  /// Ducks of mallard type, put in as ducklings of two weeks and taken out when the rice heads.
  ///
  /// They are out by day only: searches and stirring are the mean of day and night, while all droppings are counted in the field, as if those
  /// that fall in the shed were brought back. Left out: ears eaten after heading, weeds as food, eggs.
  /// Known weak: trials found planthoppers both fewer and more with ducks, as they eat spiders too; at the shares of spiders and mirid bugs
  /// given here there are more, by more than is published.
  public static let riceDuck = AnimalSpecies(
    name: "duck", title: "Rice duck", latinName: "Anas platyrhynchos", kind: .bird,
    parameters: AnimalParameters(
      growth: EctothermGrowth.Parameters(
        intakeScale: Cited(15.75, 12...19, "g DM g^-0.25 d-1", gompertz),
        intakeExponent: Cited(0.25, 0.2...0.4, "1", gompertz),
        maintenanceScale: Cited(0.0315, 0.025...0.04, "g DM g-1 d-1", need),
        maintenanceExponent: Cited(1, 0.75...1, "1", need),
        maintenanceWarming: Cited(1, 0.98...1, "1 per °C", "by definition: keeps its own temperature"),
        efficiency: Cited(0.70, 0.6...0.8, "1", "recalled, share of the energy of grain at a duck's disposal"),
        gainCost: Cited(1.4, 1.1...1.8, "g DM g-1", need),
        minimumTemperature: Cited(-40, -60...(-20), "°C", warmBlooded),
        optimumTemperature: Cited(20, 15...25, "°C", warmBlooded),
        maximumTemperature: Cited(60, 50...70, "°C", warmBlooded),
        fieldRation: Cited(1, nil, "1", "the growth it is set to is that of the field")),
      nutrition: AnimalNutrition.Parameters(
        bodyNitrogen: Cited(0.030, 0.027...0.033, "g N g-1", "recalled"),
        bodyPhosphorus: Cited(0.006, 0.004...0.007, "g P g-1", "recalled"),
        assimilation: Cited(0.80, 0.7...0.88, "1", "recalled, protein of grain and insects"),
        digestibility: Cited(0.75, 0.65...0.85, "1", "recalled, grain and forage"),
        feedNitrogen: Cited(0.0135, 0.012...0.030, "g N g-1 feed", "recalled, maize or broken rice of 8 to 9 % protein"),
        feedDryMatter: Cited(0.87, 0.86...0.90, "1", "recalled, air-dry grain"),
        ammoniaShare: Cited(0.15, 0.05...0.30, "1", "recalled, birds excrete uric acid, which decays as urea does here")),
      foraging: AnimalForaging.Parameters(
        naturalFoodPreference: Cited(0.35, 0.2...0.5, "1", "recalled, the field gives 20 to 50 % of the diet"),
        naturalFoodSearch: Cited(0.08, 0.02...0.15, "m2 g^-0.7 d-1", "design choice, set to a quarter to a third of the diet"),
        feedLoss: Cited(0.05, 0.02...0.15, "1", "design choice, fed from troughs in the evening"),
        feedDecline: Cited(
          0.6, 0.4...0.8, "1", "design choice, 35 g of grain for a duckling of 150 g, 90 g when grown; recalled 50 to 100 g"),
        hopperSearch: Cited(
          3, 0.5...5, "m2 d-1",
          "set, with its share of spiders, to fewer planthoppers beside ducks without pesticide (Teng et al. 2016, abstract)",
          .calibrated),
        larvaSearch: Cited(0.15, 0...1, "m2 d-1", "design choice, larvae sit in folded leaves"),
        mothSearch: Cited(0.5, 0...3, "m2 d-1", "design choice, a third of planthoppers"),
        handlingTime: Cited(0.0025, 0.001...0.01, "d", "design choice, 400 a day at most"),
        fallRate: Cited(0, 0...0.05, "d-1", "design choice, held in the search"),
        fallCapture: Cited(0, nil, "m2", "design choice, held in the search"),
        spiderShare: Cited(
          0.3, 0.3...1, "1",
          "set as the search; with 0.6 and half the search planthoppers rise, as in Qian et al. 2022 (abstract): not settled",
          .calibrated),
        miridShare: Cited(0.6, 0.3...1, "1", "design choice, as spiders"),
        minimumDepth: Cited(0, nil, "m", "moves on wet ground"),
        walks: Cited(1, nil, "1", "by definition")),
      survival: AnimalSurvival.Parameters(
        handlingMortality: Cited(0.03, 0...0.08, "1", "recalled, extension literature; none in Men et al. 1999"),
        base: Cited(0.0003, 0...0.001, "d-1", "design choice, set to 85 to 97 % at harvest"),
        small: Cited(0, nil, "d-1", "design choice, not stocked small"),
        smallMass: Cited(0, nil, "g", "design choice, not stocked small"),
        cannibalism: Cited(0, nil, "m2 d-1", "by definition"),
        heatLimit: Cited(45, 40...50, "°C", "design choice, it leaves water that warm"),
        predators: Cited(0.0005, 0.0001...0.002, "d-1", "design choice, weasels and dogs"),
        deepWaterExposure: Cited(1, nil, "1", "without meaning: walks")),
      traits: AnimalEffects.Traits(
        stirring: Cited(1.5, 0.7...3, "1", "design choice, treads and dabbles"),
        aeration: Cited(1.5, 0.7...3, "1", "design choice, as it stirs the mud"),
        grazing: Cited(
          0.5, 0.2...1, "1", "half the hazard of seedlings, science notes 4.8, design choice; ducks trample and eat grown weeds"),
        seedlingDamage: Cited(0.001, 0.0003...0.002, "m2 g-1 d-1", "design choice"),
        weeding: Cited(2.5, 2...3, "1", "design choice")),
      waterQuality: .airBreather,
      escape: Cited(0.02, 0...0.1, "h-1", "design choice, swims and comes back"),
      marketableMass: Cited(1300, 1200...2000, "g", "recalled, 1.3 to 1.6 kg and more")),
    publishedDensity: Cited(
      0.0225, 0.015...0.045, "ind m-2", "300 per ha in Chen 2021; recalled 150 to 300, up to 450 per ha; 1 200 and more in Aceh"),
    publishedMass: Cited(150, 100...300, "g", "Bai et al. 2014: 150 g at 15 d", .measured),
    publishedFeed: Cited(0.25, 0...0.5, "d-1", "derived from 50 to 100 g of grain a duck and day, recalled"),
    caution: "eats the ears of rice that has headed, which is not followed: it has to be taken out at flowering")
}
