public import Numbers

/// Un-ionised ammonia that animals meet in flat and trench.
///
///     NH₃ = NH₃ of the nitrogen model · f(pH, T) / f(its pH, T)        pH = min(its pH, pH by carbon dioxide), f: share un-ionised
///     pH by carbon dioxide = 6.35 + log₁₀(1.5 / (0.0165 + (C_s − O₂) / 38.4))        below saturation
///                          = 8.31 + 8.44 · (O₂ − C_s) / 38.4                         above it
///
/// The floodwater's nitrogen is one pool, and its pH is empirical and knows neither animals nor mud. But algae take carbon dioxide as they
/// give oxygen, and all that breathes does the opposite: water whose oxygen never reaches saturation holds more carbon dioxide all day
/// than the air would leave in it, and cannot be at pH 9. So the pH that animals meet is held to that of the day's highest oxygen, at an
/// alkalinity of 1.5 eq m⁻³. Without this, carp died of every top-dressing. Known weak: no alkalinity of urea, no fertiliser kept out of
/// the trench; ammonia still escapes to the air at the empirical pH. Source: carbonate system of our science file (2.4), its test vectors.
public enum AmmoniaExposure {
  /// Highest of the day in flat and trench — g N m⁻³; 0 where there is no water.
  public struct Day<V: Lane>: Sendable, BitwiseCopyable {
    public var flat: V = 0, trench: V = 0
    public init() {}
  }

  /// Highest pH of water whose oxygen comes to `oxygen` and is `saturation` at rest with the air, both g O₂ m⁻³.
  @inline(__always) public static func acidity<V: Lane>(oxygen: V, saturation: V) -> V {
    let moles = (oxygen - saturation) / 38.4
    let poor = 6.35 + 0.4342944819032518 * V.log(1.5 / (0.0165 + V.positive(-moles)))
    let rich = 8.31 + 8.44 * moles
    return V.select(moles .< 0, poor, V.max(rich, poor))
  }

  /// - Parameters:
  ///   - highest: un-ionised ammonia at its highest by the nitrogen model — g N m⁻³.
  ///   - acidity: highest pH by that model.
  ///   - oxygen: of both waters on that day.
  ///   - pressure: of the air — mmHg.
  @inline(__always) public static func day<V: Lane>(
    highest: V, acidity own: V, oxygen: DissolvedOxygen.Flows<V>, flat: FloodwaterTemperature.Day<V>,
    trench: FloodwaterTemperature.Day<V>, pressure: V
  ) -> Day<V> {
    let given = AmmoniaVolatilisation.unionisedShare(temperature: flat.highest, acidity: own)
    func met(_ oxygen: V, _ water: FloodwaterTemperature.Day<V>) -> V {
      let saturation = OxygenExchange.saturation(temperature: water.mean, pressure: pressure)
      let held = V.min(own, acidity(oxygen: oxygen, saturation: saturation))
      let share = AmmoniaVolatilisation.unionisedShare(temperature: water.highest, acidity: held)
      return highest * V.min(1, V.ratio(share, given)) * V.flag(oxygen .> 0)
    }
    var day = Day<V>()
    day.flat = met(oxygen.flatHighest, flat)
    day.trench = met(oxygen.trenchHighest, trench)
    return day
  }

  /// What animals feel that go where it is least — g N m⁻³.
  /// - Parameters:
  ///   - access: 1 where they are about on the flat, else 0.
  ///   - refugeDepth: water in the trench — m.
  @inline(__always) public static func felt<V: Lane>(_ day: Day<V>, access: V, refugeDepth: V) -> V {
    let both = V.min(day.flat, day.trench)
    let withTrench = V.select(access .> 0, both, day.trench)
    return V.select(refugeDepth .> 0, withTrench, day.flat)
  }
}
