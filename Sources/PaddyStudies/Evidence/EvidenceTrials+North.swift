/// Trials outside the subtropics of eastern China: Liaoning, Chongqing and Nagano, each under a climate of its own.
extension EvidenceTrials {
  private static let panshanSite = "{latitude: 41.15 deg, longitude: 122.05 deg, elevation: 3 m}"
  private static let wanzhouSite = "{latitude: 30.8 deg, longitude: 108.4 deg, elevation: 250 m}"
  private static let uedaSite = "{latitude: 36.4 deg, longitude: 138.25 deg, elevation: 450 m}"

  static let north = [
    EvidenceTrial(
      "panshan", site: panshanSite, climate: "panjin",
      stated:
        "37.5 kg/ha of crabs of 1.15 g, mid-May to mid-October, fed 3 to 5 %/d, 1,780 kg/ha in all; 112.5 kg N/ha in both arms, "
        + "44.94 on top in monoculture alone; no insecticide or herbicide in either arm",
      assumed:
        "climate of Panjin; the cultivar hd297-changping, a japonica of Beijing, for the local one, emerged 15 May, when the open "
        + "seldom kills the seedlings that in truth come from under cover (years in which it does are left out), transplanted "
        + "30 May at 16 hills/m², cut 15 October, "
        + "drained for the last 5 d only; 32,600 crabs/ha, stocked 2 d after transplanting, out on 9 October; 5 %/d on warm days, "
        + "less as appetite falls; 5 to 10 cm of water in both arms; no trench; pests fly "
        + "in as at Hangzhou, too many and too early",
      rice: "{cultivar: hd297-changping, sown: 05-15, transplanted: 05-30, harvested: 10-15, hills: 16 /m2, seedlings: 3 /hill}",
      alone: [
        urea(112.5, [("transplanting + 10 d", 44.94)]), "water: {rule: flood, between: [5 cm, 10 cm], terminal-drainage: 5 d}",
        unsprayed, "herbicide: 0",
      ], together: [urea(112.5)],
      stocking: [
        EvidenceStocking(
          .mittenCrab, density: 32_600, mass: 1.15, feed: 5, stocked: "transplanting + 2 d", harvested: "harvest - 6 d")
      ]),
    EvidenceTrial(
      "wanzhou ducks", site: wanzhouSite, climate: "wanzhou",
      stated: "no insecticide or herbicide with ducks; 4,420 yuan/mu with, 2,220 without",
      assumed:
        "climate of Wanzhou, prices of Zhejiang; 225 ducks/ha of 150 g fed 20 %/d until flowering; the cultivar 2you501 emerged 5 "
        + "April, transplanted 10 May; 150 kg N/ha in both arms; three passes of insecticide and two of herbicide in monoculture, three of fungicide in both; a third of "
        + "the rice sold under a brand with ducks",
      rice: "{cultivar: 2you501, sown: 04-05, transplanted: 05-10, hills: 16 /m2, seedlings: 2 /hill}",
      alone: [farmUrea(150), drained, sprayed("transplanting + 25 d, transplanting + 50 d, transplanting + 75 d")],
      together: [deep, "spray: none", "herbicide: 0", branded],
      stocking: [EvidenceStocking(.duck, density: 225, mass: 150, feed: 20, harvested: "flowering + 5 d")]),
    EvidenceTrial(
      "ueda crucian carp", site: uedaSite, climate: "ueda",
      stated: "experimental plots with crucian carp beside plots with rice alone",
      assumed:
        "climate of Ueda, where institute and authors sat (recalled); hd297-changping for a Japanese japonica, emerged 15 May, when "
        + "the open seldom kills seedlings that in truth come from under cover (years in which it does are left out), transplanted "
        + "30 May, cut 20 October; 60 kg N/ha, 5 to 10 cm of water and no insecticide in both arms; 6,000 crucian carp/ha of "
        + "20 g, unfed",
      rice: "{cultivar: hd297-changping, sown: 05-15, transplanted: 05-30, harvested: 10-20, hills: 18 /m2, seedlings: 3 /hill}",
      alone: [farmUrea(60), flooded, unsprayed, "herbicide: 0"], together: [],
      stocking: [EvidenceStocking(.crucianCarp, density: 6000, mass: 20, feed: 0)]),
  ]
}
