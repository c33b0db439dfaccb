import Numbers
import Testing

import Paddy

@Suite("The ledger sees a mistake")
struct LedgerTests {
  /// Every flux an account must watch; `*` stands for either batch of animals.
  static let watched: [(account: String, fluxes: [String])] = [
    (
      "water",
      [
        "water.rain", "water.irrigation", "water.interception", "water.evaporation", "water.transpiration", "water.percolation",
        "water.trenchPercolation", "water.seepage", "water.drainage", "water.spill", "water.adjustment",
        "water.canalInflow", "water.capillaryRise",
      ]
    ),
    (
      "nitrogen of water and soil",
      ["nitrogen.additions", "nitrogen.cropUptake", "nitrogen.aquaticUptake", "nitrogen.weedUptake"] + lost
    ),
    (
      "nitrogen of the crop",
      [
        "rice.nitrogenUptake", "rice.rootNitrogenUptake", "rice.nitrogenEaten", "rice.nitrogenOfHillsLost", "rice.nitrogenSucked",
      ]
    ),
    (
      "nitrogen of the food web",
      [
        "aquaticFood.ammonium", "aquaticFood.nitrate", "aquaticFood.organic", "aquaticFood.fixed", "aquaticFood.eaten",
        "aquaticFood.dead",
        "benthos.grown", "benthos.eaten", "benthos.dead",
      ]
    ),
    ("nitrogen of the first animals", animalNitrogen.map { "firstAnimals." + $0 }),
    ("nitrogen of the second animals", animalNitrogen.map { "secondAnimals." + $0 }),
    (
      "nitrogen of the whole field",
      [
        "nitrogen.additions", "organicFromPlants", "organicFromAnimals", "organicFromAquaticFood", "aquaticFood.fixed",
        "benthos.dead", "weeds.dead", "snails.dead",
      ] + lost
        + ["rice.nitrogenSucked"] + acrossTheBorder.map { "firstAnimals." + $0 } + acrossTheBorder.map { "secondAnimals." + $0 }
    ),
    ("carbon of the crop", ["rice.carbonBound", "rice.carbonLeftInSeedbed", "rice.carbonEaten", "rice.carbonOfHillsLost"]),
    ("number of the first animals", ["stocked", "dead", "escaped", "harvested"].map { "firstAnimals." + $0 }),
    ("number of the second animals", ["stocked", "dead", "escaped", "harvested"].map { "secondAnimals." + $0 }),
    ("mass of the first animals", animalMass.map { "firstAnimals." + $0 }),
    ("mass of the second animals", animalMass.map { "secondAnimals." + $0 }),
    ("planthoppers", pests.map { "planthoppers." + $0 }),
    ("leaf folders", pests.map { "leafFolders." + $0 }),
    ("spiders", ["Births", "Deaths", "sSprayed", "sEaten", "Immigrants"].map { "enemies.spider" + $0 }),
    ("mirids", ["Births", "Deaths", "sSprayed", "sEaten", "Immigrants", "Emigrants"].map { "enemies.mirid" + $0 }),
    ("bacterial blight", sites.map { "diseases.bacterialBlight." + $0 }),
    ("brown spot", sites.map { "diseases.brownSpot." + $0 }),
    ("leaf blast", sites.map { "diseases.leafBlast." + $0 }),
    ("sheath blight", sites.map { "diseases.sheathBlight." + $0 }),
    ("tungro", sites.map { "diseases.tungro." + $0 }),
    (
      "oxygen of the floodwater",
      [
        "photosynthesis", "reaeration", "withWater", "algae", "sediment", "firstAnimals", "secondAnimals", "waste",
        "nitrification",
      ].map {
        "oxygen." + $0
      }
    ),
    (
      "phosphorus of water and soil",
      [
        "fertiliser", "manure", "withWater", "runoff", "erosion", "leaching", "cropUptake", "aquaticUptake", "benthosUptake",
        "fromPlants", "fromAquaticFood", "fromBenthos",
      ].map { "phosphorus." + $0 } + ["faeces", "feedWasted", "deadLeft", "excreted"].flatMap { bothPhosphorus($0) }
    ),
    ("phosphorus of the crop", ["phosphorus.cropUptake", "phosphorus.fromPlants"]),
    (
      "phosphorus of the food web",
      ["aquaticUptake", "benthosUptake", "fromAquaticFood", "fromBenthos"].map { "phosphorus." + $0 }
        + bothPhosphorus("naturalFood")
    ),
    ("phosphorus of the first animals", animalPhosphorus.map { "phosphorus.first." + $0 }),
    ("phosphorus of the second animals", animalPhosphorus.map { "phosphorus.second." + $0 }),
    (
      "phosphorus of the whole field",
      ["fertiliser", "manure", "withWater", "runoff", "erosion", "leaching"].map { "phosphorus." + $0 }
        + ["stocked", "feed", "prey", "deadTaken", "escaped", "harvested"].flatMap { bothPhosphorus($0) }
    ),
    ("white-backed planthoppers", pests.map { "whiteBacked." + $0 }),
    ("borers", pests.map { "borers." + $0 }),
    ("seeds of weeds", ["weeds.emerged"]),
    ("seedlings of weeds", ["emerged", "established", "seedlingsSprayed", "seedlingsTaken"].map { "weeds." + $0 }),
    ("mass of weeds", ["recruited", "grown", "sprayed", "taken"].map { "weeds." + $0 }),
    ("nitrogen of weeds", ["uptake", "fromMud", "dead"].map { "weeds." + $0 }),
    ("snails", ["juvenilesEaten", "adultsEaten", "juvenilesDead", "adultsDead"].map { "snails." + $0 }),
    ("nitrogen of snails", ["grown", "eaten", "dead"].map { "snails." + $0 }),
    ("borers of the second kind", pests.map { "secondBorers." + $0 }),
  ]
  static func bothPhosphorus(_ name: String) -> [String] { ["phosphorus.first." + name, "phosphorus.second." + name] }
  static let animalPhosphorus = [
    "stocked", "feed", "feedWasted", "naturalFood", "prey", "excreted", "faeces", "deadLeft", "deadTaken", "escaped", "harvested",
  ]
  static let sites = ["grown", "infected", "matured", "removed", "senesced"]
  /// With both kinds of borer.
  static var site: Site {
    var site = SyntheticSeason.site
    site.borers = .both
    return site
  }
  /// Sites turn over by the thousand.
  static func step(_ name: String) -> Double { name.hasPrefix("diseases.") ? 1e-3 : 1e-6 }
  static let lost = [
    "ammoniaLoss", "denitrification", "leachedUrea", "leachedAmmonium", "leachedNitrate", "runoffUrea", "runoffAmmonium",
    "runoffNitrate", "unrecovered",
  ].map { "nitrogen." + $0 }
  static let animalNitrogen = [
    "stockedNitrogen", "feedNitrogen", "feedNitrogenWasted", "naturalFoodNitrogen", "preyNitrogen", "excretedAmmonium",
    "excretedUrea",
    "faecalNitrogen", "deadNitrogenLeft", "deadNitrogenTaken", "escapedNitrogen", "harvestedNitrogen",
  ]
  static let acrossTheBorder = [
    "stockedNitrogen", "feedNitrogen", "preyNitrogen", "excretedAmmonium", "excretedUrea", "deadNitrogenTaken", "escapedNitrogen",
    "harvestedNitrogen",
  ]
  static let animalMass = ["stockedMass", "growth", "deadMass", "escapedMass", "harvestedMass"]
  static let pests =
    ["laid", "immigrants", "emigrants"]
    + [
      "background", "age", "establishment", "heat", "cold", "starvation", "spiders", "mirids", "parasitoids", "animals", "spray",
    ].map { "deaths." + $0 }

  @Test("A flux off by 1e-6 (1e-3 of the sites of diseases) is caught by the accounts that watch it, and by no other")
  func perturbedFlux() throws {
    let synthetic = try SyntheticSeason(site: Self.site)
    let run = synthetic.run()
    let mornings = run.mornings, fluxes = run.fluxes
    let day = synthetic.year.calendar.transplanting + 40
    let names = FieldNames.of(fluxes[day])
    var caught = [Set<String>](repeating: [], count: Ledger<Double>.accounts.count)
    for (number, name) in names.enumerated() {
      var ledger = Ledger<Double>()
      ledger.enter(mornings[day], mornings[day + 1], moved(fluxes[day], number, by: Self.step(name)), synthetic.batch.field)
      for account in caught.indices where ledger.worst[account] > 1e-9 { caught[account].insert(name) }
    }
    for (account, expected) in zip(Ledger<Double>.accounts.indices, Self.watched) {
      #expect(Ledger<Double>.accounts[account] == expected.account)
      #expect(caught[account] == Set(expected.fluxes), "\(expected.account)")
    }
  }

  @Test("A pool off by 1e-6 is caught")
  func perturbedPool() throws {
    let synthetic = try SyntheticSeason(site: Self.site)
    let run = synthetic.run()
    let mornings = run.mornings, fluxes = run.fluxes
    let day = synthetic.year.calendar.transplanting + 40
    let names = FieldNames.of(mornings[day])
    let pools = [
      "water.floodwater", "water.soilWater", "nitrogen.", "aquaticFood.dryMass", "benthos.dryMass", "oxygen.flat",
      "oxygen.trench", "planthoppers.eggs", "planthoppers.nymphs",
      "planthoppers.macropters", "planthoppers.brachypters", "planthoppers.males", "whiteBacked.eggs", "whiteBacked.nymphs",
      "whiteBacked.macropters", "borers.", "secondBorers.", "leafFolders.", "enemies.", "diseases.",
      "weeds.seeds", "weeds.seedlings", "weeds.mass",
      "weeds.nitrogen", "snails.juveniles", "snails.adults",
      "firstAnimals.number",
      "phosphorus.floodwater", "phosphorus.undissolved", "phosphorus.labile", "phosphorus.slow", "phosphorus.fresh",
      "phosphorus.humus",
      "phosphorus.crop", "phosphorus.aquaticFood", "phosphorus.benthos", "phosphorus.first", "phosphorus.second",
      "firstAnimals.mass", "secondAnimals.number", "secondAnimals.mass", "rice.leaves", "rice.deadLeaves", "rice.stems",
      "rice.reserves",
      "rice.panicles", "rice.roots", "rice.leafNitrogen", "rice.stemNitrogen", "rice.panicleNitrogen", "rice.deadLeafNitrogen",
      "rice.rootNitrogen",
    ]
    for pool in pools { #expect(names.contains { $0.hasPrefix(pool) }, "\(pool)") }
    for (number, name) in names.enumerated()
    where pools.contains(where: { name.hasPrefix($0) }) && name != "rice.leafNitrogenPerArea" && name != "nitrogen.offered" {
      var ledger = Ledger<Double>()
      ledger.enter(mornings[day], moved(mornings[day + 1], number, by: Self.step(name)), fluxes[day], synthetic.batch.field)
      let isCaught = Ledger<Double>.accounts.indices.contains { ledger.worst[$0] > 1e-9 }
      #expect(isCaught, "\(name)")
    }
  }

  @Test("Untouched, the books of the same season close on every day, and the worst day is remembered")
  func untouched() throws {
    let synthetic = try SyntheticSeason(site: Self.site)
    let run = synthetic.run()
    let mornings = run.mornings, fluxes = run.fluxes
    var worst = [Double](repeating: 0, count: Ledger<Double>.accounts.count)
    for day in fluxes.indices {
      var ledger = Ledger<Double>()
      ledger.enter(mornings[day], mornings[day + 1], fluxes[day], synthetic.batch.field)
      for account in worst.indices {
        #expect(ledger.worst[account] <= 1e-9, "\(Ledger<Double>.accounts[account]) on day \(day)")
        worst[account] = max(worst[account], ledger.worst[account])
      }
    }
    for account in worst.indices { #expect(run.progress.ledger.worst[account] == worst[account]) }
    #expect(run.progress.totals.firstAnimals.harvested > 0 && run.progress.totals.secondAnimals.harvested > 0)
    #expect(run.progress.totals.water.drainage > 0 && run.progress.totals.planthoppers.laid > 0 && run.progress.totals.sprays > 0)
  }
}

extension Ledger {
  /// Enters one day by value.
  fileprivate mutating func enter(
    _ before: FieldState<V>, _ after: FieldState<V>, _ fluxes: Fluxes<V>, _ field: Field<V>
  ) {
    var before = before, after = after, fluxes = fluxes, field = field
    enter(&before, &after, &fluxes, &field)
  }
}
