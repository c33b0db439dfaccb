/// Meta-analyses, programmes and farm reports: the conditions are those of many fields, and assumed.
extension EvidenceTable {
  private static let cui = "Cui et al. 2023, Earth's Future, 10.1029/2022EF002984 (abstract)"
  private static let yu = "Yu et al. 2023, Agric Ecosyst Environ 341:108195 (abstract)"
  private static let programme = "Ministry of Agriculture, 19 demonstration sites in 13 provinces (web)"
  private static let standard = "national standard on integrated rice-fishery, in force July 2024 (summary)"
  private static let gelong = "Shanghai Daily, 2011"
  private static let jingning = "report of a cooperative at Jingning (news)"
  private static let all = "all co-cultures"
  private static let china = "demonstration farms"
  private static let worldwide = "pooled over the world, run around Hangzhou"
  private static let eastern = "pooled over East Asia, run around Hangzhou"
  private static let lessNitrogen = "; that animals come with 25 % less fertiliser is assumed, and decides the sign"
  private static let priced = "the price of the rice is assumed, and decides it"
  private static let cut = "methaneCut of stirring"
  private static let national = EvidenceRow.Absence.unstated("a national mean without density, size or feed")
  private static let fisheryFarms = [EvidenceAnimal.carp, .mittenCrab, .crayfish, .turtle]

  static let pooled = [
    EvidenceRow(
      "O101", all, "world", "rice yield +4 %", cui, .riceYieldChange, .change(4), in: EvidenceTrials.experiments,
      note: worldwide + lessNitrogen),
    EvidenceRow(
      "O102", all, "world", "N use efficiency of rice +6 %", cui,
      .outside("which of the efficiencies it is, the abstract does not say")),
    EvidenceRow(
      "O103", all, "world", "N runoff −16 %", cui, .runoffChange, .change(-16), in: EvidenceTrials.experiments, note: worldwide),
    EvidenceRow(
      "O104", all, "world", "N leaching −13 %", cui, .leachingChange, .change(-13), in: EvidenceTrials.experiments,
      note: worldwide),
    EvidenceRow(
      "O105", all, "world", "CH₄ −11 % (recalled)", cui, .methaneChange, .change(-11), in: EvidenceTrials.experiments,
      note: worldwide),
    EvidenceRow(
      "O106", all, "world", "CH₄ −14.8 %", yu, .methaneChange, .change(-14.8), in: EvidenceTrials.experiments, calibrated: cut,
      note: worldwide),
    EvidenceRow(
      "O107", all, "East Asia", "CH₄ −22.1 %", yu, .methaneChange, .change(-22.1), in: EvidenceTrials.experiments,
      calibrated: cut, note: eastern),
    EvidenceRow(
      "O108", all, "East Asia", "rice yield +2.2 %", yu, .riceYieldChange, .change(2.2), in: EvidenceTrials.experiments,
      note: eastern + lessNitrogen),
    EvidenceRow(
      "O109", all, "East Asia", "greenhouse gas intensity −9.4 %", yu, .greenhouseGasIntensityChange, .change(-9.4),
      in: EvidenceTrials.experiments, calibrated: cut, note: eastern + "; methane, set to the same study, makes most of it"),
    EvidenceRow(
      "O110", all, "world", "diseases, pests and weeds −37.0 to −84.6 %", yu, .harmChange,
      .published(-60.8, -84.6 ... -37), in: EvidenceTrials.experiments,
      note: worldwide + "; the geometric mean of insects, diseases and weeds"),
    EvidenceRow("O111", all, "world", "soil fertility +7.8 to +16.2 %", yu, oneSeason),
    EvidenceRow(
      "O112", all, "world", "nutrients in the water +26.2 to +87.0 %", yu,
      .outside("the season's mean of nutrients in the floodwater is not an outcome")),
    EvidenceRow(
      "O113", all, "world", "net ecological and economic benefit +31.7 to +71.1 %", yu, .netBenefitChange,
      .published(51.4, 31.7...71.1), in: EvidenceTrials.farms,
      note:
        "run around Hangzhou; net profit before rent less 0.1 yuan per kg of CO₂-equivalent, as such benefits are reckoned (recalled); "
        + priced),
    EvidenceRow(
      "O116", "all aquatic", "not stated", "rice yield higher, 456 pairs", "Li et al. 2022, Field Crops Res 108468",
      .riceYieldChange, .more, in: EvidenceTrials.experiments, note: "run around Hangzhou" + lessNitrogen),
    EvidenceRow(
      "O117", "diversified rice", "world", "biodiversity +40 %, economy +26 %, damage −31 %",
      "He et al. 2023, Nature Food 4:788 (abstract)", .outside("all kinds of diversification, not animals in rice")),
  ]

  static let programmes = [
    EvidenceRow(
      "O118", china, "China", "rice yield +5 to +18 % at 18 sites, −3 % at one", programme, .riceYieldChange,
      .published(11.5, -3...18), in: fisheryFarms.map(EvidenceTrials.farmName), note: "run around Hangzhou"),
    EvidenceRow(
      "O119", china, "China", "farm income nearly +100 %", programme, .farmIncomeChange, .change(100),
      in: fisheryFarms.map(EvidenceTrials.farmName), note: "run around Hangzhou; own land and own hands are no cost; " + priced),
    EvidenceRow(
      "O120", china, "China", "pesticide −51.7 %", programme, .pesticideChange, .change(-51.7),
      in: fisheryFarms.map(EvidenceTrials.thresholdName), note: "run around Hangzhou; passes are counted, herbicide too"),
    EvidenceRow("O121", china, "China", "fertiliser −50 % and more", programme, nitrogenGiven),
    EvidenceRow("O122", "national mean", "China", "1,035 kg/ha of animals, 2015", programme, national),
    EvidenceRow("O123", "national mean", "China", "1,345 kg/ha of animals, 2021", "China rice-fishery report 2022", national),
    EvidenceRow("O124", "national mean", "China", "1,445 kg/ha of animals, 2024", "trade note, 2025", national),
    EvidenceRow("O125", "national mean", "China", "7,500 kg/ha of rice, 2024", "trade note, 2025", national),
    EvidenceRow(
      "O126", "national standard", "China", "30 % less fertiliser and pesticide are due", standard,
      .condition("a rule, not an observation")),
    EvidenceRow(
      "O127", "rice-fish", "Gelong, Shanghai", "pesticide −85 %", gelong, .pesticideChange, .change(-85),
      in: [EvidenceTrials.thresholdName(.carp)],
      note: "run around Hangzhou, 180 km away; nothing of the farm is stated; passes are counted, herbicide too"),
    EvidenceRow(
      "O128", "rice-fish", "Gelong, Shanghai", "75,000 yuan/ha of output, 22,500 from ordinary rice", gelong,
      .unstated("the price of the organic rice of 2011, which decides it, is not stated")),
    EvidenceRow(
      "O129", "rice-carp", "Jingning, Zhejiang", "7,710 kg/ha of rice", jingning,
      .unstated("neither cultivar nor fertiliser is stated")),
    EvidenceRow(
      "O130", "rice-carp", "Jingning, Zhejiang", "1,530 kg/ha of fish", jingning,
      .unstated("neither density, size nor feed is stated")),
    EvidenceRow(
      "O131", "rice-carp", "Jingning, Zhejiang", "9,000 yuan/mu of net profit", jingning,
      .unstated("neither stocking nor prices are stated")),
    EvidenceRow(
      "O132", "rice-crayfish", "Lujiang, Anhui", "income +1,000 yuan/mu; a subsidy of 300, once",
      "China Food 2019(19):83 (abstract)",
      .farmIncomeDifference, .amount(1000), in: [EvidenceTrials.farmName(.crayfish)],
      note:
        "run in the weather of Hangzhou, 280 km away; own land and own hands are no cost; neither the subsidy of that county nor the "
        + "crayfish caught before the rice is planted are in it"),
  ]
}
