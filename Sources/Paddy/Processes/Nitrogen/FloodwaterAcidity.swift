public import Numbers

/// The floodwater's pH through the day and the algal activity that drives it (tier 1, empirical).
///
///     pH = 7 + (0.5 + 2·a)·sin(π·i/12) + l·(10 − pM)/10   by day (i hours after sunrise at 6 h), 7 by night
///     a′ = E·(3 − a)·a    E = min(light, temperature, nitrogen, phosphorus),   l = 1 − e^(−0.9·S·e^(−0.65·L)/5)
///
/// pM is −log₁₀ of the urea hydrolysed in an hour, mol L⁻¹, counted above 0.05 kg N ha⁻¹ h⁻¹. Known wrong: no alkalinity, no carbon
/// dioxide from soil and animals, so animals do not lower the pH here; the peak is held at `highest`. The lines of a′ are a logistic map
/// whose resting level is 3 − 1/E: below E = 1/3 nothing blooms. Source: the flood chemistry of an open crop model, as described in our
/// science file (2.4).
public enum FloodwaterAcidity {
  /// Share of full light that reaches the algae, 0 … 1.
  /// - Parameters:
  ///   - radiation: MJ m⁻² d⁻¹.
  ///   - leafArea: m² m⁻².
  @inline(__always) public static func light<V: Lane>(radiation: V, leafArea: V) -> V {
    let below = 0.9 * radiation * V.exp(-(0.65 * leafArea))
    return 1 - V.exp(-(0.2 * below))
  }

  /// Tomorrow's algal activity, 0.1 … 1.
  /// - Parameters:
  ///   - activity: today's.
  ///   - light: see `light`.
  ///   - temperature: of the floodwater, °C.
  ///   - mineral: ammonium and nitrate in the floodwater, g N m⁻³.
  ///   - phosphorus: 0 … 1; 0.5 where nothing is known.
  @inline(__always) public static func nextActivity<V: Lane>(
    _ activity: V, light: V, leafArea: V, temperature: V, mineral: V, phosphorus: V = 0.5
  ) -> V {
    let warm = V.clip((temperature - 15) / 10, 0, 1)
    let hot = V.clip(1 - 0.05 * (temperature - 30), 0, 1)
    let fed = V.min(1, mineral / 15 + 0.1)
    let scarcest = V.min(V.min(light, warm * hot), V.min(fed, phosphorus))
    let grown = V.clip(scarcest * (3 - activity) * activity, 0.1, 1)
    let shaded = V.max(0.1, V.min(grown, light))
    return V.select(leafArea .> 1, shaded, grown)
  }

  /// pH in one step of the day.
  /// - Parameters:
  ///   - sun: sin(π·i/12), 0 by night.
  ///   - hydrolysed: urea hydrolysed per hour, g N m⁻² h⁻¹.
  ///   - depth: floodwater, m.
  @inline(__always) static func acidity<V: Lane>(sun: V, activity: V, light: V, hydrolysed: V, depth: V, highest: V) -> V {
    let molar = hydrolysed / (28000 * depth)
    let pM = V.min(10, -(0.4342944819032518 * V.log(V.max(molar, 1e-10))))
    let urea = V.select(hydrolysed .> 0.005, light * (10 - pM) * 0.1, 0)
    return V.min(highest, 7 + (0.5 + 2 * activity) * sun + urea)
  }
}
