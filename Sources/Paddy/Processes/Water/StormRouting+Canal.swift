public import Numbers

/// The same day where the outlet leads into a canal whose level rises and falls: by quarters of an hour.
///
///     Q = c·b·h^1.5 · (1 − (s/h)^1.5)^0.385      h higher water over the sill, s lower water over it (Villemonte 1947, recalled)
///
/// While the canal stands higher than the field nothing leaves; without a non-return gate it runs back in by the same formula, never
/// higher than the canal. Water over the bund falls freely to the neighbour's field. Within a step the drowning of the outlet is that of
/// its beginning and the levels cannot cross. Left out: the canal over its own dike, what the field gives the canal, the leak of a gate.
/// Source: paddy science notes 1.3.
extension StormRouting {
  /// Water on the other side of the outlet.
  public struct Tailwater<V: Lane>: Sendable, BitwiseCopyable {
    /// Level at the beginning and at the end of the day, m above the flat; in between it moves evenly.
    public var before: V, after: V
    /// 1 where the canal can run back in, 0 where a gate hinders it.
    public var admits: V
    public init(before: V, after: V, admits: V) {
      self.before = before
      self.after = after
      self.admits = admits
    }
  }

  static let quarters = 96

  /// - Parameter tailwater: the canal; the others as without one.
  @inline(never) public static func day<V: Lane>(
    floodwater: V, rain: V, trenchCapacity: V, sill: V, bund: V, outlet: V, crest: V, tailwater: Tailwater<V>
  ) -> Day<V> {
    let hours = 24 / V(Double(quarters))
    let gate = V.positive(sill)
    var level = floodwater - trenchCapacity
    var drainage: V = 0, inflow: V = 0, spill: V = 0, over: V = 0
    var deepest: V = 0, highest = level
    for quarter in 0..<quarters {
      let passed = (V(Double(quarter)) + 0.5) / V(Double(quarters))
      let canal = tailwater.before + (tailwater.after - tailwater.before) * passed
      let sine = V.sin(3.141592653589793 * passed)
      let half = rain * sine * sine / V(Double(quarters))
      level += half
      let early = exchange(level, canal, gate, 0.5 * outlet * hours, admits: tailwater.admits)
      level += early.inward - early.outward
      let head = V.positive(level - bund)
      let slowing = 1 + 0.5 * crest * hours * V.sqrt(head)
      let spilled = head - head / (slowing * slowing)
      level -= spilled
      let late = exchange(level, canal, gate, 0.5 * outlet * hours, admits: tailwater.admits)
      level += late.inward - late.outward + half
      drainage += early.outward + late.outward
      inflow += early.inward + late.inward
      spill += spilled
      let depth = V.positive(level - bund)
      over += hours * V.flag(depth .> 0)
      deepest = V.max(deepest, depth)
      highest = V.max(highest, level)
    }
    let end = V.positive(floodwater + rain + inflow - drainage - spill)
    var day = Day(floodwater: end, drainage: drainage, spill: spill, hoursOverBund: over, depthOverBund: deepest)
    day.inflow = inflow
    day.highest = highest
    return day
  }

  /// What passes the outlet in one step, m over the gross field.
  /// - Parameter flow: coefficient · width per area · time, m^−½.
  @inline(__always) private static func exchange<V: Lane>(_ level: V, _ canal: V, _ gate: V, _ flow: V, admits: V) -> (
    outward: V, inward: V
  ) {
    let head = V.positive(level - gate), tail = V.positive(canal - gate)
    let slowing = 1 + 0.5 * flow * drowning(tail, head) * V.sqrt(head)
    let falling = head - head / (slowing * slowing)
    let outward = V.min(falling, V.positive(level - V.max(canal, gate)))
    let running = flow * drowning(head, tail) * tail * V.sqrt(tail)
    let inward = admits * V.min(running, V.positive(canal - V.max(level, gate)))
    return (outward, inward)
  }

  /// Share of the free flow that is left with water behind the sill; 0 where it stands as high.
  @inline(__always) static func drowning<V: Lane>(_ behind: V, _ before: V) -> V {
    let ratio = V.min(1, V.ratio(behind, before))
    return V.pow(1 - ratio * V.sqrt(ratio), 0.385)
  }
}
