internal import Numbers
internal import Paddy

/// The level of a ponded plot through hours of rain, in steps of a quarter of an hour: over the outlet as far as its gate is open, over the bund
/// where that is not enough.
///
/// The weirs are those of `StormRouting`; here the gate may be opened at any hour. Left out: a canal that stands higher than the sill, wind.
public struct OutletPath: Sendable {
  /// m above the flat.
  public var start: Double
  /// Sill of the outlet as it is kept, and the bund — m above the flat.
  public var sill: Double, bund: Double
  /// Coefficient · width per area of the outlet and of the low stretch of bund — m^−½ h⁻¹.
  public var outlet: Double, crest: Double
  /// Evaporation and percolation — m h⁻¹.
  public var losses: Double

  public init(start: Double, sill: Double, bund: Double, losses: Double = 0) {
    let water = WaterBalance.Parameters<Cited>.standard
    self.start = start
    self.sill = sill
    self.bund = bund
    self.losses = losses
    outlet = water.outletCoefficient.value * water.outletWidth.value * 3600
    crest = water.crestCoefficient.value * water.crestLength.value * 3600
  }

  /// A gate opened: its sill taken down to a height, or its weir widened, between two hours.
  public struct Opening: Sendable, Equatable, Codable {
    /// Hours from the start.
    public var from: Double, to: Double
    /// Height of the sill while it is open — m above the flat.
    public var sill: Double
    public init(from: Double, to: Double, sill: Double) {
      self.from = from
      self.to = to
      self.sill = sill
    }
  }

  public struct Course: Sendable {
    /// Every quarter of an hour, the start first — m above the flat.
    public var levels: [Double]
    /// m over the plot.
    public var drained: Double, spilled: Double
    public var peak: Double
    /// Hours from the start at which water first stands over the bund; nil where it never does.
    public var overtops: Double?
  }

  /// - Parameters:
  ///   - rain: fallen between two hours from the start — m.
  ///   - opening: nil leaves the sill as it is kept.
  public func run(hours: Double, opening: Opening? = nil, rain: (_ from: Double, _ to: Double) -> Double) -> Course {
    let step = 0.25
    var level = start
    var course = Course(levels: [start], drained: 0, spilled: 0, peak: start, overtops: start > bund ? 0 : nil)
    for index in 0..<Int((hours / step).rounded(.up)) {
      let from = step * Double(index)
      level += rain(from, from + step) - losses * step
      var gate = sill
      if let opening, from >= opening.from, from < opening.to { gate = min(sill, opening.sill) }
      let drained = OutletPath.fall(max(0, level - max(0, gate)), 0.5 * outlet * step)
      level -= drained
      let spilled = OutletPath.fall(max(0, level - bund), 0.5 * crest * step)
      if level > bund, course.overtops == nil { course.overtops = from + step }
      course.peak = max(course.peak, level)
      level -= spilled
      course.drained += drained
      course.spilled += spilled
      course.levels.append(level)
    }
    return course
  }

  /// How far a head falls over a weir: exact for Q = c·b·h^1.5 (`StormRouting`).
  private static func fall(_ head: Double, _ rate: Double) -> Double {
    let slowing = 1 + rate * head.squareRoot()
    return head - head / (slowing * slowing)
  }
}
