/// Conditions for what states none of its own: pooled studies and demonstration farms, one trial an animal.
extension EvidenceTrials {
  /// Ordinary practice with an animal. Densities and sizes of carp and turtles as published, the others
  /// mostly recalled; no source of these rows states the feed: as much as they eat, ducks 60 to 80 g of grain.
  static func practice(_ animal: EvidenceAnimal) -> EvidenceStocking {
    switch animal {
    case .carp: EvidenceStocking(.carp, density: 6000, mass: 40, feed: nil)
    case .bullfrog: EvidenceStocking(.bullfrog, density: 7500, mass: 20, feed: nil, stocked: "transplanting + 15 d")
    case .turtle: EvidenceStocking(.turtle, density: 1000, mass: 260, feed: nil, stocked: "transplanting + 15 d")
    case .spottedFrog: EvidenceStocking(.spottedFrog, density: 15_000, mass: 5, feed: nil, stocked: "transplanting + 15 d")
    case .mittenCrab: EvidenceStocking(.mittenCrab, density: 7500, mass: 7, feed: nil)
    case .crayfish: EvidenceStocking(.crayfish, density: 75_000, mass: 5, feed: nil)
    case .duck: EvidenceStocking(.duck, density: 225, mass: 150, feed: 20, harvested: "flowering + 5 d")
    case .tilapia: EvidenceStocking(.tilapia, density: 6000, mass: 20, feed: nil)
    case .crucianCarp: EvidenceStocking(.crucianCarp, density: 6000, mass: 20, feed: 0)
    }
  }
  static func inWords(_ animal: EvidenceAnimal) -> String {
    let one = practice(animal)
    let fed = one.feed.map { $0 == 0 ? "unfed" : "fed \(Int($0)) %/d" } ?? "fed to appetite"
    return "\(grouped(one.density))/ha of \(Int(one.mass)) g \(fed), as is ordinary with \(animal.names[0])"
  }

  /// Farms with trench: share and depth.
  private static func trench(_ animal: EvidenceAnimal) -> String {
    switch animal {
    case .turtle, .crayfish: "refuge: {share: 10 %, depth: 80 cm, layout: peripheral}"
    case .bullfrog, .spottedFrog: "refuge: {share: 8 %, depth: 60 cm, layout: peripheral}"
    case .carp, .mittenCrab, .tilapia, .crucianCarp: "refuge: {share: 8 %, depth: 80 cm, layout: peripheral}"
    case .duck: "refuge: none"
    }
  }
  private static func farmWater(_ animal: EvidenceAnimal) -> String {
    switch animal {
    case .bullfrog, .spottedFrog: "water: {between: [2 cm, 6 cm]}"
    default: deep
    }
  }

  static func experimentName(_ animal: EvidenceAnimal) -> String { "experiment with \(animal.rawValue)" }
  static func farmName(_ animal: EvidenceAnimal) -> String { "farm with \(animal.rawValue)" }
  static func thresholdName(_ animal: EvidenceAnimal) -> String { "farm by need with \(animal.rawValue)" }
  /// All animals, for what pools them.
  static let experiments = EvidenceAnimal.pooled.map(experimentName)
  static let farms = EvidenceAnimal.pooled.map(farmName)
  static let thresholds = EvidenceAnimal.pooled.map(thresholdName)

  /// As plots of an experiment that is meant to show what the animals do: water and protection alike.
  static func experiment(_ animal: EvidenceAnimal) -> EvidenceTrial {
    EvidenceTrial(
      experimentName(animal), site: hangzhou, stated: "rice with animals beside rice alone",
      assumed: "weather and soil of Hangzhou; \(inWords(animal)); 180 kg N/ha in monoculture, 25 % less with animals; no "
        + "insecticide or fungicide and two passes of herbicide in either arm; 5 to 10 cm of water in both arms; a trench of 5 %",
      rice: singleRice, alone: [farmUrea(180), flooded, unsprayed],
      together: [
        "fertiliser: {scale: 75 %}",
        animal == .duck ? "refuge: none" : "refuge: {share: 5 %, depth: 60 cm, layout: peripheral}",
      ], stocking: [practice(animal)])
  }

  /// As a farm turns from one to the other: the comparison of Scenarios/taiyang.yaml.
  static func farm(_ animal: EvidenceAnimal) -> EvidenceTrial {
    EvidenceTrial(
      farmName(animal), site: linan, stated: "farms with animals beside farms without",
      assumed: "weather and soil of Hangzhou, prices of Zhejiang; \(inWords(animal)); 180 kg N/ha, mid-season drainage and three "
        + "passes of insecticide and of fungicide in monoculture; 25 % less nitrogen, neither of them, a trench with animals (ducks: none) and a third of "
        + "the rice sold under a brand",
      rice: singleRice,
      alone: [farmUrea(180), drained, sprayed("transplanting + 25 d, transplanting + 50 d, transplanting + 75 d")],
      together: ["fertiliser: {scale: 75 %}", farmWater(animal), unsprayed, trench(animal), branded],
      stocking: [practice(animal)])
  }

  /// As a farm, but with animals, which what is sprayed kills, there are sprays when pests are many; rice alone is sprayed by the calendar,
  /// 4 to 6 times and more with herbicide (E055).
  static func threshold(_ animal: EvidenceAnimal) -> EvidenceTrial {
    EvidenceTrial(
      thresholdName(animal), site: linan, stated: "pesticide on farms with animals beside farms without",
      assumed:
        "as \(farmName(animal)), but with animals there are sprays, when there are more than 5 planthoppers or 1 leaf folder larva a hill "
        + "or sheath blight on 15 % of tillers, and one pass of herbicide, before the animals come, against two",
      rice: singleRice,
      alone: [farmUrea(180), drained, sprayed("transplanting + 25 d, transplanting + 50 d, transplanting + 75 d")],
      together: ["fertiliser: {scale: 75 %}", farmWater(animal), byNeed, "herbicide: 1", trench(animal), branded],
      stocking: [practice(animal)])
  }
}
