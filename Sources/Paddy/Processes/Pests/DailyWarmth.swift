package import Numbers

/// The temperatures of an insect's day, two hours apart, and what each stage makes of them, quarter by quarter.
///
/// A cosine sampled every two hours takes each of its values twice, so that twelve temperatures are six:
///
///     quarter from  0 h     coldest, coldest, cold        6 h    cool, mild, warm
///                  12 h     warmest, warmest, warm       18 h    mild, cool, cold
///
/// Source: see `StageChain`.
package struct DailyWarmth<V: Lane> {
  /// From the coldest to the warmest — °C.
  var temperatures: InlineArray<6, V>
  /// e^(−(T − 36)/0.6), the terms of heat death that go with them.
  var heatTerms: InlineArray<6, V>

  /// - Parameters:
  ///   - mean: °C.
  ///   - swing: half the difference of maximum and minimum — °C.
  @inline(__always) package init(mean: V, swing: V) {
    let shapes: InlineArray<6, V> = [
      -0.9659258262890683, -0.7071067811865476, -0.25881904510252074, 0.25881904510252074, 0.7071067811865476, 0.9659258262890683,
    ]
    temperatures = InlineArray(repeating: mean)
    heatTerms = InlineArray(repeating: 0)
    for i in 0..<6 { temperatures[i] = mean + swing * shapes[i] }
    // cos 15° = cos 45° + cos 75°, so three exponentials make six.
    let middle = V.exp((36 - mean) * 1.6666666666666667)
    let wide = V.exp(swing * (1.6666666666666667 * 0.7071067811865476))
    let narrow = V.exp(swing * (1.6666666666666667 * 0.25881904510252074))
    let both = wide * narrow
    let inverse = 1 / both
    heatTerms[0] = middle * both
    heatTerms[1] = middle * wide
    heatTerms[2] = middle * narrow
    heatTerms[3] = middle * (wide * inverse)
    heatTerms[4] = middle * (narrow * inverse)
    heatTerms[5] = middle * inverse
  }

  /// Sums over the three temperatures of every quarter.
  @inline(__always) private static func quarters(_ each: InlineArray<6, V>) -> InlineArray<4, V> {
    [each[0] + each[0] + each[1], each[2] + each[3] + each[4], each[5] + each[5] + each[4], each[3] + each[2] + each[1]]
  }

  /// Day-degrees of every quarter — °C d.
  @inline(__always) package func dayDegrees(_ t: StageChain.Thermal<V>) -> InlineArray<4, V> {
    var each = InlineArray<6, V>(repeating: 0)
    let fall = StageChain.fall(t)
    for i in 0..<6 { each[i] = StageChain.effective(temperatures[i], t, fall: fall) }
    var sums = DailyWarmth.quarters(each)
    for i in 0..<4 { sums[i] = sums[i] * 0.08333333333333333 }
    return sums
  }

  /// Hazard of heat in every quarter: 0.02 h⁻¹/(1 + e^(−(T − T_c)/0.6)) — d⁻¹.
  /// - Parameter limit: temperature at which heat kills at half its full rate — °C.
  @inline(__always) package func heat(limit: V) -> InlineArray<4, V> {
    let factor = V.exp((limit - 36) * 1.6666666666666667)
    var each = InlineArray<6, V>(repeating: 0)
    // Two quotients by one division.
    for i in 0..<3 {
      let cooler = 1 + heatTerms[i] * factor, warmer = 1 + heatTerms[i + 3] * factor
      let both = 1 / (cooler * warmer)
      each[i] = warmer * both
      each[i + 3] = cooler * both
    }
    var sums = DailyWarmth.quarters(each)
    for i in 0..<4 { sums[i] = sums[i] * 0.16 }
    return sums
  }

  /// Share of every quarter below a temperature — 0 … 1.
  @inline(__always) package func shareBelow(_ limit: V) -> InlineArray<4, V> {
    var each = InlineArray<6, V>(repeating: 0)
    for i in 0..<6 { each[i] = V.flag(temperatures[i] .< limit) }
    var sums = DailyWarmth.quarters(each)
    for i in 0..<4 { sums[i] = sums[i] * 0.3333333333333333 }
    return sums
  }

  /// Laying in every quarter against that at the best temperature: max(0, 1 − ((T − T_opt)/reach)²) — 0 … 1.
  /// - Parameters:
  ///   - optimum: °C.
  ///   - reach: distance from there at which nothing is laid — °C.
  @inline(__always) package func laying(optimum: V, reach: V) -> InlineArray<4, V> {
    var each = InlineArray<6, V>(repeating: 0)
    let perReach = 1 / reach
    for i in 0..<6 {
      let distance = (temperatures[i] - optimum) * perReach
      each[i] = V.positive(1 - distance * distance)
    }
    var sums = DailyWarmth.quarters(each)
    for i in 0..<4 { sums[i] = sums[i] * 0.3333333333333333 }
    return sums
  }
}
