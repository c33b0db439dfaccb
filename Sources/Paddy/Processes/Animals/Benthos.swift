public import Numbers

/// Worms, midge larvae and small snails in the mud.
public struct BenthosState<V: Lane>: Sendable, BitwiseCopyable {
  /// g DM m⁻².
  public var dryMass: V = 0
  /// None, as on dry land.
  public init() {}
}

/// The living of the mud, which feeds on what microbes make of humus and is food for animals where no light reaches the water.
///
///     grown = r (K − B) f_T    from humus        dead = B (1 − e^(−m))    on drained ground, to humus
///
/// Under water the stock comes back to what the mud can bear, faster the more of it is gone: that is what animals live on. What dies and
/// is born within a stock at rest is left out, and so is its part in the release of nitrogen, which the soil's own numbers hold:
/// what animals eat of the stock is taken off that release (`NitrogenDay`).
/// An animal reaches the part of the stock that it stirs up (`AnimalEffects.Traits`): carp all of it, frogs hardly any (design choice).
/// Left out: kinds and sizes, oxygen, pesticides, straw as food, snails that eat rice.
/// Source: standing stocks recalled from paddy fields; the rate of return set so that unfed fish come to the 100 to 300 kg/ha of our science
/// file (4.7).
public enum Benthos {
  public struct Parameters<Number: Sendable>: Sendable {
    /// Stock the mud bears (K) — g DM m⁻².
    public var standing: Number
    /// Return at 25 °C (r) — d⁻¹.
    public var regrowth: Number
    /// Death on drained ground (m) — d⁻¹.
    public var dryMortality: Number

    public func map<Other>(_ f: (Number) throws -> Other) rethrows -> Parameters<Other> {
      try Parameters<Other>(standing: f(standing), regrowth: f(regrowth), dryMortality: f(dryMortality))
    }
  }

  /// Change of the stock's nitrogen = grown − eaten − dead, g N m⁻² d⁻¹.
  public struct Flows<V: Lane>: Sendable, BitwiseCopyable {
    /// From humus.
    public var grown: V = 0
    /// To the animals.
    public var eaten: V = 0
    /// To humus.
    public var dead: V = 0
    /// Nothing moves.
    public init() {}
  }

  /// - Parameters:
  ///   - temperature: daily mean of the water — °C.
  ///   - waterPresent: 1 where water stands on the flat, else 0.
  ///   - eaten: at most the stock — g DM m⁻² d⁻¹.
  ///   - nitrogenShare: g N per g DM.
  @inline(__always) public static func day<V: Lane>(
    _ state: BenthosState<V>, temperature: V, waterPresent: V, eaten: V, nitrogenShare: V, _ p: Parameters<V>
  ) -> (next: BenthosState<V>, flows: Flows<V>) {
    let warm = V.clip((temperature - 10) / 15, 0, 1)
    let hot = V.clip(1 - (temperature - 32) / 10, 0, 1)
    let grown = waterPresent * p.regrowth * warm * hot * V.positive(p.standing - state.dryMass)
    let kept = V.positive(state.dryMass - eaten)
    let dead = kept * (1 - waterPresent) * V.decayed(p.dryMortality)
    var next = state
    next.dryMass = (kept - dead) + grown
    var flows = Flows<V>()
    flows.grown = nitrogenShare * grown
    flows.eaten = nitrogenShare * (state.dryMass - kept)
    flows.dead = nitrogenShare * dead
    return (next, flows)
  }
}
