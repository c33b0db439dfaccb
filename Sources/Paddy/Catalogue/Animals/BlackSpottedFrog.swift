internal import Numbers

private let growthFit = "design choice, set to 3.4 % d-1 and a feed conversion of 1.7 at 26 °C on full ration"

extension AnimalSpecies {
  /// Black-spotted pond frog, farmed from froglets behind fence and net.
  ///
  /// Known weak: the search on rice pests is a design choice; what is known is how many planthoppers it eats at most.
  public static let blackSpottedFrog = AnimalSpecies(
    name: "black-spotted-frog", title: "Black-spotted pond frog", latinName: "Pelophylax nigromaculatus", kind: .frog,
    parameters: AnimalParameters(
      growth: EctothermGrowth.Parameters(
        intakeScale: Cited(0.12, 0.09...0.15, "g DM g^-0.7 d-1", growthFit),
        intakeExponent: Cited(0.7, 0.65...0.75, "1", "recalled, allometry of intake"),
        maintenanceScale: Cited(0.0060, 0.004...0.009, "g DM g^-0.8 d-1", growthFit),
        maintenanceExponent: Cited(0.8, 0.75...0.85, "1", "recalled, allometry of metabolism"),
        maintenanceWarming: Cited(1.07, 1.05...1.09, "1 per °C", "recalled, Q10 about 2"),
        efficiency: Cited(0.22, 0.18...0.30, "1", growthFit),
        gainCost: Cited(0.24, 0.21...0.28, "g DM g-1", growthFit),
        minimumTemperature: Cited(12, 10...18, "°C", "recalled, feeds from 18 °C, rests below 10 °C"),
        optimumTemperature: Cited(27, 22...30, "°C", "recalled, extension literature: 22 to 30 °C"),
        maximumTemperature: Cited(36, 32...37, "°C", "recalled"),
        fieldRation: Cited(0.85, 0.6...1, "1", "design choice, fed on platforms, as bullfrog")),
      nutrition: AnimalNutrition.Parameters(
        bodyNitrogen: Cited(0.026, 0.024...0.028, "g N g-1", "recalled, as bullfrog of 16.2 % protein"),
        bodyPhosphorus: Cited(0.0035, 0.0025...0.005, "g P g-1", "recalled"),
        assimilation: Cited(0.85, 0.75...0.92, "1", "Fish Bioenergetics default, recalled"),
        digestibility: Cited(0.78, 0.7...0.85, "1", "recalled, extension literature"),
        feedNitrogen: Cited(0.067, 0.061...0.074, "g N g-1 feed", "recalled, extruded frog feed of 38 to 46 % protein"),
        feedDryMatter: Cited(0.90, 0.88...0.92, "1", "recalled, extruded feed"),
        ammoniaShare: Cited(
          0.40, 0.10...0.85, "1", "recalled, frogs excrete much urea; Guo et al. 2022 quote 0.80 for aquatic animals in general")),
      foraging: AnimalForaging.Parameters(
        naturalFoodPreference: Cited(0.3, 0.1...0.5, "1", "design choice, frogs take what moves before they take pellets"),
        naturalFoodSearch: Cited(
          0.002, 0.0005...0.005, "m2 g^-0.7 d-1", "design choice, a tenth of the food in water is large enough, as bullfrog"),
        feedLoss: Cited(0.10, 0.05...0.2, "1", "design choice, fed on platforms"),
        feedDecline: Cited(0.3, 0.2...0.5, "1", "design choice, intake rises with mass^0.7"),
        hopperSearch: Cited(
          0.06, 0.01...0.12, "m2 d-1", "design choice, one and a half times bullfrog as its catches are (Liu 2014)"),
        larvaSearch: Cited(0.012, 0...0.03, "m2 d-1", "design choice, larvae sit in folded leaves"),
        mothSearch: Cited(0.06, 0.01...0.12, "m2 d-1", "design choice, as planthoppers"),
        handlingTime: Cited(
          0.0526, 0.03...0.08, "d", "19 planthoppers a day at most, 13.17 on average (Liu 2014, abstract)", .measured),
        fallRate: Cited(0, 0...0.01, "d-1", "design choice, held in the search"),
        fallCapture: Cited(0, nil, "m2", "design choice, held in the search"),
        spiderShare: Cited(0.3, 0.1...1, "1", "design choice"),
        miridShare: Cited(0.3, 0.1...1, "1", "design choice, as bullfrog"),
        minimumDepth: Cited(0, nil, "m", "moves on wet ground"),
        walks: Cited(1, nil, "1", "by definition")),
      survival: AnimalSurvival.Parameters(
        handlingMortality: Cited(0.08, 0.03...0.15, "1", "recalled, extension literature"),
        base: Cited(0.0012, 0.0008...0.003, "d-1", "design choice, set to 40 to 80 % at harvest"),
        small: Cited(0.006, 0...0.02, "d-1", "design choice, cannibalism included, as bullfrog"),
        smallMass: Cited(20, 10...30, "g", "design choice"),
        cannibalism: Cited(0, nil, "m2 d-1", "design choice, held in the losses of the small"),
        heatLimit: Cited(36, 35...38, "°C", "recalled, as bullfrog"),
        predators: Cited(0.0015, 0.001...0.006, "d-1", "recalled, egrets and snakes; fenced and netted"),
        deepWaterExposure: Cited(1, nil, "1", "without meaning: walks")),
      traits: AnimalEffects.Traits(
        stirring: Cited(0.05, 0...0.2, "1", "design choice"),
        aeration: frogAeration,
        grazing: weedsGrazed,
        seedlingDamage: Cited(0, nil, "m2 g-1 d-1", "design choice"),
        weeding: Cited(0.05, 0...0.2, "1", "design choice")),
      waterQuality: .airBreather,
      escape: Cited(0.10, 0.05...0.3, "h-1", "design choice"),
      marketableMass: Cited(25, 20...50, "g", "recalled, sold at 25 to 60 g")),
    publishedDensity: Cited(1.5, 0.375...6.0, "ind m-2", "3 750 to 60 000 frogs per ha in Fang 2021 (abstract)", .measured),
    publishedMass: Cited(1.5, 1...5, "g", "froglets of 1.1 and 1.5 g in Zeng et al. 2019; recalled 1 to 5 g"),
    publishedFeed: Cited(0.08, 0...0.12, "d-1", "recalled, froglets are fed all they take, a tenth of their weight"),
    caution: "protected where wild: farmed stock needs a licence, a fence and a net")
}
