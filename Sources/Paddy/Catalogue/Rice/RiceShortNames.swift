/// What the numbers of a rice cultivar are called in ORYZA, and what they mean.
public struct RiceShortName: Sendable {
  /// Of `RiceParameters`, or `drought.` and one of `RiceDroughtParameters`.
  public var field: String
  /// As ORYZA's crop files write it; nil where there is none.
  public var shortName: String?
  public var meaning: String
  /// What a table runs over.
  public var axis: String
}

extension Catalogue {
  /// A row for every number of a cultivar, in its order.
  public static let riceShortNames: [RiceShortName] = [
    row("developmentBase", "TBD", "base temperature for development"),
    row("developmentOptimum", "TOD", "optimum temperature for development"),
    row("developmentMaximum", "TMD", "highest temperature for development"),
    row("leafBase", "TBLV", "base temperature for the growth of young leaf area"),
    row("juvenileRate", "DVRJ", "development rate in the juvenile phase"),
    row("photoperiodRate", "DVRI", "development rate in the photoperiod-sensitive phase"),
    row("panicleRate", "DVRP", "development rate while the panicle forms"),
    row("fillingRate", "DVRR", "development rate while the grain fills"),
    row("optimumPhotoperiod", "MOPP", "longest photoperiod that does not delay development"),
    row("photoperiodSensitivity", "PPSE", "sensitivity to photoperiod"),
    row("developmentShock", "SHCKD", "transplanting shock of development"),
    row("leafShock", "SHCKL", "transplanting shock of leaf area"),
    row("lethalCold", "COLDMIN", "mean temperature under which cold counts towards death"),
    row("lethalColdDays", "COLDEAD", "days in a row under that temperature that the crop survives"),
    row("leafGrowthRate", "RGRLMX", "highest relative growth rate of young leaf area"),
    row("leafGrowthRateStarved", "RGRLMN", "the same under full shortage of nitrogen"),
    row("leafAreaFloor", "ASLA", "specific leaf area: the level of old leaves"),
    row("leafAreaSpan", "BSLA", "specific leaf area: what young leaves have on top"),
    row("leafAreaSlope", "CSLA", "specific leaf area: how fast that is lost with development stage"),
    row("leafAreaStage", "DSLA", "specific leaf area: the stage from which it is lost"),
    row("leafAreaMaximum", "SLAMAX", "specific leaf area: the most"),
    row("usesLeafAreaTable", nil, "1 where specific leaf area follows the table, 0 where it follows the curve"),
    row("leafAreaTable", "SLATB", "specific leaf area"),
    row("stemAreaTable", "SSGATB", "specific area of green stems"),
    row("activeRadiation", "FRPAR", "share of global radiation that is photosynthetically active"),
    row("scattering", "SCP", "share of light that leaves scatter"),
    row("carbonDioxide", "CO2", "carbon dioxide in the air"),
    row("referenceCarbonDioxide", "CO2REF", "carbon dioxide to which photosynthesis refers"),
    row("diffuseExtinction", "KDFTB", "extinction of diffuse light"),
    row("nitrogenExtinction", "KNFTB", "extinction of leaf nitrogen with depth in the canopy"),
    row("lightEfficiency", "EFFTB", "initial light-use efficiency", over: "daytime temperature, °C"),
    row("temperatureFactor", "REDFTT", "factor of photosynthetic capacity", over: "daytime temperature, °C"),
    row("leafNitrogenTable", "NFLVTB", "leaf nitrogen where nitrogen is not followed"),
    row("usesLeafNitrogenTable", nil, "1 where leaf nitrogen follows the table, 0 where it is computed"),
    row("seedlingLeafNitrogen", "NFLVI", "leaf nitrogen of seedlings"),
    row("leafMaintenance", "MAINLV", "maintenance of leaves at the reference temperature"),
    row("stemMaintenance", "MAINST", "maintenance of stems"),
    row("panicleMaintenance", "MAINSO", "maintenance of panicles"),
    row("rootMaintenance", "MAINRT", "maintenance of roots"),
    row("maintenanceTemperature", "TREF", "reference temperature of maintenance"),
    row("maintenanceQ10", "Q10", "factor of maintenance for 10 °C more"),
    row("leafCost", "CRGLV", "carbohydrate spent on leaf dry matter"),
    row("stemCost", "CRGST", "carbohydrate spent on stem dry matter"),
    row("panicleCost", "CRGSO", "carbohydrate spent on panicle dry matter"),
    row("rootCost", "CRGRT", "carbohydrate spent on root dry matter"),
    row("reserveCost", "CRGSTR", "carbohydrate spent on stem reserves"),
    row("reserveShare", "FSTR", "share of stem growth stored as reserves"),
    row("reserveRecovery", "LRSTR", "share of released reserves that growth recovers"),
    row("reserveDays", "TCLSTR", "time in which reserves are released after flowering"),
    row("shootShare", "FSHTB", "share of growth that goes to the shoot"),
    row("leafShare", "FLVTB", "share of the shoot's growth that goes to leaves"),
    row("stemShare", "FSTTB", "share of the shoot's growth that goes to stems"),
    row("panicleShare", "FSOTB", "share of the shoot's growth that goes to panicles"),
    row("leafDeath", "DRLVT", "share of leaves that dies in a day"),
    row("spikeletFormation", "SPGF", "spikelets formed per growth"),
    row("grainWeight", "WGRMX", "weight of a full grain"),
    row("coldThreshold", nil, "daily mean below which cold hurts the young panicle"),
    row("heatMidpoint", "CTSTER", "mean maximum at which heat leaves half of the spikelets sterile"),
    row("leafCarbon", "FCLV", "carbon in leaf dry matter"),
    row("stemCarbon", "FCST", "carbon in stem dry matter"),
    row("panicleCarbon", "FCSO", "carbon in panicle dry matter"),
    row("rootCarbon", "FCRT", "carbon in root dry matter"),
    row("reserveCarbon", "FCSTR", "carbon in reserves"),
    row("rootingRate", "GZRT", "growth of rooting depth"),
    row("rootingDepthWet", "ZRTMCW", "deepest roots under water"),
    row("rootingDepthDry", "ZRTMCD", "deepest roots in drought"),
    row("uptakeLimit", "NMAXUP", "highest nitrogen uptake in a day"),
    row("leafResidue", "RFNLV", "nitrogen that leaves keep"),
    row("stemResidue", "RFNST", "nitrogen that stems keep"),
    row("rootTranslocation", "FNTRT", "share of translocated nitrogen that roots add"),
    row("translocationDays", "TCNTRF", "time constant of translocation"),
    row("panicleNitrogen", "NMAXSO", "highest nitrogen of panicles"),
    row("panicleNitrogenLeast", "NMINSOT", "lowest nitrogen of panicles", over: "crop nitrogen at flowering, kg N ha⁻¹"),
    row("leafNitrogenMost", "NMAXLT", "highest nitrogen of leaves"),
    row("leafNitrogenLeast", "NMINLT", "lowest nitrogen of leaves"),
    row("starvedLeafDeath", "NSLLVT", "faster death of leaves", over: "nitrogen stress, 1 for none"),
    row("drought.rollingBegins", "ULLS", "tension of the soil at which leaves begin to roll"),
    row("drought.rollingComplete", "LLLS", "tension of the soil at which leaves are rolled up"),
    row("drought.expansionSlows", "ULLE", "tension of the soil at which leaves expand more slowly"),
    row("drought.expansionStops", "LLLE", "tension of the soil at which leaves expand no more"),
    row("drought.deathBegins", "ULDL", "tension of the soil at which leaves begin to die"),
    row("drought.deathComplete", "LLDL", "tension of the soil at which all leaves are dead"),
    row("drought.transpirationFalls", "ULRT", "tension of the soil at which transpiration begins to fall, by limits"),
    row("drought.transpirationStops", "LLRT", "tension of the soil at which transpiration stops, by limits"),
    row("drought.transpirationSlope", "SWIRTRF", "fall of transpiration with the tension of the soil, by the logistic"),
    row("drought.transpiresByLimits", nil, "1 where transpiration follows limits, 0 where it follows the logistic"),
  ]

  private static func row(
    _ field: String, _ shortName: String?, _ meaning: String, over axis: String = "development stage"
  ) -> RiceShortName {
    RiceShortName(field: field, shortName: shortName, meaning: meaning, axis: axis)
  }
}
