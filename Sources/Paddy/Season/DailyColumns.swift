internal import Numbers

/// Every number of a day with name, unit and meaning: what `daily/*.csv` holds and `variables.csv` explains.
///
/// The crop is per planted area, everything else per m² of gross field. States are those at the start of the day, fluxes those of the day.
public enum DailyColumns {
  /// As declared, the boxes of a stage as one entry; first the drivers, then state and fluxes.
  public static let registry: [DailyColumn] = drivers + state + fluxes

  /// Where the numbers of `TracedDay.numbers` lie, in their order.
  public static let paths: [String] = names(of: TracedDay<Double>.self)
  /// Where the numbers of `Drivers.numbers` lie, in their order.
  public static let driverPaths: [String] = names(of: Drivers<Double>.self).map { "drivers." + $0 }

  /// The columns of a day's drivers, in the order of `Drivers.numbers`.
  public static let ofDrivers: [DailyColumn] = driverPaths.map(described)
  /// The columns of a day, in the order of `TracedDay.numbers`.
  public static let ofDay: [DailyColumn] = paths.map(described)

  /// The column of a number; nil where no entry describes it.
  public static func column(_ path: String) -> DailyColumn? {
    if let column = byPath[path] { return column }
    guard let dot = path.lastIndex(of: ".") else { return nil }
    return byPath[path[...dot] + "*"]?.box(String(path[path.index(after: dot)...]))
  }

  private static let byPath = Dictionary(registry.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })

  private static func described(_ path: String) -> DailyColumn {
    guard let column = column(path) else { preconditionFailure("no column describes \(path)") }
    return column
  }

  /// Dotted names of a struct of numbers, in memory order.
  private static func names<T: BitwiseCopyable>(of _: T.Type) -> [String] {
    withUnsafeTemporaryAllocation(byteCount: MemoryLayout<T>.size, alignment: MemoryLayout<T>.alignment) { room in
      room.initializeMemory(as: UInt8.self, repeating: 0)
      return FieldNames.of(room.baseAddress!.load(as: T.self))
    }
  }
}

extension TracedDay where V == Double {
  /// Every number of the day, in the order of `DailyColumns.paths`, in the model's units.
  public var numbers: [Double] { Homogeneous.numbers(self, Double.self) }
}

extension Drivers where V == Double {
  /// Every number of the drivers, in the order of `DailyColumns.driverPaths`, in the model's units.
  public var numbers: [Double] { Homogeneous.numbers(self, Double.self) }
}

extension DailyColumns {
  static let state: [DailyColumn] =
    rice.within("state.rice", "rice")
    + [
      DailyColumn("state.hillsLeft", "rice_hills_left", "-", "share of the planted hills still standing"),
      DailyColumn(
        "state.daysInField", "rice_days_in_field_d", "d", "days since transplanting, or since emergence where direct-seeded"),
    ]
    + water.within("state.water", "")
    + bund.within("state.bund", "bund")
    + column.within("state.column", "")
    + nitrogen.within("state.nitrogen", "")
    + [
      DailyColumn("state.algalActivity", "algal_activity", "-", "activity of the algae in the floodwater, 0.1 … 1", "FALG"),
      DailyColumn(
        "state.aquaticFood.dryMass", "aquatic_food_g_m2", "g DM/m²", "algae, plankton and what lives on them, dry mass"),
      DailyColumn("state.insecticideInWater", "insecticide_in_water_g_m2", "g/m²", "active ingredient in the floodwater"),
      DailyColumn("fluxes.insecticide", "insecticide_in_water_g_m3", "g/m³", "concentration of it, after the day's spray"),
      DailyColumn("state.benthos.dryMass", "benthos_g_m2", "g DM/m²", "worms, larvae and small snails of the mud, dry mass"),
    ]
    + oxygen.within("state.oxygen", "")
    + ammonia.within("state.ammonia", "")
    + planthoppers.within("state.planthoppers", "planthopper", "brown planthoppers")
    + planthoppers.within("state.whiteBacked", "white_backed", "white-backed planthoppers")
    + leafFolders.within("state.leafFolders", "leaf_folder")
    + borers.within("state.borers", "borer")
    + borers.within("state.secondBorers", "second_borer", "the other kind of borer")
    + borerInjuries.within("state.borerInjury", "")
    + enemies.within("state.enemies", "")
    + spray.within("state.spray", "spray")
    + furtherInsecticides
    + fungicide
    + [
      DailyColumn(
        "state.hopperburn.days", "hopperburn_days_d", "d",
        "days in a row on which planthoppers took more sap than the rice can bear")
    ]
    + diseases.within("state.diseases", "")
    + weeds.within("state.weeds", "weed")
    + snails.within("state.snails", "snail")
    + [
      DailyColumn("state.submergence.days", "submerged_days_d", "d", "days in a row that the rice has stood wholly under water"),
      DailyColumn(
        "state.submergence.stretched", "submerged_stretch_m", "m", "what rice under water has stretched towards the light"),
      DailyColumn("state.lodging.share", "lodged_share", "-", "share of the rice that storms have laid down"),
    ]
    + animals.within("state.firstAnimals", "first_animals", "first batch of animals")
    + animals.within("state.secondAnimals", "second_animals", "second batch of animals")
    + sizes
    + methane.within("state.methane", "methane")
    + reducedSoil.within("state.reducedSoil", "soil")
    + phosphorus.within("state.phosphorus", "")

  static let fluxes: [DailyColumn] =
    riceRates.within("fluxes.rice", "rice")
    + waterFlows.within("fluxes.water", "")
    + [
      DailyColumn(
        "fluxes.referenceEvapotranspiration", "reference_evapotranspiration_mm_d", "mm/d",
        "reference evapotranspiration (Penman-Monteith)",
        scale: 1000)
    ]
    + bundFlows.within("fluxes", "")
    + nitrogenFlows.within("fluxes.nitrogen", "")
    + organic.within("fluxes", "")
    + aquaticFood.within("fluxes.aquaticFood", "aquatic_food")
    + benthos.within("fluxes.benthos", "benthos")
    + oxygenFlows.within("fluxes.oxygen", "")
    + pestFlows(stages: planthopperStages).within("fluxes.planthoppers", "planthopper", "brown planthoppers")
    + pestFlows(stages: planthopperStages).within("fluxes.whiteBacked", "white_backed", "white-backed planthoppers")
    + pestFlows(stages: leafFolderStages).within("fluxes.leafFolders", "leaf_folder", "leaf folders")
    + pestFlows(stages: borerStages).within("fluxes.borers", "borer", "borers")
    + pestFlows(stages: borerStages).within("fluxes.secondBorers", "second_borer", "the other kind of borer")
    + borerInjury.within("fluxes.borerInjury", "borer")
    + enemyFlows.within("fluxes.enemies", "")
    + [DailyColumn("fluxes.sprays", "sprays_per_d", "1/d", "insecticide sprays made, by calendar or threshold")]
    + productsSprayed
    + fungicideFlows
    + injury.within("fluxes.injury", "pest_injury")
    + diseaseFlows.within("fluxes.diseases", "")
    + diseaseInjury.within("fluxes.illness", "disease")
    + weedFlows.within("fluxes.weeds", "weed")
    + snailFlows.within("fluxes.snails", "snail")
    + animalFluxes.within("fluxes.firstAnimals", "first_animals", "first batch of animals")
    + animalFluxes.within("fluxes.secondAnimals", "second_animals", "second batch of animals")
    + sizeCatch.within("fluxes.firstCatch", "first_animals", "first batch of animals")
    + sizeCatch.within("fluxes.secondCatch", "second_animals", "second batch of animals")
    + gases
    + phosphorusFlows.within("fluxes.phosphorus", "")
    + animalPhosphorus.within("fluxes.phosphorus.first", "first_animals", "first batch of animals")
    + animalPhosphorus.within("fluxes.phosphorus.second", "second_animals", "second batch of animals")
}
