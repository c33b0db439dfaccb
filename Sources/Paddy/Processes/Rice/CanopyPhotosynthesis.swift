package import Numbers

/// Gross assimilation of the canopy over a day: three hours of the afternoon, three depths, sunlit leaves at three angles.
///
///     A(q) = Amax (1 − e^(−q·ε/Amax))        sunlit share at depth L = Kbl·e^(−Kbl L)·…  (spherical leaves, clustered)
///     Amax = 9.5 + 22·N·fT·fC  for leaf nitrogen N ≥ 0.5 g m⁻², else 68.33 (N − 0.2) fT·fC, never below 0
///
/// Left out: the 9.5 escapes temperature and CO₂, as in the reference. Source: Goudriaan 1986, Spitters 1986, Kropff et al. 1994;
/// specification of the rice model, sections 7–9.
package enum CanopyPhotosynthesis {
  /// What does not change while the sun moves.
  package struct Leaves<V: Lane> {
    /// Leaf area plus half the stem area — m² m⁻².
    var greenArea: V
    /// Initial light-use efficiency — (kg CO₂ ha⁻¹ h⁻¹)/(J m⁻² s⁻¹).
    var efficiency: V
    /// Diffuse extinction — m² m⁻².
    var diffuseExtinction: V
    /// Capacity at the three depths — kg CO₂ ha⁻¹ h⁻¹.
    var upperCapacity: V, middleCapacity: V, lowerCapacity: V
    /// √(1 − scattering) and 1 − scattering.
    var scatteringRoot: V, absorbed: V
    /// Share of global radiation that is photosynthetically active.
    var activeRadiation: V
  }

  /// Capacity of leaves at a depth — kg CO₂ ha⁻¹ h⁻¹.
  /// - Parameters:
  ///   - leafNitrogen: at that depth — g N m⁻² leaf.
  ///   - factor: temperature times CO₂ factor.
  @inline(__always) package static func capacity<V: Lane>(leafNitrogen: V, factor: V) -> V {
    let rich = 9.5 + 22 * leafNitrogen * factor
    let poor = V.max(0, 68.33 * (leafNitrogen - 0.2) * factor)
    return V.select(leafNitrogen .< 0.5, poor, rich)
  }

  /// Canopy leaves for one day.
  /// - Parameters:
  ///   - leafNitrogen: canopy mean — g N m⁻² leaf.
  ///   - nitrogenExtinction: of the leaf nitrogen profile — m² m⁻².
  @inline(__always) package static func leaves<V: Lane>(
    greenArea: V, leafNitrogen: V, nitrogenExtinction: V, efficiency: V, diffuseExtinction: V, factor: V, scattering: V,
    activeRadiation: V
  ) -> Leaves<V> {
    let flat = (greenArea .<= 0.01) .| (nitrogenExtinction .<= 0)
    let whole = V.select(flat, 1, 1 - V.exp(-(nitrogenExtinction * greenArea)))
    let top = leafNitrogen * greenArea * nitrogenExtinction / whole
    let depth = nitrogenExtinction * greenArea
    let upper = V.select(flat, leafNitrogen, top * V.exp(-(depth * 0.112702)))
    let middle = V.select(flat, leafNitrogen, top * V.exp(-(depth * 0.5)))
    let lower = V.select(flat, leafNitrogen, top * V.exp(-(depth * 0.887298)))
    return Leaves(
      greenArea: greenArea, efficiency: efficiency, diffuseExtinction: diffuseExtinction,
      upperCapacity: capacity(leafNitrogen: upper, factor: factor),
      middleCapacity: capacity(leafNitrogen: middle, factor: factor),
      lowerCapacity: capacity(leafNitrogen: lower, factor: factor), scatteringRoot: V.sqrt(1 - scattering),
      absorbed: 1 - scattering,
      activeRadiation: activeRadiation)
  }

  /// Assimilation — kg CO₂ ha⁻¹ d⁻¹ — and absorbed photosynthetically active radiation — J m⁻² d⁻¹.
  @inline(__always) package static func day<V: Lane>(_ leaves: Leaves<V>, _ day: WeatherDay<V>) -> (assimilation: V, absorbed: V)
  {
    let left = Left(leaves.diffuseExtinction * leaves.greenArea)
    let first = moment(0.112702, left, leaves, day)
    let second = moment(0.5, left, leaves, day)
    let third = moment(0.887298, left, leaves, day)
    let carbon = first.rate * 0.277778 + second.rate * 0.444444 + third.rate * 0.277778
    let light = first.absorbed * 0.277778 + second.absorbed * 0.444444 + third.absorbed * 0.277778
    return (day.dayLength * carbon, 3600 * day.dayLength * light)
  }

  @inline(__always) private static func moment<V: Lane>(
    _ node: V, _ diffuseLeft: Left<V>, _ leaves: Leaves<V>, _ day: WeatherDay<V>
  ) -> (rate: V, absorbed: V) {
    let angle = 0.5 * day.dayLength * node * 0.2617993
    let height = V.max(day.sunSine + day.sunCosine * V.cos(angle), 1e-6)
    let sky = Sky.moment(height: height, day)
    let active = sky.global * leaves.activeRadiation
    let diffuse = active * sky.diffuseShare
    let direct = active - diffuse
    let root = leaves.scatteringRoot
    let horizontal = (1 - root) / (1 + root)
    let spherical = horizontal * 2 / (1 + 2 * height)
    let clustering = leaves.diffuseExtinction / (0.8 * root)
    let black = 0.5 * clustering / height
    let total = black * root
    let light = Light(
      diffuse: (1 - horizontal) * diffuse * leaves.diffuseExtinction, direct: (1 - spherical) * direct * total,
      beam: leaves.absorbed * direct * black, perpendicular: leaves.absorbed * direct / height, sunlit: clustering)
    let ofBlack = Left(black * leaves.greenArea), ofTotal = Left(total * leaves.greenArea)
    let a = layer(diffuseLeft.upper, ofBlack.upper, ofTotal.upper, leaves.upperCapacity, leaves.efficiency, light)
    let b = layer(diffuseLeft.middle, ofBlack.middle, ofTotal.middle, leaves.middleCapacity, leaves.efficiency, light)
    let c = layer(diffuseLeft.lower, ofBlack.lower, ofTotal.lower, leaves.lowerCapacity, leaves.efficiency, light)
    let rate = a.rate * 0.277778 + b.rate * 0.444444 + c.rate * 0.277778
    let absorbed = a.absorbed * 0.277778 + b.absorbed * 0.444444 + c.absorbed * 0.277778
    return (leaves.greenArea * rate, leaves.greenArea * absorbed)
  }

  /// Light above the canopy at one moment, times what each kind needs to be absorbed per leaf area.
  private struct Light<V: Lane> {
    var diffuse: V, direct: V, beam: V, perpendicular: V, sunlit: V
  }

  /// e^(−x·node) at the three nodes of Gauss, which lie so evenly that two exponentials make three.
  private struct Left<V: Lane> {
    var upper: V, middle: V, lower: V
    @inline(__always) init(_ x: V) {
      let step = V.exp(-(x * 0.387298))
      upper = V.exp(-(x * 0.112702))
      middle = upper * step
      lower = middle * step
    }
  }

  @inline(__always) private static func layer<V: Lane>(
    _ diffuseLeft: V, _ blackLeft: V, _ totalLeft: V, _ capacity: V, _ efficiency: V, _ light: Light<V>
  ) -> (rate: V, absorbed: V) {
    let diffuse = light.diffuse * diffuseLeft
    let direct = light.direct * totalLeft
    let shaded = diffuse + direct - light.beam * blackLeft
    let sunlitShare = light.sunlit * blackLeft
    let safe = V.max(capacity, 1e-10)
    let steepness = efficiency / safe
    let q1 = shaded + light.perpendicular * 0.112702
    let q2 = shaded + light.perpendicular * 0.5
    let q3 = shaded + light.perpendicular * 0.887298
    let unused = V.exp(-(shaded * steepness))
    let more = Left(light.perpendicular * steepness)
    let sunlit = safe * (1 - unused * (more.upper * 0.277778 + more.middle * 0.444444 + more.lower * 0.277778))
    let shade = safe * (1 - unused)
    let sunlitLight = q1 * 0.277778 + q2 * 0.444444 + q3 * 0.277778
    let rate = sunlitShare * sunlit + (1 - sunlitShare) * shade
    let absorbed = sunlitShare * sunlitLight + (1 - sunlitShare) * shaded
    return (rate, absorbed)
  }
}
