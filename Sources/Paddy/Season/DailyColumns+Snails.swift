/// Golden apple snails, per gross field.
extension DailyColumns {
  static let snails: [DailyColumn] = [
    DailyColumn("juveniles", "juveniles_per_m2", "1/m²", "golden apple snails below 15 mm"),
    DailyColumn("adults", "adults_per_m2", "1/m²", "golden apple snails of 15 mm and more"),
    DailyColumn("riceAge", "rice_age_d", "d", "days since the rice emerged; 0 in a field without snails"),
  ]

  static let snailFlows: [DailyColumn] = [
    DailyColumn("matured", "matured_per_m2_d", "1/m²/d", "snails grown up"),
    DailyColumn("juvenilesEaten", "juveniles_eaten_per_m2_d", "1/m²/d", "juvenile snails eaten by animals"),
    DailyColumn("adultsEaten", "adults_eaten_per_m2_d", "1/m²/d", "adult snails eaten by animals"),
    DailyColumn("juvenilesDead", "juveniles_dead_per_m2_d", "1/m²/d", "juvenile snails dead otherwise"),
    DailyColumn("adultsDead", "adults_dead_per_m2_d", "1/m²/d", "adult snails dead otherwise"),
    DailyColumn("grown", "grown_g_n_m2_d", "g N/m²/d", "nitrogen that growing snails take from the mud"),
    DailyColumn("eaten", "eaten_g_n_m2_d", "g N/m²/d", "nitrogen in snails eaten by animals"),
    DailyColumn("dead", "dead_g_n_m2_d", "g N/m²/d", "nitrogen in dead snails, to the soil's fresh organic matter"),
    DailyColumn("hillLoss", "hills_taken_per_d", "1/d", "share of the hills that snails take"),
  ]
}
