public import Numbers

extension Catalogue {
  /// Spiders, *Cyrtorhinus* and egg wasps of an East Asian paddy.
  public static let naturalEnemies = NaturalEnemies.Parameters<Cited>(
    initialSpiders: Cited(
      4, 1...8, "m⁻²",
      "design choice, decisive: 1 m⁻² gives 46–106 planthoppers a hill at peak in the made-up season, 4 gives 4–7"),
    initialMirids: Cited(1, 0.2...4, "m⁻²", enemyChoice),
    spiderSearch: Cited(0.012, 0.006...0.024, "m² d⁻¹", enemyChoice),
    spiderSearchLeafFolder: Cited(0.006, 0.002...0.012, "m² d⁻¹", enemyChoice),
    spiderHandling: Cited(0.0769, 0.055...0.085, "d", "1/13: Pardosa 12–14, Oxyopes 17–18 hoppers a day, excerpts"),
    otherPrey: Cited(30, 10...100, "m⁻²", enemyChoice),
    spiderBirth: Cited(0.012, 0.005...0.02, "d⁻¹", enemyChoice),
    spiderBirthFed: Cited(0.03, 0.015...0.05, "d⁻¹", enemyChoice),
    spiderFullIntake: Cited(1.5, 0.8...3, "d⁻¹", enemyChoice),
    spiderDeath: Cited(0.035, 0.02...0.05, "d⁻¹", enemyChoice),
    spiderCapacity: Cited(25, 10...50, "m⁻²", enemyChoice),
    leastSpiders: Cited(0.2, 0.05...0.5, "m⁻²", enemyChoice),
    miridSearch: Cited(0.02, 0.01...0.04, "m² d⁻¹", enemyChoice),
    miridNymphShare: Cited(0.5, 0.2...0.8, "1", enemyChoice),
    miridHandling: Cited(0.0833, 0.05...0.15, "d", "1/12, recalled"),
    miridBirth: Cited(0.12, 0.08...0.16, "d⁻¹", enemyChoice),
    miridFullIntake: Cited(3, 2...6, "d⁻¹", enemyChoice),
    miridDeath: Cited(0.06, 0.04...0.09, "d⁻¹", enemyChoice),
    leastMirids: Cited(0.2, 0.05...0.5, "m⁻²", enemyChoice),
    mostMirids: Cited(60, 30...120, "m⁻²", enemyChoice),
    eggParasitismEarly: Cited(
      0.016, 0.008...0.03, "d⁻¹", "from 11 % of eggs in early rice, Zhu et al. 2004, Zhejiang, abstract", .measured),
    eggParasitismLate: Cited(
      0.03, 0.015...0.05, "d⁻¹", "design choice above 16 % of eggs in late rice, Zhu et al. 2004, Zhejiang, abstract"),
    leafFolderEggParasitism: Cited(0.06, 0.02...0.15, "d⁻¹", enemyChoice),
    leafFolderLarvaParasitism: Cited(0.02, 0.01...0.05, "d⁻¹", enemyChoice))
}

private let enemyChoice = "design choice"
