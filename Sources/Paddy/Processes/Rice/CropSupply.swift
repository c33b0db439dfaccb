public import Numbers

/// What the rice asks of water and soil on one morning. Every model of water and of nitrogen is asked the same (`FieldSupply`).
public struct CropRequest<V: Lane>: Sendable, BitwiseCopyable {
  /// Whether roots stand in this field; the calendar's word, the same for fields run side by side.
  public var isRooted: Bool
  /// Green leaf area, m² m⁻² of planted area; in the seedbed 0.
  public var leafArea: V
  /// Dry roots, g m⁻² of gross field, and how deep they reach, m.
  public var rootMass: V, rootDepth: V

  public init(isRooted: Bool, leafArea: V, rootMass: V, rootDepth: V) {
    self.isRooted = isRooted
    self.leafArea = leafArea
    self.rootMass = rootMass
    self.rootDepth = rootDepth
  }
}

/// What the rice is granted that day: the answer of a model of water, and of one of nitrogen.
public struct CropGrant<V: Lane>: Sendable, BitwiseCopyable {
  /// Share of the transpiration of a crop that lacks nothing (PCEW).
  public var transpiration: V = 1
  /// Drought factors, 1 without stress: leaf rolling, leaf expansion, leaf death (LRSTRS, LESTRS, LDSTRS).
  public var rolling: V = 1, expansion: V = 1, death: V = 1
  /// The most nitrogen its shoot may take up, kg N ha⁻¹ d⁻¹ of planted area (TNSOIL).
  public var nitrogen: V = 0
  /// All the water it wants, no nitrogen.
  public init() {}
}
