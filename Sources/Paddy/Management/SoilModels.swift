/// Which model of water and which of nitrogen a field runs. The rice meets either through the same request and grant (`CropSupply`).
public struct SoilModels: Sendable, Equatable {
  public enum Water: String, Sendable, CaseIterable {
    /// Floodwater and root zone, with trench, outlet and bund.
    case stores
    /// The layered balance of the reference rice model.
    case paddy
  }
  public enum Nitrogen: String, Sendable, CaseIterable {
    /// Floodwater, skin, reduced layer and subsoil, with their losses.
    case pools
    /// The plain account of the reference rice model.
    case bookkeeping
  }
  public enum Denitrification: String, Sendable, CaseIterable {
    /// By how deep the perched water has fallen.
    case level
    /// By that, and by the pores that are still filled where it has fallen.
    case pores
  }
  /// Nil: PADDY where the soil has layers, else the two stores.
  public var water: Water?
  public var nitrogen: Nitrogen
  public var denitrification = Denitrification.level
  /// With bookkeeping: what the unfertilised soil gives, kg N ha⁻¹ d⁻¹; share of every dose recovered, 0 … 1; nil: the standard ones.
  public var indigenous: Double?, recovery: Double?

  public init(water: Water? = nil, nitrogen: Nitrogen = .pools, indigenous: Double? = nil, recovery: Double? = nil) {
    self.water = water
    self.nitrogen = nitrogen
    self.indigenous = indigenous
    self.recovery = recovery
  }

  /// The profile that the water runs in; nil for the two stores.
  func profile(of soil: Soil) -> SoilProfile? {
    switch water {
    case .stores: nil
    case .paddy: soil.profile ?? soil.layered
    case nil: soil.profile
    }
  }
}
