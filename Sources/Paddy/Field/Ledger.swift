public import Numbers

/// The books of the field: for every account, what came in less what went out must be what the store has changed by.
///
/// The largest imbalance of the season is kept per account as a share of max(1, turnover); a promise holds it below 1e-9.
public struct Ledger<V: Lane>: Sendable, BitwiseCopyable {
  public static var accounts: [String] {
    [
      "water", "nitrogen of water and soil", "nitrogen of the crop", "nitrogen of the food web", "nitrogen of the first animals",
      "nitrogen of the second animals", "nitrogen of the whole field", "carbon of the crop", "number of the first animals",
      "number of the second animals", "mass of the first animals", "mass of the second animals", "planthoppers", "leaf folders",
      "spiders",
      "mirids", "bacterial blight", "brown spot", "leaf blast", "sheath blight", "tungro", "oxygen of the floodwater",
      "phosphorus of water and soil", "phosphorus of the crop", "phosphorus of the food web",
      "phosphorus of the first animals", "phosphorus of the second animals", "phosphorus of the whole field",
      "white-backed planthoppers", "borers", "seeds of weeds", "seedlings of weeds", "mass of weeds", "nitrogen of weeds",
      "snails", "nitrogen of snails", "borers of the second kind",
    ]
  }
  /// Largest imbalance per account, in the order of `accounts`.
  public var worst: InlineArray<37, V>

  public init() { worst = InlineArray(repeating: 0) }

  @inline(__always) private mutating func enter(_ account: Int, change: V, inward: V, outward: V) {
    let turnover = V.max(1, V.abs(inward) + V.abs(outward))
    let imbalance = V.abs(inward - outward - change)
    // On most days no account is worse than ever: then nothing is divided.
    let isWorse = imbalance .> worst[account] * turnover
    if !isWorse.isNowhere { worst[account] = V.select(isWorse, imbalance / turnover, worst[account]) }
  }

  /// Enters one day; what is entered is only read.
  @inline(__always) package mutating func enter(
    _ before: inout FieldState<V>, _ after: inout FieldState<V>, _ f: inout Fluxes<V>, _ field: inout Field<V>
  ) {
    let water = (after.water.floodwater + after.water.soilWater) - (before.water.floodwater + before.water.soilWater)
    enter(0, change: 1000 * water, inward: 1000 * f.water.inward, outward: 1000 * f.water.outward)

    let soil = after.nitrogen.total - before.nitrogen.total
    enter(1, change: soil, inward: f.nitrogen.additions, outward: f.nitrogen.outward)

    let crop = Ledger.cropNitrogen(after.rice) - Ledger.cropNitrogen(before.rice)
    let taken = f.rice.nitrogenEaten + f.rice.nitrogenOfHillsLost + f.rice.nitrogenSucked
    enter(2, change: crop, inward: f.rice.nitrogenUptake + f.rice.rootNitrogenUptake, outward: taken)

    let share = field.parameters.aquaticFood.nitrogenShare
    let inMud = after.benthos.dryMass - before.benthos.dryMass
    let food = share * ((after.aquaticFood.dryMass - before.aquaticFood.dryMass) + inMud)
    let grown = f.aquaticFood.ammonium + f.aquaticFood.nitrate + f.aquaticFood.organic + f.aquaticFood.fixed + f.benthos.grown
    let lost = f.aquaticFood.eaten + f.aquaticFood.dead + (f.benthos.eaten + f.benthos.dead)
    enter(3, change: food, inward: grown, outward: lost)

    let first = enter(
      animals: &f.firstAnimals, &before.firstAnimals, &after.firstAnimals, field.firstAnimals.nutrition.bodyNitrogen, 4, 8, 10)
    let second = enter(
      animals: &f.secondAnimals, &before.secondAnimals, &after.secondAnimals, field.secondAnimals.nutrition.bodyNitrogen, 5, 9, 11
    )

    // All pools together: what one process gives another must arrive there.
    let perGross = 0.1 * field.geometry.plantedShare
    let weeds = enter(weeds: &f.weeds, &before.weeds, &after.weeds)
    let snails = enter(snails: &f.snails, &before.snails, &after.snails, &field)
    let whole = soil + crop * perGross + food + first.change + second.change + weeds + snails
    let within =
      f.organicFromPlants + f.organicFromAnimals + f.organicFromAquaticFood + f.benthos.dead + f.weeds.dead + f.snails.dead
    let arriving = f.nitrogen.additions - within
    let droppings = Ledger.dissolved(&f.firstAnimals) + Ledger.dissolved(&f.secondAnimals)
    let inward = arriving - droppings + f.aquaticFood.fixed + first.inward + second.inward
    let gone =
      f.nitrogen.ammoniaLoss + f.nitrogen.denitrification + f.nitrogen.leaching + f.nitrogen.runoff + f.nitrogen.unrecovered
    enter(6, change: whole, inward: inward, outward: gone + f.rice.nitrogenSucked * perGross + first.outward + second.outward)

    let carbon = Ledger.carbon(after.rice, field.rice.parameters) - Ledger.carbon(before.rice, field.rice.parameters)
    enter(
      7, change: carbon, inward: f.rice.carbonBound,
      outward: f.rice.carbonLeftInSeedbed + f.rice.carbonEaten + f.rice.carbonOfHillsLost)

    enter(pest: &f.planthoppers, change: after.planthoppers.total - before.planthoppers.total, 12)
    enter(pest: &f.leafFolders, change: after.leafFolders.total - before.leafFolders.total, 13)
    if field.hasPests {
      enter(pest: &f.whiteBacked, change: after.whiteBacked.total - before.whiteBacked.total, 28)
      enter(pest: &f.borers, change: after.borers.total - before.borers.total, 29)
    }
    if field.hasSecondBorer {
      enter(pest: &f.secondBorers, change: after.secondBorers.total - before.secondBorers.total, 36)
    }
    enter(14, change: after.enemies.spiders - before.enemies.spiders, inward: f.enemies.spiderChange, outward: 0)
    enter(15, change: after.enemies.mirids - before.enemies.mirids, inward: f.enemies.miridChange, outward: 0)
    let oxygen = (after.oxygen.flat + after.oxygen.trench) - (before.oxygen.flat + before.oxygen.trench)
    enter(21, change: oxygen, inward: f.oxygen.inward, outward: f.oxygen.outward)

    enter(phosphorus: &f.phosphorus, &before.phosphorus, &after.phosphorus)

    if field.hasDiseases {
      enter(disease: &f.diseases.bacterialBlight, &before.diseases.bacterialBlight, &after.diseases.bacterialBlight, 16)
      enter(disease: &f.diseases.brownSpot, &before.diseases.brownSpot, &after.diseases.brownSpot, 17)
      enter(disease: &f.diseases.leafBlast, &before.diseases.leafBlast, &after.diseases.leafBlast, 18)
      enter(disease: &f.diseases.sheathBlight, &before.diseases.sheathBlight, &after.diseases.sheathBlight, 19)
      enter(disease: &f.diseases.tungro, &before.diseases.tungro, &after.diseases.tungro, 20)
    }
  }

  /// Water and soil, rice, food web, both batches, and all of them together.
  @inline(__always) private mutating func enter(
    phosphorus f: inout PhosphorusFlows<V>, _ before: inout FieldPhosphorus<V>, _ after: inout FieldPhosphorus<V>
  ) {
    let brought = f.fertiliser + f.manure + f.withWater
    let fallen = f.fromPlants + f.fromAquaticFood + f.fromBenthos
    let droppings = (f.first.organic + f.first.excreted) + (f.second.organic + f.second.excreted)
    let taken = f.cropUptake + f.aquaticUptake + f.benthosUptake
    enter(22, change: after.inSoil - before.inSoil, inward: brought + fallen + droppings, outward: f.lost + taken)
    enter(23, change: after.crop - before.crop, inward: f.cropUptake, outward: f.fromPlants)
    let eaten = f.first.naturalFood + f.second.naturalFood
    enter(
      24, change: after.foodWeb - before.foodWeb, inward: f.aquaticUptake + f.benthosUptake,
      outward: eaten + f.fromAquaticFood + f.fromBenthos)
    enter(phosphorus: &f.first, change: after.first - before.first, 25)
    enter(phosphorus: &f.second, change: after.second - before.second, 26)
    enter(
      27, change: after.total - before.total, inward: brought + f.first.inward + f.second.inward,
      outward: f.lost + f.first.outward + f.second.outward)
  }

  @inline(__always) private mutating func enter(phosphorus f: inout AnimalPhosphorus.Flows<V>, change: V, _ account: Int) {
    let eaten = (f.feed - f.feedWasted) + f.naturalFood + f.prey
    enter(account, change: change, inward: f.stocked + eaten, outward: f.excreted + f.faeces + f.deadLeft + f.outward)
  }

  /// Healthy, latent, infectious and removed sites each by themselves.
  @inline(__always) private mutating func enter<let latency: Int, let ageing: Int>(
    disease f: inout EpidemicFlows<V>, _ before: inout EpidemicState<V, latency, ageing>,
    _ after: inout EpidemicState<V, latency, ageing>, _ account: Int
  ) {
    enter(account, change: after.healthy - before.healthy, inward: f.grown, outward: f.infected + f.senesced)
    enter(account, change: after.latentSites - before.latentSites, inward: f.infected, outward: f.matured)
    enter(account, change: after.infectiousSites - before.infectiousSites, inward: f.matured, outward: f.removed)
    enter(account, change: after.removed - before.removed, inward: f.removed, outward: 0)
  }

  /// Enters the weeds and says by how much their nitrogen has changed, g N m⁻².
  @inline(__always) private mutating func enter(
    weeds f: inout WeedFlows<V>, _ before: inout WeedState<V>, _ after: inout WeedState<V>
  ) -> V {
    enter(30, change: after.seeds - before.seeds, inward: 0, outward: f.emerged)
    let leaving = f.established + f.seedlingsSprayed + f.seedlingsTaken
    enter(31, change: after.seedlings - before.seedlings, inward: f.emerged, outward: leaving)
    enter(32, change: after.mass - before.mass, inward: f.recruited + f.grown, outward: f.sprayed + f.taken)
    let nitrogen = after.nitrogen - before.nitrogen
    enter(33, change: nitrogen, inward: f.uptake + f.fromMud, outward: f.dead)
    return nitrogen
  }

  /// Enters the snails and says by how much their nitrogen has changed, g N m⁻².
  @inline(__always) private mutating func enter(
    snails f: inout AppleSnailFlows<V>, _ before: inout AppleSnailState<V>, _ after: inout AppleSnailState<V>,
    _ field: inout Field<V>
  ) -> V {
    let p = field.parameters.appleSnails
    let number = (after.juveniles - before.juveniles) + (after.adults - before.adults)
    let lost = f.juvenilesEaten + f.adultsEaten + (f.juvenilesDead + f.adultsDead)
    enter(34, change: number, inward: 0, outward: lost)
    let share = field.parameters.aquaticFood.nitrogenShare
    let nitrogen = share * (AppleSnails.flesh(after, p) - AppleSnails.flesh(before, p))
    enter(35, change: nitrogen, inward: f.grown, outward: f.eaten + f.dead)
    return nitrogen
  }

  @inline(__always) private mutating func enter(pest f: inout PestFlows<V>, change: V, _ account: Int) {
    enter(account, change: change, inward: f.laid + f.immigrants, outward: f.emigrants + f.deaths.total)
  }

  /// Enters one batch of animals and says what crosses the field's border with it, g N m⁻².
  @inline(__always) private mutating func enter(
    animals f: inout AnimalFluxes<V>, _ before: inout CohortState<V>, _ after: inout CohortState<V>, _ bodyNitrogen: V,
    _ nitrogen: Int, _ number: Int, _ mass: Int
  ) -> (change: V, inward: V, outward: V) {
    let change = bodyNitrogen * (after.liveMass - before.liveMass)
    let eaten = (f.feedNitrogen - f.feedNitrogenWasted) + f.naturalFoodNitrogen + f.preyNitrogen
    let given = f.excretedAmmonium + f.excretedUrea + f.faecalNitrogen
    let left = f.deadNitrogenLeft + f.deadNitrogenTaken + f.escapedNitrogen + f.harvestedNitrogen
    enter(nitrogen, change: change, inward: f.stockedNitrogen + eaten, outward: given + left)
    enter(number, change: after.number - before.number, inward: f.stocked, outward: f.dead + f.escaped + f.harvested)
    enter(
      mass, change: after.liveMass - before.liveMass, inward: f.stockedMass + f.growth,
      outward: f.deadMass + f.escapedMass + f.harvestedMass)
    return (
      change, f.stockedNitrogen + f.feedNitrogen + f.preyNitrogen, f.deadNitrogenTaken + f.escapedNitrogen + f.harvestedNitrogen
    )
  }

  @inline(__always) private static func dissolved(_ f: inout AnimalFluxes<V>) -> V { f.excretedAmmonium + f.excretedUrea }

  /// kg N per ha planted.
  @inline(__always) static func cropNitrogen(_ rice: RiceState<V>) -> V { rice.shootNitrogen + rice.rootNitrogen }

  /// kg C per ha planted.
  @inline(__always) package static func carbon(_ rice: RiceState<V>, _ p: RiceParameters<V, Curve<V>>) -> V {
    let leaves = (rice.leaves + rice.deadLeaves) * p.leafCarbon
    let stems = rice.stems * p.stemCarbon + rice.reserves * p.reserveCarbon
    return leaves + stems + rice.panicles * p.panicleCarbon + rice.roots * p.rootCarbon
  }
}
