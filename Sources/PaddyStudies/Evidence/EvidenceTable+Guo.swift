/// Surveys around Qingtian, and the experiments of Guo et al. 2022.
extension EvidenceTable {
  private static let xie = "Xie et al. 2011, PNAS 108:E1381 (abstract)"
  private static let guo = "Guo et al. 2022, eLife 11:e73869"
  private static let hu = "Hu et al. 2016, Scientific Reports 6:28728 (abstract)"
  private static let fed = "feedDecline and fieldRation of carp"
  private static let turtleFed = "the feed rate of the trial, of the range stated"
  private static let crabFed = "feedLoss and feedDecline of crabs, and the feed rate of the trial, of the range stated"

  static let surveys = [
    EvidenceRow(
      "O001", "rice-carp", qingtian, "pesticide use −68 %, 31 villages", xie, .pesticideChange, .change(-68),
      in: ["qingtian farms"],
      note:
        "passes are counted, herbicide too; that farmers spray by the calendar without fish and by need with them is this project's "
        + "reading"),
    EvidenceRow("O002", "rice-carp", qingtian, "chemical fertiliser −24 %, 31 villages", xie, nitrogenGiven),
    EvidenceRow(
      "O003", "rice-carp", qingtian, "rice yield similar", xie, .riceYieldChange, .change(0), in: ["qingtian farms"]),
    EvidenceRow(
      "O004", "rice-carp", qingtian, "fish bumping stems take 26 % of the planthoppers (video)", xie + ", commentary",
      .planthopperChange, .change(-26), in: ["qingtian alike"],
      calibrated: "fallRate of carp",
      note: "seen on single plants before and after a bump; the model's figure is the mean of the days the "
        + "fish are in, which the nitrogen of the fishes' feed raises too"),
    EvidenceRow(
      "O005", "rice-carp", qingtian, "without pesticide rice with fish yields more (recalled)", xie, .riceYieldChange, .more,
      in: ["qingtian"], note: "run under the conditions of Guo et al. 2022"),
  ]

  static let guoOutcomes = [
    EvidenceRow(
      "O006", "rice-carp", qingtian, "rice yield +9.13 % (SE 3.11), 4 years", guo, .riceYieldChange,
      .mean(9.13, error: 3.11), in: ["qingtian"]),
    EvidenceRow(
      "O007", "rice-crab", panshan, "rice yield +12.05 % (SE 1.16)", guo, .riceYieldChange, .mean(12.05, error: 1.16),
      in: ["panshan"]),
    EvidenceRow(
      "O008", "rice-turtle", deqing, "rice yield +8.69 % (SE 1.74), 4 years", guo, .riceYieldChange, .mean(8.69, error: 1.74),
      in: ["deqing"]),
    EvidenceRow(
      "O009", "rice-carp", qingtian, "850 kg/ha of fish caught", guo, .animalYield, .amount(0.85), in: ["qingtian"],
      calibrated: "fieldRation of carp"),
    EvidenceRow(
      "O010", "rice-crab", panshan, "560 kg/ha of crabs caught", guo, .animalYield, .amount(0.56), in: ["panshan"],
      calibrated: crabFed, note: "set to the feed for 1 kg of crabs; growth and survival were not"),
    EvidenceRow(
      "O011", "rice-turtle", deqing, "2,660 kg/ha of turtles caught", guo, .animalYield, .amount(2.66), in: ["deqing"],
      note: "cannot be reached from the stated 1,000/ha of 150 g; run with ten times as many"),
    EvidenceRow(
      "O012", "rice-carp", qingtian, "weed biomass −45.3 %", guo, .weedChange, .published(-45.3, -51.9 ... -45.3),
      in: ["qingtian"],
      calibrated: "grazing of weeds by carp",
      note: "the range is that of the three systems; the bank of seeds is the model's own in both arms"),
    EvidenceRow(
      "O013", "rice-crab", panshan, "weed biomass −48.6 % (−51.9 … −45.3)", guo, .weedChange, .published(-48.6, -51.9 ... -45.3),
      in: ["panshan"], note: "the middle of the range given for the three systems"),
    EvidenceRow(
      "O014", "rice-turtle", deqing, "weed biomass −48.6 % (−51.9 … −45.3)", guo, .weedChange, .published(-48.6, -51.9 ... -45.3),
      in: ["deqing"], note: "the middle of the range given for the three systems"),
    EvidenceRow("O015", "rice-carp", qingtian, "82.5 kg/ha of mineral N, 111.9 in monoculture", guo, nitrogenGiven),
    EvidenceRow(
      "O016", "rice-carp", qingtian, "78.41 kg/ha of feed N", guo, .feedNitrogen, .amount(78.41), in: ["qingtian"],
      calibrated: fed, note: "the rate at the start is given, what the season takes follows from growth and survival"),
    EvidenceRow("O017", "rice-carp", qingtian, "mineral N −26.3 %", guo, nitrogenGiven),
    EvidenceRow(
      "O018", "rice-carp", qingtian, "mineral and feed N +43.8 %", guo, .totalNitrogenChange, .change(43.8), in: ["qingtian"],
      calibrated: fed, note: "the mineral part is given"),
    EvidenceRow("O019", "rice-crab", panshan, "112.5 kg/ha of mineral N, 157.44 in monoculture", guo, nitrogenGiven),
    EvidenceRow(
      "O020", "rice-crab", panshan, "80.46 kg/ha of feed N", guo, .feedNitrogen, .amount(80.46), in: ["panshan"],
      calibrated: crabFed, note: "the rate at the start is given, what the season takes follows from growth and survival"),
    EvidenceRow("O021", "rice-crab", panshan, "mineral N −28.5 %", guo, nitrogenGiven),
    EvidenceRow(
      "O022", "rice-crab", panshan, "mineral and feed N +22.6 %", guo, .totalNitrogenChange, .change(22.6), in: ["panshan"],
      calibrated: crabFed, note: "the mineral part is given"),
    EvidenceRow("O023", "rice-turtle", deqing, "82.5 kg/ha of mineral N, 127.44 in monoculture", guo, nitrogenGiven),
    EvidenceRow(
      "O024", "rice-turtle", deqing, "105.46 kg/ha of feed N", guo, .feedNitrogen, .amount(105.46), in: ["deqing"],
      calibrated: turtleFed, note: "the rate is given, what the season takes follows from growth and survival"),
    EvidenceRow("O025", "rice-turtle", deqing, "mineral N −35.3 %", guo, nitrogenGiven),
    EvidenceRow(
      "O026", "rice-turtle", deqing, "mineral and feed N +47.5 %", guo, .totalNitrogenChange, .change(47.5), in: ["deqing"],
      calibrated: turtleFed, note: "the mineral part is given"),
  ]

  static let guoOthers = [
    EvidenceRow(
      "O027", "rice-carp", qingtian, "35.57 kg/ha of P removed, 24.02 in monoculture", guo, .phosphorusRemoved, .amount(35.57),
      in: ["qingtian"], calibrated: "bodyPhosphorus of carp", note: "grain, straw and fish"),
    EvidenceRow(
      "O028", "rice-crab", panshan, "49.48 kg/ha of P removed, 34.98 in monoculture", guo, .phosphorusRemoved, .amount(49.48),
      in: ["panshan"], note: "grain, straw and crabs"),
    EvidenceRow(
      "O029", "rice-turtle", deqing, "62.04 kg/ha of P removed, 32.21 in monoculture", guo, .phosphorusRemoved, .amount(62.04),
      in: ["deqing"], calibrated: "bodyPhosphorus of turtles", note: "grain, straw and turtles"),
    EvidenceRow(
      "O030", "rice-carp", qingtian, "50.2 % of the diet from the field (isotopes)", guo, .dietFromField, .amount(50.2),
      in: ["qingtian"], calibrated: "naturalFoodPreference of carp"),
    EvidenceRow(
      "O031", "rice-crab", panshan, "34.9 % of the diet from the field (isotopes)", guo, .dietFromField, .amount(34.9),
      in: ["panshan"], calibrated: "naturalFoodPreference and naturalFoodSearch of crabs"),
    EvidenceRow(
      "O032", "rice-turtle", deqing, "16 % of the diet from the field (isotopes)", guo, .dietFromField, .amount(16),
      in: ["deqing"], calibrated: "naturalFoodPreference and naturalFoodSearch of turtles"),
    EvidenceRow("O033", "rice-carp/crab/turtle", deqing, "13.02 to 35.13 % of feed N recovered in rice (¹⁵N)", guo, noTracer),
    EvidenceRow("O034", "rice-carp", deqing, "1.27 g/m² of feed ¹⁵N in rice, mesocosm", guo, noTracer),
    EvidenceRow("O035", "rice-crab", deqing, "0.36 g/m² of feed ¹⁵N in rice, mesocosm", guo, noTracer),
    EvidenceRow("O036", "rice-turtle", deqing, "1.12 g/m² of feed ¹⁵N in rice, mesocosm", guo, noTracer),
    EvidenceRow("O037", "rice-carp", qingtian, "soil total N unchanged after 4 years", guo, oneSeason),
    EvidenceRow("O038", "rice-crab", panshan, "soil total N unchanged after 4 years", guo, oneSeason),
    EvidenceRow("O039", "rice-turtle", deqing, "soil total N unchanged after 4 years", guo, oneSeason),
    EvidenceRow("O040", "rice-carp", "China", "above 2.11 t/ha of fish rice loses", guo + " quoting Hu 2013, 2016", threshold),
    EvidenceRow("O041", "rice-crab", "China", "above 0.66 t/ha of crabs rice loses", guo + " quoting Hu 2013, 2016", threshold),
    EvidenceRow(
      "O042", "rice-turtle", "China", "above 3.62 t/ha of turtles rice loses", guo + " quoting Zhang 2016", threshold),
    EvidenceRow(
      "O043", "rice-carp/crab/turtle", "three sites", "litter decays faster after 80 d", guo,
      .outside("decay of litter is not an outcome of the season")),
    EvidenceRow(
      "O044", "rice-fish", "China", "no loss of rice below the threshold; farms with loss had larger trenches", hu,
      .outside("a relation between farms, no outcome of one field")),
    EvidenceRow(
      "O045", "rice-fish", "China", "less nitrogen and pesticide, higher net income", hu, .farmIncomeDifference, .more,
      in: [EvidenceTrials.farmName(.carp)], note: "of the three only the income is an outcome; the price of the rice is assumed"),
  ]

  private static let threshold = EvidenceRow.Absence.outside("a threshold over many fields, no outcome of one")
}
