public import Numbers

/// Which hardships the rice feels: 1 where it does, 0 where the same things happen around it and leave it alone.
///
/// What happens to soil, water, pests, diseases and animals is not switched off, only what it does to the crop; what a crop that grows better does to
/// them then follows.
public struct StressSwitches<V: Lane>: Sendable, BitwiseCopyable {
  /// Cold that kills, and cold that leaves spikelets sterile.
  public var killingCold: V = 1, coldSterility: V = 1
  /// Heat at flowering.
  public var heatSterility: V = 1
  /// Dry soil: rolled and dead leaves, less expansion and transpiration.
  public var drought: V = 1
  /// Shortage of nitrogen.
  public var nitrogen: V = 1
  /// Shortage of phosphorus.
  public var phosphorus: V = 1
  /// Water deeper than the leaves.
  public var submergence: V = 1
  /// Storms that lay the crop down.
  public var lodging: V = 1
  /// Weeds: where they are not felt there are none, for the nitrogen they take cannot be told from want of it.
  public var weeds: V = 1
  /// Sap, leaves and hills taken by pests and animals.
  public var injuries: V = 1
  /// Leaf that diseases keep from working or kill.
  public var diseases: V = 1
  /// All of them felt.
  public init() {}

  /// 1 in one lane and in all after it, 0 before; a lane below 0 is 1 in all.
  static func from(lane first: Int) -> V {
    var value: V = 0
    for lane in 0..<V.width where lane >= first { value[lane] = 1 }
    return value
  }
}

extension StressSwitches where V == Lanes {
  /// One cause after another on top, in the order of `YieldGap.Cause`: as many felt in a lane as the step it stands for.
  /// - Parameter step: of lane 0; at 0 nothing is felt there.
  static func oneAfterAnother(from step: Int) -> StressSwitches<Lanes> {
    func from(lane number: Int) -> Lanes { StressSwitches.from(lane: number - step) }
    var switches = StressSwitches<Lanes>()
    switches.killingCold = from(lane: 1)
    switches.coldSterility = from(lane: 1)
    switches.heatSterility = from(lane: 2)
    switches.drought = from(lane: 3)
    switches.nitrogen = from(lane: 4)
    switches.phosphorus = from(lane: 5)
    switches.submergence = from(lane: 6)
    switches.lodging = from(lane: 7)
    switches.weeds = from(lane: 8)
    switches.injuries = from(lane: 9)
    switches.diseases = from(lane: 10)
    return switches
  }
}
