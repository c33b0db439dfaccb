public import Numbers

/// What borers have done to the tillers of a field so far.
public struct BorerInjuryState<V: Lane>: Sendable, BitwiseCopyable {
  /// Share of all tillers killed before panicle initiation — 0 … 1.
  public var deadHearts: V
  /// Share of the panicles killed since — 0 … 1.
  public var whiteHeads: V
  /// Tillers killed of late, which a farmer sees: their share fades by a factor e in `fading` days — 0 … 1.
  public var fresh: V
  /// None.
  public init() {
    deadHearts = 0
    whiteHeads = 0
    fresh = 0
  }
}

/// Tillers killed on one day.
public struct BorerInjury<V: Lane>: Sendable, BitwiseCopyable {
  /// Share of the tillers killed before panicle initiation — d⁻¹.
  public var tillersKilled: V = 0
  /// Share of the tillers with their panicles killed after it — d⁻¹.
  public var paniclesKilled: V = 0
  public init() {}
}

/// Dead hearts and white heads.
///
///     share killed = 1 − e^(−attacked/tillers)          a tiller attacked twice dies once
///     tillers per hill = 3 at planting, 18 from 30 days on
///     before panicle initiation (stage 0.65): dead hearts; half of the loss is made good by new tillers
///     after it: white heads, made good by nothing; they stand, shade the others and bear no grain
///
/// The crop has no tillers of its own: it loses dead hearts as it loses hills, and of white heads the panicles that hang on them and the
/// work of their share of the canopy. That neighbours catch the light that dead tillers leave comes on top of the half made good.
/// Left out: tillers weakened and broken, late larvae that only bore the straw, quality of the grain.
/// Source: compensation science notes 3.7 (recalled); tillers per hill and the fading of injury design choices.
public enum BorerDamage {
  public struct Parameters<Number: Sendable>: Sendable {
    /// Tillers of a hill at planting, and when it is full — hill⁻¹.
    public var youngTillers: Number
    public var tillers: Number
    /// Days until it is full — d.
    public var tilleringDays: Number
    /// Share of the loss before panicle initiation that new tillers make good — 0 … 1.
    public var compensation: Number
    /// Days in which an injury fades from sight — d.
    public var fading: Number

    public init(youngTillers: Number, tillers: Number, tilleringDays: Number, compensation: Number, fading: Number) {
      self.youngTillers = youngTillers
      self.tillers = tillers
      self.tilleringDays = tilleringDays
      self.compensation = compensation
      self.fading = fading
    }

    public func map<Other>(_ f: (Number) throws -> Other) rethrows -> Parameters<Other> {
      Parameters<Other>(
        youngTillers: try f(youngTillers), tillers: try f(tillers), tilleringDays: try f(tilleringDays),
        compensation: try f(compensation), fading: try f(fading))
    }
  }

  /// Tillers of a stand — m⁻².
  @inline(__always) public static func tillers<V: Lane>(_ crop: CropView<V>, _ p: Parameters<V>) -> V {
    let grown = V.clip(crop.daysInField / p.tilleringDays, 0, 1)
    return crop.hills * (p.youngTillers + (p.tillers - p.youngTillers) * grown)
  }

  /// One day of injury.
  /// - Parameter attacked: tillers — m⁻² d⁻¹.
  /// - Returns: tomorrow's account and what is killed today.
  @inline(__always) public static func day<V: Lane>(
    _ state: BorerInjuryState<V>, attacked: V, crop: CropView<V>, _ p: Parameters<V>
  ) -> (next: BorerInjuryState<V>, injury: BorerInjury<V>) {
    let killed = V.decayed(V.ratio(attacked, tillers(crop, p)))
    let early = V.flag(crop.developmentStage .< 0.65)
    var injury = BorerInjury<V>()
    injury.tillersKilled = killed * early
    injury.paniclesKilled = killed * (1 - early)
    var next = state
    next.deadHearts = state.deadHearts + (1 - state.deadHearts) * injury.tillersKilled
    next.whiteHeads = state.whiteHeads + (1 - state.whiteHeads) * injury.paniclesKilled
    next.fresh = state.fresh * V.exp(-(1 / p.fading)) + killed
    return (next, injury)
  }
}
