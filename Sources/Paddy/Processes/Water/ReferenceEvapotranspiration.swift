public import Numbers

/// Evapotranspiration of a short grass that lacks no water: FAO-56 Penman–Monteith, and Priestley–Taylor where wind or humidity
/// is not known.
///
///     ET₀ = [0.408·Δ·Rn + γ·900/(T+273)·u·(es − ea)] / [Δ + γ·(1 + 0.34·u)]          ET₀ = 1.26·Δ/(Δ+γ)·Rn/2.45
///
/// Soil (or water) heat flux is taken as 0 over a day: a field under 10 cm of water stores up to 1 MJ m⁻² on a warming day, so
/// single days may be wrong by 0.4 mm, seasons are not. Source: Allen et al. (1998), recalled; constants checked against the
/// evapotranspiration code of an open crop model, as noted in our science file.
public enum ReferenceEvapotranspiration {
  /// What the elevation of a place makes of the equations, worked out once a season.
  public struct Place<V: Lane>: Sendable, BitwiseCopyable {
    /// Psychrometric constant, kPa K⁻¹.
    public var psychrometric: V
    /// Share of the radiation above the atmosphere that arrives on a clear day.
    public var clearSky: V
    /// - Parameter elevation: m above the sea.
    public init(elevation: V) {
      let pressure = 101.3 * V.pow((293 - 0.0065 * elevation) / 293, 5.26)
      psychrometric = 0.000665 * pressure
      clearSky = 0.75 + 2e-5 * elevation
    }
  }

  /// Saturated vapour pressure, kPa, at `temperature` °C.
  @inline(__always) public static func saturatedVapourPressure<V: Lane>(_ temperature: V) -> V {
    0.6108 * V.exp(17.27 * temperature / (temperature + 237.3))
  }
  /// Slope of the saturated vapour pressure, kPa K⁻¹, at `temperature` °C.
  @inline(__always) public static func slope<V: Lane>(_ temperature: V) -> V {
    let warmth = temperature + 237.3
    return 4098 * saturatedVapourPressure(temperature) / (warmth * warmth)
  }

  /// Net radiation of the grass, MJ m⁻² d⁻¹.
  @inline(__always) public static func netRadiation<V: Lane>(_ weather: WeatherDay<V>, _ place: Place<V>) -> V {
    let clear = V.max(place.clearSky * weather.extraterrestrialRadiation, 1e-6)
    let brightness = V.clip(weather.radiation / clear, 0.3, 1)
    let cloud = V.clip(1.35 * brightness - 0.35, 0.05, 1)
    let warmest = weather.maximumTemperature + 273.16
    let coldest = weather.minimumTemperature + 273.16
    let warmestSquared = warmest * warmest
    let coldestSquared = coldest * coldest
    let fourth = 0.5 * (warmestSquared * warmestSquared + coldestSquared * coldestSquared)
    let humid = 0.34 - 0.14 * V.sqrt(V.positive(weather.vapourPressure))
    let longwave = 4.903e-9 * cloud * humid * fourth
    return 0.77 * weather.radiation - longwave
  }

  /// FAO-56 Penman–Monteith, m d⁻¹, not below 0.
  @inline(__always) public static func penmanMonteith<V: Lane>(_ weather: WeatherDay<V>, _ place: Place<V>) -> V {
    let temperature = weather.meanTemperature
    let bend = slope(temperature)
    let hot = saturatedVapourPressure(weather.maximumTemperature)
    let cold = saturatedVapourPressure(weather.minimumTemperature)
    let deficit = V.positive(0.5 * (hot + cold) - weather.vapourPressure)
    let gamma = place.psychrometric
    let aerodynamic = gamma * 900 / (temperature + 273) * weather.windSpeed * deficit
    let radiative = 0.408 * bend * netRadiation(weather, place)
    let resistance = bend + gamma * (1 + 0.34 * weather.windSpeed)
    return 0.001 * V.positive((radiative + aerodynamic) / resistance)
  }

  /// Priestley–Taylor, m d⁻¹, not below 0; needs no wind and humidity only in the long-wave term.
  @inline(__always) public static func priestleyTaylor<V: Lane>(_ weather: WeatherDay<V>, _ place: Place<V>) -> V {
    let bend = slope(weather.meanTemperature)
    let share = bend / (bend + place.psychrometric)
    return 0.001 * V.positive(1.26 * share * netRadiation(weather, place) / 2.45)
  }
}
