package import Numbers

/// The crop's development from emergence (0) over panicle initiation (0.65) and flowering (1) to maturity (2).
///
///     rate = DVRJ·HU  below 0.40 · DVRI·HU·P  below 0.65 · DVRP·HU  below 1 · DVRR·HU  after
///     P = 1 − (day length + 0.9 h − MOPP)·PPSE, within 0…1, and 1 below the optimum
///
/// A transplanted crop stands still until the heat units since transplanting pass a share of those spent in the seedbed.
/// Left out: drought does not delay development. Source: ORYZA2000, specification of the rice model, section 6.
package enum Phenology {
  /// Development of one day, before any shock — d⁻¹.
  /// - Parameters:
  ///   - stage: development stage at the start of the day.
  ///   - heatUnits: of the day — °Cd.
  ///   - dayLength: of the day before — h.
  @inline(__always) package static func rate<V: Lane>(stage: V, heatUnits: V, dayLength: V, _ p: RiceParameters<V, Curve<V>>) -> V
  {
    let excess = dayLength + 0.9 - p.optimumPhotoperiod
    let photoperiod = V.select(excess .< 0, 1, V.clip(1 - excess * p.photoperiodSensitivity, 0, 1))
    let sensitive = p.photoperiodRate * photoperiod
    let beforeFlowering = V.select(stage .< 0.65, sensitive, p.panicleRate)
    let vegetative = V.select(stage .< 0.40, p.juvenileRate, beforeFlowering)
    return heatUnits * V.select(stage .< 1, vegetative, p.fillingRate)
  }

  /// 0 while the transplanting shock lasts, else 1.
  /// - Parameters:
  ///   - heatUnits: since emergence — °Cd.
  ///   - atTransplanting: heat units on transplanting day — °Cd.
  ///   - shock: length of the shock as a share of those.
  @inline(__always) package static func recovered<V: Lane>(heatUnits: V, atTransplanting: V, shock: V) -> V {
    V.flag(heatUnits .>= (atTransplanting + shock * atTransplanting))
  }
}
