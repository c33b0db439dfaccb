import Numbers

extension Pesticide {
  /// A pyrethroid that kills spiders and mirid bugs, makes planthoppers lay more and kills fish in traces: never in co-culture.
  public static let deltamethrin = Pesticide(
    name: "deltamethrin", title: "Deltamethrin 25 g/L emulsion",
    productMass: Cited(450, 300...600, "g ha⁻¹", "recalled label rate, 25 g/L emulsion"),
    activeIngredientMass: Cited(11, 7.5...15, "g ha⁻¹", "recalled label rate"),
    effect: SprayEffect.Parameters(
      hopperEggs: Cited(0.1, 0...0.2, "1", "design choice for broad-spectrum compounds"),
      hoppers: Cited(0.85, 0.4...0.95, "1", "design choice for broad-spectrum compounds"),
      leafFolderEggs: Cited(0.2, 0...0.4, "1", "design choice"),
      leafFolderLarvae: Cited(0.8, 0.6...0.95, "1", "design choice"),
      leafFolderMoths: Cited(0.8, 0.5...0.95, "1", "design choice"),
      borerLarvae: Cited(0.2, 0...0.4, "1", "design choice: it stays on the surface"),
      spiders: Cited(0.9, 0.7...0.98, "1", "design choice for broad-spectrum compounds"),
      mirids: Cited(0.8, 0.6...0.95, "1", "design choice for broad-spectrum compounds"),
      hopperResistance: Cited(1, 0.5...1, "1", "design choice"),
      residueShare: Cited(0.1, 0.02...0.25, "1", "design choice"),
      halfLife: Cited(5, 4...7, "d", "recalled"),
      washOff: Cited(0.3, 0.1...0.5, "1", "recalled"),
      washingRain: Cited(0.01, 0.005...0.02, "m d⁻¹", "recalled"),
      stimulation: Cited(0.45, 0.2...0.6, "1", "hoppers +44.7 % against untreated, Netra et al. 2024, abstract"),
      stimulationTime: Cited(12, 6...20, "d", "design choice")),
    fishLethalConcentration: Cited(0.001, 0.0003...0.01, "mg L⁻¹", "recalled: trout, carp"),
    frogLethalConcentration: Cited(0.01, 0.002...0.05, "mg L⁻¹", "recalled: tadpoles"),
    crustaceanLethalConcentration: Cited(0.0002, 2e-05...0.001, "mg L⁻¹", "recalled: crayfish"))
}
