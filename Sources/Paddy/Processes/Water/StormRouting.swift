public import Numbers

/// One day of rain routed hour by hour over the outlet and, when the outlet cannot cope, over the bund.
///
///     Q = c·b·h^1.5        h(Δt) = h / (1 + ½·c·b·√h·Δt)²     c 1.7 broad-crested outlet, 1.5 over a low stretch of bund
///
/// The rain of the day falls as sin² over 24 h (its peak is twice its mean). Each hour is split evenly about the bund: half the rain, half
/// an hour of outlet, an hour of bund, half an hour of outlet, the other half of the rain; each part is the exact fall of its head, so
/// nothing overshoots and nothing is searched for. Against steps of 90 s, 60 mm over the bund come out as 59.
/// A canal that stands higher than the sill has a routing of its own (`Tailwater`). Left out: storms shorter than a day, wind set-up. A breach of the bund is a sill of 0 on the days after (`BundBreach`).
public enum StormRouting {
  /// What a day of routing did; depths in m over the gross field.
  public struct Day<V: Lane>: Sendable, BitwiseCopyable {
    public var floodwater: V
    public var drainage: V
    public var spill: V
    /// Hours with water over the bund.
    public var hoursOverBund: V
    /// Greatest depth over the bund, m.
    public var depthOverBund: V
    /// From the canal, where there is one.
    public var inflow: V = 0
    /// Highest level, m above the flat.
    public var highest: V = 0
  }

  /// Share of the day's rain that falls in each hour: sin²(π(i + ½)/24) / 12.
  static let hyetograph: InlineArray<24, Double> = [
    0.00035646410942456616, 0.0031716861453630514, 0.008610277487865201, 0.016301607124636637,
    0.02572152365145459, 0.03622807532416451, 0.047105258009168816, 0.05761180968187873,
    0.0670317262086967, 0.07472305584546812, 0.08016164718797028, 0.08297686922390876,
    0.08297686922390876, 0.08016164718797028, 0.07472305584546814, 0.0670317262086967,
    0.05761180968187873, 0.047105258009168816, 0.03622807532416453, 0.02572152365145462,
    0.016301607124636668, 0.008610277487865211, 0.0031716861453630484, 0.00035646410942456676,
  ]

  /// - Parameters:
  ///   - floodwater: before the rain, m over the gross field.
  ///   - rain: m over the gross field.
  ///   - trenchCapacity: floodwater at which the flat begins to be covered, m over the gross field.
  ///   - sill: height of the outlet above the flat, m.
  ///   - bund: height of the bund above the flat, m.
  ///   - outlet: coefficient · width per area of the outlet, m^−½ h⁻¹.
  ///   - crest: coefficient · length per area of the low stretch of bund, m^−½ h⁻¹.
  @inline(__always) public static func day<V: Lane>(
    floodwater: V, rain: V, trenchCapacity: V, sill: V, bund: V, outlet: V, crest: V
  ) -> Day<V> {
    let shares = hyetograph
    var level = floodwater - trenchCapacity
    var drainage: V = 0
    var spill: V = 0
    var hours: V = 0
    var deepest: V = 0
    var highest = level
    let gate = V.positive(sill)
    // On most days water reaches neither outlet nor crest, with a margin for rounding: it only rises.
    let risesOnly = (level + 1.001 * rain .> V.min(gate, bund)).isNowhere
    for hour in 0..<24 {
      let half = 0.5 * rain * V(shares[hour])
      level += half
      if risesOnly {
        level += half
        highest = V.max(highest, level)
        continue
      }
      let early = fall(V.positive(level - gate), 0.25 * outlet)
      level -= early
      let over = V.positive(level - bund)
      let spilled = fall(over, 0.5 * crest)
      level -= spilled
      let late = fall(V.positive(level - gate), 0.25 * outlet)
      level += half - late
      drainage += early + late
      spill += spilled
      let depth = V.positive(level - bund)
      hours += V.flag(depth .> 0)
      deepest = V.max(deepest, depth)
      highest = V.max(highest, level)
    }
    let end = V.positive(floodwater + rain - drainage - spill)
    var day = Day(floodwater: end, drainage: drainage, spill: spill, hoursOverBund: hours, depthOverBund: deepest)
    day.highest = highest
    return day
  }

  /// How far a head falls: h − h / (1 + rate·√h)².
  @inline(__always) private static func fall<V: Lane>(_ head: V, _ rate: V) -> V {
    let slowing = 1 + rate * V.sqrt(head)
    return head - head / (slowing * slowing)
  }
}
