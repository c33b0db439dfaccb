/// What the world and the calendar do to the field.
extension DailyColumns {
  static let drivers: [DailyColumn] =
    weather.within("drivers.weather", "")
    + orders.within("drivers.orders", "ordered")
    + furtherSprayOrders.within("drivers.orders", "ordered")
    + animalOrders.within("drivers.orders.first", "ordered_first_animals", "first batch of animals")
    + animalOrders.within("drivers.orders.second", "ordered_second_animals", "second batch of animals")
    + [
      DailyColumn("drivers.planthoppers", "planthoppers_arriving_per_m2_d", "1/m²/d", "adult brown planthoppers flying in"),
      DailyColumn(
        "drivers.whiteBacked", "white_backed_planthoppers_arriving_per_m2_d", "1/m²/d",
        "adult white-backed planthoppers flying in"),
      DailyColumn("drivers.borers", "borers_arriving_per_m2_d", "1/m²/d", "borer moths flying in"),
      DailyColumn(
        "drivers.secondBorers", "second_borers_arriving_per_m2_d", "1/m²/d", "moths of the other kind of borer flying in"),
      DailyColumn("drivers.leafFolders", "leaf_folders_arriving_per_m2_d", "1/m²/d", "leaf folder moths flying in"),
      DailyColumn("drivers.bundStrength", "bund_strength", "-", "wear at which the bund breaches, 0 where that is not drawn"),
      DailyColumn(
        "drivers.inoculum", "disease_inoculum", "-", "inoculum of every disease against the published, 0 where none comes"),
      DailyColumn("drivers.isRunning", "season_running", "-", "1 while the season of this field runs"),
    ]

  private static let weather: [DailyColumn] = [
    DailyColumn("radiation", "radiation_mj_m2_d", "MJ/m²/d", "global radiation", "SRAD"),
    DailyColumn("minimumTemperature", "air_temperature_min_c", "°C", "lowest air temperature", "TMIN"),
    DailyColumn("maximumTemperature", "air_temperature_max_c", "°C", "highest air temperature", "TMAX"),
    DailyColumn("vapourPressure", "vapour_pressure_kpa", "kPa", "early-morning vapour pressure", "VPRSD"),
    DailyColumn("windSpeed", "wind_speed_m_s", "m/s", "mean wind speed at 2 m", "WIND", 86.4),
    DailyColumn("rain", "weather_rain_mm_d", "mm/d", "rain as the weather gives it", "RAIN", scale: 1000),
    DailyColumn("typhoon", "typhoon", "-", "1 on a day with a typhoon"),
    DailyColumn("dayLength", "day_length_h", "h", "astronomical day length"),
    DailyColumn("sunSine", "sun_sine", "-", "sine of latitude times sine of declination"),
    DailyColumn("sunCosine", "sun_cosine", "-", "cosine of latitude times cosine of declination"),
    DailyColumn("sunIntegral", "sun_height_integral_s", "s", "integral of the sine of the sun's height over the day"),
    DailyColumn(
      "sunIntegralWithTransmission", "sun_height_integral_transmitted_s", "s",
      "the same, each moment times 1 + 0.4 of the sine, for air that lets more of a high sun through"),
    DailyColumn(
      "solarConstant", "solar_constant_w_m2", "W/m²", "radiation above the atmosphere, square to the sun, on this date"),
  ]

  private static let orders: [DailyColumn] = [
    DailyColumn("broadcastUrea", "broadcast_urea_g_n_m2", "g N/m²", "urea nitrogen strewn into the water today"),
    DailyColumn("broadcastAmmonium", "broadcast_ammonium_g_n_m2", "g N/m²", "ammonium nitrogen strewn into the water today"),
    DailyColumn("broadcastNitrate", "broadcast_nitrate_g_n_m2", "g N/m²", "nitrate nitrogen strewn into the water today"),
    DailyColumn("incorporatedUrea", "incorporated_urea_g_n_m2", "g N/m²", "urea nitrogen worked into the mud today"),
    DailyColumn("incorporatedAmmonium", "incorporated_ammonium_g_n_m2", "g N/m²", "ammonium nitrogen worked into the mud today"),
    DailyColumn("incorporatedNitrate", "incorporated_nitrate_g_n_m2", "g N/m²", "nitrate nitrogen worked into the mud today"),
    DailyColumn("placedUrea", "placed_urea_g_n_m2", "g N/m²", "urea nitrogen placed in the soil today"),
    DailyColumn("placedAmmonium", "placed_ammonium_g_n_m2", "g N/m²", "ammonium nitrogen placed in the soil today"),
    DailyColumn("placedNitrate", "placed_nitrate_g_n_m2", "g N/m²", "nitrate nitrogen placed in the soil today"),
    DailyColumn("organicFertiliser", "organic_fertiliser_g_n_m2", "g N/m²", "nitrogen in manure and straw that will decay soon"),
    DailyColumn("stableOrganic", "stable_organic_g_n_m2", "g N/m²", "nitrogen in manure and straw that joins the humus"),
    DailyColumn("broadcastPhosphorus", "broadcast_phosphorus_g_p_m2", "g P/m²", "phosphorus strewn into the water today"),
    DailyColumn(
      "incorporatedPhosphorus", "incorporated_phosphorus_g_p_m2", "g P/m²", "phosphorus worked into or placed in the soil today"),
    DailyColumn("quickPhosphorus", "quick_phosphorus_g_p_m2", "g P/m²", "phosphorus in manure and straw that will decay soon"),
    DailyColumn("stablePhosphorus", "stable_phosphorus_g_p_m2", "g P/m²", "phosphorus in manure and straw that joins the humus"),
    DailyColumn(
      "quickMatter", "quick_organic_matter_g_m2", "g DM/m²", "organic matter in manure and straw that ferments in weeks"),
    DailyColumn("slowMatter", "slow_organic_matter_g_m2", "g DM/m²", "organic matter in manure and straw that ferments slowly"),
    DailyColumn("irrigationAmount", "scheduled_irrigation_mm", "mm", "water given by schedule today", scale: 1000),
    DailyColumn("soilAsleep", "soil_not_started", "-", "1 before the day on which the profile's start is dated"),
    DailyColumn(
      "refillBelow", "refill_below_mm", "mm", "water level above the flat below which the farmer irrigates", scale: 1000),
    DailyColumn("refillTo", "refill_to_mm", "mm", "water level above the flat that irrigation fills to", scale: 1000),
    DailyColumn("outletSill", "outlet_sill_mm", "mm", "height of the outlet's sill above the flat", scale: 1000),
    DailyColumn("irrigationAllowed", "irrigation_allowed", "-", "1 where water may be taken"),
    DailyColumn(
      "canalBefore", "canal_level_morning_mm", "mm", "level of the canal above the flat in the morning", scale: 1000),
    DailyColumn("canalAfter", "canal_level_mm", "mm", "level of the canal above the flat at the end of the day", scale: 1000),
    DailyColumn(
      "groundwaterDepth", "groundwater_depth_mm", "mm", "depth of the groundwater below the flat, 0 where there is none",
      scale: 1000),
    DailyColumn("sprayOrdered", "spray", "-", "1 where the calendar orders a spray"),
    DailyColumn("sprayWatched", "spray_watch", "-", "1 where a spray may be made once pests pass the threshold"),
    DailyColumn("herbicide", "herbicide_passes", "-", "passes with herbicide today"),
    DailyColumn("fungicideOrdered", "fungicide", "-", "1 where the calendar orders fungicide"),
    DailyColumn(
      "fungicideWatched", "fungicide_watch", "-", "1 where fungicide may be sprayed once sheath blight passes the threshold"),
    DailyColumn("methaneCounts", "methane_counts", "-", "1 on days that count for methane, planting to harvest"),
    DailyColumn("finalDrainage", "final_drainage", "-", "1 from the drainage before harvest on"),
  ]

  private static let animalOrders: [DailyColumn] = [
    DailyColumn("stocked", "stocked_per_m2", "1/m²", "animals to be put in today"),
    DailyColumn("mass", "stocked_each_g", "g", "fresh mass of each of them"),
    DailyColumn("feed", "feed_g_g_d", "g/g/d", "feed as sold to be given per live mass; 0 to appetite"),
    DailyColumn("isToAppetite", "fed_to_appetite", "-", "1 where they are given as much as they eat"),
    DailyColumn("harvested", "harvested_share", "-", "share to be taken out at the end of the day"),
    DailyColumn("harvestedFrom", "harvested_from_g", "g", "fresh mass from which on they are taken"),
  ]
}
