import Numbers

extension Fungicide {
  /// Against sheath blight alone, longer than validamycin.
  public static let thifluzamide = Fungicide(
    name: "thifluzamide", title: "Thifluzamide 240 g/L suspension",
    productMass: Cited(300, 225...375, "g ha⁻¹", "recalled label rate, 240 g/L suspension"),
    activeIngredientMass: Cited(72, 54...90, "g ha⁻¹", "recalled label rate"),
    effect: FungicideEffect.Parameters(
      bacterialBlight: spares(), brownSpot: spares(), leafBlast: spares(),
      sheathBlight: controls(0.8, "sold against sheath blight, the most lasting of these"),
      halfLife: Cited(14, 10...20, "d", "10–14 d of science notes 3.10, design choice"), washOff: washOff,
      washingRain: washingRain),
    fishLethalConcentration: Cited(1.3, 1...3, "mg L⁻¹", "recalled: bluegill 1.3, carp 2.9"),
    crustaceanLethalConcentration: Cited(1.4, 1...5, "mg L⁻¹", "recalled: water fleas; taken for crayfish"))
}
