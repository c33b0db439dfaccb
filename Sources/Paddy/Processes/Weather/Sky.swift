public import Numbers

/// Where the sun stands: day length and the daily integrals of its height for one latitude and date.
///
///     sin δ = −sin 23.45° · cos(2π (J + 10)/365)        D = 12 (1 + 2/π · asin(sin φ sin δ / cos φ cos δ))  h
///
/// Left out: refraction and twilight; the year always has 365 days, as in the rice model this serves.
/// Source: Goudriaan & van Laar 1994, as restated in the specification of the rice model, section 7.
public enum Sky {
  /// The astronomy of one date.
  /// - Parameters:
  ///   - latitude: degrees, north positive.
  ///   - dayOfYear: 1 on 1 January.
  /// - Returns: a weather day with its astronomy set and its weather zero.
  public static func astronomy<V: Lane>(latitude: V, dayOfYear: V) -> WeatherDay<V> {
    let pi: V = 3.14159_26535_89793
    let radians = latitude * (pi / 180)
    let season = V.cos(2 * pi * (dayOfYear + 10) / 365)
    let declinationSine = -(V.sin(23.45 * pi / 180) * season)
    let declinationCosine = V.sqrt(1 - declinationSine * declinationSine)
    let sunSine = V.sin(radians) * declinationSine
    let sunCosine = V.max(V.cos(radians) * declinationCosine, 1e-9)
    let tilt = V.clip(sunSine / sunCosine, -1, 1)
    let dayLength = 12 * (1 + 2 * V.arcsine(tilt) / pi)
    let c = -V.sqrt(1 - tilt * tilt)
    let s = -tilt
    let plain = dayLength * sunSine * 0.5 - 12 * sunCosine * c / pi
    let squares = sunSine * 0.5 + 0.2 * sunSine * sunSine + 0.1 * sunCosine * sunCosine
    let waves = 12 * sunCosine * c + 9.6 * sunSine * sunCosine * c + 2.4 * sunCosine * sunCosine * c * s
    return WeatherDay(
      radiation: 0, minimumTemperature: 0, maximumTemperature: 0, vapourPressure: 0, windSpeed: 0, rain: 0, typhoon: 0,
      dayLength: dayLength, sunSine: sunSine, sunCosine: sunCosine, sunIntegral: 7200 * plain,
      sunIntegralWithTransmission: 7200 * (dayLength * squares - waves / pi),
      solarConstant: 1370 * (1 + 0.033 * V.cos(2 * pi * dayOfYear / 365)))
  }

  /// Global radiation (W m⁻²) and its diffuse share when the sun's sine is `height` — share dimensionless.
  @inline(__always) package static func moment<V: Lane>(height: V, _ day: WeatherDay<V>) -> (global: V, diffuseShare: V) {
    let global = day.radiation * 1e6 * height * (1 + 0.4 * height) / day.sunIntegralWithTransmission
    let transmission = global / (day.solarConstant * height)
    let cloudy = transmission - 0.22
    let middle = 1 - 6.4 * cloudy * cloudy
    let clear = 1.47 - 1.66 * transmission
    let share = V.select(transmission .<= 0.22, 1, V.select(transmission .<= 0.35, middle, clear))
    let least = 0.15 + 0.85 * (1 - V.exp(-(0.1 / height)))
    return (global, V.max(share, least))
  }
}
