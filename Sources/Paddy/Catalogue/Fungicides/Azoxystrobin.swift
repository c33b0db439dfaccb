import Numbers

extension Fungicide {
  /// The common strobilurin: sheath blight, brown spot and blast, and poisonous to fish.
  public static let azoxystrobin = Fungicide(
    name: "azoxystrobin", title: "Azoxystrobin 250 g/L suspension",
    productMass: Cited(600, 450...900, "g ha⁻¹", "recalled label rate, 250 g/L suspension"),
    activeIngredientMass: Cited(150, 112...225, "g ha⁻¹", "recalled label rate"),
    effect: FungicideEffect.Parameters(
      bacterialBlight: spares(), brownSpot: controls(0.7, "sold against brown spot"),
      leafBlast: controls(0.65, "sold against blast"), sheathBlight: controls(0.75, "sold against sheath blight"),
      halfLife: Cited(14, 10...18, "d", "10–14 d of science notes 3.10, design choice"), washOff: washOff,
      washingRain: washingRain),
    fishLethalConcentration: Cited(0.47, 0.3...1.6, "mg L⁻¹", "recalled: trout 0.47, bluegill 1.1, carp 1.6"),
    frogLethalConcentration: Cited(0.3, 0.1...1, "mg L⁻¹", "recalled: tadpoles, a few tenths"),
    crustaceanLethalConcentration: Cited(0.26, 0.05...3, "mg L⁻¹", "recalled: water fleas 0.26; taken for crayfish"))
}
