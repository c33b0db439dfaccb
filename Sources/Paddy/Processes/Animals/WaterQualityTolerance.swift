public import Numbers

/// What little oxygen and much ammonia do to an animal, and what oxygen it takes from the water.
///
///     breathing   R = a · r · W^e · e^(w T)                       mg O₂ per g and hour
///     appetite    σ = (O₂ − least) / (easy − least)               0 … 1, the mean over the day;  ν likewise by ammonia
///     hypoxia     h = s · ((O_c − O₂) / O_c)²                     h⁻¹, below O_c, added up over the day
///     ammonia     h = p · (NH₃ − deadly) / deadly                 h⁻¹, above deadly, for the hours of the day's highest
///
/// Animals that breathe air (frogs, turtles) take no oxygen from the water and lack none; nor is ammonia counted against them, for they
/// leave foul water and the numbers known are of fish. Left out: oxygen through a frog's skin, habituation, nitrite, hydrogen sulphide,
/// insecticide (no table of toxicity was at hand). Source: POND for appetite, Yamanaka et al. (2013) for breathing; hazards are
/// choices of this project.
public enum WaterQualityTolerance {
  public struct Parameters<Number: Sendable>: Sendable {
    /// 1 where the animal breathes water, 0 where it breathes air and feels neither oxygen nor ammonia.
    public var breathesWater: Number
    /// Oxygen that a resting 1 g animal takes at 0 °C (r) — mg O₂ g⁻¹ h⁻¹.
    public var respiration: Number
    /// Power of mass in it (e) — dimensionless.
    public var respirationExponent: Number
    /// Its rise with temperature (w) — °C⁻¹.
    public var respirationWarming: Number
    /// Swimming and digestion against rest (a) — dimensionless.
    public var activity: Number
    /// Oxygen above which appetite is whole, and below which there is none — g O₂ m⁻³.
    public var easyOxygen: Number, leastOxygen: Number
    /// Oxygen below which the animal suffocates (O_c) — g O₂ m⁻³.
    public var deadlyOxygen: Number
    /// Hazard without any oxygen (s) — h⁻¹.
    public var suffocation: Number
    /// Un-ionised ammonia below which appetite is whole, and above which there is none — g N m⁻³.
    public var easyAmmonia: Number, mostAmmonia: Number
    /// Un-ionised ammonia above which it kills — g N m⁻³.
    public var deadlyAmmonia: Number
    /// Hazard at twice that (p) — h⁻¹.
    public var poisoning: Number

    public func map<Other>(_ f: (Number) throws -> Other) rethrows -> Parameters<Other> {
      try Parameters<Other>(
        breathesWater: f(breathesWater), respiration: f(respiration), respirationExponent: f(respirationExponent),
        respirationWarming: f(respirationWarming), activity: f(activity), easyOxygen: f(easyOxygen),
        leastOxygen: f(leastOxygen), deadlyOxygen: f(deadlyOxygen), suffocation: f(suffocation), easyAmmonia: f(easyAmmonia),
        mostAmmonia: f(mostAmmonia), deadlyAmmonia: f(deadlyAmmonia), poisoning: f(poisoning))
    }
  }

  /// A day in the water as one batch felt it; nothing felt where there is none.
  public struct Stress<V: Lane>: Sendable, BitwiseCopyable {
    /// Appetite that the oxygen left, the mean over the day — 0 … 1.
    public var appetite: V = 1
    /// Hours without oxygen that kill as many as the day's lack of it — h.
    public var suffocation: V = 0
    /// None.
    public init() {}
  }

  /// Hours for which the day's highest ammonia is taken to last.
  static let ammoniaHours = 4.0

  /// Oxygen that a batch would take where there is plenty — g O₂ m⁻² d⁻¹ of gross field.
  /// - Parameter temperature: of the water — °C.
  @inline(__always) public static func breathing<V: Lane>(of cohort: CohortState<V>, temperature: V, _ p: Parameters<V>) -> V {
    let resting = p.respiration * V.pow(cohort.mass, p.respirationExponent) * V.exp(p.respirationWarming * temperature)
    return 0.024 * p.breathesWater * p.activity * resting * cohort.liveMass
  }

  /// How a species answers to oxygen, laid out for many values of it.
  struct Answer<V: Lane> {
    private let breathesWater: V, least: V, deadly: V
    /// Per g O₂ m⁻³.
    private let ease: V, perDeadly: V

    @inline(__always) init(_ p: Parameters<V>) {
      (breathesWater, least, deadly) = (p.breathesWater, p.leastOxygen, p.deadlyOxygen)
      ease = V.ratio(1, p.easyOxygen - p.leastOxygen)
      perDeadly = V.ratio(1, p.deadlyOxygen)
    }

    /// See `WaterQualityTolerance.appetite`.
    @inline(__always) func appetite(oxygen: V) -> V {
      1 - breathesWater * (1 - V.clip((oxygen - least) * ease, 0, 1))
    }
    /// See `WaterQualityTolerance.suffocation`.
    @inline(__always) func suffocation(oxygen: V) -> V {
      let lack = V.positive((deadly - oxygen) * perDeadly)
      return breathesWater * lack * lack
    }
  }

  /// Appetite that so much oxygen leaves (σ) — 0 … 1.
  @inline(__always) public static func appetite<V: Lane>(oxygen: V, _ p: Parameters<V>) -> V {
    Answer(p).appetite(oxygen: oxygen)
  }

  /// Share of the hazard without any oxygen at so much of it — 0 … 1.
  @inline(__always) public static func suffocation<V: Lane>(oxygen: V, _ p: Parameters<V>) -> V {
    Answer(p).suffocation(oxygen: oxygen)
  }

  /// Factor of a day's appetite for oxygen and ammonia — 0 … 1.
  /// - Parameter ammonia: highest of the day — g N m⁻³.
  @inline(__always) public static func comfort<V: Lane>(_ felt: Stress<V>, ammonia: V, _ p: Parameters<V>) -> V {
    let excess = V.clip(V.ratio(ammonia - p.easyAmmonia, p.mostAmmonia - p.easyAmmonia), 0, 1)
    return felt.appetite * (1 - p.breathesWater * V(ammoniaHours / 24) * excess)
  }

  /// Hazard of the day's lack of oxygen — d⁻¹.
  @inline(__always) public static func suffocationHazard<V: Lane>(_ felt: Stress<V>, _ p: Parameters<V>) -> V {
    p.suffocation * felt.suffocation
  }

  /// Hazard of the day's highest un-ionised ammonia, g N m⁻³ — d⁻¹.
  @inline(__always) public static func poisoningHazard<V: Lane>(ammonia: V, _ p: Parameters<V>) -> V {
    let excess = V.positive(V.ratio(ammonia - p.deadlyAmmonia, p.deadlyAmmonia))
    return p.breathesWater * V(ammoniaHours) * p.poisoning * excess
  }
}
