/// Trials with fish and crustaceans outside Qingtian, and what is known of the animals themselves.
extension EvidenceTable {
  private static let halwart = "Halwart & Gupta 2004, FAO (recalled)"
  private static let recalled = "extension literature (recalled)"
  private static let tropics = ["mymensingh fish", "los banos fish"]
  private static let tropicsNote = "mean of an unfed field in Bangladesh and a fed one in the Philippines"
  private static let linanNews = "local news of Lin'an, 2019"

  static let fishAndCrustaceans = [
    EvidenceRow(
      "O082", "rice-crayfish", "China", "rice yield −5 to −20 % where trials report a loss", "Deng & Ruan 2023 (abstract)",
      .riceYieldChange, .published(-12.5, -20 ... -5), in: ["late rice with crayfish"]),
    EvidenceRow(
      "O083", "rice-crayfish", "Jiaxing, Zhejiang", "soil NH₄-N +25 %, NO₃-N −28 %, 5 years", "Agronomy 14:1014, 2024 (abstract)",
      oneSeason),
    EvidenceRow(
      "O084", "crayfish ponds", "South-east China", "CH₄ −46.4 %, N₂O −67.5 % after conversion to ponds",
      "Agriculture 12:515, 2022 (abstract)", .outside("a pond without rice")),
    EvidenceRow(
      "O085", "rice-carp-tilapia", "Mymensingh, Bangladesh", "CH₄ 32 to 37 mg/m²/h, 20 without fish",
      "Frei et al. 2007 (abstract)", .methaneChange, .published(70, 60...85), in: ["mymensingh fish"],
      note: "34 beside 20 in the unfed treatment, and the range of the three; densities are not stated"),
    EvidenceRow(
      "O086", "rice-carp", "greenhouse, Germany", "CH₄ higher with carp", "Frei & Becker 2005 (abstract)",
      .noClimate("a greenhouse")),
    EvidenceRow(
      "O088", "rice-fish", "South China", "less ammonia to the air", "Li et al. 2008, Plant Soil, as cited by Wang 2018",
      .ammoniaChange, .less, in: ["qingtian alike"], note: "run at Qingtian, for want of conditions of its own"),
    EvidenceRow(
      "O089", "rice-crucian carp", "Japan", "rice yield +20 %", "Tsuruta et al. 2011, Fish Sci 77:95 (abstract)",
      .riceYieldChange, .change(20), in: ["ueda crucian carp"],
      note: "neither density, size nor fertiliser is in the abstract; they decide how much"),
    EvidenceRow(
      "O096", "rice-fish", "Asia", "rice yield +2 to +48 %", halwart, .riceYieldChange, .published(15, 2...48), in: tropics,
      note: tropicsNote),
    EvidenceRow(
      "O097", "rice-fish", "Asia", "100 to 750 kg/ha of fish, unfed to fed", halwart, .animalYield,
      .published(0.45, 0.1...0.75), in: tropics, note: tropicsNote),
  ]

  static let animals = [
    EvidenceRow(
      "A030", "rice-carp", "China", "75 % (50 to 90) of carp survive", recalled, .animalSurvival, .published(75, 50...90),
      in: ["qingtian"]),
    EvidenceRow(
      "A031", "rice-carp", qingtian, "150 to 500 kg/ha of unfed carp", recalled, .animalYield, .published(0.3, 0.15...0.5),
      in: ["qingtian unfed"], calibrated: "growth of natural food in water and mud"),
    EvidenceRow(
      "A059", "rice-frog", "China", "70 % (50 to 85) of bullfrogs survive", recalled, .animalSurvival, .published(70, 50...85),
      in: [EvidenceTrials.farmName(.bullfrog)], calibrated: "base mortality of bullfrogs"),
    EvidenceRow(
      "A071", "rice-frog", "China", "60 % (40 to 80) of black-spotted froglets survive to market", recalled, .animalSurvival,
      .published(60, 40...80), in: [EvidenceTrials.farmName(.spottedFrog)]),
    EvidenceRow(
      "A085", "rice-turtle", taiyang, "turtles of 600 g from 260 g", linanNews, .animalMass, .amount(600),
      in: [EvidenceTrials.farmName(.turtle)], calibrated: "fieldRation of turtles",
      note: "the feed is not stated; as much as they eat is assumed"),
    EvidenceRow(
      "A094", "rice-turtle", "China", "90 % (80 to 95) of turtles survive a season", recalled, .animalSurvival,
      .published(90, 80...95), in: [EvidenceTrials.farmName(.turtle)], calibrated: "base mortality of turtles"),
    EvidenceRow(
      "A125", "rice-crayfish", "China", "1.2 to 2.25 t/ha of crayfish", recalled,
      .outside("most are caught from April to June, before the rice is planted")),
    EvidenceRow(
      "A136", "rice-duck", "China", "93 % (85 to 97) of ducks survive", recalled, .animalSurvival, .published(93, 85...97),
      in: [EvidenceTrials.farmName(.duck)]),
  ]
}
