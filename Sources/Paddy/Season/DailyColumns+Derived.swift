public import Numbers

/// Sums that people look for first, made of the numbers beside them.
extension DailyColumns {
  /// A column and how its number follows from the day's.
  public struct Derived: Sendable {
    public var column: DailyColumn
    public var value: @Sendable (TracedDay<Double>) -> Double
  }

  public static let derived: [Derived] = [
    make("rice_shoot_mass_kg_ha", "kg/ha", "rice above ground, living and dead, dry mass, per planted area", "CWAD") {
      $0.state.rice.shoot
    },
    make("rice_shoot_nitrogen_kg_ha", "kg N/ha", "nitrogen in rice above ground, per planted area", "CNAD") {
      $0.state.rice.shootNitrogen
    },
    make("water_soil_nitrogen_g_n_m2", "g N/m²", "all nitrogen in floodwater and soil, humus included") {
      $0.state.nitrogen.total
    },
    make("organic_nitrogen_g_n_m2", "g N/m²", "nitrogen in humus and fresh organic matter", "NOAD", 10) {
      $0.state.nitrogen.humus + $0.state.nitrogen.freshOrganic
    },
    make("leaching_g_n_m2_d", "g N/m²/d", "nitrogen carried below the pan", "NLCD", 10) { $0.fluxes.nitrogen.leaching },
    make("runoff_g_n_m2_d", "g N/m²/d", "nitrogen carried over the outlet, over and through the bund") {
      $0.fluxes.nitrogen.runoff
    },
    make("white_backed_per_m2", "1/m²", "white-backed planthoppers: nymphs and adults") { $0.state.whiteBacked.hopperDensity },
    make("planthoppers_per_m2", "1/m²", "brown planthoppers: nymphs and adults") { $0.state.planthoppers.hopperDensity },
    make("planthopper_eggs_per_m2", "1/m²", "brown planthoppers: eggs") { $0.state.planthoppers.eggDensity },
    make("borer_larvae_per_m2", "1/m²", "borer larvae") { $0.state.borers.larvaDensity + $0.state.secondBorers.larvaDensity },
    make("borer_moths_per_m2", "1/m²", "borer moths") { $0.state.borers.mothDensity + $0.state.secondBorers.mothDensity },
    make("leaf_folder_larvae_per_m2", "1/m²", "leaf folder larvae") { $0.state.leafFolders.larvaDensity },
    make("leaf_folder_moths_per_m2", "1/m²", "leaf folder moths") { $0.state.leafFolders.mothDensity },
    make("first_animals_g_m2", "g/m²", "first batch of animals: live fresh mass") { $0.state.firstAnimals.liveMass },
    make("second_animals_g_m2", "g/m²", "second batch of animals: live fresh mass") { $0.state.secondAnimals.liveMass },
  ]

  private static func make(
    _ name: String, _ unit: String, _ meaning: String, _ icasa: String? = nil, _ factor: Double = 1,
    _ value: @escaping @Sendable (TracedDay<Double>) -> Double
  ) -> Derived {
    Derived(column: DailyColumn("derived." + name, name, unit, meaning, icasa, factor), value: value)
  }
}
