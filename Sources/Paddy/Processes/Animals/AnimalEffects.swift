public import Numbers

/// What moving animals do to soil, weeds, sheath blight and rice.
///
///     diffusion ×(1 + 0.06 sb) ≤ 8    oxidised layer ×(1 + 0.02 sb) ≤ 3    mineralisation ×(1 + 0.005 sb) ≤ 1.5
///     CH₄ ×(1 − 0.5 (1 − e^(−ab / 60)))    its bubbles ×(1 + β (1 − e^(−sb / 60)))
///     spread of sheath blight ×(1 − 0.4 (1 − e^(−sb / 60)))
///     hills lost λ b max(0, 1 − days / 20) d⁻¹    weed seedlings 0.0215 s_w n W^0.7 d⁻¹, established weeds 2 % of it, ducks half
///
/// b is the fresh mass of animals on the flat (g m⁻²), s how much they stir the mud, a how much they air the soil's surface; n and W are
/// number (m⁻²) and mass of one (g). Weeds are eaten and rooted up while animals feed, so that the hazard rises with mass as intake does:
/// a thousand small crabs take more than one big carp of their mass.
/// The cut of methane is what moving animals oxidise in water full of oxygen; `StirredMethane` sets against it what animals raise. Frogs
/// hardly dig, but lowered CH₄ by 22 to 51 % in one trial: their a is fitted to it, and how they do it is not known.
/// Source: design choices of this project in the range of published field effects.
public enum AnimalEffects {
  /// How much a species does, per g m⁻² of its fresh mass; weeding per number and mass^0.7.
  public struct Traits<Number: Sendable>: Sendable {
    /// Stirring against common carp (s) — dimensionless.
    public var stirring: Number
    /// Airing of the soil's surface against common carp (a) — dimensionless.
    public var aeration: Number
    /// Hazard of established weeds against that of their seedlings — 0 … 1.
    public var grazing: Number
    /// Hills lost on the first day after transplanting (λ) — m² g⁻¹ d⁻¹.
    public var seedlingDamage: Number
    /// Weeding against common carp (s_w) — dimensionless.
    public var weeding: Number

    public func map<Other>(_ f: (Number) throws -> Other) rethrows -> Traits<Other> {
      try Traits<Other>(
        stirring: f(stirring), aeration: f(aeration), grazing: f(grazing), seedlingDamage: f(seedlingDamage), weeding: f(weeding))
    }
  }

  public struct Parameters<Number: Sendable>: Sendable {
    /// Rise of the diffusion between floodwater and soil — m² g⁻¹.
    public var diffusion: Number
    public var diffusionCap: Number
    /// Rise of the thickness of the oxidised layer — m² g⁻¹.
    public var oxidisedLayer: Number
    public var oxidisedLayerCap: Number
    /// Rise of mineralisation in the top 2 cm — m² g⁻¹.
    public var mineralisation: Number
    public var mineralisationCap: Number
    /// Largest share of the CH₄ emission that stirring oxidises — 0 … 1.
    public var methaneCut: Number
    /// Largest rise of the bubbles of CH₄ — dimensionless.
    public var bubbling: Number
    /// Stirring, or airing, that brings 63 % of either — g m⁻².
    public var methaneScale: Number
    /// Least water on the flat for both — m.
    public var methaneDepth: Number
    /// Largest share of the spread of sheath blight that animals among the stems stop — 0 … 1.
    public var sheathBlightCut: Number
    /// Stirring that brings 63 % of it — g m⁻².
    public var sheathBlightScale: Number
    /// Days after transplanting until rice is out of danger — d.
    public var seedlingDays: Number
    /// Hazard of weed seedlings by one animal of 1 g on a m², rising with mass^0.7 — m² g^−0.7 d⁻¹.
    public var weeding: Number

    public func map<Other>(_ f: (Number) throws -> Other) rethrows -> Parameters<Other> {
      try Parameters<Other>(
        diffusion: f(diffusion), diffusionCap: f(diffusionCap), oxidisedLayer: f(oxidisedLayer),
        oxidisedLayerCap: f(oxidisedLayerCap),
        mineralisation: f(mineralisation), mineralisationCap: f(mineralisationCap), methaneCut: f(methaneCut),
        bubbling: f(bubbling),
        methaneScale: f(methaneScale), methaneDepth: f(methaneDepth),
        sheathBlightCut: f(sheathBlightCut), sheathBlightScale: f(sheathBlightScale), seedlingDays: f(seedlingDays),
        weeding: f(weeding))
    }
  }

  /// What all cohorts of a field add up to.
  public struct Burden<V: Lane>: Sendable, BitwiseCopyable {
    /// Σ s b — g m⁻².
    public var stirring: V
    /// Σ a b — g m⁻².
    public var aeration: V
    /// Σ λ b — d⁻¹.
    public var seedlingDamage: V
    /// Σ s_w n W^0.7 — g^0.7 m⁻².
    public var weeding: V
    /// Σ of the same for established weeds — g^0.7 m⁻².
    public var grazing: V
    /// No animals.
    public init() {
      stirring = 0
      aeration = 0
      seedlingDamage = 0
      weeding = 0
      grazing = 0
    }
    @inline(__always) public static func + (a: Burden, b: Burden) -> Burden {
      var sum = Burden()
      sum.stirring = a.stirring + b.stirring
      sum.aeration = a.aeration + b.aeration
      sum.seedlingDamage = a.seedlingDamage + b.seedlingDamage
      sum.weeding = a.weeding + b.weeding
      sum.grazing = a.grazing + b.grazing
      return sum
    }
  }

  /// Factors that are 1, and hazards that are 0, without animals.
  public struct Effects<V: Lane>: Sendable, BitwiseCopyable {
    public var diffusion: V
    public var oxidisedLayer: V
    public var mineralisation: V
    public var methane: V
    public var bubbles: V
    /// What animals leave of the spread of sheath blight: they bump and eat the lower leaves and what floats of its sclerotia.
    public var sheathBlight: V
    /// Hills lost — d⁻¹.
    public var hillLoss: V
    /// d⁻¹.
    public var weedSeedlings: V
    /// A share of it — d⁻¹.
    public var establishedWeeds: V
    /// No animals.
    public init() {
      diffusion = 1
      oxidisedLayer = 1
      mineralisation = 1
      methane = 1
      bubbles = 1
      sheathBlight = 1
      hillLoss = 0
      weedSeedlings = 0
      establishedWeeds = 0
    }
  }

  /// - Parameter access: 1 where the animals are on the flat, else 0.
  @inline(__always) public static func burden<V: Lane>(of cohort: CohortState<V>, access: V, _ p: Traits<V>) -> Burden<V> {
    let present = cohort.liveMass * access
    var burden = Burden<V>()
    burden.stirring = p.stirring * present
    burden.aeration = p.aeration * present
    burden.seedlingDamage = p.seedlingDamage * present
    burden.weeding = p.weeding * (cohort.number * access * V.pow(cohort.mass, 0.7))
    burden.grazing = p.grazing * burden.weeding
    return burden
  }

  /// - Parameters:
  ///   - depth: water on the flat — m; only stirred water does anything to the soil.
  ///   - daysInField: since transplanting — d.
  @inline(__always) public static func effects<V: Lane>(
    of burden: Burden<V>, depth: V, daysInField: V, _ p: Parameters<V>
  ) -> Effects<V> {
    let stirred = burden.stirring * V.flag(depth .> 0)
    var effects = Effects<V>()
    effects.diffusion = V.min(p.diffusionCap, 1 + p.diffusion * stirred)
    effects.oxidisedLayer = V.min(p.oxidisedLayerCap, 1 + p.oxidisedLayer * stirred)
    effects.mineralisation = V.min(p.mineralisationCap, 1 + p.mineralisation * stirred)
    let isDeep = V.flag(depth .>= p.methaneDepth)
    effects.methane = 1 - p.methaneCut * V.decayed(V.ratio(burden.aeration * isDeep, p.methaneScale))
    effects.bubbles = 1 + p.bubbling * V.decayed(V.ratio(burden.stirring * isDeep, p.methaneScale))
    effects.sheathBlight = 1 - p.sheathBlightCut * V.decayed(V.ratio(burden.stirring, p.sheathBlightScale))
    effects.hillLoss = burden.seedlingDamage * V.positive(1 - V.ratio(daysInField, p.seedlingDays))
    effects.weedSeedlings = p.weeding * burden.weeding
    effects.establishedWeeds = p.weeding * burden.grazing
    return effects
  }
}
