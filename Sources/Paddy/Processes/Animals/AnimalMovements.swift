public import Numbers

/// Animals put in, taken out and lost over the bund. Each is done at once and by number: in = alive + dead + escaped + harvested.
public enum AnimalMovements {
  /// What leaves the field alive.
  public struct Removal<V: Lane>: Sendable, BitwiseCopyable {
    /// ind m⁻².
    public var number: V
    /// Fresh mass — g m⁻².
    public var mass: V
    /// g N m⁻².
    public var nitrogen: V
    /// g P m⁻².
    public var phosphorus: V
  }

  /// The cohort after stocking; where animals are there already masses and ages are averaged by number. 0 added changes nothing.
  /// - Parameters:
  ///   - number: stocked — ind m⁻².
  ///   - mass: fresh mass of one — g.
  @inline(__always) public static func stock<V: Lane>(_ cohort: CohortState<V>, number: V, mass: V) -> CohortState<V> {
    let sum = cohort.number + number
    let share = V.ratio(number, sum)
    var next = cohort
    next.number = sum
    next.mass = cohort.mass + share * (mass - cohort.mass)
    next.peakMass = cohort.peakMass + share * (mass - cohort.peakMass)
    next.stockedMass = cohort.stockedMass + share * (mass - cohort.stockedMass)
    next.age = cohort.age - share * cohort.age
    return next
  }

  /// Nitrogen brought in with stocked animals — g N m⁻².
  @inline(__always) public static func stockedNitrogen<V: Lane>(number: V, mass: V, _ p: AnimalParameters<V>) -> V {
    number * mass * p.nutrition.bodyNitrogen
  }

  /// The cohort after a harvest and what was harvested.
  /// - Parameter fraction: share taken today, 0 … 1.
  @inline(__always) public static func harvest<V: Lane>(
    _ cohort: CohortState<V>, fraction: V, _ p: AnimalParameters<V>
  ) -> (next: CohortState<V>, harvested: Removal<V>) {
    remove(cohort, number: cohort.number * fraction, p)
  }

  /// The cohort after a flood over the bund and what escaped: p = 1 − exp(−κ · over / 0.05 · hours), a tenth of κ behind a fence.
  /// - Parameters:
  ///   - depthAboveCrest: water above the bund crest while it overflowed, 0 or less for none — m.
  ///   - hours: how long it did — h.
  ///   - fence: 1 behind a sound fence or net higher than the water, else 0.
  @inline(__always) public static func escape<V: Lane>(
    _ cohort: CohortState<V>, depthAboveCrest: V, hours: V, fence: V, _ p: AnimalParameters<V>
  ) -> (next: CohortState<V>, escaped: Removal<V>) {
    let relative = V.positive(depthAboveCrest) / 0.05
    let rate = p.escape * relative * (1 - 0.9 * fence)
    return remove(cohort, number: cohort.number * V.decayed(rate, hours), p)
  }

  /// The same after a share of those that are left have gone with the water through a breach.
  @inline(__always) static func follow<V: Lane>(
    _ before: (next: CohortState<V>, escaped: Removal<V>), share: V, _ p: AnimalParameters<V>
  ) -> (next: CohortState<V>, escaped: Removal<V>) {
    let (next, left) = remove(before.next, number: before.next.number * share, p)
    var gone = left
    gone.number += before.escaped.number
    gone.mass += before.escaped.mass
    gone.nitrogen += before.escaped.nitrogen
    gone.phosphorus += before.escaped.phosphorus
    return (next, gone)
  }

  /// Share of the animals' mass that has reached the size the market takes, if sizes are spread about the mean by 25 % — 0 … 1.
  @inline(__always) public static func marketableShare<V: Lane>(mass: V, _ p: AnimalParameters<V>) -> V {
    let spread = 0.25 * mass
    let distance = V.ratio(mass - p.marketableMass, spread)
    let share = 1 / (1 + V.exp(-1.702 * distance))
    return V.select(mass .<= 0, 0, share)
  }

  @inline(__always) static func remove<V: Lane>(
    _ cohort: CohortState<V>, number: V, _ p: AnimalParameters<V>
  ) -> (CohortState<V>, Removal<V>) {
    let mass = number * cohort.mass
    let removal = Removal(
      number: number, mass: mass, nitrogen: mass * p.nutrition.bodyNitrogen, phosphorus: mass * p.nutrition.bodyPhosphorus)
    var next = cohort
    next.number = V.positive(cohort.number - number)
    let none = next.number .<= 0
    next.mass = V.select(none, 0, cohort.mass)
    next.peakMass = V.select(none, 0, cohort.peakMass)
    next.stockedMass = V.select(none, 0, cohort.stockedMass)
    next.age = V.select(none, 0, cohort.age)
    return (next, removal)
  }
}
