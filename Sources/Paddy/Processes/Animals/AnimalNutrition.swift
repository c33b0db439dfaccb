public import Numbers

/// Where the nitrogen of the animals' food goes.
///
///     eaten Q = Σ I_j x_j;  assimilated A = e_N Q;  faeces = Q − A;  retained = ΔW x_body;  excreted = A − retained ≥ 0
///
/// Growth is cut to A / x_body where the food holds too little nitrogen; a starving animal excretes the nitrogen of what it burns.
/// Left out: phosphorus beyond the content of the body; assimilation that differs between foods; gut filling from day to day.
/// Source: mass balance; assimilation as Fish Bioenergetics; share of ammonia in Guo et al. (2022).
public enum AnimalNutrition {
  public struct Parameters<Number: Sendable>: Sendable {
    /// Nitrogen in the living body — g N per g fresh mass.
    public var bodyNitrogen: Number
    /// Phosphorus in the living body — g P per g fresh mass.
    public var bodyPhosphorus: Number
    /// Share of eaten nitrogen that is assimilated (e_N) — 0 … 1.
    public var assimilation: Number
    /// Share of eaten dry matter that does not leave as faeces — 0 … 1.
    public var digestibility: Number
    /// Nitrogen in the feed (protein / 6.25) — g N per g feed as sold.
    public var feedNitrogen: Number
    /// Dry matter in the feed — g per g feed as sold.
    public var feedDryMatter: Number
    /// Share of excreted nitrogen that leaves as ammonia, the rest as urea — 0 … 1.
    public var ammoniaShare: Number

    public func map<Other>(_ f: (Number) throws -> Other) rethrows -> Parameters<Other> {
      try Parameters<Other>(
        bodyNitrogen: f(bodyNitrogen), bodyPhosphorus: f(bodyPhosphorus), assimilation: f(assimilation),
        digestibility: f(digestibility), feedNitrogen: f(feedNitrogen), feedDryMatter: f(feedDryMatter),
        ammoniaShare: f(ammoniaShare))
    }
  }

  /// One day's nitrogen — g N m⁻² d⁻¹; eaten = retained + ammonium + urea + faecal.
  public struct Budget<V: Lane>: Sendable, BitwiseCopyable {
    /// Fresh mass gained, lost where negative — g m⁻² d⁻¹.
    public var growth: V
    public var eaten: V
    public var assimilated: V
    public var retained: V
    public var ammonium: V
    public var urea: V
    public var faecal: V
    /// Not nitrogen but dry matter — g DM m⁻² d⁻¹.
    public var faecalDryMass: V

    @inline(__always) static func + (a: Budget, b: Budget) -> Budget {
      Budget(
        growth: a.growth + b.growth, eaten: a.eaten + b.eaten, assimilated: a.assimilated + b.assimilated,
        retained: a.retained + b.retained, ammonium: a.ammonium + b.ammonium, urea: a.urea + b.urea, faecal: a.faecal + b.faecal,
        faecalDryMass: a.faecalDryMass + b.faecalDryMass)
    }
  }

  /// - Parameters:
  ///   - eaten: nitrogen in all food eaten — g N m⁻² d⁻¹.
  ///   - dryMass: dry matter of all food eaten — g DM m⁻² d⁻¹.
  ///   - wantedGrowth: growth that the energy of the food allows, negative in hunger — g fresh mass m⁻² d⁻¹.
  @inline(__always) public static func budget<V: Lane>(
    eaten: V, dryMass: V, wantedGrowth: V, _ p: Parameters<V>
  ) -> Budget<V> {
    let assimilated = p.assimilation * eaten
    let growth = V.min(wantedGrowth, V.ratio(assimilated, p.bodyNitrogen))
    let retained = V.min(growth * p.bodyNitrogen, assimilated)
    let excreted = assimilated - retained
    let ammonium = p.ammoniaShare * excreted
    return Budget(
      growth: growth, eaten: eaten, assimilated: assimilated, retained: retained, ammonium: ammonium, urea: excreted - ammonium,
      faecal: eaten - assimilated, faecalDryMass: (1 - p.digestibility) * dryMass)
  }
}
