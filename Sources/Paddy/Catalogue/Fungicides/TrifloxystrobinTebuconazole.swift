import Numbers

extension Fungicide {
  /// A strobilurin and a triazole: the broadest and dearest of these, and very poisonous to fish.
  public static let trifloxystrobinTebuconazole = Fungicide(
    name: "trifloxystrobin-tebuconazole", title: "Trifloxystrobin-tebuconazole 25-50 %",
    productMass: Cited(225, 150...300, "g ha⁻¹", "recalled label rate, 75 % granules"),
    activeIngredientMass: Cited(169, 112...225, "g ha⁻¹", "recalled label rate, a third of it trifloxystrobin"),
    effect: FungicideEffect.Parameters(
      bacterialBlight: spares(), brownSpot: controls(0.75, "sold against brown spot"),
      leafBlast: controls(0.7, "sold against blast"), sheathBlight: controls(0.75, "sold against sheath blight"),
      halfLife: Cited(14, 10...18, "d", "10–14 d of science notes 3.10, design choice"), washOff: washOff,
      washingRain: washingRain),
    fishLethalConcentration: Cited(
      0.045, 0.015...0.15, "mg L⁻¹", "recalled: trifloxystrobin, trout 0.015, times three for the third of it in the mixture"),
    frogLethalConcentration: Cited(
      0.3, 0.05...1, "mg L⁻¹", "design choice: tadpoles near the least tender fish under strobilurins, recalled"),
    crustaceanLethalConcentration: Cited(
      0.075, 0.025...0.5, "mg L⁻¹", "recalled: trifloxystrobin, water fleas 0.025, times three; taken for crayfish"))
}
