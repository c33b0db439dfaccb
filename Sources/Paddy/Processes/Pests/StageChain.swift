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
    effective(temperature, t, fall: fall(t))
  }
  /// The same with the stage's `fall`, which is the same at every temperature.
  @inline(__always) static func effective<V: Lane>(_ temperature: V, _ t: Thermal<V>, fall: V) -> V {
    V.positive(V.min(temperature - t.base, fall * (t.maximum - temperature)))
  }
  /// Effective temperature lost per °C above the optimum, dimensionless.
  @inline(__always) static func fall<V: Lane>(_ t: Thermal<V>) -> V { (t.optimum - t.base) / (t.maximum - t.optimum) }

  /// Shares that leave a box in a quarter: of those in it when the quarter begins, and of those who enter meanwhile.
  struct Pace<V: Lane> {
    /// p — 0 … 1.
    var standing: V
    /// q — 0 … 1.
    var entering: V
    /// x = k·ΔD/K, boxes passed — dimensionless.
    var boxes: V
  }

  /// Boxes that a day-degree moves a stage on, k/K — (°C d)⁻¹.
  @inline(__always) static func speed<V: Lane>(_ t: Thermal<V>, boxes: Int) -> V { V(Double(boxes)) / t.requirement }

  /// - Parameter x: boxes passed.
  @inline(__always) static func pace<V: Lane>(_ x: V) -> Pace<V> {
    let still = x .<= 1e-9
    return pace(x, still, 1 / V.select(still, 1, x))
  }
  /// Those of two stages, whose shares are had by one division.
  @inline(__always) static func paces<V: Lane>(_ x: V, _ y: V) -> (Pace<V>, Pace<V>) {
    let xStill = x .<= 1e-9, yStill = y .<= 1e-9
    let xMoving = V.select(xStill, 1, x), yMoving = V.select(yStill, 1, y)
    let both = 1 / (xMoving * yMoving)
    return (pace(x, xStill, yMoving * both), pace(y, yStill, xMoving * both))
  }
  @inline(__always) private static func pace<V: Lane>(_ x: V, _ still: V.Condition, _ perBoxes: V) -> Pace<V> {
    let standing = V.decayed(x)
    return Pace(standing: standing, entering: V.select(still, 0, V.positive(1 - standing * perBoxes)), boxes: x)
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
    var all: V = 0
    let staying = 1 - pace.entering
    for i in first..<end {
      let held = boxes[unchecked: i]
      let gone = held * pace.standing
      let standing = (held - gone) + entering * staying
      boxes[unchecked: i] = standing * survival
      all += standing
      entering = gone + entering * pace.entering
    }
    return (entering, all * (1 - survival))
  }

  /// All that stand in boxes `first ..< end` — m⁻².
  @inline(__always) static func sum<V: Lane, let count: Int>(
    _ boxes: InlineArray<count, V>, from first: Int = 0, to end: Int = count
  ) -> V {
    // Four sums side by side: one would wait for itself at every box.
    var a: V = 0, b: V = 0, c: V = 0, d: V = 0
    let fours = (end - first) / 4
    for four in 0..<fours {
      let i = first + 4 * four
      a += boxes[unchecked: i]
      b += boxes[unchecked: i + 1]
      c += boxes[unchecked: i + 2]
      d += boxes[unchecked: i + 3]
    }
    for i in first + 4 * fours..<end { a += boxes[unchecked: i] }
    return (a + b) + (c + d)
  }

  /// Boxes weighted and summed — m⁻².
  @inline(__always) static func sum<V: Lane, let count: Int>(
    _ boxes: InlineArray<count, V>, weights: InlineArray<count, V>
  ) -> V {
    var total: V = 0
    for i in 0..<count { total += boxes[unchecked: i] * weights[unchecked: i] }
    return total
  }
}
