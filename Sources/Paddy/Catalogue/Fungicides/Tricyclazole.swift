import Numbers

extension Fungicide {
  /// Keeps the blast fungus out of the leaf and does nothing else.
  public static let tricyclazole = Fungicide(
    name: "tricyclazole", title: "Tricyclazole 75 % wettable powder",
    productMass: Cited(375, 300...450, "g ha⁻¹", "recalled label rate, 75 % wettable powder"),
    activeIngredientMass: Cited(280, 225...340, "g ha⁻¹", "recalled label rate"),
    effect: FungicideEffect.Parameters(
      bacterialBlight: spares(), brownSpot: spares(0.1),
      leafBlast: controls(0.75, "sold against blast"), sheathBlight: spares(),
      halfLife: Cited(14, 10...20, "d", "10–14 d of science notes 3.10, design choice; systemic and lasting"),
      washOff: washOff, washingRain: washingRain),
    fishLethalConcentration: Cited(7.3, 5...16, "mg L⁻¹", "recalled: trout 7.3, bluegill 16"),
    crustaceanLethalConcentration: Cited(20, 10...50, "mg L⁻¹", "recalled: water fleas; taken for crayfish"))
}
