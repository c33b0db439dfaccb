public import Numbers

/// Nitrous oxide of the 2019 Refinement of the IPCC guidelines, direct and indirect, and what all gases weigh as carbon dioxide.
///
///     direct = EF·N·44/28    EF 0.003 never drained, 0.005 drained     indirect = (0.010·volatilised + 0.011·leached)·44/28
///
/// The volatilised and leached nitrogen can be the simulated amounts, or the guideline's shares of what was applied. Left out: the course
/// in time, with its peaks after drainage: that is `NitrousOxideProduction`, beside which the direct figure stands for comparison. CO₂ equivalents: 100-year potentials of the sixth assessment report, methane
/// not fossil. Source: guideline factors recalled; potentials read.
public enum NitrousOxide {
  public struct Parameters<Number: Sendable>: Sendable {
    /// N₂O-N per N applied, continuously flooded.
    public var floodedFactor: Number
    /// N₂O-N per N applied, drained once or more.
    public var drainedFactor: Number
    /// N₂O-N per N volatilised.
    public var volatilisedFactor: Number
    /// N₂O-N per N leached or run off.
    public var leachedFactor: Number
    /// Share of urea-N the guideline takes as volatilised.
    public var ureaVolatilised: Number
    /// Share of manure-N the guideline takes as volatilised.
    public var manureVolatilised: Number
    /// Share of N the guideline takes as leached.
    public var leachedShare: Number

    public func map<Other>(_ f: (Number) throws -> Other) rethrows -> Parameters<Other> {
      Parameters<Other>(
        floodedFactor: try f(floodedFactor), drainedFactor: try f(drainedFactor), volatilisedFactor: try f(volatilisedFactor),
        leachedFactor: try f(leachedFactor), ureaVolatilised: try f(ureaVolatilised),
        manureVolatilised: try f(manureVolatilised), leachedShare: try f(leachedShare))
    }
  }

  /// Direct emission, g N₂O m⁻².
  /// - Parameters:
  ///   - applied: fertiliser, manure and residues, g N m⁻².
  ///   - drainages: in the season so far.
  @inline(__always) public static func direct<V: Lane>(applied: V, drainages: V, _ p: Parameters<V>) -> V {
    let factor = V.select(drainages .< 1, p.floodedFactor, p.drainedFactor)
    return applied * factor * 1.5714285714285714
  }

  /// Indirect emission from simulated losses, g N₂O m⁻².
  /// - Parameters:
  ///   - volatilised: ammonia, g N m⁻².
  ///   - leached: leaching and runoff, g N m⁻².
  @inline(__always) public static func indirect<V: Lane>(volatilised: V, leached: V, _ p: Parameters<V>) -> V {
    (volatilised * p.volatilisedFactor + leached * p.leachedFactor) * 1.5714285714285714
  }

  /// Indirect emission by the guideline's shares, g N₂O m⁻².
  /// - Parameters:
  ///   - urea: and other mineral fertiliser, g N m⁻².
  ///   - manure: and excreta, g N m⁻².
  @inline(__always) public static func indirectByShares<V: Lane>(urea: V, manure: V, _ p: Parameters<V>) -> V {
    let volatilised = urea * p.ureaVolatilised + manure * p.manureVolatilised
    return indirect(volatilised: volatilised, leached: (urea + manure) * p.leachedShare, p)
  }
}

/// Global warming over 100 years.
public enum CarbonDioxideEquivalent {
  public struct Parameters<Number: Sendable>: Sendable {
    /// g CO₂ per g of methane that is not fossil.
    public var methane: Number
    /// g CO₂ per g of nitrous oxide.
    public var nitrousOxide: Number
    /// Protein in rough rice of 14 % moisture, g g⁻¹.
    public var riceProtein: Number
    /// Protein per nitrogen of whole animals, g g⁻¹.
    public var proteinPerNitrogen: Number
    public func map<Other>(_ f: (Number) throws -> Other) rethrows -> Parameters<Other> {
      Parameters<Other>(
        methane: try f(methane), nitrousOxide: try f(nitrousOxide), riceProtein: try f(riceProtein),
        proteinPerNitrogen: try f(proteinPerNitrogen))
    }
  }
  /// g CO₂ equivalents m⁻² from g m⁻² of each gas.
  @inline(__always) public static func total<V: Lane>(methane: V, nitrousOxide: V, _ p: Parameters<V>) -> V {
    methane * p.methane + nitrousOxide * p.nitrousOxide
  }
}

extension NitrousOxide.Parameters where Number == Cited {
  public static var standard: Self {
    let source = "IPCC 2019 Refinement, vol. 4, ch. 11; recalled"
    return Self(
      floodedFactor: Cited(0.003, 0...0.010, "g/g", source), drainedFactor: Cited(0.005, 0...0.016, "g/g", source),
      volatilisedFactor: Cited(0.010, 0.002...0.018, "g/g", source), leachedFactor: Cited(0.011, 0...0.02, "g/g", source),
      ureaVolatilised: Cited(0.15, 0.03...0.43, "g/g", source), manureVolatilised: Cited(0.21, 0...0.31, "g/g", source),
      leachedShare: Cited(0.24, 0.01...0.73, "g/g", source))
  }
}

extension CarbonDioxideEquivalent.Parameters where Number == Cited {
  public static var sixthAssessment: Self {
    Self(
      methane: Cited(27.0, 16...38, "g/g", "IPCC sixth assessment report, 100 years, not fossil; range recalled"),
      nitrousOxide: Cited(273, 143...403, "g/g", "IPCC sixth assessment report, 100 years; range recalled"),
      riceProtein: Cited(0.07, 0.055...0.085, "g/g", "rough rice 5.8–7.7 % protein at 14 % moisture, FAO, recalled"),
      proteinPerNitrogen: Cited(6.25, 5.6...6.25, "g/g", "protein of 16 % nitrogen, by convention"))
  }
}
