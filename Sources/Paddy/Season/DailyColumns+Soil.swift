/// Water, nitrogen and gases, per gross field.
extension DailyColumns {
  static let bund: [DailyColumn] = [
    DailyColumn("wear", "wear", "-", "wear by water that ran over the bund since it was last whole"),
    DailyColumn("isBroken", "broken", "-", "1 while the bund is breached"),
    DailyColumn("brokenDays", "broken_days_d", "d", "days for which the bund has been breached"),
  ]

  static let bundFlows: [DailyColumn] = [
    DailyColumn("bundBreached", "bund_breached", "-", "1 on a day on which the bund breaches"),
    DailyColumn("bundMended", "bund_mended", "-", "1 on a day on which a breach is closed"),
  ]

  static let water: [DailyColumn] = [
    DailyColumn(
      "floodwater", "floodwater_mm", "mm", "free water on the flat and in the trench, over the gross field", scale: 1000),
    DailyColumn(
      "soilWater", "soil_water_mm", "mm",
      "water of the root zone above the wilting point, over the gross field; in a soil with a profile all of its water",
      scale: 1000),
    DailyColumn("cracks", "soil_cracks", "-", "how far cracks are open, 0 … 1"),
    DailyColumn("dryDays", "days_since_pond_and_gift_d", "d", "days without water on the soil since the last gift of water"),
    DailyColumn("wettedShare", "wetted_share", "-", "share of the soil's surface that was wetted last"),
  ]

  static let column: [DailyColumn] = [
    DailyColumn("ponded", "profile_ponded_mm", "mm", "water standing on a soil with a profile", scale: 1000),
    DailyColumn("content.*", "profile_*_water", "m³/m³", "water in layer * of 10 of the profile"),
    DailyColumn("saturation.*", "profile_*_saturation", "m³/m³", "water that layer * of 10 of the profile can hold"),
    DailyColumn("cracked", "profile_cracked", "-", "1 once the plough sole of a profile has cracked"),
    DailyColumn(
      "daysSincePonding", "profile_days_since_ponding_d", "d", "days a soil with a profile has had no standing water, from 1"),
  ]

  static let waterFlows: [DailyColumn] = [
    DailyColumn("rain", "rain_mm_d", "mm/d", "rain on the field, before interception", scale: 1000),
    DailyColumn("interception", "interception_mm_d", "mm/d", "rain that dries on the leaves", scale: 1000),
    DailyColumn("irrigation", "irrigation_mm_d", "mm/d", "water taken from the canal", "IRRD", scale: 1000),
    DailyColumn("evaporation", "evaporation_mm_d", "mm/d", "evaporation from floodwater, trench and bare soil", scale: 1000),
    DailyColumn("transpiration", "transpiration_mm_d", "mm/d", "transpiration of the rice", "EPAD", scale: 1000),
    DailyColumn("percolation", "percolation_mm_d", "mm/d", "water through the pan", scale: 1000),
    DailyColumn("trenchPercolation", "trench_percolation_mm_d", "mm/d", "water through the floor of the trench", scale: 1000),
    DailyColumn("seepage", "seepage_mm_d", "mm/d", "water through the bund", scale: 1000),
    DailyColumn("drainage", "outlet_drainage_mm_d", "mm/d", "water over the outlet", scale: 1000),
    DailyColumn("spill", "bund_spill_mm_d", "mm/d", "water over the bund", "FROD", scale: 1000),
    DailyColumn("infiltration", "infiltration_mm_d", "mm/d", "floodwater into the soil", "INFD", scale: 1000),
    DailyColumn("relativeTranspiration", "relative_transpiration", "-", "transpiration over that without stress, 0 … 1"),
    DailyColumn("hoursOverBund", "hours_over_bund_h", "h", "hours with water over the bund"),
    DailyColumn("depthOverBund", "depth_over_bund_mm", "mm", "greatest depth over the bund", scale: 1000),
    DailyColumn("meanFloodwater", "floodwater_mean_mm", "mm", "mean of the day's floodwater, irrigation included", scale: 1000),
    DailyColumn("endFloodwater", "floodwater_end_mm", "mm", "floodwater at the end of the day", scale: 1000),
    DailyColumn("wetShare", "wet_share", "-", "share of the gross field under free water"),
    DailyColumn(
      "level", "water_level_mm", "mm", "water level at the end of the day above the flat, below it where negative", scale: 1000),
    DailyColumn(
      "adjustment", "soil_water_adjustment_mm_d", "mm/d", "what keeps layers of a profile between air-dry and saturated",
      scale: 1000),
    DailyColumn("canalInflow", "canal_inflow_mm_d", "mm/d", "water from the canal through the outlet", scale: 1000),
    DailyColumn("capillaryRise", "capillary_rise_mm_d", "mm/d", "water that rises from the groundwater", scale: 1000),
  ]

  static let nitrogen: [DailyColumn] = [
    DailyColumn("floodwaterUrea", "floodwater_urea_g_n_m2", "g N/m²", "urea in the floodwater", "FLUR", 10),
    DailyColumn(
      "floodwaterAmmonium", "floodwater_ammonium_g_n_m2", "g N/m²", "ammonium and ammonia in the floodwater", "FL4N", 10),
    DailyColumn("floodwaterNitrate", "floodwater_nitrate_g_n_m2", "g N/m²", "nitrate in the floodwater"),
    DailyColumn("skinAmmonium", "skin_ammonium_g_n_m2", "g N/m²", "ammonium in the oxidised skin of the soil"),
    DailyColumn("skinNitrate", "skin_nitrate_g_n_m2", "g N/m²", "nitrate in the oxidised skin of the soil"),
    DailyColumn("reducedUrea", "reduced_urea_g_n_m2", "g N/m²", "urea in the reduced puddled layer"),
    DailyColumn(
      "reducedAmmonium", "reduced_ammonium_g_n_m2", "g N/m²", "ammonium in the reduced puddled layer, adsorbed included"),
    DailyColumn("reducedNitrate", "reduced_nitrate_g_n_m2", "g N/m²", "nitrate in the reduced puddled layer"),
    DailyColumn(
      "freshOrganic", "fresh_organic_g_n_m2", "g N/m²", "nitrogen in faeces, uneaten feed, dead algae and quick residues"),
    DailyColumn("humus", "humus_g_n_m2", "g N/m²", "nitrogen in humus"),
    DailyColumn(
      "subsoil.ammonium.*", "subsoil_*_ammonium_g_n_m2", "g N/m²", "ammonium in layer * of 7 below the ploughed one"),
    DailyColumn("subsoil.nitrate.*", "subsoil_*_nitrate_g_n_m2", "g N/m²", "nitrate in layer * of 7 below the ploughed one"),
    DailyColumn("subsoil.humus", "subsoil_humus_g_n_m2", "g N/m²", "nitrogen in humus below the ploughed layer"),
    DailyColumn(
      "recovered", "recovered_fertiliser_g_n_m2", "g N/m²", "plain account: fertiliser recovered and not yet taken up"),
    DailyColumn("offered", "nitrogen_offered_g_n_m2_d", "g N/m²/d", "plain account: what the soil offers today"),
  ]

  static let nitrogenFlows: [DailyColumn] = [
    DailyColumn("additions", "nitrogen_added_g_n_m2_d", "g N/m²/d", "nitrogen brought to water and soil from all sources"),
    DailyColumn("fixation", "nitrogen_fixed_g_n_m2_d", "g N/m²/d", "of it, fixed from the air"),
    DailyColumn("fertiliser", "fertiliser_g_n_m2_d", "g N/m²/d", "of it, fertiliser"),
    DailyColumn("manure", "manure_g_n_m2_d", "g N/m²/d", "of it, manure, straw and other organic materials"),
    DailyColumn("indigenous", "indigenous_g_n_m2_d", "g N/m²/d", "of it, given by the soil of the plain account"),
    DailyColumn("cropUptake", "crop_uptake_g_n_m2_d", "g N/m²/d", "taken up by the rice, roots included", "RNUA", 10),
    DailyColumn("aquaticUptake", "aquatic_uptake_g_n_m2_d", "g N/m²/d", "taken up by aquatic life"),
    DailyColumn("weedUptake", "weed_uptake_total_g_n_m2_d", "g N/m²/d", "taken up by weeds, seedlings included"),
    DailyColumn("ammoniaLoss", "ammonia_loss_g_n_m2_d", "g N/m²/d", "ammonia from the floodwater to the air", "AMLS", 10),
    DailyColumn("denitrification", "denitrification_g_n_m2_d", "g N/m²/d", "nitrogen lost as N₂ and N₂O"),
    DailyColumn("leachedUrea", "leached_urea_g_n_m2_d", "g N/m²/d", "urea carried below the pan"),
    DailyColumn("leachedAmmonium", "leached_ammonium_g_n_m2_d", "g N/m²/d", "ammonium carried below the pan"),
    DailyColumn("leachedNitrate", "leached_nitrate_g_n_m2_d", "g N/m²/d", "nitrate carried below the pan"),
    DailyColumn(
      "unrecovered", "unrecovered_g_n_m2_d", "g N/m²/d", "fertiliser that the plain account does not count as recovered"),
    DailyColumn("runoffUrea", "runoff_urea_g_n_m2_d", "g N/m²/d", "urea carried over the outlet, over and through the bund"),
    DailyColumn(
      "runoffAmmonium", "runoff_ammonium_g_n_m2_d", "g N/m²/d", "ammonium carried over the outlet, over and through the bund"),
    DailyColumn(
      "runoffNitrate", "runoff_nitrate_g_n_m2_d", "g N/m²/d", "nitrate carried over the outlet, over and through the bund"),
    DailyColumn("hydrolysis", "urea_hydrolysis_g_n_m2_d", "g N/m²/d", "urea to ammonium, in water and soil"),
    DailyColumn("nitrification", "nitrification_g_n_m2_d", "g N/m²/d", "ammonium to nitrate, in water and soil"),
    DailyColumn(
      "floodwaterNitrification", "floodwater_nitrification_g_n_m2_d", "g N/m²/d", "of it, in the floodwater"),
    DailyColumn("mineralisation", "mineralisation_g_n_m2_d", "g N/m²/d", "humus to ammonium"),
    DailyColumn("release", "fresh_organic_release_g_n_m2_d", "g N/m²/d", "fresh organic matter to ammonium"),
    DailyColumn("immobilisation", "immobilisation_g_n_m2_d", "g N/m²/d", "ammonium bound in humus"),
    DailyColumn("humification", "humification_g_n_m2_d", "g N/m²/d", "fresh organic matter to humus"),
    DailyColumn(
      "intoSoil", "nitrogen_into_soil_g_n_m2_d", "g N/m²/d",
      "floodwater to soil by diffusion, infiltration and drying up; upwards negative"),
    DailyColumn("highestAcidity", "floodwater_ph_max", "-", "highest pH of the floodwater", "FLPH"),
    DailyColumn("highestAmmonia", "floodwater_ammonia_max_g_n_m3", "g N/m³", "highest un-ionised ammonia in the floodwater"),
  ]

  static let organic: [DailyColumn] = [
    DailyColumn(
      "organicFromPlants", "organic_from_plants_g_n_m2_d", "g N/m²/d", "dead plants and leaf droppings to fresh organic matter"),
    DailyColumn(
      "organicFromAnimals", "organic_from_animals_g_n_m2_d", "g N/m²/d",
      "faeces, wasted feed and dead animals to fresh organic matter"),
    DailyColumn(
      "organicFromAquaticFood", "organic_from_aquatic_food_g_n_m2_d", "g N/m²/d", "dead aquatic life to fresh organic matter"),
  ]

  static let aquaticFood: [DailyColumn] = [
    DailyColumn("growth", "growth_g_m2_d", "g DM/m²/d", "growth of algae and what lives on them"),
    DailyColumn("ammonium", "from_ammonium_g_n_m2_d", "g N/m²/d", "nitrogen of that growth from the floodwater's ammonium"),
    DailyColumn("nitrate", "from_nitrate_g_n_m2_d", "g N/m²/d", "nitrogen of that growth from the floodwater's nitrate"),
    DailyColumn("organic", "from_organic_g_n_m2_d", "g N/m²/d", "nitrogen of that growth from the soil's fresh organic matter"),
    DailyColumn("fixed", "fixed_g_n_m2_d", "g N/m²/d", "nitrogen of that growth fixed from the air"),
    DailyColumn("eaten", "eaten_g_n_m2_d", "g N/m²/d", "nitrogen of aquatic life eaten by animals"),
    DailyColumn("dead", "dead_g_n_m2_d", "g N/m²/d", "nitrogen of aquatic life that died"),
  ]

  static let benthos: [DailyColumn] = [
    DailyColumn("grown", "grown_g_n_m2_d", "g N/m²/d", "nitrogen of the mud's life from humus"),
    DailyColumn("eaten", "eaten_g_n_m2_d", "g N/m²/d", "nitrogen of the mud's life eaten by animals"),
    DailyColumn("dead", "dead_g_n_m2_d", "g N/m²/d", "nitrogen of the mud's life that died on drained ground, to humus"),
  ]

  static let methane: [DailyColumn] = [
    DailyColumn("days", "days_d", "d", "days that have counted for methane so far"),
    DailyColumn("dryDays", "dry_days_d", "d", "days in a row without water on the flat"),
    DailyColumn("drainages", "drainages", "-", "drainages of the water regime so far"),
    DailyColumn("emitted", "paced_g_m2", "g CH₄/m²", "methane by the IPCC tier given to the days so far"),
  ]

  static let reducedSoil: [DailyColumn] = [
    DailyColumn("redox", "redox_mv", "mV", "redox potential of the puddled layer"),
    DailyColumn("moisture", "moisture", "m³/m³", "water of the soil as the decay of its organic matter feels it"),
    DailyColumn("quick", "quick_matter_g_m2", "g DM/m²", "organic matter that ferments within weeks, per area of flat"),
    DailyColumn("slow", "slow_matter_g_m2", "g DM/m²", "organic matter that ferments slowly, per area of flat"),
  ]

  static let gases: [DailyColumn] = [
    DailyColumn(
      "fluxes.nitrousOxide", "nitrous_oxide_g_n_m2_d", "g N/m²/d",
      "nitrogen in nitrous oxide from the field, a part of denitrification",
      "N2OED", 10_000),
    DailyColumn("fluxes.methane", "methane_g_m2_d", "g CH₄/m²/d", "methane emitted", "CH4ED", 10_000),
    DailyColumn("fluxes.methaneByTier", "methane_tier_g_m2_d", "g CH₄/m²/d", "methane by the IPCC tier, for comparison"),
    DailyColumn("fluxes.methaneFlows.made", "methane_made_g_m2_d", "g CH₄/m²/d", "methane made in the soil, per area of flat"),
    DailyColumn(
      "fluxes.methaneFlows.throughRice", "methane_through_rice_g_m2_d", "g CH₄/m²/d",
      "methane that leaves through the rice, per area of flat, animals not counted"),
    DailyColumn(
      "fluxes.methaneFlows.bubbles", "methane_bubbles_g_m2_d", "g CH₄/m²/d",
      "methane that leaves in bubbles, per area of flat, animals not counted"),
    DailyColumn("fluxes.meanOxygen", "floodwater_oxygen_g_m3", "g O₂/m³", "mean oxygen of the floodwater, 0 where none stands"),
    DailyColumn(
      "fluxes.meanOxygenWithoutAnimals", "floodwater_oxygen_without_animals_g_m3", "g O₂/m³",
      "the same as it would be without animals today"),
  ]
}
