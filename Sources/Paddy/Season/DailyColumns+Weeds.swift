/// Weeds, per gross field.
extension DailyColumns {
  static let weeds: [DailyColumn] = [
    DailyColumn("seeds", "seeds_per_m2", "1/m²", "seeds of weeds in the mud that can still come up"),
    DailyColumn("seedlings", "seedlings_per_m2", "1/m²", "seedlings of weeds"),
    DailyColumn("mass", "g_m2", "g DM/m²", "established weeds above ground, dry mass"),
    DailyColumn("nitrogen", "g_n_m2", "g N/m²", "nitrogen in established weeds"),
    DailyColumn("barrier", "herbicide_barrier", "-", "share of weeds coming up that herbicide in the mud stops"),
  ]

  static let weedFlows: [DailyColumn] = [
    DailyColumn("emerged", "emerged_per_m2_d", "1/m²/d", "weeds come up"),
    DailyColumn("established", "established_per_m2_d", "1/m²/d", "seedlings of weeds grown to established plants"),
    DailyColumn("seedlingsSprayed", "seedlings_sprayed_per_m2_d", "1/m²/d", "seedlings of weeds killed by herbicide"),
    DailyColumn("seedlingsTaken", "seedlings_taken_per_m2_d", "1/m²/d", "seedlings of weeds taken by animals"),
    DailyColumn("recruited", "recruited_g_m2_d", "g DM/m²/d", "mass of newly established weeds"),
    DailyColumn("grown", "grown_g_m2_d", "g DM/m²/d", "growth of established weeds"),
    DailyColumn("sprayed", "sprayed_g_m2_d", "g DM/m²/d", "established weeds killed by herbicide"),
    DailyColumn("taken", "taken_g_m2_d", "g DM/m²/d", "established weeds taken by animals"),
    DailyColumn("uptake", "uptake_g_n_m2_d", "g N/m²/d", "nitrogen that weeds' roots take up"),
    DailyColumn("fromMud", "from_mud_g_n_m2_d", "g N/m²/d", "nitrogen in newly established weeds, from the mud"),
    DailyColumn("dead", "dead_g_n_m2_d", "g N/m²/d", "nitrogen in dead weeds, to the soil's fresh organic matter"),
    DailyColumn("deadCarbon", "dead_g_c_m2_d", "g C/m²/d", "carbon in dead weeds"),
    DailyColumn("lightTaken", "light_taken", "-", "share of the rice's light that weeds take"),
  ]
}
