/// Oxygen and ammonia of the floodwater, per gross field.
extension DailyColumns {
  static let oxygen: [DailyColumn] = [
    DailyColumn("flat", "oxygen_flat_g_m2", "g O₂/m²", "oxygen in the water on the flat, at midnight"),
    DailyColumn("trench", "oxygen_trench_g_m2", "g O₂/m²", "oxygen in the water of the trench, at midnight"),
    DailyColumn("waste", "rotting_waste_g_m2", "g DM/m²", "uneaten feed and faeces that still rot in the water"),
    DailyColumn(
      "first.appetite", "first_animals_oxygen_appetite", "-",
      "first batch of animals: appetite that yesterday's oxygen left, 0 … 1"),
    DailyColumn(
      "first.suffocation", "first_animals_suffocation_h", "h",
      "first batch of animals: hours without oxygen that kill as many as yesterday's lack of it"),
    DailyColumn(
      "second.appetite", "second_animals_oxygen_appetite", "-",
      "second batch of animals: appetite that yesterday's oxygen left, 0 … 1"),
    DailyColumn(
      "second.suffocation", "second_animals_suffocation_h", "h",
      "second batch of animals: hours without oxygen that kill as many as yesterday's lack of it"),
  ]

  static let ammonia: [DailyColumn] = [
    DailyColumn(
      "flat", "ammonia_flat_max_g_n_m3", "g N/m³",
      "highest un-ionised ammonia in the water on the flat yesterday, 0 without water"),
    DailyColumn(
      "trench", "ammonia_trench_max_g_n_m3", "g N/m³",
      "highest un-ionised ammonia in the water of the trench yesterday, 0 without water"),
  ]

  static let oxygenFlows: [DailyColumn] = [
    DailyColumn("photosynthesis", "oxygen_from_algae_g_m2_d", "g O₂/m²/d", "oxygen that algae set free in the water"),
    DailyColumn("reaeration", "oxygen_from_air_g_m2_d", "g O₂/m²/d", "oxygen from the air; to the air where negative"),
    DailyColumn("withWater", "oxygen_with_water_g_m2_d", "g O₂/m²/d", "oxygen that water brought, less what water took along"),
    DailyColumn("algae", "oxygen_to_algae_g_m2_d", "g O₂/m²/d", "oxygen breathed by algae and what lives on them"),
    DailyColumn("sediment", "oxygen_to_mud_g_m2_d", "g O₂/m²/d", "oxygen taken by the mud"),
    DailyColumn("firstAnimals", "oxygen_to_first_animals_g_m2_d", "g O₂/m²/d", "oxygen breathed by the first batch of animals"),
    DailyColumn(
      "secondAnimals", "oxygen_to_second_animals_g_m2_d", "g O₂/m²/d", "oxygen breathed by the second batch of animals"),
    DailyColumn("waste", "oxygen_to_waste_g_m2_d", "g O₂/m²/d", "oxygen taken by rotting feed and faeces"),
    DailyColumn(
      "nitrification", "oxygen_to_nitrification_g_m2_d", "g O₂/m²/d", "oxygen taken by ammonium that nitrifies in the water"),
    DailyColumn("flatLowest", "oxygen_flat_min_g_m3", "g O₂/m³", "lowest oxygen on the flat, at dawn as a rule; 0 without water"),
    DailyColumn("flatMean", "oxygen_flat_mean_g_m3", "g O₂/m³", "mean oxygen on the flat; 0 without water"),
    DailyColumn("flatHighest", "oxygen_flat_max_g_m3", "g O₂/m³", "highest oxygen on the flat; 0 without water"),
    DailyColumn("trenchLowest", "oxygen_trench_min_g_m3", "g O₂/m³", "lowest oxygen in the trench; 0 without water"),
    DailyColumn("trenchMean", "oxygen_trench_mean_g_m3", "g O₂/m³", "mean oxygen in the trench; 0 without water"),
    DailyColumn("trenchHighest", "oxygen_trench_max_g_m3", "g O₂/m³", "highest oxygen in the trench; 0 without water"),
    DailyColumn(
      "flatSwing", "oxygen_flat_swing_g_m3", "g O₂/m³", "day and night of oxygen on the flat, without the trend of the weather"),
    DailyColumn(
      "trenchSwing", "oxygen_trench_swing_g_m3", "g O₂/m³",
      "day and night of oxygen in the trench, without the trend of the weather"),
  ]
}
