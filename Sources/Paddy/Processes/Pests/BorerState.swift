public import Numbers

/// Stem borers of one field by stage and physiological age — individuals m⁻² of gross field.
public struct BorerState<V: Lane>: Sendable, BitwiseCopyable {
  public var eggs: InlineArray<12, V>
  /// Inside the tillers.
  public var larvae: InlineArray<15, V>
  public var pupae: InlineArray<10, V>
  /// Both sexes.
  public var moths: InlineArray<5, V>

  /// No borers.
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
}
