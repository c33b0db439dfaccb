public import Numbers

/// How long the rice has stood under water.
public struct SubmergenceState<V: Lane>: Sendable, BitwiseCopyable {
  /// Days in a row under water from top to bottom, d.
  public var days: V
  /// What the plants have stretched towards the light, m.
  public var stretched: V
  /// None.
  public init() {
    days = 0
    stretched = 0
  }
}

/// What deep water does to the rice.
///
///     leaves under water = (depth / height − leafless share) / (1 − leafless share), 0 … 1: they assimilate nothing
///     dead hills after t days under water = 1 / (1 + e^(−(t − t½) / spread)), day by day as a share of those left
///     from booting until grains are set every day under water costs a share of the spikelets
///
/// t½ rises from tillering and booting to flowering. Plants wholly under water stretch; above it they lose a tenth of that a day.
/// Left out: that the lowest leaves are shaded ones and worth less than their share; temperature, mud and flow of the water, which published losses depend on by a factor of two and more; oxygen at the roots; what
/// lodges when the water falls; tolerant cultivars (Sub1), which live twice as long.
/// Source: Shao et al. 2019 (Guangxi, seen as abstract): under water at tillering up to 2 d kill below 7.5 %, over 6 d more than 80 % of the
/// seedlings, over 6 d at booting more than half, 10 d at flowering fewer than half; below 4 d at tillering no loss of yield. Jiang et al.
/// 2020 (Heilongjiang, abstract): 7 d wholly under water cost 70 % of the yield at booting and 57 % at flowering. Not all of them agree: in
/// Sichuan 4 d cost everything at booting and heading (Xu et al. 2016, abstract), in Japan 3 d 13–17 % of the panicle (2020, abstract).
public enum Submergence {
  public struct Parameters<Number: Sendable>: Sendable {
    /// Lower share of the plant's height that carries no leaves that count.
    public var leaflessShare: Number
    /// Days under water after which half of the hills are dead, until booting and from flowering on, d.
    public var halfDaysYoung: Number, halfDaysFlowering: Number
    /// How sharp that is, d.
    public var spread: Number
    /// Share of the spikelets that a day under water costs between booting and grain set.
    public var spikeletLoss: Number
    /// Stretching under water, m d⁻¹.
    public var stretching: Number

    public init(
      leaflessShare: Number, halfDaysYoung: Number, halfDaysFlowering: Number, spread: Number, spikeletLoss: Number,
      stretching: Number
    ) {
      self.leaflessShare = leaflessShare
      self.halfDaysYoung = halfDaysYoung
      self.halfDaysFlowering = halfDaysFlowering
      self.spread = spread
      self.spikeletLoss = spikeletLoss
      self.stretching = stretching
    }

    public func map<Other>(_ f: (Number) throws -> Other) rethrows -> Parameters<Other> {
      Parameters<Other>(
        leaflessShare: try f(leaflessShare), halfDaysYoung: try f(halfDaysYoung), halfDaysFlowering: try f(halfDaysFlowering),
        spread: try f(spread), spikeletLoss: try f(spikeletLoss), stretching: try f(stretching))
    }
  }

  /// What a day of it takes.
  public struct Day<V: Lane> {
    /// Share of the canopy that gets no light or air, of the hills that die, of the spikelets that will not flower.
    public var leaves: V = 0, hills: V = 0, spikelets: V = 0
    /// A crop that stands above the water.
    public init() {}
  }

  /// One day under water of a given depth.
  /// - Parameters:
  ///   - depth: of the floodwater on the flat, m.
  ///   - height: of plants that never stretched, m.
  ///   - stage: development stage.
  /// - Returns: tomorrow's count and what is taken today.
  @inline(__always) public static func day<V: Lane>(
    _ state: SubmergenceState<V>, depth: V, height: V, stage: V, _ p: Parameters<V>
  ) -> (next: SubmergenceState<V>, taken: Day<V>) {
    let top = height + state.stretched
    var taken = Day<V>()
    taken.leaves = V.clip((depth / top - p.leaflessShare) / (1 - p.leaflessShare), 0, 1)
    let isUnder = depth .> top
    var next = SubmergenceState<V>()
    next.days = V.select(isUnder, state.days + 1, 0)
    next.stretched = V.select(isUnder, state.stretched + p.stretching, 0.9 * state.stretched)
    let age = V.clip((stage - 0.8) / 0.2, 0, 1)
    let half = p.halfDaysYoung + age * (p.halfDaysFlowering - p.halfDaysYoung)
    let before = dead(after: state.days, half: half, p)
    let after = dead(after: next.days, half: half, p)
    taken.hills = V.select(isUnder, V.positive(after - before) / (1 - before), 0)
    let isFertile = (stage .>= 0.75) .& (stage .< 1.2)
    taken.spikelets = V.select(isUnder .& isFertile, p.spikeletLoss, 0)
    return (next, taken)
  }

  /// Share of the hills dead after days in a row under water.
  @inline(__always) static func dead<V: Lane>(after days: V, half: V, _ p: Parameters<V>) -> V {
    1 / (1 + V.exp(-((days - half) / p.spread)))
  }
}

extension Submergence.Parameters where Number == Cited {
  /// Ordinary rice without a gene for tolerance.
  public static var standard: Self {
    Self(
      leaflessShare: Cited(
        0.5, 0.3...0.6, "-",
        "3 to 6 d under half of the plant's height at booting cost nothing, abstract seen; a third cost 16 % elsewhere"),
      halfDaysYoung: Cited(
        6, 4...10, "d", "Guangxi pots 2015–2016, Shao et al. 2019, abstract seen: over 6 d more than half to 80 % dead", .measured
      ),
      halfDaysFlowering: Cited(11, 8...14, "d", "the same: 10 d at flowering fewer than half dead", .measured),
      spread: Cited(0.8, 0.5...2, "d", "chosen so that 2 d kill below 7.5 % as there"),
      spikeletLoss: Cited(
        0.1, 0.05...0.5, "d⁻¹",
        "chosen to give 57–70 % less yield after 7 d (Jiang et al. 2020, abstract seen); 4 d cost all in Sichuan, 3 d 15 % in Japan"
      ),
      stretching: Cited(0.03, 0.01...0.05, "m d⁻¹", "rice without Sub1 stretches 2–5 cm a day under water; recalled"))
  }
}
