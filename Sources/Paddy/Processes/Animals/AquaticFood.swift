public import Numbers

/// Food that grows in the floodwater and on the mud: algae, plankton, worms, midge larvae, small snails, as one pool.
public struct AquaticFoodState<V: Lane>: Sendable, BitwiseCopyable {
  /// g DM m⁻².
  public var dryMass: V
  /// None.
  public init() { dryMass = 0 }
}

/// The pool of natural food for the animals.
///
///     light   = 0.5 R_s e^(−0.5 LAI) (W m⁻²);  f_L = light / (light + 60)
///     grown   = (P_max f_L + P_det) f_T (1 − Z / Z_max)    held back by nitrogen
///     dead    = Z (1 − e^(−m θ^(T − 25)))
///
/// Growth from light takes ammonium from the floodwater first, then nitrate, and fixes N₂ for the rest up to a limit; growth from detritus takes organic
/// nitrogen. The pool holds a constant share of nitrogen, so that its nitrogen is its mass times that share.
/// Left out: the chain from algae to animals (one pool), phosphorus; snails of a size of their own.
/// Source: design choices in the form of the photosynthetic biomass of flooded rice; magnitude set so that unfed carp come to the
/// 150 to 500 kg/ha that extension literature reports.
public enum AquaticFood {
  public struct Parameters<Number: Sendable>: Sendable {
    /// Growth in full light at 25 °C (P_max) — g DM m⁻² d⁻¹.
    public var lightGrowth: Number
    /// Light of half the full growth — W m⁻².
    public var halfLight: Number
    /// Extinction of light in the canopy, per leaf area — dimensionless.
    public var extinction: Number
    /// Growth on detritus at 25 °C (P_det) — g DM m⁻² d⁻¹.
    public var detritalGrowth: Number
    /// Most of the organic nitrogen taken in a day — d⁻¹.
    public var detritalShare: Number
    /// Most N₂ fixed in full light — g N m⁻² d⁻¹.
    public var fixation: Number
    /// Death at 25 °C (m) — d⁻¹.
    public var mortality: Number
    /// Its factor per °C (θ) — dimensionless.
    public var mortalityWarming: Number
    /// Death on drained ground — d⁻¹.
    public var dryMortality: Number
    /// Mass at which growth ends (Z_max) — g DM m⁻².
    public var crowding: Number
    /// g N per g DM.
    public var nitrogenShare: Number

    public func map<Other>(_ f: (Number) throws -> Other) rethrows -> Parameters<Other> {
      try Parameters<Other>(
        lightGrowth: f(lightGrowth), halfLight: f(halfLight), extinction: f(extinction), detritalGrowth: f(detritalGrowth),
        detritalShare: f(detritalShare), fixation: f(fixation), mortality: f(mortality), mortalityWarming: f(mortalityWarming),
        dryMortality: f(dryMortality), crowding: f(crowding), nitrogenShare: f(nitrogenShare))
    }
  }

  /// Change of the pool's nitrogen = ammonium + nitrate + organic + fixed − eaten − dead, g N m⁻² d⁻¹.
  public struct Flows<V: Lane>: Sendable, BitwiseCopyable {
    /// Grown — g DM m⁻² d⁻¹.
    public var growth: V
    /// From the floodwater's ammonium and nitrate.
    public var ammonium: V, nitrate: V = 0
    /// From the soil's fresh organic matter.
    public var organic: V
    /// From the air.
    public var fixed: V
    /// To the animals.
    public var eaten: V
    /// To organic matter.
    public var dead: V
    /// Grown in light.
    var fromLight: V { (ammonium + nitrate) + fixed }
    /// Of all that grew — 0 … 1.
    var lightShare: V { V.ratio(fromLight, fromLight + organic) }
  }

  /// What grazing leaves of the stock that would be there without it, once growth, death and grazing are in balance — 0 … 1; 1 without.
  ///
  /// Growth falls to nothing as the stock fills the water, so that a stock of turnover t (death and crowding) grazed at g settles at t/(t + g).
  /// - Parameter flows: of the day, whose grazing is taken as the lasting one.
  @inline(__always) package static func leftByGrazing<V: Lane>(
    _ state: AquaticFoodState<V>, _ flows: Flows<V>, _ p: Parameters<V>
  ) -> V {
    let grazed = V.ratio(flows.eaten, p.nitrogenShare * state.dryMass)
    let turnover = p.mortality + V.ratio(flows.growth, p.crowding - state.dryMass)
    return turnover / (turnover + grazed)
  }

  /// - Parameters:
  ///   - radiation: global — MJ m⁻² d⁻¹.
  ///   - leafArea: m² m⁻².
  ///   - temperature: daily mean of the water — °C.
  ///   - waterPresent: 1 where water stands on the flat, else 0.
  ///   - ammonium: floodwater ammonium that may be taken today — g N m⁻².
  ///   - nitrate: floodwater nitrate that may be taken today — g N m⁻².
  ///   - organic: nitrogen of the soil's fresh organic matter — g N m⁻²; 0 stops the growth on detritus.
  ///   - eaten: by all cohorts today, at most the pool — g DM m⁻² d⁻¹.
  @inline(__always) public static func day<V: Lane>(
    _ state: AquaticFoodState<V>, radiation: V, leafArea: V, temperature: V, waterPresent: V, ammonium: V, nitrate: V = 0,
    organic: V,
    eaten: V, _ p: Parameters<V>
  ) -> (next: AquaticFoodState<V>, flows: Flows<V>) {
    let light = 0.5 * radiation * (1_000_000 / 86_400) * V.exp(-(p.extinction * leafArea))
    let lightFactor = V.ratio(light, light + p.halfLight)
    let warm = V.clip((temperature - 10) / 15, 0, 1)
    let hot = V.clip(1 - (temperature - 32) / 10, 0, 1)
    let left = V.positive(1 - V.ratio(state.dryMass, p.crowding))
    let fitness = warm * hot * waterPresent
    let wanted = p.nitrogenShare * p.lightGrowth * lightFactor * fitness * left
    let fromAmmonium = V.min(wanted, V.positive(ammonium))
    let fromNitrate = V.min(wanted - fromAmmonium, V.positive(nitrate))
    let fromWater = fromAmmonium + fromNitrate
    let fixed = V.min(V.positive(wanted - fromWater), p.fixation * lightFactor * fitness)
    let wantedDetrital = p.nitrogenShare * p.detritalGrowth * fitness * left
    let fromOrganic = V.min(wantedDetrital, p.detritalShare * V.positive(organic))
    let growth = V.ratio(fromWater + fixed + fromOrganic, p.nitrogenShare)

    let kept = V.positive(state.dryMass - eaten)
    let wetMortality = p.mortality * V.pow(p.mortalityWarming, temperature - 25)
    let hazard = waterPresent * wetMortality + (1 - waterPresent) * p.dryMortality
    let dead = kept * V.decayed(hazard)
    var next = state
    next.dryMass = (kept - dead) + growth
    let flows = Flows(
      growth: growth, ammonium: fromAmmonium, nitrate: fromNitrate, organic: fromOrganic, fixed: fixed,
      eaten: p.nitrogenShare * eaten,
      dead: p.nitrogenShare * dead)
    return (next, flows)
  }
}
