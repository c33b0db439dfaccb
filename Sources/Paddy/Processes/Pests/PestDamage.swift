public import Numbers

/// How long a field has been drained by planthoppers.
public struct HopperburnState<V: Lane>: Sendable, BitwiseCopyable {
  /// Days in a row on which the sap lost passed the limit — d.
  public var days: V
  /// None.
  public init() { days = 0 }
}

/// What pests take from the rice in one day.
public struct PestInjury<V: Lane>: Sendable, BitwiseCopyable {
  /// Assimilate sucked — g CH₂O m⁻² d⁻¹.
  public var sap: V
  /// Nitrogen sucked with it — g N m⁻² d⁻¹.
  public var nitrogen: V
  /// Share of the green leaf lost or folded away — d⁻¹.
  public var leafLoss: V
  /// Share of the hills that die — d⁻¹.
  public var hillLoss: V
}

/// What planthoppers and leaf folders do to the rice.
///
///     demand = 1.8 mg CH₂O · sap units            sap = min(demand, assimilation)      nitrogen = 0.015 g g⁻¹ · sap
///     leaf loss = 1 − e^(−2 · leaf eaten/leaf area)      the 2 is the fold, which shades as much leaf as is eaten
///     hopperburn: demand above 60 % of the assimilation for five days → 10 % of the hills die each day until it ends
///
/// Left out: honeydew and sooty mould, stem lesions, sap on the assimilate stored in the stem, recovery of folded leaf. A demand below
/// `leastSap` never counts towards hopperburn, else a few insects would kill seedlings that do not grow on dark days.
/// Source: science notes 3.11 (sap of a female 1.8 mg d⁻¹ recalled from honeydew studies, a factor of two; hopperburn a design choice).
public enum PestDamage {
  public struct Parameters<Number: Sendable>: Sendable {
    /// Sap of one long-winged female — g CH₂O d⁻¹.
    public var sapPerFemale: Number
    /// Nitrogen in the sap — g N per g CH₂O.
    public var sapNitrogen: Number
    /// Leaf lost per leaf eaten — dimensionless.
    public var foldedLeaf: Number
    /// Demand against assimilation beyond which hills burn — 0 … 1.
    public var burnShare: Number
    /// Days in a row it must last — d.
    public var burnDays: Number
    /// Hills dying then — d⁻¹.
    public var burnHazard: Number
    /// Demand that never burns — g CH₂O m⁻² d⁻¹.
    public var leastSap: Number

    public init(
      sapPerFemale: Number, sapNitrogen: Number, foldedLeaf: Number, burnShare: Number, burnDays: Number, burnHazard: Number,
      leastSap: Number
    ) {
      self.sapPerFemale = sapPerFemale
      self.sapNitrogen = sapNitrogen
      self.foldedLeaf = foldedLeaf
      self.burnShare = burnShare
      self.burnDays = burnDays
      self.burnHazard = burnHazard
      self.leastSap = leastSap
    }

    public func map<Other>(_ f: (Number) throws -> Other) rethrows -> Parameters<Other> {
      Parameters<Other>(
        sapPerFemale: try f(sapPerFemale), sapNitrogen: try f(sapNitrogen), foldedLeaf: try f(foldedLeaf),
        burnShare: try f(burnShare), burnDays: try f(burnDays), burnHazard: try f(burnHazard), leastSap: try f(leastSap))
    }
  }

  /// What planthoppers would suck — g CH₂O m⁻² d⁻¹.
  /// - Parameter others: sap units of another species — m⁻².
  @inline(__always) public static func sapDemand<V: Lane>(_ hoppers: PlanthopperState<V>, others: V = 0, _ p: Parameters<V>) -> V
  {
    p.sapPerFemale * (hoppers.sapUnits + others)
  }

  /// Share of the green leaf that leaf folders eat or fold away — d⁻¹.
  /// - Parameters:
  ///   - eaten: cm² m⁻² d⁻¹.
  ///   - leafArea: green — m² m⁻².
  @inline(__always) public static func leafLoss<V: Lane>(eaten: V, leafArea: V, _ p: Parameters<V>) -> V {
    V.decayed(V.ratio(p.foldedLeaf * eaten * 1e-4, leafArea))
  }

  /// One day of injury.
  /// - Parameters:
  ///   - others: sap units of a second species of planthopper — m⁻².
  ///   - eaten: leaf area eaten by leaf folders — cm² m⁻² d⁻¹.
  ///   - crop: as it stands this morning; sap is taken from its growth of the day before.
  /// - Returns: tomorrow's count and what is taken today.
  @inline(__always) public static func day<V: Lane>(
    _ state: HopperburnState<V>, hoppers: PlanthopperState<V>, others: V = 0, eaten: V, crop: CropView<V>, _ p: Parameters<V>
  ) -> (next: HopperburnState<V>, injury: PestInjury<V>) {
    let demand = sapDemand(hoppers, others: others, p)
    let sap = V.min(demand, V.positive(crop.assimilation))
    let drained = (demand .> p.burnShare * crop.assimilation) .& (demand .> p.leastSap)
    var next = HopperburnState<V>()
    next.days = V.select(drained .& (crop.leafArea .> 0), state.days + 1, 0)
    let burning = V.flag(next.days .>= p.burnDays)
    let injury = PestInjury(
      sap: sap, nitrogen: p.sapNitrogen * sap, leafLoss: leafLoss(eaten: eaten, leafArea: crop.leafArea, p),
      hillLoss: burning * V.decayed(p.burnHazard))
    return (next, injury)
  }
}
