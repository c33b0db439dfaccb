public import Numbers

/// Insects growing through a stage of life at the pace of the warmth they feel: a linear chain of boxes.
///
///     ΔD = Σ e(T)·Δt                    day-degrees of a quarter of a day, from three temperatures two hours apart
///     e(T) = 0 | T − T₀ | (T_opt − T₀)(T_max − T)/(T_max − T_opt) | 0
///     x = k·ΔD/K,  p = 1 − e^(−x)       share leaving a box that was filled when the step began
///     q = 1 − p/x                       share leaving a box of those that entered it during the step
///     survivors = boxes · e^(−h·Δt)     after the transfer; deaths by the shares of the hazards
///
/// A stage of k boxes lasts K/e(T) on average with a coefficient of variation of 1/√k. Without q (whoever enters waits for the next
/// step) every box lasts half a step too long: 20 % on a twelve-box egg at 28 °C. With q the mean is exact for a steady inflow.
///
/// The day's temperature is a cosine between minimum and maximum with the maximum at 14 h; quarters begin at 0, 6, 12 and 18 h (see
/// `DailyWarmth`).
///
/// Left out: hazards of the boxes that are left during the same quarter; a daily course other than the cosine.
/// Source: linear chains as in Manetsch (1976) and Goudriaan & van Roermund (1989), recalled; q is the exact solution of the
/// exponential box under a steady inflow. Box numbers and the two-hour sampling are design choices.
public enum StageChain {
  /// How one stage answers to temperature.
  public struct Thermal<Number: Sendable>: Sendable {
    /// Temperature below which nothing develops — °C.
    public var base: Number
    /// Temperature of the fastest development — °C.
    public var optimum: Number
    /// Temperature above which nothing develops — °C.
    public var maximum: Number
    /// Thermal constant of the stage — °C d.
    public var requirement: Number
    /// Temperature at which heat kills at half its full rate — °C.
    public var heatLimit: Number

    public init(base: Number, optimum: Number, maximum: Number, requirement: Number, heatLimit: Number) {
      self.base = base
      self.optimum = optimum
      self.maximum = maximum
      self.requirement = requirement
      self.heatLimit = heatLimit
    }

    public func map<Other>(_ f: (Number) throws -> Other) rethrows -> Thermal<Other> {
      Thermal<Other>(
        base: try f(base), optimum: try f(optimum), maximum: try f(maximum), requirement: try f(requirement),
        heatLimit: try f(heatLimit))
    }
  }

  /// Quarters of a day.
  public static var quarters: Int { 4 }
  /// Length of a quarter — d.
  @inline(__always) static func quarter<V: Lane>() -> V { 0.25 }

  /// Effective temperature of development — °C above the base.
  /// - Parameter temperature: °C.
  @inline(__always) public static func effective<V: Lane>(_ temperature: V, _ t: Thermal<V>) -> V {
    let rising = temperature - t.base
    let falling = (t.optimum - t.base) * (t.maximum - temperature) / (t.maximum - t.optimum)
    return V.positive(V.min(rising, falling))
  }

  /// Shares that leave a box in a quarter: of those in it when the quarter begins, and of those who enter meanwhile.
  struct Pace<V: Lane> {
    /// p — 0 … 1.
    var standing: V
    /// q — 0 … 1.
    var entering: V
    /// x = k·ΔD/K, boxes passed — dimensionless.
    var boxes: V
  }

  /// - Parameters:
  ///   - dayDegrees: of the quarter — °C d.
  ///   - boxes: k.
  ///   - requirement: K — °C d.
  @inline(__always) static func pace<V: Lane>(dayDegrees: V, boxes: Int, requirement: V) -> Pace<V> {
    let x = V(Double(boxes)) * dayDegrees / requirement
    let standing = V.decayed(x)
    let still = x .<= 1e-9
    let share = standing / V.select(still, 1, x)
    return Pace(standing: standing, entering: V.select(still, 0, V.positive(1 - share)), boxes: x)
  }

  /// Moves boxes `first ..< end` on by a quarter of a day and leaves the survivors of a hazard in them; returns those who leave the last
  /// box, and the dead — m⁻².
  /// - Parameters:
  ///   - inflow: those who enter the first box — m⁻².
  ///   - survival: e^(−h·Δt) — 0 … 1.
  @inline(__always) static func advance<V: Lane, let count: Int>(
    _ boxes: inout InlineArray<count, V>, from first: Int = 0, to end: Int = count, inflow: V, _ pace: Pace<V>, survival: V
  ) -> (leaving: V, dead: V) {
    var entering = inflow
    var dead: V = 0
    let dying = 1 - survival
    for i in first..<end {
      let gone = boxes[i] * pace.standing
      let through = entering * pace.entering
      let standing = (boxes[i] - gone) + (entering - through)
      let lost = standing * dying
      boxes[i] = standing - lost
      dead += lost
      entering = gone + through
    }
    return (entering, dead)
  }

  /// All that stand in boxes `first ..< end` — m⁻².
  @inline(__always) static func sum<V: Lane, let count: Int>(
    _ boxes: InlineArray<count, V>, from first: Int = 0, to end: Int = count
  ) -> V {
    var total: V = 0
    for i in first..<end { total += boxes[i] }
    return total
  }

  /// Boxes weighted and summed — m⁻².
  @inline(__always) static func sum<V: Lane, let count: Int>(
    _ boxes: InlineArray<count, V>, weights: InlineArray<count, V>
  ) -> V {
    var total: V = 0
    for i in 0..<count { total += boxes[i] * weights[i] }
    return total
  }
}
