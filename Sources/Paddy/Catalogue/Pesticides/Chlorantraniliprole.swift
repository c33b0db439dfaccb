import Numbers

extension Pesticide {
  /// A diamide against caterpillars, mild to spiders and bugs, very poisonous to crabs and crayfish.
  public static let chlorantraniliprole = Pesticide(
    name: "chlorantraniliprole", title: "Chlorantraniliprole 200 g/L suspension",
    productMass: Cited(150, 100...200, "g ha⁻¹", "recalled label rate, 200 g/L suspension"),
    activeIngredientMass: Cited(30, 20...40, "g ha⁻¹", "recalled label rate"),
    effect: SprayEffect.Parameters(
      hopperEggs: Cited(0, 0...0.05, "1", "design choice: hardly any"),
      hoppers: Cited(0.1, 0...0.3, "1", "design choice: hardly any"),
      leafFolderEggs: Cited(0.3, 0.1...0.6, "1", "design choice"),
      leafFolderLarvae: Cited(0.9, 0.7...0.98, "1", "design choice"),
      leafFolderMoths: Cited(0.4, 0.1...0.7, "1", "design choice"),
      borerLarvae: Cited(
        0.6, 0.3...0.9, "1",
        "design choice for a compound the plant takes up; resistance ratios 11 to 74 in Hunan (Ma et al. 2013–2020, abstract)"),
      spiders: Cited(0.3, 0.05...0.4, "1", "design choice for selective compounds"),
      mirids: Cited(0.3, 0.05...0.5, "1", "design choice for selective compounds"),
      hopperResistance: Cited(1, 0.8...1, "1", "design choice"),
      residueShare: Cited(0.1, 0.02...0.25, "1", "design choice"),
      halfLife: Cited(7, 4...12, "d", "recalled"),
      washOff: Cited(0.3, 0.1...0.5, "1", "recalled"),
      washingRain: Cited(0.01, 0.005...0.02, "m d⁻¹", "recalled"),
      stimulation: Cited(0, 0...0.1, "1", "design choice: hardly any"),
      stimulationTime: Cited(12, 6...20, "d", "design choice")),
    fishLethalConcentration: Cited(14, 10...20, "mg L⁻¹", "recalled: above 13.8 trout, above 15.1 bluegill"),
    crustaceanLethalConcentration: Cited(0.95, 0.1...1, "mg L⁻¹", "recalled: red swamp crayfish"))
}
