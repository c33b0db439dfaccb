/// The crop, per planted area.
extension DailyColumns {
  static let rice: [DailyColumn] =
    [
      DailyColumn(
        "developmentStage", "development_stage", "-", "0 emergence, 0.65 panicle initiation, 1 flowering, 2 maturity (DVS)"),
      DailyColumn("heatUnits", "heat_units_c_d", "°Cd", "heat units since emergence, for development (TS)"),
      DailyColumn("leafHeatUnits", "leaf_heat_units_c_d", "°Cd", "heat units since emergence, for leaf area (TSLV)"),
      DailyColumn("leaves", "leaf_mass_kg_ha", "kg/ha", "green leaves, dry mass (WLVG)", "WLVG"),
      DailyColumn("deadLeaves", "dead_leaf_mass_kg_ha", "kg/ha", "dead leaves, dry mass (WLVD)", "LDAD"),
      DailyColumn("stems", "stem_mass_kg_ha", "kg/ha", "stems without reserves, dry mass (WSTS)", "SSAD"),
      DailyColumn("reserves", "stem_reserve_mass_kg_ha", "kg/ha", "reserves in the stems, dry mass (WSTR)", "RSAD"),
      DailyColumn("panicles", "panicle_mass_kg_ha", "kg/ha", "panicles, grain included, dry mass (WSO)", "PNAD"),
      DailyColumn("roots", "root_mass_kg_ha", "kg/ha", "roots, dry mass (WRT)", "RWAD"),
      DailyColumn("grains", "grain_mass_kg_ha", "kg/ha", "rough grain, dry mass (WRR)", "GWAD"),
      DailyColumn("spikeletNumber", "spikelets_per_ha", "1/ha", "spikelets (NSP)"),
      DailyColumn("grainNumber", "grains_per_ha", "1/ha", "grains (NGR)", "G#AD", 1e-4),
      DailyColumn("leafArea", "leaf_area_index", "m²/m²", "green leaf area (LAI)", "LAID"),
      DailyColumn("rootDepth", "root_depth_m", "m", "depth of the roots (ZRT)", "RDPD"),
      DailyColumn("transplantingHeatUnits", "transplanting_heat_units_c_d", "°Cd", "heat units on transplanting day (TSTR)"),
      DailyColumn(
        "transplantingLeafHeatUnits", "transplanting_leaf_heat_units_c_d", "°Cd",
        "heat units for leaf area on transplanting day (TSLVTR)"),
      DailyColumn("leafNitrogen", "leaf_nitrogen_kg_ha", "kg N/ha", "nitrogen in green leaves (ANLV)", "LGNAD"),
      DailyColumn("stemNitrogen", "stem_nitrogen_kg_ha", "kg N/ha", "nitrogen in stems (ANST)", "SNAD"),
      DailyColumn("panicleNitrogen", "panicle_nitrogen_kg_ha", "kg N/ha", "nitrogen in panicles (ANSO)"),
      DailyColumn("deadLeafNitrogen", "dead_leaf_nitrogen_kg_ha", "kg N/ha", "nitrogen in dead leaves (ANLD)", "LDNAD"),
      DailyColumn("rootNitrogen", "root_nitrogen_kg_ha", "kg N/ha", "nitrogen in roots", "RNAD"),
      DailyColumn(
        "nitrogenAtFlowering", "nitrogen_before_flowering_kg_ha", "kg N/ha",
        "nitrogen that leaves and stems gained before flowering"),
      DailyColumn("leafNitrogenPerArea", "leaf_nitrogen_g_m2_leaf", "g N/m²", "nitrogen per green leaf area (NFLV)"),
      DailyColumn(
        "starvedDeath", "leaf_death_factor_nitrogen", "-", "speed-up of leaf death by want of nitrogen, 1 without (NSLLV)"),
      DailyColumn(
        "starvedGrowth", "leaf_growth_factor_nitrogen", "-", "slow-down of leaf growth by want of nitrogen, 1 without (RNSTRS)"),
      DailyColumn("growthYesterday", "growth_yesterday_kg_ha_d", "kg/ha/d", "growth of the day before (GCR)"),
      DailyColumn(
        "grainGrowthYesterday", "grain_growth_yesterday_kg_ha_d", "kg/ha/d", "growth of the grain on the day before (GGR)"),
      DailyColumn(
        "droughtLossYesterday", "drought_leaf_loss_yesterday_kg_ha_d", "kg/ha/d", "leaves lost to drought the day before (DLDR)"),
      DailyColumn("dayLengthYesterday", "day_length_yesterday_h", "h", "day length of the day before"),
      DailyColumn(
        "sugarYesterday", "sugar_yesterday_kg_ha_d", "kg CH₂O/ha/d", "gross assimilation less maintenance of the day before"),
      DailyColumn("coldDays", "cold_days_d", "d", "days in a row of killing cold (NCOLD)"),
      DailyColumn("alive", "alive", "-", "1 while the crop lives"),
      DailyColumn("droughtLeaves", "drought_onset_leaf_mass_kg_ha", "kg/ha", "green leaves when the present drought began"),
      DailyColumn("droughtLowest", "drought_factor_lowest", "-", "strongest drought factor of leaf death since then, 1 without"),
      DailyColumn("droughtKilled", "drought_leaf_mass_killed_kg_ha", "kg/ha", "leaves that the present drought has killed"),
      DailyColumn("inDrought", "in_drought", "-", "1 while a drought lasts"),
      DailyColumn("leafAreaMemory.count", "leaf_passage_days", "d", "days in passage to leaf area by weight, plus one"),
      DailyColumn("leafAreaMemory.grown", "leaf_area_by_weight", "-", "1 once leaf weight rules the leaf area"),
      DailyColumn(
        "leafAreaMemory.weight", "young_leaf_mass_kg_ha", "kg/ha", "leaf weight last seen while leaf area grew with heat"),
      DailyColumn("leafAreaMemory.area", "young_leaf_area_index", "m²/m²", "leaf area last seen while it grew with heat"),
      DailyColumn("grainMemory.cold", "cold_sum_c_d", "°Cd", "cold below the threshold of spikelet sterility"),
      DailyColumn("grainMemory.heat", "flowering_heat_sum_c_d", "°Cd", "sum of the highest temperatures around flowering"),
      DailyColumn("grainMemory.heatDays", "flowering_days_d", "d", "days in that sum"),
      DailyColumn("grainMemory.fertility", "spikelet_fertility", "-", "share of the spikelets that set a grain, 1 until known"),
      DailyColumn("grainMemory.isSet", "grain_set", "-", "1 once grains are set"),
    ].map(perPlantedArea)

  static let riceRates: [DailyColumn] =
    [
      DailyColumn("heatUnits", "heat_units_gained_c", "°C", "heat units of the day (HU)"),
      DailyColumn("development", "development_per_d", "1/d", "development (DVR)"),
      DailyColumn(
        "assimilation", "assimilation_kg_co2_ha_d", "kg CO₂/ha/d", "gross assimilation (DTGA)", "PHAD", 3.0 / 44),
      DailyColumn(
        "absorbedRadiation", "absorbed_radiation_j_m2_d", "J/m²/d", "active radiation that the canopy absorbs (RAPCDT)"),
      DailyColumn("maintenance", "maintenance_kg_ha_d", "kg CH₂O/ha/d", "maintenance respiration (RMCR)", "MRAD", 0.1),
      DailyColumn("growthCost", "growth_cost_kg_kg", "kg CH₂O/kg", "sugar needed per dry matter grown (CRGCR)"),
      DailyColumn("sap", "sap_sucked_kg_ha_d", "kg CH₂O/ha/d", "assimilate lost to sucking insects"),
      DailyColumn("growth", "growth_kg_ha_d", "kg/ha/d", "growth of the whole crop, roots included (GCR)"),
      DailyColumn("shootShare", "shoot_share", "-", "share of growth that goes to the shoot (FSH)", "PTF"),
      DailyColumn("leafShare", "leaf_share", "-", "share of shoot growth that goes to leaves (FLV)"),
      DailyColumn("stemShare", "stem_share", "-", "share of shoot growth that goes to stems (FST)"),
      DailyColumn("panicleShare", "panicle_share", "-", "share of shoot growth that goes to panicles (FSO)"),
      DailyColumn("leafGrowth", "leaf_growth_kg_ha_d", "kg/ha/d", "growth of leaves (GLV)"),
      DailyColumn("stemGrowth", "stem_growth_kg_ha_d", "kg/ha/d", "growth of stems and their reserves (GST)"),
      DailyColumn("panicleGrowth", "panicle_growth_kg_ha_d", "kg/ha/d", "growth of panicles (GSO)"),
      DailyColumn("grainGrowth", "grain_growth_kg_ha_d", "kg/ha/d", "growth of grain (GGR)"),
      DailyColumn("leafDeath", "leaf_death_kg_ha_d", "kg/ha/d", "leaves that die of age (LLV)"),
      DailyColumn("droughtDeath", "leaf_death_drought_kg_ha_d", "kg/ha/d", "leaves that die of drought (DLDR)"),
      DailyColumn("reserveRelease", "reserve_release_kg_ha_d", "kg/ha/d", "reserves released from the stems (LSTR)"),
      DailyColumn("specificLeafArea", "specific_leaf_area_ha_kg", "ha/kg", "leaf area per leaf mass (SLA)", "SLAD", 1e5),
      DailyColumn("leafAreaGrowth", "leaf_area_growth_per_d", "m²/m²/d", "change of leaf area (GLAI)"),
      DailyColumn("relativeLeafGrowth", "relative_leaf_growth_per_c_d", "1/°Cd", "relative growth of leaf area (RGRL)"),
      DailyColumn("nitrogenUptake", "nitrogen_uptake_kg_ha_d", "kg N/ha/d", "nitrogen taken up by the shoot (NACR)"),
      DailyColumn("rootNitrogenUptake", "root_nitrogen_uptake_kg_ha_d", "kg N/ha/d", "nitrogen taken up into the roots"),
      DailyColumn(
        "panicleTranslocation", "nitrogen_to_panicles_kg_ha_d", "kg N/ha/d", "nitrogen moved to the panicles (NTSO)"),
      DailyColumn("rootTranslocation", "nitrogen_out_of_roots_kg_ha_d", "kg N/ha/d", "nitrogen moved out of the roots (NTRT)"),
      DailyColumn("nitrogenEaten", "nitrogen_eaten_kg_ha_d", "kg N/ha/d", "nitrogen in leaves eaten"),
      DailyColumn("nitrogenOfHillsLost", "nitrogen_of_hills_lost_kg_ha_d", "kg N/ha/d", "nitrogen in hills lost"),
      DailyColumn("nitrogenSucked", "nitrogen_sucked_kg_ha_d", "kg N/ha/d", "nitrogen sucked with the sap"),
      DailyColumn("leavesEaten", "leaves_eaten_kg_ha_d", "kg/ha/d", "leaves eaten or folded away, dry mass", "DLFM"),
      DailyColumn("hillsLost", "hills_lost_kg_ha_d", "kg/ha/d", "hills lost, roots with them, dry mass"),
      DailyColumn("leavesKilled", "leaf_death_disease_kg_ha_d", "kg/ha/d", "leaves killed by disease"),
      DailyColumn("carbonBound", "carbon_bound_kg_ha_d", "kg C/ha/d", "carbon bound from the air, net of all respiration"),
      DailyColumn("carbonOfSap", "carbon_of_sap_kg_ha_d", "kg C/ha/d", "carbon taken as sap"),
      DailyColumn("carbonLeftInSeedbed", "carbon_left_in_seedbed_kg_ha_d", "kg C/ha/d", "carbon of seedlings not transplanted"),
      DailyColumn("carbonEaten", "carbon_eaten_kg_ha_d", "kg C/ha/d", "carbon in leaves eaten"),
      DailyColumn("carbonOfHillsLost", "carbon_of_hills_lost_kg_ha_d", "kg C/ha/d", "carbon in hills lost"),
      DailyColumn("leafNitrogenMost", "leaf_nitrogen_most_kg_kg", "kg N/kg", "most nitrogen that leaves can hold today (NMAXL)"),
    ].map(perPlantedArea)

  private static func perPlantedArea(_ column: DailyColumn) -> DailyColumn {
    guard column.name.hasSuffix("_ha") || column.name.hasSuffix("_ha_d") || column.unit.hasPrefix("m²/m²") else { return column }
    var explained = column
    explained.meaning += ", per planted area"
    return explained
  }
}
