/// The field experiments of Guo et al. 2022 (eLife 11:e73869) that lie in Zhejiang, and the farms around Qingtian.
extension EvidenceTrials {
  private static let qingtianRice =
    "{cultivar: hangzhou-single, sown: 04-28, transplanted: 05-22, hills: 16 /m2, seedlings: 2 /hill}"
  private static let deepFlood = "water: {rule: flood, between: [15 cm, 20 cm], terminal-drainage: 5 d}"
  private static let carpStated =
    "6,000 carp/ha of 40 g, 6 d after transplanting in late May, to early October, fed 4 %/d at the start; 20 cm of water; no "
    + "insecticide or herbicide in either arm"
  private static let carpAssumed =
    "weather of Hangzhou, 240 km north of Qingtian; the cultivar hangzhou-single for Zhongzheyou 8; sown 28 April; the same water in "
    + "both arms; no trench; drained for the last 5 d only; fish out 6 d before harvest"

  private static func qingtianCarp(_ name: String, stated: String, assumed: String = "", together: [String]) -> EvidenceTrial {
    EvidenceTrial(
      name, site: qingtian, stated: stated, assumed: carpAssumed + assumed, rice: qingtianRice,
      alone: [urea(82.5, [("transplanting + 10 d", 29.4)]), deepFlood, unsprayed, "herbicide: 0"], together: together,
      stocking: [
        EvidenceStocking(
          .carp, density: 6000, mass: 40, feed: 4, stocked: "transplanting + 6 d", harvested: "harvest - 6 d")
      ])
  }

  static let guo = [
    qingtianCarp(
      "qingtian", stated: carpStated + "; 82.5 kg N/ha basal in both arms, 29.4 on top in monoculture alone",
      together: [urea(82.5)]),
    qingtianCarp(
      "qingtian alike", stated: carpStated, assumed: "; 111.9 kg N/ha in both arms, so that nothing differs but the fish",
      together: []),
    EvidenceTrial(
      "deqing", site: deqing,
      stated:
        "turtles of 150 g, a week after transplanting in June, fed 0.5 to 1 %/d at the start, 1,620 kg/ha in all; 82.5 kg N/ha basal in both arms, "
        + "44.94 on top in monoculture alone; no insecticide or herbicide in either arm",
      assumed:
        "10,000 turtles/ha: the source says 1,000, but 1,620 kg/ha of feed at 0.5 to 1 %/d and 2,660 kg/ha caught both ask "
        + "for ten times as many; 1 %/d on warm days, less as appetite falls; weather of Hangzhou, 40 km south; the cultivar hangzhou-single for Qingxi 8; 5 to 10 cm of water "
        + "in both arms; no trench; turtles out 13 d before harvest, when the field is drained, not in early November",
      rice: "{cultivar: hangzhou-single, sown: 05-15, transplanted: 06-08, hills: 16 /m2, seedlings: 2 /hill}",
      alone: [urea(82.5, [("transplanting + 10 d", 44.94)]), flooded, unsprayed, "herbicide: 0"], together: [urea(82.5)],
      stocking: [
        EvidenceStocking(
          .turtle, density: 10_000, mass: 150, feed: 1, stocked: "transplanting + 7 d", harvested: "harvest - 13 d")
      ]),
  ]

  private static let farmAssumed =
    "weather of Hangzhou, 240 km north of Qingtian; hangzhou-single sown 28 April; 180 kg N/ha in "
    + "monoculture, 24 % less with fish; no trench; "

  static let qingtianFarms = [
    EvidenceTrial(
      "qingtian farms", site: qingtian,
      stated:
        "farms with fish beside farms without, 24 % less fertiliser with fish; what fish leave of their feed feeds the rice",
      assumed: farmAssumed
        + "\(inWords(.carp)); mid-season drainage, three passes of insecticide and of fungicide by the calendar and two "
        + "of herbicide in monoculture; 8 to 15 cm of water, one pass of herbicide and sprays by need with fish: when there are more than 5 "
        + "planthoppers (the Chinese threshold at tillering) or 1 leaf folder larva a hill or sheath blight on 15 % of tillers",
      rice: qingtianRice,
      alone: [farmUrea(180), drained, sprayed("transplanting + 25 d, transplanting + 50 d, transplanting + 75 d")],
      together: ["fertiliser: {scale: 76 %}", deep, byNeed, "herbicide: 1"], stocking: [practice(.carp)]),
    EvidenceTrial(
      "qingtian unfed", site: qingtian, stated: "the old practice, without feed",
      assumed: farmAssumed
        + "3,000 carp/ha of 40 g, unfed, as recalled of the old practice; 5 to 10 cm of water in both arms; three passes "
        + "of insecticide and of fungicide in monoculture, one of each with fish",
      rice: qingtianRice,
      alone: [farmUrea(180), flooded, sprayed("transplanting + 25 d, transplanting + 50 d, transplanting + 75 d")],
      together: ["fertiliser: {scale: 76 %}", sprayed("transplanting + 50 d", fungicide: "transplanting + 60 d")],
      stocking: [EvidenceStocking(.carp, density: 3000, mass: 40, feed: 0, stocked: "transplanting + 6 d")]),
  ]

  /// Insecticide on these days, fungicide against sheath blight on those.
  static func sprayed(_ days: String, fungicide: String = "transplanting + 40 d, transplanting + 60 d, transplanting + 75 d")
    -> String
  {
    let insecticide = "spray: {rule: calendar, on: [\(days)], product: pymetrozine}"
    guard !fungicide.isEmpty else { return insecticide }
    return insecticide + "\n    fungicide: {rule: calendar, on: [\(fungicide)], product: propiconazole-difenoconazole}"
  }
  static let byNeed =
    "spray: {rule: threshold, planthoppers: 5 /hill, leaf-folders: 1 /hill, interval: 10 d, product: pymetrozine}\n"
    + "    fungicide: {rule: threshold, sheath-blight: 15 %, product: validamycin}"
}
