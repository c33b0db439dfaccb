public import Numbers

/// How much oxygen water holds against the air, and how fast it gets there.
///
///     C_s = 1.42905 · e^(2.00907 + 3.22014 s + 4.0501 s² + 4.94457 s³ − 0.256847 s⁴ + 3.88767 s⁵) · (P − p_w) / (760 − p_w)
///     s = ln((298.15 − T) / (273.15 + T))        log₁₀ p_w = 8.10765 − 1750.286 / (235 + T)
///     k = k600 · √(600 / Sc)        Sc = 1568 − 86.04 T + 2.142 T² − 0.0216 T³
///
/// T in °C, pressures in mmHg. k600 is the one that ammonia escapes by (`AmmoniaVolatilisation.liquidVelocity`). Left out: salt; bubbles
/// that rise from water far above saturation. Source: Garcia & Gordon for the solubility and Wanninkhof's Schmidt number, both as coded
/// in an open lake model.
public enum OxygenExchange {
  /// Oxygen in water that has come to rest with the air — g O₂ m⁻³.
  /// - Parameters:
  ///   - temperature: of the water — °C.
  ///   - pressure: of the air — mmHg.
  @inline(__always) public static func saturation<V: Lane>(temperature: V, pressure: V) -> V {
    let s = V.log((298.15 - temperature) / (273.15 + temperature))
    let high = 4.94457 + s * (-0.256847 + 3.88767 * s)
    let exponent = 2.00907 + s * (3.22014 + s * (4.0501 + s * high))
    let vapour = V.exp(2.302585092994046 * (8.10765 - 1750.286 / (235 + temperature)))
    return 1.42905 * V.exp(exponent) * (pressure - vapour) / (760 - vapour)
  }

  /// Schmidt number of oxygen in fresh water, dimensionless.
  @inline(__always) public static func schmidt<V: Lane>(temperature t: V) -> V {
    1568 + t * (-86.04 + t * (2.142 - 0.0216 * t))
  }

  /// What a transfer velocity at a Schmidt number of 600 has to be multiplied by, dimensionless; that of 40 °C above it, where the
  /// polynomial no longer holds and at 48 °C is below 0.
  @inline(__always) public static func speed<V: Lane>(temperature: V) -> V {
    V.sqrt(600 / schmidt(temperature: V.clip(temperature, 0, 40)))
  }

  /// Air pressure that belongs to a psychrometric constant (kPa K⁻¹) — mmHg.
  @inline(__always) package static func pressure<V: Lane>(psychrometric: V) -> V { psychrometric / 0.000665 * 7.500617 }
}

/// What follows the water's temperature through the day, as the parabola through its values at the lowest, mean and highest of the day.
///
/// Exponentials and roots are then worked out three times a day and not twelve; between the three they are right to a thousandth where
/// the water swings by 3 K about its mean, to a hundredth at 6 K.
package struct DailyCourse<V: Lane>: BitwiseCopyable {
  /// The mean's value.
  package let middle: V
  private let slope: V, bend: V

  @inline(__always) package init(lowest: V, mean: V, highest: V) {
    middle = mean
    slope = 0.5 * (highest - lowest)
    bend = 0.5 * (highest + lowest) - mean
  }

  /// - Parameter warmth: −1 at the coldest, 1 at the warmest moment.
  @inline(__always) package func at(_ warmth: V) -> V { middle + warmth * (slope + warmth * bend) }
}
