import Numbers

extension Fungicide {
  /// Jinggangmycin, the antibiotic with which China has kept sheath blight down since the 1970s; harmless to what swims.
  public static let validamycin = Fungicide(
    name: "validamycin", title: "Validamycin (jinggangmycin) 5 % solution",
    productMass: Cited(2250, 1500...3000, "g ha⁻¹", "recalled label rate, 5 % solution"),
    activeIngredientMass: Cited(112, 75...150, "g ha⁻¹", "recalled label rate"),
    effect: FungicideEffect.Parameters(
      bacterialBlight: spares(), brownSpot: spares(), leafBlast: spares(),
      sheathBlight: controls(0.65, "sold against sheath blight, field control of 60 to 75 %, recalled"),
      halfLife: Cited(10, 7...14, "d", "10–14 d of science notes 3.10, design choice; the shortest-lived of these"),
      washOff: washOff, washingRain: washingRain),
    fishLethalConcentration: Cited(40, 40...100, "mg L⁻¹", "recalled: above 40 carp"),
    frogLethalConcentration: Cited(100, 40...1000, "mg L⁻¹", "design choice by its class: practically harmless"),
    turtleLethalConcentration: Cited(100, 40...1000, "mg L⁻¹", "design choice by its class: practically harmless"),
    crustaceanLethalConcentration: Cited(40, 40...100, "mg L⁻¹", "recalled: above 40 water fleas; taken for crayfish"))
}
