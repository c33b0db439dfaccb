/// Trials of the tropics: the Mekong delta, Bangladesh and, for what is said of Asia, Los Baños.
extension EvidenceTrials {
  private static let mekongSite = "{latitude: 10.1 deg, longitude: 105.65 deg, elevation: 1 m}"
  private static let mymensinghSite = "{latitude: 24.7 deg, longitude: 90.4 deg, elevation: 19 m}"
  private static let losBanosSite = "{latitude: 14.2 deg, longitude: 121.3 deg, elevation: 21 m}"
  /// The aman season: seedbed in June, harvest in October, rain all through.
  private static let aman = "{cultivar: ir72, sown: 06-20, transplanted: 07-15, hills: 20 /m2, seedlings: 3 /hill}"
  /// The dry season, irrigated.
  private static let dry = "{cultivar: ir72, sown: 01-05, transplanted: 01-25, hills: 25 /m2, seedlings: 3 /hill}"
  private static let amanWords = "ir72 emerged 20 June, transplanted 15 July"

  /// 6,000 fish/ha, half carp and half tilapia.
  private static func polyculture(feed: Double?) -> [EvidenceStocking] {
    [EvidenceAnimal.carp, .tilapia].map { EvidenceStocking($0, density: 3000, mass: 10, feed: feed) }
  }

  static let south = [
    EvidenceTrial(
      "mekong ducks", site: mekongSite, climate: "can-tho",
      stated:
        "direct-seeded rice of the spring and summer of 1998 at Omon; ducks of two weeks, 20 on 360 m², put in 22 d after seeding, "
        + "taken out at 52 d of age when the rice began to flower, fed broken rice and fish meal; half the nitrogen with ducks, no "
        + "insecticide or herbicide; the other arm with all chemicals",
      assumed:
        "climate of Can Tho, 20 km away; the cultivar ir58 for one of 95 d, emerged 10 March, 300 plants/m²; 100 kg N/ha in the other "
        + "arm, half of it with ducks; three passes of insecticide and two of fungicide in the other arm; 2 to 6 cm of water in both; ducks of 150 g fed 20 %/d",
      rice: "{cultivar: ir58, establishment: direct-seeded, sown: 03-10, hills: 300 /m2, seedlings: 1 /hill}",
      alone: [
        "fertiliser: [{on: sowing + 10 d, product: urea, nitrogen: 30 kg/ha}, {on: sowing + 22 d, product: urea, nitrogen: 40 kg/ha}, "
          + "{on: sowing + 42 d, product: urea, nitrogen: 30 kg/ha}]",
        "water: {rule: flood, between: [2 cm, 6 cm]}",
        sprayed("sowing + 25 d, sowing + 45 d, sowing + 65 d", fungicide: "sowing + 40 d, sowing + 60 d"),
      ], together: ["fertiliser: {scale: 50 %}", unsprayed, "herbicide: 0"],
      stocking: [
        EvidenceStocking(.duck, density: 555, mass: 150, feed: 20, stocked: "sowing + 22 d", harvested: "sowing + 60 d")
      ]),
    EvidenceTrial(
      "bangladesh ducks", site: mymensinghSite, climate: "mymensingh",
      stated: "demonstrations in farmers' fields of Sylhet and Barisal, rice with ducks beside rice as farmers grow it",
      assumed:
        "climate of Mymensingh, 150 km from Sylhet; the aman season, \(amanWords); 80 kg N/ha in both arms, two insecticide passes "
        + "in the farmers' own, none with ducks; 225 ducks/ha of 150 g fed 20 %/d until flowering; 5 to 10 cm of water in both",
      rice: aman,
      alone: [farmUrea(80), flooded, sprayed("transplanting + 25 d, transplanting + 50 d", fungicide: ""), "herbicide: 0"],
      together: [unsprayed],
      stocking: [EvidenceStocking(.duck, density: 225, mass: 150, feed: 20, harvested: "flowering + 5 d")]),
    EvidenceTrial(
      "mymensingh fish", site: mymensinghSite, climate: "mymensingh",
      stated:
        "carp and tilapia together, urea as recommended in both arms, in one of three treatments unfed; fish raised methane in all",
      assumed:
        "climate of Mymensingh; the aman season, \(amanWords); 3,000 carp and 3,000 tilapia/ha of 10 g, unfed; 85 kg N/ha, 5 to "
        + "10 cm of water and no insecticide in both arms; a trench of 5 %",
      rice: aman, alone: [farmUrea(85), flooded, unsprayed, "herbicide: 0"],
      together: ["refuge: {share: 5 %, depth: 60 cm, layout: peripheral}"], stocking: polyculture(feed: 0)),
    EvidenceTrial(
      "los banos fish", site: losBanosSite, climate: "los-banos", stated: "rice with fish beside rice alone, in the tropics",
      assumed:
        "climate of Los Baños; the dry season, ir72 emerged 5 January, transplanted 25 January; 3,000 carp and 3,000 tilapia/ha of "
        + "10 g, fed to appetite; 90 kg N/ha, 5 to 10 cm of water and no insecticide in both arms; a trench of 5 %",
      rice: dry, alone: [farmUrea(90), flooded, unsprayed, "herbicide: 0"],
      together: ["refuge: {share: 5 %, depth: 60 cm, layout: peripheral}"], stocking: polyculture(feed: nil)),
  ]
}
