public import Numbers

/// The plain account of mineral nitrogen that the reference rice model keeps: what fertiliser recovery leaves and what the soil gives.
///
///     pool += fertiliser · recovery − max(0, uptake − indigenous)      offered tomorrow = pool + indigenous
///
/// Left out: everything a soil does with nitrogen. What is not recovered is simply gone, and indigenous supply that the crop leaves is
/// not kept. For comparison with the reference; a field runs `NitrogenDay`. Source: ten Berge et al. 1997, Bouman et al. 2001;
/// specification of the rice model, section 17.
public struct NitrogenBookkeeping<V: Lane>: Sendable, BitwiseCopyable {
  /// Fertiliser nitrogen recovered and not yet taken up, kg N ha⁻¹ (NFERTP).
  public var pool: V = 0
  /// What the soil offers today, kg N ha⁻¹ d⁻¹ (TNSOIL); nothing on the first day.
  public var offered: V = 0
  public init() {}

  /// The account at the end of a day.
  /// - Parameters:
  ///   - fertiliser: kg N ha⁻¹ d⁻¹.
  ///   - recovery: share of it that the crop can come to take up at this stage (RECNIT).
  ///   - uptake: of the shoot, kg N ha⁻¹ d⁻¹ (NACR).
  ///   - indigenous: supply of the unfertilised soil, kg N ha⁻¹ d⁻¹ (SOILSP).
  @inline(__always) public func after(fertiliser: V, recovery: V, uptake: V, indigenous: V) -> Self {
    var next = self
    next.pool += fertiliser * recovery - V.positive(uptake - indigenous)
    next.offered = next.pool + indigenous
    return next
  }
}
