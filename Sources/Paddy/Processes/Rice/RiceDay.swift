package import Numbers

/// One day of the rice crop: every rate from the state at its start, then one update.
///
/// Order and lags are those of ORYZA2000 (Bouman et al. 2001); specification of the rice model, sections 3–17. New here, and zero in the
/// reference: sap sucked by insects, leaves eaten, leaves idle or killed by disease, panicles and hills lost, canopy and spikelets lost to water and
/// storms, and the account of root nitrogen.
package enum RiceDay {
  /// Tomorrow's crop and today's rates.
  /// - Parameters:
  ///   - state: at the start of the day, per planted area.
  ///   - phase: the calendar's, after emergence.
  ///   - around: what the field offers and takes.
  package static func step<V: Lane>(
    _ state: RiceState<V>, _ phase: RicePhase, _ weather: WeatherDay<V>, _ around: RiceSurroundings<V>, _ model: RiceModel<V>
  ) -> (next: RiceState<V>, rates: RiceRates<V>) {
    var state = state, next = state, parameters = model.parameters
    var rates = RiceRates<V>()
    step(&state, phase, weather, around, model.stand, &parameters, &next, &rates)
    return (next, rates)
  }

  /// The same, read and written in place: the tables of a cultivar are tens of kilobytes.
  /// - Parameters:
  ///   - state, p: never changed.
  ///   - next: equal to `state` before.
  ///   - r: all 0 before.
  @inline(never) static func step<V: Lane>(
    _ state: inout RiceState<V>, _ phase: RicePhase, _ weather: WeatherDay<V>, _ around: RiceSurroundings<V>,
    _ stand: RiceStand<V>, _ p: inout RiceParameters<V, Curve<V>>, _ next: inout RiceState<V>, _ r: inout RiceRates<V>
  ) {
    let inSeedbed = phase.rawValue <= RicePhase.seedbed.rawValue && !stand.isDirectSeeded
    let isTransplanting = phase == .transplanting
    let inField = phase == .field
    let stage = state.developmentStage

    // Temperature and development.
    let cover: V = phase.rawValue <= RicePhase.seedbed.rawValue ? stand.seedbedWarming : 0
    let maximum = weather.maximumTemperature + cover
    let minimum = weather.minimumTemperature
    let mean = (maximum + minimum) * 0.5
    let daytime = (maximum + mean) * 0.5
    let halfRange = 0.5 * V.abs(maximum - minimum)
    r.heatUnits = HeatUnits.day(
      mean: mean, halfRange: halfRange, base: p.developmentBase, optimum: p.developmentOptimum, maximum: p.developmentMaximum,
      stand.clock)
    let leafHeat =
      stand.oneClock
      ? r.heatUnits : HeatUnits.day(mean: mean, halfRange: halfRange, base: p.leafBase, optimum: 30, maximum: 42, stand.clock)
    let free = Phenology.rate(stage: stage, heatUnits: r.heatUnits, dayLength: state.dayLengthYesterday, p)
    let recovered = Phenology.recovered(
      heatUnits: state.heatUnits, atTransplanting: state.transplantingHeatUnits, shock: p.developmentShock)
    r.development = inField ? free * recovered : free

    // Light and assimilation.
    let rolledShare = 0.5 * around.granted.rolling + 0.5
    let stemArea = p.stemAreaTable(stage) * state.stemsAndReserves
    let leaves = CanopyPhotosynthesis.leaves(
      greenArea: state.leafArea * around.soundLeaf * rolledShare + 0.5 * stemArea, leafNitrogen: state.leafNitrogenPerArea,
      nitrogenExtinction: p.nitrogenExtinction(stage), efficiency: p.lightEfficiency(daytime) * stand.carbonDioxideEfficiency,
      diffuseExtinction: p.diffuseExtinction(stage), factor: p.temperatureFactor(daytime) * stand.carbonDioxideCapacity,
      scattering: p.scattering, activeRadiation: p.activeRadiation)
    let canopy = CanopyPhotosynthesis.day(leaves, weather)
    r.assimilation = canopy.assimilation * around.granted.transpiration * around.canopyLeft
    r.absorbedRadiation = canopy.absorbed

    // Respiration, partitioning and growth.
    let warmth = V.exp(stand.logQ10 * (mean - p.maintenanceTemperature) / 10)
    let allLeaves = state.leaves + state.deadLeaves
    let greenness = state.leaves / V.select(allLeaves .<= 0, 1, allLeaves)
    let upkeep = state.leaves * p.leafMaintenance + state.stemsAndReserves * p.stemMaintenance
    let moreUpkeep = state.panicles * p.panicleMaintenance + state.roots * p.rootMaintenance
    r.maintenance = (upkeep + moreUpkeep) * warmth * greenness
    r.reserveRelease = V.select(stage .< 1, 0, state.reserves / p.reserveDays)
    let tableShoot = p.shootShare(stage)
    let stressedShoot = tableShoot * around.granted.expansion / (1 + (around.granted.expansion - 1) * tableShoot)
    r.shootShare = V.select(stage .< 1, stressedShoot, tableShoot)
    r.leafShare = V.positive(p.leafShare(stage))
    let capacityLeft = state.grainNumber * p.grainWeight - state.grains
    let isFull = (state.grainMemory.isSet .> 0.5) .& (state.grainGrowthYesterday .>= capacityLeft)
    let shootYesterday = state.growthYesterday * r.shootShare
    let room = V.positive(capacityLeft / V.select(V.abs(shootYesterday) .<= 0, 1, shootYesterday))
    r.panicleShare = V.select(isFull, room, p.panicleShare(stage))
    r.stemShare = V.positive(V.select(isFull, 1 - r.panicleShare - r.leafShare, p.stemShare(stage)))
    let stemCost = p.stemCost * r.stemShare * (1 - p.reserveShare) + p.reserveCost * p.reserveShare * r.stemShare
    let shootCost = p.leafCost * r.leafShare + stemCost + p.panicleCost * r.panicleShare
    r.growthCost = r.shootShare * shootCost + p.rootCost * (1 - r.shootShare)
    let regained = r.reserveRelease * p.reserveRecovery * p.reserveCarbon * (30.0 / 12.0)
    let net = r.assimilation * (30.0 / 44.0) - r.maintenance + regained
    r.sap = V.min(around.sap, V.positive(net))
    r.growth = (net - r.sap) / V.select(r.growthCost .<= 0, 1, r.growthCost)
    // A crop that loses mass while panicles or reserves are too small to bear their share of it lives on its roots that day, on a
    // tenth of them at most; upkeep that this does not pay for is not done.
    let bearing = V.min(state.panicles, V.select(stage .> 0.95, state.grains, state.panicles))
    let shootLoss = r.growth * r.shootShare
    let storing = state.reserves - r.reserveRelease
    let isTooMuch = (bearing + shootLoss * r.panicleShare .< 0) .| (storing + shootLoss * r.stemShare * p.reserveShare .< 0)
    r.shootShare = V.select(isTooMuch, 0, r.shootShare)
    r.growthCost = V.select(isTooMuch, p.rootCost, r.growthCost)
    let rootLoss = V.max(net / p.rootCost, -0.1 * state.roots)
    r.growth = V.select(isTooMuch, rootLoss, r.growth)
    r.maintenance -= V.select(isTooMuch, V.positive(rootLoss * p.rootCost - net), 0)

    // Organs; on transplanting day the plants that stay behind leave with what they weigh.
    let kept: V = isTransplanting ? stand.seedlings * stand.hills / stand.seedbedPlants : 1
    let left = 1 - kept
    r.leafDeath = state.starvedDeath * state.leaves * p.leafDeath(stage)
    let shootGrowth = r.growth * r.shootShare
    let newLeaves = shootGrowth * r.leafShare
    let newStems = shootGrowth * r.stemShare * (1 - p.reserveShare)
    let newReserves = shootGrowth * r.stemShare * p.reserveShare
    let newRoots = r.growth * (1 - r.shootShare)
    r.leafGrowth = newLeaves - state.leaves * left
    r.stemGrowth = newStems - state.stems * left
    r.panicleGrowth = shootGrowth * r.panicleShare
    r.grainGrowth = V.select(stage .> 0.95, r.panicleGrowth, 0)
    let drought = droughtDeath(state, stress: around.granted.death)
    // What drought kills is not what age has killed already.
    r.droughtDeath = V.min(drought.loss, V.positive(state.leaves + r.leafGrowth - r.leafDeath))

    // Leaf area.
    let specific = stand.specificAreaFromTable ? p.leafAreaTable(stage) : LeafArea.specific(stage: stage, p)
    r.specificLeafArea = specific
    let relative = p.leafGrowthRate - (1 - state.starvedGrowth) * (p.leafGrowthRate - p.leafGrowthRateStarved)
    r.relativeLeafGrowth = relative
    let exponential = around.granted.expansion * state.leafArea * relative * leafHeat
    let netLeaves = r.leafGrowth - r.leafDeath
    var memory = state.leafAreaMemory
    if isTransplanting {
      r.leafAreaGrowth = state.leafArea * stand.hills * stand.seedlings / stand.seedbedPlants - state.leafArea
      memory = LeafArea.Memory()
    } else {
      let small = state.leafArea .< 1
      let isYoung = inSeedbed ? small : small .& (stage .< 1)
      let yesterdaysLoss: V = inSeedbed ? 0 : state.droughtLossYesterday
      let area = LeafArea.growth(
        isYoung: isYoung, area: state.leafArea, weightNow: state.leaves, weightNext: state.leaves + netLeaves - yesterdaysLoss,
        specific: specific, exponentialGrowth: exponential, inSeedbed: inSeedbed, memory)
      let shock = p.leafShock * state.transplantingLeafHeatUnits
      let still = state.leafHeatUnits .< (state.transplantingLeafHeatUnits + shock)
      r.leafAreaGrowth = V.select(still, 0, area.growth)
      let previous = memory
      memory = area.memory
      memory.count = V.select(still, previous.count, memory.count)
      memory.grown = V.select(still, previous.grown, memory.grown)
      memory.weight = V.select(still, previous.weight, memory.weight)
      memory.area = V.select(still, previous.area, memory.area)
      if phase == .emergence { memory = LeafArea.Memory(keeping: memory) }
    }

    // Grain.
    let rolledWarming = 5 * (1 - around.granted.rolling) * 1.6
    let set = GrainSet.day(
      stage: stage, mean: mean, maximum: maximum, warming: rolledWarming, coldFelt: around.coldFelt, heatFelt: around.heatFelt,
      state.grainMemory, p)
    let newSpikelets = V.select((stage .>= 0.65) .& (stage .<= 1), p.spikeletFormation * r.growth, 0)
    let newGrains = set.setToday * state.spikeletNumber * set.memory.fertility

    // One update.
    next.developmentStage += r.development
    next.heatUnits += r.heatUnits
    next.leafHeatUnits += leafHeat
    next.leaves += netLeaves - r.droughtDeath
    next.deadLeaves += r.leafDeath + r.droughtDeath
    next.stems += r.stemGrowth
    next.reserves += newReserves - state.reserves * left - r.reserveRelease
    next.panicles += r.panicleGrowth
    next.roots += newRoots - state.roots * left
    next.grains += r.grainGrowth
    next.spikeletNumber = V.positive(state.spikeletNumber + newSpikelets) * (1 - around.spikeletsLost)
    next.grainNumber += newGrains
    next.leafArea += r.leafAreaGrowth
    // Without a leaf there is no area, whatever its rules make of the loss; with some the reference lets it stand.
    next.leafArea = V.select(next.leaves .<= 0, V.positive(next.leafArea), next.leafArea)
    next.leafAreaMemory = memory
    next.grainMemory = set.memory
    next.droughtLeaves = drought.leaves
    next.droughtLowest = drought.lowest
    next.droughtKilled = drought.killed
    next.inDrought = drought.active
    next.growthYesterday = r.growth
    next.sugarYesterday = r.assimilation * (30.0 / 44.0) - r.maintenance
    next.grainGrowthYesterday = r.grainGrowth
    next.droughtLossYesterday = r.droughtDeath
    next.dayLengthYesterday = weather.dayLength
    if isTransplanting {
      next.transplantingHeatUnits = state.heatUnits
      next.transplantingLeafHeatUnits = state.leafHeatUnits
    }
    let isDry = (stage .< 1) .& (around.granted.expansion .< 1)
    let rootLimit = V.select(
      isDry, p.rootingDepthDry, V.max(p.rootingDepthWet, V.select(state.rootDepth .> p.rootingDepthWet, state.rootDepth, 0)))
    let depth: V = isTransplanting ? 0.05 : state.rootDepth
    next.rootDepth = V.min(depth + p.rootingRate, V.min(rootLimit, stand.soilDepth))
    let isCold = V.flag(mean .< p.lethalCold)
    let coldBefore: V = isTransplanting ? 0 : state.coldDays
    next.coldDays = isCold * (coldBefore + 1)
    next.alive = V.select(next.coldDays .> p.lethalColdDays, 0, state.alive)

    // Carbon, from the side of the air: assimilation less maintenance, sap, the respiration of growth and of releasing reserves.
    let perSugar: V = 12.0 / 30.0
    let leafRespired = newLeaves * (p.leafCost * perSugar - p.leafCarbon)
    let stemRespired =
      newStems * (p.stemCost * perSugar - p.stemCarbon) + newReserves * (p.reserveCost * perSugar - p.reserveCarbon)
    let panicleRespired = r.panicleGrowth * (p.panicleCost * perSugar - p.panicleCarbon)
    let rootRespired = newRoots * (p.rootCost * perSugar - p.rootCarbon)
    let releaseRespired = (1 - p.reserveRecovery) * r.reserveRelease * p.reserveCarbon
    let sugar = (r.assimilation * (30.0 / 44.0) - r.maintenance - r.sap) * perSugar
    r.carbonBound = sugar - leafRespired - stemRespired - panicleRespired - rootRespired - releaseRespired
    r.carbonOfSap = r.sap * (12.0 / 30.0)
    let leftShoot = state.leaves * p.leafCarbon + state.stems * p.stemCarbon + state.reserves * p.reserveCarbon
    r.carbonLeftInSeedbed = left * (leftShoot + state.roots * p.rootCarbon)

    followNitrogen(&state, &next, &r, inField: inField, around, specific: specific, stand, &p)
    takeDamage(&next, &r, around, &p)
  }

  @inline(__always) private static func followNitrogen<V: Lane>(
    _ state: inout RiceState<V>, _ next: inout RiceState<V>, _ r: inout RiceRates<V>, inField: Bool,
    _ around: RiceSurroundings<V>, specific: V, _ stand: RiceStand<V>, _ p: inout RiceParameters<V, Curve<V>>
  ) {
    let stage = state.developmentStage
    let most = p.leafNitrogenMost(stage)
    r.leafNitrogenMost = most
    guard inField else {
      next.leafNitrogenPerArea = p.seedlingLeafNitrogen
      next.starvedDeath = 1
      next.starvedGrowth = 1
      return
    }
    let unlimited = stand.leafNitrogenFromTable ? p.leafNitrogenTable(stage) : most / (10 * specific)
    switch stand.nitrogen {
    case .no: next.leafNitrogenPerArea = unlimited
    case .yes:
      let least = p.panicleNitrogenLeast(state.nitrogenAtFlowering)
      let day = CropNitrogen.day(state, r, most: most, least: least, offered: around.granted.nitrogen, p)
      next.leafNitrogen += day.leafGain
      next.stemNitrogen += day.stemGain
      next.panicleNitrogen += day.panicleGain
      next.deadLeafNitrogen += day.toDeadLeaves
      next.rootNitrogen += day.rootUptake - day.rootGiven
      next.nitrogenAtFlowering += V.select(stage .< 1, day.leafGain + day.stemGain, 0)
      r.nitrogenUptake = day.uptake
      r.rootNitrogenUptake = day.rootUptake
      r.panicleTranslocation = day.toPanicles
      r.rootTranslocation = day.rootGiven
      CropNitrogen.consequences(&next, most: most, specific: specific, p)
      let isFelt = around.nitrogenFelt .> 0.5
      next.leafNitrogenPerArea = V.select(isFelt, next.leafNitrogenPerArea, unlimited)
      next.starvedDeath = V.select(isFelt, next.starvedDeath, 1)
      next.starvedGrowth = V.select(isFelt, next.starvedGrowth, 1)
    }
  }

  /// By the reference's rule a few leaves may be left with less than no area; in a field they have none.
  @inline(__always) static func clipLeafArea<V: Lane>(_ next: inout RiceState<V>) { next.leafArea = V.positive(next.leafArea) }

  /// Leaves eaten, panicles and hills lost leave with their mass, area, carbon and nitrogen; leaves killed stay as dead ones.
  @inline(__always) private static func takeDamage<V: Lane>(
    _ next: inout RiceState<V>, _ r: inout RiceRates<V>, _ around: RiceSurroundings<V>, _ p: inout RiceParameters<V, Curve<V>>
  ) {
    let sucked = around.sapNitrogen * V.ratio(r.sap, around.sap)
    r.nitrogenSucked = V.min(sucked, 0.5 * V.positive(next.leafNitrogen))
    next.leafNitrogen -= r.nitrogenSucked
    let eaten = V.clip(around.leavesEaten, 0, 1)
    r.leavesEaten = next.leaves * eaten
    r.nitrogenEaten = next.leafNitrogen * eaten
    r.carbonEaten = r.leavesEaten * p.leafCarbon
    next.leaves -= r.leavesEaten
    next.leafNitrogen -= r.nitrogenEaten
    next.leafArea -= next.leafArea * eaten
    let killed = V.clip(around.leavesKilled, 0, 1)
    r.leavesKilled = next.leaves * killed
    let killedNitrogen = next.leafNitrogen * killed
    next.leaves -= r.leavesKilled
    next.deadLeaves += r.leavesKilled
    next.leafNitrogen -= killedNitrogen
    next.deadLeafNitrogen += killedNitrogen
    next.leafArea -= next.leafArea * killed
    let empty = V.clip(around.paniclesLost, 0, 1)
    let full = 1 - empty
    let emptyMass = next.panicles * empty
    let emptyNitrogen = next.panicleNitrogen * empty
    next.panicles *= full
    next.grains *= full
    next.spikeletNumber *= full
    next.grainNumber *= full
    next.panicleNitrogen *= full
    let lost = V.clip(around.hillsLost, 0, 1)
    let leafCarbon = (next.leaves + next.deadLeaves) * p.leafCarbon + next.panicles * p.panicleCarbon
    let stemCarbon = next.stems * p.stemCarbon + next.reserves * p.reserveCarbon + next.roots * p.rootCarbon
    r.hillsLost = lost * (next.shoot + next.roots) + emptyMass
    r.carbonOfHillsLost = lost * (leafCarbon + stemCarbon) + emptyMass * p.panicleCarbon
    r.nitrogenOfHillsLost = lost * (next.shootNitrogen + next.rootNitrogen) + emptyNitrogen
    let stay = 1 - lost
    next.leaves *= stay
    next.deadLeaves *= stay
    next.stems *= stay
    next.reserves *= stay
    next.panicles *= stay
    next.roots *= stay
    next.grains *= stay
    next.spikeletNumber *= stay
    next.grainNumber *= stay
    next.leafArea *= stay
    next.leafNitrogen *= stay
    next.stemNitrogen *= stay
    next.panicleNitrogen *= stay
    next.deadLeafNitrogen *= stay
    next.rootNitrogen *= stay
  }

  /// Leaves killed by drought: each new low of the stress factor kills its share of the leaves there were when the drought began.
  @inline(__always) private static func droughtDeath<V: Lane>(_ state: RiceState<V>, stress: V) -> (
    loss: V, leaves: V, lowest: V, killed: V, active: V
  ) {
    let isStressed = stress .< 1
    let begins = isStressed .& (state.inDrought .< 0.5)
    let leaves = V.select(begins, state.leaves, state.droughtLeaves)
    let lowest = V.select(begins, stress, state.droughtLowest)
    let deepens = isStressed .& (stress .<= lowest)
    let before = V.select(isStressed, state.droughtKilled, 0)
    let loss = V.select(deepens, leaves * (1 - stress) - before, 0)
    return (loss, leaves, V.select(deepens, stress, lowest), before + loss, V.flag(isStressed))
  }
}
