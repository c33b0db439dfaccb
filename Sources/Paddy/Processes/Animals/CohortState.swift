public import Numbers

/// One batch of one species in the field: animals stocked together and alike in size.
///
/// A spread of sizes is three of these (`SizeClassState`). Left out: who eats whom; fatness, since body composition is held constant.
public struct CohortState<V: Lane>: Sendable, BitwiseCopyable {
  /// Live animals — ind m⁻² of gross field.
  public var number: V
  /// Fresh mass of one — g; 0 where there is none.
  public var mass: V
  /// Largest fresh mass one has had — g.
  public var peakMass: V
  /// Fresh mass of one when stocked, the mean over what is alive of several stockings — g.
  public var stockedMass: V
  /// Days since stocking, likewise — d.
  public var age: V

  /// No animals.
  public init() {
    number = 0
    mass = 0
    peakMass = 0
    stockedMass = 0
    age = 0
  }

  /// Live fresh mass — g m⁻².
  @inline(__always) public var liveMass: V { number * mass }
}

/// The animals' causes of death; what it counts (ind, g or g N, m⁻² d⁻¹) is said where it is used.
public struct DeathsByCause<V: Lane>: Sendable, BitwiseCopyable {
  /// Transport and release, in the first week.
  public var handling: V
  /// Everything not named otherwise: disease in an ordinary year, moulting and cannibalism included.
  public var base: V
  public var heat: V
  /// Egrets, snakes, rats: the bodies leave the field, those of all other causes stay in it.
  public var predators: V
  public var starvation: V
  /// Left on dry ground without a trench.
  public var stranding: V
  /// Want of oxygen, and un-ionised ammonia, in the water.
  public var suffocation: V, poisoning: V
  /// Insecticide in the water.
  public var pesticide: V

  /// None.
  public init() {
    handling = 0
    base = 0
    heat = 0
    predators = 0
    starvation = 0
    stranding = 0
    suffocation = 0
    poisoning = 0
    pesticide = 0
  }

  @inline(__always) public var total: V {
    let early = handling + base + heat
    return early + predators + starvation + stranding + (suffocation + poisoning + pesticide)
  }
  /// Those whose bodies stay in the field.
  @inline(__always) public var leftInField: V {
    let early = handling + base + heat
    return early + starvation + stranding + (suffocation + poisoning + pesticide)
  }
  /// Every cause times the same factor.
  @inline(__always) public func scaled(by factor: V) -> DeathsByCause {
    var product = DeathsByCause()
    product.handling = handling * factor
    product.base = base * factor
    product.heat = heat * factor
    product.predators = predators * factor
    product.starvation = starvation * factor
    product.stranding = stranding * factor
    product.suffocation = suffocation * factor
    product.poisoning = poisoning * factor
    product.pesticide = pesticide * factor
    return product
  }

  @inline(__always) static func + (a: DeathsByCause, b: DeathsByCause) -> DeathsByCause {
    var sum = a
    sum.handling += b.handling
    sum.base += b.base
    sum.heat += b.heat
    sum.predators += b.predators
    sum.starvation += b.starvation
    sum.stranding += b.stranding
    sum.suffocation += b.suffocation
    sum.poisoning += b.poisoning
    sum.pesticide += b.pesticide
    return sum
  }
}
