/// Frogs and ducks around Shanghai, and what stands alone.
extension EvidenceTrials {
  static let frogDensities = [3750.0, 7500, 15_000, 30_000, 60_000]
  static func frogName(_ density: Double) -> String { "shanghai frogs \(Int(density))" }

  private static let manure = "organic: [{on: transplanting - 10 d, material: pig-manure, mass: 5 t/ha}]"

  private static func frogs(_ name: String, density: Double, stated: String, assumed: String, alone: [String], together: [String])
    -> EvidenceTrial
  {
    EvidenceTrial(
      name, site: shanghaiSite, stated: stated,
      assumed: "weather of Hangzhou, 160 km south-west; frogs of 5 g fed to appetite from 15 d after transplanting; " + assumed,
      rice: singleRice, alone: alone, together: together,
      stocking: [EvidenceStocking(.spottedFrog, density: density, mass: 5, feed: nil, stocked: "transplanting + 15 d")])
  }

  static let shanghai =
    frogDensities.map { density in
      frogs(
        frogName(density), density: density, stated: "\(grouped(density)) black-spotted frogs/ha beside none",
        assumed: "180 kg N/ha, 5 to 10 cm of water and no insecticide in both arms; no trench",
        alone: [farmUrea(180), flooded, unsprayed], together: [])
    } + [
      frogs(
        "shanghai organic frogs", density: 15_000, stated: "organic rice with frogs beside conventional rice",
        assumed: "15,000 frogs/ha; 180 kg N/ha of urea and mid-season drainage in conventional rice; 5 t/ha dry pig manure, "
          + "5 to 10 cm of water and no insecticide with frogs",
        alone: [farmUrea(180), drained, sprayed("transplanting + 25 d, transplanting + 50 d, transplanting + 75 d")],
        together: ["fertiliser: none", manure, flooded, unsprayed]),
      frogs(
        "shanghai unprotected frogs", density: 15_000, stated: "no agrochemicals in either arm",
        assumed: "15,000 frogs/ha; 5 t/ha dry pig manure and 5 to 10 cm of water in both arms",
        alone: [manure, flooded, unsprayed, "herbicide: 0"], together: []),
      EvidenceTrial(
        "shanghai unprotected ducks", site: shanghaiSite,
        stated: "organic rice without pesticide in both arms, with and without ducks",
        assumed:
          "weather of Hangzhou, 160 km south-west; 225 ducks/ha of 150 g fed 20 %/d until flowering; 5 t/ha dry pig manure and "
          + "5 to 10 cm of water in both arms",
        rice: singleRice, alone: [manure, flooded, unsprayed, "herbicide: 0"], together: [],
        stocking: [EvidenceStocking(.duck, density: 225, mass: 150, feed: 20, harvested: "flowering + 5 d")]),
    ]

  static let special = [
    EvidenceTrial(
      "jianli ducks and crayfish", site: jianli, stated: "rice with ducks and crayfish beside rice alone",
      assumed:
        "weather of Hangzhou, 700 km to the east; 225 ducks/ha of 150 g, 75,000 crayfish/ha of 5 g; 180 kg N/ha and no insecticide "
        + "in both arms; 5 to 10 cm of water; a trench of 10 %",
      rice: singleRice, alone: [farmUrea(180), flooded, unsprayed],
      together: ["refuge: {share: 10 %, depth: 80 cm, layout: peripheral}"],
      stocking: [
        EvidenceStocking(.duck, density: 225, mass: 150, feed: 20, harvested: "flowering + 5 d"),
        EvidenceStocking(.crayfish, density: 75_000, mass: 5, feed: nil),
      ]),
    EvidenceTrial(
      "late rice with crayfish", site: hangzhou,
      stated: "late transplanting, long flooding, less fertiliser and a ditch are named as the causes of a loss",
      assumed:
        "weather of Hangzhou; the crayfish of the spring are sold before planting, a brood of 15,000/ha of 20 g is left "
        + "unfed, as recalled of the rotation; yongyou-15 sown 20 May, with crayfish 5 June; 180 kg N/ha, "
        + "30 % less with crayfish; mid-season drainage and three passes of insecticide and of fungicide in monoculture; a ditch of 10 %",
      rice: "{cultivar: yongyou-15, sown: 05-20, transplanted: 06-15, hills: 16 /m2, seedlings: 2 /hill}",
      alone: [farmUrea(180), drained, sprayed("transplanting + 25 d, transplanting + 50 d, transplanting + 75 d")],
      together: [
        "rice: {sown: 06-05, transplanted: 07-01}", "fertiliser: {scale: 70 %}", deep, unsprayed,
        "refuge: {share: 10 %, depth: 100 cm, layout: peripheral}",
      ], stocking: [EvidenceStocking(.crayfish, density: 15_000, mass: 20, feed: 0)]),
  ]
}
