package import Numbers

/// Nitrogen in the crop: what each organ asks, what it is given, what moves to the panicles, and what shortage does.
///
///     leaves ask NMAXL·(WLVG + GLV) − ANLV, stems half as much per mass, panicles NMAXSO·GSO
///     from stage 0.95 panicles draw on leaves, stems and roots, over TCNTRF days
///     shortage: less nitrogen per leaf area (photosynthesis), faster leaf death, slower young leaf area
///
/// The nitrogen that roots add to translocation is this model's own account: roots take up a fixed share on top of the shoot's
/// uptake, which is exactly what they later can give, so that no nitrogen is created. Left out: no effect on development or
/// partitioning. Source: ten Berge et al. 1997, Bouman & van Laar 2006; specification of the rice model, section 17.
package enum CropNitrogen {
  package struct Day<V: Lane> {
    package var leafGain: V, stemGain: V, panicleGain: V, toDeadLeaves: V, uptake: V, rootUptake: V, rootGiven: V, toPanicles: V
  }

  /// Flows of one day in the main field — kg N ha⁻¹ d⁻¹.
  /// - Parameters:
  ///   - state: the crop at the start of the day.
  ///   - rates: growth and death of organs of the day.
  ///   - most, least: highest nitrogen of leaves, lowest of panicles — kg kg⁻¹.
  ///   - offered: what the soil grants at most — kg N ha⁻¹ d⁻¹.
  @inline(__always) package static func day<V: Lane>(
    _ state: RiceState<V>, _ rates: RiceRates<V>, most: V, least: V, offered: V, _ p: RiceParameters<V, Curve<V>>
  ) -> Day<V> {
    let stems = state.stems + state.reserves
    let leafAsks = V.positive(most * (state.leaves + rates.leafGrowth) - state.leafNitrogen)
    let stemAsks = V.positive(0.5 * most * (stems + rates.stemGrowth) - state.stemNitrogen)
    let panicleMost = V.positive(p.panicleNitrogen * rates.panicleGrowth)
    let panicleLeast = V.positive(least * rates.panicleGrowth)

    let late = V.flag(state.developmentStage .>= 0.95)
    let fromLeaves = late * V.positive(state.leafNitrogen - state.leaves * p.leafResidue)
    let fromStems = late * V.positive(state.stemNitrogen - stems * p.stemResidue)
    let fromRoots = p.rootTranslocation * (fromLeaves + fromStems)
    let available = fromLeaves + fromStems + fromRoots
    let asked = V.min(V.max(available / p.translocationDays, panicleLeast), panicleMost)
    let moved = V.min(asked, available)
    let toPanicles = V.select(late .> 0.5, moved, 0)
    let divisor = V.select(available .<= 0, 1, available)
    let leafGives = toPanicles * fromLeaves / divisor
    let stemGives = toPanicles * fromStems / divisor
    let rootGives = toPanicles * fromRoots / divisor

    let grant = V.positive(V.min(p.uptakeLimit, offered))
    let leafWants = leafAsks + leafGives
    let stemWants = stemAsks + stemGives
    let panicleWants = panicleMost - toPanicles
    let wanted = leafWants + stemWants + panicleWants
    let share = grant / V.select(wanted .<= 0, 1, wanted)
    let toLeaf = V.positive(V.min(leafWants, leafWants * share))
    let toStem = V.positive(V.min(stemWants, stemWants * share))
    let toPanicle = V.positive(V.min(panicleWants, panicleWants * share))
    let uptake = toLeaf + toStem + toPanicle

    let dying = rates.leafDeath + rates.droughtDeath
    let excess = state.leafNitrogen - most * (state.leaves + rates.leafGrowth - dying)
    let held = V.positive(state.leafNitrogen + (toLeaf - leafGives))
    let toDead = V.min(V.max(dying * p.leafResidue, excess), held)
    return Day(
      leafGain: toLeaf - leafGives - toDead, stemGain: toStem - stemGives, panicleGain: toPanicles + toPanicle,
      toDeadLeaves: toDead,
      uptake: uptake, rootUptake: p.rootTranslocation * uptake, rootGiven: rootGives, toPanicles: toPanicles)
  }

  /// What the nitrogen of the crop at the end of a day means for tomorrow.
  /// - Parameters:
  ///   - most: highest nitrogen of leaves of the day just finished — kg kg⁻¹.
  ///   - specific: specific leaf area of that day — ha kg⁻¹.
  @inline(__always) package static func consequences<V: Lane>(
    _ next: inout RiceState<V>, most: V, specific: V, _ p: RiceParameters<V, Curve<V>>
  ) {
    let perMass = next.leafNitrogen / V.select(next.leaves .<= 0, 1, next.leaves)
    next.leafNitrogenPerArea = V.select(next.leafArea .<= 0, p.seedlingLeafNitrogen, perMass / (10 * specific))
    let ideal = next.leaves * most + 0.5 * next.stemsAndReserves * most + next.panicles * p.panicleNitrogen
    let held = next.shootNitrogen
    let stress = V.select(held .<= 0, 2, V.clip(ideal / V.select(held .<= 0, 1, held), 1, 2))
    next.starvedDeath = p.starvedLeafDeath(stress)
    next.starvedGrowth = V.clip((perMass - 0.9 * most) / (0.1 * most), 0, 1)
  }
}
