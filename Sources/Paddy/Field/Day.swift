package import Numbers

/// One day of the field: the whole model on one page.
///
/// Everything reads yesterday's field and today's drivers and says what moves; then one update makes tomorrow's field. What one
/// process gives another on the same day (a spray to the pests, droppings to the soil) is a flux, never a changed state.
/// The calendar may branch, for it is the same in all eight fields; what depends on the state of the field is a mask.
package enum Day {
  /// Written into place, because states, fluxes and parameters are tens of kilobytes: parameters are read where they lie.
  /// - Parameters:
  ///   - field, state, today: never changed.
  ///   - next: equal to `state` before, tomorrow's field after.
  ///   - flux: anything before, what moved after.
  @inline(never) package static func step<V: Lane>(
    _ field: inout Field<V>, _ state: inout FieldState<V>, _ today: inout Drivers<V>, _ phase: RicePhase,
    _ next: inout FieldState<V>, _ flux: inout Fluxes<V>
  ) {
    let weather = today.weather
    let orders = today.orders
    flux = Fluxes()

    // What the crop shows. In the seedbed it is not in this field.
    let inField = phase == .field || phase == .transplanting
    let crop = CropView.of(state, field, isThere: inField && phase != .transplanting)

    // Water: rain, irrigation on order, the air's demand, percolation, outlet and bund.
    flux.referenceEvapotranspiration = ReferenceEvapotranspiration.penmanMonteith(weather, field.place)
    var waterOrders = WaterOrders(
      refillBelow: orders.refillBelow, refillTo: orders.refillTo, outletSill: orders.outletSill,
      irrigationAllowed: orders.irrigationAllowed, irrigationAmount: orders.irrigationAmount)
    waterOrders.canalBefore = orders.canalBefore
    waterOrders.canalAfter = orders.canalAfter
    waterOrders.groundwaterDepth = orders.groundwaterDepth
    if field.hasBreach { waterOrders.open(state.bund, width: field.parameters.bundBreach.width) }
    let stands = inField && phase != .transplanting
    let request = CropRequest(
      isRooted: stands, leafArea: crop.leafArea, rootMass: crop.rootMass, rootDepth: state.rice.rootDepth)
    let water = FieldSupply.water(
      state, &next.column, weather, request, crop: crop, reference: flux.referenceEvapotranspiration, orders: waterOrders, field)
    flux.water = water.flows
    let depth = field.geometry.depthOnFlat(state.water.floodwater)
    let trenchDepth = field.geometry.depthInTrench(state.water.floodwater)
    let flat = FloodwaterTemperature.onFlat(weather, leafArea: crop.leafArea, depth: depth)
    let isFlooded = V.flag(depth .> 0.005)
    let trench = FloodwaterTemperature.inTrench(
      weather, leafArea: crop.leafArea, depth: trenchDepth, flat: flat, joined: isFlooded)

    // A bund that water runs over may give way; a breached one is mended.
    var leaving: V?
    if field.hasBreach {
      let bund = BundBreach.day(
        state.bund, spill: water.flows.spill, highest: water.flows.depthOverBund, strength: today.bundStrength,
        crestLength: field.parameters.water.crestLength, field.breach, field.parameters.bundBreach)
      next.bund = bund.next
      flux.bundBreached = bund.breached
      flux.bundMended = bund.mended
      let gone = V.min(1, V.ratio(water.flows.drainage, water.flows.meanFloodwater))
      leaving = state.bund.isBroken * isFlooded * field.parameters.bundBreach.following * gone
    }

    // Sprays: by the calendar, or by what was counted this morning.
    let poison = field.parameters.pesticidePoisoning
    let outflow = V.ratio(water.flows.drainage + water.flows.spill, water.flows.meanFloodwater)
    var hoppers = state.planthoppers.hopperDensity
    if field.hasPests { hoppers += state.whiteBacked.hopperDensity }
    let perHill = V.ratio(hoppers, crop.hills)
    let spray =
      field.hasSeveralInsecticides
      ? SprayTurn.programme(
        &state, orders, rain: weather.rain, hoppersPerHill: perHill, hills: crop.hills, leafArea: crop.leafArea, wet: isFlooded,
        wetDepth: V.max(depth, 0.01),
        outflow: outflow, &next.furtherInsecticides, &flux.productsSprayed, &field)
      : SprayTurn.day(
        &state, orders, rain: weather.rain, hoppersPerHill: perHill, hills: crop.hills, leafArea: crop.leafArea, &field)
    flux.sprays = spray.passes
    flux.insecticide = isFlooded * spray.inWater / V.max(depth, 0.01)
    var spread = DiseaseSpread<V>()
    if field.hasFungicide {
      let fungicide = FungicideTurn.day(
        state, orders, rain: weather.rain, leafArea: crop.leafArea, outflow: outflow, field)
      flux.fungicideSprays = fungicide.applied
      flux.fungicide = isFlooded * fungicide.inWater / V.max(depth, 0.01)
      spread = fungicide.spread
      next.fungicide = fungicide.next
      next.fungicideInWater = fungicide.left
    }

    // Animals: put in, fed, hunting, growing, dying; swept over the bund; taken out.
    var conditions = AnimalDay.Drivers<V>()
    conditions.meanTemperature = flat.mean
    conditions.maximumTemperature = flat.highest
    conditions.refugeMaximumTemperature = trench.highest
    conditions.refugeDepth = trenchDepth
    conditions.depth = depth
    conditions.fieldWaterPresent = isFlooded
    conditions.naturalFoodNitrogen = field.parameters.aquaticFood.nitrogenShare
    // Of the mud's life an animal reaches what it stirs up.
    let inMud = state.benthos.dryMass
    let firstReach = V.min(1, field.firstAnimals.traits.stirring) * inMud
    let firstSnails = field.hasSnails ? AppleSnails.within(state.snails, field.firstSnails, field.parameters.appleSnails) : 0
    conditions.naturalFood = state.aquaticFood.dryMass + firstReach + firstSnails
    conditions.prey.hopper = hoppers
    conditions.prey.leafFolderLarva = state.leafFolders.larvaDensity
    conditions.prey.leafFolderMoth = state.leafFolders.mothDensity
    if field.hasPests {
      conditions.prey.leafFolderMoth += state.borers.mothDensity
      if field.hasSecondBorer { conditions.prey.leafFolderMoth += state.secondBorers.mothDensity }
    }
    conditions.prey.spider = state.enemies.spiders
    conditions.prey.mirid = state.enemies.mirids
    let firstPoison = FungicideTurn.poisoning(
      flux, insecticide: field.firstLethal, fungicide: field.firstFungicideLethal, field)
    let first = AnimalTurn.batch(
      &next.firstAnimals, &next.firstSizes, &flux.firstAnimals, &flux.firstCatch, hasSizes: field.firstHasSizes,
      spread: field.firstSpread, orders.first, conditions, water.flows, felt: state.oxygen.first, ammonia: state.ammonia,
      pesticide: firstPoison + spray.firstPoison, leaving: leaving, fence: field.firstFence,
      bodies: field.parameters.preyBodies, &field.firstAnimals, field.parameters.sizeClasses)
    let firstFromMud = flux.firstAnimals.naturalFood * V.ratio(firstReach, conditions.naturalFood)
    let firstFromSnails = flux.firstAnimals.naturalFood * V.ratio(firstSnails, conditions.naturalFood)
    let snailsLeft = SnailTurn.left(state.snails, eaten: firstFromSnails, within: firstSnails, field.firstSnails)
    let waterLeft = V.positive(state.aquaticFood.dryMass - (flux.firstAnimals.naturalFood - firstFromMud - firstFromSnails))
    let secondReach = V.min(1, field.secondAnimals.traits.stirring) * V.positive(inMud - firstFromMud)
    let secondSnails = field.hasSnails ? AppleSnails.within(snailsLeft, field.secondSnails, field.parameters.appleSnails) : 0
    conditions.naturalFood = waterLeft + secondReach + secondSnails
    var second = AnimalTurn.Effect<V>()
    if field.hasSecondAnimals {
      let secondPoison = FungicideTurn.poisoning(
        flux, insecticide: field.secondLethal, fungicide: field.secondFungicideLethal, field)
      second = AnimalTurn.batch(
        &next.secondAnimals, &next.secondSizes, &flux.secondAnimals, &flux.secondCatch, hasSizes: field.secondHasSizes,
        spread: field.secondSpread, orders.second, conditions, water.flows, felt: state.oxygen.second, ammonia: state.ammonia,
        pesticide: secondPoison + spray.secondPoison, leaving: leaving, fence: field.secondFence,
        bodies: field.parameters.preyBodies, &field.secondAnimals, field.parameters.sizeClasses)
    }
    let pressure = first.pressure + second.pressure
    let burden = first.burden + second.burden
    let effects = AnimalEffects.effects(
      of: burden, depth: depth, daysInField: crop.daysInField, field.parameters.animalEffects)
    let clarity = Turbidity.clarity(
      stirring: burden.stirring, depth: depth, leafArea: crop.leafArea, field.parameters.turbidity)

    // Food of water and mud: algae and what lives on them, worms and larvae, both eaten by the animals as they come.
    let naturalFood = flux.firstAnimals.naturalFood + flux.secondAnimals.naturalFood
    let secondFromMud = flux.secondAnimals.naturalFood * V.ratio(secondReach, conditions.naturalFood)
    let fromMud = V.min(firstFromMud + secondFromMud, inMud)
    let secondFromSnails = flux.secondAnimals.naturalFood * V.ratio(secondSnails, conditions.naturalFood)
    let mud = Benthos.day(
      state.benthos, temperature: flat.mean, waterPresent: isFlooded, eaten: fromMud,
      nitrogenShare: field.parameters.aquaticFood.nitrogenShare, field.parameters.benthos)
    flux.benthos = mud.flows
    let food = AquaticFood.day(
      state.aquaticFood, radiation: weather.radiation * clarity, leafArea: crop.leafArea, temperature: flat.mean,
      waterPresent: isFlooded,
      ammonium: field.parameters.management.aquaticShare * state.nitrogen.floodwaterAmmonium,
      nitrate: field.parameters.management.aquaticShare * state.nitrogen.floodwaterNitrate,
      organic: state.nitrogen.freshOrganic,
      eaten: naturalFood - fromMud - (firstFromSnails + secondFromSnails), field.parameters.aquaticFood)
    flux.aquaticFood = food.flows

    // Oxygen of the water: made by algae, breathed by all that lives in it, exchanged with the air.
    let airPressure = OxygenExchange.pressure(psychrometric: field.place.psychrometric)
    var breathed = DissolvedOxygen.Conditions(
      weather: weather, pressure: airPressure, leafArea: crop.leafArea,
      flatTemperature: flat, trenchTemperature: trench,
      lightGrowth: V.ratio(food.flows.fromLight, field.parameters.aquaticFood.nitrogenShare),
      aquaticFood: state.aquaticFood.dryMass * food.flows.lightShare, halfLight: field.parameters.aquaticFood.halfLight,
      canopyExtinction: field.parameters.aquaticFood.extinction,
      waste: AnimalTurn.waste(flux.firstAnimals, field.firstAnimals.nutrition)
        + AnimalTurn.waste(flux.secondAnimals, field.secondAnimals.nutrition),
      liquidScale: field.parameters.nitrogen.ammonia.liquidScale,
      first: AnimalTurn.breather(state.firstAnimals, depth: depth, waterPresent: isFlooded, field.firstAnimals),
      second: AnimalTurn.breather(state.secondAnimals, depth: depth, waterPresent: isFlooded, field.secondAnimals))
    if !field.keepsPlainAccount {
      breathed.nitrifiable = FloodwaterNitrification.possible(
        ammonium: state.nitrogen.floodwaterAmmonium, floodwater: state.water.floodwater, temperature: flat.mean,
        field.parameters.nitrogen.floodwaterNitrification)
    }
    let saturation = DissolvedOxygen.pass(
      &next.oxygen, &breathed, before: state.water.floodwater, after: water.water.floodwater, &field.geometry,
      &field.parameters.oxygen, first: &field.firstAnimals.waterQuality, second: &field.secondAnimals.waterQuality, &flux.oxygen)

    // Pests and their enemies.
    let pests = PestTurn.Today(
      crop: crop,
      weather: PestWeather(
        minimumTemperature: weather.minimumTemperature, maximumTemperature: weather.maximumTemperature,
        waterTemperature: flat.mean, flooded: isFlooded, typhoon: weather.typhoon),
      pressure: pressure, spray: spray.hazards, stimulation: spray.stimulation, inField: inField, stands: stands)
    PestTurn.day(&state, &today, pests, &next, &flux, &field)

    // Diseases: they spread while leaves are wet, and leave less of the leaf at work.
    if inField && field.hasDiseases {
      let isWet = LeafWetness.day(weather, flooded: isFlooded, field.parameters.leafWetness)
      let illDay = Epidemic.Day(
        age: state.daysInField, temperature: weather.meanTemperature, wetness: isWet,
        leafNitrogenPercent: crop.leafNitrogenPercent, inoculum: today.inoculum, hills: field.rice.hills * state.hillsLeft)
      spread.sheathBlight = spread.sheathBlight * effects.sheathBlight
      let ill = RiceDiseases.day(state.diseases, illDay, spread: spread, field.diseases)
      next.diseases = ill.next
      flux.diseases = ill.flows
      flux.illness = DiseaseDamage.day(flux.diseases, field.parameters.diseaseDamage)
    }

    // Storm and flood: what stands under water, what the wind lays down.
    let felt = field.stresses
    let stage = state.rice.developmentStage
    let height = PlantHeight.height(stage: stage, field.parameters.plantHeight)
    let flood = Submergence.day(
      state.submergence, depth: stands ? depth : 0, height: height, stage: stage, field.parameters.submergence)
    let severity = Lodging.severity(
      wind: weather.windSpeed, rain: weather.rain, typhoon: weather.typhoon, field.parameters.lodging)
    let lodged = Lodging.day(
      state.lodging, severity: stands ? severity * felt.lodging : 0, stage: stage, ears: state.rice.panicles,
      slenderness: height / field.parameters.plantHeight.full, nitrogen: state.rice.shootNitrogen, field.parameters.lodging)

    // Rice: grows on light, on the nitrogen its roots find, less what pests take. Per planted area, kg per ha.
    let perPlanted = 10 / field.plantedShare
    let subsoilWater = LayeredWater.subsoilWater(state.column, field.subsoil)
    var rooted = request
    if field.hasWeeds { rooted.rootMass += WeedTurn.roots(state.weeds, crop, field) }
    var offer = FieldSupply.nitrogen(
      state, rooted, perPlanted: perPlanted, subsoilWater: subsoilWater, temperature: flat.mean, field)
    // Golden apple snails: eaten with the other food of the water, cutting young rice.
    if field.hasSnails {
      let left = SnailTurn.left(snailsLeft, eaten: secondFromSnails, within: secondSnails, field.secondSnails)
      let snails = SnailTurn.day(
        state.snails, left: left, temperature: flat.mean, depth: depth, inField: inField, isPlanted: stands, field)
      next.snails = snails.next
      flux.snails = snails.flows
    }

    // Weeds: they come up through shallow water, and take light and nitrogen from the rice.
    var weedUptake = RootUptake<V>()
    if field.hasWeeds && stands {
      let weeds = WeedTurn.day(&state, &today, crop: crop, depth: depth, animals: effects, offer: offer, &field)
      next.weeds = weeds.next
      flux.weeds = weeds.flows
      offer = weeds.offer
      weedUptake = weeds.uptake
    }
    var around = RiceSurroundings<V>()
    around.granted = water.grant
    var unlimited = CropGrant<V>()
    Homogeneous.select(felt.drought .> 0.5, &around.granted, &unlimited, V.self)
    if !inField { around.granted.transpiration = 1 }
    around.granted.nitrogen = offer.granted
    around.coldFelt = felt.coldSterility
    around.heatFelt = felt.heatSterility
    around.nitrogenFelt = felt.nitrogen
    let shaded = field.parameters.lodging.shading * state.lodging.share
    around.canopyLeft = (1 - felt.submergence * flood.taken.leaves) * (1 - shaded)
    if field.hasWeeds { around.canopyLeft *= 1 - flux.weeds.lightTaken }
    around.soundLeaf = 1 - felt.diseases * flux.illness.idleLeaf
    if field.feelsPhosphorus {
      let working = CropPhosphorus.leafAtWork(
        held: state.phosphorus.crop, shoot: crop.shootMass, field.parameters.phosphorus.crop)
      around.soundLeaf *= 1 - felt.phosphorus * (1 - working)
    }
    around.leavesKilled = felt.diseases * flux.illness.leafDeath
    around.spikeletsLost = felt.submergence * flood.taken.spikelets
    around.sap = felt.injuries * flux.injury.sap * perPlanted
    around.sapNitrogen = felt.injuries * flux.injury.nitrogen * perPlanted
    around.leavesEaten = felt.injuries * flux.injury.leafLoss
    let madeGood = V.select(crop.developmentStage .< 0.65, 1 - field.parameters.management.compensation, 1)
    let hillsTaken = felt.injuries * (flux.injury.hillLoss + effects.hillLoss + flux.snails.hillLoss)
    let drowned = felt.submergence * flood.taken.hills
    around.hillsLost = hillsTaken * madeGood + drowned
    if field.hasPests {
      let tillersLost = flux.borerInjury.tillersKilled * (1 - field.parameters.borerDamage.compensation)
      around.hillsLost += felt.injuries * tillersLost
      around.paniclesLost = felt.injuries * flux.borerInjury.paniclesKilled
      around.canopyLeft = around.canopyLeft * (1 - felt.injuries * state.borerInjury.whiteHeads)
    }
    RiceDay.step(
      &state.rice, phase, weather, around, field.rice.stand, &field.rice.parameters, &next.rice, &flux.rice)
    RiceDay.clipLeafArea(&next.rice)
    let isRipe = stage .> 2
    let isDead = (state.rice.alive .< 0.5) .& (felt.killingCold .> 0.5)
    let isOver = isRipe .| isDead
    if !isOver.isNowhere {
      var withered = KillingCold.withered(state.rice)
      Homogeneous.select(.!isDead, &next.rice, &withered, V.self)
      Homogeneous.select(.!isRipe, &next.rice, &state.rice, V.self)
      Homogeneous.clear(isOver, &flux.rice, V.self)
    }

    // Nitrogen: fertiliser, droppings, water and air in; ammonia, denitrification, leaching, run-off and the crop out.
    var additions = NitrogenAdditions<V>()
    additions.broadcastUrea = orders.broadcastUrea
    additions.broadcastAmmonium = orders.broadcastAmmonium
    additions.broadcastNitrate = orders.broadcastNitrate
    additions.incorporatedUrea = orders.incorporatedUrea
    additions.incorporatedAmmonium = orders.incorporatedAmmonium
    additions.incorporatedNitrate = orders.incorporatedNitrate
    additions.placedUrea = orders.placedUrea
    additions.placedAmmonium = orders.placedAmmonium
    additions.placedNitrate = orders.placedNitrate
    additions.organicFertiliser = orders.organicFertiliser
    additions.stableOrganic = orders.stableOrganic
    additions.animalAmmonium = flux.firstAnimals.excretedAmmonium + flux.secondAnimals.excretedAmmonium
    additions.animalUrea = flux.firstAnimals.excretedUrea + flux.secondAnimals.excretedUrea
    flux.organicFromPlants = (flux.rice.nitrogenEaten + flux.rice.nitrogenOfHillsLost) / perPlanted
    flux.organicFromAnimals = AnimalTurn.organic(flux.firstAnimals) + AnimalTurn.organic(flux.secondAnimals)
    flux.organicFromAquaticFood = food.flows.dead
    additions.benthos = mud.flows.dead
    additions.organic = flux.organicFromPlants + flux.organicFromAnimals + flux.organicFromAquaticFood
    if field.hasWeeds { additions.organic += flux.weeds.dead }
    if field.hasSnails { additions.organic += flux.snails.dead }
    let rain = water.flows.rain
    let fromCanal = water.flows.irrigation + water.flows.canalInflow
    additions.waterAmmonium =
      fromCanal * field.parameters.management.irrigationAmmonium + rain * field.parameters.management.rainAmmonium
    additions.waterNitrate =
      fromCanal * field.parameters.management.irrigationNitrate + rain * field.parameters.management.rainNitrate
    var requests = NitrogenRequests<V>()
    requests.aquatic = food.flows.ammonium
    requests.aquaticOrganic = food.flows.organic
    requests.aquaticNitrate = food.flows.nitrate
    requests.benthos = mud.flows.grown + flux.snails.grown
    requests.weedSeedlings = flux.weeds.fromMud
    requests.benthosEaten = mud.flows.eaten
    requests.nitrification = flux.oxygen.nitrification / field.parameters.oxygen.nitrificationDemand
    var chemistry = NitrogenConditions(
      weather: weather, water: water.flows, temperature: flat, leafArea: crop.leafArea, algalActivity: state.algalActivity,
      stirring: effects.diffusion, skinThickening: effects.oxidisedLayer, clarity: clarity,
      mineralisation: effects.mineralisation, acidityLimit: FloodwaterAcidity.limit(flux.oxygen, saturation: saturation.flat))
    chemistry.water.percolation = water.topsoilPercolation
    if field.denitrifiesByPores {
      chemistry.wetSites = DrainedDenitrification.share(
        filled: FieldNitrousOxide.filledPores(state, field), field.parameters.drainedDenitrification)
    }
    let taken = FieldSupply.Uptake(
      shoot: flux.rice.nitrogenUptake, roots: flux.rice.rootNitrogenUptake, perPlanted: perPlanted, stage: stage,
      weeds: weedUptake)
    FieldSupply.settle(
      &next.nitrogen, &flux.nitrogen, offer, taken, additions: &additions, requests: &requests, conditions: &chemistry,
      subsoilWater: subsoilWater, below: water.below, &field)
    let light = FloodwaterAcidity.light(radiation: weather.radiation * clarity, leafArea: crop.leafArea)
    flux.nitrousOxide = FieldNitrousOxide.day(state, flux.nitrogen, field)
    let mineral = state.nitrogen.floodwaterAmmonium + state.nitrogen.floodwaterNitrate
    let algae = FloodwaterAcidity.nextActivity(
      state.algalActivity, light: light, leafArea: crop.leafArea, temperature: flat.mean, mineral: V.ratio(mineral, depth),
      phosphorus: field.phosphorusIsStated ? PhosphorusTurn.algalFactor(state, depth: depth, field) : 0.5)

    // Methane: made where the soil is reduced, let through or oxidised; beside it the IPCC tier by the water the season has seen.
    let methane = Methane.day(
      state.methane, depth: depth, counts: orders.methaneCounts, final: orders.finalDrainage, field.methane,
      field.parameters.methane)
    flux.methaneByTier = methane.emission
    let reducedSoil = FieldMethane.day(
      state, orders,
      FieldMethane.Today(
        crop: crop, temperature: flat.mean, level: water.flows.level, flooded: isFlooded,
        algae: FloodwaterAcidity.light(radiation: weather.radiation, leafArea: crop.leafArea) * state.algalActivity,
        algaeLeft: clarity * AquaticFood.leftByGrazing(state.aquaticFood, food.flows, field.parameters.aquaticFood),
        effects: effects, fromAnimals: flux.organicFromAnimals, fromAquaticFood: flux.organicFromAquaticFood,
        fromRice: (flux.rice.carbonEaten + flux.rice.carbonOfHillsLost) / perPlanted + flux.weeds.deadCarbon), &flux, field)

    // Phosphorus goes where nitrogen, animals and water have taken it.
    if field.followsPhosphorus {
      var moved = PhosphorusTurn.Today(
        crop: crop, water: chemistry.water, temperature: flat.mean, flooded: isFlooded, effects: effects,
        burden: first.burden.stirring + second.burden.stirring, aquaticFood: food.next, benthos: mud.next)
      PhosphorusTurn.day(&state, &today, &moved, nitrogen: &next.nitrogen, &next.phosphorus, &flux, &field)
    }

    // One update.
    next.hillsLeft = state.hillsLeft * (1 - V.clip(hillsTaken + drowned, 0, 1))
    next.daysInField = inField ? state.daysInField + 1 : 0
    next.water = water.water
    next.algalActivity = algae
    next.aquaticFood = food.next
    next.benthos = mud.next
    next.insecticideInWater = PesticidePoisoning.left(spray.inWater, outflow: outflow, poison)
    next.ammonia = AmmoniaExposure.day(
      highest: flux.nitrogen.highestAmmonia, acidity: flux.nitrogen.highestAcidity, oxygen: flux.oxygen, flat: flat,
      trench: trench, saturation: saturation)
    next.spray = spray.next
    next.submergence = flood.next
    next.lodging = lodged
    next.methane = methane.next
    next.reducedSoil = reducedSoil
    if field.isLayered { LayeredWater.sleep(orders.soilAsleep .> 0, &state, &next, &flux) }
  }
}
