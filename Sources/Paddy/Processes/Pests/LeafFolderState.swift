public import Numbers

/// Leaf folders of one field by stage and physiological age — individuals m⁻² of gross field.
public struct LeafFolderState<V: Lane>: Sendable, BitwiseCopyable {
  public var eggs: InlineArray<12, V>
  /// Three boxes an instar.
  public var larvae: InlineArray<15, V>
  public var pupae: InlineArray<10, V>
  /// Both sexes.
  public var moths: InlineArray<7, V>

  /// No leaf folders.
  public init() {
    eggs = InlineArray(repeating: 0)
    larvae = InlineArray(repeating: 0)
    pupae = InlineArray(repeating: 0)
    moths = InlineArray(repeating: 0)
  }

  /// m⁻².
  @inline(__always) public var eggDensity: V { StageChain.sum(eggs) }
  /// m⁻².
  @inline(__always) public var larvaDensity: V { StageChain.sum(larvae) }
  /// m⁻².
  @inline(__always) public var pupaDensity: V { StageChain.sum(pupae) }
  /// m⁻².
  @inline(__always) public var mothDensity: V { StageChain.sum(moths) }
  /// All stages — m⁻².
  @inline(__always) public var total: V { eggDensity + larvaDensity + pupaDensity + mothDensity }

  /// Larvae per hill.
  /// - Parameter hills: m⁻².
  @inline(__always) public func larvaePerHill(_ hills: V) -> V { V.ratio(larvaDensity, hills) }

  /// Larvae weighted by the share of its lifetime's leaf that a larva of the instar eats: .01 .04 .1 .2 .65 — m⁻².
  @inline(__always) public var feedingUnits: V {
    var units = 0.01 * StageChain.sum(larvae, from: 0, to: 3)
    units += 0.04 * StageChain.sum(larvae, from: 3, to: 6)
    units += 0.1 * StageChain.sum(larvae, from: 6, to: 9)
    units += 0.2 * StageChain.sum(larvae, from: 9, to: 12)
    units += 0.65 * StageChain.sum(larvae, from: 12, to: 15)
    return units
  }
}
