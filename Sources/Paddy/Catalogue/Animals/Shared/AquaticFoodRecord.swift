public import Numbers

extension Catalogue {
  /// Natural food in the water of a rice field.
  public static let aquaticFood = AquaticFood.Parameters(
    lightGrowth: Cited(
      1.0, 0.4...1.6, "g DM m-2 d-1",
      "design choice, half of a gross production of 0.6 to 3.3 g O2 m-2 d-1 (Saito & Watanabe 1978)"),
    halfLight: Cited(60, 40...90, "W m-2", "design choice"),
    extinction: Cited(0.5, 0.4...0.6, "1", "recalled, extinction in a rice canopy"),
    detritalGrowth: Cited(0.35, 0.1...0.6, "g DM m-2 d-1", "design choice, set to unfed carp of 150 to 500 kg/ha"),
    detritalShare: Cited(0.02, 0.01...0.04, "d-1", "design choice"),
    fixation: Cited(0.045, 0.03...0.06, "g N m-2 d-1", "recalled, 5 to 30 kg N/ha in a season"),
    mortality: Cited(0.05, 0.03...0.10, "d-1", "design choice"),
    mortalityWarming: Cited(1.07, 1.05...1.09, "1 per °C", "recalled, Q10 about 2"),
    dryMortality: Cited(0.3, 0.1...0.6, "d-1", "design choice"),
    crowding: Cited(20, 10...40, "g DM m-2", "design choice"),
    nitrogenShare: Cited(0.09, 0.06...0.10, "g N g-1 DM", "recalled, natural prey 9 to 10 %"))
}
