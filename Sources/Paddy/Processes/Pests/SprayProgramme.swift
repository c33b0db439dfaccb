public import Numbers

/// What a field remembers of one insecticide.
public struct InsecticideState<V: Lane>: Sendable, BitwiseCopyable {
  public var canopy: SprayState<V>
  /// In the floodwater — g m⁻².
  public var inWater: V
  /// Never sprayed, unless said otherwise.
  public init(canopy: SprayState<V> = SprayState(), inWater: V = 0) {
    self.canopy = canopy
    self.inWater = inWater
  }
}

/// One number for each of the insecticides of a system after its first.
public struct FurtherSprays<V: Lane>: Sendable, BitwiseCopyable {
  public var second: V = 0, third: V = 0, fourth: V = 0
  public init() {}
}

/// The insecticides of a system after its first.
public struct FurtherInsecticides<V: Lane>: Sendable, BitwiseCopyable {
  public var second = InsecticideState<V>(), third = InsecticideState<V>(), fourth = InsecticideState<V>()
  /// Never sprayed.
  public init() {}
}

/// Several insecticides in one system: each rule sprays its own, one product or several by turn.
///
///     due      a rule's threshold is passed and its own products were all sprayed at least `interval` days ago
///     product  that of the rule whose last spray is longest ago, those never sprayed first, in the order written
///     hazards  Σ over products          laying × the largest of the factors (1 + ρ e^(−t/12))
///
/// Products act independently of one another (Bliss): survivors of one are a fair sample for the next, so that hazards add, on pests,
/// enemies and the animals in the water alike. Left out: products that help or hinder each other, resistance that a turn of products is
/// meant to slow.
/// Source: independent action Bliss (1939), recalled; the choice by turn and the largest stimulation are design choices.
public enum SprayProgramme {
  /// Most products, and most rules, of a system.
  public static let most = 4

  /// When a rule sprays.
  public struct Rule<V: Lane>: Sendable {
    /// 1 for each product that is its own, 0 for others.
    public var products: InlineArray<4, V>
    /// Thresholds per hill and as a share of the tillers, far above any where none is set; days between sprays.
    public var hoppers: V, larvae: V, deadHearts: V, interval: V
    public init(products: InlineArray<4, V>, hoppers: V = 1e9, larvae: V = 1e9, deadHearts: V = 1e9, interval: V = 1) {
      self.products = products
      self.hoppers = hoppers
      self.larvae = larvae
      self.deadHearts = deadHearts
      self.interval = interval
    }
  }

  /// What was counted this morning: per hill, and as a share of the tillers killed of late.
  public struct Count<V: Lane>: Sendable {
    public var hoppers: V, larvae: V, deadHearts: V
    public init(hoppers: V, larvae: V, deadHearts: V) {
      self.hoppers = hoppers
      self.larvae = larvae
      self.deadHearts = deadHearts
    }
  }

  /// What a rule sprays today: 1 for the product, 0 for others; all 0 where it is not due.
  @inline(__always) public static func sprayed<V: Lane>(
    by rule: Rule<V>, _ products: InlineArray<4, SprayState<V>>, found: Count<V>
  ) -> InlineArray<4, V> {
    var ages = InlineArray<4, V>(repeating: -1)
    var last = SprayState<V>()
    var youngest: V = 1e9, oldest: V = -1
    for index in 0..<4 {
      let product = products[index]
      let isOwn = rule.products[index] .> 0
      let wasSprayed = product.sprayed .> 0
      // Never sprayed is older than any spray, and the first written the oldest of several alike.
      let age = V.select(wasSprayed, product.daysSince, 1e6) - 1e-3 * V(Double(index))
      ages[index] = V.select(isOwn, age, -1)
      oldest = V.max(oldest, ages[index])
      youngest = V.select(isOwn .& wasSprayed, V.min(youngest, product.daysSince), youngest)
      last.sprayed = V.select(isOwn, V.max(last.sprayed, product.sprayed), last.sprayed)
    }
    last.daysSince = V.select(last.sprayed .> 0, youngest, 0)
    let due = SprayEffect.threshold(
      last, hoppersPerHill: found.hoppers, larvaePerHill: found.larvae, hopperThreshold: rule.hoppers,
      larvaThreshold: rule.larvae, interval: rule.interval, killed: found.deadHearts, killedThreshold: rule.deadHearts)
    for index in 0..<4 { ages[index] = due * V.flag(ages[index] .>= oldest) * rule.products[index] }
    return ages
  }
}

extension SprayHazards {
  /// Hazards of another product beside these.
  @inline(__always) public mutating func add(_ other: SprayHazards<V>) {
    hopperEgg += other.hopperEgg
    hopper += other.hopper
    leafFolderEgg += other.leafFolderEgg
    leafFolderLarva += other.leafFolderLarva
    leafFolderMoth += other.leafFolderMoth
    borerLarva += other.borerLarva
    spider += other.spider
    mirid += other.mirid
  }
}
