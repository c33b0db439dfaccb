/// Trials with frogs, turtles and ducks.
extension EvidenceTable {
  private static let fang = "Fang et al. 2021, Sci Total Environ, 10.1016/j.scitotenv.2021.147123 (abstract)"
  private static let tengFrog = "Teng et al. 2016, J Soils Sediments, 10.1007/s11368-015-1183-6 (abstract)"
  private static let tengDuck = "Teng et al. 2016, J Soils Sediments, 10.1007/s11368-016-1455-9 (abstract)"
  private static let zhao = "Zhao et al. 2020, J World Aquacult Soc, 10.1111/jwas.12665 (abstract)"
  private static let men = "Men et al. 1999, Livest Res Rural Dev 11(2) (abstract)"
  private static let hossain = "Hossain et al. 2005, orgprints 29178 (abstract)"
  private static let asCited = "as cited by Guo et al. 2022, eLife 11:e73869"
  private static let frogFields = EvidenceTrials.frogDensities.map(EvidenceTrials.frogName)
  private static let airing = "aeration of frogs"
  private static let bothWays = "stirring lowers methane here; lost oxygen, bubbles and feed raise it"

  static let frogsAndTurtles = [
    EvidenceRow(
      "O049", "rice-frog", shanghai, "CH₄ −24.70 to −41.75 % at 3,750 to 60,000/ha, 2018", fang, .methaneChange,
      .published(-33.2, -41.75 ... -24.7), in: frogFields, calibrated: airing,
      note: "mean of the five densities"),
    EvidenceRow(
      "O050", "rice-frog", shanghai, "CH₄ −21.68 to −51.21 % at 3,750 to 60,000/ha, 2019", fang, .methaneChange,
      .published(-36.4, -51.21 ... -21.68), in: frogFields, calibrated: airing,
      note: "mean of the five densities"),
    EvidenceRow(
      "O051", "rice-frog", shanghai, "CH₄ higher in organic rice with frogs than in conventional rice",
      "IJERPH 16:1930, 2019 (abstract)", .methaneChange, .more, in: ["shanghai organic frogs"]),
    EvidenceRow(
      "O053", "rice-frog", shanghai, "planthoppers, leaf rollers, borers and sheath blight all lower", tengFrog,
      .planthopperChange, .less, in: ["shanghai unprotected frogs"], note: "of the four only planthoppers are scored"),
    EvidenceRow(
      "O054", "wild frogs", "India", "no regulation of pests below a threshold density", "Ghosh & Basu 2023 (abstract)",
      .unstated("the density of the wild frogs, which decides it, is not in the abstract")),
    EvidenceRow(
      "O055", "wild frogs", "country not shown", "no association with rice yield in 19 landscapes",
      "IOBC-WPRS Bulletin (abstract)", .noClimate("a place that is not named")),
    EvidenceRow(
      "O056", "rice-crab", "Panjin, Liaoning", "CH₄ higher", "Wang 2019, " + asCited, .methaneChange, .more, in: ["panshan"],
      note: "run at Panshan of Guo et al., for want of conditions of its own; " + bothWays),
    EvidenceRow(
      "O057", "rice-duck, rice-fish", "South China", "CH₄ lower", "Yuan 2009, " + asCited, .methaneChange, .less,
      in: [EvidenceTrials.experimentName(.carp), EvidenceTrials.experimentName(.duck)], note: bothWays),
    EvidenceRow(
      "O058", "rice-fish", "China", "CH₄ lower", "Sun 2021, " + asCited, .methaneChange, .less,
      in: [EvidenceTrials.experimentName(.carp)], note: bothWays),
    EvidenceRow(
      "O059", "rice-turtle", "Zhejiang", "12,975 kg/ha of turtles caught from 100,000/ha", zhao,
      .unstated("the size at stocking, which decides the catch, is not stated")),
    EvidenceRow(
      "O060", "rice-turtle", "Zhejiang", "rice yield higher than alone at 60,000 to 120,000/ha", zhao,
      .unstated("neither size, feed nor fertiliser is stated")),
    EvidenceRow(
      "O061", "rice-turtle", taiyang, "2,000 yuan/mu and more of extra income, 2018", "local news of Lin'an, 2019",
      .netProfitDifference, .amount(2000), in: [EvidenceTrials.farmName(.turtle)],
      calibrated: "growth and price of turtles are those of this farm",
      note: "1,000 turtles/ha as stated; a flood set some free that year"),
    EvidenceRow(
      "O062", "rice-turtle/frog/duck", taiyang, "675 kg/mu of rice expected, October 2018", "Xinhua, 2018", .riceYield,
      .amount(10.125),
      in: [EvidenceTrials.farmName(.turtle), EvidenceTrials.farmName(.bullfrog), EvidenceTrials.farmName(.duck)],
      note: "expected before harvest; whether paddy or milled, and by which area, is not stated"),
  ]

  static let ducks = [
    EvidenceRow(
      "O070", "rice-duck", shanghai, "rice yield 1.9 times that without ducks, organic", tengDuck, .riceYieldChange, .change(90),
      in: ["shanghai unprotected ducks"],
      note: "diseases, which took much of the other arm, are not followed; weeds are, in both arms without herbicide"),
    EvidenceRow(
      "O071", "rice-duck", shanghai, "planthoppers, borers, leaf rollers and sheath blight lower, organic", tengDuck,
      .planthopperChange, .less, in: ["shanghai unprotected ducks"], calibrated: "hopperSearch and spiderShare of ducks",
      note: "of the four only planthoppers are scored"),
    EvidenceRow(
      "O073", "rice-duck", "Mekong, Vietnam", "rice 3.9 t/ha with ducks, 4.2 with chemicals, 0.5 with neither", men,
      .riceYield, .amount(3.888), in: ["mekong ducks"],
      note:
        "the nitrogen of the other arm is assumed; weeds, which took most of the yield of the plots with neither, are not followed"
    ),
    EvidenceRow(
      "O074", "rice-duck", "Mekong, Vietnam", "no duck of 160 died from 14 to 52 d", men, .animalSurvival,
      .published(100, 98...100), in: ["mekong ducks"], note: "none of 160: with 95 % no more than 2 % (the rule of three)"),
    EvidenceRow(
      "O075", "rice-duck", "Bangladesh", "rice yield +20 %", hossain, .riceYieldChange, .change(20), in: ["bangladesh ducks"],
      note: "weeds, which ducks are kept against, are not followed; nor are season, cultivar and fertiliser stated"),
    EvidenceRow(
      "O076", "rice-duck", "Bangladesh", "net return +50 %", hossain,
      .unstated("neither prices nor wages of Bangladesh, which decide it, are in the abstract")),
    EvidenceRow(
      "O077", "rice-duck", "Heilongjiang", "profit +105 %", "Wutonghe Farm, news",
      .unstated("neither cultivar, fertiliser nor the price of ordinary rice is stated; no cultivar here ripens at Harbin")),
    EvidenceRow(
      "O079", "rice-duck", "Wanzhou, Chongqing", "total income +2,200 yuan/mu: rice +1,180, ducks +1,020",
      "Chinese journal (abstract)", .outputDifference, .amount(2200), in: ["wanzhou ducks"],
      note:
        "taken before costs: 2,220 yuan/mu of rice alone is ten times what it leaves after them; the price of the rice is assumed, and "
        + "decides it"),
    EvidenceRow(
      "O080", "rice-duck-crayfish", "Jianli, Hubei", "planthoppers and leaf rollers lower with ducks",
      "J Huazhong Agric Univ 2025, 202503006 (abstract)", .planthopperChange, .less, in: ["jianli ducks and crayfish"]),
    EvidenceRow(
      "O081", "rice-duck", "China", "soil organic matter +25.7 %, total N +19.1 %", "Yang et al. 2019 (abstract)", oneSeason),
  ]
}
