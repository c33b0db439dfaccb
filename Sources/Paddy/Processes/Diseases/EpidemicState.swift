public import Numbers

/// One disease of one field — sites m⁻² of planted area, a site being what the disease counts: a tiller, a leaf, a patch of leaf, a plant.
///
/// Boxes are days, so an infection of today is infectious in the state `latency + 1` mornings on and leaves it after `ageing` more.
/// With one box of ageing nothing leaves it: the infectious period outlasts the crop.
public struct EpidemicState<V: Lane, let latency: Int, let ageing: Int>: Sendable, BitwiseCopyable {
  public var healthy: V
  public var latent: InlineArray<latency, V>
  public var infectious: InlineArray<ageing, V>
  public var removed: V

  /// - Parameter healthy: sites of a healthy crop at its start — m⁻².
  public init(healthy: V) {
    self.healthy = healthy
    latent = InlineArray(repeating: 0)
    infectious = InlineArray(repeating: 0)
    removed = 0
  }

  /// m⁻².
  @inline(__always) public var latentSites: V { StageChain.sum(latent) }
  /// m⁻².
  @inline(__always) public var infectiousSites: V { StageChain.sum(infectious) }
  /// Share of the sites that stand, healthy or ill, which is ill — 0 … 1.
  @inline(__always) public var severity: V {
    let ill = latentSites + infectiousSites
    return V.ratio(ill, healthy + ill)
  }
}

/// What moves between the sites of one disease in one day.
public struct EpidemicFlows<V: Lane>: Sendable, BitwiseCopyable {
  /// New healthy sites; healthy sites that fall ill; latent ones that begin to spread; infectious ones that no longer do; healthy ones
  /// that age — m⁻² d⁻¹.
  public var grown: V, infected: V, matured: V, removed: V, senesced: V
  /// Share of the sites ill in the morning — 0 … 1; its sum over the season is the area under the disease progress curve, d.
  public var severity: V
  /// Nothing moves.
  public init() {
    grown = 0
    infected = 0
    matured = 0
    removed = 0
    senesced = 0
    severity = 0
  }
}
