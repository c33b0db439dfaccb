public import Numbers

/// One day of nitrogen in floodwater and soil, in twelve steps of two hours.
///
/// In each step, in this order: urea hydrolyses in the water; pH follows the hour and the algae; ammonia escapes while water carries
/// solutes to the outlet, the bund and the soil (competing losses share the pool); solutes diffuse between floodwater, oxidised skin and
/// reduced layer (half-implicit, never past equilibrium); ammonium is nitrified, nitrate denitrified, organic nitrogen released; solution
/// of the reduced layer leaches through the pan. Animals make organic matter decay faster in the mud they stir. Uptake, and what
/// nitrifies in the floodwater, leaves yesterday's pools before anything is added.
///
///     J = D₀·θ·tortuosity·stirring·1.02^(T−25)·(C_water − C_skin)/Δx      C = store / (depth·θ·(1 + buffer))
///
/// Left out: urea in the skin (it passes straight to the reduced layer), ammonia from wet mud, subsoil
/// below the pan, plant residues' immobilisation. A field that dries strands what is left in its water on the skin.
/// Source: our science file, section 2; the compartments are common to CERES-Rice, DNDC and RIWER.
public enum NitrogenDay {
  /// Steps in a day.
  static let steps = 12
  /// cos(2π(t − 14 h)/24) at the middle of each step.
  static let warmth: InlineArray<12, Double> = [
    -0.9659258262890683, -0.9659258262890683, -0.7071067811865476, -0.25881904510252074, 0.25881904510252074, 0.7071067811865476,
    0.9659258262890683, 0.9659258262890683, 0.7071067811865476, 0.25881904510252074, -0.25881904510252074, -0.7071067811865476,
  ]
  /// The six values `warmth` takes, and which of them a step has: what hangs on nothing but the temperature is reckoned once for both.
  static let warmths: InlineArray<6, Double> = [
    -0.9659258262890683, -0.7071067811865476, -0.25881904510252074, 0.25881904510252074, 0.7071067811865476, 0.9659258262890683,
  ]
  static let places: InlineArray<12, Int> = [0, 0, 1, 2, 3, 4, 5, 5, 4, 3, 2, 1]
  /// sin(π(t − 6 h)/12) at the middle of each step, 0 by night.
  static let sun: InlineArray<12, Double> = [
    0, 0, 0, 0.25881904510252074, 0.7071067811865476, 0.9659258262890683, 0.9659258262890683, 0.7071067811865476,
    0.25881904510252074, 0,
    0, 0,
  ]

  public struct Parameters<Number: Sendable>: Sendable {
    public var ammonia: AmmoniaVolatilisation.Parameters<Number>
    public var soil: SoilNitrogen.Parameters<Number>
    public var floodwaterNitrification: FloodwaterNitrification.Parameters<Number>
    /// In water at 25 °C, m² d⁻¹.
    public var ammoniumDiffusion: Number
    public var nitrateDiffusion: Number
    public var ureaDiffusion: Number
    /// Path of a solute straight through over its path round the grains, dimensionless.
    public var tortuosity: Number
    /// Shortest way between floodwater and skin, m.
    public var skinPath: Number
    /// Way between skin and reduced layer, m.
    public var reducedPath: Number
    /// Depth of the mud in which animals make organic matter decay faster, m.
    public var stirredDepth: Number
    /// Share of incorporated fertiliser that ends in the mud; the rest stays in the water.
    public var incorporatedShare: Number
    /// Highest pH the water can have.
    public var highestAcidity: Number
    /// Of the floodwater itself, without what fertiliser adds — eq m⁻³.
    public var alkalinity: Number

    public func map<Other>(_ f: (Number) throws -> Other) rethrows -> Parameters<Other> {
      Parameters<Other>(
        ammonia: try ammonia.map(f), soil: try soil.map(f), floodwaterNitrification: try floodwaterNitrification.map(f),
        ammoniumDiffusion: try f(ammoniumDiffusion),
        nitrateDiffusion: try f(nitrateDiffusion), ureaDiffusion: try f(ureaDiffusion), tortuosity: try f(tortuosity),
        skinPath: try f(skinPath), reducedPath: try f(reducedPath), stirredDepth: try f(stirredDepth),
        incorporatedShare: try f(incorporatedShare),
        highestAcidity: try f(highestAcidity), alkalinity: try f(alkalinity))
    }
  }

  public static func day<V: Lane>(
    _ state: FieldNitrogen<V>, additions: NitrogenAdditions<V>, requests: NitrogenRequests<V>, conditions: NitrogenConditions<V>,
    soil: SoilProperties<V>, _ p: Parameters<V>
  ) -> (next: FieldNitrogen<V>, flows: NitrogenFlows<V>) {
    var next = state, additions = additions, requests = requests, conditions = conditions, soil = soil, p = p
    var flows = NitrogenFlows<V>()
    pass(&next, additions: &additions, requests: &requests, conditions: &conditions, soil: &soil, &p, &flows)
    return (next, flows)
  }

  /// The same in place.
  /// - Parameters:
  ///   - next: the pools in the morning, tomorrow's after.
  ///   - additions, requests, conditions, soil, p: never changed.
  ///   - flows: those of no day before.
  @inline(never) static func pass<V: Lane>(
    _ next: inout FieldNitrogen<V>, additions: inout NitrogenAdditions<V>, requests: inout NitrogenRequests<V>,
    conditions: inout NitrogenConditions<V>, soil: inout SoilProperties<V>, _ p: inout Parameters<V>,
    _ flows: inout NitrogenFlows<V>
  ) {
    remove(requests, from: &next, &flows)
    add(additions, to: &next, &flows, share: p.incorporatedShare)

    let water = conditions.water
    let temperature = conditions.temperature.mean
    let step: V = 0.08333333333333333
    let depth = V.max(water.meanFloodwater, 0.001)
    let theta = soil.saturation
    let skin = 0.01 * V.max(0.2, 0.5 - 0.1 * soil.organicCarbon) * conditions.skinThickening
    let held = 1 + soil.ammoniumBuffer
    // Water that would hold each store at its solution's concentration, m.
    let skinAmmoniumDepth = skin * theta * held
    let skinNitrateDepth = skin * theta
    let reducedAmmoniumDepth = soil.puddledDepth * theta * held
    let reducedNitrateDepth = soil.puddledDepth * theta

    let perDepth = 1 / depth
    let perSkinAmmonium = 1 / skinAmmoniumDepth, perSkinNitrate = 1 / skinNitrateDepth
    let perReducedAmmonium = 1 / reducedAmmoniumDepth, perReducedNitrate = 1 / reducedNitrateDepth

    // Transfer velocities, m d⁻¹ → exchanged water per step, m.
    let thermal = V.exp(0.019802627296179712 * (temperature - 25))
    let porous = theta * p.tortuosity * thermal * step
    let moved = porous * conditions.stirring * water.wetShare
    let path = V.max(0.5 * skin, p.skinPath)
    let ammoniumDown = exchange(moved * p.ammoniumDiffusion / path, depth, skinAmmoniumDepth)
    let nitrateDown = exchange(moved * p.nitrateDiffusion / path, depth, skinNitrateDepth)
    let ureaDown = exchange(moved * p.ureaDiffusion / (path + path), depth, reducedNitrateDepth)
    let ammoniumDeeper = exchange(porous * p.ammoniumDiffusion / p.reducedPath, skinAmmoniumDepth, reducedAmmoniumDepth)
    let nitrateDeeper = exchange(porous * p.nitrateDiffusion / p.reducedPath, skinNitrateDepth, reducedNitrateDepth)

    // Shares carried by water per day and per step.
    let over = water.drainage + water.spill + water.seepage
    let through = water.trenchPercolation
    let carried = (over + through + water.infiltration) / depth
    let carriedShare = V.decayed(carried, step)
    let overPart = V.ratio(over, over + through + water.infiltration)
    let throughPart = V.ratio(through, over + through + water.infiltration)
    let skinAmmoniumWashed = V.decayed(water.infiltration / skinAmmoniumDepth, step)
    let skinNitrateWashed = V.decayed(water.infiltration / skinNitrateDepth, step)
    let ammoniumLeached = V.decayed(water.percolation / reducedAmmoniumDepth, step)
    let nitrateLeached = V.decayed(water.percolation / reducedNitrateDepth, step)

    // Biology per step.
    let rates = SoilNitrogen.Rates(temperature: temperature, level: water.level, wetSites: conditions.wetSites, soil, p.soil)
    let hydrolysedShare = V.decayed(rates.hydrolysis, step)
    let skinNitrified = V.decayed(rates.skinNitrification, step)
    let reducedNitrified = V.decayed(rates.reducedNitrification, step)
    let denitrified = V.decayed(rates.denitrification, step)
    let warm = SoilNitrogen.decayWarmth(temperature)
    // Stirred mud: the top of the ploughed layer, and of fresh matter what lies on it.
    let stirred = conditions.mineralisation - 1
    let inMud = 1 + V.min(1, p.stirredDepth / soil.puddledDepth) * stirred
    let onMud = 1 + p.soil.surfaceShare * stirred
    let humusShare = V.decayed(warm * inMud * V.ratio(soil.basalMineralisation, soil.humusNitrogen), step)
    // The rates of release hold what the mud's own life dies and gives back; what animals eat of it they excrete instead.
    let foregone = requests.benthosEaten * step
    let freshShare = V.decayed(0.75 * warm * onMud * p.soil.freshDecay, step)
    let boundShare = V.decayed(warm * p.soil.immobilisation, step)
    let background = p.soil.background * soil.bulkDensity * soil.puddledDepth

    let films = AmmoniaVolatilisation.Films(conditions, p.ammonia)
    let light = FloodwaterAcidity.light(
      radiation: conditions.weather.radiation * conditions.clarity, leafArea: conditions.leafArea)
    let escapeScale = p.ammonia.scale * water.wetShare / depth
    let times = warmths
    let suns = sun
    var inverseKelvin = InlineArray<6, V>(repeating: 0)
    var hydrolysing = InlineArray<6, V>(repeating: 0)
    var escaping = InlineArray<6, V>(repeating: 0)
    for index in 0..<6 {
      let hourly = temperature + conditions.temperature.halfAmplitude * V(times[index])
      let enzyme = SoilNitrogen.floodwaterHydrolysis(
        temperature: hourly, activity: conditions.algalActivity, organicCarbon: soil.organicCarbon)
      inverseKelvin[index] = 1 / (hourly + 273.15)
      hydrolysing[index] = V.decayed(enzyme, 2)
      escaping[index] = escapeScale * films.velocity(inverseKelvin: inverseKelvin[index])
    }

    let downPart = V.positive(1 - overPart - throughPart)
    var carriedAmmonium: V = 0, carriedUrea: V = 0, carriedNitrate: V = 0, decayedFresh: V = 0
    var leachedAmmonium: V = 0, leachedNitrate: V = 0, leachedUrea: V = 0
    for index in 0..<steps {
      let place = places[index]
      let hydrolysed = next.floodwaterUrea * hydrolysing[place]
      next.floodwaterUrea -= hydrolysed
      next.floodwaterAmmonium += hydrolysed
      flows.hydrolysis += hydrolysed

      var acidity: V = 7
      if suns[index] > 0 {
        acidity = FloodwaterAcidity.acidity(
          sun: V(suns[index]), activity: conditions.algalActivity, light: light, hydrolysed: 0.5 * hydrolysed, perDepth: perDepth,
          highest: p.highestAcidity)
        let allowed =
          conditions.acidityLimit
          + FloodwaterAcidity.raised(
            byAmmonium: next.floodwaterAmmonium * perDepth, alkalinity: p.alkalinity)
        acidity = V.min(acidity, allowed)
      }
      let unionised = AmmoniaVolatilisation.unionisedShare(inverseKelvin: inverseKelvin[place], acidity: acidity)
      flows.highestAcidity = V.max(flows.highestAcidity, acidity)
      flows.highestAmmonia = V.max(flows.highestAmmonia, unionised * next.floodwaterAmmonium * perDepth)

      // Ammonia and moving water compete for the floodwater's ammonium.
      let escape = escaping[place] * unionised
      let gone = next.floodwaterAmmonium * V.decayed(escape + carried, step)
      let lost = gone * V.ratio(escape, escape + carried)
      let ammoniumMoved = gone - lost
      let ureaMoved = next.floodwaterUrea * carriedShare
      let nitrateMoved = next.floodwaterNitrate * carriedShare
      flows.ammoniaLoss += lost
      carriedAmmonium += ammoniumMoved
      carriedUrea += ureaMoved
      carriedNitrate += nitrateMoved
      next.floodwaterAmmonium -= gone
      next.floodwaterUrea -= ureaMoved
      next.floodwaterNitrate -= nitrateMoved
      next.skinAmmonium += ammoniumMoved * downPart
      next.reducedUrea += ureaMoved * downPart
      next.skinNitrate += nitrateMoved * downPart

      // Diffusion.
      let ammoniumIn = ammoniumDown * (next.floodwaterAmmonium * perDepth - next.skinAmmonium * perSkinAmmonium)
      let nitrateIn = nitrateDown * (next.floodwaterNitrate * perDepth - next.skinNitrate * perSkinNitrate)
      let ureaIn = ureaDown * (next.floodwaterUrea * perDepth - next.reducedUrea * perReducedNitrate)
      next.floodwaterAmmonium -= ammoniumIn
      next.skinAmmonium += ammoniumIn
      next.floodwaterNitrate -= nitrateIn
      next.skinNitrate += nitrateIn
      next.floodwaterUrea -= ureaIn
      next.reducedUrea += ureaIn
      flows.intoSoil += ammoniumIn + nitrateIn + ureaIn
      let ammoniumBelow =
        ammoniumDeeper * (next.skinAmmonium * perSkinAmmonium - next.reducedAmmonium * perReducedAmmonium)
      let nitrateBelow = nitrateDeeper * (next.skinNitrate * perSkinNitrate - next.reducedNitrate * perReducedNitrate)
      let ammoniumWashed = (next.skinAmmonium - ammoniumBelow) * skinAmmoniumWashed
      let nitrateWashed = (next.skinNitrate - nitrateBelow) * skinNitrateWashed
      next.skinAmmonium -= ammoniumBelow + ammoniumWashed
      next.reducedAmmonium += ammoniumBelow + ammoniumWashed
      next.skinNitrate -= nitrateBelow + nitrateWashed
      next.reducedNitrate += nitrateBelow + nitrateWashed

      // Life in the soil.
      let inSkin = next.skinAmmonium * skinNitrified
      let inReduced = next.reducedAmmonium * reducedNitrified
      let bound = V.positive(next.reducedAmmonium - inReduced - background) * boundShare
      let soilUrea = next.reducedUrea * hydrolysedShare
      let mineralised = V.positive(next.humus * humusShare - foregone)
      let decayed = next.freshOrganic * freshShare
      let humified = decayed * p.soil.humifiedShare
      let freed = decayed - humified
      let onTop = freed * p.soil.surfaceShare
      next.skinAmmonium += onTop - inSkin
      next.skinNitrate += inSkin
      next.reducedUrea -= soilUrea
      next.reducedAmmonium += soilUrea + mineralised + (freed - onTop) - inReduced - bound
      next.humus += humified + bound - mineralised
      next.freshOrganic -= decayed
      let gas = (next.reducedNitrate + inReduced) * denitrified
      next.reducedNitrate += inReduced - gas
      flows.nitrification += inSkin + inReduced
      flows.hydrolysis += soilUrea
      flows.mineralisation += mineralised
      decayedFresh += decayed
      flows.immobilisation += bound
      flows.denitrification += gas

      // Through the pan.
      let ammoniumOut = next.reducedAmmonium * ammoniumLeached
      let nitrateOut = next.reducedNitrate * nitrateLeached
      let ureaOut = next.reducedUrea * nitrateLeached
      next.reducedAmmonium -= ammoniumOut
      next.reducedNitrate -= nitrateOut
      next.reducedUrea -= ureaOut
      leachedAmmonium += ammoniumOut
      leachedNitrate += nitrateOut
      leachedUrea += ureaOut
    }
    flows.runoffAmmonium += carriedAmmonium * overPart
    flows.runoffUrea += carriedUrea * overPart
    flows.runoffNitrate += carriedNitrate * overPart
    flows.leachedAmmonium += carriedAmmonium * throughPart + leachedAmmonium
    flows.leachedUrea += carriedUrea * throughPart + leachedUrea
    flows.leachedNitrate += carriedNitrate * throughPart + leachedNitrate
    flows.intoSoil += (carriedAmmonium + carriedUrea + carriedNitrate) * downPart
    flows.humification += decayedFresh * p.soil.humifiedShare
    flows.release += decayedFresh - decayedFresh * p.soil.humifiedShare
    strand(&next, &flows, floodwater: water.endFloodwater)
  }

  /// A day on which nothing is followed but what comes in and what the water's own life takes up.
  @inline(__always) static func standStill<V: Lane>(
    _ state: FieldNitrogen<V>, additions: NitrogenAdditions<V>, requests: NitrogenRequests<V>
  ) -> (next: FieldNitrogen<V>, flows: NitrogenFlows<V>) {
    var next = state
    var flows = NitrogenFlows<V>()
    remove(requests, from: &next, &flows)
    add(additions, to: &next, &flows, share: 1)
    return (next, flows)
  }

  /// Water two stores share in one step, m, held back so that they cannot pass equilibrium.
  @inline(__always) static func exchange<V: Lane>(_ moved: V, _ upper: V, _ lower: V) -> V {
    moved / (1 + moved / upper + moved / lower)
  }

  /// Uptake: whole where the pool allows, else in proportion.
  @inline(__always) package static func remove<V: Lane>(
    _ requests: NitrogenRequests<V>, from next: inout FieldNitrogen<V>, _ flows: inout NitrogenFlows<V>
  ) {
    let crop = requests.crop
    let wanted = crop.floodwaterAmmonium + (requests.aquatic + requests.nitrification)
    let scarce = wanted .> next.floodwaterAmmonium
    let share = V.select(scarce, V.ratio(next.floodwaterAmmonium, wanted), 1)
    let fromWater = crop.floodwaterAmmonium * share
    let aquatic = requests.aquatic * share
    let nitrified = requests.nitrification * share
    let nitrateWanted = crop.floodwaterNitrate + requests.aquaticNitrate
    let nitrateScarce = nitrateWanted .> next.floodwaterNitrate
    let nitrateShare = V.select(nitrateScarce, V.ratio(next.floodwaterNitrate, nitrateWanted), 1)
    let nitrate = crop.floodwaterNitrate * nitrateShare
    let aquaticNitrate = requests.aquaticNitrate * nitrateShare
    let reducedAmmonium = V.min(crop.reducedAmmonium, next.reducedAmmonium)
    let reducedNitrate = V.min(crop.reducedNitrate, next.reducedNitrate)
    next.floodwaterAmmonium = V.positive(next.floodwaterAmmonium - fromWater - (aquatic + nitrified))
    next.floodwaterNitrate = V.positive(next.floodwaterNitrate - nitrate - aquaticNitrate) + nitrified
    next.reducedAmmonium -= reducedAmmonium
    next.reducedNitrate -= reducedNitrate
    flows.floodwaterNitrification = nitrified
    flows.nitrification = nitrified
    flows.cropUptake = fromWater + nitrate + (reducedAmmonium + reducedNitrate)
    let organic = V.min(requests.aquaticOrganic, next.freshOrganic)
    next.freshOrganic -= organic
    let benthic = V.min(requests.benthos, next.humus)
    next.humus -= benthic
    flows.aquaticUptake = (aquatic + aquaticNitrate) + (organic + benthic)
    flows.weedUptake = V.min(requests.weedSeedlings, next.humus)
    next.humus -= flows.weedUptake
  }

  @inline(__always) static func add<V: Lane>(
    _ added: NitrogenAdditions<V>, to next: inout FieldNitrogen<V>, _ flows: inout NitrogenFlows<V>, share: V
  ) {
    let kept = 1 - share
    next.floodwaterUrea += added.broadcastUrea + added.animalUrea + kept * added.incorporatedUrea
    next.floodwaterAmmonium += added.broadcastAmmonium + added.animalAmmonium
    next.floodwaterAmmonium += added.waterAmmonium + kept * added.incorporatedAmmonium
    next.floodwaterNitrate += added.broadcastNitrate + added.waterNitrate + kept * added.incorporatedNitrate
    next.reducedUrea += share * added.incorporatedUrea
    next.reducedAmmonium += share * added.incorporatedAmmonium
    next.reducedNitrate += share * added.incorporatedNitrate
    next.reducedUrea += added.placedUrea
    next.reducedAmmonium += added.placedAmmonium
    next.reducedNitrate += added.placedNitrate
    next.freshOrganic += added.organic + added.fixation + added.organicFertiliser
    next.humus += added.stableOrganic + added.benthos
    flows.additions = added.total
    flows.fixation = added.fixation
    flows.fertiliser = added.fertiliser
    flows.manure = added.organicFertiliser + added.stableOrganic
  }

  /// The last 2 mm of water leave their solutes on the soil.
  @inline(__always) static func strand<V: Lane>(
    _ next: inout FieldNitrogen<V>, _ flows: inout NitrogenFlows<V>, floodwater: V
  ) {
    let share = 1 - V.clip(floodwater / 0.002, 0, 1)
    let urea = next.floodwaterUrea * share
    let ammonium = next.floodwaterAmmonium * share
    let nitrate = next.floodwaterNitrate * share
    next.floodwaterUrea -= urea
    next.floodwaterAmmonium -= ammonium
    next.floodwaterNitrate -= nitrate
    next.reducedUrea += urea
    next.skinAmmonium += ammonium
    next.skinNitrate += nitrate
    flows.intoSoil += urea + ammonium + nitrate
  }
}
