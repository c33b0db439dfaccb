import Numbers

extension Pesticide {
  /// A neonicotinoid to which planthoppers of East Asia have become resistant; hard on mirid bugs.
  public static let imidacloprid = Pesticide(
    name: "imidacloprid", title: "Imidacloprid 10 % wettable powder",
    productMass: Cited(300, 150...450, "g ha⁻¹", "recalled label rate, 10 % wettable powder"),
    activeIngredientMass: Cited(30, 15...45, "g ha⁻¹", "recalled label rate"),
    effect: SprayEffect.Parameters(
      hopperEggs: Cited(0.1, 0...0.2, "1", "design choice for broad-spectrum compounds"),
      hoppers: Cited(0.85, 0.6...0.95, "1", "design choice for broad-spectrum compounds"),
      leafFolderEggs: Cited(0, 0...0.1, "1", "design choice: hardly any"),
      leafFolderLarvae: Cited(0.1, 0...0.3, "1", "design choice: hardly any"),
      leafFolderMoths: Cited(0.1, 0...0.3, "1", "design choice: hardly any"),
      borerLarvae: Cited(0.05, 0...0.2, "1", "design choice: hardly any"),
      spiders: Cited(0.5, 0.2...0.8, "1", "design choice between selective and broad-spectrum"),
      mirids: Cited(0.8, 0.5...0.95, "1", "design choice for broad-spectrum compounds"),
      hopperResistance: Cited(0.7, 0.2...1, "1", "design choice: resistance is widespread"),
      residueShare: Cited(0.1, 0.02...0.25, "1", "design choice"),
      halfLife: Cited(6, 4...7, "d", "recalled"),
      washOff: Cited(0.3, 0.1...0.5, "1", "recalled"),
      washingRain: Cited(0.01, 0.005...0.02, "m d⁻¹", "recalled"),
      stimulation: Cited(0.23, 0...0.4, "1", "hoppers +23 % against untreated, Netra et al. 2024, abstract"),
      stimulationTime: Cited(12, 6...20, "d", "design choice")),
    fishLethalConcentration: Cited(211, 80...280, "mg L⁻¹", "recalled: trout 211, carp 280"),
    frogLethalConcentration: Cited(100, 80...130, "mg L⁻¹", "recalled: tadpoles 82 and 129 of two species"),
    crustaceanLethalConcentration: Cited(0.7, 0.5...1, "mg L⁻¹", "recalled: juvenile crayfish"))
}
