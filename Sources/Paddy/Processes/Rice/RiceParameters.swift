/// The numbers of one rice cultivar at the level of ORYZA2000; the well-known short names stand in parentheses.
///
/// `Cited` in the catalogue, `Double` or `Lanes` in the field. Tables are curves over development stage unless said otherwise.
public struct RiceParameters<Number: Sendable, Table: Sendable>: Sendable {
  /// Base, optimum and highest temperature for development, °C (TBD, TOD, TMD).
  public var developmentBase: Number, developmentOptimum: Number, developmentMaximum: Number
  /// Base temperature for juvenile leaf area growth, °C (TBLV).
  public var leafBase: Number
  /// Development rates in the juvenile, photoperiod-sensitive, panicle-forming and grain-filling phase, (°Cd)⁻¹ (DVRJ, DVRI, DVRP, DVRR).
  public var juvenileRate: Number, photoperiodRate: Number, panicleRate: Number, fillingRate: Number
  /// Optimum photoperiod, h, and sensitivity, h⁻¹ (MOPP, PPSE).
  public var optimumPhotoperiod: Number, photoperiodSensitivity: Number
  /// Transplanting shock of development and of leaf area, °Cd per °Cd (SHCKD, SHCKL).
  public var developmentShock: Number, leafShock: Number
  /// The crop dies after more than this many days in a row (COLDEAD) with a mean temperature under this, °C (COLDMIN).
  public var lethalCold: Number, lethalColdDays: Number
  /// Highest and lowest relative growth rate of juvenile leaf area, (°Cd)⁻¹ (RGRLMX, RGRLMN).
  public var leafGrowthRate: Number, leafGrowthRateStarved: Number
  /// Specific leaf area as min(SLAMAX, ASLA + BSLA·exp(CSLA·(DVS − DSLA))), ha kg⁻¹; or the table, where `usesLeafAreaTable` is not 0.
  public var leafAreaFloor: Number, leafAreaSpan: Number, leafAreaSlope: Number, leafAreaStage: Number, leafAreaMaximum: Number
  public var usesLeafAreaTable: Number
  /// ha kg⁻¹ (SLATB).
  public var leafAreaTable: Table
  /// Specific green stem area, ha kg⁻¹ (SSGATB).
  public var stemAreaTable: Table
  /// Share of global radiation that is photosynthetically active (FRPAR); leaf scattering (SCP).
  public var activeRadiation: Number, scattering: Number
  /// CO₂ of the air and of the reference, ppm (CO2, CO2REF).
  public var carbonDioxide: Number, referenceCarbonDioxide: Number
  /// Extinction of diffuse light and of leaf nitrogen, m² m⁻² (KDFTB, KNFTB).
  public var diffuseExtinction: Table, nitrogenExtinction: Table
  /// Initial light-use efficiency over daytime temperature, (kg CO₂ ha⁻¹ h⁻¹)/(J m⁻² s⁻¹) (EFFTB); its capacity factor (REDFTT).
  public var lightEfficiency: Table, temperatureFactor: Table
  /// Leaf nitrogen where neither nitrogen nor its maximum is followed, g N m⁻² leaf (NFLVTB); used where `usesLeafNitrogenTable` is not 0.
  public var leafNitrogenTable: Table
  public var usesLeafNitrogenTable: Number
  /// Leaf nitrogen of seedlings, g N m⁻² (NFLVI).
  public var seedlingLeafNitrogen: Number
  /// Maintenance, kg CH₂O kg⁻¹ d⁻¹ at the reference temperature (MAINLV, MAINST, MAINSO, MAINRT).
  public var leafMaintenance: Number, stemMaintenance: Number, panicleMaintenance: Number, rootMaintenance: Number
  /// °C (TREF) and factor per 10 °C (Q10).
  public var maintenanceTemperature: Number, maintenanceQ10: Number
  /// Cost of growth, kg CH₂O kg⁻¹ (CRGLV, CRGST, CRGSO, CRGRT, CRGSTR).
  public var leafCost: Number, stemCost: Number, panicleCost: Number, rootCost: Number, reserveCost: Number
  /// Share of stem growth stored (FSTR), recovered share of released reserves (LRSTR), days of release (TCLSTR).
  public var reserveShare: Number, reserveRecovery: Number, reserveDays: Number
  /// Shoot share of growth (FSHTB) and leaf, stem and panicle share of the shoot (FLVTB, FSTTB, FSOTB).
  public var shootShare: Table, leafShare: Table, stemShare: Table, panicleShare: Table
  /// Death of leaves, d⁻¹ (DRLVT).
  public var leafDeath: Table
  /// Spikelets per kg of growth (SPGF); weight of a full grain, kg (WGRMX).
  public var spikeletFormation: Number, grainWeight: Number
  /// Daily mean below which cold hurts the young panicle, °C; midpoint of heat sterility, °C (CTSTER).
  public var coldThreshold: Number, heatMidpoint: Number
  /// Carbon in dry matter, kg kg⁻¹ (FCLV, FCST, FCSO, FCRT, FCSTR).
  public var leafCarbon: Number, stemCarbon: Number, panicleCarbon: Number, rootCarbon: Number, reserveCarbon: Number
  /// Growth of rooting depth, m d⁻¹ (GZRT), and its limit under water and in drought, m (ZRTMCW, ZRTMCD).
  public var rootingRate: Number, rootingDepthWet: Number, rootingDepthDry: Number
  /// Highest nitrogen uptake, kg ha⁻¹ d⁻¹ (NMAXUP).
  public var uptakeLimit: Number
  /// Residual nitrogen of leaves and stems, kg kg⁻¹ (RFNLV, RFNST); share of translocation that roots add (FNTRT); days of it (TCNTRF).
  public var leafResidue: Number, stemResidue: Number, rootTranslocation: Number, translocationDays: Number
  /// Highest nitrogen of panicles, kg kg⁻¹ (NMAXSO); lowest over crop nitrogen at flowering, kg N ha⁻¹ (NMINSOT).
  public var panicleNitrogen: Number
  public var panicleNitrogenLeast: Table
  /// Highest and lowest nitrogen of leaves, kg kg⁻¹ (NMAXLT, NMINLT).
  public var leafNitrogenMost: Table, leafNitrogenLeast: Table
  /// Faster leaf death over nitrogen stress (NSLLVT).
  public var starvedLeafDeath: Table

  /// The same record with every number and every table made anew: lowered to a lane, drawn from its range, or printed.
  public func map<Other, OtherTable>(_ number: (Number) throws -> Other, table: (Table) throws -> OtherTable) rethrows
    -> RiceParameters<Other, OtherTable>
  {
    try RiceParameters<Other, OtherTable>(
      developmentBase: number(developmentBase),
      developmentOptimum: number(developmentOptimum),
      developmentMaximum: number(developmentMaximum),
      leafBase: number(leafBase),
      juvenileRate: number(juvenileRate),
      photoperiodRate: number(photoperiodRate),
      panicleRate: number(panicleRate),
      fillingRate: number(fillingRate),
      optimumPhotoperiod: number(optimumPhotoperiod),
      photoperiodSensitivity: number(photoperiodSensitivity),
      developmentShock: number(developmentShock),
      leafShock: number(leafShock),
      lethalCold: number(lethalCold),
      lethalColdDays: number(lethalColdDays),
      leafGrowthRate: number(leafGrowthRate),
      leafGrowthRateStarved: number(leafGrowthRateStarved),
      leafAreaFloor: number(leafAreaFloor),
      leafAreaSpan: number(leafAreaSpan),
      leafAreaSlope: number(leafAreaSlope),
      leafAreaStage: number(leafAreaStage),
      leafAreaMaximum: number(leafAreaMaximum),
      usesLeafAreaTable: number(usesLeafAreaTable),
      leafAreaTable: table(leafAreaTable),
      stemAreaTable: table(stemAreaTable),
      activeRadiation: number(activeRadiation),
      scattering: number(scattering),
      carbonDioxide: number(carbonDioxide),
      referenceCarbonDioxide: number(referenceCarbonDioxide),
      diffuseExtinction: table(diffuseExtinction),
      nitrogenExtinction: table(nitrogenExtinction),
      lightEfficiency: table(lightEfficiency),
      temperatureFactor: table(temperatureFactor),
      leafNitrogenTable: table(leafNitrogenTable),
      usesLeafNitrogenTable: number(usesLeafNitrogenTable),
      seedlingLeafNitrogen: number(seedlingLeafNitrogen),
      leafMaintenance: number(leafMaintenance),
      stemMaintenance: number(stemMaintenance),
      panicleMaintenance: number(panicleMaintenance),
      rootMaintenance: number(rootMaintenance),
      maintenanceTemperature: number(maintenanceTemperature),
      maintenanceQ10: number(maintenanceQ10),
      leafCost: number(leafCost),
      stemCost: number(stemCost),
      panicleCost: number(panicleCost),
      rootCost: number(rootCost),
      reserveCost: number(reserveCost),
      reserveShare: number(reserveShare),
      reserveRecovery: number(reserveRecovery),
      reserveDays: number(reserveDays),
      shootShare: table(shootShare),
      leafShare: table(leafShare),
      stemShare: table(stemShare),
      panicleShare: table(panicleShare),
      leafDeath: table(leafDeath),
      spikeletFormation: number(spikeletFormation),
      grainWeight: number(grainWeight),
      coldThreshold: number(coldThreshold),
      heatMidpoint: number(heatMidpoint),
      leafCarbon: number(leafCarbon),
      stemCarbon: number(stemCarbon),
      panicleCarbon: number(panicleCarbon),
      rootCarbon: number(rootCarbon),
      reserveCarbon: number(reserveCarbon),
      rootingRate: number(rootingRate),
      rootingDepthWet: number(rootingDepthWet),
      rootingDepthDry: number(rootingDepthDry),
      uptakeLimit: number(uptakeLimit),
      leafResidue: number(leafResidue),
      stemResidue: number(stemResidue),
      rootTranslocation: number(rootTranslocation),
      translocationDays: number(translocationDays),
      panicleNitrogen: number(panicleNitrogen),
      panicleNitrogenLeast: table(panicleNitrogenLeast),
      leafNitrogenMost: table(leafNitrogenMost),
      leafNitrogenLeast: table(leafNitrogenLeast),
      starvedLeafDeath: table(starvedLeafDeath))
  }
}
