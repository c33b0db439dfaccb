public import Numbers

/// The floodwater's pH through the day and the algal activity that drives it (tier 1, empirical).
///
///     pH = 7 + (0.5 + 2·a)·sin(π·i/12) + l·(10 − pM)/10   by day (i hours after sunrise at 6 h), 7 by night
///     a′ = E·(3 − a)·a    E = min(light, temperature, nitrogen, phosphorus),   l = 1 − e^(−0.9·S·e^(−0.65·L)/5)
///
/// pM is −log₁₀ of the urea hydrolysed in an hour, mol L⁻¹, counted above 0.05 kg N ha⁻¹ h⁻¹. The peak is held at `highest` and at what
/// the water's carbon dioxide allows:
///
///     pH ≤ 6.35 + log₁₀(1.5 / (0.0165 + (C_s − O₂) / 38.4)) + log₁₀((a + A) / 1.5)        below saturation with oxygen
///        ≤ 8.31 + 8.44 · (O₂ − C_s) / 38.4                  + log₁₀((a + A) / 1.5)        above it
///
/// Algae take carbon dioxide as they give oxygen; mud, rotting feed and animals do the opposite: water whose oxygen never reaches
/// saturation holds more carbon dioxide all day than the air would leave in it, and cannot be at pH 9. So mud and animals lower the pH.
/// a is the water's own alkalinity, A what ammonium adds to it, which comes with bicarbonate where urea or excreta break down.
/// Known weak: alkalinity is not a store; ammonium salts add none. The lines of a′ are a logistic map
/// whose resting level is 3 − 1/E: below E = 1/3 nothing blooms. Source: the flood chemistry of an open crop model, as described in our
/// science file (2.4), and the carbonate system there with its test vectors.
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

  /// Highest pH of water of 1.5 eq m⁻³ whose oxygen comes to `oxygen` and is `saturation` at rest with the air, both g O₂ m⁻³.
  @inline(__always) public static func limit<V: Lane>(oxygen: V, saturation: V) -> V {
    let moles = (oxygen - saturation) / 38.4
    let poor = 6.35 + 0.4342944819032518 * V.log(1.5 / (0.0165 + V.positive(-moles)))
    let rich = 8.31 + 8.44 * moles
    return V.select(moles .< 0, poor, V.max(rich, poor))
  }

  /// The same for a day's floodwater, 14 where there was none in the morning.
  /// - Parameters:
  ///   - temperature: daily mean of the water — °C.
  ///   - pressure: of the air — mmHg.
  @inline(__always) package static func limit<V: Lane>(_ day: DissolvedOxygen.Flows<V>, temperature: V, pressure: V) -> V {
    limit(day, saturation: OxygenExchange.saturation(temperature: temperature, pressure: pressure))
  }
  /// The same where saturation at the daily mean of the water is known — g O₂ m⁻³.
  @inline(__always) static func limit<V: Lane>(_ day: DissolvedOxygen.Flows<V>, saturation: V) -> V {
    V.select(day.flatHighest .> 0, limit(oxygen: day.flatHighest, saturation: saturation), 14)
  }

  /// What an alkalinity other than 1.5 eq m⁻³, and ammonium that came with bicarbonate, g N m⁻³, add to `limit`.
  @inline(__always) public static func raised<V: Lane>(byAmmonium ammonium: V, alkalinity: V) -> V {
    0.4342944819032518 * V.log((alkalinity + 0.07142857142857142 * ammonium) * 0.6666666666666666)
  }

  /// pH in one step of the day.
  /// - Parameters:
  ///   - sun: sin(π·i/12), 0 by night.
  ///   - hydrolysed: urea hydrolysed per hour, g N m⁻² h⁻¹.
  ///   - perDepth: 1 over the floodwater's depth, m⁻¹.
  @inline(__always) static func acidity<V: Lane>(sun: V, activity: V, light: V, hydrolysed: V, perDepth: V, highest: V) -> V {
    let counts = hydrolysed .> 0.005
    var urea: V = 0
    if !counts.isNowhere {
      let molar = hydrolysed * perDepth * (1.0 / 28000)
      let pM = V.min(10, -(0.4342944819032518 * V.log(V.max(molar, 1e-10))))
      urea = V.select(counts, light * (10 - pM) * 0.1, 0)
    }
    return V.min(highest, 7 + (0.5 + 2 * activity) * sun + urea)
  }
}
