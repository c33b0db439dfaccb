package import Numbers

/// Heat units of a day from a sine wave of temperature, hour by hour.
///
///     T(i) = T̄ + ½ (Tx − Tn) cos(0.2618 (i − 14)),  i = 1…24        HU = Σ h(T(i)) / 24
///     h = T − Tb up to the optimum, then falling in a straight line to 0 at the maximum; 0 outside
///
/// Hours at equal distance from 14:00 are equal and are computed once.
/// Source: ORYZA2000 (Bouman et al. 2001), as restated in the specification of the rice model, section 5.
package enum HeatUnits {
  /// cos(0.2618 k) for k = 0…13 hours from 14:00.
  private static let waves: InlineArray<14, Double> = {
    var waves = InlineArray<14, Double>(repeating: 0)
    for k in 0..<14 { waves[k] = Double.cos(0.2618 * Double(k)) }
    return waves
  }()

  /// The day's hours as distances from 14:00, made once a season.
  package struct Clock<V: Lane>: Sendable, BitwiseCopyable {
    var waves: InlineArray<14, V>
    package init() {
      waves = InlineArray(repeating: 0)
      for k in 0..<14 { waves[k] = V(HeatUnits.waves[k]) }
    }
  }

  /// Heat units of a day — °Cd.
  /// - Parameters:
  ///   - mean: mean temperature — °C.
  ///   - halfRange: half the difference of maximum and minimum — °C.
  ///   - base, optimum, maximum: cardinal temperatures — °C.
  @inline(__always) package static func day<V: Lane>(mean: V, halfRange: V, base: V, optimum: V, maximum: V, _ clock: Clock<V>)
    -> V
  {
    let fall = (optimum - base) / (maximum - optimum)
    var twice: V = 0
    for k in 1...10 { twice += effect(mean + halfRange * clock.waves[k], base, maximum, fall) }
    var sum = effect(mean + halfRange * clock.waves[0], base, maximum, fall) + 2 * twice
    for k in 11...13 { sum += effect(mean + halfRange * clock.waves[k], base, maximum, fall) }
    return sum / 24
  }

  @inline(__always) private static func effect<V: Lane>(_ temperature: V, _ base: V, _ maximum: V, _ fall: V) -> V {
    V.max(0, V.min(temperature - base, (maximum - temperature) * fall))
  }
}
