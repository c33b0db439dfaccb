public import Numbers

/// Whether the leaves of the canopy stay wet for long enough that spores infect them.
///
///     wet = 1 where RH + 6 % over standing water ≥ 90 %, or rain ≥ 5 mm;  else 0       RH = 100 · e_a/e_s(T_mean)
///
/// Left out: hours. Neither dew, fog nor the length of a rain is known from a day's weather, and a day is either wet or it is not: with
/// generated weather about every fourth day is. Epidemics hang on this switch more than on any other number.
/// Source: limits Savary et al. 2012; the 6 % of a flooded canopy over the station's air is a design choice of science notes 3.10.
public enum LeafWetness {
  public struct Parameters<Number: Sendable>: Sendable {
    /// Relative humidity from which leaves count as wet — %.
    public var humidity: Number
    /// Rain from which they do — m d⁻¹.
    public var rain: Number
    /// How much more humid a canopy over standing water is than the station — %.
    public var floodedCanopy: Number

    public func map<Other>(_ f: (Number) throws -> Other) rethrows -> Parameters<Other> {
      try Parameters<Other>(humidity: f(humidity), rain: f(rain), floodedCanopy: f(floodedCanopy))
    }
  }

  /// Relative humidity of the canopy — %, 100 at most.
  /// - Parameter flooded: 1 where water stands on the soil, else 0.
  @inline(__always) public static func relativeHumidity<V: Lane>(
    temperature: V, vapourPressure: V, flooded: V, _ p: Parameters<V>
  ) -> V {
    let station = 100 * vapourPressure / ReferenceEvapotranspiration.saturatedVapourPressure(temperature)
    return V.min(100, station + p.floodedCanopy * flooded)
  }

  /// 1 on a wet day, else 0.
  /// - Parameter flooded: 1 where water stands on the soil, else 0.
  @inline(__always) public static func day<V: Lane>(_ weather: WeatherDay<V>, flooded: V, _ p: Parameters<V>) -> V {
    let humid = relativeHumidity(
      temperature: weather.meanTemperature, vapourPressure: weather.vapourPressure, flooded: flooded, p)
    return V.flag((humid .>= p.humidity) .| (weather.rain .>= p.rain))
  }
}
