public import Numbers

/// The crop at the start of a day, per planted area. ORYZA short names in parentheses.
public struct RiceState<V: Lane>: Sendable, BitwiseCopyable {
  /// 0 emergence, 0.65 panicle initiation, 1 flowering, 2 maturity (DVS).
  public var developmentStage: V = 0
  /// Heat units since emergence for development and for leaf area, °Cd (TS, TSLV).
  public var heatUnits: V = 0, leafHeatUnits: V = 0
  /// Dry mass, kg ha⁻¹: green leaves, dead leaves, structural stems, stem reserves, panicles, roots, rough grain (WLVG … WRR).
  public var leaves: V = 0, deadLeaves: V = 0, stems: V = 0, reserves: V = 0, panicles: V = 0, roots: V = 0, grains: V = 0
  /// Spikelets and grains, ha⁻¹ (NSP, NGR).
  public var spikeletNumber: V = 0, grainNumber: V = 0
  /// Green leaf area, m² m⁻² (LAI).
  public var leafArea: V = 0
  /// m (ZRT).
  public var rootDepth: V = 0
  /// Heat units on transplanting day, °Cd (TSTR, TSLVTR).
  public var transplantingHeatUnits: V = 0, transplantingLeafHeatUnits: V = 0
  /// Nitrogen, kg N ha⁻¹: leaves, stems, panicles, dead leaves, roots (ANLV, ANST, ANSO, ANLD; roots are this model's own account).
  public var leafNitrogen: V = 0, stemNitrogen: V = 0, panicleNitrogen: V = 0, deadLeafNitrogen: V = 0, rootNitrogen: V = 0
  /// Nitrogen of leaves and stems gained before flowering, kg N ha⁻¹ (ANLVA + ANSTA).
  public var nitrogenAtFlowering: V = 0
  /// Leaf nitrogen per leaf area, g N m⁻² (NFLV), the speed-up of leaf death (NSLLV) and the slow-down of leaf growth (RNSTRS) it brings.
  public var leafNitrogenPerArea: V = 0, starvedDeath: V = 1, starvedGrowth: V = 1
  /// Yesterday's growth, grain growth, kg ha⁻¹ d⁻¹ (GCR, GGR), leaves lost to drought, kg ha⁻¹ d⁻¹ (DLDR), and day length, h.
  public var growthYesterday: V = 0, grainGrowthYesterday: V = 0, droughtLossYesterday: V = 0, dayLengthYesterday: V = 0
  /// Yesterday's sugar, kg CH₂O ha⁻¹ d⁻¹: gross assimilation less maintenance.
  public var sugarYesterday: V = 0
  /// Consecutive days of killing cold (NCOLD), and 1 while the crop lives.
  public var coldDays: V = 0, alive: V = 1
  /// Leaf weight at the onset of a drought, kg ha⁻¹, the strongest stress since, what it has killed, and 1 while one lasts.
  public var droughtLeaves: V = 0, droughtLowest: V = 1, droughtKilled: V = 0, inDrought: V = 0
  var leafAreaMemory = LeafArea.Memory<V>()
  package var grainMemory = GrainSet.Memory<V>()

  public init() {}

  /// Structural stems and reserves, kg ha⁻¹ (WST).
  @inlinable @inline(__always) public var stemsAndReserves: V { stems + reserves }
  /// Shoot above ground, living and dead, kg ha⁻¹ (WAGT).
  @inlinable @inline(__always) public var shoot: V { leaves + deadLeaves + stems + reserves + panicles }
  /// Nitrogen in the shoot, kg N ha⁻¹ (ANCR).
  @inlinable @inline(__always) public var shootNitrogen: V { leafNitrogen + stemNitrogen + panicleNitrogen + deadLeafNitrogen }
}

/// Where the calendar has the crop; the same for fields run side by side (CROPSTA).
public enum RicePhase: Int, Sendable {
  case beforeEmergence, emergence, seedbed, transplanting, field
}

/// What the crop is asked and offered on one day.
public struct RiceSurroundings<V: Lane> {
  /// Water and nitrogen, as the field's models of them answer.
  public var granted = CropGrant<V>()
  /// Assimilate sucked by insects, kg CH₂O ha⁻¹ d⁻¹.
  public var sap: V = 0
  /// Nitrogen in that sap, kg N ha⁻¹ d⁻¹.
  public var sapNitrogen: V = 0
  /// Share of green leaves eaten, and of whole hills lost, d⁻¹.
  public var leavesEaten: V = 0, hillsLost: V = 0
  /// Share of the canopy's assimilation that water and lodging leave it; share of the spikelets that water kills, d⁻¹.
  public var canopyLeft: V = 1, spikeletsLost: V = 0
  /// Share of the green leaf area that disease lets work; share of the green leaves that disease kills, d⁻¹.
  public var soundLeaf: V = 1, leavesKilled: V = 0
  /// Share of the panicles that borers kill, d⁻¹.
  public var paniclesLost: V = 0
  /// 1 where cold and heat at flowering and shortage of nitrogen are felt, 0 where they leave the crop alone.
  public var coldFelt: V = 1, heatFelt: V = 1, nitrogenFelt: V = 1
  public init() {}
}

/// The day's rates of the crop, per planted area. kg ha⁻¹ d⁻¹ unless said otherwise.
public struct RiceRates<V: Lane>: Sendable, BitwiseCopyable {
  /// Heat units, °Cd (HU); development, d⁻¹ (DVR).
  public var heatUnits: V = 0, development: V = 0
  /// Gross assimilation, kg CO₂ ha⁻¹ d⁻¹ (DTGA); absorbed active radiation, J m⁻² d⁻¹ (RAPCDT).
  public var assimilation: V = 0, absorbedRadiation: V = 0
  /// Maintenance, kg CH₂O ha⁻¹ d⁻¹ (RMCR); cost of growth, kg CH₂O kg⁻¹ (CRGCR); sap lost to insects, kg CH₂O ha⁻¹ d⁻¹.
  public var maintenance: V = 0, growthCost: V = 0, sap: V = 0
  /// Growth (GCR) and its shares (FSH, FLV, FST, FSO).
  public var growth: V = 0, shootShare: V = 0, leafShare: V = 0, stemShare: V = 0, panicleShare: V = 0
  /// Growth of leaves, stems, panicles, grain (GLV, GST, GSO, GGR); death of leaves by age and drought (LLV, DLDR).
  public var leafGrowth: V = 0, stemGrowth: V = 0, panicleGrowth: V = 0, grainGrowth: V = 0, leafDeath: V = 0, droughtDeath: V = 0
  /// Released reserves (LSTR); specific leaf area, ha kg⁻¹ (SLA); change of leaf area, d⁻¹ (GLAI); relative growth of leaf area (RGRL).
  public var reserveRelease: V = 0, specificLeafArea: V = 0, leafAreaGrowth: V = 0, relativeLeafGrowth: V = 0
  /// Nitrogen, kg N ha⁻¹ d⁻¹: taken up by the shoot (NACR) and by the roots, moved to panicles (NTSO), out of roots (NTRT).
  public var nitrogenUptake: V = 0, rootNitrogenUptake: V = 0, panicleTranslocation: V = 0, rootTranslocation: V = 0
  /// Nitrogen out of leaves eaten, out of hills lost, and sucked with sap, kg N ha⁻¹ d⁻¹.
  public var nitrogenEaten: V = 0, nitrogenOfHillsLost: V = 0, nitrogenSucked: V = 0
  /// Dry mass of leaves eaten and of hills lost (roots with them).
  public var leavesEaten: V = 0, hillsLost: V = 0
  /// Dry mass of leaves killed by disease.
  public var leavesKilled: V = 0
  /// Carbon, kg C ha⁻¹ d⁻¹: bound from the air net of all respiration; taken as sap; left in the seedbed; eaten; lost with hills.
  public var carbonBound: V = 0, carbonOfSap: V = 0, carbonLeftInSeedbed: V = 0, carbonEaten: V = 0, carbonOfHillsLost: V = 0
  /// Highest leaf nitrogen of the day, kg kg⁻¹ (NMAXL).
  public var leafNitrogenMost: V = 0
  public init() {}
}
