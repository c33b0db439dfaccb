public import Numbers

/// Daily mean and half-amplitude of the floodwater's temperature, on the flat and in the trench.
///
///     mean = air mean + 2·c·(radiation / 18) − 1.5·(1 − c)        c = e^(−0.6·L) on the flat, e^(−0.2·L) over the trench
///     half-amplitude = ½(Tx − Tn)·(0.85·e^(−0.4·L) + 0.15)·√min(1, 0.08 m / depth)
///
/// The peak is at 14 h. Water is warmer than air in an open field and cooler under a closed canopy, as observed; the numbers are a
/// design choice of ours. Left out: wind, humidity, the heat carried by irrigation and rain.
public enum FloodwaterTemperature {
  /// One day of one water body.
  public struct Day<V: Lane>: Sendable, BitwiseCopyable {
    /// Daily mean, °C.
    public var mean: V
    /// Half of highest less lowest, K.
    public var halfAmplitude: V

    @inline(__always) package init(mean: V, halfAmplitude: V) {
      (self.mean, self.halfAmplitude) = (mean, halfAmplitude)
    }

    /// °C, at about 14 h.
    public var highest: V {
      @inline(__always) get { mean + halfAmplitude }
    }
    /// °C, at about 2 h.
    public var lowest: V {
      @inline(__always) get { mean - halfAmplitude }
    }
  }

  /// The water on the flat, or the wet mud where none stands.
  /// - Parameters:
  ///   - leafArea: m² m⁻².
  ///   - depth: of water on the flat, m.
  @inline(__always) public static func onFlat<V: Lane>(_ weather: WeatherDay<V>, leafArea: V, depth: V) -> Day<V> {
    day(weather, shade: V.exp(-(0.6 * leafArea)), damping: V.exp(-(0.4 * leafArea)), depth: depth)
  }

  /// The water in the trench. Its mean leans two thirds towards the flat's while both are joined: water changes places with the flat
  /// once a day, against half as fast an exchange of heat of a metre of water
  /// with the air above it. Put in because without it the trench was 0.8 K cooler at midday, where 1–3 K are recalled.
  /// - Parameters:
  ///   - leafArea: of the rice beside it, m² m⁻².
  ///   - depth: of water above the bottom of the trench, m.
  ///   - flat: the water on the flat.
  ///   - joined: 1 where the flat is under water, else 0.
  @inline(__always) public static func inTrench<V: Lane>(
    _ weather: WeatherDay<V>, leafArea: V, depth: V, flat: Day<V>, joined: V
  ) -> Day<V> {
    var own = day(weather, shade: V.exp(-(0.2 * leafArea)), damping: V.exp(-(0.1333333333333333 * leafArea)), depth: depth)
    own.mean += 0.6666666666666666 * joined * (flat.mean - own.mean)
    return own
  }

  @inline(__always) private static func day<V: Lane>(_ weather: WeatherDay<V>, shade: V, damping: V, depth: V) -> Day<V> {
    let warming = 2 * shade * weather.radiation / 18
    let cooling = 1.5 * (1 - shade)
    let mean = weather.meanTemperature + warming - cooling
    let range = 0.5 * V.positive(weather.maximumTemperature - weather.minimumTemperature)
    let shallow = V.sqrt(0.08 / V.max(depth, 0.08))
    return Day(mean: V.clip(mean, -1, 45), halfAmplitude: range * (0.85 * damping + 0.15) * shallow)
  }
}
