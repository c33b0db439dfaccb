package import Numbers

/// Spikelets that fill: cold before and heat around flowering leave some sterile.
///
///     cold:  1 − (4.6 + 0.054 C^1.56)/100,  C = Σ max(0, 22 − T̄ + w) for stage 0.75…1.2
///     heat:  1 / (1 + e^(0.853 (T̄x − 36.6))),  T̄x the mean maximum for stage 0.96…1.2
///
/// The sign of the warming by rolled leaves in the cold sum is the reference's. Source: Horie et al. 1992, specification of the rice
/// model, section 15.
package enum GrainSet {
  /// Sums that the sterility is made of.
  package struct Memory<V: Lane>: Sendable, BitwiseCopyable {
    /// °Cd below the threshold.
    var cold: V
    /// Sum of maxima, °C, and their number.
    var heat: V, heatDays: V
    /// Share of spikelets that set a grain; 1 until it is known.
    package var fertility: V
    /// 1 once grains are set, else 0.
    package var isSet: V
    @inline(__always) package init() {
      cold = 0
      heat = 0
      heatDays = 0
      fertility = 1
      isSet = 0
    }
  }

  /// Tomorrow's sums, and 1 on the one day on which grains are set.
  /// - Parameters:
  ///   - stage: development stage at the start of the day.
  ///   - mean, maximum: temperature — °C.
  ///   - warming: of the canopy by rolled leaves — °C.
  ///   - coldFelt, heatFelt: 0 where that leaves no spikelet sterile, else 1.
  @inline(__always) package static func day<V: Lane>(
    stage: V, mean: V, maximum: V, warming: V, coldFelt: V = 1, heatFelt: V = 1, _ memory: Memory<V>,
    _ p: RiceParameters<V, Curve<V>>
  ) -> (memory: Memory<V>, setToday: V) {
    var next = memory
    let coldWindow = V.flag((stage .>= 0.75) .& (stage .<= 1.2))
    next.cold += coldWindow * V.max(0, p.coldThreshold - (mean - warming))
    let heatWindow = V.flag((stage .>= 0.96) .& (stage .<= 1.2))
    next.heat += heatWindow * (maximum + warming)
    next.heatDays += heatWindow
    let today = (stage .>= 1.2) .& (memory.isSet .< 0.5)
    if today.isNowhere { return (next, 0) }
    let cold = V.select(coldFelt .> 0.5, next.cold, 0)
    let afterCold = V.clip(1 - (4.6 + 0.054 * V.pow(cold, 1.56)) / 100, 0, 1)
    let excess = next.heat / V.max(next.heatDays, 1) - p.heatMidpoint
    let fertile = V.clip(1 / (1 + V.exp(0.853 * excess)), 0, 1)
    let afterHeat = V.select(heatFelt .> 0.5, fertile, 1)
    next.fertility = V.select(today, V.min(afterCold, afterHeat), memory.fertility)
    next.isSet = V.select(today, 1, memory.isSet)
    return (next, V.flag(today))
  }
}
