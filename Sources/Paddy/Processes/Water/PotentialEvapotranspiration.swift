public import Numbers

/// What the air asks of the water or soil under the rice and of the rice itself, as the reference rice model has it.
///
///     Penman:            E = [Rn·Δ/λ + γ·f(u)·(es − ea)]/(Δ + γ)      f(u) = 2.63·(1 + 0.54·u), ½ for 1 over open water
///     Priestley–Taylor:  E = 1.42·Rn/λ·Δ/(Δ + γ)                      Makkink:  E = 0.63·S/λ·Δ/(Δ + γ)
///
///     soil:  E·e^(−½L)            rice:  radiative part·(1 − e^(−½L)) + aerodynamic part·min(2, L)
///
/// Net radiation has the albedo of water, or of the soil by its wetness, seen through the canopy; long wave from the sky is Brunt's,
/// brightened by Ångström's numbers, or Swinbank's. In the last two methods a quarter of E counts as aerodynamic. Left out: heat stored
/// in the water; γ is that of sea level. Source: van Kraalingen & Stol 1997; specification of the rice model, section 18.1.
public enum PotentialEvapotranspiration {
  /// Chosen with the weather station; the same for fields run side by side.
  public enum Method: Sendable { case penman, priestleyTaylor, makkink }

  /// Radiation of the sky in Penman's method.
  public enum LongWave<V: Lane>: Sendable, BitwiseCopyable {
    /// Ångström's numbers: share of radiation that arrives under full cloud, and what full sun adds.
    case brunt(a: V, b: V)
    case swinbank

    /// Brunt's where Ångström's numbers are known, Swinbank's where they are 0 or cannot be.
    public init(angstromA a: Double, angstromB b: Double) {
      let isKnown = a > 0 && b > 0 && a + b > 0.5 && a + b < 0.9
      self = isKnown ? .brunt(a: V(a), b: V(b)) : .swinbank
    }
  }

  /// What stands on the plot: decides on the wind; the same for fields run side by side.
  public enum Cover: Sendable { case openWaterOrSeedbed, rice }

  /// One day's demand, m d⁻¹.
  public struct Day<V: Lane>: Sendable, BitwiseCopyable {
    /// Of the whole surface: the radiative and the aerodynamic part (ETRD, ETAE).
    public var radiative: V, aerodynamic: V
    /// Of water or soil under the canopy (EVSC).
    public var evaporation: V
    /// Of a crop that lacks no water (TRC).
    public var transpiration: V
    /// Of the whole surface (ETD).
    public var total: V {
      @inline(__always) get { radiative + aerodynamic }
    }
  }

  /// - Parameters:
  ///   - leafArea: m² m⁻².
  ///   - ponded: water standing on the soil, m.
  ///   - topsoilWetness: content of the uppermost layer as a share of that when saturated.
  @inline(__always) public static func day<V: Lane>(
    _ weather: WeatherDay<V>, leafArea: V, ponded: V, topsoilWetness: V, cover: Cover, method: Method, longWave: LongWave<V>
  ) -> Day<V> {
    let temperature = weather.meanTemperature
    let warmth = temperature + 238.102
    let saturated = 0.610588 * V.exp(17.32491 * temperature / warmth)
    let slope = 238.102 * 17.32491 * saturated / (warmth * warmth)
    let psychrometric: V = 0.067
    // MJ m⁻² to m of water.
    let share = slope / (slope + psychrometric) / 2454

    let shade = V.exp(-(0.5 * leafArea))
    let soil = 0.25 * (1 - 0.5 * topsoilWetness)
    let albedo = V.select(ponded .> 0.005, 0.05, soil) * shade + 0.25 * (1 - shade)
    let absorbed = (1 - albedo) * weather.radiation

    let radiative: V, aerodynamic: V
    switch method {
    case .penman:
      let net = absorbed + netLongWave(weather, longWave)
      let wind: V = (cover == .rice ? 1 : 0.5) + 0.54 * weather.windSpeed
      let deficit = V.positive(saturated - weather.vapourPressure)
      radiative = net * share
      aerodynamic = 0.001 * psychrometric * (2.63 * wind) * deficit / (slope + psychrometric)
    case .priestleyTaylor:
      let whole = 1.42 * (absorbed + netLongWave(weather, .swinbank)) * share
      radiative = 0.75 * whole
      aerodynamic = 0.25 * whole
    case .makkink:
      let whole = 0.63 * weather.radiation * share
      radiative = 0.75 * whole
      aerodynamic = 0.25 * whole
    }
    let evaporation = V.positive(shade * (radiative + aerodynamic))
    let transpiration = radiative * (1 - shade) + aerodynamic * V.min(2, leafArea)
    return Day(
      radiative: radiative, aerodynamic: aerodynamic, evaporation: evaporation, transpiration: V.positive(transpiration))
  }

  /// Radiation of the sky less that of the ground, MJ m⁻² d⁻¹; below 0.
  @inline(__always) package static func netLongWave<V: Lane>(_ weather: WeatherDay<V>, _ longWave: LongWave<V>) -> V {
    let kelvin = weather.meanTemperature + 273.16
    let squared = kelvin * kelvin
    let ground = 5.668e-8 * squared * squared
    let transmission = V.clip(weather.radiation / weather.extraterrestrialRadiation, 0, 1)
    switch longWave {
    case .brunt(let a, let b):
      let clear = V.clip((transmission - a) / b, 0, 1)
      let humid = 0.53 - 0.212 * V.sqrt(V.positive(weather.vapourPressure))
      return -(0.0864 * ground * humid * (0.2 + 0.8 * clear))
    case .swinbank:
      let sky = 5.31e-13 * squared * squared * squared
      return 0.0864 * transmission * (sky - ground) / 0.7
    }
  }
}
