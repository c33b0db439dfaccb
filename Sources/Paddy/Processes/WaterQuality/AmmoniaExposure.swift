public import Numbers

/// Un-ionised ammonia that animals meet in flat and trench.
///
///     NH₃ = NH₃ of the nitrogen model · f(pH, T) / f(its pH, T)        pH = min(its pH, pH by carbon dioxide), f: share un-ionised
///
/// The floodwater's nitrogen is one pool with one pH. The pH that animals meet is held to what the highest oxygen of flat or trench
/// allows at the water's own alkalinity (`FloodwaterAcidity.limit`): they keep clear of the dose of fertiliser that raises it. Without
/// this, carp died of every top-dressing. Known weak: no fertiliser kept out of the trench.
public enum AmmoniaExposure {
  /// Highest of the day in flat and trench — g N m⁻³; 0 where there is no water.
  public struct Day<V: Lane>: Sendable, BitwiseCopyable {
    public var flat: V = 0, trench: V = 0
    public init() {}
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
    let saturation = DissolvedOxygen.Saturation(
      flat: OxygenExchange.saturation(temperature: flat.mean, pressure: pressure),
      trench: OxygenExchange.saturation(temperature: trench.mean, pressure: pressure))
    return day(highest: highest, acidity: own, oxygen: oxygen, flat: flat, trench: trench, saturation: saturation)
  }

  /// The same where saturation is known.
  @inline(__always) static func day<V: Lane>(
    highest: V, acidity own: V, oxygen: DissolvedOxygen.Flows<V>, flat: FloodwaterTemperature.Day<V>,
    trench: FloodwaterTemperature.Day<V>, saturation: DissolvedOxygen.Saturation<V>
  ) -> Day<V> {
    let given = AmmoniaVolatilisation.unionisedShare(temperature: flat.highest, acidity: own)
    @inline(__always) func met(_ oxygen: V, _ water: FloodwaterTemperature.Day<V>, saturation: V) -> V {
      let held = V.min(own, FloodwaterAcidity.limit(oxygen: oxygen, saturation: saturation))
      let share = AmmoniaVolatilisation.unionisedShare(temperature: water.highest, acidity: held)
      return highest * V.min(1, V.ratio(share, given)) * V.flag(oxygen .> 0)
    }
    var day = Day<V>()
    day.flat = met(oxygen.flatHighest, flat, saturation: saturation.flat)
    day.trench = met(oxygen.trenchHighest, trench, saturation: saturation.trench)
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
