internal import Foundation

/// Moisture of the air: vapour pressure from whatever a station reports.
///
///     e°(T) = 0.6108 exp(17.27 T / (T + 237.3))        e = e°(Tdew)  or  RH/100 · ½[e°(Tmax) + e°(Tmin)]
///
/// Where a station reports neither, the dew point is taken to be the minimum temperature: right in a humid monsoon, too wet in a dry
/// climate, where it lies some 2 °C lower. Source: FAO Irrigation and Drainage Paper 56 (Allen et al. 1998).
public enum AirMoisture {
  /// Vapour pressure of saturated air, kPa.
  /// - Parameter temperature: °C.
  public static func saturation(at temperature: Double) -> Double { 0.6108 * exp(17.27 * temperature / (temperature + 237.3)) }

  /// Temperature at which air of this vapour pressure is saturated, °C.
  /// - Parameter vapourPressure: kPa, above zero.
  public static func dewPoint(vapourPressure: Double) -> Double {
    let logarithm = log(vapourPressure / 0.6108)
    return 237.3 * logarithm / (17.27 - logarithm)
  }

  /// Actual vapour pressure, kPa: the first known of vapour pressure (kPa), dew point (°C) and relative humidity (daily mean, %);
  /// else that of a dew point `depression` °C below the minimum temperature.
  /// - Parameters:
  ///   - minimum: °C.
  ///   - maximum: °C.
  public static func vapourPressure(
    known: Double? = nil, dewPoint: Double? = nil, relativeHumidity: Double? = nil, minimum: Double, maximum: Double,
    depression: Double = 0
  ) -> Double {
    if let known { return known }
    if let dewPoint { return saturation(at: dewPoint) }
    if let relativeHumidity { return relativeHumidity / 100 * 0.5 * (saturation(at: maximum) + saturation(at: minimum)) }
    return saturation(at: minimum - depression)
  }
}

/// Wind over short grass by height.
///
///     u₂ = u_z · 4.87 / ln(67.8 z − 5.42)
///
/// Source: FAO Irrigation and Drainage Paper 56 (Allen et al. 1998).
public enum WindProfile {
  /// The speed assumed where a station does not report it, m s⁻¹ (the same paper's advice).
  public static let assumedSpeed = 2.0
  /// The lowest anemometer the formula is used for, m.
  public static let lowestHeight = 0.5

  /// Wind speed at 2 m, in the unit of `speed`.
  /// - Parameter height: of the anemometer, m, at least `lowestHeight`.
  public static func atTwoMetres(_ speed: Double, measuredAt height: Double) -> Double {
    height == 2 ? speed : speed * 4.87 / log(67.8 * height - 5.42)
  }

  /// The speed an anemometer at `height` would have shown: the inverse of `atTwoMetres`.
  public static func at(_ height: Double, speedAtTwoMetres speed: Double) -> Double {
    height == 2 ? speed : speed * log(67.8 * height - 5.42) / 4.87
  }
}
