public import Numbers

/// A batch sorted into three classes of size, as its numbers stand; empty where the batch is taken to be alike.
public struct SizeClassState<V: Lane>: Sendable, BitwiseCopyable {
  public var small = CohortState<V>(), middle = CohortState<V>(), large = CohortState<V>()
  /// No animals.
  public init() {}

  /// From the large down, as they come to the food.
  @inline(__always) var classes: InlineArray<3, CohortState<V>> {
    get { [large, middle, small] }
    set { (large, middle, small) = (newValue[0], newValue[1], newValue[2]) }
  }

  /// The batch as one: masses and ages averaged by number.
  @inline(__always) public var together: CohortState<V> {
    var sum = CohortState<V>()
    for index in 0..<3 {
      let one = classes[index]
      sum.number += one.number
      sum.mass += one.number * one.mass
      sum.peakMass += one.number * one.peakMass
      sum.stockedMass += one.number * one.stockedMass
      sum.age += one.number * one.age
    }
    sum.mass = V.ratio(sum.mass, sum.number)
    sum.peakMass = V.ratio(sum.peakMass, sum.number)
    sum.stockedMass = V.ratio(sum.stockedMass, sum.number)
    sum.age = V.ratio(sum.age, sum.number)
    return sum
  }
}

/// What was caught of each class on one day.
public struct SizeClassCatch<V: Lane>: Sendable, BitwiseCopyable {
  /// ind m⁻² d⁻¹.
  public var small: V = 0, middle: V = 0, large: V = 0
  /// Fresh mass, g m⁻² d⁻¹.
  public var smallMass: V = 0, middleMass: V = 0, largeMass: V = 0
  public init() {}
}

/// Sizes within a batch: three classes that share its food, grow apart and are caught by size.
///
///     stocked    1/6, 2/3, 1/6 of the animals at (1 − √3 c), 1, (1 + √3 c) of the mean mass       c = coefficient of variation
///     food       of what the batch eats, class k gets  min(g_k, F w_k/Σw + what others leave · room_k/Σ room)
///                w_k = g_k (m_k / m)^δ       g_k = what its guts take
///
/// The three points keep mean and variance of a bell. The batch hunts as one, at its mean mass, so that three classes find what one would; they share it by
/// what their guts take (mass^0.7), the large before the small where it is short: δ tells how far. Each class grows, starves and dies of its own.
/// Left out: who eats whom, sexes, moulting, classes that overtake each other, the effect of sizes on breathing and on what is hunted.
/// Source: three classes sharing food by mass^0.7, science notes 4.1 (design choice there); that sizes grow apart where food is short and large animals
/// come first: Magnuson (1962), recalled; δ a design choice.
public enum SizeClasses {
  public struct Parameters<Number: Sendable>: Sendable {
    /// δ: how far the large come before the small where food is short — dimensionless.
    public var dominance: Number
    public func map<Other>(_ f: (Number) throws -> Other) rethrows -> Parameters<Other> {
      Parameters<Other>(dominance: try f(dominance))
    }
  }

  /// Largest coefficient of variation that leaves the small ones a mass — 0 … 1.
  public static let mostSpread = 0.5

  /// The classes after stocking.
  /// - Parameters:
  ///   - number: stocked — ind m⁻².
  ///   - mass: mean fresh mass of one — g.
  ///   - spread: coefficient of variation — 0 … 0.5.
  @inline(__always) public static func stock<V: Lane>(
    _ state: SizeClassState<V>, number: V, mass: V, spread: V
  ) -> SizeClassState<V> {
    let step = 1.7320508075688772 * spread
    var next = SizeClassState<V>()
    next.small = AnimalMovements.stock(state.small, number: number / 6, mass: mass * (1 - step))
    next.middle = AnimalMovements.stock(state.middle, number: number * (2 / 3), mass: mass)
    next.large = AnimalMovements.stock(state.large, number: number / 6, mass: mass * (1 + step))
    return next
  }

  /// What each class eats of what the batch eats, from the large down — g DM m⁻² d⁻¹; together all of it, as far as guts have room.
  /// - Parameters:
  ///   - eaten: by the batch — g DM m⁻² d⁻¹.
  ///   - guts: what each class could eat, likewise.
  ///   - masses: of one, and their mean — g.
  @inline(__always) public static func shares<V: Lane>(
    of eaten: V, guts: InlineArray<3, V>, masses: InlineArray<3, V>, mean: V, _ p: Parameters<V>
  ) -> InlineArray<3, V> {
    var weights = guts
    var sum: V = 0
    for index in 0..<3 {
      weights[index] = guts[index] * V.pow(V.ratio(masses[index], mean), p.dominance)
      sum += weights[index]
    }
    var shares = guts
    var left = eaten, room: V = 0
    for index in 0..<3 {
      shares[index] = V.min(guts[index], eaten * V.ratio(weights[index], sum))
      left -= shares[index]
      room += guts[index] - shares[index]
    }
    for index in 0..<3 { shares[index] += V.positive(left) * V.ratio(guts[index] - shares[index], room) }
    return shares
  }

  /// One day of a batch in classes.
  @inline(__always) public static func day<V: Lane>(
    _ state: SizeClassState<V>, _ drivers: AnimalDay.Drivers<V>, bodies: PreyBodies<V>, _ p: AnimalParameters<V>,
    _ sizes: Parameters<V>
  ) -> (next: SizeClassState<V>, flows: AnimalDay.Flows<V>) {
    let batch = state.together
    let before = state.classes
    var guts = InlineArray<3, V>(repeating: 0), masses = InlineArray<3, V>(repeating: 0)
    var capacity: V = 0
    for index in 0..<3 {
      guts[index] = AnimalDay.capacity(of: before[index], drivers, p)
      masses[index] = before[index].mass
      capacity += guts[index]
    }
    let meal = AnimalDay.meal(of: batch, capacity: capacity, drivers, bodies: bodies, p)
    let shares = SizeClasses.shares(of: meal.dryMass, guts: guts, masses: masses, mean: batch.mass, sizes)
    let dangers = AnimalDay.Dangers(drivers, meal, p)

    var after = before
    var budget = AnimalNutrition.budget(eaten: V(0), dryMass: 0, wantedGrowth: 0, p.nutrition)
    var dead = DeathsByCause<V>(), deadMass = DeathsByCause<V>()
    for index in 0..<3 {
      let one = before[index]
      let gain = EctothermGrowth.gain(
        intake: V.ratio(shares[index], one.number), mass: one.mass, temperature: drivers.meanTemperature, p.growth)
      let own = AnimalNutrition.budget(
        eaten: meal.nitrogen * V.ratio(shares[index], meal.dryMass), dryMass: shares[index], wantedGrowth: one.number * gain,
        p.nutrition)
      // Crowded by the whole batch, not by its own class alone.
      var crowd = one
      crowd.number = batch.number
      let deaths = AnimalDay.deaths(of: crowd, dangers, drivers, p).scaled(by: V.ratio(one.number, batch.number))
      let mass = one.mass + V.ratio(own.growth, one.number)
      after[index] = AnimalDay.survivors(of: one, deaths: deaths, mass: mass)
      budget = budget + own
      dead = dead + deaths
      deadMass = deadMass + deaths.scaled(by: mass)
    }
    var next = state
    next.classes = after
    return (next, AnimalDay.flows(of: batch, meal, budget, deaths: dead, deadMass: deadMass, p))
  }
}

extension SizeClasses.Parameters where Number == Cited {
  public static var standard: Self {
    Self(dominance: Cited(0.3, 0...1, "1", "design choice: spread of sizes that grows a little where food is short"))
  }
}
