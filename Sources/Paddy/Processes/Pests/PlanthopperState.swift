public import Numbers

/// Planthoppers of one field by stage and physiological age, eggs included — individuals m⁻² of gross field.
public struct PlanthopperState<V: Lane>: Sendable, BitwiseCopyable {
  public var eggs: InlineArray<12, V>
  /// Three boxes an instar.
  public var nymphs: InlineArray<15, V>
  /// Females with long wings.
  public var macropters: InlineArray<10, V>
  /// Females with short wings, which cannot leave and lay sooner and more.
  public var brachypters: InlineArray<10, V>
  public var males: InlineArray<10, V>
  /// Days for which a typhoon still keeps the long-winged from leaving — d.
  public var groundedDays: V

  /// No planthoppers.
  public init() {
    eggs = InlineArray(repeating: 0)
    nymphs = InlineArray(repeating: 0)
    macropters = InlineArray(repeating: 0)
    brachypters = InlineArray(repeating: 0)
    males = InlineArray(repeating: 0)
    groundedDays = 0
  }

  /// m⁻².
  @inline(__always) public var eggDensity: V { StageChain.sum(eggs) }
  /// Instars 1 and 2 — m⁻².
  @inline(__always) public var youngNymphDensity: V { StageChain.sum(nymphs, from: 0, to: 6) }
  /// Instars 3 to 5 — m⁻².
  @inline(__always) public var oldNymphDensity: V { StageChain.sum(nymphs, from: 6, to: 15) }
  /// m⁻².
  @inline(__always) public var adultDensity: V {
    StageChain.sum(macropters) + StageChain.sum(brachypters) + StageChain.sum(males)
  }
  /// Nymphs and adults — m⁻².
  @inline(__always) public var hopperDensity: V { youngNymphDensity + oldNymphDensity + adultDensity }
  /// All stages — m⁻².
  @inline(__always) public var total: V { eggDensity + hopperDensity }

  /// Nymphs and adults per hill.
  /// - Parameter hills: m⁻².
  @inline(__always) public func perHill(_ hills: V) -> V { V.ratio(hopperDensity, hills) }

  /// Nymphs and adults in units of one long-winged female's sap — m⁻².
  ///
  /// Weights .19 .27 .37 .49 .59 for instars 1 to 5, .69 males, 1.1 short-winged females (Zhu & Cheng 2002, abstract; 1.1 a design
  /// choice).
  @inline(__always) public var sapUnits: V {
    var units = StageChain.sum(macropters) + 1.1 * StageChain.sum(brachypters)
    units += 0.69 * StageChain.sum(males)
    units += 0.19 * StageChain.sum(nymphs, from: 0, to: 3)
    units += 0.27 * StageChain.sum(nymphs, from: 3, to: 6)
    units += 0.37 * StageChain.sum(nymphs, from: 6, to: 9)
    units += 0.49 * StageChain.sum(nymphs, from: 9, to: 12)
    units += 0.59 * StageChain.sum(nymphs, from: 12, to: 15)
    return units
  }
}
