import Numbers

extension Fungicide {
  /// Two triazoles in one, the pass at booting and heading of the region: sheath blight, brown spot, dirty panicle.
  public static let propiconazoleDifenoconazole = Fungicide(
    name: "propiconazole-difenoconazole", title: "Propiconazole-difenoconazole 300 g/L",
    productMass: Cited(300, 225...375, "g ha⁻¹", "recalled label rate, 300 g/L emulsion"),
    activeIngredientMass: Cited(90, 67...112, "g ha⁻¹", "recalled label rate"),
    effect: FungicideEffect.Parameters(
      bacterialBlight: spares(), brownSpot: controls(0.7, "sold against brown spot"),
      leafBlast: Cited(0.3, 0.1...0.5, "1", "design choice: some effect, recalled"),
      sheathBlight: controls(0.7, "sold against sheath blight"),
      halfLife: Cited(12, 8...16, "d", "10–14 d of science notes 3.10, design choice"), washOff: washOff, washingRain: washingRain
    ),
    fishLethalConcentration: Cited(1.1, 0.8...5, "mg L⁻¹", "recalled: difenoconazole, trout 1.1; propiconazole 4.3"),
    crustaceanLethalConcentration: Cited(0.77, 0.5...5, "mg L⁻¹", "recalled: difenoconazole, water fleas; taken for crayfish"))
}
