public import Numbers

/// A fixed gift of water whenever the field is dry by one of four measures.
///
///     gift due:  ponded ≤ least  or  tension ≥ most  or  content ≤ least  or  days without pond since the last gift ≥ most
///
/// A field is without a pond on a morning with 1 mm or less; rain that brings a pond back stops the count of days and does not undo it, as
/// in the source. Tension and content are those of one layer. Left out: whether there is any water to be had.
/// Source: options 2 to 5 of the reference rice model, Bouman et al. 2001; specification of the rice model, section 18.3.
public enum IrrigationGift {
  /// When a gift is due; a measure that is never passed is not looked at.
  public struct Rule<V: Lane>: Sendable, BitwiseCopyable {
    /// m (IRRI).
    public var amount: V = 0
    /// Water on the soil at and below which a gift is due, m (WL0MIN).
    public var ponded: V = -1
    /// Tension at and above which it is, kPa (KPAMIN).
    public var tension: V = 1e9
    /// Content at and below which it is, m³ m⁻³ (WCMIN).
    public var content: V = -1
    /// Days without pond after which it is, d (WL0DAY).
    public var dryDays: V = 1e9
    /// No gifts.
    public init() {}
  }

  /// Irrigation of the day, m d⁻¹, and tomorrow's count of days without a pond since the last gift.
  /// - Parameters:
  ///   - ponded: water standing on the soil at the start of the day, m.
  ///   - tension, content: of the layer that is watched, kPa and m³ m⁻³.
  ///   - dryDays: count of the days before.
  ///   - isAllowed: 0 where none is given.
  @inline(__always) public static func day<V: Lane>(
    _ rule: Rule<V>, ponded: V, tension: V, content: V, dryDays: V, isAllowed: V
  ) -> (gift: V, dryDays: V) {
    let days = dryDays + V.flag(ponded .<= 0.001)
    let byWater = (ponded .<= rule.ponded) .| (days .>= rule.dryDays)
    let bySoil = (tension .>= rule.tension) .| (content .<= rule.content)
    let isDue = (byWater .| bySoil) .& (isAllowed .> 0.5)
    return (V.select(isDue, rule.amount, 0), V.select(isDue, 0, days))
  }
}
