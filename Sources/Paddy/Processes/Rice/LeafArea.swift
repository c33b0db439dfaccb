package import Numbers

/// Leaf area: exponential with temperature while leaves are few, then following leaf weight, with a smooth passage between.
///
///     young:  dL/dt = stress·L·RGRL·HULV        grown:  L = weight · specific leaf area
///
/// While the crop passes from one to the other, both are computed and the second gains weight day by day until they agree within 1 %.
/// Source: ORYZA2000, specification of the rice model, section 14.
package enum LeafArea {
  /// What the passage remembers.
  package struct Memory<V: Lane>: Sendable, BitwiseCopyable {
    /// Days in passage plus one.
    package var count: V
    /// 1 once weight rules, else 0.
    package var grown: V
    /// Leaf weight, kg ha⁻¹, and leaf area last seen while young.
    package var weight: V, area: V
    @inline(__always) package init() {
      count = 1
      grown = 0
      weight = 0
      area = 0
    }
    /// A new memory that keeps what was last seen while young.
    @inline(__always) init(keeping old: Memory<V>) {
      count = 1
      grown = 0
      weight = old.weight
      area = old.area
    }
  }

  /// Specific leaf area from the exponential function — ha kg⁻¹.
  @inline(__always) package static func specific<V: Lane>(stage: V, _ p: RiceParameters<V, Curve<V>>) -> V {
    let bend = V.exp(p.leafAreaSlope * (stage - p.leafAreaStage))
    return V.min(p.leafAreaMaximum, p.leafAreaFloor + p.leafAreaSpan * bend)
  }

  /// Change of leaf area in a day — m² m⁻² d⁻¹ — and tomorrow's memory.
  /// - Parameters:
  ///   - isYoung: whether the exponential phase rules today.
  ///   - weightNow, weightNext: green leaves at the start and the end of the day — kg ha⁻¹.
  ///   - specific: specific leaf area — ha kg⁻¹.
  ///   - exponentialGrowth: of the young crop — m² m⁻² d⁻¹.
  ///   - inSeedbed: the calendar's word; the seedbed passes by its own rule.
  @inline(__always) package static func growth<V: Lane>(
    isYoung: V.Condition, area: V, weightNow: V, weightNext: V, specific: V, exponentialGrowth: V, inSeedbed: Bool,
    _ memory: Memory<V>
  ) -> (growth: V, memory: Memory<V>) {
    let divisor = V.select(weightNow .<= 0, 1, weightNow)
    let mismatch = V.abs(area / divisor - specific) / specific
    let grown = V.select(mismatch .< 0.01, 1, memory.grown)
    let isGrown = grown .> 0.5
    let byWeight = weightNext * specific - area
    let byStep = (weightNext - memory.weight) * specific + memory.area - area
    let mixed = (byStep + memory.count * byWeight) / (memory.count + 1)
    let passing: V
    if inSeedbed {
      passing = V.select(byWeight .> 0, mixed, byStep)
    } else {
      passing = V.select((byWeight .< 0) .& (byStep .> 0), byStep / (memory.count + 1), mixed)
    }
    var next = memory
    next.grown = V.select(isYoung, memory.grown, grown)
    next.count = V.select(isYoung .| isGrown, memory.count, memory.count + 1)
    next.weight = V.select(isYoung, weightNow, memory.weight)
    next.area = V.select(isYoung, area, memory.area)
    return (V.select(isYoung, exponentialGrowth, V.select(isGrown, byWeight, passing)), next)
  }
}
