public import Numbers

/// Methane by process, after CH4MOD: substrate of living roots and of dead organic matter, fermented where the soil is reduced.
///
///     decay    c_quick = w(θ)·S·τ·0.027·O_quick      c_slow = w(θ)·S·τ·0.003·O_slow      w = 0.49 e^(3.88 θ − 5.4 θ²)
///     roots    c_root = 0.0018·S·W^1.25              S = 0.325 + 0.0225·sand             τ = 3^((min(T, 30) − 30) / 10)
///     redox    under water to −250 mV at (0.125 (1 − g)⁴ + 0.04)·(0.23 + min(1, c_quick)), drained to 250 mV at 1.23·k_ox
///     made     P = site·0.27·min(1, e^(−1.7 (1 + Eh / 150)))·(τ c_root + c_quick + c_slow)
///     bubbles  P·min(0.9, 0.7 ln T / R)              through the rice  P·min(0.55, 1 − bubbles / P)·(1 − g)^¼
///
/// W and R are shoot and roots of the rice (g m⁻²), θ the soil's water, g how much of its growth the rice has behind it. Ours: W and R are
/// the simulated crop's; g = s⁴ / (s⁴ + 0.75⁴) of its stage s, because nobody knows its final mass beforehand; between flooded and drained
/// the redox potential follows both rules by how far the water has fallen; `site` and k_ox are set once to the IPCC tier.
/// Left out: diffusion through the water, iron and sulphate by name, cultivars' differences, methane held in the soil and set free by
/// drainage. Source: Huang, Sass & Fisher 1998 and Huang et al. 2004, equations as in an open implementation (our science file, 6.2).
public enum MethaneProduction {
  public struct Parameters<Number: Sendable>: Sendable {
    /// What the region's fields make of what the equations say, dimensionless.
    public var site: Number
    /// Methane per substrate fermented, g g⁻¹.
    public var methanePerSubstrate: Number
    /// Root substrate of a shoot of 1 g m⁻², g m⁻² d⁻¹.
    public var rootSubstrate: Number
    /// Texture factor without sand, and its rise per % of sand.
    public var textureBase: Number, textureSlope: Number
    /// Decay of quick and slow organic matter at 30 °C, d⁻¹.
    public var quickDecay: Number, slowDecay: Number
    /// Rise of fermentation with temperature, K⁻¹, and the temperature above which it does not rise, °C.
    public var warming: Number, warmest: Number
    /// Redox potentials that a flooded and a drained soil tend to, mV.
    public var reduced: Number, oxidised: Number
    /// How fast a flooded soil is reduced: at first, and at last, d⁻¹; how fast a drained one is oxidised, d⁻¹.
    public var firstReduction: Number, lastReduction: Number, oxidation: Number
    /// Depth of the water below the soil at which the soil is drained altogether, m.
    public var drainedDepth: Number
    /// Largest share that leaves through the rice; bubbles per ln T and root mass, g m⁻²; largest share that leaves in bubbles.
    public var plantShare: Number, bubbleScale: Number, bubbleShare: Number
    /// Stage at which the rice has half of its growth behind it.
    public var halfGrown: Number
    /// Organic matter of stubble and roots in the soil at sowing, g m⁻².
    public var quickResidue: Number, slowResidue: Number
    /// Carbon per nitrogen of what falls from the water on the mud, g g⁻¹; carbon in organic matter, g g⁻¹.
    public var wasteCarbon: Number, matterCarbon: Number
    /// Share of it that the mud buries before it has decayed in the air's reach; of that the quick and the slow part.
    public var buriedShare: Number, wasteQuick: Number, wasteSlow: Number
    /// Emission of a trench over that of the flat beside it, per area.
    public var trench: Number

    public func map<Other>(_ f: (Number) throws -> Other) rethrows -> Parameters<Other> {
      Parameters<Other>(
        site: try f(site), methanePerSubstrate: try f(methanePerSubstrate), rootSubstrate: try f(rootSubstrate),
        textureBase: try f(textureBase),
        textureSlope: try f(textureSlope), quickDecay: try f(quickDecay), slowDecay: try f(slowDecay), warming: try f(warming),
        warmest: try f(warmest), reduced: try f(reduced), oxidised: try f(oxidised), firstReduction: try f(firstReduction),
        lastReduction: try f(lastReduction), oxidation: try f(oxidation), drainedDepth: try f(drainedDepth),
        plantShare: try f(plantShare), bubbleScale: try f(bubbleScale), bubbleShare: try f(bubbleShare),
        halfGrown: try f(halfGrown), quickResidue: try f(quickResidue),
        slowResidue: try f(slowResidue), wasteCarbon: try f(wasteCarbon), matterCarbon: try f(matterCarbon),
        buriedShare: try f(buriedShare), wasteQuick: try f(wasteQuick), wasteSlow: try f(wasteSlow), trench: try f(trench))
    }
  }

  /// The reduced soil, per m² of flat.
  public struct State<V: Lane>: Sendable, BitwiseCopyable {
    /// Redox potential, mV.
    public var redox: V
    /// Water of the soil as its decay feels it, m³ m⁻³.
    public var moisture: V
    /// Organic matter that ferments within weeks, and within the season or not, g m⁻².
    public var quick: V, slow: V

    /// An aerated wet soil with the last crop's stubble and roots.
    public init(_ p: Parameters<V>) {
      redox = p.oxidised
      moisture = MethaneProduction.wet()
      quick = p.quickResidue
      slow = p.slowResidue
    }
  }

  /// Water of a flooded soil and of a drained one in the long run, m³ m⁻³.
  @inline(__always) static func wet<V: Lane>() -> V { 0.636 }
  @inline(__always) private static func dry<V: Lane>() -> V { 0.2 }

  /// What the day brings, per m² of flat.
  public struct Conditions<V: Lane>: Sendable {
    /// Dry mass of the rice above and below ground, g m⁻².
    public var shoot: V = 0, roots: V = 0
    /// Share of its growth that the rice has behind it, 0 … 1; see `grown`.
    public var grown: V = 0
    /// Of the soil, daily mean, °C.
    public var temperature: V = 25
    /// 0 under water, 1 where drained altogether.
    public var drained: V = 0
    /// Organic matter brought to the soil today, g m⁻².
    public var quick: V = 0, slow: V = 0
    /// See `texture`.
    public var texture: V = 1
    public init() {}
  }

  /// Methane of one day, g m⁻² d⁻¹ of flat; what is made and does not leave is oxidised.
  public struct Flows<V: Lane>: Sendable, BitwiseCopyable {
    public var made: V, throughRice: V, bubbles: V

    @inline(__always) package init(made: V, throughRice: V, bubbles: V) {
      (self.made, self.throughRice, self.bubbles) = (made, throughRice, bubbles)
    }
  }

  /// - Parameter sand: % of the dry mass.
  @inline(__always) public static func texture<V: Lane>(sand: V, _ p: Parameters<V>) -> V {
    p.textureBase + p.textureSlope * sand
  }

  /// How much of its growth rice at a stage has behind it, 0 … 1: 1 % at transplanting, three quarters at flowering, 98 % when ripe.
  @inline(__always) public static func grown<V: Lane>(stage: V, _ p: Parameters<V>) -> V {
    let square = stage * stage, half = p.halfGrown * p.halfGrown
    return square * square / (square * square + half * half)
  }

  /// How far a soil is drained whose water stands at `level` (m above it, below it where negative).
  @inline(__always) public static func drained<V: Lane>(level: V, _ p: Parameters<V>) -> V {
    V.clip(-level / p.drainedDepth, 0, 1)
  }

  /// One day.
  @inline(never) public static func day<V: Lane>(
    _ state: State<V>, _ c: Conditions<V>, _ p: Parameters<V>
  ) -> (next: State<V>, flows: Flows<V>) {
    var next = state
    let warm = V.exp(p.warming * (V.min(c.temperature, p.warmest) - 30))
    let moisture = 0.49 * V.exp(state.moisture * (3.88 - 5.4 * state.moisture))
    let pace = moisture * c.texture * warm
    let quick = pace * p.quickDecay * (state.quick + c.quick)
    let slow = pace * p.slowDecay * (state.slow + c.slow)
    next.quick = state.quick + c.quick - quick
    next.slow = state.slow + c.slow - slow

    let ahead = 1 - c.grown
    let square = ahead * ahead
    let reduction = (p.firstReduction * square * square + p.lastReduction) * (0.23 + V.min(1, quick))
    let down = (1 - c.drained) * reduction * (state.redox - p.reduced)
    let up = c.drained * 1.23 * p.oxidation * (p.oxidised - state.redox)
    next.redox = state.redox - down + up
    let drying = 0.123 * c.drained * (state.moisture - dry())
    next.moisture = V.select(c.drained .<= 0, wet(), state.moisture - drying)

    let exudates = p.rootSubstrate * c.texture * c.shoot * V.sqrt(V.sqrt(c.shoot))
    let allowed = V.min(1, V.exp(-1.7 * (1 + next.redox / 150)))
    let made = p.site * p.methanePerSubstrate * allowed * (warm * exudates + quick + slow)

    let rising = p.bubbleScale * V.log(V.max(c.temperature, 1)) / V.max(c.roots, 0.01)
    let bubbleShare = V.min(rising, p.bubbleShare)
    let open = V.sqrt(V.sqrt(V.positive(ahead))) * V.flag(c.shoot .> 0)
    let plantShare = V.min(p.plantShare, 1 - bubbleShare) * open
    return (next, Flows(made: made, throughRice: made * plantShare, bubbles: made * bubbleShare))
  }
}
