public import Numbers

/// Ammonia escaping from the floodwater to the air through two films.
///
///     loss = A·(1 − e^(−c·K·f·Δt/depth))     1/K = 1/kL + 1/(KH·kG)
///     f = 1/(1 + 10^(pKa − pH))              pKa = 0.09018 + 2729.92/TK
///     KH = (0.2138/TK)·10^(6.123 − 1825/TK)  kG = 0.000612·u^0.8·TK^0.382·fetch^−0.2
///     k600 = s·(2.07 + 0.215·u10^1.7)·(1 + 0.3·min(3, Tw − Ta)/3) cm h⁻¹,   kL = 1.1·k600
///
/// The wind is that under the canopy. Left out: loss from wet mud without floodwater and from the leaves; wind follows no daily course.
/// c and s are choices of ours; the loss is uncertain by half either way. Source: Emerson et al. (1975) for pKa; Montes et al. (2009)
/// as coded in an open vegetation model; Cole & Caraco (1998) as coded in an open lake model.
public enum AmmoniaVolatilisation {
  public struct Parameters<Number: Sendable>: Sendable {
    /// Calibration of the whole loss, dimensionless.
    public var scale: Number
    /// Length of open water the wind blows over, m.
    public var fetch: Number
    /// Sheltered short-fetch water against a lake, dimensionless.
    public var liquidScale: Number

    public func map<Other>(_ f: (Number) throws -> Other) rethrows -> Parameters<Other> {
      Parameters<Other>(scale: try f(scale), fetch: try f(fetch), liquidScale: try f(liquidScale))
    }
  }

  /// Share of ammoniacal nitrogen that is un-ionised ammonia.
  /// - Parameters:
  ///   - temperature: °C.
  @inline(__always) public static func unionisedShare<V: Lane>(temperature: V, acidity: V) -> V {
    unionisedShare(inverseKelvin: 1 / (temperature + 273.15), acidity: acidity)
  }
  @inline(__always) static func unionisedShare<V: Lane>(inverseKelvin: V, acidity: V) -> V {
    let exponent = 0.09018 + 2729.92 * inverseKelvin - acidity
    return 1 / (1 + V.exp(2.302585092994046 * exponent))
  }
  /// Henry's constant, gas per water, dimensionless.
  /// - Parameters:
  ///   - inverseKelvin: 1 / absolute temperature, K⁻¹.
  @inline(__always) public static func henry<V: Lane>(inverseKelvin: V) -> V {
    let exponent = 6.123 - 1825 * inverseKelvin
    return 0.2138 * inverseKelvin * V.exp(2.302585092994046 * exponent)
  }
  /// Transfer velocity of the air film, m s⁻¹.
  /// - Parameters:
  ///   - wind: over the water, m s⁻¹.
  ///   - temperature: °C.
  ///   - fetch: m.
  @inline(__always) public static func gasVelocity<V: Lane>(wind: V, temperature: V, fetch: V) -> V {
    let logarithm = 0.8 * V.log(V.max(wind, 1e-3)) + 0.382 * V.log(temperature + 273.15)
    return 0.000612 * V.exp(logarithm - 0.2 * V.log(fetch))
  }
  /// Transfer velocity of the water film at a Schmidt number of 600, cm h⁻¹, of a lake times `scale`.
  /// - Parameters:
  ///   - wind: at 10 m, m s⁻¹.
  ///   - warmer: water less air, K.
  @inline(__always) public static func liquidVelocity<V: Lane>(wind: V, warmer: V, scale: V) -> V {
    let calm = 2.07 + 0.215 * V.pow(wind, 1.7)
    return scale * calm * (1 + 0.1 * V.clip(warmer, 0, 3))
  }

  /// What is the same all day: transfer velocities of both films, m d⁻¹.
  struct Films<V: Lane>: BitwiseCopyable {
    var liquid: V
    var gas: V
    @inline(__always) init(_ conditions: NitrogenConditions<V>, _ p: Parameters<V>) {
      let wind = conditions.weather.windSpeed
      let sheltered = 0.3 + 0.7 * V.exp(-(0.6 * conditions.leafArea))
      let covered = 0.3 + 0.7 * V.exp(-(0.7 * conditions.leafArea))
      let warmer = conditions.temperature.mean - conditions.weather.meanTemperature
      let lake = liquidVelocity(wind: 1.3368 * wind * covered, warmer: warmer, scale: p.liquidScale)
      liquid = 1.1 * lake * 0.24
      gas = 86400 * gasVelocity(wind: wind * sheltered, temperature: conditions.weather.meanTemperature, fetch: p.fetch)
    }
    /// Both films together, m d⁻¹.
    @inline(__always) func velocity(inverseKelvin: V) -> V {
      let air = henry(inverseKelvin: inverseKelvin) * gas
      return liquid * air / (liquid + air)
    }
  }
}
