public import Numbers

/// One functional weed, of the kind of barnyard grass, per m² of gross field.
public struct WeedState<V: Lane>: Sendable, BitwiseCopyable {
  /// Seeds in the mud that can still come up this season — m⁻².
  public var seeds: V = 0
  /// Seedlings with fewer than three or four leaves — m⁻².
  public var seedlings: V = 0
  /// Established plants above ground — g DM m⁻².
  public var mass: V = 0
  /// Nitrogen in them — g N m⁻².
  public var nitrogen: V = 0
  /// Share of the seedlings coming up that herbicide in the mud stops — 0 … 1.
  public var barrier: V = 0
  /// None.
  public init() {}
}

/// What moved in a day, per m² of gross field.
public struct WeedFlows<V: Lane>: Sendable, BitwiseCopyable {
  /// Seedlings: come up, grown into established plants, killed by herbicide, taken by animals — m⁻² d⁻¹.
  public var emerged: V = 0, established: V = 0, seedlingsSprayed: V = 0, seedlingsTaken: V = 0
  /// Established plants: mass of the new ones, growth, killed by herbicide, taken by animals — g DM m⁻² d⁻¹.
  public var recruited: V = 0, grown: V = 0, sprayed: V = 0, taken: V = 0
  /// Nitrogen: of roots from soil and water, of the new plants from the mud, in the dead — g N m⁻² d⁻¹.
  public var uptake: V = 0, fromMud: V = 0, dead: V = 0
  /// Carbon in the dead — g C m⁻² d⁻¹.
  public var deadCarbon: V = 0
  /// Share of the light that the rice would catch alone, taken by weeds — 0 … 1.
  public var lightTaken: V = 0
  /// Nothing moves.
  public init() {}
}
