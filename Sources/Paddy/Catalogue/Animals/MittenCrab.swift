internal import Numbers

private let growthFit = "design choice, set to 3.0 % d-1 and a feed conversion of 1.5 at 26 °C on full ration"
private let panshan = "Guo et al. 2022, eLife 11:e73869, Panshan"

extension AnimalSpecies {
  /// Chinese mitten crab, from button crabs to the market in one season.
  ///
  /// Left out: steps of growth at each moult, early ripening, burrows and the water they lose, walking away without a flood.
  public static let mittenCrab = AnimalSpecies(
    name: "mitten-crab", title: "Chinese mitten crab", latinName: "Eriocheir sinensis", kind: .crustacean,
    parameters: AnimalParameters(
      growth: EctothermGrowth.Parameters(
        intakeScale: Cited(0.139, 0.11...0.17, "g DM g^-0.7 d-1", growthFit),
        intakeExponent: Cited(0.7, 0.65...0.75, "1", "recalled, allometry of intake"),
        maintenanceScale: Cited(0.0060, 0.004...0.009, "g DM g^-0.8 d-1", growthFit),
        maintenanceExponent: Cited(0.8, 0.75...0.85, "1", "recalled, allometry of metabolism"),
        maintenanceWarming: Cited(1.06, 1.04...1.08, "1 per °C", "recalled"),
        efficiency: Cited(0.24, 0.19...0.30, "1", growthFit),
        gainCost: Cited(0.25, 0.22...0.30, "g DM g-1", growthFit),
        minimumTemperature: Cited(10, 8...15, "°C", "recalled, grows from 15 °C"),
        optimumTemperature: Cited(26, 22...28, "°C", "recalled, extension literature: 22 to 28 °C"),
        maximumTemperature: Cited(34, 32...36, "°C", "recalled, distress above 30 °C"),
        fieldRation: Cited(0.70, 0.4...0.8, "1", "design choice, as carp; recalled 0.4 to 0.7 of full ration")),
      nutrition: AnimalNutrition.Parameters(
        bodyNitrogen: Cited(0.024, 0.022...0.026, "g N g-1", "recalled"),
        bodyPhosphorus: Cited(0.0019, 0.0015...0.006, "g P g-1", "\(panshan), derived from P in harvested crabs", .measured),
        assimilation: Cited(0.85, 0.75...0.92, "1", "Fish Bioenergetics default, recalled"),
        digestibility: Cited(0.75, 0.65...0.85, "1", "recalled, extension literature"),
        feedNitrogen: Cited(0.0452, 0.04...0.06, "g N g-1 feed", panshan, .measured),
        feedDryMatter: Cited(0.90, 0.88...0.92, "1", "recalled, pellets"),
        ammoniaShare: Cited(0.80, 0.75...0.90, "1", "Chakraborty 1998 as quoted by Guo et al. 2022", .measured)),
      foraging: AnimalForaging.Parameters(
        naturalFoodPreference: Cited(
          0.35, 0.2...0.5, "1", "design choice, set to \(panshan): 34.9 % of the diet from the field by isotopes"),
        naturalFoodSearch: Cited(
          0.01, 0.004...0.03, "m2 g^-0.7 d-1", "design choice, 0.3 m2 d-1 at 130 g; set to that share in \(panshan)"),
        feedLoss: Cited(0.35, 0.15...0.5, "1", "design choice, set to \(panshan): 3.4 kg of feed for 1 kg of crabs"),
        feedDecline: Cited(0, 0...0.3, "1", "design choice, set to \(panshan): 3 to 5 % of body weight all season", .calibrated),
        hopperSearch: Cited(0, 0...0.01, "m2 d-1", "design choice"),
        larvaSearch: Cited(0, 0...0.01, "m2 d-1", "design choice"),
        mothSearch: Cited(0, 0...0.01, "m2 d-1", "design choice"),
        handlingTime: Cited(0.02, 0.005...0.05, "d", "design choice"),
        fallRate: Cited(0.036, 0.005...0.05, "d-1", "design choice, as carp"),
        fallCapture: Cited(0.5, 0...2, "m2", "design choice, on the bottom and slow, half of a turtle"),
        spiderShare: Cited(0.1, 0...0.3, "1", "design choice"),
        miridShare: Cited(0.5, 0...1, "1", "design choice"),
        minimumDepth: Cited(0, nil, "m", "moves on wet ground"),
        walks: Cited(1, nil, "1", "by definition")),
      survival: AnimalSurvival.Parameters(
        handlingMortality: Cited(0.06, 0.03...0.15, "1", "recalled, extension literature"),
        base: Cited(0.0015, 0.0008...0.004, "d-1", "design choice, deaths at moulting included; set to 40 to 70 % at harvest"),
        small: Cited(0.004, 0...0.01, "d-1", "design choice, small crabs moult more often"),
        smallMass: Cited(20, 10...30, "g", "design choice"),
        cannibalism: Cited(0.001, 0.0005...0.002, "m2 d-1", "design choice, 0.002 without shelter, half of it among rice"),
        heatLimit: Cited(35, 33...37, "°C", "recalled"),
        predators: Cited(0.001, 0.0005...0.004, "d-1", "recalled, rats and egrets; in burrows by day"),
        deepWaterExposure: Cited(1, nil, "1", "without meaning: walks")),
      traits: AnimalEffects.Traits(
        stirring: Cited(0.8, 0.4...1.5, "1", "design choice"),
        aeration: Cited(0.8, 0.4...1.5, "1", "design choice, as it stirs the mud"),
        grazing: weedsGrazed,
        seedlingDamage: Cited(0.0005, 0...0.001, "m2 g-1 d-1", "design choice, of hungry crabs"),
        weeding: Cited(1, 0.5...2, "1", "design choice, as carp; weeds -45 to -52 % in \(panshan)")),
      waterQuality: .crustacean,
      escape: Cited(0.25, 0.1...0.5, "h-1", "design choice"),
      marketableMass: Cited(100, 75...150, "g", "recalled, sold at 100 to 150 g")),
    publishedDensity: Cited(
      0.75, 0.45...3.3, "ind m-2",
      "recalled 4 500 to 9 000 per ha; 6 000 in ponds of Dong et al. 2009; 32 600 small ones in \(panshan)"),
    publishedMass: Cited(7, 1.1...10, "g", "recalled, 5 to 10 g; 1.15 g in \(panshan)"),
    publishedFeed: Cited(0.04, 0...0.05, "d-1", "\(panshan): 3 to 5 % of body weight", .measured),
    caution: "climbs over a bund without a fence; the field is taken to be fenced, and its burrows to leak nothing")
}
