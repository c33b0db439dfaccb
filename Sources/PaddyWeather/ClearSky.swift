internal import Foundation

/// Radiation above the atmosphere, and what a cloudless sky lets through.
///
///     Ra = 37.586 dr (ω sinφ sinδ + cosφ cosδ sin ω)        Rso = (0.75 + 2·10⁻⁵ z) Ra
///     dr = 1 + 0.033 cos(2πJ/365)    δ = 0.409 sin(2πJ/365 − 1.39)    ω = arccos(−tanφ tanδ)
///
/// Left out: haze, horizon, snow. Source: FAO Irrigation and Drainage Paper 56 (Allen et al. 1998).
public enum ClearSky {
  private static func sun(dayOfYear: Int, latitude: Double) -> (latitude: Double, declination: Double, sunset: Double) {
    let angle = 2 * Double.pi * Double(dayOfYear) / 365
    let declination = 0.409 * sin(angle - 1.39)
    let latitude = latitude * Double.pi / 180
    let cosine = -tan(latitude) * tan(declination)
    return (latitude, declination, acos(min(1, max(-1, cosine))))
  }

  /// Radiation above the atmosphere, MJ m⁻² d⁻¹.
  /// - Parameters:
  ///   - dayOfYear: 1 on 1 January.
  ///   - latitude: degrees, north positive.
  public static func extraterrestrialRadiation(dayOfYear: Int, latitude: Double) -> Double {
    let sun = sun(dayOfYear: dayOfYear, latitude: latitude)
    let distance = 1 + 0.033 * cos(2 * Double.pi * Double(dayOfYear) / 365)
    let steady = sun.sunset * sin(sun.latitude) * sin(sun.declination)
    let swing = cos(sun.latitude) * cos(sun.declination) * sin(sun.sunset)
    return 37.586 * distance * (steady + swing)
  }

  /// Sunrise to sunset, h.
  public static func dayLength(dayOfYear: Int, latitude: Double) -> Double {
    24 / Double.pi * sun(dayOfYear: dayOfYear, latitude: latitude).sunset
  }

  /// Share of the radiation above the atmosphere that a cloudless sky lets through.
  /// - Parameter elevation: m.
  public static func transmission(elevation: Double) -> Double { 0.75 + 2e-5 * elevation }

  /// Radiation under a cloudless sky, MJ m⁻² d⁻¹.
  public static func radiation(dayOfYear: Int, latitude: Double, elevation: Double) -> Double {
    transmission(elevation: elevation) * extraterrestrialRadiation(dayOfYear: dayOfYear, latitude: latitude)
  }
}
