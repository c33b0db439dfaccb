public import Numbers

/// How many animals die in a day, and of what.
///
///     n(t+1) = n(t) · e^(−Σh);  the dead are shared among the causes as h_i / Σh
///
/// Animals that eat each other when they moult die at a rate that rises with their number; those so eaten are counted among the bodies left
/// in the field. Hazards of oxygen and ammonia are those of `WaterQualityTolerance`. Left out: epidemics, size classes, cold. Predators are a
/// hazard without numbers of their own. Source: hazards recalled from extension literature, set to its survival at harvest.
public enum AnimalSurvival {
  public struct Parameters<Number: Sendable>: Sendable {
    /// Share that dies of transport and release within a week — 0 … 1.
    public var handlingMortality: Number
    /// Everyday hazard — d⁻¹.
    public var base: Number
    /// Hazard of a 1 g animal below `smallMass`, falling with mass^−0.5 — d⁻¹.
    public var small: Number
    /// Mass at which smallness no longer kills — g.
    public var smallMass: Number
    /// Hazard from each of the others on a square metre, where they eat those that moult — m² d⁻¹.
    public var cannibalism: Number
    /// Water temperature above which heat kills — °C.
    public var heatLimit: Number
    /// Hazard from predators where exposed, without a net — d⁻¹.
    public var predators: Number
    /// Share of that hazard left in deep water — 0 … 1; without meaning for animals that walk.
    public var deepWaterExposure: Number

    public func map<Other>(_ f: (Number) throws -> Other) rethrows -> Parameters<Other> {
      try Parameters<Other>(
        handlingMortality: f(handlingMortality), base: f(base), small: f(small), smallMass: f(smallMass),
        cannibalism: f(cannibalism),
        heatLimit: f(heatLimit), predators: f(predators), deepWaterExposure: f(deepWaterExposure))
    }
  }

  /// Days over which the handling losses are spread.
  static let handlingDays = 7.0
  /// Hours for which the daily maximum temperature is taken to last.
  static let hottestHours = 4.0

  /// Deaths — ind m⁻² d⁻¹.
  /// - Parameters:
  ///   - hottest: daily maximum where the animals stand the day out — °C.
  ///   - depth: water where they are, flat or trench — m.
  ///   - stranded: 1 where they have neither water on the flat nor a trench nor legs, else 0.
  ///   - walks: 1 for animals that walk on wet ground, else 0.
  ///   - net: 1 under a bird net, else 0.
  ///   - suffocation, poisoning, pesticide: hazards of the water — d⁻¹.
  @inline(__always) public static func deaths<V: Lane>(
    cohort: CohortState<V>, hottest: V, depth: V, stranded: V, walks: V, net: V, suffocation: V = 0, poisoning: V = 0,
    pesticide: V = 0,
    _ p: Parameters<V>
  ) -> DeathsByCause<V> {
    let week = V(handlingDays)
    var hazard = DeathsByCause<V>()
    hazard.handling = V.flag(cohort.age .< week) * (-V.log(1 - p.handlingMortality) / week)
    let smallness = p.small * V.pow(cohort.mass, -0.5)
    let everyday = p.base + p.cannibalism * cohort.number
    hazard.base = everyday + V.flag(cohort.mass .< p.smallMass) * smallness
    let excess = hottest - p.heatLimit
    let heatPerHour = 0.01 * V.exp(0.8 * V.clip(excess, 0, 10))
    hazard.heat = V.flag(excess .> 0) * heatPerHour * V(hottestHours)
    let shallow = V.clip(2 - depth / 0.10, p.deepWaterExposure, 1)
    let exposure = V.max(walks, shallow) * (1 - 0.9 * net)
    hazard.predators = p.predators * exposure
    hazard.starvation = 0.1 * V.flag(cohort.mass .< 0.6 * cohort.peakMass)
    hazard.stranding = 0.7 * stranded
    hazard.suffocation = suffocation
    hazard.poisoning = poisoning
    hazard.pesticide = pesticide
    let all = hazard.total
    return hazard.scaled(by: V.ratio(cohort.number * V.decayed(all), all))
  }
}
