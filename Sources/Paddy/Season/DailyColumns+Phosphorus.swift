/// Phosphorus, per gross field.
extension DailyColumns {
  static let phosphorus: [DailyColumn] = [
    DailyColumn("floodwater", "floodwater_phosphorus_g_p_m2", "g P/m²", "phosphorus dissolved in the floodwater"),
    DailyColumn("undissolved", "undissolved_phosphorus_g_p_m2", "g P/m²", "fertiliser phosphorus not yet dissolved"),
    DailyColumn("labile", "labile_phosphorus_g_p_m2", "g P/m²", "phosphorus of the puddled layer, dissolved and sorbed"),
    DailyColumn("slow", "slow_phosphorus_g_p_m2", "g P/m²", "phosphorus of the puddled layer that comes back within years"),
    DailyColumn("fresh", "fresh_phosphorus_g_p_m2", "g P/m²", "phosphorus in faeces, uneaten feed, dead algae, quick residues"),
    DailyColumn("humus", "humus_phosphorus_g_p_m2", "g P/m²", "phosphorus in humus"),
    DailyColumn("reduction", "iron_reduction", "-", "how far iron that holds phosphate is reduced, 0 … 1"),
    DailyColumn("crop", "rice_phosphorus_g_p_m2", "g P/m²", "phosphorus in the rice above ground"),
    DailyColumn("aquaticFood", "aquatic_food_phosphorus_g_p_m2", "g P/m²", "phosphorus in algae and what lives on them"),
    DailyColumn("benthos", "benthos_phosphorus_g_p_m2", "g P/m²", "phosphorus in the life of the mud"),
    DailyColumn("first", "first_animals_phosphorus_g_p_m2", "g P/m²", "phosphorus in the first batch of animals"),
    DailyColumn("second", "second_animals_phosphorus_g_p_m2", "g P/m²", "phosphorus in the second batch of animals"),
  ]

  static let phosphorusFlows: [DailyColumn] = [
    DailyColumn("fertiliser", "phosphorus_fertiliser_g_p_m2_d", "g P/m²/d", "phosphorus in fertiliser"),
    DailyColumn("manure", "phosphorus_manure_g_p_m2_d", "g P/m²/d", "phosphorus in manure, straw and other organic materials"),
    DailyColumn("withWater", "phosphorus_with_water_g_p_m2_d", "g P/m²/d", "phosphorus in irrigation and rain"),
    DailyColumn(
      "runoff", "phosphorus_runoff_g_p_m2_d", "g P/m²/d", "dissolved phosphorus over the outlet, over and through the bund"),
    DailyColumn("erosion", "phosphorus_erosion_g_p_m2_d", "g P/m²/d", "phosphorus of stirred-up soil over outlet and bund"),
    DailyColumn("leaching", "phosphorus_leaching_g_p_m2_d", "g P/m²/d", "phosphorus carried below the ploughed layer"),
    DailyColumn("cropUptake", "phosphorus_crop_uptake_g_p_m2_d", "g P/m²/d", "phosphorus taken up by the rice"),
    DailyColumn("aquaticUptake", "phosphorus_aquatic_uptake_g_p_m2_d", "g P/m²/d", "phosphorus taken up by aquatic life"),
    DailyColumn(
      "benthosUptake", "phosphorus_benthos_uptake_g_p_m2_d", "g P/m²/d", "phosphorus from humus to the life of the mud"),
    DailyColumn("fromPlants", "phosphorus_from_plants_g_p_m2_d", "g P/m²/d", "phosphorus of rice left dead in the field"),
    DailyColumn("fromAquaticFood", "phosphorus_from_aquatic_food_g_p_m2_d", "g P/m²/d", "phosphorus of aquatic life that died"),
    DailyColumn("fromBenthos", "phosphorus_from_benthos_g_p_m2_d", "g P/m²/d", "phosphorus of the mud's life that died"),
    DailyColumn("mineralised", "phosphorus_mineralised_g_p_m2_d", "g P/m²/d", "organic phosphorus made soluble"),
    DailyColumn("immobilised", "phosphorus_immobilised_g_p_m2_d", "g P/m²/d", "soluble phosphorus bound in humus"),
    DailyColumn("isShort", "phosphorus_short", "-", "1 where the rice wanted more phosphorus than the soil could give"),
  ]

  static let animalPhosphorus: [DailyColumn] = [
    DailyColumn("stocked", "phosphorus_stocked_g_p_m2_d", "g P/m²/d", "phosphorus in animals put in"),
    DailyColumn("feed", "phosphorus_feed_g_p_m2_d", "g P/m²/d", "phosphorus in feed given"),
    DailyColumn("feedWasted", "phosphorus_feed_wasted_g_p_m2_d", "g P/m²/d", "phosphorus in feed not eaten"),
    DailyColumn("naturalFood", "phosphorus_natural_food_g_p_m2_d", "g P/m²/d", "phosphorus in aquatic food eaten"),
    DailyColumn("prey", "phosphorus_prey_g_p_m2_d", "g P/m²/d", "phosphorus in insects and spiders eaten"),
    DailyColumn("excreted", "phosphorus_excreted_g_p_m2_d", "g P/m²/d", "phosphorus excreted dissolved"),
    DailyColumn("faeces", "phosphorus_faeces_g_p_m2_d", "g P/m²/d", "phosphorus in faeces and what else is excreted"),
    DailyColumn("deadLeft", "phosphorus_dead_left_g_p_m2_d", "g P/m²/d", "phosphorus in dead animals that stay in the field"),
    DailyColumn("deadTaken", "phosphorus_dead_taken_g_p_m2_d", "g P/m²/d", "phosphorus in animals that predators carry off"),
    DailyColumn("escaped", "phosphorus_escaped_g_p_m2_d", "g P/m²/d", "phosphorus in animals swept over the bund"),
    DailyColumn("harvested", "phosphorus_harvested_g_p_m2_d", "g P/m²/d", "phosphorus in animals taken out"),
  ]
}
