import Numbers

extension Pesticide {
  /// Stops planthoppers from feeding, slowly, and spares their enemies.
  public static let pymetrozine = Pesticide(
    name: "pymetrozine", title: "Pymetrozine 50 % water-dispersible granules",
    productMass: Cited(300, 240...360, "g ha⁻¹", "recalled label rate, 50 % granules"),
    activeIngredientMass: Cited(150, 120...180, "g ha⁻¹", "recalled label rate"),
    effect: SprayEffect.Parameters(
      hopperEggs: Cited(0.1, 0...0.2, "1", "design choice"),
      hoppers: Cited(0.85, 0.6...0.95, "1", "design choice"),
      leafFolderEggs: Cited(0, 0...0.05, "1", "design choice: hardly any"),
      leafFolderLarvae: Cited(0, 0...0.1, "1", "design choice: hardly any"),
      leafFolderMoths: Cited(0, 0...0.1, "1", "design choice: hardly any"),
      borerLarvae: Cited(0, 0...0.05, "1", "design choice: hardly any"),
      spiders: Cited(0.3, 0.05...0.4, "1", "design choice for selective compounds"),
      mirids: Cited(0.3, 0.05...0.5, "1", "design choice for selective compounds"),
      hopperResistance: Cited(1, 0.6...1, "1", "design choice"),
      residueShare: Cited(0.1, 0.02...0.25, "1", "design choice"),
      halfLife: Cited(7, 4...10, "d", "recalled"),
      washOff: Cited(0.3, 0.1...0.5, "1", "recalled"),
      washingRain: Cited(0.01, 0.005...0.02, "m d⁻¹", "recalled"),
      stimulation: Cited(0, 0...0.1, "1", "design choice: hardly any"),
      stimulationTime: Cited(12, 6...20, "d", "design choice")),
    fishLethalConcentration: Cited(100, 100...150, "mg L⁻¹", "recalled: above 100 trout and carp"))
}
