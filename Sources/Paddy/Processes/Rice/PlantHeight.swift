public import Numbers

/// How tall the rice stands.
///
///     height = full height / (1 + e^(−steepness · (stage − middle stage)))
///
/// Left out: that want of nitrogen, drought and deep water make shorter or longer plants, and the bow of ripe ears; one full height holds
/// for every cultivar. Source: the logistic rise of rice canopies with time is seen (Taniguchi et al. 2022); its numbers over the
/// development stage are a design choice that gives 0.2 m at transplanting, 0.7 m at panicle initiation and 1 m at flowering.
public enum PlantHeight {
  public struct Parameters<Number: Sendable>: Sendable {
    /// Of a grown crop, m.
    public var full: Number
    /// Development stage at half of it.
    public var middleStage: Number
    /// Rise around it, per unit of stage.
    public var steepness: Number

    public init(full: Number, middleStage: Number, steepness: Number) {
      self.full = full
      self.middleStage = middleStage
      self.steepness = steepness
    }

    public func map<Other>(_ f: (Number) throws -> Other) rethrows -> Parameters<Other> {
      Parameters<Other>(full: try f(full), middleStage: try f(middleStage), steepness: try f(steepness))
    }
  }

  /// Height of the canopy, m.
  /// - Parameter stage: development stage, 0 emergence, 1 flowering, 2 maturity.
  @inline(__always) public static func height<V: Lane>(stage: V, _ p: Parameters<V>) -> V {
    p.full / (1 + V.exp(-(p.steepness * (stage - p.middleStage))))
  }
}

extension PlantHeight.Parameters where Number == Cited {
  /// A modern hybrid.
  public static var standard: Self {
    Self(
      full: Cited(1.1, 0.85...1.3, "m", "semi-dwarf 0.9–1, hybrids of the lower Yangtze 1.1–1.25; recalled"),
      middleStage: Cited(0.55, 0.45...0.65, "-", "design choice; rice half grown before panicle initiation, recalled"),
      steepness: Cited(5, 4...7, "-", "design choice: 0.2 m at transplanting, 91 % of the height at flowering"))
  }
}
